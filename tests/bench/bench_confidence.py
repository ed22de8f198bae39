"""Measures whether confidences hold what they say: of matches that are 0.9 sure, nine of ten should be right.

    python tests/bench/bench_confidence.py --home TWINLESS_HOME --truth LIBRARY/truth.json

Looks at every match that a scan with that home stored of a library whose truth is known (JSON: "files", path to
"source", and "series", path to "group", "scene" and "are"; paths relative to the truth). A copy is right where both
have one source; a similar one where both have one source or show one scene; pairs that nobody judged are left out.
Prints, per kind and step of confidence, how many matches there are, how sure they are and how many are right. The
last line is one JSON object with the expected calibration error (Naeini et al. 2015) of each kind.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.catalog import Catalog
from app.core.types import Kind
from app.paths import paths_under

_STEPS = np.array([0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.001])


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--truth", type=Path, required=True)
    given = parser.parse_args()
    figures: dict[str, float | int] = {}
    for kind, (sure, right) in read(given.home, Truth(given.truth)).items():
        figures |= {f"{kind}_matches": len(sure), f"{kind}_right": round(float(right.mean()), 4)}
        figures[f"{kind}_error"] = round(tabulate(kind, sure, right), 4)
    print(json.dumps(figures))


class Truth:
    """What is known of a library's files.

    Args:
        path: The truth; its files are named relative to its folder.
    """

    def __init__(self, path: Path) -> None:
        told: dict[str, Any] = json.loads(path.read_text())
        self._base = path.resolve().parent
        self._files, self._series = told["files"], told["series"]

    def is_right(self, kind: Kind, one: Path, other: Path) -> bool | None:
        """Says whether two files are of a kind, None where nobody knows."""
        a, b = (str(path.resolve().relative_to(self._base)) for path in (one, other))
        if a in self._files and b in self._files:
            sources = [self._files[name]["source"] for name in (a, b)]
            layouts = [source.rstrip("0123456789") for source in sources]
            return sources[0] == sources[1] or (kind is Kind.SIMILAR and layouts[0] == layouts[1] != "o")
        if a in self._series and b in self._series:
            mine, yours = self._series[a], self._series[b]
            if kind is Kind.SIMILAR or mine["scene"] != yours["scene"]:
                return bool(mine["scene"] == yours["scene"])
            return False if mine["group"] == yours["group"] and mine["are"] != "copies" else None
        return False


def read(home: Path, truth: Truth) -> dict[str, tuple[NDArray[np.float64], NDArray[np.bool_]]]:
    """Returns, per kind, how sure each match is, and whether it is right."""
    catalog = Catalog(paths_under(home).catalog)
    try:
        path_of = {row.content_id: row.path for row in catalog.photos.rows()}
        told: defaultdict[str, list[tuple[float, bool]]] = defaultdict(list)
        pairs = {(int(a), int(b)) for a, b in catalog.matches.arrays().ids}
        for match in catalog.matches.get(pairs).values():
            if match.a in path_of and match.b in path_of:
                right = truth.is_right(match.kind, path_of[match.a], path_of[match.b])
                if right is not None:
                    told[match.kind].append((match.confidence, right))
    finally:
        catalog.close()
    return {
        kind: (np.array([sure for sure, _ in rows]), np.array([right for _, right in rows]))
        for kind, rows in sorted(told.items())
    }


def tabulate(kind: str, sure: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    """Prints how sure matches are and how many are right, and returns the expected calibration error."""
    error = 0.0
    for low, high in pairwise(_STEPS):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            said, held = float(sure[inside].mean()), float(right[inside].mean())
            error += abs(said - held) * float(inside.mean())
            print(f"{kind:8} {low:.2f}-{min(high, 1):.2f} {inside.sum():6d} matches, sure {said:.3f}, right {held:.3f}")
    return error


if __name__ == "__main__":
    main()
