"""Frames and pages: how they are told apart, and whether two files hold the same ones.

A frame's exact digest proves that two are equal, in whatever container they were stored without loss. A small grid of
its light says whether they look alike: animations that were re-encoded keep it, other pages do not.
"""

from __future__ import annotations

import hashlib
import math
from typing import NamedTuple

import numpy as np
from PIL import Image

from app.core.holdings.types import FrameMark, Holdings

_GRID, _SMALLEST_GRID, _CELL = 64, 8, 5
"""Cells on a side at most and at least, and pixels of a cell at least: on a page of A4 a cell is a third of a line
high, so that other words of one layout show; in a small animation, dithering evens out within a cell."""

MOST_MARKED = 32
"""Of more frames, so many are marked, evenly over all: two files of as many frames are looked at in the same places."""

MOST_PIXELS = 400_000_000
"""Of a file whose frames to be decoded have more pixels together, the frames stay unknown."""

MOST_FRAME_PIXELS = 40_000_000
"""A file with a larger frame keeps its frames unknown: a page of A4 at 600 dpi has 35 million pixels, and marking one
takes 32 bytes a pixel at most."""

_ONE_BY_ONE = ("GIF", "PNG", "WEBP", "AVIF")
"""Formats, as Pillow calls them, whose frames are painted one upon another: all up to the one that is wanted."""

_MOST_OFF, _MOST_OFF_OFTEN, _OFTEN = 16, 8, 0.99
"""Levels that a cell may be off at most, and levels that `_OFTEN` of all cells may be off: GIF with 256 and 64 colours,
WebP at quality 50 and JPEG at 30, made of painted photos and pages, stay below; other words on a page do not."""

_BROKEN = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError)


class Compared(NamedTuple):
    """What was found of the frames of two files.

    Attributes:
        alike: As many frames, and each that was marked looks the same.
        unproved: How many are not proved to be the same.
    """

    alike: bool
    unproved: int


def same_frames(one: Holdings, other: Holdings) -> Compared:
    """Compares the frames of two files."""
    most = max(one.frames, other.frames)
    if one.frames != other.frames:
        return Compared(False, most)
    if most == 1:
        return Compared(True, 0)
    known = one.frames_known and other.frames_known and len(one.marks) == len(other.marks)
    if not known or not one.marks:
        return Compared(False, most)
    pairs = list(zip(one.marks, other.marks, strict=True))
    differing = sum(a.exact != b.exact for a, b in pairs)
    alike = all(a.exact == b.exact or _looks_alike(a.look, b.look) for a, b in pairs)
    return Compared(alike, differing)


def frames_apart(keeper: Holdings, photo: Holdings) -> int:
    """Counts the frames of a photo that are not proved to be frames of its keeper, wherever they stand there."""
    if keeper.frames == photo.frames:
        return same_frames(keeper, photo).unproved
    whole = all(held.frames_known and len(held.marks) == held.frames for held in (keeper, photo))
    if not whole:
        return photo.frames
    own = {mark.exact for mark in keeper.marks}
    return sum(mark.exact not in own for mark in photo.marks)


class Marked(NamedTuple):
    """What was seen of the frames of a file.

    Attributes:
        marks: Of those that were looked at and could be read.
        known: Every frame of the sample could be read.
        broken: One of them is there, and cannot be read.
    """

    marks: tuple[FrameMark, ...] = ()
    known: bool = True
    broken: bool = False


def mark_frames(image: Image.Image, count: int) -> Marked:
    """Marks a fixed sample of the frames of an opened picture; afterwards it stands at the last of them.

    Args:
        image: The opened picture.
        count: Its frames, as it counts them.

    Returns:
        The marks. What would take too long or too much memory is not tried; that breaks nothing.
    """
    marks: list[FrameMark] = []
    left = MOST_PIXELS
    if image.format in _ONE_BY_ONE and image.width * image.height * count > left:
        return Marked(known=False)
    for number in sample(count):
        try:
            image.seek(number)
            pixels = image.width * image.height
            left -= pixels
            if pixels > MOST_FRAME_PIXELS or left < 0:
                return Marked(tuple(marks), known=False)
            image.load()
            marks.append(_mark(image))
        except MemoryError:
            return Marked(tuple(marks), known=False)
        except (*_BROKEN, EOFError):
            return Marked(tuple(marks), known=False, broken=True)
    return Marked(tuple(marks))


def sample(count: int) -> list[int]:
    """Returns which of so many frames are marked."""
    if count <= MOST_MARKED:
        return list(range(count))
    return [round(step * (count - 1) / (MOST_MARKED - 1)) for step in range(MOST_MARKED)]


def _mark(image: Image.Image) -> FrameMark:
    plain = image.convert("RGBA")
    exact = hashlib.blake2b(plain.tobytes(), digest_size=8, key=b"%dx%d" % plain.size).hexdigest()
    white = Image.new("RGBA", plain.size, "white")
    white.alpha_composite(plain)
    side = min(_GRID, max(_SMALLEST_GRID, min(plain.size) // _CELL))
    grid = white.convert("L").resize((side, side), Image.Resampling.BOX)
    return FrameMark(exact, grid.tobytes().hex())


def _grid(look: str) -> Image.Image:
    cells = bytes.fromhex(look)
    side = math.isqrt(len(cells))
    return Image.frombytes("L", (side, side), cells[: side * side])


def _looks_alike(one: str, other: str) -> bool:
    a, b = _grid(one), _grid(other)
    side = min(a.width, b.width)
    first, second = (np.asarray(grid.resize((side, side), Image.Resampling.BOX), np.int16) for grid in (a, b))
    off = np.abs(first - second)
    return bool(off.max(initial=0) <= _MOST_OFF and np.quantile(off, _OFTEN) <= _MOST_OFF_OFTEN)
