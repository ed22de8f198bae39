"""What a scan found, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.core.types import SkipReason, Unreadable


@dataclass(frozen=True, slots=True)
class FileCount:
    """What became of the files that a scan met; folders aside. Each stands in one of the parts.

    Attributes:
        seen: All of them.
        photos: Pictures, every file of a unit by itself.
        companions: Sidecars, movies and sound that belong to pictures.
        unreadable: Files that could not be read as pictures.
        passed_over: The others, by reason.
    """

    seen: int = 0
    photos: int = 0
    companions: int = 0
    unreadable: int = 0
    passed_over: Counter[SkipReason] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan found.

    Attributes:
        folders: The folders that were scanned.
        photos: Photos below them.
        read: Files that were new or changed.
        skipped: Files and folders that were passed over, by reason.
        unreadable: Files that could not be read as pictures.
        offline: Folders that are away.
        model: The descriptor's model id.
        seconds: How long it took.
        again: Of the files read, those that did not change: another model alone had described them, or an older
            reader had looked at what they hold.
        files: What became of each file that was met; nothing where no scan stands behind this.
        damaged: Photos that could be read in part alone.
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
    files: FileCount = field(default_factory=FileCount)
    damaged: tuple[Unreadable, ...] = ()
