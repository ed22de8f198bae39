"""Times the window on a library of 100,000 photos in 20,000 groups: start, thumbnails, slider, scrolling, memory.

    python tests/bench/bench_ui.py [--runs 3] [--groups 20000]

Each run is a process of its own; of each figure the best run counts. A frame is the time the GUI thread takes for one
turn of its event loop: a step of the scroll bar with all that it paints, or the arrival of pictures. The library has
no descriptors, so the scan beside the scrolling compares the new photos with each other alone. The last line is one
JSON object.
"""

from __future__ import annotations

import time

_START = time.perf_counter()

import argparse  # noqa: E402 - the clock starts first
import json  # noqa: E402
import os  # noqa: E402
import subprocess  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from collections.abc import Callable, Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

_FIGURES = (
    *("ready_s", "first_thumbnails_s", "regroup_s", "worst_frame_ms", "p99_frame_ms"),
    *("p99_frame_while_scanning_ms", "memory_mb"),
)
_FRAME_S = 1 / 60
_PAGES = 12
_SCAN_S = 20.0
_NEW_PHOTOS = 120


def main() -> None:
    """Makes the library, and runs the measurements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--groups", type=int, default=20_000)
    parser.add_argument("--child", type=Path, nargs=2, metavar=("HOME", "NEW"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(measure(*given.child)))
        return
    with tempfile.TemporaryDirectory(prefix="twinless-bench-") as folder:
        home = Path(folder)
        _prepare(home, given.groups, given.runs)
        runs = [_run(home, home / f"new {number}") for number in range(given.runs)]
    print(json.dumps({name: min(run[name] for run in runs) for name in _FIGURES}))


def _prepare(home: Path, groups: int, runs: int) -> None:
    from app.core.library import Library
    from app.paths import paths_under
    from tests import pictures
    from tests.bench.big_library import fill

    with Library.open(paths_under(home / "home")) as library:
        fill(library, groups)
    for run in range(runs):
        for seed in range(_NEW_PHOTOS):
            small = pictures.photo(1000 * run + seed // 2, (400, 300))
            pictures.save(small.resize((2000, 1500)), home / f"new {run}" / f"{seed}.jpg", quality=80 + seed % 2 * 10)


def _run(home: Path, new: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--child", str(home / "home"), str(new)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TWINLESS_HOME": str(home / "home")}
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    line = done.stdout.strip().splitlines()[-1]
    print(line, flush=True)
    found: dict[str, float] = json.loads(line)
    return found


def measure(home: Path, new: Path) -> dict[str, float]:
    """Measures one process."""
    from app.paths import paths_under
    from app.ui.application import Session, make_application

    application = make_application(["twinless"])
    session = Session(paths_under(home), application)
    session.window.resize(1280, 800)
    session.start()
    bench = Bench(session, application.processEvents)
    try:
        return bench.run(new)
    finally:
        session.window.close()


class Bench:
    """Drives a window, and keeps the time of each frame."""

    def __init__(self, session: object, process: Callable[[], None]) -> None:
        self._session = session
        self._window = session.window  # type: ignore[attr-defined]
        self._view, self._model = self._window.review.groups, self._window.review.model
        self._process = process
        self._frames: list[float] = []

    def run(self, new: Path) -> dict[str, float]:
        """Measures everything, one after another."""
        self._until(lambda: self._model.rowCount() > 0 and self._window.isVisible())
        self._process()
        ready = time.perf_counter() - _START
        _note("ready", ready)
        self._until(self._complete)
        pictures = time.perf_counter() - _START - ready
        _note("first thumbnails", pictures)
        regroup = self._regroup()
        _note("regroup", regroup)
        self._scroll(self._everything())
        all_ = self._take_frames()
        _note("worst frame", all_[-1])
        memory = _memory_mb()
        scanning = self._while_scanning(new)
        return {
            "ready_s": round(ready, 2),
            "first_thumbnails_s": round(pictures, 3),
            "regroup_s": round(regroup, 3),
            "worst_frame_ms": round(all_[-1] * 1000, 1),
            "p99_frame_ms": round(_p99(all_) * 1000, 1),
            "p99_frame_while_scanning_ms": round(_p99(scanning) * 1000, 1),
            "memory_mb": round(memory),
        }

    def _complete(self) -> bool:
        """Whether every photo in view has its picture."""
        top = self._view.verticalOffset()
        groups = self._view.layout_.groups_between(top, top + self._view.viewport().height())
        if not len(groups) or any(self._model.group_at(position) is None for position in groups):
            return False
        kept = sum(picture is not None for picture in self._session.parts.thumbnails._kept.values())  # type: ignore[attr-defined]
        return kept >= len(groups)

    def _regroup(self) -> float:
        """Returns the longest time from a step of the slider to the groups it leads to, painted."""
        window = self._window
        window.actions_.queues[3].trigger()
        times = []
        for value in (10, 35, 60, 45, 20, 0):
            arranged: list[bool] = []
            connection = self._model.arranged.connect(lambda seen=arranged: seen.append(True))
            start = time.perf_counter()
            window.review.bar.similarity.setValue(value)
            self._until(lambda seen=arranged: bool(seen))
            self._view.viewport().repaint()
            times.append(time.perf_counter() - start)
            self._model.arranged.disconnect(connection)
        window.actions_.queues[0].trigger()
        return max(times)

    def _everything(self) -> Iterator[int]:
        """Yields places from top to bottom: some by the wheel, the rest by pages."""
        page = self._view.viewport().height()
        yield from range(0, 50 * page, page // 4)
        yield from range(50 * page, self._view.verticalScrollBar().maximum(), _PAGES * page)

    def _scroll(self, places: Iterator[int], until: Callable[[], bool] = lambda: False) -> None:
        for place in places:
            end = time.perf_counter() + _FRAME_S
            self._frame(place)
            while (left := end - time.perf_counter()) > 0.001:
                time.sleep(min(left, 0.004))
                self._frame()
            if until():
                return

    def _frame(self, place: int | None = None) -> None:
        start = time.perf_counter()
        if place is not None:
            self._view.verticalScrollBar().setValue(place)
        self._process()
        self._frames.append(time.perf_counter() - start)

    def _while_scanning(self, new: Path) -> list[float]:
        """Returns the times of frames while new photos are read, described and compared."""
        index = self._session.parts.index  # type: ignore[attr-defined]
        readings: list[object] = []
        index.status.connect(readings.append)
        index.start([new])
        self._until(lambda: any(getattr(reading, "done", 0) for reading in readings), 120)
        end = time.perf_counter() + _SCAN_S
        self._frames.clear()
        self._scroll(self._up_and_down(), lambda: not index.running or time.perf_counter() > end)
        index.cancel()
        return self._take_frames()

    def _up_and_down(self) -> Iterator[int]:
        page, last = self._view.viewport().height(), self._view.verticalScrollBar().maximum()
        while True:
            yield from range(0, last, page // 4)

    def _until(self, so: Callable[[], bool], seconds: float = 60) -> None:
        end = time.perf_counter() + seconds
        while not so():
            self._process()
            if time.perf_counter() > end:
                raise TimeoutError("the window did not get there")
            time.sleep(0.001)

    def _take_frames(self) -> list[float]:
        """Returns the frames since the last call, shortest first; idle turns of the loop count for nothing."""
        taken, self._frames = sorted(frame for frame in self._frames if frame > 0.0002), []
        return taken


def _note(what: str, seconds: float) -> None:
    print(f"{what}: {seconds:.3f} s", file=sys.stderr, flush=True)


def _p99(ascending: list[float]) -> float:
    return ascending[min(len(ascending) - 1, int(len(ascending) * 0.99))]


def _memory_mb() -> float:
    """Returns the most memory the process has had so far."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
