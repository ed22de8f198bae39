"""Times the bundled descriptor on the CPU: int8 against float32, by batch size, and its preparation.

    python tests/bench/bench_descriptor.py [--seconds 3] [--sizes 96 112 128 144 160]

Measures the time that a batch takes at best, because other programs only ever add to it. The last line is one
JSON object, in pictures per second. With --sizes, compares sizes of the input on one core by processor time, in turns,
so that their ratios hold on a busy machine too.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.descriptor import bundled, inputs, quantised
from tests import pictures

_BATCHES = (1, 8, 32)
_TURNS = 6


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0, help="for each figure")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="PX", help="compare these sizes of the input instead")
    arguments = parser.parse_args()
    print(json.dumps(compare(arguments.sizes) if arguments.sizes else measure(arguments.seconds)))


def compare(sizes: list[int]) -> dict[str, dict[str, float]]:
    """Returns pictures per second of one core by size, in float32 and as fast as this CPU can."""
    torch.set_num_threads(1)
    models = {"float32": bundled.load("cpu", int8=False), "fastest": bundled.load("cpu")}
    photos = [np.asarray(pictures.photo(seed, (320, 240))) for seed in range(max(_BATCHES))]
    batches = {size: np.stack([inputs.prepare(photo, size) for photo in photos]) for size in sizes}
    best = {(size, name): float("inf") for size in sizes for name in models}
    for turn in range(_TURNS + 1):
        for size, name in best:
            began = time.process_time()
            models[name].describe(batches[size])
            if turn:  # the first one warms up
                best[size, name] = min(best[size, name], time.process_time() - began)
    return {
        str(size): {name: round(len(photos) / best[size, name], 1) for name in models}
        | {"ratio": round(best[size, "float32"] / best[size, "fastest"], 1)}
        for size in sizes
    }


def measure(seconds: float) -> dict[str, float | bool]:
    """Returns pictures per second: preparing, and describing in both precisions."""
    began = time.perf_counter()
    fast = bundled.load("cpu")
    load = time.perf_counter() - began
    exact = bundled.load("cpu", int8=False)
    photos = [np.asarray(pictures.photo(seed, (320, 240))) for seed in range(max(_BATCHES))]
    batch = np.stack([fast.prepare(photo) for photo in photos])
    figures: dict[str, float | bool] = {"int8_pays": quantised.pays(), "load_seconds": round(load, 2)}
    figures["prepare"] = _rate(lambda: [fast.prepare(photo) for photo in photos], len(photos), seconds)
    for size in _BATCHES:
        part = batch[:size]
        figures[f"float32_batch_{size}"] = _rate(partial(exact.describe, part), size, seconds)
        figures[f"fastest_batch_{size}"] = _rate(partial(fast.describe, part), size, seconds)
    return figures


def _rate(run: Callable[[], object], count: int, seconds: float) -> float:
    run()
    best = float("inf")
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        began = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - began)
    return round(count / best, 1)


if __name__ == "__main__":
    main()
