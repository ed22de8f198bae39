"""A camera for a window: shows it, waits for it, and takes its picture in both looks."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.paths import Paths
from app.ui.application import Session
from app.ui.kit.theme import Mode

USUAL = QSize(1280, 800)
_WAIT_SECONDS = 900  # a scan of the sample, on a machine that has much else to do


@dataclass(frozen=True, slots=True)
class Film:
    """Where pictures go, and how they are taken.

    Attributes:
        out: The folder.
        scale: Device pixels a pixel.
        size: Of the window.
        scenes: Those to take; empty for all.
        wordings: What made-up wordings are called in the names of pictures; empty for a language.
    """

    out: Path
    scale: int
    size: QSize
    scenes: frozenset[str]
    wordings: str = ""

    def path(self, name: str, mode: Mode) -> Path:
        """Returns the file of a picture."""
        size = "" if self.size == USUAL else f"-{self.size.width()}x{self.size.height()}"
        scale, wordings = "" if self.scale == 1 else f"@{self.scale}x", self.wordings and f"-{self.wordings}"
        return self.out / f"{name}-{mode}{size}{wordings}{scale}.png"


class Camera:
    """Takes pictures of a window in both looks."""

    def __init__(self, session: Session, film: Film) -> None:
        self.session, self.film = session, film
        self.taking = True

    def open(self) -> None:
        """Shows the window."""
        QCursor.setPos(-100, -100)  # over nothing
        self.session.window.resize(self.film.size)
        self.session.start()
        self.wait(lambda: self.session.parts.review.review is not None)

    def wait(self, until: Callable[[], object], settle: float = 0.4) -> None:
        """Lets the window work until something is so, and a little longer."""
        end = time.monotonic() + _WAIT_SECONDS
        while not until():
            QApplication.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            time.sleep(0.005)
        self.pause(settle)

    def pause(self, seconds: float) -> None:
        """Lets the window work for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the application's own loop does
            time.sleep(0.005)

    def take(self, name: str) -> None:
        """Saves the window, and what stands before it, in both looks."""
        if not self.taking:
            return
        for mode in (Mode.LIGHT, Mode.DARK):
            self.session.parts.theme.set_mode(mode)
            self.pause(0.3)
            self._grab().save(str(self.film.path(name, mode)))
        self.session.parts.theme.set_mode(Mode.LIGHT)

    def _grab(self) -> QPixmap:
        window = self.session.window
        picture = window.grab()
        for dialog in window.findChildren(QDialog):
            if dialog.isVisible():
                space = window.size() - dialog.size()
                self._put(picture, dialog, QPoint(space.width() // 2, space.height() // 2), scrim=True)
        for popup in QApplication.topLevelWidgets():
            if popup.isVisible() and popup.windowType() == Qt.WindowType.Popup:
                self._put(picture, popup, window.mapFromGlobal(popup.pos()))
        return picture

    def _put(self, picture: QPixmap, widget: QWidget, place: QPoint, *, scrim: bool = False) -> None:
        """Draws a window before the picture, as a desktop does, with a shadow around it."""
        drawn = widget.grab()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if scrim:
            painter.fillRect(self.session.window.rect(), QColor(0, 0, 0, 90))
        for spread in range(24 if scrim else 9, 0, -3):
            painter.setBrush(QColor(0, 0, 0, 7))
            frame = QRectF(place, widget.size()).adjusted(-spread, -spread / 2, spread, spread)
            painter.drawRoundedRect(frame, spread, spread)
        painter.drawPixmap(place, drawn)
        painter.setPen(self.session.parts.theme.tokens.colour("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(place, widget.size()).adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()


def open_camera(application: QApplication, paths: Paths, film: Film) -> Camera:
    """Opens a window on a library."""
    camera = Camera(Session(paths.make(), application), film)
    camera.open()
    return camera
