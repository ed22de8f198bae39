"""Gives the panes what there is of each picture, and sees to it that more comes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from app.core.types import Member
from app.ui.pictures.compare_pictures import ComparePictures, Presence
from app.ui.pictures.thumbnails import ThumbnailKey, Thumbnails
from app.words.catalogue import translate

_THUMBNAIL_SIDE = 640
_LOOK_MS = 2000
_REST_MS = 150  # who pages through quickly asks for no whole pictures


class Sources(QObject):
    """The thumbnail at once, then the picture at the size it is shown at, then all of it.

    Signals:
        arrived: There is more of a picture, or it is known that there will not be.
    """

    arrived = Signal()

    def __init__(self, thumbnails: Thumbnails, pictures: ComparePictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails, self._pictures = thumbnails, pictures
        self._members: list[Member] = []
        self._sides: dict[int, float] = {}
        self._next: list[Member] = []
        pictures.arrived.connect(self._on_arrived)
        thumbnails.arrived.connect(self.arrived)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.load_on)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def show(self, members: Sequence[Member], soon: Sequence[Member]) -> None:
        """Says which photos are in the panes, and which may come next."""
        same = [m.photo.id for m in members] == [m.photo.id for m in self._members]
        self._members, self._next = list(members), list(soon)
        if same:
            return
        self._sides = {}
        self._pictures.show(members)
        self.look()
        for timer in (self._timer, self._rest):
            if members:
                timer.start()
            else:
                timer.stop()

    def stop(self) -> None:
        """Shows nothing, and waits for nothing."""
        self.show([], [])

    def level(self, member: Member, side: float) -> QImage | None:
        """Returns what there is of a photo's picture to be painted with this longest side; None for nothing."""
        found = self._pictures.get(member)
        if side > self._sides.get(member.content.id, 0):
            self._sides[member.content.id] = side
            if found is None or found.side < side:
                self._pictures.ask(member, side)
        if found is not None:
            return found.level_for(side)
        small, _ = self._thumbnails.get(ThumbnailKey(member.content.id, _THUMBNAIL_SIDE, _THUMBNAIL_SIDE))
        return None if small is None else small.toImage()

    def complete(self, member: Member) -> bool:
        """Says whether there will be no more of a picture."""
        return self._pictures.ask_whole(member)

    def sharp(self, member: Member) -> bool:
        """Says whether the picture is there as large as it is shown."""
        found = self._pictures.get(member)
        return found is not None and self._pictures.ask(member, self._sides.get(member.content.id, 1))

    def note(self, member: Member, scale: float) -> str:
        """Returns what is to be said of a photo's picture; empty for nothing.

        Args:
            member: The photo.
            scale: Device pixels for a pixel of its picture.
        """
        presence = self._pictures.presence(member.photo)
        found = self._pictures.get(member)
        if presence is Presence.MISSING:
            return translate("compare", "This photo is no longer where it was. Press F5 to look for changes.")
        if presence is Presence.CHANGED:
            return translate("compare", "This photo changed since the scan. Press F5 to look for changes.")
        if presence is Presence.OFFLINE and found is None:
            return translate("compare", "The drive with this photo is away. This is the preview.")
        if presence is Presence.OFFLINE:
            return translate("compare", "The drive with this photo is away.")
        if presence is Presence.UNREADABLE and found is None:
            return translate("compare", "This photo cannot be read now. This is the preview.")
        whole, side = self._pictures.whole_side(member.content), max(member.content.width, member.content.height)
        if scale * side > whole and whole < side and found is not None and found.side >= whole:
            share = translate("compare", "This picture is very large; {share} of its resolution is shown.")
            return share.format(share=translate("words", "{n} %").format(n=round(100 * whole / side)))
        return ""

    @Slot()
    def look(self) -> None:
        """Looks whether the files are still there."""
        self._pictures.look(self._members)

    @Slot()
    def _on_arrived(self) -> None:
        if not self._rest.isActive():
            self.load_on()
        self.arrived.emit()

    @Slot()
    def load_on(self) -> None:
        """Asks for whole pictures once each pane has what it shows, and then for what may come next."""
        waiting = False
        for member in self._members:
            waiting |= not self._pictures.ask(member, self._sides.get(member.content.id, 1))
        if waiting:
            return
        for member in reversed(self._members):
            waiting |= not self._pictures.ask_whole(member)
        if not waiting:
            side = max(self._sides.values(), default=0)
            for member in self._next:
                self._pictures.ask(member, side)
