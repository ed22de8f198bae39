"""The scenes of which pictures are taken: the window is driven through its states as a person would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import review_scenes
from camera import Camera, open_camera
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from sample_photos import write_albums, write_lone_photos, write_photos, write_stranger

from app.core.errors import DiskFullError
from app.core.progress import Stage, Status
from app.core.types import Kind, Proposal
from app.paths import paths_under
from app.ui.keys import KeysDialog
from app.ui.kit.day_field import write_day
from tests.there import there


def play(camera: Camera, home: Path) -> None:
    """Plays every scene that is wanted."""
    folder = home / "Pictures"
    folders = write_photos(folder)
    if camera.session.window.review.model.rowCount() == 0:
        _start(camera, folders)
    _play(camera, "groups", lambda: _groups(camera))
    _play(camera, "filters", lambda: _filters(camera))
    _play(camera, "tree", lambda: review_scenes.tree(camera))
    _play(camera, "patterns", lambda: review_scenes.patterns(camera))
    _play(camera, "tables", lambda: review_scenes.tables(camera))
    _play(camera, "hits", lambda: review_scenes.hits(camera))
    _play(camera, "menus", lambda: _menus(camera))
    _play(camera, "about", lambda: review_scenes.about(camera))
    _play(camera, "compare", lambda: _compare(camera))
    _play(camera, "find", lambda: _find(camera, folder))
    _play(camera, "tools", lambda: _tools(camera, home))
    _play(camera, "clean", lambda: _clean(camera))
    _play(camera, "rules", lambda: _rules(camera))
    _play(camera, "settings", lambda: _settings(camera))
    _play(camera, "large", lambda: _large(camera, folder))
    _play(camera, "problems", lambda: _problems(camera, folder))
    camera.taking = True
    camera.session.window.close()
    _play(camera, "few", lambda: _few(camera, home))
    _play(camera, "shots", lambda: review_scenes.shots(camera, home))
    _play(camera, "doubts", lambda: review_scenes.doubts(camera, home))
    _play(camera, "returned", lambda: review_scenes.returned(camera, home))


def _wanted(camera: Camera, name: str) -> bool:
    return not camera.film.scenes or name in camera.film.scenes


def _play(camera: Camera, name: str, scene: Callable[[], None]) -> None:
    if _wanted(camera, name):
        scene()


def _leave(*dialogs: QDialog | None) -> None:
    for dialog in dialogs:
        if dialog is not None:
            dialog.reject()


def _row(camera: Camera, name: str) -> int:
    model = camera.session.window.review.model
    camera.wait(lambda: all(model.index(r).data() is not None for r in range(model.rowCount())), 0)
    return next(r for r in range(model.rowCount()) if model.index(r).data() == name)


def _hover(target: QWidget, point: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        QPointF(target.mapToGlobal(point)),
        none,
        none,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)


def _start(camera: Camera, folders: list[Path]) -> None:
    """Goes from an empty library to one with groups."""
    session = camera.session
    window, index = session.window, session.parts.index
    camera.taking = _wanted(camera, "start")
    camera.pause(0.3)
    camera.take("empty")
    window.empty.set_dropping(True)
    camera.take("empty-dropping")
    window.empty.set_dropping(False)
    readings: list[Status] = []
    index.status.connect(readings.append)
    window.add_folders(folders[:2])
    camera.wait(lambda: readings, 0)
    camera.take("looking")
    camera.wait(lambda: not index.running and window.review.model.rowCount() > 0)
    readings.clear()
    window.add_folders(folders[2:])
    camera.wait(lambda: any(r.stage is Stage.INDEX and 0 < r.done < r.total for r in readings), 0)
    camera.take("indexing")
    index.pause()
    camera.pause(0.3)
    camera.take("paused")
    index.resume()
    camera.wait(lambda: not index.running)
    camera.pause(0.5)
    camera.take("hint")
    while window.hints.shown is not None:
        window.hints.card.next.click()
    camera.taking = True


def _groups(camera: Camera) -> None:
    window = camera.session.window
    view = window.review.groups
    view.show_group(0)
    camera.pause(0.5)
    camera.take("groups")
    cropped = view.photos.index(_row(camera, "Königssee cropped.jpg"))
    view.show_group(view.photos.position_at(cropped.row()))
    camera.pause(0.5)
    _hover(view.viewport(), view.visualRect(cropped).center())
    camera.take("outline")
    view.show_group(0)
    _hover(view.viewport(), QPoint(2, 2))
    for kind, name in ((Kind.IDENTICAL, "identical"), (Kind.SIMILAR, "similar")):
        window.top.choose(kind)
        camera.pause(0.5)
        camera.take(name)
    window.top.choose(None)
    window.review.folders.versions.setChecked(True)
    camera.pause(1)
    camera.take("versions")
    window.review.folders.versions.setChecked(False)
    view.selectAll()
    view.set_picture_width(120)
    camera.pause(0.5)
    camera.take("small-and-selected")
    view.set_picture_width(336)
    view.show_group(0)
    camera.pause(0.5)
    camera.take("large-pictures")
    view.zoom_by(0)
    window.review.folders.unreadable.click()
    camera.pause(0.2)
    camera.take("unreadable")
    _leave(window._unreadable)


def _filters(camera: Camera) -> None:
    window = camera.session.window
    filters = window.review.filters
    filters.set_open(True)
    camera.wait(lambda: "PNG" in filters.formats._made)
    filters.formats.chip("PNG").click()
    camera.pause(1)
    camera.take("filtered")
    filters.formats.chip("PNG").click()
    for field, typed in ((filters.since, write_day(date(2024, 5, 8))), (filters.until, "some day")):
        field.setText(typed)
        field.editingFinished.emit()
    camera.pause(1)
    camera.take("filtered-by-day")
    filters.since.open_calendar()
    camera.pause(0.3)
    camera.take("calendar")
    there(filters.since._popup).hide()
    window.browsing.clear()
    window.top.search.setText("no such name")
    camera.wait(lambda: not window.review.model.rowCount())
    camera.take("nothing-found")
    window.browsing.clear()
    filters.set_open(False)
    camera.pause(1)


def _menus(camera: Camera) -> None:
    window = camera.session.window
    view = window.review.groups

    def take(menu: QMenu, place: QPoint, name: str) -> None:
        menu.popup(place)
        camera.pause(0.2)
        camera.take(name)
        menu.close()

    button = window.top.menu
    corner = button.mapToGlobal(QPoint(button.width() - button.menu().sizeHint().width(), button.height()))
    take(button.menu(), corner, "menu")
    row = _row(camera, "Königssee cropped.jpg")
    view.setCurrentIndex(view.photos.index(row))
    view.menu_asked.emit(view.viewport().mapToGlobal(view.visualRect(view.photos.index(row)).center()))
    camera.pause(0.2)
    camera.take("photo-menu")
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    folders = window.review.folders
    folder = there(folders.model.folder(1))
    place = folders.list.viewport().mapToGlobal(folders.list.visualRect(folders.model.index(1)).center())
    take(folders.menu(folder), place, "folder-menu")
    folders.forget_asked.emit(folder.path)
    camera.pause(0.2)
    camera.take("forget")
    _leave(window._message)
    window.actions_.keys.trigger()
    camera.pause(0.3)
    camera.take("keys")
    _leave(window.findChild(KeysDialog))
    camera.pause(0.3)


def _compare(camera: Camera) -> None:
    window = camera.session.window
    do = window.compare.actions_

    def shoot_pair(name: str, shot: str, *actions: QAction) -> None:
        window.review.groups.open_asked.emit(_row(camera, name))
        for action in actions:
            action.trigger()
        camera.wait(lambda: window.compare.complete)
        camera.take(shot)
        for action in actions:
            if action.isCheckable():
                action.trigger()
        window.compare.closed.emit()

    shoot_pair("Königssee cropped.jpg", "compare")
    shoot_pair("postcard.jpg", "compare-difference", do.difference)
    shoot_pair("Northern lights, turned.jpg", "compare-four", do.panes[3], do.table)
    shoot_pair("Northern lights, turned.jpg", "compare-turned", do.turned, do.larger, do.larger)
    do.panes[1].trigger()


def _find(camera: Camera, folder: Path) -> None:
    session = camera.session
    finding, service = session.window.tools.finding, session.parts.finding

    def look(picture: Path, name: str) -> None:
        finding.find(picture)
        camera.wait(lambda: not service.running)
        camera.take(name)

    look(next(folder.glob("*/*cropped.jpg")), "find")
    look(write_stranger(folder.parent / "Desktop"), "find-nothing")
    look(next(folder.glob("*/scan of the garden.jpg")), "find-broken")
    _leave(finding.dialog)


def _tools(camera: Camera, home: Path) -> None:
    tools = camera.session.window.tools
    tools.overlap.trigger()
    camera.wait(lambda: there(tools.overlapping.dialog).trash.isEnabled())
    camera.take("overlap")
    _leave(tools.overlapping.dialog)
    tools.export.trigger()
    camera.pause(0.5)
    camera.take("export")
    _leave(*camera.session.window.findChildren(QFileDialog))
    tools.exporting.write(home / "Twinless report.html")
    camera.wait(lambda: tools.exporting.question is not None)
    camera.take("exported")
    _leave(tools.exporting.question)
    tools.save_log.trigger()
    camera.pause(0.2)
    camera.take("log")
    _leave(tools.log_saving.dialog)


def _clean(camera: Camera) -> None:
    window = camera.session.window
    cleaning = window.cleaning
    window.review.groups.show_group(0)
    camera.pause(0.5)
    window.status.move_button.click()
    camera.wait(lambda: cleaning.dialog is not None)
    camera.take("confirm")
    _ways(camera)
    there(cleaning.dialog).reject()
    camera.wait(lambda: window.review.model.group_at(0))
    group = there(window.review.model.group_at(0))
    window.decisions.decide(group.members, Proposal.TRASH)
    camera.pause(0.5)
    camera.take("whole-group")
    window.status.move_button.click()
    camera.wait(lambda: cleaning.dialog is not None)
    camera.take("confirm-whole")
    there(there(cleaning.dialog).whole_groups).box.click()
    camera.pause(0.3)
    camera.take("confirm-whole-ticked")
    there(cleaning.dialog).reject()
    window.decisions.stack.undo()
    camera.pause(0.5)
    changed = next(m for m in group.members if m.proposal is Proposal.TRASH).photo.path
    content = changed.read_bytes()
    changed.write_bytes(content[:-400])
    window.status.move_button.click()
    camera.wait(lambda: cleaning.dialog is not None, 0)
    there(cleaning.dialog).act.click()
    camera.wait(lambda: window.pages.currentWidget() is window.done)
    camera.take("done-but-one")
    window.done.undo.click()
    camera.wait(lambda: not window.done.undo.isVisible())
    camera.take("undone")
    window.done.back.click()
    changed.write_bytes(content)
    window.indexing.start()
    camera.wait(lambda: not camera.session.parts.index.running)
    window.status.move_button.click()
    camera.wait(lambda: cleaning.dialog is not None, 0)
    there(cleaning.dialog).act.click()
    camera.wait(lambda: window.pages.currentWidget() is window.done)
    camera.take("done")
    window.library_menu.show_history()
    history = there(window.library_menu.history_dialog)
    camera.wait(lambda: history.photos.rowCount() > 0)
    camera.take("history")
    _leave(history)
    window.done.undo.click()
    camera.wait(lambda: not window.done.undo.isVisible())
    window.done.back.click()
    camera.pause(0.5)


def _ways(camera: Camera) -> None:
    """Shows other ways for photos to go, and parts of them that wait."""
    dialog = there(camera.session.window.cleaning.dialog)
    dialog.ways.folder.click()
    camera.pause(0.3)
    camera.take("confirm-folder")
    dialog.ways.link.click()
    camera.pause(0.3)
    camera.take("confirm-links")
    dialog.ways.trash.click()
    dialog.parts.patterns[-1].box.click()
    dialog.parts.places[0].box.click()
    camera.pause(0.3)
    camera.take("confirm-parts")


def _rules(camera: Camera) -> None:
    keeping = camera.session.window.library_menu
    keeping.show_rules()
    camera.pause(1)
    camera.take("rules")
    dialog = there(keeping.rules_dialog)
    dialog.prefer_folder(str(dialog.choice.itemData(dialog.choice.count() - 1)))
    dialog.criteria.setCurrentRow(1)
    dialog.criteria.move_up()
    camera.pause(1)
    camera.take("rules-preview")
    _leave(dialog)


def _settings(camera: Camera) -> None:
    keeping = camera.session.window.library_menu
    keeping.show_settings()
    dialog = there(keeping.settings_dialog)
    camera.pause(1)
    dialog.search_index.where.button(1).click()
    for row in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(row)
        camera.pause(0.2)
        camera.take(f"settings-{row + 1}")
    dialog.search_index.where.button(0).click()
    dialog.accept()
    camera.pause(0.3)


def _large(camera: Camera, folder: Path) -> None:
    """Adds a folder of which each picture is a copy of one, with a long name."""
    window, index = camera.session.window, camera.session.parts.index
    window.add_folders([write_albums(folder)])
    camera.pause(1)
    camera.wait(lambda: not index.running)
    view, model = window.review.groups, window.review.model
    sizes = [len(entry.photo_ids) for entry in model.entries]
    view.show_group(sizes.index(max(sizes)))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 600)
    camera.pause(1)
    camera.take("large-group")
    view.show_group(0)
    view.verticalScrollBar().setValue(0)


def _problems(camera: Camera, folder: Path) -> None:
    window, index = camera.session.window, camera.session.parts.index
    window.show_problem(DiskFullError(camera.session.parts.library.paths.data))
    camera.pause(0.3)
    camera.take("problem")
    _leave(window._message)
    laptop = folder / "From the old laptop"
    laptop.rename(folder.parent / "away")
    window.indexing.start()
    camera.pause(1)
    camera.wait(lambda: not index.running)
    view = window.review.groups
    away = _row(camera, "IMG_2245.jpg")
    view.show_group(view.photos.position_at(away))
    camera.pause(0.5)
    camera.take("offline")
    view.show_group(0)
    (folder.parent / "away").rename(laptop)
    for _ in window.review.model.entries:
        window.actions_.accept.trigger()
        camera.pause(0.05)
    window.review.filters.set_open(True)
    window.review.filters.unreviewed.click()
    camera.wait(lambda: not window.review.model.rowCount())
    camera.take("reviewed")
    window.browsing.clear()


def _few(camera: Camera, home: Path) -> None:
    """Opens libraries without groups: a folder without photos, and photos without copies."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    bare, lone = home / "Notes", write_lone_photos(home / "Paintings")
    bare.mkdir()
    (bare / "to do.txt").write_text("nothing", "utf-8")
    for name, folder in (("no-photos", bare), ("no-twins", lone)):
        other = open_camera(application, paths_under(home / name), camera.film)
        other.session.window.add_folders([folder])
        other.pause(1)
        _wait_for_scan(other)
        other.take(name)
        if name == "no-photos":
            _find_in_nothing(other, lone)
        other.session.window.close()


def _wait_for_scan(camera: Camera) -> None:
    camera.wait(lambda: not camera.session.parts.index.running)


def _find_in_nothing(camera: Camera, lone: Path) -> None:
    finding = camera.session.window.tools.finding
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(next(lone.iterdir())))])
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(camera.session.window, enter)
    camera.take("dragged-over")
    finding.find(next(lone.iterdir()))
    camera.wait(lambda: not camera.session.parts.finding.running)
    camera.take("find-in-nothing")
    _leave(finding.dialog)
