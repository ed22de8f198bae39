"""How sharp and how well exposed shots are, measured in a thread when somebody looks at their scene."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import Cancelled, UnreadableError
from app.core.library import Library
from app.core.pictures.shots import Shot, ShotMark, marks
from app.core.types import Group, Kind
from app.services.loader import LifoLoader

_KEPT = 4096


class ShotService(QObject):
    """Measures contents that are asked for, and keeps what was found.

    Signals:
        measured: More is known than before.
    """

    measured = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._known: OrderedDict[int, Shot | None] = OrderedDict()
        self._loader = LifoLoader("shots", self._load, self)
        self._loader.loaded.connect(self._on_loaded)

    def ask(self, content_ids: Iterable[int]) -> None:
        """Has contents measured; what others asked for before is dropped."""
        self._loader.clear()
        for content_id in content_ids:
            if content_id not in self._known:
                self._loader.request(content_id)

    def known(self, content_ids: Iterable[int]) -> dict[int, Shot]:
        """Returns what was found of these contents so far."""
        found = {content_id: self._known.get(content_id) for content_id in content_ids}
        return {content_id: shot for content_id, shot in found.items() if shot is not None}

    def marks_of(self, group: Group) -> dict[int, tuple[ShotMark, ...]]:
        """Returns what tells the shots of a scene apart, by content id, as far as they are measured."""
        return marks(self.known(m.content.id for m in group.members)) if group.kind is Kind.SIMILAR else {}

    def close(self) -> None:
        """Waits for the thread."""
        self._loader.close()

    def _load(self, content_id: int) -> Shot | None:
        """Runs in the loader's thread; None where no file of the content can be read now."""
        try:
            return self._library.shot(content_id)
        except (UnreadableError, Cancelled):
            return None

    @Slot(object, object)
    def _on_loaded(self, content_id: int, shot: Shot | None) -> None:
        self._known[content_id] = shot
        while len(self._known) > _KEPT:
            self._known.popitem(last=False)
        self.measured.emit()
