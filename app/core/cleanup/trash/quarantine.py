"""A folder on a volume without a working trash, where photos wait instead."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

from app.core.cleanup.moving import rename_new
from app.core.cleanup.outcome import LeaveAloneError, LeftReason
from app.core.cleanup.trash.base import reason_of
from app.core.files.passed_over import QUARANTINE_NAME


def place_for(photo: Path, folder: Path) -> Path:
    """Chooses the quarantine folder of a photo's volume; it need not exist yet.

    Args:
        photo: The photo.
        folder: Its folder of the library.

    Returns:
        A folder at the volume's top; where that cannot be written, beside or else in the library folder.

    Raises:
        LeaveAloneError: None of these can be written.
    """
    device = photo.parent.stat().st_dev
    for parent in _parents(photo, folder, device):
        place = parent / QUARANTINE_NAME
        nearest = place if place.is_dir() else parent
        if nearest.stat().st_dev == device and os.access(nearest, os.W_OK | os.X_OK):
            return place
    raise LeaveAloneError(LeftReason.NO_PERMISSION, QUARANTINE_NAME)


def name_in(place: Path, cleanup: str, photo: Path) -> Path:
    """Returns where a photo goes: below a folder of its clean-up, with the folders that it stood in."""
    return place / cleanup / photo.relative_to(place.parent)


def put(photo: Path, target: Path) -> None:
    """Moves a photo into quarantine, within its volume.

    Raises:
        LeaveAloneError: It cannot be moved; it is where it was.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        rename_new(photo, target)
    except OSError as error:
        raise LeaveAloneError(reason_of(error), error.strerror or str(error)) from error


def remove_empty(folder: Path) -> None:
    """Removes folders of a quarantine that hold nothing any more, from the innermost up."""
    while any(part.name == QUARANTINE_NAME for part in (folder, *folder.parents)):
        try:
            folder.rmdir()
        except OSError:  # not empty, or gone already
            return
        folder = folder.parent


def _parents(photo: Path, folder: Path, device: int) -> Iterator[Path]:
    *_, top = takewhile(lambda part: part.stat().st_dev == device, photo.parents)
    if top != Path("/"):  # the system's own top is no place for it
        yield top
    yield folder.parent
    yield folder
