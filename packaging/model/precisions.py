#!/usr/bin/env python3
"""Measures how far cosines move between precisions, which share one model id.

    python packaging/model/precisions.py WEIGHTS --eval DIR --pool DIR --cache DIR [--halves 400]

Over every pair of the evaluation (each query with each picture of the gallery), one side or both in int8; float16, as
graphics processors compute it, over some of them, since CPUs are slow at it. The
largest move, rounded up, goes into the manifest as its margin: a pair that float32 puts at the floor plus the margin,
or above, is a candidate whatever described its two pictures. The floor itself must keep 99 % of the true pairs in
every mix.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

import checkpoints
import numpy as np
import torch
from evaluate import EDITED, Model, descriptors
from numpy.typing import NDArray
from train import HELD_OUT
from trial import kept, make_trial

from app.core.descriptor.network import describe, pool, standardise

Pair = tuple[NDArray[np.float32], NDArray[np.float32]]


def moves(exact: Pair, other: Pair, truth: NDArray[np.int64], floor: float) -> list[tuple[str, float, float, float]]:
    """Returns for each choice of sides the 99.9th percentile and the largest of all moves, and what the floor keeps.

    Args:
        exact: Queries and gallery in float32, (n, dimension) and (m, dimension).
        other: The same pictures in the other precision.
        truth: (n,), the original's place in the gallery.
        floor: Cosine below which a pair is no candidate.
    """
    alike = exact[0] @ exact[1].T
    rows = []
    for name, a, b in (("queries", other[0], exact[1]), ("gallery", exact[0], other[1]), ("both", *other)):
        moved = a @ b.T
        kept_share = float((moved[np.arange(len(truth)), truth] >= floor).mean())
        np.abs(np.subtract(moved, alike, out=moved), out=moved)
        rows.append((name, float(np.quantile(moved, 0.999)), float(moved.max()), kept_share))
    return rows


def halves(weights: Path, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describes pictures in float16, weights and activations, as `bundled.load` does on a graphics processor."""
    network: Any = checkpoints.network(checkpoints.averaged_weights(weights)).half()
    described = []
    with torch.inference_mode():
        for start in range(0, len(pictures), 8):
            batch = torch.from_numpy(np.array(pictures[start : start + 8])).permute(0, 3, 1, 2)
            x = standardise(batch).half().contiguous(memory_format=torch.channels_last)
            described.append(describe(pool(network.trunk(x), network.pools), network.head).numpy())
    return np.concatenate(described)


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare precisions.")
    parser.add_argument("weights", type=Path)
    parser.add_argument("--eval", type=Path, required=True, help="folder with make_library.py and data/originals")
    parser.add_argument("--pool", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--cache", type=Path, required=True, help="that of evaluate.py")
    parser.add_argument("--size", type=int, default=112, help="side of the input, pixels")
    parser.add_argument("--floor", type=float, required=True)
    parser.add_argument("--edited", type=int, default=EDITED)
    parser.add_argument("--held-out", type=int, default=HELD_OUT)
    parser.add_argument("--halves", type=int, default=10, help="originals whose edits are described in float16")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    trial = make_trial(arguments.eval, arguments.pool, arguments.cache, arguments.edited, arguments.held_out)
    name = str(arguments.weights)
    exact = descriptors(Model(name, name, arguments.size, False, False), trial, arguments)
    eighths = descriptors(Model(name, name, arguments.size, True, False), trial, arguments)
    truth = np.arange(len(exact[0])) // len(trial.edits)
    pictures = np.concatenate([trial.queries(n, arguments.size) for n in range(arguments.halves)])
    folder = arguments.cache / "descriptors" / Model(name, name, arguments.size, False, False).key
    half = kept(folder / f"halves-{arguments.halves}.npy", lambda: halves(arguments.weights, pictures))
    some = exact[0][: len(half)]
    print("| precision | sides | 99.9 % of moves | largest | true pairs kept |\n|---|---|---|---|---|")
    for sides, most, largest, share in moves(exact, eighths, truth, arguments.floor):
        print(f"| int8 | {sides} | {most:.4f} | {largest:.4f} | {share:.2%} |")
    for sides, most, largest, share in moves((some, some), (half, half), np.arange(len(some)), arguments.floor):
        print(f"| float16 | {sides} | {most:.4f} | {largest:.4f} | {share:.2%} |")
    for label, a, b in (("int8", np.concatenate(exact), np.concatenate(eighths)), ("float16", some, half)):
        own = (a * b).sum(1)
        print(f"{label}: a picture's cosine with itself {own.mean():.5f} in the mean, {own.min():.5f} at least")


if __name__ == "__main__":
    main()
