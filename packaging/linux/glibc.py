"""The oldest C library that a program runs with: the newest symbol version that any of its files asks for."""

from __future__ import annotations

import re
from pathlib import Path

_SYMBOL = re.compile(rb"GLIBC_2\.([0-9]{1,2})\b")
_MAGIC = b"\x7fELF"
_OLDEST = 17
"""What every wheel for Linux may ask for: manylinux2014."""


def needed(program: Path) -> str:
    """Returns the version that the executables and libraries below a folder need, like 2.35."""
    newest = _OLDEST
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(len(_MAGIC)) == _MAGIC:
                    newest = max(newest, *map(int, _SYMBOL.findall(file.read())), _OLDEST)
    return f"2.{newest}"
