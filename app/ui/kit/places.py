"""Where file dialogs begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtWidgets import QFileDialog

Place = QStandardPaths.StandardLocation
_last: dict[Place, str] = {}


def begin_in(chooser: QFileDialog, place: Place) -> None:
    """Lets a file dialog begin in one of the user's folders, or where the last one that began there ended.

    Left alone, it begins where the program was started, and nobody's photos lie there.
    """
    last = _last.get(place, "")
    chooser.setDirectory(last if last and Path(last).is_dir() else QStandardPaths.writableLocation(place))

    def note(chosen: str) -> None:
        _last[place] = str(Path(chosen).parent)

    chooser.fileSelected.connect(note)


_ROOMY = QSize(1760, 1120)
_FRAME = QSize(16, 48)


def first_size(offered: QSize, least: QSize) -> QSize:
    """Returns how large a first window is: as the screen lets it be, within reason.

    Args:
        offered: What the screen offers.
        least: What the window needs.
    """
    return (offered - _FRAME).boundedTo(_ROOMY).expandedTo(least)
