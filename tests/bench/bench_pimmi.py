"""The demonstration set of PIMMI ("dataset1": pictures that went round, most of them many times), scanned whole.

    python tests/bench/bench_pimmi.py --photos DIR [--truth FILE.csv]

DIR holds the set's files. The last line is one JSON object: the share of files that stand in a copy group and in any
group, and how many groups there are. With a table of columns `path` and `truth` (the cluster of each file, by hand)
it also says how many pairs of one copy group are false, and how many true pairs stand in one.

Source of the set: https://github.com/nrv/pimmi
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.public_sets import by_value, groups_of, pairs_within


def main() -> None:
    """Scans the set and counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--truth", type=Path)
    args = parser.parse_args()
    files = sum(path.is_file() for path in args.photos.rglob("*"))
    with tempfile.TemporaryDirectory() as home:
        copies, similar = groups_of(Path(home), args.photos.resolve())
    in_copies = {name for group in copies for name in group}
    in_any = in_copies.union(*similar)
    told: dict[str, object] = {
        "files": files,
        "in_a_copy_group": round(len(in_copies) / max(1, files), 4),
        "in_a_group": round(len(in_any) / max(1, files), 4),
        "copy_groups": len(copies),
        "similar_groups": len(similar),
    }
    if args.truth:
        found = pairs_within(copies)
        true = pairs_within(by_value(read_truth(args.truth)))
        told |= {"false_pairs": len(found - true), "true_pairs_found": round(len(found & true) / max(1, len(true)), 4)}
    print(json.dumps(told))


def read_truth(path: Path) -> dict[str, str]:
    """Reads a table with the columns `path` and `truth`."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = csv.DictReader(file)
        if not {"path", "truth"} <= set(rows.fieldnames or ()):
            raise SystemExit(f"{path} has no columns named path and truth.")
        return {row["path"]: row["truth"] for row in rows}


if __name__ == "__main__":
    main()
