"""The bar at the bottom: what runs and how far it is; what would go, and the button that moves it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSlider, QWidget

from app.core.progress import Status
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import ElidedLabel, IconBinder, button, icon_button, label
from app.ui.kit.zoom import ZOOM
from app.words import words

_SAID_MS = 6000
_FULL = 1000
_HEIGHT = 52


class StatusBar(QWidget):
    """Progress on the left, the clean-up on the right.

    Signals:
        pause_asked: Pause what runs, or go on with it.
        cancel_asked: Stop what runs.
        move_asked: The clean-up is wanted.
    """

    pause_asked = Signal()
    cancel_asked = Signal()
    move_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setMinimumHeight(_HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = ElidedLabel("", "muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setFixedWidth(140)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.pause = icon_button(theme, "pause", self.tr("Pause"))
        self._pause_icon = self.pause.findChild(IconBinder)
        self.cancel = icon_button(theme, "stop", self.tr("Stop"))
        self.pause.clicked.connect(self.pause_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(ZOOM[0], ZOOM[-1])
        self.zoom.setSingleStep(ZOOM.step)
        self.zoom.setPageStep(ZOOM.step)
        self.zoom.setFixedWidth(96)
        self.zoom.setAccessibleName(self.tr("Size of the pictures"))
        self.zoom.setToolTip(self.tr("Size of the pictures (Ctrl + wheel)"))
        self.total = label("", "muted")
        self.move_button = button("", "primary")
        self.move_button.clicked.connect(self.move_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.progress)
        row.addWidget(self.text, 1)
        row.addWidget(self.pause)
        row.addWidget(self.cancel)
        row.addSpacing(16)
        row.addWidget(self.zoom)
        row.addSpacing(16)
        row.addWidget(self.total)
        row.addSpacing(8)
        row.addWidget(self.move_button)
        self._paused = self._running = self._bare = self._wanted = False
        self._line = self._resting = ""
        self._said = QTimer(self)
        self._said.setSingleShot(True)
        self._said.setInterval(_SAID_MS)
        self._said.timeout.connect(self._unsay)
        self.show_idle("")
        self.show_total(0, 0)

    @Slot(object)
    def show_status(self, status: Status) -> None:
        """Shows how far a task is."""
        for widget in (self.progress, self.cancel):
            widget.show()
        if status.share is None:
            self.progress.setRange(0, status.total)
            self.progress.setValue(status.done)
        else:  # one bar for all stages of a scan
            self.progress.setRange(0, _FULL)
            self.progress.setValue(round(status.share * _FULL))
        line = words.status_line(status)
        if self._paused:
            line = self.tr("Paused: {what}").format(what=line)
        self._set_line(line)

    def show_running(self, *, can_pause: bool) -> None:
        """Shows that a task begins."""
        self._running = True
        self.hush()
        self.show_paused(False)
        self.pause.setVisible(can_pause)
        self._show_or_hide()
        self.cancel.show()
        self.progress.show()
        self.progress.setRange(0, 0)

    @Slot(bool)
    def show_paused(self, paused: bool) -> None:
        """Shows whether the task waits."""
        self._paused = paused
        words_now = self.tr("Go on") if paused else self.tr("Pause")
        self.pause.setToolTip(words_now)
        self.pause.setAccessibleName(words_now)
        assert self._pause_icon is not None
        self._pause_icon.set_name("resume" if paused else "pause")
        if paused:
            self._set_line(self.tr("Paused: {what}").format(what=self._line))

    def show_idle(self, text: str) -> None:
        """Shows that nothing runs, and a last word about what did."""
        self._running = False
        self.hush()
        self._show_or_hide()
        self.show_paused(False)
        for widget in (self.progress, self.pause, self.cancel):
            widget.hide()
        self._set_line(text)

    def show_library(self, photos: int) -> None:
        """Notes how many photos there are: what is said while nothing runs, and nothing is to be said of what did."""
        self._resting = self.tr("%Ln photos in the library.", "", photos) if photos else ""
        self._set_line(self._line)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Says something for a few seconds."""
        self.text.set_text(sentence)
        self._said.start()

    @Slot()
    def hush(self) -> None:
        """Takes back what is said: it no longer holds."""
        if self._said.isActive():
            self._said.stop()
            self._unsay()

    @Slot()
    def _unsay(self) -> None:
        self.text.set_text(self._line if self._line or self._running else self._resting)

    def _set_line(self, text: str) -> None:
        self._line = text
        if not self._said.isActive():
            self._unsay()

    def set_bare(self, bare: bool) -> None:
        """Shows progress alone, where there is nothing to move."""
        self._bare = bare
        self.zoom.setVisible(not bare)
        self.total.setVisible(not bare)
        self.move_button.setVisible(not bare)
        self._show_or_hide()

    def set_wanted(self, wanted: bool) -> None:
        """Says whether the page has room for the bar at all."""
        self._wanted = wanted
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(self._wanted and (self._running or not self._bare))

    def show_total(self, photos: int, size: int, *, hidden: bool = False, perhaps: bool = False) -> None:
        """Shows what would go.

        Args:
            photos: How many photos.
            size: Their bytes.
            hidden: Not all groups that they come from are shown.
            perhaps: Where none goes, some may go once what they tell is brought over.
        """
        text = words.data_size(size) if photos else ""
        if photos and hidden:
            text = self.tr("{size} in all groups, also those not shown").format(size=text)
        self.total.setText(text)
        self.move_button.setEnabled(photos > 0 or perhaps)
        told = self.tr(
            "Copies stay. Where only words, place or date would be lost with them, these can be written beside the kept"
            " photo first."
        )
        self.move_button.setToolTip(told if perhaps and not photos else "")
        if perhaps and not photos:
            self.move_button.setText(self.tr("See what else could go…"))
        elif photos:
            self.move_button.setText(self.tr("Move %Ln photos to the trash…", "", photos))
        else:
            self.move_button.setText(self.tr("Nothing to move to the trash"))
