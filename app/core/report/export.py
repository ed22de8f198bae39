"""Writes a report in the form that the file's name asks for; all or nothing."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from app.core.catalog import Catalog
from app.core.errors import ReportError
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.progress import Progress, Stage, Status
from app.core.report.html import page
from app.core.report.json_csv import csv_lines, json_pieces
from app.core.report.summary import ScanSummary
from app.core.report.wording import Wording
from app.core.types import Group

SUFFIXES = (".html", ".csv", ".json")
"""What a report's name may end with."""


def export(
    path: Path,
    summary: ScanSummary,
    groups: Sequence[Group],
    sizes: int,
    thumbnails: ThumbnailStore,
    wording: Wording,
    progress: Progress | None = None,
) -> None:
    """Writes a report as a web page, as CSV or as JSON.

    Args:
        path: Its suffix says which.
        summary: What was scanned.
        groups: All groups; each is made when it is written.
        sizes: How many photos they hold in all.
        thumbnails: For a web page.
        wording: What it is worded with.
        progress: Reported to; cancelled through it.

    Raises:
        Cancelled: The user asked to stop; an older file of that name is still there.
        OSError: It cannot be written.
        ReportError: The name ends with something else.
    """
    progress = progress or Progress()
    check_suffix(path)
    with _replacing(path) as file:
        if path.suffix.lower() == ".html":
            for piece in page(summary, groups, sizes, thumbnails, wording, progress):
                file.write(piece)
        elif path.suffix.lower() == ".csv":
            for line in csv_lines(_reported(groups, progress), wording):
                file.write(line)
        else:
            for piece in json_pieces(summary, _reported(groups, progress), wording):
                file.write(piece)


def check_suffix(path: Path) -> None:
    """Makes sure that a report's name says what it is to be.

    Raises:
        ReportError: It does not.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise ReportError(path, SUFFIXES)


def library_summary(catalog: Catalog, model: str) -> ScanSummary:
    """Returns what the library knows, as if a scan had just ended."""
    folders = [folder for folder in catalog.folders.all() if folder.chosen]
    return ScanSummary(
        folders=tuple(folder.path for folder in folders),
        photos=catalog.photos.count(),
        read=0,
        skipped=Counter(),
        unreadable=tuple(why for why, *_ in catalog.photos.unreadable()),
        damaged=tuple(catalog.photos.damaged()),
        offline=tuple(folder.path for folder in folders if folder.offline),
        model=model,
        seconds=0.0,
    )


def _reported(groups: Sequence[Group], progress: Progress) -> Iterable[Group]:
    for number in range(len(groups)):
        progress.report(Status(Stage.EXPORT, number, len(groups)))
        yield groups[number]


@contextmanager
def _replacing(path: Path) -> Iterator[TextIO]:
    """Opens a file that takes its place only when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            yield file
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
