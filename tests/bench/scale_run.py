"""Scans one folder and says where the processor's time went; a process of its own, started by bench_scale.py.

Each stage is told by the time of the threads that work on it, less what stands in a stage within it. What no stage
claims (the catalog, the order of work, waiting in the interpreter) is what is left of the whole process.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import threading
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.catalog.matches import MatchStore
from app.core.decode import Decoder
from app.core.descriptor import lazy
from app.core.descriptor.onnx_network import OnnxNetwork
from app.core.library import Library
from app.core.pictures import pixels
from app.core.pipeline import gate, index
from app.core.pipeline.match import Matcher
from app.core.types import Kind
from app.core.verify import verifier
from app.paths import paths_under


class Stages:
    """Seconds of processor time and calls of each stage, over all threads."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.calls: Counter[str] = Counter()
        self._lock = threading.Lock()
        self._inner = threading.local()

    def wrap(self, owner: Any, name: str, stage: str) -> None:
        """Times a function or method of a module or class, in place."""
        call = getattr(owner, name)

        @functools.wraps(call)
        def timed(*args: Any, **more: Any) -> Any:
            outer = getattr(self._inner, "spent", 0.0)
            self._inner.spent = 0.0
            start = time.thread_time()
            try:
                return call(*args, **more)
            finally:
                whole = time.thread_time() - start
                with self._lock:
                    self.seconds[stage] += whole - self._inner.spent
                    self.calls[stage] += 1
                self._inner.spent = outer + whole

        setattr(owner, name, timed)


def watch() -> Stages:
    """Puts clocks on the stages of a scan."""
    stages = Stages()
    stages.wrap(index, "read_named", "read")
    stages.wrap(Decoder, "decode_file", "hand over")
    stages.wrap(Decoder, "pixels", "hand over again")
    stages.wrap(lazy.LazyDescriptor, "prepare", "input")
    stages.wrap(index, "encode_thumbnail", "thumbnail")
    stages.wrap(OnnxNetwork, "_describe", "network")
    stages.wrap(index.Indexer, "_store", "store")
    stages.wrap(Matcher, "_search", "search")
    stages.wrap(pixels, "extract", "features")
    stages.wrap(pixels, "pack", "features kept")
    stages.wrap(gate, "worth_a_look", "gate")
    stages.wrap(verifier, "glance", "first look")
    stages.wrap(verifier.Verifier, "_second_look", "second look")
    stages.wrap(verifier.Verifier, "relate", "verify")
    stages.wrap(Matcher, "_asked", "election")
    return stages


def main(photos: Path, home: Path) -> None:
    """Scans, and prints what it took as one JSON line."""
    stages = watch()
    candidates = 0
    add_pairs = MatchStore.add_pairs

    def counted(store: MatchStore, pairs: Any) -> None:
        nonlocal candidates
        pairs = list(pairs)
        candidates += len(pairs)
        add_pairs(store, pairs)

    MatchStore.add_pairs = counted  # type: ignore[method-assign, assignment]
    start = time.monotonic()
    with Library(paths_under(home)) as library:
        count = library.scan([photos]).photos
        copies = sorted(
            sorted(member.photo.path.name for member in group.members)
            for group in library.groups()
            if group.kind is not Kind.SIMILAR
        )
        known = library.catalog.contents.described_ids(library._engine.descriptor().model_id)
    wall = time.monotonic() - start
    spent = os.times()  # of children that ended, which all did with the library
    stages.seconds["decode"] = spent.children_user + spent.children_system
    whole = spent.user + spent.system + spent.children_user + spent.children_system
    per_photo = {name: round(1000 * seconds / count, 3) for name, seconds in sorted(stages.seconds.items())}
    per_photo["rest"] = round(1000 * (whole - sum(stages.seconds.values())) / count, 3)
    print(
        json.dumps(
            {
                "photos": count,
                "wall_s": round(wall, 1),
                "cpu_ms_per_photo": round(1000 * whole / count, 2),
                "cores_busy": round(whole / wall, 2),
                "stages_ms_per_photo": per_photo,
                "candidates_per_photo": round(candidates / count, 2),
                "first_looks_per_photo": round(stages.calls["verify"] / count, 2),
                "second_looks_per_photo": round(stages.calls["second look"] / count, 3),
                "decoded_again_per_photo": round(stages.calls["hand over again"] / count, 3),
                "features_per_content": round(stages.calls["features"] / max(1, len(known)), 3),
                "peak_mb": peak_mb(),
                "copies": copies,
            }
        )
    )


def peak_mb() -> float:
    """Returns the most memory that this process had, MiB; `ru_maxrss` would tell its parent's where that had more."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return round(int(line.split()[1]) / 1024, 1)
    return 0.0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
