"""The side panel: folders, what is proposed, what could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.catalog.photos import Folder
from app.core.types import Propose
from app.services.review import ReviewState
from app.ui.kit import icons
from app.ui.kit.rows import paint_ground
from app.ui.kit.theme import SPACE, Theme, by_font
from app.ui.kit.widgets import Switch, button, label, line
from app.ui.review.folders_model import FolderRole, FoldersModel, Use, use_meaning, use_name
from app.words import glossary

PASSING = -1
"""The id of a folder that stands in the list only because groups are narrowed to it."""


STEP, ARROW = 14, 18
"""How far a folder stands to the right of the one that it is in, and its icon of its arrow, in pixels."""


class FolderList(QListView):
    """The folders; an arrow before one, or the keys to the right and left, open and fold it."""

    def __init__(self, folders: FoldersModel) -> None:
        super().__init__()
        self._folders = folders
        self.setModel(folders)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        index = self.indexAt(event.position().toPoint())
        if (
            index.isValid()
            and event.button() == Qt.MouseButton.LeftButton
            and index.data(FolderRole.OPENED) is not None
        ):
            row = self.visualRect(index)
            left = row.left() + 2 * SPACE + index.data(FolderRole.DEPTH) * STEP
            arrow = QRect(left - 4, row.top(), ARROW + 4, row.height())
            if QStyle.visualRect(self.layoutDirection(), row, arrow).contains(event.position().toPoint()):
                self._folders.toggle(index.row())
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if (
            event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            opens = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            self._folders.toggle(self.currentIndex().row(), event.key() == opens)
        else:
            super().keyPressEvent(event)


class FolderDelegate(QStyledItemDelegate):
    """Paints a folder: icon, name, and where it is; greyed when its drive is away."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, by_font(48 if index.data(FolderRole.CAPTION) else 36))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = self._theme.tokens
        folder: Folder | None = index.data(FolderRole.FOLDER)
        painter.save()
        rect = paint_ground(painter, option, tokens, 2 * SPACE)
        rect = rect.adjusted(index.data(FolderRole.DEPTH) * STEP, 0, 0, 0)
        opened, mirrored = index.data(FolderRole.OPENED), option.direction is Qt.LayoutDirection.RightToLeft
        whole: QRect = option.rect
        if opened is not None:
            name = "chevron-down" if opened else "back" if mirrored else "forward"
            arrow = icons.pixmap(name, tokens.muted, 12, painter.device().devicePixelRatioF())
            box = QRect(rect.left() + 2, rect.center().y() - 5, 12, 12)
            painter.drawPixmap(QStyle.visualRect(option.direction, whole, box), arrow)
        away = folder is not None and folder.offline
        ink = "faded" if away else "text"
        scale = painter.device().devicePixelRatioF()
        symbol = icons.pixmap(index.data(FolderRole.ICON), getattr(tokens, "faded" if away else "muted"), 20, scale)
        box = QRect(rect.left() + ARROW, rect.center().y() - 9, 20, 20)
        painter.drawPixmap(QStyle.visualRect(option.direction, whole, box), symbol)
        text = QStyle.visualRect(option.direction, whole, rect.adjusted(ARROW + 28, 4, -8, -4))
        lines = [("body", ink, index.data(), Qt.TextElideMode.ElideMiddle)]
        if caption := index.data(FolderRole.CAPTION):
            lines.append(("caption", "faded", caption, Qt.TextElideMode.ElideRight))
        heights = [QFontMetrics(self._theme.font(size)).height() for size, *_ in lines]
        top = text.center().y() - (sum(heights) - 1) // 2  # nearer to each other than to the next folder
        for (size, token, said, cut), height in zip(lines, heights, strict=True):
            painter.setFont(self._theme.font(size))
            painter.setPen(tokens.colour(token))
            place = QRect(text.left(), top, text.width(), height)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignVCenter, painter.fontMetrics().elidedText(said, cut, place.width())
            )
            top += height
        painter.restore()


