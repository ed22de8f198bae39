"""What the menus and keys do with the selected photos and their group."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.core.types import Group, Member, Proposal
from app.ui.actions import Actions
from app.ui.groups.decisions import DecisionActions
from app.ui.groups.header import Link
from app.ui.groups.many import MANY, paths_at
from app.ui.groups.photos_model import PhotosModel
from app.ui.groups.view import GroupsView
from app.ui.kit import desktop
from app.words import photo_words, sentences


class PhotoActions(QObject):
    """Carries actions out on what is selected in the groups.

    Signals:
        open_asked: The row to show large.
        said: A sentence for the status bar.
    """

    open_asked = Signal(int)
    said = Signal(str)

    def __init__(
        self, actions: Actions, view: GroupsView, model: PhotosModel, decisions: DecisionActions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions, self._view, self._model, self._decisions = actions, view, model, decisions
        self._toggled: int | None = None
        view.toggle_asked.connect(self._toggle)
        view.toggle_taken_back.connect(self._take_toggle_back)
        view.link_clicked.connect(self._on_link)
        view.menu_asked.connect(self._on_menu)
        actions.keep.triggered.connect(self._keep)
        actions.trash.triggered.connect(self._trash)
        actions.fold.triggered.connect(view.toggle_current_fold)
        actions.keep_only.triggered.connect(self._keep_only)
        actions.keeper.triggered.connect(self._make_keeper)
        actions.keep_all.triggered.connect(self._keep_all)
        actions.follow.triggered.connect(self._follow)
        actions.dismiss.triggered.connect(self._dismiss)
        actions.merge.triggered.connect(self._merge)
        actions.split.triggered.connect(self._split)
        actions.compare.triggered.connect(self._compare)
        view.addAction(actions.compare)
        actions.open_default.triggered.connect(self._open_default)
        actions.reveal.triggered.connect(self._reveal)
        actions.copy_path.triggered.connect(self._copy_path)

    def current_group(self) -> Group | None:
        """Returns the group of the current photo."""
        row = self._view.currentIndex().row()
        return self._model.group_at(self._model.position_at(row)) if row >= 0 else None

    @Slot(list)
    def _toggle(self, rows: list[int]) -> None:
        before = self._decisions.stack.index()
        self._decisions.toggle(rows)
        after = self._decisions.stack.index()
        self._toggled = after if after > before else None  # a photo that may not go changes nothing

    @Slot()
    def _take_toggle_back(self) -> None:
        toggled, self._toggled = self._toggled, None
        if toggled is not None and toggled == self._decisions.stack.index():
            self._decisions.stack.undo()

    @Slot()
    def _keep(self) -> None:
        if not self._view.open_current():
            self._decisions.decide_rows(self._view.selected_rows(), Proposal.KEEP)

    @Slot()
    def _trash(self) -> None:
        if not self._view.open_current():
            self._decisions.decide_rows(self._view.selected_rows(), Proposal.TRASH)

    def _for_current(self, do: Callable[[Group, Member], object]) -> None:
        """Does something with the current photo and its group, as soon as both are known.

        On the place that stands for many, nothing is done but to show them: which of them is meant is not known.
        """
        if self._view.open_current():
            return

        def there(rows: list[int]) -> None:
            group, member = self._group_of(rows[0]), self._model.member_at(rows[0])
            if group is not None and member is not None:
                do(group, member)

        row = self._view.currentIndex().row()
        self._decisions.when_there([row] if row >= 0 else [], there)

    def _for_group(self, do: Callable[[Group], object]) -> None:
        """Does something with the current group, as soon as it is known."""

        def there(rows: list[int]) -> None:
            group = self._group_of(rows[0])
            if group is not None:
                do(group)

        row = self._view.currentIndex().row()
        self._decisions.when_there([row] if row >= 0 else [], there)

    def _for_chosen(self, do: Callable[[Group, list[Member]], object]) -> None:
        """Does something with the group of the current photo and its selected photos, as soon as they are known."""
        if self._view.open_current():
            return

        def there(rows: list[int]) -> None:
            group = self._group_of(rows[0])
            if group is not None:
                do(group, self._members_at(group, rows))

        self._decisions.when_there(self._chosen_rows(), there)

    def _chosen_rows(self) -> list[int]:
        """Returns the selected rows in the group of the current photo, its own where none is."""
        row = self._view.currentIndex().row()
        if row < 0:
            return []
        position = self._model.position_at(row)
        first, end = self._model.row_of(position), self._model.row_of(position + 1)
        return [one for one in self._view.selected_rows() if first <= one < end] or [row]

    def _members_at(self, group: Group, rows: list[int]) -> list[Member]:
        first = self._model.row_of(self._model.position_at(rows[0]))
        return [m for number, m in enumerate(group.members) if first + number in rows]

    def _group_of(self, row: int) -> Group | None:
        return self._model.group_at(self._model.position_at(row))

    @Slot()
    def _keep_all(self) -> None:
        self._for_group(lambda group: self._decisions.decide(group.members, Proposal.KEEP))

    @Slot()
    def _keep_only(self) -> None:
        self._for_current(self._decisions.keep_only)

    @Slot()
    def _make_keeper(self) -> None:
        self._for_current(self._make_keeper_of)

    def _make_keeper_of(self, group: Group, member: Member) -> None:
        kept = photo_words.kept_of(group)
        if member is kept:
            self.said.emit(self.tr("This photo is the one that is kept."))
        else:
            self._decisions.make_keeper(member, kept)

    @Slot()
    def _follow(self) -> None:
        self._for_group(lambda group: self._decisions.follow_proposal(group.members))

    @Slot()
    def _dismiss(self) -> None:
        self._for_chosen(self._dismiss_of)

    def _dismiss_of(self, group: Group, members: list[Member]) -> None:
        """Dismisses the group, or, where its keeper is not among the chosen photos, each of these from everything."""
        if not self._decisions.can_dismiss(group):
            self.said.emit(self.tr("These photos hold the same bytes; they are duplicates."))
        elif not _stand_alone(group, members):
            self._decisions.dismiss(group)
            self.said.emit(self.tr("The photos of this group are no longer shown as duplicates of each other."))
        else:
            self._decisions.dismiss_photos(members)
            said = self.tr("%Ln photos are no longer shown as duplicates of any photo, now or later.", "", len(members))
            self.said.emit(said)

    @Slot()
    def _compare(self) -> None:
        if self._view.currentIndex().isValid():
            self.open_asked.emit(self._view.currentIndex().row())

    @Slot()
    def _merge(self) -> None:
        rows = self._view.selected_rows()
        if len(rows) >= MANY:  # as a rule selects them; details of so many are not kept, nor are they one picture
            self.said.emit(self.tr("These are too many photos to be one picture."))
        else:
            self._decisions.when_there(rows, self._merge_rows)

    def _merge_rows(self, rows: list[int]) -> None:
        positions = dict.fromkeys(self._model.position_at(row) for row in rows)
        groups = [group for position in positions if (group := self._model.group_at(position)) is not None]
        if len(groups) > 1:
            self._decisions.merge(groups)
        else:
            self.said.emit(self.tr("Select photos of two or more groups to group them together."))

    @Slot()
    def _split(self) -> None:
        self._for_chosen(self._split_of)

    def _split_of(self, group: Group, members: list[Member]) -> None:
        rest = {m.content.id for m in group.members} - {m.content.id for m in members}
        if members and rest:
            self._decisions.split(group, members)
        else:
            self.said.emit(self.tr("Photos with the same bytes stay together, and one photo must stay in the group."))

    @Slot()
    def _open_default(self) -> None:
        path = self._current_path()
        if path is not None and not desktop.open_file(path):
            self.said.emit(self.tr("The system has no viewer for this photo, or the photo is away."))

    @Slot()
    def _reveal(self) -> None:
        path = self._current_path()
        if path is not None and not desktop.show_in_folder(path):
            self.said.emit(sentences.no_file_manager(path))

    def _current_path(self) -> Path | None:
        """Returns where the current photo lies, whether its details are there or not."""
        row = self._view.currentIndex().row()
        found = paths_at(self._model.entries, [row] if row >= 0 else [])
        return Path(found[0]) if found else None

    @Slot()
    def _copy_path(self) -> None:
        paths = paths_at(self._model.entries, self._view.selected_rows())
        if paths:
            QGuiApplication.clipboard().setText("\n".join(paths))
            self.said.emit(sentences.copied(len(paths)))

    @Slot(int, object)
    def _on_link(self, position: int, link: Link) -> None:
        group = self._model.group_at(position)
        if group is None:
            return
        if link is Link.KEEP_ALL:
            self._decisions.decide(group.members, Proposal.KEEP)
        elif link is Link.FOLLOW:
            self._decisions.follow_proposal(group.members)
        else:
            self._decisions.dismiss(group)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        group = self.current_group()
        self._actions.dismiss.setEnabled(group is not None and self._decisions.can_dismiss(group))
        alone = group is not None and _stand_alone(group, self._members_at(group, self._chosen_rows()))
        self._actions.name_dismissal(alone=alone)
        menu = self._actions.photo_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.aboutToHide.connect(self._on_menu_hidden)
        menu.popup(place)

    @Slot()
    def _on_menu_hidden(self) -> None:
        self._actions.dismiss.setEnabled(True)  # its key says why it cannot be done
        self._actions.name_dismissal(alone=False)


def _stand_alone(group: Group, members: list[Member]) -> bool:
    """Says whether there are photos, none of which holds what the group's keeper does."""
    return bool(members) and all(m.content.id != group.keeper.content.id for m in members)
