"""Folders that hold a part of each photo: `RAW` below the JPEGs of a shoot, or beside `JPG`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.core.files.units import Units, find_units
from app.core.formats import RAW_SUFFIXES

_PARTS = frozenset(
    {
        *("raw", "raws", "_raw", "raw files", "raw photos", "raw images", "rawfiles"),
        *(suffix[1:] for suffix in RAW_SUFFIXES),
        *("jpg", "jpgs", "_jpg", "jpeg", "jpegs", "_jpeg", "heic", "heif", "hif"),
    }
)


def is_part(folder: str) -> bool:
    """Says whether a folder of this name holds parts of the photos around it."""
    return folder.lower() in _PARTS


def shoot_of(folder: Path) -> Path:
    """Returns the folder whose photos have parts in this one; itself for one of an ordinary name."""
    while is_part(folder.name):
        folder = folder.parent
    return folder


def units_around(folder: Path) -> tuple[Path, Units]:
    """Finds the units among the files of a folder and of those that hold parts of its photos.

    Args:
        folder: Absolute path.

    Returns:
        The folder that the units' names start from, and the units.

    Raises:
        OSError: It cannot be listed.
    """
    shoot, names = names_around(folder)
    return shoot, find_units(names)


def names_around(folder: Path) -> tuple[Path, list[str]]:
    """Lists the files of a folder and of those that hold parts of its photos.

    Returns:
        The folder that the names start from, and the names, folders separated by "/".

    Raises:
        OSError: It cannot be listed.
    """
    shoot = shoot_of(folder)
    return shoot, list(_names(shoot, ""))


def units_among(folder: Path, entries: Iterable[os.DirEntry[str]]) -> tuple[Path, Units]:
    """Does the same for a folder that was listed just now."""
    names, folders = [], []
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            folders.append(entry)
        else:
            names.append(entry.name)
    if is_part(folder.name) or any(is_part(entry.name) and not is_junction(entry) for entry in folders):
        return units_around(folder)
    return folder, find_units(names)


def _names(folder: Path, below: str) -> Iterator[str]:
    with os.scandir(folder) as listing:
        entries = list(listing)
    for entry in entries:
        if not entry.is_dir(follow_symlinks=False):
            yield below + entry.name
        elif is_part(entry.name) and _is_folder(entry):
            yield from _names(folder / entry.name, f"{below}{entry.name}/")


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and not is_junction(entry)


def is_junction(entry: os.DirEntry[str]) -> bool:
    """Says whether an entry is a junction: what Windows has beside links."""
    return sys.version_info >= (3, 12) and entry.is_junction()
