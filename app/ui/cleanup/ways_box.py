"""Where what goes is put: the trash, a folder of the user's, or nowhere, with links in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.core.cleanup import Way
from app.ui.kit.places import Place, begin_in
from app.ui.kit.widgets import ElidedLabel, button, label
from app.words import sentences, words

CheckPlace = Callable[[Path, Callable[[Path], None], Callable[[Exception], None]], None]
"""Asks whether photos may be moved to a folder, and tells one of two functions."""


class WaysBox(QWidget):
    """Three ways to choose from, and the folder of one of them.

    Args:
        check: Asks whether photos may be moved to a folder.
        can_link: Whether a link can take the place of any photo that goes.

    Attributes:
        place: The folder that was chosen, and is good; None before.

    Signals:
        changed: Another way or folder was chosen.
    """

    changed = Signal()

    def __init__(self, check: CheckPlace, *, can_link: bool) -> None:
        super().__init__()
        self._check = check
        self.place: Path | None = None
        self.trash = QRadioButton(self.tr("Move them to the trash"))
        self.folder = QRadioButton(self.tr("Move them to a folder, with the folders they stand in"))
        self.link = QRadioButton(self.tr("Replace them by hard links to the kept photos"))
        self.link.setEnabled(can_link)
        if not can_link:
            self.link.setToolTip(self.tr("No photo that goes has the same bytes as a kept one on the same drive."))
        self._group = QButtonGroup(self)
        for one in (self.trash, self.folder, self.link):
            self._group.addButton(one)
        self.trash.setChecked(True)
        self.choose = button(self.tr("Choose folder…"))
        self.choose.clicked.connect(self._choose)
        self._where = ElidedLabel("", "muted")
        self.note = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(self.trash)
        column.addWidget(self.folder)
        self._beside = QWidget()
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(26, 2, 0, 4)
        row.setSpacing(10)
        row.addWidget(self.choose)
        row.addWidget(self._where, 1)
        column.addWidget(self._beside)
        column.addWidget(self.link)
        below = QHBoxLayout()
        below.setContentsMargins(26, 0, 0, 0)
        below.addWidget(self.note)
        column.addLayout(below)
        self._column, self._below = column, below
        self._group.buttonToggled.connect(self._on_toggled)
        self._show()

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        if self.link.isChecked():
            return Way.LINK
        return Way.FOLDER if self.folder.isChecked() else Way.TRASH

    @property
    def ready(self) -> bool:
        """Whether all is said that is needed."""
        return self.way is not Way.FOLDER or self.place is not None

    def use(self, folder: Path) -> None:
        """Takes a folder, if photos may be moved there; `changed` or a sentence beside it tells."""
        self._check(folder, self._on_good, self._on_bad)

    @Slot(QRadioButton, bool)
    def _on_toggled(self, _button: QRadioButton, checked: bool) -> None:
        if checked:
            self._show()
            self.changed.emit()

    @Slot()
    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Move photos to"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        begin_in(chooser, Place.PicturesLocation)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda chosen: self.use(Path(chosen)))
        chooser.open()

    def _on_good(self, place: Path) -> None:
        self.place = place
        self._show()
        self.changed.emit()

    def _on_bad(self, error: Exception) -> None:
        self.place = None
        self._show()
        self.note.setText(sentences.in_full(error))
        self.note.show()
        self.changed.emit()

    def _show(self) -> None:
        self._beside.setVisible(self.way is Way.FOLDER)
        self._where.set_text("" if self.place is None else words.place(self.place))
        text = {
            Way.TRASH: "",
            Way.FOLDER: ""
            if self.place is not None
            else self.tr("Nothing there is overwritten, and scans pass that folder over while the photos lie there."),
            Way.LINK: self.tr(
                "Only photos with the same bytes, on the same drive. Both names lead to one file then: what changes"
                " the one changes the other. Their space is free at once."
            ),
        }[self.way]
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self._column.removeItem(self._below)  # it stands below the way that it is about
        above = self.link if self.way is Way.LINK else self._beside
        self._column.insertLayout(self._column.indexOf(above) + 1, self._below)
