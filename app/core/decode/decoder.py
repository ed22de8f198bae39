"""Decides where a picture is decoded: in the calling thread, or in a child process with a time limit."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from app.core.decode.jpeg_parts import marks
from app.core.decode.memory import MemoryBudget, physical_memory
from app.core.decode.picture import (
    Estimate,
    decode,
    decode_luma,
    decode_pixels,
    estimate,
    estimate_from_bytes,
    recognise,
)
from app.core.decode.process import Child
from app.core.decode.render import MUCH_MEMORY, Decoded
from app.core.errors import NOT_STARTED, Cancelled, UnreadableError
from app.core.files.read import MOST_HELD, FileBytes, read_bytes, read_named, size_of
from app.core.types import UnreadableReason

TIME_LIMIT = 60.0
"""Seconds of processor time that a child may take for one file."""

_IN_PROCESS = frozenset({"JPEG"})
_MAX_BYTES = 64 << 20
_MAX_COST = 1 << 30
_MAX_LATER_PIXELS = 50_000_000  # about a second's work
_START_OF_SCAN = 0xDA
_MAX_SCANS = 100
_MOST_CHILDREN = 4
_NATIVE = 1 << 20
"""Pixels; a longest side that no picture has."""


class Decoder:
    """Decodes pictures for any number of threads.

    JPEGs are decoded in the calling thread. Everything else, and whatever could take unreasonable time or memory, goes
    to a child process, which may do nothing but decode. All of them share one memory budget.

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

    def decode_file(self, file: FileBytes, max_side: int, isolate: bool = False, *, first: bool = False) -> Decoded:
        """Decodes a picture as `decode` does, one that is too large to be held too."""
        if file.data is not None:
            return self.decode(file.path, file.data, max_side, isolate, first=first)
        if self._closed:
            raise Cancelled
        # The child looks for itself how large it says it is.
        most = physical_memory() // 2
        return self._decode_in_child(file, max_side, Estimate(self._budget.total, 0, most), first)

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
        # What crashed the program before is not opened here, not even for its size.
        cost = estimate_from_bytes(data, found) if isolate else estimate(data, found, max_side)
        if isolate or not _may_stay(data, found, cost):
            return self._decode_in_child(data, max_side, cost, first)
        with self._budget.reserve(cost.memory):
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
        return self._read_again(path, max_side, lambda data: decode_pixels(data, max_side), first)

    def luma(self, path: Path) -> NDArray[np.uint8]:
        """Reads a file and decodes its light at its full size, (h, w) uint8, upright.

        Raises:
            UnreadableError: The file cannot be read.
            Cancelled: The decoder was closed meanwhile.
        """
        found = self._read_again(path, _NATIVE, decode_luma, first=False)
        return found if found.ndim == 2 else np.array(Image.fromarray(found).convert("L"))

    def _read_again(
        self, path: Path, max_side: int, decode_here: Callable[[bytes], NDArray[np.uint8]], first: bool
    ) -> NDArray[np.uint8]:
        """Decodes a file as told where that is safe, and its pixels in a child elsewhere."""
        if self._closed:
            raise Cancelled
        size = size_of(path)
        with self.reading(size):
            if size > MOST_HELD:
                return self.decode_file(read_named(path), max_side, first=first).pixels
            data = read_bytes(path)  # what it is named is known
            found = recognise(data)
            cost = estimate(data, found, max_side)
            if not _may_stay(data, found, cost):
                return self._decode_in_child(data, max_side, cost, first).pixels
            with self._budget.reserve(cost.memory):
                return decode_here(data)

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

    def _decode_in_child(self, data: bytes | FileBytes, max_side: int, cost: Estimate, first: bool) -> Decoded:
        # The child comes first: who holds memory never waits for another who holds some. It gets bytes of its own.
        held = data.size if isinstance(data, FileBytes) else len(data)
        with self._child(first) as child, self._budget.reserve(cost.memory + held):
            try:
                return child.decode(data, max_side, self._time_limit, cost.most)
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


def _may_stay(data: bytes, found: str, cost: Estimate) -> bool:
    """Says whether a picture may be decoded in this process."""
    if found not in _IN_PROCESS or len(data) > _MAX_BYTES:
        return False
    # A few kilobytes of empty scans can keep a JPEG decoder busy for hours (each goes over all its pixels).
    if sum(1 for _ in islice(marks(data, _START_OF_SCAN), _MAX_SCANS + 1)) > _MAX_SCANS:
        return False
    return cost.memory <= _MAX_COST and cost.later_pixels <= _MAX_LATER_PIXELS
