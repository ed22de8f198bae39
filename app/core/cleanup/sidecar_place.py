"""Where a photo's sidecar stands, or would stand.

A new one takes the whole name (`IMG_1.jpg.xmp`), as digiKam and darktable read and write it; beside a RAW it takes the
stem (`IMG_1.xmp`), as Lightroom, Capture One and darktable read it. One that is there already is added to, whichever of
the two names it has.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.core.errors import UnreadableError
from app.core.files.read import read_file
from app.core.files.unit_folders import names_around
from app.core.files.units import find_units
from app.core.formats import RAW_SUFFIXES
from app.core.types import Photo

_SUFFIX = ".xmp"


class SidecarNow(NamedTuple):
    """A sidecar as it is now.

    Attributes:
        path: The file.
        data: Its bytes, None if it is not there.
        digest: Of its bytes, None if it is not there.
        mtime_ns: Its modification time, 0 if it is not there.
    """

    path: Path
    data: bytes | None = None
    digest: bytes | None = None
    mtime_ns: int = 0


def sidecar_of(keeper: Photo) -> SidecarNow | None:
    """Returns the sidecar to which something may be added; None where there is none that is surely this photo's.

    Args:
        keeper: The photo, with all files of its unit as the catalog knows them.
    """
    there = {path.name.lower(): path for path in keeper.unit if path.suffix.lower() == _SUFFIX}
    names = list(_names(keeper.path))
    for name in names:
        path = there.get(name.lower())
        if path is not None and path.parent == keeper.path.parent:
            return look(path)
    places = [keeper.path.with_name(name) for name in names]
    if any(map(os.path.lexists, places)):
        return None  # it came after the scan, or is somebody else's
    return next((SidecarNow(path) for path in places if belongs(keeper.path, path)), None)


def look(path: Path) -> SidecarNow | None:
    """Reads a sidecar; None where it is no file that can be read and written."""
    try:
        info = path.lstat()
        if not stat.S_ISREG(info.st_mode) or not os.access(path, os.R_OK | os.W_OK):
            return None
        data, digest = read_file(path)
    except (OSError, UnreadableError):
        return None
    return SidecarNow(path=path, data=data, digest=digest, mtime_ns=info.st_mtime_ns)


def belongs(picture: Path, sidecar: Path) -> bool:
    """Says whether a file of this name would belong to this picture's photo, and change nothing else.

    Args:
        picture: The picture that stands for the photo.
        sidecar: A file in the same folder, there or not.
    """
    try:
        shoot, listed = names_around(picture.parent)
    except OSError:
        return False
    own, name = (path.relative_to(shoot).as_posix() for path in (picture, sidecar))
    names = set(listed)
    before, after = find_units(names - {name}), find_units(names | {name})
    unit = next((set(unit.files) for unit in after.units if own in unit.files), set())
    return name in unit and before.unsure == after.unsure


def _names(picture: Path) -> Iterator[str]:
    whole, stem = f"{picture.name}{_SUFFIX}", f"{picture.stem}{_SUFFIX}"
    yield from (stem, whole) if picture.suffix.lower() in RAW_SUFFIXES else (whole, stem)
