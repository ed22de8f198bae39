"""Numbers that a file system gives, as SQLite and NumPy can hold them: 64 bits, with sign.

Devices and inodes fill all 64 bits on some systems, and a time of modification may lie centuries away: the nanoseconds
of anything after April 2262 do not fit. Numbers that are too large wrap around: two that differ still differ, so that
a changed file is seen as one.
"""

from __future__ import annotations

import os

import numpy as np
from numpy.typing import NDArray

_BITS = 64
_HALF = 1 << (_BITS - 1)
_EARLIEST = -(2**31) * 10**9
"""Nanoseconds; no common file system knows a time before 1901, so an earlier one is one that wrapped."""


def signed(number: int) -> int:
    """Returns a number as SQLite can hold it: its lower 64 bits, with sign."""
    if -_HALF <= number < _HALF:  # nearly always
        return number
    low = number & ((1 << _BITS) - 1)
    return low - (1 << _BITS) if low >> (_BITS - 1) else low


def stamp_of(info: os.stat_result) -> tuple[int, int, int, int]:
    """Returns size, time of modification, device and inode that `stat` tells, in numbers that fit."""
    size, mtime, device, inode = info.st_size, info.st_mtime_ns, info.st_dev, info.st_ino
    if -_HALF <= mtime < _HALF > inode and size < _HALF > device:  # nearly always; the others are not below zero
        return size, mtime, device, inode
    return signed(size), signed(mtime), signed(device), signed(inode)


def mtime_of(info: os.stat_result) -> int:
    """Returns the time of modification that `stat` tells, nanoseconds in 64 bits, to be kept and compared."""
    return signed(info.st_mtime_ns)


def true_mtime(kept: int) -> int:
    """Returns the time that `mtime_of` kept, nanoseconds since 1970, as a file system takes and shows it."""
    return kept + (1 << _BITS) if kept < _EARLIEST else kept


def true_mtimes(kept: NDArray[np.int64]) -> NDArray[np.float64]:
    """Returns `true_mtime` of (n,) times, to be compared with each other; good to a microsecond."""
    times = kept.astype(np.float64)
    return np.where(kept < _EARLIEST, times + 2.0**_BITS, times)
