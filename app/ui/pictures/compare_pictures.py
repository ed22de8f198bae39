"""Pictures for the panes: soon at the size they are shown at, then whole, in a bounded memory."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from app.core.catalog.numbers import mtime_of
from app.core.errors import Cancelled, UnreadableError
from app.core.library import Library
from app.core.types import Content, Member, Photo
from app.services.loader import LifoLoader
from app.ui.pictures.pyramid import Pyramid, pyramid_of

MEMORY = 640 << 20
"""Bytes of pixels that are kept at most."""

_PIXEL_BYTES = 4 * 4 / 3
_STEP = 256
_NEARLY_WHOLE = 0.6
_WAITING = 8
_LEFT_BEHIND = 8  # the share of the memory that is kept when nothing is compared


class Presence(Enum):
    """How it stands with a photo's file."""

    THERE = auto()
    MISSING = auto()
    CHANGED = auto()
    OFFLINE = auto()
    UNREADABLE = auto()


class Want(NamedTuple):
    """A picture to be loaded, its longest side `side` at most."""

    photo: Photo
    content: Content
    side: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """What came of a want: the picture, from any file that holds it, and how it stands with the photo's own file."""

    pyramid: Pyramid | None
    presence: Presence


class ComparePictures(QObject):
    """Loads pictures in two threads: one for what is to be seen at once, one for whole pictures.

    Signals:
        arrived: A picture is there, or known not to be had.
    """

    arrived = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._previews = LifoLoader("pictures", self._load, self, kept=_WAITING)
        self._wholes = LifoLoader("whole pictures", self._load, self, kept=_WAITING)
        self._lookouts = LifoLoader("lookout", self._look, self, kept=_WAITING)
        for loader in (self._previews, self._wholes):
            loader.loaded.connect(self._on_loaded)
        self._lookouts.loaded.connect(self._on_looked)
        self._kept: OrderedDict[int, Pyramid] = OrderedDict()
        self._tried: dict[tuple[int, int], int] = {}
        self._presence: dict[int, Presence] = {}
        self._shown: frozenset[int] = frozenset()
        self._round = 0

    def show(self, members: Sequence[Member]) -> None:
        """Says which photos are in the panes now; others are the first to be dropped, and no longer waited for."""
        self._shown = frozenset(m.content.id for m in members)
        self._previews.clear()
        self._wholes.clear()
        self._drop()

    def get(self, member: Member) -> Pyramid | None:
        """Returns what there is of a photo's picture."""
        found = self._kept.get(member.content.id)
        if found is not None:
            self._kept.move_to_end(member.content.id)
        return found

    def presence(self, photo: Photo) -> Presence:
        """Says how it stands with a photo's file, as far as is known."""
        if photo.offline:
            return Presence.OFFLINE
        return self._presence.get(photo.id, Presence.THERE)

    def ask(self, member: Member, side: float) -> bool:
        """Asks for a picture to be seen soon, of at least this longest side.

        Returns:
            Whether there is nothing to wait for.
        """
        whole = self.whole_side(member.content)
        wanted = min(whole, math.ceil(max(side, 1) / _STEP) * _STEP)
        if wanted > _NEARLY_WHOLE * whole:
            return self.ask_whole(member)
        return self._ask(member, wanted, self._previews)

    def ask_whole(self, member: Member) -> bool:
        """Asks for a picture in full, or as much of it as the memory allows; returns as `ask`."""
        return self._ask(member, self.whole_side(member.content), self._wholes)

    def whole_side(self, content: Content) -> int:
        """Returns the longest side at which a picture is loaded in full."""
        room = MEMORY * 0.9 / max(2, len(self._shown)) / _PIXEL_BYTES
        factor = min(1.0, math.sqrt(room / max(1, content.pixels)))
        return max(1, math.floor(max(content.width, content.height) * factor))

    def look(self, members: Sequence[Member]) -> None:
        """Looks whether the photos' files are still where they were."""
        self._round += 1
        for member in members:
            if not member.photo.offline:
                self._lookouts.request((member.photo, self._round))

    def forget(self) -> None:
        """Drops what is kept."""
        self._previews.clear()
        self._wholes.clear()
        self._kept.clear()
        self._tried.clear()
        self._presence.clear()

    def close(self) -> None:
        """Stops loading, and waits for the pictures that are being decoded; `Library.stop_decoding` ends these."""
        for loader in (self._previews, self._wholes, self._lookouts):
            loader.close()

    def _ask(self, member: Member, side: int, loader: LifoLoader) -> bool:
        have = self._kept.get(member.content.id)
        if have is not None and have.side >= side:
            return True
        if self._tried.get((member.photo.id, member.content.id), 0) >= side:
            return True
        loader.request(Want(member.photo, member.content, side))
        return False

    def _load(self, want: Want) -> Loaded:
        """Runs in a loader's thread."""
        presence = Presence.OFFLINE if want.photo.offline else _presence(want.photo)
        pixels: NDArray[np.uint8] | None = None
        if presence is Presence.THERE:
            try:
                pixels = self._library.pixels_of_file(want.photo.path, want.side)
            except UnreadableError:
                presence = Presence.UNREADABLE
            except Cancelled:
                return Loaded(None, presence)
        if pixels is None:
            pixels = self._of_another_file(want)
        return Loaded(None if pixels is None else pyramid_of(pixels), presence)

    def _of_another_file(self, want: Want) -> NDArray[np.uint8] | None:
        try:
            return self._library.pixels_of_content(want.content.id, want.side)
        except Cancelled:
            return None

    @Slot(object, object)
    def _on_loaded(self, want: Want, loaded: Loaded | None) -> None:
        self._tried[want.photo.id, want.content.id] = want.side
        if loaded is None:
            self._presence[want.photo.id] = Presence.UNREADABLE
        else:
            self._presence[want.photo.id] = loaded.presence
            have = self._kept.get(want.content.id)
            if loaded.pyramid is not None and (have is None or have.side < loaded.pyramid.side):
                self._kept[want.content.id] = loaded.pyramid
                self._kept.move_to_end(want.content.id)
        self._drop()
        self.arrived.emit()

    def _drop(self) -> None:
        """Lets go of what was not looked at for longest, until the rest fits; what is shown stays."""
        used = sum(pyramid.memory for pyramid in self._kept.values())
        allowed = MEMORY if self._shown else MEMORY // _LEFT_BEHIND
        for content in list(self._kept):
            if used <= allowed:
                return
            if content not in self._shown:
                used -= self._kept.pop(content).memory
                self._tried = {key: side for key, side in self._tried.items() if key[1] != content}
        for content, pyramid in list(self._kept.items()):
            # More panes than when it was loaded: each has less room now.
            if used > MEMORY and len(pyramid.levels) > 1:
                self._kept[content] = Pyramid(pyramid.levels[1:])
                used -= pyramid.levels[0].sizeInBytes()

    def _look(self, key: tuple[Photo, int]) -> Presence:
        """Runs in a loader's thread."""
        return _presence(key[0])

    @Slot(object, object)
    def _on_looked(self, key: tuple[Photo, int], presence: Presence | None) -> None:
        photo = key[0]
        known = self._presence.get(photo.id, Presence.THERE)
        if presence is None or presence is known or (known is Presence.UNREADABLE and presence is Presence.THERE):
            return
        if presence is Presence.THERE:  # it came back: try again
            self._tried = {tried: side for tried, side in self._tried.items() if tried[0] != photo.id}
        self._presence[photo.id] = presence
        self.arrived.emit()


def _presence(photo: Photo) -> Presence:
    try:
        info = photo.path.stat()
    except OSError:
        return Presence.MISSING
    same = (info.st_size, mtime_of(info)) == (photo.size, photo.mtime_ns)
    return Presence.THERE if same else Presence.CHANGED
