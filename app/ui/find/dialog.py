"""Where the library holds a picture: the picture on the left, the photos that were found on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.core.errors import UnreadableError
from app.core.pipeline.find import Found, Query
from app.core.progress import Stage, Status
from app.core.types import Kind
from app.ui.kit import desktop
from app.ui.kit.dialog import Dialog
from app.ui.kit.dropped import dropped_picture
from app.ui.kit.preview import Preview
from app.ui.kit.theme import Theme, by_font
from app.ui.kit.widgets import ElidedLabel, button, label
from app.ui.pictures.found_list import FoundList
from app.ui.pictures.images import fitted_image
from app.ui.pictures.thumbnails import Thumbnails
from app.ui.review.empty_page import MessagePage
from app.words import sentences, words
from app.words.catalogue import translate

_PREVIEW = QSize(260, 260)


class FindDialog(Dialog):
    """Shows a picture, and the photos of the library that are, or resemble, it.

    Args:
        theme: Colours.
        thumbnails: Of the photos that are found.
        parent: The window.

    Signals:
        another_asked: Another picture is to be chosen.
        dropped: The path of another picture.
        group_asked: The id of a photo whose group is to be shown.
    """

    group_asked = Signal(int)
    another_asked = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None) -> None:
        super().__init__(parent, self.tr("Find this picture"), 760)
        self.resize(900, 560)
        self.setAcceptDrops(True)
        self._asked = Path()
        self._format = ""
        self._grouped: frozenset[int] = frozenset()
        self.title = label("", "title", wrap=True)
        self.text = label("", "muted", wrap=True)
        self._preview = Preview(theme, _PREVIEW)
        self.name = ElidedLabel("", "strong")
        self._facts = label("", "muted")
        self.another = button(self.tr("Choose another picture…"), "link")
        self.another.setProperty("flush", True)
        self.another.clicked.connect(self.another_asked)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking for the picture"))
        self.list = FoundList(theme, thumbnails)
        self.message = MessagePage(theme)
        self._pages = QStackedWidget()
        self._blank = QWidget()
        self._pages.addWidget(self._blank)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.message)
        self._lay_out()
        self._make_actions()
        self.list.changed.connect(self._on_current)
        self.list.activated.connect(self.open_.trigger)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(4)
        left.addWidget(self._preview)
        left.addSpacing(4)
        left.addWidget(self.name)
        left.addWidget(self._facts)
        left.addSpacing(4)
        left.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        side = QWidget()
        side.setFixedWidth(by_font(_PREVIEW.width()))
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.title)
        right.addWidget(self.text)
        right.addWidget(self.progress)
        right.addWidget(self._pages, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.column.addLayout(row, 1)
        self._copy_button = button(self.tr("Copy path"))
        self._reveal_button = button(self.tr("Show in folder"))
        self._open_button = button(self.tr("Open"))
        self.group = button(self.tr("Show its group"))
        self.group.clicked.connect(self._on_group)
        close = button(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.add_buttons(self._copy_button, self._reveal_button, self._open_button, self.group, close)

    def _make_actions(self) -> None:
        self.open_ = self._action(self.tr("Open in default viewer"), "Ctrl+Return", self._open_button)
        self.reveal = self._action(self.tr("Show in folder"), "Ctrl+Shift+R", self._reveal_button)
        self.copy_path = self._action(self.tr("Copy path"), "Ctrl+Shift+C", self._copy_button)
        self.open_.triggered.connect(self._open)
        self.reveal.triggered.connect(self._reveal)
        self.copy_path.triggered.connect(self._copy)

    def _action(self, text: str, key: str, by: QWidget) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutVisibleInContextMenu(True)
        by.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        by.clicked.connect(action.trigger)  # type: ignore[attr-defined]
        self.addAction(action)
        self.list.addAction(action)
        return action

    def show_waiting(self, picture: Path) -> None:
        """Shows that a picture is looked for."""
        self._asked = picture
        self._preview.show_none()
        self.name.set_text(picture.name)
        self._facts.setText("")
        self.list.photos.set_found(picture, [])
        self._say(self.tr("Looking for this picture…"), "")
        self.progress.setRange(0, 0)
        self.progress.show()
        self._pages.setCurrentWidget(self._blank)

    def show_query(self, query: Query) -> None:
        """Shows the picture itself."""
        scale = self.devicePixelRatioF()
        image = fitted_image(query.pixels, _PREVIEW * scale)
        image.setDevicePixelRatio(max(1.0, image.width() / _PREVIEW.width(), image.height() / _PREVIEW.height()))
        self._preview.show_image(image)
        self._preview.setAccessibleName(query.path.name)
        self._format = query.content.format
        self._facts.setText(
            self.tr("{dimensions}, {size}").format(
                dimensions=words.dimensions(query.content), size=words.data_size(query.content.size)
            )
        )

    def show_status(self, status: Status) -> None:
        """Shows how far it is."""
        if status.stage in (Stage.DOWNLOAD, Stage.MATCH):
            self.progress.setRange(0, status.total)
            self.progress.setValue(status.done)

    def show_found(
        self, found: list[Found], photos: int, *, indexing: bool, grouped: frozenset[int] = frozenset()
    ) -> None:
        """Shows what was found.

        Args:
            found: The photos.
            photos: How many were looked at.
            indexing: Whether more are being read.
            grouped: Photos, by id, that stand in a group.
        """
        self.progress.hide()
        self._grouped = grouped
        others = [f for f in found if f.path != self._asked]
        later = self.tr("Photos that are not indexed yet cannot be found; look again later.") if indexing else ""
        if found:
            self._pages.setCurrentWidget(self.list)
            self.list.photos.set_found(self._asked, found, self._format)
            self.list.setCurrentIndex(self.list.photos.index(0))
            self.list.setFocus()
            self._say(self.tr("%Ln photos found", "", len(found)), " ".join(filter(None, (_summary(others), later))))
        elif not photos:
            self._say("", "")
            text = self.tr("Twinless looks among the photos that it knows. Add a folder with photos first.")
            self._message("folder-add", self.tr("Nothing is indexed yet"), text)
        else:
            self._say("", "")
            text = self.tr("None of the %Ln photos is this picture or resembles it.", "", photos)
            self._message("photo", self.tr("Not in the library"), " ".join(filter(None, (text, later))))

    def show_problem(self, error: Exception) -> None:
        """Says why nothing can be found."""
        self.progress.hide()
        self._say("", "")
        if isinstance(error, UnreadableError):
            self._preview.show_none("warning")
            self._message("warning", self.tr("This picture cannot be read"), sentences.unreadable(error.reason))
        else:
            self._message("warning", *sentences.problem(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if dropped_picture(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        picture = dropped_picture(event.mimeData())
        if picture is not None:
            event.acceptProposedAction()
            self.dropped.emit(picture)

    def _say(self, title: str, text: str) -> None:
        for where, words_ in ((self.title, title), (self.text, text)):
            where.setText(words_)
            where.setVisible(bool(words_))

    def _message(self, icon: str, title: str, text: str) -> None:
        self.message.show_message(icon, "muted", title, text)
        self._pages.setCurrentWidget(self.message)
        self.another.setFocus()

    @Slot()
    def _on_current(self) -> None:
        current = self.list.current()
        there = current is not None
        grouped = current is not None and current.photo.id in self._grouped
        self.group.setEnabled(grouped)
        alone = self.tr("This photo stands in no group.") if there and not grouped else ""
        self.group.setToolTip(alone)
        for part in (self.open_, self.reveal, self.copy_path):
            part.setEnabled(there)
        for by in (self._open_button, self._reveal_button, self._copy_button):
            by.setEnabled(there)

    @Slot()
    def _open(self) -> None:
        found = self.list.current()
        if found is not None and not desktop.open_file(found.path):
            self._say(self.title.text(), self.tr("The system has no viewer for this photo, or the photo is away."))

    @Slot()
    def _on_group(self) -> None:
        found = self.list.current()
        if found is not None:
            self.group_asked.emit(found.photo.id)

    @Slot()
    def _reveal(self) -> None:
        found = self.list.current()
        if found is not None and not desktop.show_in_folder(found.path):
            self._say(self.title.text(), sentences.no_file_manager(found.path))

    @Slot()
    def _copy(self) -> None:
        found = self.list.current()
        if found is not None:
            QGuiApplication.clipboard().setText(str(found.path))
            self._say(self.title.text(), sentences.copied(1))


def _summary(found: list[Found]) -> str:
    """Returns what was found, beside the picture itself, in a sentence."""
    if any(f.kind is not Kind.SIMILAR for f in found):
        return translate("find", "The library holds this picture.")
    if found:
        return translate("find", "The library holds other shots of the scene, not this picture.")
    return translate("find", "The library holds this picture once.")
