"""A photo of several files: the picture that stands for it is the last to leave its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.core.cleanup import clean, make_plan, moving
from app.core.cleanup.trash import quarantine
from app.core.cleanup.trash.linux import LinuxTrash
from tests.core.shelves import TRASH, Shelf

pytestmark = pytest.mark.usefixtures("home_trash")
UNIT = {"a.cr2", "a.jpg", "a.xmp", "a.mov"}


def put_two(shelf: Shelf) -> None:
    """Puts a photo of four files on the shelf, twice; the second is to go."""
    for folder in ("1", "2"):
        shelf.put(f"{folder}/a.cr2", "RAW")
        shelf.put(f"{folder}/a.jpg", "JPEG")
        shelf.bind(f"{folder}/a.cr2", f"{folder}/a.jpg", xmp="notes", mov="movie")
    shelf.catalog.decisions.put([(shelf.row("2/a.cr2").id, TRASH)])


def test_the_picture_goes_last_to_the_trash(shelf: Shelf) -> None:
    order: list[str] = []

    class Noting(LinuxTrash):
        def put(self, photo: Path) -> None:
            assert (shelf.folder / "2/a.cr2").exists(), "nothing goes after the picture"
            order.append(photo.name)
            super().put(photo)

    put_two(shelf)
    result = clean(shelf.catalog, make_plan(shelf.catalog, shelf.grouped()), trash=Noting())
    assert result.files == 4
    assert set(order) == UNIT
    assert order[-1] == "a.cr2"


def test_the_picture_goes_last_into_quarantine(shelf: Shelf, drive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []

    def rename(source: Path, target: Path) -> None:
        order.append(source.name)
        moving.rename_new(source, target)

    monkeypatch.setattr(quarantine, "rename_new", rename)
    (drive / f".Trash-{os.getuid()}").write_text("in the way of a trash")
    on_drive = Shelf(drive / "photos", shelf.catalog)
    put_two(on_drive)
    result = clean(shelf.catalog, make_plan(shelf.catalog, on_drive.grouped()), quarantine=True)
    assert (result.files, result.quarantined) == (4, 1)
    assert set(order) == UNIT
    assert order[-1] == "a.cr2"
