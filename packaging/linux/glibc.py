"""The oldest libraries of C and C++ that a program runs with: the newest symbol versions that its files ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_SYMBOL = re.compile(rb"GLIBC_2\.([0-9]{1,2})\b")
_RELATIVE = b"GLIBC_ABI_DT_RELR"
"""Asked for by files whose relocations are packed; no symbol says so, and 2.36 is the first that knows them."""
_FIRST_WITH_RELATIVE = 36
_OF_CPP = re.compile(rb"GLIBCXX_3\.4\.([0-9]{1,2})\b")
_MAGIC = b"\x7fELF"
_OLDEST, _OLDEST_OF_CPP = 17, 19
"""What every wheel for Linux may ask for: manylinux2014."""

_COMPILERS = {26: "9", 27: "9", 28: "10", 29: "11", 30: "12", 31: "13", 32: "13.2", 33: "14", 34: "15"}
"""The GCC whose library first has a version of symbols of C++, by GCC's own table of them."""


def needed(program: Path) -> str:
    """Returns the version of the C library that executables and libraries below a folder need, like 2.35."""
    newest = _OLDEST
    for content in _binaries(program):
        relative = _FIRST_WITH_RELATIVE if _RELATIVE in content else _OLDEST
        newest = max(newest, relative, *map(int, _SYMBOL.findall(content)), _OLDEST)
    return f"2.{newest}"


def needed_of_cpp(program: Path) -> tuple[str, str]:
    """Returns the version of symbols of C++ that they need, like 3.4.29, and the GCC that it came with, like 11.

    Raises:
        KeyError: They need one that is newer than the table here.
    """
    newest = _OLDEST_OF_CPP
    for content in _binaries(program):
        newest = max(newest, *map(int, _OF_CPP.findall(content)), _OLDEST_OF_CPP)
    return f"3.4.{newest}", _COMPILERS[max(newest, min(_COMPILERS))]


def _binaries(program: Path) -> Iterator[bytes]:
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_MAGIC)) == _MAGIC:
                    file.seek(0)
                    yield file.read()
