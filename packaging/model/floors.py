#!/usr/bin/env python3
"""Measures what floors of the search keep and let in: the table that a model's floor is chosen by.

    python packaging/model/floors.py MODEL --eval DIR --pool DIR --cache DIR [--floors 0.30 0.25 0.20 0.15]

MODEL is as evaluate.py takes it, whose cached descriptors are used; what the cache lacks is computed. A true pair is
kept if it stands at the floor or above and the original is among the 64 nearest, as many as the search gives (--cap).
In int8 or float16, a pair is lost if float32 puts it at the floor plus the margin, or above, and this precision below
the floor. Prints a table in Markdown; the last line is one JSON object, with every edit.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from evaluate import descriptors, parse, trial_of, trial_parser
from measures import lost
from numpy.typing import NDArray

FLOORS = (0.30, 0.25, 0.20, 0.15)
CAP = 64
SHOWN = ("greyscale", "crop30")
"""Edits whose copies lie nearest to the floor."""


@dataclass(frozen=True)
class Floor:
    """What one floor does.

    Attributes:
        floor: Cosine below which a pair is no candidate.
        kept: Share of the true pairs that are candidates.
        edits: The same for each edit.
        wrong: Share of the gallery's other pictures at the floor or above, in the mean over the queries.
        candidates: Photos of the gallery that the search gives for one of them, in the mean.
        lost: Pairs of query and gallery that this precision loses, as `measures.lost` counts them; None in float32.
    """

    floor: float
    kept: float
    edits: dict[str, float]
    wrong: float
    candidates: float
    lost: int | None = None


def at_floor(
    similarities: NDArray[np.float32], among: NDArray[np.float32], edits: Sequence[str], floor: float, cap: int
) -> Floor:
    """Measures a floor.

    Args:
        similarities: (pictures × edits, gallery): every edit of the gallery's first picture, of its second, and so on.
        among: (gallery, gallery), of its pictures with each other.
        edits: Their names.
        floor: Cosine below which a pair is no candidate.
        cap: How many candidates the search gives at most.
    """
    rows = np.arange(len(similarities))
    truth, place = rows // len(edits), rows % len(edits)
    true = similarities[rows, truth]
    found = (true >= floor) & ((similarities > true[:, None]).sum(1) < cap)
    wrong = np.count_nonzero(similarities >= floor) - np.count_nonzero(true >= floor)
    others = (among >= floor).sum(1) - (among.diagonal() >= floor)
    return Floor(
        floor=floor,
        kept=float(found.mean()),
        edits={edit: float(found[place == i].mean()) for i, edit in enumerate(edits)},
        wrong=wrong / (similarities.size - len(true)),
        candidates=float(np.minimum(others, cap).mean()),
    )


def table(measured: Sequence[Floor], shown: Sequence[str], margin: float) -> str:
    """Writes floors as a Markdown table, with a column for each edit shown."""
    columns = ["floor", "true pairs kept", *shown, "wrong candidates", "candidates of a photo, mean"]
    lines = [
        f"| {' | '.join(columns)} | pairs {margin:.2f} above it that fell below |",
        f"|{'---|' * (len(columns) + 1)}",
    ]
    for one in measured:
        edits = "".join(f"{one.edits[edit]:.1%} | " for edit in shown)
        fell = "–" if one.lost is None else one.lost or "none"
        lines.append(f"| {one.floor:.2f} | {one.kept:.2%} | {edits}{one.wrong:.3%} | {one.candidates:.0f} | {fell} |")
    return "\n".join(lines)


def main() -> None:
    parser = trial_parser("Measure floors of the search.")
    parser.add_argument("model", metavar="MODEL")
    parser.add_argument("--floors", type=float, nargs="+", default=FLOORS, metavar="COSINE")
    parser.add_argument("--cap", type=int, default=CAP, help="candidates of a photo that the search gives at most")
    parser.add_argument("--margin", type=float, default=0.07, help="further than this no cosine should move")
    parser.add_argument("--edits", nargs="*", default=SHOWN, metavar="EDIT", help="edits that get a column")
    arguments = parser.parse_args()
    trial = trial_of(arguments)
    edits = trial.edits
    if unknown := set(arguments.edits) - set(edits):
        raise SystemExit(f"There is no edit {', '.join(sorted(unknown))}. There are: {', '.join(edits)}.")
    model = parse(arguments.model, arguments.size)
    queries, gallery = descriptors(model, trial, arguments)
    similarities, among = queries @ gallery.T, gallery @ gallery.T
    measured = [at_floor(similarities, among, edits, floor, arguments.cap) for floor in arguments.floors]
    if model.precision != "float32":
        queries, gallery = descriptors(dataclasses.replace(model, precision="float32"), trial, arguments)
        exact = queries @ gallery.T
        measured = [
            dataclasses.replace(one, lost=lost(exact, similarities, one.floor, arguments.margin)) for one in measured
        ]
    print(table(measured, arguments.edits, arguments.margin))
    summary: dict[str, Any] = {
        "model": model.text,
        "queries": len(similarities),
        "gallery": len(gallery),
        "cap": arguments.cap,
        "margin": arguments.margin,
        "floors": [dataclasses.asdict(one) for one in measured],
    }
    print(json.dumps(summary))


if __name__ == "__main__":
    main()
