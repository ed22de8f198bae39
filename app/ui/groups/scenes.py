"""Has the shots of the scene at hand measured, and marks them in the groups."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.core.types import Group, Kind
from app.services.shots import ShotService
from app.ui.groups.view import GroupsView


class Scenes(QObject):
    """Looks at the scene that the keyboard is on: pictures are decoded for it, which is too much for all of them.

    Args:
        view: The groups.
        shots: Measures.
    """

    def __init__(self, view: GroupsView, shots: ShotService) -> None:
        super().__init__(view)
        self._view, self._shots = view, shots
        self._asked: tuple[bool, int] | None = None
        view.selectionModel().currentChanged.connect(self._look)
        view.photos.dataChanged.connect(self._look)
        shots.measured.connect(self._show)

    def _current(self) -> tuple[tuple[bool, int], Group] | None:
        row = self._view.currentIndex().row()
        if not 0 <= row < self._view.photos.rowCount():
            return None
        position = self._view.photos.position_at(row)
        entry = self._view.photos.entries[position]
        group = self._view.photos.group_at(position) if entry.kind is Kind.SIMILAR else None
        return None if group is None else (entry.key, group)

    @Slot()
    def _look(self) -> None:
        current = self._current()
        if current is None or current[0] == self._asked:
            return
        self._asked = current[0]
        self._shots.ask(m.content.id for m in current[1].members)
        self._show()

    @Slot()
    def _show(self) -> None:
        current = self._current()
        if current is not None:
            self._view.show_marks(current[0], self._shots.marks_of(current[1]))
