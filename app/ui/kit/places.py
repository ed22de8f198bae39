"""Where file dialogs begin."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
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
