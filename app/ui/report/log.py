"""Saving the log, to be attached to the report of a fault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from app import logs
from app.ui.kit.dialog import Dialog
from app.ui.kit.places import Place, begin_in
from app.ui.kit.widgets import button, label
from app.ui.parts import Parts


class LogDialog(Dialog):
    """Says what will be in the file, and asks whether private names may be."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, "Twinless", 520)
        self.column.addWidget(label(self.tr("Save the log?"), "title"))
        text = self.tr(
            "A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds"
            " no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself."
        )
        self.column.addWidget(label(text, "muted", wrap=True))
        self.private = QCheckBox(self.tr("Also name my folders, exclusions and server"))
        self.column.addWidget(self.private)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.act = button(self.tr("Save log…"), "primary")
        self.act.clicked.connect(self.accept)
        self.add_buttons(cancel, self.act)
        self.act.setFocus()


class LogSaving(QObject):
    """Asks, and writes the file.

    Signals:
        said: A sentence for the status bar.
        failed: The exception that writing ended with.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self.dialog: LogDialog | None = None
        self._private = False

    @Slot()
    def ask(self) -> None:
        """Asks what may be in the file."""
        self.dialog = LogDialog(self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(self._choose)
        self.dialog.open()

    @Slot()
    def _choose(self) -> None:
        self._private = self.dialog is not None and self.dialog.private.isChecked()
        chooser = QFileDialog(self._window, self.tr("Save log"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("Text (*.txt)")])
        chooser.setDefaultSuffix("txt")
        begin_in(chooser, Place.DocumentsLocation)
        chooser.selectFile("Twinless log.txt")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.write)
        chooser.open()

    @Slot(object)
    def write(self, target: str | Path) -> None:
        """Writes the file."""
        review, library = self._parts.review.review, self._parts.library
        folders = [folder.path for folder in review.folders if folder.chosen] if review is not None else []
        photos = review.photos if review is not None else 0
        private = folders if self._private else None
        report = logs.fault_report(library.paths.logs, self._parts.settings.settings, photos, private)
        try:
            Path(target).write_text(report, "utf-8", errors="backslashreplace")
        except OSError as error:
            self.failed.emit(error)
        else:
            self.said.emit(self.tr("The log is saved."))
