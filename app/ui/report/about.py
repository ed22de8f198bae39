"""What this program is: its version, its licence and those of its parts, and its log."""

from __future__ import annotations

import html
import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.core.updates import Release, newest
from app.paths import resources
from app.services.settings import SettingsService
from app.services.task import TaskService
from app.ui.kit import icons
from app.ui.kit.dialog import Dialog
from app.ui.kit.widgets import button, label
from app.words import sentences

_ICON = 64


def licence_file() -> Path | None:
    """Returns the text with the licences: beside a packed program that of all its parts, else Twinless's own."""
    beside = Path(sys.executable).parent / "LICENCES.txt"
    own = resources().parent / "LICENSE"
    return next((path for path in (beside, own) if path.is_file()), None)


class NewerVersion(QWidget):
    """Looks for a newer version when asked to, or once a week if the user wants it so; off until then.

    Args:
        settings: Say whether it is looked for by itself.
        updates: Asks for the newest one.
        home: Who is asked.
    """

    def __init__(self, settings: SettingsService, updates: TaskService, home: str) -> None:
        super().__init__()
        self._settings, self._updates, self._home = settings, updates, home
        self.look = button(self.tr("Look for a newer version"))
        self.look.clicked.connect(self._look)
        self.weekly = QCheckBox(self.tr("Look once a week"))
        self.weekly.setChecked(settings.settings.look_for_updates)
        self.weekly.toggled.connect(self._on_weekly)
        text = self.tr("Asks the project’s page for the newest version. Nothing of you or your photos is sent.")
        self.said = label(text, "muted", wrap=True)
        self.said.setOpenExternalLinks(True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.look)
        row.addWidget(self.weekly)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addLayout(row)
        column.addWidget(self.said)
        updates.done.connect(self._on_found)
        updates.failed.connect(self._on_failed)

    @Slot()
    def _look(self) -> None:
        self.look.setEnabled(False)
        self.said.setText(self.tr("Asking…"))
        self._updates.start(lambda _progress: newest(self._home))

    @Slot(bool)
    def _on_weekly(self, on: bool) -> None:
        self._settings.update(look_for_updates=on)

    @Slot(object)
    def _on_found(self, found: Release) -> None:
        self.look.setEnabled(True)
        if not found.is_newer:
            self.said.setText(self.tr("This is the newest version."))
            return
        text = self.tr("Twinless {version} is out: {page}").format(version=found.version, page="{page}")
        page = html.escape(found.page)
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setText(html.escape(text).format(page=f'<a href="{page}">{page}</a>'))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self.look.setEnabled(True)
        self.said.setText(sentences.said(error))


class AboutDialog(Dialog):
    """Says what Twinless is.

    Args:
        parent: The window.
        settings: Say whether newer versions are looked for.
        updates: Asks for the newest one.
        home: Who knows of newer versions; None where nobody does, so that none can be looked for.

    Signals:
        log_asked: The log is to be saved.
    """

    log_asked = Signal()

    def __init__(
        self, parent: QWidget | None, settings: SettingsService, updates: TaskService, home: str | None = None
    ) -> None:
        super().__init__(parent, self.tr("About Twinless"), 640)
        picture = QLabel()
        picture.setPixmap(icons.pixmap("twinless", "#000000", _ICON, self.devicePixelRatioF()))
        picture.setFixedSize(QSize(_ICON, _ICON))
        said = QVBoxLayout()
        said.setSpacing(4)
        self.version = label(self.tr("Twinless {version}").format(version=__version__), "title")
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.addWidget(self.version)
        what = self.tr("Finds the photos you have more than once. Nothing leaves this computer.")
        said.addWidget(label(what, "muted", wrap=True))
        said.addWidget(label(self.tr("Free software under the MIT licence."), "muted", wrap=True))
        self.newer = None if home is None else NewerVersion(settings, updates, home)
        if self.newer is not None:
            said.addWidget(self.newer)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.column.addLayout(row)
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        self.licences.setMinimumHeight(180)
        found = licence_file()
        self.licences.setVisible(found is not None)
        if found is not None:
            self.column.addWidget(label(self.tr("Licences"), "strong"))
            self.licences.setPlainText(found.read_text("utf-8", "replace"))
        self.column.addWidget(self.licences, 1)
        self.log = button(self.tr("Save log…"))
        self.log.clicked.connect(self._on_log)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.add_buttons(self.log, close)
        close.setFocus()

    def _on_log(self) -> None:
        self.accept()
        self.log_asked.emit()
