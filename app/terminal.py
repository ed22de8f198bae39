"""What the command line shows and how it writes names, and how it is stopped."""

from __future__ import annotations

import io
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, TextIO

from rich.console import Console

from app.core.progress import Control, Progress, Stage, Status
from app.words.words import stage_name

if TYPE_CHECKING:
    from rich.progress import Progress as Bars

_ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
"""What asks a program to end; a terminal that is closed says so by SIGHUP, which nohup has ignored."""

_LOOK_S = 0.2

_RAW_BYTES = range(0xDC80, 0xDD00)
_JOINERS = "\u200c\u200d"  # in names written in Persian, and in emoji


def printable(text: object) -> str:
    """Returns a name, or a message with names in it, as a terminal may be given it: on one line, and harmless.

    What is no letter, sign or space is escaped: control characters, line ends, marks that turn the direction of
    writing, and bytes that are no UTF-8 ("\\x1b", "\\n", "\\u202e", "\\xff").
    """
    return "".join(_escaped(character) for character in str(text))


def write_anything(*streams: TextIO) -> None:
    """Has streams escape what their encoding cannot write, where Python would raise."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _escaped(character: str) -> str:
    if character.isprintable() or character in _JOINERS:
        return character
    code = ord(character)
    if code in _RAW_BYTES:
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


@contextmanager
def task(console: Console) -> Iterator[Progress]:
    """Shows bars on a terminal, nothing elsewhere; Ctrl+C or a request to end stops the task at its next point."""
    with stoppable() as control, _bars(console) as bars:
        shown: dict[Stage, object] = {}

        def show(status: Status) -> None:
            total = status.total or None
            if status.stage not in shown:
                for task_id in list(bars.task_ids):
                    bars.stop_task(task_id)
                shown[status.stage] = bars.add_task(stage_name(status.stage), total=total, rate="")
            rate = f"{status.rate:.0f}/s" if status.rate else ""
            bars.update(bars.task_ids[list(shown).index(status.stage)], completed=status.done, total=total, rate=rate)

        yield Progress(control, show)


def wait(seconds: float, control: Control) -> None:
    """Waits, unless it is stopped.

    Raises:
        Cancelled: It was stopped.
    """
    end = time.monotonic() + seconds
    control.check()
    while (left := end - time.monotonic()) > 0:
        time.sleep(min(left, _LOOK_S))
        control.check()


@contextmanager
def _bars(console: Console) -> Iterator[Bars]:
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[rate]}"))
    with Bars(*columns, TimeRemainingColumn(), console=console, disable=not console.is_terminal) as bars:
        yield bars


@contextmanager
def stoppable() -> Iterator[Control]:
    """Has Ctrl+C, or a request to end, cancel what asks the control; the second one ends the program at once."""
    control = Control()

    def stop(signum: int, _: FrameType | None) -> None:
        control.cancel()
        signal.signal(signum, signal.SIG_DFL)  # the second time, at once

    before = {number: signal.signal(number, stop) for number in _ENDING if signal.getsignal(number) != signal.SIG_IGN}
    try:
        yield control
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
