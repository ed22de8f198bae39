"""Does what a key asked for as soon as the photos' details are there: who types fast loses nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPersistentModelIndex, QTimer, Slot

from app.ui.models.photos import PhotosModel

Do = Callable[[list[int]], None]

_AGAIN_MS = 100


class Patience(QObject):
    """Keeps what was asked for in order; each waits for the groups that it is about.

    Args:
        model: Asks for details, and tells when they come.
    """

    def __init__(self, model: PhotosModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._waiting: deque[tuple[list[QPersistentModelIndex], Do]] = deque()
        self._doing = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._go_on)
        model.dataChanged.connect(self._go_on)

    def when_there(self, rows: Sequence[int], do: Do) -> None:
        """Calls `do` with the rows of these photos once their groups are known: at once, if they are.

        Photos that leave the list meanwhile are left out; where none is left, nothing is done.
        """
        if not rows:
            return
        if not self._waiting and all(self._is_there(row) for row in rows):
            do(list(rows))
            return
        self._waiting.append(([QPersistentModelIndex(self._model.index(row)) for row in rows], do))
        self._again.start()

    def _is_there(self, row: int) -> bool:
        return self._model.group_at(self._model.position_at(row)) is not None

    @Slot()
    def _go_on(self) -> None:
        while self._waiting and not self._doing:
            indexes, do = self._waiting[0]
            rows = [index.row() for index in indexes if index.isValid()]
            if [row for row in rows if not self._is_there(row)]:  # all of them are asked for
                return
            self._waiting.popleft()
            if rows:
                self._doing = True  # what it changes is told here too
                try:
                    do(rows)
                finally:
                    self._doing = False
        if not self._waiting:
            self._again.stop()
