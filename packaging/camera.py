"""Drives the window through its states and takes pictures of each; run by `screenshots.py`, once a scale.

Usage: python packaging/camera.py OUT SCALE
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog
from sample_photos import write_photos

from app.core.progress import Stage, Status
from app.paths import user_paths
from app.ui.application import Session, make_application
from app.ui.dialogs.keys import KeysDialog
from app.ui.theme import Mode

SIZE = (1280, 800)
_WAIT_SECONDS = 180


class Camera:
    """Takes pictures of a window in both looks."""

    def __init__(self, session: Session, out: Path, scale: int) -> None:
        self._session, self._out = session, out
        self._suffix = "" if scale == 1 else f"@{scale}x"

    def wait(self, until: Callable[[], bool], settle: float = 0.4) -> None:
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
            time.sleep(0.005)

    def take(self, name: str) -> None:
        """Saves the window, and the dialog before it, in both looks."""
        for mode in (Mode.LIGHT, Mode.DARK):
            self._session.parts.theme.set_mode(mode)
            self.pause(0.3)
            picture = self._grab()
            picture.save(str(self._out / f"{name}-{mode}{self._suffix}.png"))
        self._session.parts.theme.set_mode(Mode.LIGHT)

    def _grab(self) -> QPixmap:
        window = self._session.window
        picture = window.grab()
        for dialog in window.findChildren(QDialog):
            if not dialog.isVisible():
                continue
            drawn = dialog.grab()
            place = QPoint((window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 2)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(window.rect(), QColor(0, 0, 0, 90))
            painter.setPen(Qt.PenStyle.NoPen)
            for spread in range(24, 0, -3):  # as a desktop draws a shadow around a dialog
                painter.setBrush(QColor(0, 0, 0, 7))
                frame = QRectF(place, dialog.size()).adjusted(-spread, -spread / 2, spread, spread)
                painter.drawRoundedRect(frame, spread, spread)
            painter.drawPixmap(place, drawn)
            painter.setPen(self._session.parts.theme.tokens.colour("border"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(place, dialog.size()).adjusted(-0.5, -0.5, 0.5, 0.5))
            painter.end()
        return picture


def shoot(out: Path, scale: int) -> None:
    """Takes all pictures at one scale."""
    folder = Path(os.environ["HOME"]) / "Pictures"
    folders = write_photos(folder)
    application = make_application(["twinless"])
    application.setFont(QFont("Inter", 10))  # stands for a desktop's own font
    session = Session(user_paths().make(), application)
    window = session.window
    window.resize(*SIZE)
    camera = Camera(session, out, scale)
    session.start()
    camera.pause(0.3)
    camera.take("empty")
    model, index = window.review.model, session.parts.index
    window.add_folders(folders[:2])
    camera.wait(lambda: not index.running and model.rowCount() > 0)
    readings: list[Status] = []
    index.status.connect(readings.append)
    window.add_folders(folders[2:])
    camera.wait(lambda: any(r.stage is Stage.INDEX and 0 < r.done < r.total for r in readings), 0)
    camera.take("indexing")
    camera.wait(lambda: not index.running)
    camera.pause(0.5)
    _review(camera, session)
    session.window.close()


def _browse(camera: Camera, session: Session) -> None:
    window = session.window
    filters = window.review.filters
    filters.set_open(True)
    camera.wait(lambda: "PNG" in filters.formats._made)
    filters.formats.chip("PNG").click()
    camera.pause(1)
    camera.take("filtered")
    window.top.search.setText("no such name")
    camera.wait(lambda: not window.review.model.rowCount())
    camera.take("nothing-found")
    window.browsing.clear()
    filters.set_open(False)
    camera.pause(1)
    window.actions_.keys.trigger()
    camera.pause(0.3)
    camera.take("keys")
    dialog = window.findChild(KeysDialog)
    if dialog is not None:
        dialog.accept()
    camera.pause(0.3)


def _review(camera: Camera, session: Session) -> None:
    window = session.window
    camera.take("groups")
    window.review.folders.versions.setChecked(True)
    camera.pause(1)
    camera.take("versions")
    window.review.folders.versions.setChecked(False)
    camera.pause(1)
    window.review.folders.unreadable.click()
    camera.pause(0.2)
    camera.take("unreadable")
    window._unreadable.accept()
    _browse(camera, session)
    _compare(camera, session)
    _tools(camera, session)
    window.status.move_button.click()
    camera.wait(lambda: window.cleaning.dialog is not None)
    camera.take("confirm")
    window.cleaning.dialog.act.click()
    camera.wait(lambda: window.pages.currentWidget() is window.done)
    camera.take("done")
    window.done.undo.click()
    camera.wait(lambda: not window.done.undo.isVisible())
    camera.take("undone")
    _housekeeping(camera, session)


def _housekeeping(camera: Camera, session: Session) -> None:
    keeping = session.window.housekeeping
    keeping.show_history()
    camera.wait(lambda: keeping.history_dialog.photos.rowCount() > 0)
    camera.take("history")
    keeping.history_dialog.accept()
    keeping.show_rules()
    camera.pause(1)
    camera.take("rules")
    keeping.rules_dialog.reject()
    keeping.show_settings()
    dialog = keeping.settings_dialog
    camera.pause(1)
    dialog.search_index.where.button(1).click()
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
        camera.pause(0.2)
        camera.take(f"settings-{row + 1}")
    dialog.search_index.where.button(0).click()
    dialog.accept()
    session.window.done.closed.emit()
    camera.pause(0.3)


def _compare(camera: Camera, session: Session) -> None:
    window, model = session.window, session.window.review.model
    do = window.compare.actions_

    def shoot_pair(name: str, shot: str, *actions: QAction) -> None:
        row = next(r for r in range(model.rowCount()) if model.index(r).data() == name)
        window.review.groups.open_asked.emit(row)
        for action in actions:
            action.trigger()
        camera.wait(lambda: window.compare.complete)
        camera.take(shot)
        for action in actions:
            if action.isCheckable():
                action.trigger()
        window.compare.closed.emit()

    camera.wait(lambda: all(model.index(r).data() is not None for r in range(model.rowCount())))
    shoot_pair("Königssee cropped.jpg", "compare")
    shoot_pair("postcard.jpg", "compare-difference", do.difference)
    shoot_pair("Northern lights, turned.jpg", "compare-four", do.panes[3], do.table)
    shoot_pair("Northern lights, turned.jpg", "compare-turned", do.turned, do.larger, do.larger)


def _tools(camera: Camera, session: Session) -> None:
    tools, parts = session.window.tools, session.parts
    folder = Path(os.environ["HOME"]) / "Pictures"
    tools.finding.find(next(folder.glob("*/*cropped.jpg")))
    camera.wait(lambda: not parts.finding.running)
    camera.take("find")
    tools.finding.dialog.close()
    tools.overlap.trigger()
    camera.wait(lambda: tools.overlapping.dialog.trash.isEnabled())
    camera.take("overlap")
    tools.overlapping.dialog.close()
    tools.save_log.trigger()
    camera.pause(0.2)
    camera.take("log")
    tools.log_saving.dialog.close()


if __name__ == "__main__":
    shoot(Path(sys.argv[1]), int(sys.argv[2]))
