"""One run of `bench_ui.py`, in a process of its own: HOME, a folder of new photos, and when it was started."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.launch import prepare_window

prepare_window()  # before Qt is imported, as the program does

# ruff: noqa: E402
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.paths import paths_under
from app.ui.application import Session, make_application
from app.ui.groups.view import GroupsView

_FRAME_S = 1 / 60
_NOTCH = 120
_SLIDER = (10, 35, 60, 45, 20, 0)


def main() -> None:
    """Measures, and prints one JSON object."""
    home, new, started = Path(sys.argv[1]), Path(sys.argv[2]), float(sys.argv[3])
    application = make_application(["twinless"])
    session = Session(paths_under(home), application)
    session.window.resize(1280, 800)
    session.start()
    bench = Bench(session)
    try:
        print(json.dumps(bench.run(new, started)), flush=True)
    finally:
        session.window.close()


class Bench:
    """Drives a window as a hand would, and keeps the time of each frame."""

    def __init__(self, session: Session) -> None:
        self._parts, self._window = session.parts, session.window
        self._view, self._model = self._window.review.groups, self._window.review.model
        self._frames: list[float] = []
        self._painted = 0
        _after_paint(self._count)

    def _count(self) -> None:
        self._painted += 1

    def run(self, new: Path, started: float) -> dict[str, float]:
        """Measures everything, one after another; `started` is when the process was started, in Unix time."""
        self._until(lambda: self._painted > 0 and self._model.rowCount() > 0)
        ready = time.time() - started
        _note("ready", ready)
        self._until(self._complete)
        pictures = time.time() - started - ready
        _note("first thumbnails", pictures)
        regroup = self._regroup()
        _note("regroup", regroup)
        self._scroll(self._down())
        frames = self._take_frames("scrolling")
        memory = _memory_mb()
        _note("memory in MB", memory)
        scanning = self._while_scanning(new)
        return {
            "ready_s": round(ready, 2),
            "first_thumbnails_s": round(pictures, 3),
            "regroup_s": round(regroup, 3),
            "worst_frame_ms": round(frames[-1] * 1000, 1),
            "p99_frame_ms": round(_p99(frames) * 1000, 1),
            "p99_frame_while_scanning_ms": round(_p99(scanning) * 1000, 1),
            "memory_mb": round(memory),
        }

    def _complete(self) -> bool:
        """Whether every photo in view is painted with its picture."""
        top = self._view.verticalOffset()
        groups = self._view.layout_.groups_between(top, top + self._view.viewport().height())
        known = [self._model.group_at(position) for position in groups]
        thumbnails = self._parts.thumbnails
        held = {key.content_id for key, picture in thumbnails._kept.items() if picture is not None}
        if not known or None in known or not self._rows_in_view(held):
            return False
        self._view.viewport().repaint()
        return True

    def _rows_in_view(self, held: set[int]) -> bool:
        area = self._view.viewport().rect()
        for row in range(self._model.rowCount()):
            place = self._view.visualRect(self._model.index(row))
            if place.top() > area.bottom():
                return True
            member = self._model.member_at(row)
            if place.intersects(area) and (member is None or member.content.id not in held):
                return False
        return True

    def _regroup(self) -> float:
        """Returns the longest time from a step of the slider to the groups it leads to, painted."""
        window = self._window
        window.actions_.queues[3].trigger()
        times = []
        for value in _SLIDER:
            arranged: list[bool] = []
            connection = self._model.arranged.connect(partial(arranged.append, True))
            start = time.perf_counter()
            window.review.bar.similarity.setValue(value)
            self._until(partial(bool, arranged))
            self._view.viewport().repaint()
            times.append(time.perf_counter() - start)
            self._model.arranged.disconnect(connection)
        window.actions_.queues[0].trigger()
        self._until(self._complete)
        return max(times)

    def _down(self) -> Iterator[int]:
        """Yields turns of the wheel until the end is reached: no more than the window's height at once."""
        bar = self._view.verticalScrollBar()
        while bar.value() < bar.maximum():
            yield -self._page()

    def _page(self) -> int:
        """Returns how far the wheel turns for the window's height, in eighths of a degree."""
        bar = self._view.verticalScrollBar()
        return _NOTCH * bar.pageStep() // (QApplication.wheelScrollLines() * bar.singleStep())

    def _scroll(self, turns: Iterator[int], until: Callable[[], bool] = lambda: False) -> None:
        before, steps = self._painted, 0
        for turn in turns:
            self._frame(turn)
            steps += 1
            if until():
                break
        if self._painted - before < steps:
            raise RuntimeError(f"{steps} steps, but only {self._painted - before} were painted")

    def _frame(self, turn: int) -> None:
        start = time.perf_counter()
        self._turn(turn)
        QApplication.processEvents()
        QApplication.processEvents()
        rest = max(0.0, start + _FRAME_S - time.perf_counter())
        if rest:
            time.sleep(rest)  # what arrives meanwhile is painted with the next frame, as it would be on a screen
        self._frames.append(time.perf_counter() - start - rest)

    def _turn(self, turn: int) -> None:
        viewport = self._view.viewport()
        place = QPointF(viewport.rect().center())
        there = QPointF(viewport.mapToGlobal(viewport.rect().center()))
        about = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)
        QApplication.sendEvent(viewport, QWheelEvent(place, there, QPoint(), QPoint(0, turn), *about))

    def _while_scanning(self, new: Path) -> list[float]:
        """Returns the times of frames while new photos are read, described and compared, and shown in the end."""
        ended: list[object] = []
        index = self._parts.index
        for signal in (index.finished, index.failed, index.cancelled):
            signal.connect(lambda *what: ended.append(what))
        self._window.folder_actions.add([new])
        self._until(lambda: index.running)
        start = time.perf_counter()
        self._frames.clear()
        self._scroll(self._up_and_down(), lambda: bool(ended) and not self._parts.review._worker.busy)
        _note("scan", time.perf_counter() - start)
        if not ended or not hasattr(ended[0][0] if ended[0] else None, "photos"):  # type: ignore[index]
            raise RuntimeError(f"the scan did not come to its end: {ended}")
        return self._take_frames("scanning")

    def _up_and_down(self) -> Iterator[int]:
        bar, direction = self._view.verticalScrollBar(), 1
        while True:
            if bar.value() in (bar.minimum(), bar.maximum()):
                direction = -1 if bar.value() == bar.minimum() else 1
            yield direction * self._page()

    def _until(self, so: Callable[[], bool], seconds: float = 60) -> None:
        end = time.perf_counter() + seconds
        while not so():
            QApplication.processEvents()
            if time.perf_counter() > end:
                raise TimeoutError("the window did not get there")
            time.sleep(0.001)

    def _take_frames(self, what: str) -> list[float]:
        """Returns the frames since the last call, shortest first."""
        late = [(number, round(frame * 1000)) for number, frame in enumerate(self._frames) if frame > 0.033]
        taken, self._frames = sorted(self._frames), []
        _note(f"{what}: {len(taken)} frames, mean", sum(taken) / len(taken))
        _note(f"{what}: p99", _p99(taken))
        _note(f"{what}: worst", taken[-1])
        print(f"{what}: frames above 33 ms, in ms by number: {late[:200]}", file=sys.stderr, flush=True)
        return taken


def _after_paint(then: Callable[[], None]) -> None:
    """Calls a function after each painting of the groups."""
    paint = GroupsView.paintEvent

    def painted(self: GroupsView, event: QPaintEvent) -> None:
        paint(self, event)
        then()

    GroupsView.paintEvent = painted  # type: ignore[method-assign]


def _note(what: str, value: float) -> None:
    print(f"{what}: {value:.3f}", file=sys.stderr, flush=True)


def _p99(ascending: list[float]) -> float:
    return ascending[min(len(ascending) - 1, int(len(ascending) * 0.99))]


def _memory_mb() -> float:
    """Returns the most memory the process has had so far."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    if not os.environ.get("TWINLESS_HOME"):
        sys.exit("run bench_ui.py")
    main()
