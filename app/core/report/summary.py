"""What a scan found, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.core.types import SkipReason, Unreadable


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan found.

    Attributes:
        folders: The folders that were scanned.
        photos: Photos below them.
        read: Files that were new or changed.
        skipped: What was passed over, by reason.
        unreadable: Files that could not be read as pictures.
        offline: Folders that are away.
        model: The descriptor's model id.
        seconds: How long it took.
        again: Of the files read, those that did not change: another model alone had described them, or an older
            reader had looked at what they hold.
    """

    folders: tuple[Path, ...]
    photos: int
    read: int
    skipped: Counter[SkipReason]
    unreadable: tuple[Unreadable, ...]
    offline: tuple[Path, ...]
    model: str
    seconds: float
    again: int = 0
