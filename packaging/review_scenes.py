"""Scenes of reviewing: what many groups have in common, tables, doubts, scenes of shots, and the end of it all."""

from __future__ import annotations

import shutil
from pathlib import Path

from camera import Camera, open_camera
from PySide6.QtWidgets import QApplication, QDialog

from app.paths import paths_under
from app.ui.review.folders_model import Use
from tests import pictures
from tests.there import there
from tests.ui.many import write_pairs, write_scene


def tree(camera: Camera) -> None:
    """Opens folders, and says what they are there for."""
    panel = camera.session.window.review.folders
    paths = [there(panel.model.folder(row)).path for row in range(1, panel.model.rowCount())]
    uses = dict(zip(paths, Use, strict=False))
    for path, use in uses.items():
        panel.use_asked.emit(path, use)
        camera.wait(lambda path=path, use=use: panel.model.use_of(path) is use)  # type: ignore[misc]
    camera.take("folder-uses")
    for path in uses:
        panel.use_asked.emit(path, None)
        camera.wait(lambda path=path: panel.model.use_of(path) is None)  # type: ignore[misc]
    camera.session.window.decisions.stack.clear()
    camera.session.window.status.hush()


def patterns(camera: Camera) -> None:
    """Shows what groups have in common, by how copies differ and by where they lie."""
    found = camera.session.window.patterns
    found.toggle()
    camera.wait(lambda: found.panel.model.rowCount() > 0)
    camera.take("patterns")
    found.panel.modes.button(1).click()
    camera.wait(lambda: there(found.panel.current).likeness.folders is not None)
    camera.take("folder-pairs")
    found.panel.modes.button(0).click()
    camera.wait(lambda: there(found.panel.current).likeness.folders is None)
    found.close()


def tables(camera: Camera) -> None:
    """Shows the groups as a table."""
    window = camera.session.window
    window.actions_.table.trigger()
    table = window.review.table
    camera.wait(lambda: table.model.rowCount() > 0)
    table.lines.setCurrentIndex(table.model.index(1, 0))
    camera.pause(0.5)
    camera.take("table")
    table.differences.click()
    table.copies.click()
    camera.pause(0.5)
    camera.take("table-differences")
    table.differences.click()
    table.copies.click()
    window.actions_.table.trigger()
    camera.pause(0.3)


def hits(camera: Camera) -> None:
    """Searches by name."""
    window = camera.session.window
    window.top.search.setText("small")
    camera.wait(lambda: window.parts.browse.filter.text == "small", 1)
    camera.take("hits")
    window.browsing.clear()
    camera.pause(0.5)


def about(camera: Camera) -> None:
    """Shows what the program says of itself."""
    window = camera.session.window
    window.tools.about.trigger()
    camera.pause(0.3)
    camera.take("about")
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


def shots(camera: Camera, home: Path) -> None:
    """Opens a library with a series of shots, in the groups and compared."""
    write_scene(paths_under(home / "series").make(), home / "A walk in the mountains", [1.5, 0.0, 3.0, 1.0, 0.5, 2.0])
    other = _open(camera, home / "series")
    window = other.session.window
    view = window.review.groups
    other.wait(lambda: window.review.model.rowCount() == 6)
    view.setCurrentIndex(window.review.model.index(1))
    other.pause(2)
    _got_it(other)
    other.take("scene")
    view.open_asked.emit(1)
    other.wait(lambda: window.compare.complete, 1)
    other.take("compare-series")
    window.compare.actions_.panes[0].trigger()
    other.wait(lambda: window.compare.complete, 1)
    other.take("compare-alone")
    window.compare.closed.emit()
    window.close()


def doubts(camera: Camera, home: Path) -> None:
    """Goes through what is doubtful, and to the end of all groups."""
    write_pairs(paths_under(home / "doubts").make(), 20)
    other = _open(camera, home / "doubts")
    window = other.session.window
    other.wait(lambda: len(window.review.model.entries) == 20)
    window.actions_.doubtful.trigger()
    other.wait(lambda: len(window.review.model.entries) == 18)
    _got_it(other)
    for number in range(18):
        if number == 6:
            other.pause(0.5)
            other.take("doubtful")
        window.actions_.accept.trigger()
        other.pause(0.05)
    other.wait(window.pace.card.isVisible)
    other.take("no-doubt-left")
    window.pace.card.act.click()
    other.wait(lambda: len(window.review.model.entries) == 20)
    for _ in range(20):
        window.actions_.accept.trigger()
        other.pause(0.05)
    other.wait(window.pace.card.isVisible)
    other.take("closing-card")
    window.close()


def returned(camera: Camera, home: Path) -> None:
    """Cleans up, has the copies come back, and looks at what is said of them."""
    photos = home / "Came back"
    for seed in range(3):
        image = pictures.photo(60 + seed, (1024, 768))
        original = pictures.save(image, photos / "Camera" / f"IMG_{seed}.jpg", quality=92)
        copy = photos / "Phone" / f"IMG_{seed} from a message.jpg"
        copy.parent.mkdir(exist_ok=True)
        shutil.copy2(original, copy)
    kept = shutil.copytree(photos / "Phone", home / "kept apart")
    other = _open(camera, home / "returned")
    window = other.session.window
    window.add_folders([photos])
    other.wait(lambda: window.review.model.rowCount() == 6 and not other.session.parts.index.running)
    window.status.move_button.click()
    other.wait(lambda: window.cleaning.dialog is not None, 0)
    there(window.cleaning.dialog).act.click()
    other.wait(lambda: window.pages.currentWidget() is window.done)
    shutil.copytree(kept, photos / "Phone", dirs_exist_ok=True)
    window.done.back.click()
    window.indexing.start()
    other.wait(lambda: window.review.model.rowCount() == 6 and not other.session.parts.index.running, 1)
    _got_it(other)
    other.take("came-back")
    window.close()


def _open(camera: Camera, home: Path) -> Camera:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return open_camera(application, paths_under(home), camera.film)


def _got_it(camera: Camera) -> None:
    hints = camera.session.window.hints
    while hints.shown is not None:
        hints.card.next.click()
