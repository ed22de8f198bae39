"""The rules for keepers: what counts most, which folders are preferred or protected, and what that would change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.catalog.photos import Folder
from app.core.criteria import ORDERABLE, Rules
from app.core.grouping.preview import RulePreview
from app.core.grouping.review import AppliedRules
from app.core.types import Reason
from app.services.rules import RulesService
from app.ui.kit.dialog import Dialog
from app.ui.kit.places import Place, begin_in
from app.ui.kit.plain import tip
from app.ui.kit.section import side_by_side
from app.ui.kit.theme import by_font
from app.ui.kit.widgets import ElidedCombo, Segments, button, label
from app.ui.rules.ordered import OrderedList
from app.ui.rules.undo_step import Asked
from app.words import words
from app.words.catalogue import translate
from app.words.sentences import problem

_FOLDER = Qt.ItemDataRole.UserRole
Scopes = tuple[tuple[int, ...] | None, tuple[int, ...], tuple[int, ...]]


class RulesDialog(Dialog):
    """Puts criteria and folders into order, shows what would change, and applies it.

    Args:
        parent: The window.
        rules: Previews and applies.
        present: The rules as they are.
        folders: The folders of the library.
        scopes: Photo ids of all groups (None), of the shown ones, and of the selected ones.

    Signals:
        protect_asked: (a folder, whether it is to be protected).
        applied: The `AppliedRules` of this dialog, with how to apply them again, `Asked`.
    """

    protect_asked = Signal(object, bool)
    applied = Signal(object, object)

    def __init__(
        self,
        parent: QWidget | None,
        rules: RulesService,
        present: Rules,
        folders: Sequence[Folder],
        scopes: Scopes,
    ) -> None:
        super().__init__(parent, self.tr("Rules"), 820)
        room = by_font(720) if parent is None else parent.window().height() - 60
        self.resize(self.minimumWidth() + 40, min(by_font(720), max(480, room)))
        self._rules, self._scopes = rules, scopes
        self._asked: Asked | None = None
        self.column.addWidget(label(self.tr("Which photo of a group to keep"), "title"))
        text = self.tr(
            "The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the"
            " lines, or move them with Alt+Up and Alt+Down."
        )
        self.column.addWidget(label(text, "muted", wrap=True))
        self.criteria = OrderedList(self.tr("What counts, most first"))
        for name in present.criteria:
            if name in ORDERABLE:
                self.criteria.add(words.reason(Reason(name)), name.value)
        self.criteria.setCurrentRow(0)
        self.preferred = OrderedList(
            self.tr("Preferred folders, best first"), removable=True, empty=self.tr("No folder is preferred.")
        )
        self.cleared = OrderedList(
            self.tr("Folders that are cleared out"), removable=True, empty=self.tr("No folder is cleared out.")
        )
        for folders_list, chosen in ((self.preferred, present.preferred), (self.cleared, present.cleared)):
            for folder in chosen:
                folders_list.add(words.place(Path(folder)), folder)
        self.protected = self._protected(folders)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.addLayout(self._left(), 0, 0)
        grid.addLayout(self._right(folders), 0, 1)
        grid.setRowStretch(0, 1)
        self.column.addLayout(grid, 1)
        self.scope = Segments(
            (
                self.tr("All groups, from now on"),
                self.tr("The shown groups"),
                self.tr("The selected groups"),
            )
        )
        for number in (1, 2):
            self.scope.button(number).setEnabled(bool(scopes[number]))
        self.scope.chosen.connect(self._preview)
        self.column.addWidget(side_by_side(label(self.tr("Apply to")), self.scope))
        self.said = label(" ", "strong", wrap=True)
        self.hand = label(self.tr("What you decided by hand stays."), "muted", wrap=True)
        self.column.addWidget(self.said)
        self.column.addWidget(self.hand)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.act = button(self.tr("Apply the rules"), "primary")
        self.act.clicked.connect(self._apply)
        self.add_buttons(cancel, self.act)
        self.criteria.reordered.connect(self._preview)
        for listed in (self.preferred, self.cleared):
            listed.reordered.connect(self._preview)
        rules.previewed.connect(self._on_previewed)
        rules.applied.connect(self._on_applied)
        rules.failed.connect(self._on_failed)
        self.criteria.setFocus()
        self._preview()

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        up, down, usual = button(self.tr("Up")), button(self.tr("Down")), button(self.tr("Usual order"))
        heading = label(self.tr("What counts, most first"), "strong")
        heading.setMinimumHeight(up.sizeHint().height())  # as high as the line at the right, which has a button
        column.addWidget(heading)
        self.criteria.setMinimumHeight(160)
        column.addWidget(self.criteria, 1)
        up.clicked.connect(self.criteria.move_up)
        down.clicked.connect(self.criteria.move_down)
        usual.clicked.connect(self._usual)
        column.addWidget(side_by_side(up, down, usual))
        return column

    def _right(self, folders: Sequence[Folder]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        best = QHBoxLayout()
        best.setSpacing(8)
        best.addWidget(label(self.tr("Preferred folders, best first"), "strong"), 1)
        best.addWidget(_remover(self.preferred))
        column.addLayout(best)
        column.addWidget(self.preferred, 1)
        self.choice = ElidedCombo()
        self.choice.setAccessibleName(self.tr("Folder"))
        for folder in folders:
            self.choice.addItem(words.place(folder.path), str(folder.path))
        add, other = button(self.tr("Prefer")), button(self.tr("Other…"))
        other.setAccessibleName(self.tr("Prefer another folder…"))
        other.clicked.connect(self._choose)
        self.prefer = add
        add.setEnabled(bool(folders))
        add.clicked.connect(self._prefer)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(add)
        row.addWidget(other)
        column.addLayout(row)
        clear = button(self.tr("Clear out"))
        clear.setToolTip(tip(self.tr("Of equal photos, the one in the folder chosen above goes.")))
        clear.setEnabled(bool(folders))
        clear.clicked.connect(self._clear)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Folders that are cleared out"), "strong"), 1)
        head.addWidget(clear)
        head.addWidget(_remover(self.cleared))
        column.addLayout(head)
        column.addWidget(self.cleared, 1)
        column.addSpacing(4)
        column.addWidget(label(self.tr("Protected folders"), "strong"))
        column.addWidget(label(self.tr("Nothing of a ticked folder ever goes. Counts at once."), "muted", wrap=True))
        column.addWidget(self.protected, 1)
        for listed in (self.preferred, self.cleared, self.protected):
            listed.setMinimumHeight(by_font(44))  # three of them fit a small screen
        return column

    def _protected(self, folders: Sequence[Folder]) -> QListWidget:
        view = QListWidget()
        view.setObjectName("ordered")
        view.setAccessibleName(self.tr("Protected folders"))
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for folder in folders:
            item = QListWidgetItem(words.place(folder.path))
            item.setData(_FOLDER, folder.path)
            item.setToolTip(tip(str(folder.path)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if folder.protected else Qt.CheckState.Unchecked)
            view.addItem(item)
        view.itemChanged.connect(self._on_protected)
        return view

    @property
    def photo_ids(self) -> tuple[int, ...] | None:
        """The photos that the rules concern, None for all."""
        return self._scopes[self.scope.current]

    @property
    def _wanted(self) -> Asked:
        return self.criteria.values(), self.preferred.values(), self.photo_ids, self.cleared.values()

    @Slot()
    def _preview(self) -> None:
        self.said.setText(self.tr("Working out what would change…"))
        self._rules.preview(*self._wanted)

    @Slot(object)
    def _on_previewed(self, preview: RulePreview) -> None:
        self.said.setText(preview_sentence(preview))
        by_hand = self.tr("What you decided by hand stays: %Ln photos.", "", preview.by_hand)
        self.hand.setText(by_hand if preview.by_hand else self.tr("What you decided by hand stays."))

    @Slot()
    def _apply(self) -> None:
        self.act.setEnabled(False)
        self._asked = self._wanted
        self._rules.apply(*self._asked)

    @Slot(object)
    def _on_applied(self, applied: AppliedRules) -> None:
        if self._asked is not None:
            self.applied.emit(applied, self._asked)
            self.accept()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._asked = None
        self.act.setEnabled(True)
        self.said.setText(" ".join(problem(error)))

    @Slot()
    def _usual(self) -> None:
        self.criteria.clear()
        for name in ORDERABLE:
            self.criteria.add(words.reason(Reason(name)), name.value)
        self.criteria.setCurrentRow(0)
        self._preview()

    @Slot()
    def _prefer(self) -> None:
        self.prefer_folder(str(self.choice.currentData()))

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder whose photos are rather kept"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        begin_in(dialog, Place.PicturesLocation)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.prefer_folder)
        dialog.open()

    @Slot(str)
    def prefer_folder(self, folder: str) -> None:
        """Adds a folder to those that are preferred."""
        self._move_to(self.preferred, folder)

    @Slot()
    def _clear(self) -> None:
        self._move_to(self.cleared, str(self.choice.currentData()))

    def _move_to(self, wanted: OrderedList, folder: str) -> None:
        """Adds a folder to one of the lists, and takes it out of the other."""
        if folder in wanted.values():
            return
        other = self.cleared if wanted is self.preferred else self.preferred
        other.remove(folder)
        wanted.add(words.place(Path(folder)), folder)
        wanted.setCurrentRow(wanted.count() - 1)
        self._preview()

    @Slot(QListWidgetItem)
    def _on_protected(self, item: QListWidgetItem) -> None:
        self.protect_asked.emit(item.data(_FOLDER), item.checkState() == Qt.CheckState.Checked)
        self._preview()


def _remover(folders: OrderedList) -> QPushButton:
    """A button that takes a list's current folder out of it."""
    remove = button(translate("RulesDialog", "Remove"))
    remove.setAccessibleDescription(folders.accessibleName())
    remove.clicked.connect(folders.remove_current)
    remove.setEnabled(folders.currentRow() >= 0)
    folders.currentRowChanged.connect(lambda row: remove.setEnabled(row >= 0))
    return remove


def preview_sentence(preview: RulePreview) -> str:
    """Returns what rules would change."""
    more = preview.after[0] - preview.before[0]
    size = preview.after[1] - preview.before[1]
    if not preview.changes and not more and not size:
        return translate("Rules", "Nothing would change.")
    groups = translate("Rules", "%Ln groups would keep another photo", None, len(preview.changes))
    if more or size:
        photos = translate("Rules", "%Ln photos", None, abs(more))
        text = (
            translate("Rules", "{groups}; {photos} more and {size} more would go.")
            if more >= 0 and size >= 0
            else translate("Rules", "{groups}; {photos} fewer and {size} less would go.")
            if more <= 0 and size <= 0
            else translate("Rules", "{groups}; {total} would go instead of {before}.")
        )
        totals = [words.data_size(pair[1]) for pair in (preview.before, preview.after)]
        return text.format(
            groups=groups, photos=photos, size=words.data_size(abs(size)), before=totals[0], total=totals[1]
        )
    return translate("Rules", "{groups}; as much would go as now.").format(groups=groups)
