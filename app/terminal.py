"""What the command line shows while it works, and how it is stopped."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from app.core.progress import Control, Progress, Stage, Status

WORDS = {
    Stage.SCAN: "Looking for photos",
    Stage.PREPARE: "Getting ready",
    Stage.INDEX: "Indexing",
    Stage.MATCH: "Comparing",
    Stage.CLEAN: "Moving to the trash",
    Stage.UNDO: "Bringing back",
    Stage.DOWNLOAD: "Downloading",
    Stage.EXPORT: "Writing the report",
}


@contextmanager
def task(console: Console) -> Iterator[Progress]:
    """Shows bars on a terminal, nothing elsewhere; Ctrl+C or a request to end stops the task at its next point."""
    with _stoppable() as control, _bars(console) as bars:
        shown: dict[Stage, object] = {}

        def show(status: Status) -> None:
            total = status.total or None
            if status.stage not in shown:
                for task_id in list(bars.task_ids):
                    bars.stop_task(task_id)
                shown[status.stage] = bars.add_task(WORDS[status.stage], total=total, rate="")
            rate = f"{status.rate:.0f}/s" if status.rate else ""
            bars.update(bars.task_ids[list(shown).index(status.stage)], completed=status.done, total=total, rate=rate)

        yield Progress(control, show)


@contextmanager
def _bars(console: Console) -> Iterator[Bars]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"))
    with Bars(*columns, TimeRemainingColumn(), console=console, disable=not console.is_terminal) as bars:
        yield bars


@contextmanager
def _stoppable() -> Iterator[Control]:
    control = Control()

    def stop(signum: int, _: FrameType | None) -> None:
        control.cancel()
        signal.signal(signum, signal.SIG_DFL)  # the second time, at once

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield control
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
