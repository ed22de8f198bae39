"""Words for everything core can say, and reports that are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import summary
from app.core.cleanup import LeftReason, UndoReason
from app.core.progress import Stage
from app.core.report import edit_text, reason_text, skip_text, unreadable_text, write_report
from app.core.types import Edit, EditName, Reason, ReasonName, SkipReason, UnreadableReason
from app.terminal import WORDS


def test_everything_has_words() -> None:
    assert all(edit_text(Edit(name)) and edit_text(Edit(name, 0.5)) for name in EditName)
    assert all(reason_text(Reason(name)) for name in ReasonName)
    assert all(unreadable_text(reason) for reason in UnreadableReason)
    assert all(skip_text(reason) for reason in SkipReason)
    assert summary.LEFT.keys() == set(LeftReason)
    assert summary.NOT_RESTORED.keys() == set(UndoReason)
    assert WORDS.keys() == set(Stage)


@pytest.mark.parametrize(
    ("edit", "text"),
    [
        (Edit(EditName.CROPPED, 0.744), "cropped to 74 %"),
        (Edit(EditName.ROTATED, 90.0), "rotated by 90°"),
        (Edit(EditName.STRAIGHTENED, -4.97), "straightened by -5.0°"),
        (Edit(EditName.GREYSCALE), "grey"),
    ],
)
def test_edits_in_words(edit: Edit, text: str) -> None:
    assert edit_text(edit) == text


def test_a_report_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    write_report(path, {"groups": []})
    before = path.read_bytes()
    with pytest.raises(TypeError):
        write_report(path, {"groups": [object()]})
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["report.json"]
