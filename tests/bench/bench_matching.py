"""Measures matching: candidates a photo, verifications a second and their share of an index; then grouping at scale.

    python tests/bench/bench_matching.py [--photos DIR | --count 120 --copied 1.0] [--contents N] [--pairs N]

Without a folder, photos are painted, some or all of them with a smaller, a cropped and a grey copy. Grouping works on
a catalog of made-up photos: copies in threes, and the rest of the pairs between similar shots. The last line is one
JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import app.core.pipeline.scan as scan_module
from app.core.catalog import Catalog
from app.core.catalog.traits import Trait
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.proposals import similarity_floor
from app.core.grouping.snapshot import take_snapshot
from app.core.library import Library
from app.core.types import Content, Match, Propose
from app.core.verify import VERIFIER_VERSION, Verifier
from app.paths import paths_under
from tests import pictures

_COPIES = 3
_CLUSTER = 60
_POSITIONS = 20

Figures = dict[str, float | int]


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--count", type=int, default=120, help="photos to paint where no folder is given")
    parser.add_argument("--copied", type=float, default=1.0, help="share of the painted photos that have copies")
    parser.add_argument("--contents", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=1_000_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="twinless-bench-") as folder:
        home = Path(folder)
        photos = given.photos or _paint(home / "photos", given.count, given.copied)
        figures = measure_index(photos, home / "home")
        print(json.dumps(figures), flush=True)
        figures |= measure_grouping(home / "catalog.db", given.contents, given.pairs)
        print(json.dumps(figures))


class TimedVerifier(Verifier):
    """A verifier that measures itself: processor seconds of its threads, and seconds in which any of them worked."""

    calls = 0
    cpu_s = 0.0
    wall_s = 0.0
    _working = 0
    _since = 0.0
    _timing = threading.Lock()

    def relate(self, a: Content, b: Content, cosine: float) -> Match | None:
        """Looks at two contents."""
        cls = TimedVerifier
        with cls._timing:
            if not cls._working:
                cls._since = time.perf_counter()
            cls._working += 1
        start = time.thread_time()
        try:
            return super().relate(a, b, cosine)
        finally:
            spent = time.thread_time() - start
            with cls._timing:
                cls.calls += 1
                cls.cpu_s += spent
                cls._working -= 1
                if not cls._working:
                    cls.wall_s += time.perf_counter() - cls._since


def measure_index(photos: Path, home: Path) -> Figures:
    """Indexes a folder, and says what candidates and verification cost."""
    scan_module.Verifier = TimedVerifier  # type: ignore[attr-defined]  # what a scan makes
    with Library(paths_under(home)) as library:
        cpu = time.process_time()
        summary = library.scan([photos])
        cpu = time.process_time() - cpu
        put_off = len(library.catalog.matches.deferred())
    timed = TimedVerifier
    return {
        "photos": summary.photos,
        "processors": os.cpu_count() or 1,
        "index_s": round(summary.seconds, 2),
        "index_cpu_s": round(cpu, 2),
        "candidates_per_photo": round((timed.calls + put_off) / summary.photos, 3),
        "verified_per_photo": round(timed.calls / summary.photos, 3),
        "verifications_per_s": round(timed.calls / max(timed.wall_s, 1e-9), 2),
        "verifications_per_cpu_s": round(timed.calls / max(timed.cpu_s, 1e-9), 2),
        "verifying_share_of_wall": round(timed.wall_s / summary.seconds, 4),
        "verifying_share_of_cpu": round(timed.cpu_s / cpu, 4),
    }


def measure_grouping(path: Path, contents: int, pairs: int) -> Figures:
    """Groups made-up photos, and groups them again as the slider and the switch of the window do."""
    catalog = Catalog(path)
    try:
        _fill(catalog, contents, pairs)
        snapshot, read = _timed(lambda: take_snapshot(catalog))
        arranged, arranging = _timed(lambda: Arrangement(snapshot, Rules()))
        groups, laying = _timed(lambda: Groups(catalog, arranged))
        _, ranking = _timed(lambda: Arrangement(snapshot, Rules.of(["oldest"], []), arranged.ranking.scores))
        floors = [similarity_floor(position / _POSITIONS) for position in range(_POSITIONS + 1)]
        regrouped = [_timed(lambda floor=floor: groups.regrouped(floor=floor)) for floor in floors]  # type: ignore[misc]
        switched = [_timed(lambda wanted=wanted: groups.regrouped(propose=wanted)) for wanted in Propose]  # type: ignore[misc]
        return {
            "grouped_photos": len(snapshot.photos),
            "grouped_pairs": len(snapshot.ends),
            "copy_groups": int((groups.kinds == 1).sum()),
            "similar_groups": int((groups.kinds == 2).sum()),
            "read_s": round(read, 3),
            "first_layout_s": round(arranging + laying, 3),
            "other_criteria_s": round(ranking, 3),
            "regroup_worst_s": round(max(seconds for _, seconds in regrouped), 3),
            "regroup_mean_s": round(sum(seconds for _, seconds in regrouped) / len(regrouped), 3),
            "propose_worst_s": round(max(seconds for _, seconds in switched), 3),
        }
    finally:
        catalog.close()


def _timed(function: Callable[[], Any]) -> tuple[Any, float]:
    start = time.perf_counter()
    made = function()
    return made, time.perf_counter() - start


def _paint(folder: Path, count: int, copied: float) -> Path:
    for seed in range(count):
        picture = pictures.photo(seed, (1000, 750))
        pictures.save(picture, folder / f"{seed}.jpg", quality=90)
        if int((seed + 1) * copied) == int(seed * copied):
            continue
        pictures.save(pictures.resized(picture, 0.5), folder / f"{seed} small.jpg", quality=85)
        pictures.save(pictures.cropped(picture, (0.1, 0.1, 0.8, 0.9)), folder / f"{seed} part.jpg", quality=85)
        pictures.save(pictures.grey(picture), folder / f"{seed} grey.jpg", quality=85)
    return folder


def _fill(catalog: Catalog, contents: int, pairs: int) -> None:
    """Makes up photos, one a content: every third is a keeper of the two after it; similar ones lie close together."""
    chance = np.random.default_rng(0)
    families = np.arange(0, contents - _COPIES, 2 * _COPIES)
    copies = np.concatenate([np.stack([families, families + step], axis=1) for step in range(1, _COPIES)])
    one = chance.integers(0, contents, 2 * pairs)
    other = one + chance.integers(1, _CLUSTER, len(one))
    similar = np.unique(np.stack([one, other], axis=1)[other < contents], axis=0)
    similar = similar[(similar[:, 0] // (2 * _COPIES) != similar[:, 1] // (2 * _COPIES))]
    similar = chance.permutation(similar)[: max(pairs - len(copies), 0)]
    ends = np.concatenate([copies, similar]) + 1
    kinds = ["copy"] * len(copies) + ["similar"] * len(similar)
    traits = [int(Trait.B_REDUNDANT)] * len(copies) + [0] * len(similar)
    cosines = 1 - np.square(chance.uniform(0.05, 1, len(ends))) / 2
    sizes = chance.integers(1_000_000, 6_000_000, contents).tolist()
    folder = catalog.folders.add(Path("/made up"))
    with catalog.transaction() as db:
        db.executemany(
            "INSERT INTO contents(id, digest, size, format, width, height, frames, colour, orientation, tags,"
            " has_profile, extras) VALUES (?, ?, ?, 'JPEG', ?, 3000, 1, 0, 1, 0, 0, '')",
            ((n + 1, n.to_bytes(16, "big"), size, 4000 - n % 3 * 1000) for n, size in enumerate(sizes)),
        )
        db.executemany(
            "INSERT INTO photos(folder_id, path, size, mtime_ns, device, inode, content_id)"
            f" VALUES ({folder}, ?, ?, ?, 1, ?, ?)",
            ((b"/made up/%d/%d.jpg" % (n % 97, n), size, n, n, n + 1) for n, size in enumerate(sizes)),
        )
        db.executemany(
            "INSERT INTO matches(a, b, kind, cosine, confidence, edits, reverse_edits, pending, verifier, traits)"
            f" VALUES (?, ?, ?, ?, 0.99, '[]', '[]', 0, {VERIFIER_VERSION}, ?)",
            ((a, b, *rest) for (a, b), *rest in zip(ends.tolist(), kinds, cosines.tolist(), traits, strict=True)),
        )


if __name__ == "__main__":
    main()
