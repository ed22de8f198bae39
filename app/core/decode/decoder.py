"""Has pictures decoded in child processes, for any number of threads."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.core.decode.memory import MemoryBudget, physical_memory
from app.core.decode.picture import NATIVE, Estimate, estimate, recognise
from app.core.decode.process import Child
from app.core.decode.render import MUCH_MEMORY, Decoded
from app.core.decode.wire import Wanted
from app.core.errors import NOT_STARTED, Cancelled, UnreadableError
from app.core.files.read import MOST_HELD, FileBytes, read_bytes, read_named, size_of
from app.core.types import UnreadableReason

_Found = TypeVar("_Found")

TIME_LIMIT = 60.0
"""Seconds of processor time that a child may take for one file."""

_MOST_CHILDREN = 8
"""Each keeps 20 MB of its own between two pictures (measured), and while one core decodes, others describe."""

_SOON, _STARTED = 0.1, 2.0
"""Seconds to wait for a busy child before another is started, and for one that has answered nothing yet. To start one
costs what ten photos of 12 megapixels do (0.4 s of processor time); one is ready again before the next of them is read,
and not where pictures take longer."""


class Decoder:
    """Decodes pictures for any number of threads.

    Whatever a picture's bytes do to the library that decodes them, they do to a child process, which may do nothing but
    decode. All children share one memory budget.

    Args:
        children: Child processes at most; they start when first needed.
        time_limit: Seconds of processor time that a child may take for one file.
    """

    def __init__(self, children: int = 0, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._budget = MemoryBudget(min(physical_memory() // 4, MUCH_MEMORY))
        self._held = MemoryBudget(MOST_HELD)
        self._count = children or max(1, min(_MOST_CHILDREN, os.cpu_count() or 1))
        self._changed = threading.Condition()
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._firsts = 0  # how many wait that come first
        self._closed = False

    @contextmanager
    def reading(self, size: int) -> Iterator[None]:
        """Waits until a file of so many bytes may be held as well; to be entered before it is read."""
        with self._held.reserve(size if size <= MOST_HELD else 0):
            yield

    def start(self) -> None:
        """Starts the first child, so that the first picture that somebody wants to see need not wait for it.

        Raises:
            UnreadableError: It cannot be started.
            Cancelled: The decoder was closed meanwhile.
        """
        with self._changed:
            if self._idle or self._busy:
                return
        with self._child(first=True):
            return

    def decode_file(self, file: FileBytes, max_side: int, *, first: bool = False) -> Decoded:
        """Decodes a picture as `decode` does, one that is too large to be held too."""
        return self.decode(file if file.data is None else file.data, max_side, first=first)

    def decode(self, data: bytes | FileBytes, max_side: int, *, first: bool = False) -> Decoded:
        """Decodes a picture.

        Args:
            data: The whole file, or one that is read meanwhile.
            max_side: Longest side of the pixels, at most.
            first: Somebody waits to see it: it comes before others, and may have a child more than they.

        Raises:
            UnreadableError: The file cannot be read; no other file is affected.
            Cancelled: The decoder was closed meanwhile.
        """
        return self._in_child(
            data, max_side, first, lambda child, most: child.decode(data, max_side, self._time_limit, most)
        )

    def pixels(self, path: Path, max_side: int, *, first: bool = False) -> NDArray[np.uint8]:
        """Reads and decodes a file for a second look.

        Args:
            path: The file.
            max_side: Longest side, at most.
            first: As `decode` has it.

        Returns:
            (h, w, 3) uint8, upright, sRGB.

        Raises:
            UnreadableError: The file cannot be read.
            Cancelled: The decoder was closed meanwhile.
        """
        return self._read_again(path, max_side, Wanted.PIXELS, first)

    def luma(self, path: Path) -> NDArray[np.uint8]:
        """Reads a file and decodes its light at its full size, (h, w) uint8, upright.

        Raises:
            UnreadableError: The file cannot be read.
            Cancelled: The decoder was closed meanwhile.
        """
        return self._read_again(path, NATIVE, Wanted.LUMA, first=False)

    def _read_again(self, path: Path, max_side: int, wanted: Wanted, first: bool) -> NDArray[np.uint8]:
        size = size_of(path)
        with self.reading(size):
            # What it is named is known.
            data = read_named(path) if size > MOST_HELD else read_bytes(path)
            return self._in_child(
                data, max_side, first, lambda child, most: child.pixels(data, max_side, self._time_limit, most, wanted)
            )

    def close(self) -> None:
        """Ends the children; decodes that still wait for one raise `Cancelled`."""
        with self._changed:
            self._closed = True
            for child in self._busy:
                child.kill()
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._busy)
            idle, self._idle = self._idle, []
        for child in idle:
            child.close()

    def __enter__(self) -> Decoder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _in_child(
        self, data: bytes | FileBytes, max_side: int, first: bool, job: Callable[[Child, int], _Found]
    ) -> _Found:
        """Has a child do what it may take so many bytes of memory for."""
        if self._closed:
            raise Cancelled
        if isinstance(data, FileBytes):  # the child looks for itself how large it says it is
            held, cost = data.size, Estimate(self._budget.total, physical_memory() // 2)
        else:
            held, cost = len(data), estimate(data, recognise(data), max_side)
        # The child comes first: who holds memory never waits for another who holds some. It gets bytes of its own.
        with self._child(first) as child, self._budget.reserve(cost.memory + held):
            try:
                return job(child, cost.most)
            except UnreadableError as error:
                if self._closed and error.reason is UnreadableReason.DECODER_DIED:
                    raise Cancelled from error
                raise

    @contextmanager
    def _child(self, first: bool) -> Iterator[Child]:
        """Lends a living child; waits while all are busy."""
        child = self._take(first)
        try:
            yield child
        finally:
            dead = not child.alive
            with self._changed:
                self._busy.discard(child)
                if not dead:
                    self._idle.append(child)
                self._changed.notify_all()
            if dead:
                child.close()

    def _wait_for_turn(self, first: bool) -> None:
        """Waits until a child may be taken; one more of them for what comes first, so that a scan never blocks it."""
        most = self._count + first
        self._firsts += first
        try:
            soon = _SOON if any(child.has_answered for child in self._busy) else _STARTED
            self._changed.wait_for(lambda: self._closed or self._idle or not self._busy, soon)
            self._changed.wait_for(
                lambda: self._closed or ((first or not self._firsts) and len(self._busy) < most),
            )
        finally:
            self._firsts -= first
            self._changed.notify_all()

    def _take(self, first: bool) -> Child:
        with self._changed:
            self._wait_for_turn(first)
            if self._closed:
                raise Cancelled
            child = self._idle.pop() if self._idle else None
            if child is not None and not child.alive:
                child.close()
                child = None
            if child is None:
                try:
                    child = Child()
                except OSError as error:
                    raise UnreadableError(UnreadableReason.DECODER_DIED, NOT_STARTED) from error
            self._busy.add(child)
            return child
