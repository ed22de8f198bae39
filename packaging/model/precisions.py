#!/usr/bin/env python3
"""Measures how far cosines move between precisions, which share one model id.

    python packaging/model/precisions.py WEIGHTS --eval DIR --pool DIR --cache DIR [--halves 10]

Over every pair of the evaluation (each query with each picture of the gallery), whatever described the two sides:
float32, int8, or float16 as graphics processors compute it (emulated, see halves.py; the first originals' edits are
described in real float16 too, to show that both agree). The deepest fall, rounded up, goes into the manifest as its
margin: a pair that float32 puts at the floor plus the margin, or above, is a candidate whatever described its two
pictures. The floor itself must keep 99 % of the true pairs in every mix.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

import checkpoints
import numpy as np
from evaluate import PRECISIONS, Descriptors, Model, describe, descriptors, trial_of, trial_parser
from halves import Halves
from measures import lost
from numpy.typing import NDArray

NAMES = dict(zip(PRECISIONS, ("float32", "int8", "float16"), strict=True))


@dataclass(frozen=True)
class Mix:
    """What becomes of the cosines of all pairs, against float32 on both sides.

    Attributes:
        largest: Greatest move, up or down.
        fall: Greatest move down.
        kept: Share of the true pairs at the floor or above.
        wrong: Share of the gallery's other pictures there, in the mean over the queries.
        lost: Pairs at the floor plus the margin, or above, that fell below the floor.
    """

    largest: float
    fall: float
    kept: float
    wrong: float
    lost: int


def mix(
    exact: NDArray[np.float32], moved: NDArray[np.float32], truth: NDArray[np.int64], floor: float, margin: float
) -> Mix:
    """Compares cosines, (queries, gallery), with the same in float32; `truth` (queries,) is the original's place."""
    true = moved[np.arange(len(truth)), truth] >= floor
    wrong = (np.count_nonzero(moved >= floor) - np.count_nonzero(true)) / (moved.size - len(truth))
    away = moved - exact
    return Mix(
        largest=float(np.abs(away).max()),
        fall=max(0.0, float(-away.min())),
        kept=float(true.mean()),
        wrong=wrong,
        lost=lost(exact, moved, floor, margin),
    )


def check_emulation(weights: Path, pictures: NDArray[np.uint8], exact: Descriptors, emulated: Descriptors) -> str:
    """Describes pictures in real float16, and says how far cosines of all pairs lie from emulation and float32."""
    real = describe(Halves(checkpoints.network(checkpoints.averaged_weights(weights))), pictures)
    pairs = np.triu_indices(len(real), 1)
    alike = (real @ real.T)[pairs]
    away = [np.abs(alike - (other @ other.T)[pairs]) for other in (emulated, exact)]
    return (
        f"Real float16 over {len(real)} pictures: a cosine lies {away[0].max():.5f} from the emulated one at most, "
        f"{away[0].mean():.6f} in the mean; from float32 {away[1].max():.5f} and {away[1].mean():.6f}."
    )


def main() -> None:
    parser = trial_parser("Compare precisions.")
    parser.add_argument("weights", type=Path)
    parser.add_argument("--floor", type=float, required=True)
    parser.add_argument("--margin", type=float, default=0.07, help="move that the manifest allows")
    parser.add_argument("--halves", type=int, default=0, help="originals whose edits are described in real float16")
    arguments = parser.parse_args()
    trial = trial_of(arguments)
    name = str(arguments.weights)
    sides = {p: descriptors(Model(name, name, arguments.size, p), trial, arguments) for p in PRECISIONS}
    queries, gallery = sides["float32"]
    truth = np.arange(len(queries)) // len(trial.edits)
    exact = queries @ gallery.T
    print(
        "| queries | gallery | largest move | deepest fall | true pairs kept | wrong candidates "
        f"| pairs at {arguments.floor + arguments.margin:.2f} or above that fell below the floor |\n|{'---|' * 7}"
    )
    for one, other in itertools.product(PRECISIONS, repeat=2):
        m = mix(exact, sides[one][0] @ sides[other][1].T, truth, arguments.floor, arguments.margin)
        print(
            f"| {NAMES[one]} | {NAMES[other]} | {m.largest:.4f} | {m.fall:.4f} | {m.kept:.2%} | {m.wrong:.3%} "
            f"| {m.lost or 'none'} |"
        )
    every = {precision: np.concatenate(pair) for precision, pair in sides.items()}
    for one, other in itertools.combinations(PRECISIONS, 2):
        own = (every[one] * every[other]).sum(1)
        print(
            f"A picture's cosine with itself, {NAMES[one]} and {NAMES[other]}: {own.mean():.5f} in the mean, "
            f"{own.min():.5f} at least."
        )
    if arguments.halves:
        pictures = np.concatenate([trial.queries(n, arguments.size) for n in range(arguments.halves)])
        first = slice(len(pictures))
        print(check_emulation(arguments.weights, pictures, queries[first], sides["half"][0][first]))


if __name__ == "__main__":
    main()
