"""Finding a picture in the library: choosing it, looking in the background, showing what was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.core.formats import PICTURE_SUFFIXES
from app.core.pipeline.find import Found, Query
from app.core.progress import Status
from app.ui.find.dialog import FindDialog
from app.ui.kit.places import Place, begin_in
from app.ui.parts import Parts


class Finding(QObject):
    """Looks for one picture at a time.

    Args:
        parts: The library and its services.
        window: What the dialogs stand before.

    Signals:
        group_asked: The id of a photo whose group is to be shown.
    """

    group_asked = Signal(int)

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self.dialog: FindDialog | None = None
        parts.finding.read.connect(self._on_read)
        parts.finding.status.connect(self._on_status)
        parts.finding.done.connect(self._on_found)
        parts.finding.failed.connect(self._on_failed)

    @Slot()
    def choose(self) -> None:
        """Asks for a picture, and looks for it."""
        chooser = QFileDialog(self.dialog or self._window, self.tr("Choose a picture to look for"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        begin_in(chooser, Place.PicturesLocation)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        chooser.setNameFilters([self.tr("Pictures ({patterns})").format(patterns=patterns), self.tr("All files (*)")])
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.find)
        chooser.open()

    @Slot(object)
    def find(self, picture: str | Path) -> None:
        """Looks for a picture, and shows where the library holds it."""
        picture = Path(picture)
        if self.dialog is None:
            self.dialog = FindDialog(self._parts.theme, self._parts.thumbnails, self._window)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.another_asked.connect(self.choose)
            self.dialog.dropped.connect(self.find)
            self.dialog.group_asked.connect(self._on_group)
            self.dialog.finished.connect(self._on_closed)
        self.dialog.show_waiting(picture)
        self.dialog.open()
        self._parts.finding.find(picture)

    @Slot(object)
    def _on_read(self, query: Query) -> None:
        if self.dialog is not None:
            self.dialog.show_query(query)

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        if self.dialog is not None and self._parts.finding.running:
            self.dialog.show_status(status)

    @Slot(object)
    def _on_found(self, answer: tuple[list[Found], int]) -> None:
        if self.dialog is not None:
            found, photos = answer
            review = self._parts.review.review
            grouped = frozenset() if review is None else frozenset(review.entries.photo_ids.tolist())
            self.dialog.show_found(found, photos, indexing=self._parts.index.running, grouped=grouped)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(error)

    @Slot(int)
    def _on_group(self, photo: int) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.group_asked.emit(photo)

    @Slot()
    def _on_closed(self) -> None:
        self._parts.finding.cancel()
        self.dialog = None