class FoldersPanel(QWidget):
    """What the library is made of.

    Signals:
        chosen: The folder that groups are narrowed to, None for all.
        propose_changed: How far proposals go.
        unreadable_asked: The list of unreadable files is wanted.
        rescan_asked, reveal_asked, forget_asked: A folder's path.
        use_asked: A folder's path, and the `Use` that is made of it, None for none.
    """

    chosen = Signal(object)
    propose_changed = Signal(object)
    unreadable_asked = Signal()
    rescan_asked = Signal(object)
    reveal_asked = Signal(object)
    forget_asked = Signal(object)
    use_asked = Signal(object, object)

    def __init__(self, theme: Theme, propose: Propose) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = FoldersModel(self)
        self.list = FolderList(self.model)
        self.list.setItemDelegate(FolderDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.clicked.connect(self._on_clicked)
        self._shown: Propose | None = None
        self._passing: Folder | None = None
        self._folders: Sequence[Folder] = ()
        self.versions = Switch(theme, self.tr("Also propose edited versions"))
        only = self.tr("They go only if you say so.")
        self.versions.setToolTip(f"{glossary.version()}\n{only}")
        self.versions.setChecked(propose is Propose.VERSIONS)
        self.versions.toggled.connect(self._on_versions)
        self.unreadable = button("", "link")
        self.unreadable.clicked.connect(self.unreadable_asked)
        self.unreadable.hide()
        theme.changed.connect(self.list.viewport().update)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 12)
        column.setSpacing(8)
        heading = label(self.tr("Folders"), "strong")
        heading.setContentsMargins(16, 0, 16, 0)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        self._column = column
        column.addWidget(line())
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 4, 12, 0)
        foot.setSpacing(4)
        foot.addWidget(self.versions)
        foot.addWidget(self.unreadable)
        column.addLayout(foot)

    def add_below(self, widget: QWidget) -> None:
        """Puts a widget between the folders and the switches."""
        place = self._column.indexOf(self.list) + 1
        self._column.insertWidget(place, line())
        self._column.insertWidget(place + 1, widget)
        self._column.setStretch(place + 1, 0)
        self._below = place + 1

    def give_room_below(self, wanted: bool) -> None:
        """Lets the widget below the folders have most of the height, or no more than it needs."""
        self._column.setStretch(self._below, 2 if wanted else 0)

    @Slot(object)
    def show_review(self, review: ReviewState) -> None:
        """Shows the folders and the number of unreadable and damaged files."""
        if self._passing is not None and self.model.folder(self.list.currentIndex().row()) != self._passing:
            self._passing = None
        self._set_folders(review.folders)
        self.model.set_groups(review.groups)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        count = len(review.unreadable)
        self.unreadable.setVisible(count > 0)
        self.unreadable.setText(self.tr("%Ln files are damaged or could not be read", "", count))

    def show_narrowed(self, folder: Path) -> None:
        """Shows that groups are narrowed to a folder; one below these stands among them as long as it is current."""
        if not self.model.row_of(folder):
            self._passing = Folder(
                PASSING, folder, protected=False, chosen=True, device=None, offline=False, scanned_at=None
            )
            self._set_folders(self._folders)
        self.list.setCurrentIndex(self.model.index(self.model.row_of(folder)))

    def _set_folders(self, folders: Sequence[Folder]) -> None:
        self._folders = folders
        passing = [] if self._passing is None else [self._passing]
        self.model.set_folders([*(folder for folder in folders if folder.chosen), *passing])

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_current(index, index)  # the current one may be clicked again, after groups were narrowed elsewhere

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        self.chosen.emit(self.model.path(index.row()))

    @Slot(bool)
    def show_propose(self, propose: Propose) -> None:
        """Shows what is proposed, as set elsewhere."""
        self._shown = propose
        self.versions.setChecked(propose is Propose.VERSIONS)
        self._shown = None

    def _on_versions(self, on: bool) -> None:
        if self._shown is None:
            self.propose_changed.emit(Propose.VERSIONS if on else Propose.REDUNDANT)

    @Slot(QPoint)
    def _on_menu(self, point: QPoint) -> None:
        row = self.list.indexAt(point).row()
        folder, path = self.model.folder(row), self.model.path(row)
        if folder is not None and folder.id != PASSING:
            self.menu(folder).popup(self.list.viewport().mapToGlobal(point))
        elif folder is None and path is not None:
            self.menu_of(path).popup(self.list.viewport().mapToGlobal(point))

    def menu_of(self, path: Path) -> QMenu:
        """Returns what can be done with a folder below those that were added."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show in file manager"), lambda: self.reveal_asked.emit(path))
        menu.addSeparator()
        self._add_uses(menu, path, self.model.use_of(path))
        return menu

    def _add_uses(self, menu: QMenu, path: Path, present: Use | None) -> None:
        """Offers what a folder is there for; the one that holds is ticked, and taken back when it is chosen again."""
        menu.setToolTipsVisible(True)
        for use in Use:
            action = menu.addAction(use_name(use))
            action.setToolTip(use_meaning(use))
            action.setCheckable(True)
            action.setChecked(use is present)
            action.triggered.connect(lambda on, use=use: self.use_asked.emit(path, use if on else None))

    def menu(self, folder: Folder) -> QMenu:
        """Returns what can be done with a folder."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path: Path = folder.path
        menu.addAction(self.tr("Look for changes"), lambda: self.rescan_asked.emit(path))
        menu.addAction(self.tr("Show in file manager"), lambda: self.reveal_asked.emit(path))
        menu.addSeparator()
        self._add_uses(menu, path, Use.NEVER_TOUCH if folder.protected else self.model.use_of(path))
        menu.addSeparator()
        menu.addAction(self.tr("Forget this folder…"), lambda: self.forget_asked.emit(path))
        return menu
