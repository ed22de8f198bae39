"""Contrast, words, layout: what can be checked without a window."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

import app.ui
from app.core.cleanup import LeftReason, UndoReason
from app.core.errors import (
    DamagedLibraryError,
    DiskFullError,
    FolderError,
    LibraryInUseError,
    NewerLibraryError,
    StorageError,
)
from app.core.progress import Stage, Status
from app.core.types import Edit, EditName, Kind, Reason, ReasonName, UnreadableReason
from app.paths import resources
from app.ui.groups.layout import GroupLayout, Measures
from app.ui.kit import icons
from app.ui.kit.theme import CONTROL_PAIRS, DARK, LIGHT, SPACE, TEXT_PAIRS, Mode, Theme, Tokens, contrast
from app.words import sentences, words

_ICON = r'(?:IconBinder\(\w+, [\w.]+, |icon_button\(theme, |IconLabel\(theme, )"([\w-]+)"'
SOURCES = sorted(Path(app.ui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_and_controls_stand_out(tokens: Tokens) -> None:
    table = tokens.as_dict()
    for ink, ground in TEXT_PAIRS:
        assert contrast(table[ink], table[ground]) >= 4.5, (ink, ground)
    for drawn, ground in CONTROL_PAIRS:
        assert contrast(table[drawn], table[ground]) >= 3, (drawn, ground)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_surfaces_beside_photos_are_neutral(tokens: Tokens) -> None:
    for name in ("canvas", "panel", "raised", "hover", "border", "tag", "surround", "scrim"):
        colour = tokens.colour(name)
        assert colour.red() == colour.green() == colour.blue(), name


def test_contrast_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_three_sizes_and_both_looks(application: QApplication) -> None:
    theme = Theme(application)
    sizes = theme.sizes()
    assert sizes["caption"] < sizes["body"] < sizes["title"]
    changes: list[bool] = []
    theme.changed.connect(lambda: changes.append(theme.dark))
    theme.set_mode(Mode.DARK)
    theme.set_mode(Mode.LIGHT)
    assert changes == [True, False]
    theme.set_mode(Mode.SYSTEM)


@pytest.mark.parametrize(
    ("said", "members"),
    [
        (sentences.left_alone, LeftReason),
        (sentences.not_restored, UndoReason),
        (sentences.unreadable, UnreadableReason),
    ],
)
def test_every_reason_has_a_sentence(said: Callable[[StrEnum], str], members: type[StrEnum]) -> None:
    texts = [said(member) for member in members]
    assert all(text.endswith(".") and text[0].isupper() for text in texts)
    assert all("error" not in text.lower() for text in texts)


def test_every_edit_kind_and_reason_has_words(application: QApplication) -> None:
    for name in EditName:
        for amount in (None, 0.5, 1.3, 90.0):
            assert words.edit_tag(Edit(name, amount), "PNG")
            assert words.edit_sentence(Edit(name, amount), "PNG")
    assert all(words.reason(Reason(name)) for name in ReasonName)
    assert all(words.kind_tag(kind) for kind in Kind)
    assert words.edit_tag(Edit(EditName.CROPPED, 0.56), "JPEG") == "crop 56 %"
    assert words.edit_tag(Edit(EditName.ROTATED, 90), "JPEG") == "turned 90°"
    assert words.edit_tag(Edit(EditName.STRAIGHTENED, -2.04), "JPEG") == "straightened 2°"
    assert words.edit_tag(Edit(EditName.BRIGHTNESS, 0.7), "JPEG") == "darker 30 %"
    assert words.edit_tag(Edit(EditName.RESIZED, 0.9999), "JPEG") == "99 %"


def test_progress_in_words(application: QApplication) -> None:
    status = Status(Stage.INDEX, 8412, 23010, 31.2, 0, 468)
    assert words.status_line(status) == "Indexing 8,412 of 23,010 · 31/s · 8 minutes left"
    assert words.status_line(Status(Stage.SCAN, 12)) == "Looking through the folders: 12 found"
    assert words.status_line(Status(Stage.INDEX, 5, 5, 3, 0, 0)) == "Indexing 5 of 5 · 3/s"
    assert all(words.status_line(Status(stage)) for stage in Stage)
    assert words.time_left(61) == "1 minute left"
    assert words.time_left(3) == "5 seconds left"


def test_sizes_and_numbers_follow_the_locale(application: QApplication) -> None:
    assert words.data_size(0) == "0 bytes"
    assert words.data_size(999_700) == "1.0 MB"
    assert words.data_size(1_900_000_000) == "1.9 GB"
    assert words.number(23010) == "23,010"
    assert words.percent(0.0004) == "1 %"


def test_errors_are_explained(tmp_path: Path) -> None:
    known = (
        LibraryInUseError(),
        NewerLibraryError(9, 1),
        DamagedLibraryError(tmp_path, "x"),
        DiskFullError(tmp_path),
        FolderError(tmp_path, "gone"),
        StorageError(tmp_path, "disk I/O error"),
    )
    titles = {sentences.problem(error)[0] for error in (*known, ValueError("x"))}
    assert len(titles) == 7


def test_icons_are_ours_and_take_a_colour(application: QApplication) -> None:
    named = {
        name
        for path in SOURCES
        for name in re.findall(
            r'(?:IconBinder\(\w+, [\w.]+, |icon_button\(theme, |IconLabel\(theme, )"([\w-]+)"', path.read_text("utf-8")
        )
    }
    assert {"menu", "pause", "stop"} <= named
    drawings = (resources() / "icons").glob("*.svg")
    named |= {path.stem for path in drawings if "currentColor" in path.read_text("utf-8")}
    for name in named:
        drawn = icons.pixmap(name, "#ff0000", 24).toImage()
        inks = {
            drawn.pixelColor(x, y).name() for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() > 200
        }
        assert "#ff0000" in inks, name


def test_20000_groups_are_laid_out_at_once() -> None:
    measures = Measures(16, 52, 232, 272, 4, 20, 20)
    assert all(value % SPACE == 0 for value in (16, 52, 232, 272, 4, 20, 20))
    sizes = np.random.default_rng(1).integers(2, 12, 20_000)
    layout = GroupLayout(sizes, 1012, measures)
    assert layout.columns == 4
    middle = layout.top(10_000)
    shown = layout.groups_between(middle, middle + 700)
    assert 10_000 in shown
    assert len(shown) <= 8
    for position in (0, 9_999, 19_999):
        for number in range(int(sizes[position])):
            tile = layout.tile(position, number)
            assert layout.photo_at(position, int(sizes[position]), tile.center().x(), tile.center().y()) == number
            assert tile.bottom() < layout.bottom(position)
    assert layout.photo_at(0, 2, 5, 60) == -1
