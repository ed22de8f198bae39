"""Thumbnails for painting: asked for when missing, made in a thread, kept while they may be looked at."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from app.core.errors import Cancelled, DiskFullError
from app.core.pictures.thumbnails import THUMBNAIL_SIDE
from app.services.loader import LifoLoader
from app.ui.kit.theme import FADE_MS
from app.ui.pictures.images import rounded_image

_LEAST = 256
_FRAME_MS = 16
_SHARP_WAITING = 64
_log = logging.getLogger(__name__)


class ThumbnailKey(NamedTuple):
    """A content's picture, fitted into a box of device pixels; with round corners, it fills the box exactly."""

    content_id: int
    width: int
    height: int
    radius: int = 0


class Thumbnails(QObject):
    """Pixmaps by content; a miss is answered later by `arrived`.

    Args:
        stored: Returns a content's thumbnail as it is kept, None if there is none; called in a thread.
        sharper: Returns one that holds more, for what is shown larger than a thumbnail is; called in a thread of its
            own, since files are read for it.

    Signals:
        arrived: A thumbnail is there, or fades in further: paint again.
    """

    arrived = Signal()

    def __init__(
        self,
        stored: Callable[[int], bytes | None],
        sharper: Callable[[int], bytes | None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stored = stored
        self._kept: OrderedDict[ThumbnailKey, QPixmap | None] = OrderedDict()
        self._since: dict[ThumbnailKey, float] = {}
        self._capacity = _LEAST
        self._loader = LifoLoader("thumbnails", self._load, self)
        self._loader.loaded.connect(self._on_loaded)
        self._sharper = sharper
        self._sharp_loader = LifoLoader("sharp thumbnails", self._load_sharp, self, kept=_SHARP_WAITING)
        self._sharp_loader.loaded.connect(self._on_sharp)
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._on_frame)

    def set_visible_count(self, count: int) -> None:
        """Sizes the cache by how many photos fit into the window."""
        self._capacity = max(_LEAST, 4 * count)

    def get(self, key: ThumbnailKey) -> tuple[QPixmap | None, float]:
        """Returns a pixmap and how far it has faded in, 0 to 1; asks for it if it is not there."""
        if key not in self._kept:
            self._loader.request(key)
            return None, 0.0
        self._kept.move_to_end(key)
        since = self._since.get(key)
        shown = 1.0 if since is None else min(1.0, (time.monotonic() - since) * 1000 / FADE_MS)
        return self._kept[key], shown

    @property
    def settled(self) -> bool:
        """Whether nothing fades."""
        return not self._since

    def forget(self) -> None:
        """Drops what is kept, as after a clean-up or when folders are forgotten."""
        self._kept.clear()
        self._since.clear()

    def close(self) -> None:
        """Stops loading."""
        self._frames.stop()
        self._loader.close()
        self._sharp_loader.close()

    def _load(self, key: ThumbnailKey) -> QImage | None:
        """Runs in the loader's thread."""
        stored = self._stored(key.content_id)
        if stored is None:
            return None
        if key.radius:
            return rounded_image(stored, key.width, key.height, key.radius)
        image = QImage.fromData(stored)
        if image.isNull():
            return None
        fitted = image.size().scaled(QSize(key.width, key.height), Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() >= image.width():
            return image
        return image.scaled(fitted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)

    def _load_sharp(self, key: ThumbnailKey) -> QImage | None:
        """Runs in the other loader's thread."""
        if self._sharper is None:
            return None
        try:
            stored = self._sharper(key.content_id)
        except (Cancelled, DiskFullError) as error:
            _log.info("A sharper thumbnail could not be had: %s", error)
            return None
        return None if stored is None else rounded_image(stored, key.width, key.height, key.radius)

    @Slot(object, object)
    def _on_sharp(self, key: ThumbnailKey, image: QImage | None) -> None:
        if image is not None and key in self._kept:
            self._kept[key] = QPixmap.fromImage(image)
            self.arrived.emit()

    @Slot(object, object)
    def _on_loaded(self, key: ThumbnailKey, image: QImage | None) -> None:
        self._kept[key] = None if image is None else QPixmap.fromImage(image)
        if image is not None:
            if key.radius and self._sharper is not None and max(key.width, key.height) > THUMBNAIL_SIDE:
                self._sharp_loader.request(key)
            self._since[key] = time.monotonic()
            if not self._frames.isActive():
                self._frames.start()
        while len(self._kept) > self._capacity:
            old, _ = self._kept.popitem(last=False)
            self._since.pop(old, None)

    @Slot()
    def _on_frame(self) -> None:
        now = time.monotonic()
        self._since = {k: at for k, at in self._since.items() if (now - at) * 1000 < FADE_MS + _FRAME_MS}
        if not self._since:
            self._frames.stop()
        self.arrived.emit()
