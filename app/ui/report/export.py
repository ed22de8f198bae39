"""Exporting a report: where to, as what, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.kit import desktop
from app.ui.kit.dialog import Message
from app.ui.kit.places import Place, begin_in
from app.ui.kit.progress_dialog import ProgressDialog
from app.ui.parts import Parts
from app.words import words
from app.words.catalogue import translate
from app.words.report_words import ReportWords
from app.words.sentences import problem


class Exporting(QObject):
    """Writes the groups that the folders on the left give to a file.

    Args:
        parts: The library and its services.
        window: What the dialogs stand before.

    Signals:
        said: A sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._progress: ProgressDialog | None = None
        self._target = Path()
        self.question: Message | None = None
        parts.export.done.connect(self._on_done)
        parts.export.failed.connect(self._on_failed)

    @Slot()
    def choose(self) -> None:
        """Asks where the report goes, and as what."""
        chooser = QFileDialog(self._window, self.tr("Export report"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            self.tr("Web page with pictures (*.html)"): "html",
            self.tr("Table (*.csv)"): "csv",
            self.tr("Data (*.json)"): "json",
        }
        chooser.setNameFilters(list(filters))
        chooser.setDefaultSuffix("html")
        chooser.filterSelected.connect(lambda name: chooser.setDefaultSuffix(filters[name]))
        begin_in(chooser, Place.DocumentsLocation)
        chooser.selectFile("Twinless report.html")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.write)
        chooser.open()

    @Slot(object)
    def write(self, target: str | Path) -> None:
        """Writes the report."""
        self._target = path = Path(target)
        review = self._parts.review
        wanted = review.propose, review.folders, review.similarity
        text = self.tr("If you stop now, no report is written, and an older one of that name stays.")
        self._progress = ProgressDialog(self._window, self.tr("Writing the report"), text)
        self._progress.stop_asked.connect(self._stop)
        self._parts.export.status.connect(self._progress.show_status)
        self._progress.begin()
        review.after_stored(lambda _: self._parts.export.write(path, *wanted, ReportWords()))

    @Slot()
    def _stop(self) -> None:
        self._parts.export.cancel()
        self._end()

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    @Slot(object)
    def _on_done(self, groups: int) -> None:
        self._end()
        text = self.tr("{file} holds {groups}.").format(
            groups=translate("Exporting", "%Ln groups", None, groups), file=words.place(self._target)
        )
        theme = self._parts.theme
        title, act, leave = self.tr("The report is written"), self.tr("Open"), self.tr("Close")
        self.question = Message(theme, self._window, title, text, act, "check", leave)
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question.accepted.connect(self._open)
        self.question.open()

    @Slot()
    def _open(self) -> None:
        if not desktop.open_file(self._target):
            self.said.emit(self.tr("The system has no program for this report."))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._end()
        if isinstance(error, OSError):
            text = self.tr("{file} cannot be written: {why}.").format(file=self._target, why=error.strerror)
            self.question = Message(self._parts.theme, self._window, self.tr("The report was not written"), text)
        else:
            self.question = Message(self._parts.theme, self._window, *problem(error))
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question.open()
