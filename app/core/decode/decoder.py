"""Decides where a picture is decoded: in the calling thread, or in a child process with a time limit."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from app.core.decode.memory import MemoryBudget, physical_memory
from app.core.decode.picture import decode, estimate, recognise
from app.core.decode.process import Child
from app.core.decode.render import Decoded
from app.core.errors import NOT_STARTED, Cancelled, UnreadableError
from app.core.files.read import read_bytes
from app.core.types import UnreadableReason

TIME_LIMIT = 60.0
"""Seconds a child may take for one file."""

_IN_PROCESS = frozenset({"JPEG", "PNG", "WEBP", "GIF", "BMP"})
_MAX_BYTES = {"GIF": 8 << 20}
_MAX_BYTES_OTHER = 64 << 20
_MAX_COST = 1 << 30
_MAX_LATER_PIXELS = 50_000_000  # about a second's work
_START_OF_SCAN = b"\xff\xda"
_MAX_SCANS = 100


class Decoder:
    """Decodes pictures for any number of threads.

    JPEG, PNG, WebP, GIF and BMP are decoded in the calling thread, within a memory budget that all threads
    share. Everything else, and whatever could take unreasonable time or memory, goes to a child process.

    Args:
        children: Child processes at most; they start when first needed.
        time_limit: Seconds a child may take for one file.
    """

    def __init__(self, children: int = 0, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit
        self._budget = MemoryBudget(physical_memory() // 4)
        self._count = children or min(2, os.cpu_count() or 1)
        self._changed = threading.Condition()
        self._idle: list[Child] = []
        self._busy: set[Child] = set()
        self._firsts = 0  # how many wait that come first
        self._closed = False

    def decode(self, path: Path, data: bytes, max_side: int, isolate: bool = False, *, first: bool = False) -> Decoded:
        """Decodes a picture where that is safe.

        Args:
            path: Where it came from, for messages.
            data: The whole file.
            max_side: Longest side of the pixels, at most.
            isolate: Use the child whatever the format: for a file that was in flight when the program crashed.
            first: Somebody waits to see it: it comes before others, and may have a child more than they.

        Raises:
            UnreadableError: The file cannot be read; no other file is affected.
            Cancelled: The decoder was closed meanwhile.
        """
        if self._closed:
            raise Cancelled
        found = recognise(data)
        cost = None if isolate else _cost_here(data, found, max_side)
        if cost is None:
            return self._decode_in_child(data, max_side, first)
        with self._budget.reserve(cost):
            return decode(data, max_side)

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
        return self.decode(path, read_bytes(path), max_side, first=first).pixels

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

    def _decode_in_child(self, data: bytes, max_side: int, first: bool) -> Decoded:
        with self._child(first) as child:
            try:
                return child.decode(data, max_side, self._time_limit)
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


def _cost_here(data: bytes, found: str, max_side: int) -> int | None:
    """Estimates the memory of decoding in this process; None for what belongs into a child.

    Raises:
        UnreadableError: It cannot be decoded anywhere.
    """
    if found not in _IN_PROCESS or len(data) > _MAX_BYTES.get(found, _MAX_BYTES_OTHER):
        return None
    # A few kilobytes of empty scans can keep a JPEG decoder busy for hours (each goes over all its pixels).
    if found == "JPEG" and data.count(_START_OF_SCAN) > _MAX_SCANS:
        return None
    cost = estimate(data, found, max_side)
    return cost.memory if cost.memory <= _MAX_COST and cost.later_pixels <= _MAX_LATER_PIXELS else None
