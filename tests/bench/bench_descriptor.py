"""Times the bundled descriptor on the CPU: ONNX Runtime's int8 against torch's float32, and its preparation.

    python tests/bench/bench_descriptor.py [--pictures 320] [--photos DIR] [--threads 1]

Each engine works in a process of its own, which says what it took to the first batch and how much memory it came to;
both describe the same pictures, in turns, batch by batch. Processor time, so that ratios hold on a busy machine too.
The last line is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import sys
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.descriptor import inputs, weights
from tests import pictures

ENGINES = ("int8", "float32")
_BATCH = 32


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=int, default=320)
    parser.add_argument("--photos", type=Path, help="JPEG files to take instead of painted ones")
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    print(json.dumps(compare(read(arguments.photos, arguments.pictures), arguments.threads)))


def read(folder: Path | None, count: int) -> list[NDArray[np.uint8]]:
    """Returns decoded pictures, (h, w, 3)."""
    if folder is None:
        return [np.asarray(pictures.photo(seed, (320, 240))) for seed in range(count)]
    return [np.asarray(Image.open(path).convert("RGB")) for path in sorted(folder.glob("*.jpg"))[:count]]


def compare(photos: list[NDArray[np.uint8]], threads: int) -> dict[str, Any]:
    """Returns figures of both engines, and how alike their descriptors are."""
    size = weights.read_manifest(weights.models_folder()).input_size
    began = time.process_time()
    prepared = np.stack([inputs.prepare(photo, size) for photo in photos])
    figures: dict[str, Any] = {"pictures": len(photos), "prepare_ms": _per_picture(began, len(photos))}
    context = multiprocessing.get_context("spawn")
    pipes: dict[str, Connection] = {}
    for name in ENGINES:
        pipes[name], other = context.Pipe()
        context.Process(target=serve, args=(name, threads, other), daemon=True).start()
    parts: dict[str, list[NDArray[np.float32]]] = {name: [] for name in ENGINES}
    for start in range(0, len(prepared), _BATCH):
        for name, pipe in pipes.items():
            pipe.send(prepared[start : start + _BATCH])
            parts[name].append(pipe.recv())
    for name, pipe in pipes.items():
        pipe.send(None)
        figures[name] = pipe.recv()
    described = [np.concatenate(parts[name]) for name in ENGINES]
    own = (described[0] * described[1]).sum(1)
    move = np.abs(described[0] @ described[0].T - described[1] @ described[1].T)
    figures["own_cosine"] = {"mean": round(float(own.mean()), 5), "least": round(float(own.min()), 5)}
    figures["largest_move_of_a_pair"] = round(float(move.max()), 4)
    figures["ratio"] = round(figures["float32"]["ms"] / figures["int8"]["ms"], 2)
    return figures


def serve(engine: str, threads: int, pipe: Connection) -> None:
    """Describes batches that come through a pipe until None comes; says then what it took."""
    began = time.process_time()
    from app.core.descriptor import bundled

    if engine == "float32":
        import torch

        torch.set_num_threads(threads)
    model = bundled.load("cpu", int8=engine == "int8", threads=threads)
    first, times = 0.0, []
    while (batch := pipe.recv()) is not None:
        turn = time.process_time()
        described = model.describe(batch)
        times.append(_per_picture(turn, len(batch)))
        first = first or time.process_time() - began
        pipe.send(described)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    pipe.send(
        {
            "first_batch_s": round(first, 2),
            "ms": round(float(np.median(times[1:] or times)), 2),
            "best_ms": min(times),
            "peak_mb": int(status["VmHWM"].split()[0]) // 1024,
        }
    )


def _per_picture(began: float, count: int) -> float:
    return round(1000 * (time.process_time() - began) / count, 2)


if __name__ == "__main__":
    main()
