"""The whole group while some of it is compared: its film strip, its order, and going through it in place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.types import Group, Kind
from app.services.shots import ShotService
from app.ui.compare.choice import Choice
from app.ui.compare.strip import FilmStrip
from app.ui.kit.theme import Theme
from app.ui.pictures.thumbnails import Thumbnails

_HOLD_MS = 350
_STEP_MS = 450
"""Long enough to see a face, short enough that what moved catches the eye."""


class HeldKey(QObject):
    """Tells a key that is struck from one that is held.

    Signals:
        struck: It was let go soon.
        stepped: It is held: the next photo is to be shown.
    """

    struck = Signal()
    stepped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._soon, self._steps = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_HOLD_MS)
        self._soon.timeout.connect(self._on_held)
        self._steps.setInterval(_STEP_MS)
        self._steps.timeout.connect(self.stepped)

    @property
    def held(self) -> bool:
        """Whether photos follow each other."""
        return self._steps.isActive()

    def press(self) -> None:
        """Notes that the key went down."""
        self._soon.start()

    def release(self) -> None:
        """Notes that the key went up."""
        waiting = self._soon.isActive()
        self.stop()
        if waiting:
            self.struck.emit()

    def stop(self) -> None:
        """Takes no notice of the key any more."""
        self._soon.stop()
        self._steps.stop()

    @Slot()
    def _on_held(self) -> None:
        self._steps.start()
        self.stepped.emit()


class Series(QObject):
    """Shows all photos that are compared in a strip, and the shots of a scene sharpest first where that is wanted.

    Args:
        theme: Fonts and colours.
        thumbnails: The pictures.
        shots: Tells shots of a scene apart.

    Signals:
        changed: More is known of the shots than before.
    """

    changed = Signal()

    def __init__(self, theme: Theme, thumbnails: Thumbnails, shots: ShotService, parent: QObject) -> None:
        super().__init__(parent)
        self._shots = shots
        self._group: Group | None = None
        self.strip = FilmStrip(theme, thumbnails)
        self.strip.hide()
        shots.measured.connect(self._on_measured)

    @property
    def is_scene(self) -> bool:
        """Whether shots of one scene are compared."""
        return self._group is not None and self._group.kind is Kind.SIMILAR

    def look_at(self, group: Group | None) -> None:
        """Has the shots of a scene measured; None where nothing is compared."""
        self._group = group
        if group is not None and self.is_scene:
            self._shots.ask(m.content.id for m in group.members)

    def arrange(self, choice: Choice | None, *, sharpest: bool) -> None:
        """Shows the photos in their order.

        Args:
            choice: Those that are compared.
            sharpest: The sharpest shots of a scene are to come first.
        """
        group = self._group
        if choice is None or group is None:
            self.strip.hide()
            return
        if sharpest and self.is_scene:
            found = self._shots.known(m.content.id for m in group.members)
            worth = {m.photo.id: found[m.content.id].sharpness for m in group.members if m.content.id in found}
            choice.order_by(worth)
        by_id = {m.photo.id: m for m in group.members}
        members = [by_id[photo] for photo in choice.all if photo in by_id]
        self.strip.setVisible(len(members) > (1 if self.is_scene else 2))
        self.strip.show_photos(group, members, choice.current, self._shots.marks_of(group))

    @Slot()
    def _on_measured(self) -> None:
        if self.is_scene:
            self.changed.emit()
