"""The switch of the clean-up dialog that brings over what kept photos lack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.catalog import Catalog
from app.core.cleanup import make_plan
from app.core.holdings.types import Field, Holdings, Word
from app.services.cleanup import Planned
from app.ui.cleanup.confirm_dialog import ConfirmDialog
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedLabel
from tests.core.shelves import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def no_place(folder: Path, on_good: object, on_bad: object) -> None:
    """Nobody asks for a folder here."""


def said(dialog: ConfirmDialog) -> str:
    labels = dialog.findChildren(QLabel)
    return "\n".join(made.whole if isinstance(made, ElidedLabel) else made.text() for made in labels)


def test_it_is_off_says_how_many_more_can_go_and_lists_what_is_written(
    qapp: QApplication, qtbot: QtBot, shelf: Shelf
) -> None:
    titles = {"B": "Lake", "C": "Sea"}
    shelf.put("a.jpg", "A", holdings=Holdings(), size=(400, 300))
    for name, title in titles.items():
        shelf.put(f"{name}.jpg", name, holdings=Holdings(words=(Word(Field.TITLE, title),)), size=(200, 150))
        shelf.shrunk("A", name)
    plan = make_plan(shelf.catalog, shelf.grouped(), bring=True)
    dialog = ConfirmDialog(Theme(qapp), None, Planned(plan, plan), no_place)
    qtbot.addWidget(dialog)
    assert dialog.bring is not None
    assert dialog.bring.text.startswith("Write words, places and dates into sidecars beside the kept photos;")
    assert " 1 more photo" in dialog.bring.text
    assert (dialog.bring.ticked, dialog.plan.items, dialog.act.isEnabled()) == (False, (), False)
    assert "What is written beside kept photos" not in said(dialog)
    dialog.bring.box.setChecked(True)
    assert dialog.plan == plan
    assert dialog.act.isEnabled()
    assert "a.jpg.xmp, with the title “Lake”" in said(dialog)
    assert "C.jpg: Of the title, the kept photo says “Lake”, this one “Sea”." in said(dialog)
    dialog.bring.box.setChecked(False)
    assert dialog.plan.items == ()


def test_where_nothing_can_be_brought_over_there_is_no_switch(qapp: QApplication, qtbot: QtBot, shelf: Shelf) -> None:
    shelf.put("a.jpg", "A")
    shelf.put("b.jpg", "A")
    plan = make_plan(shelf.catalog, shelf.grouped(), bring=True)
    dialog = ConfirmDialog(Theme(qapp), None, Planned(plan, plan), no_place)
    qtbot.addWidget(dialog)
    assert dialog.bring is None
    assert len(dialog.plan.items) == 1
