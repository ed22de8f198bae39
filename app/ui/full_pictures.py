"""Pictures at the size of the window, decoded in a thread."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from app.core.decode import Decoder
from app.core.library import Library
from app.core.pictures import Pictures
from app.services.loader import LifoLoader
from app.ui.thumbnails import ThumbnailKey

_KEPT = 5


class FullPictures(QObject):
    """Pixmaps of whole pictures, a handful of them.

    Signals:
        arrived: A picture is there, or known not to be had.
    """

    arrived = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder = Decoder(children=1)
        self._pictures = Pictures(library.catalog, library.thumbnails, self._decoder)
        self._loader = LifoLoader("pictures", self._load, self, kept=3)
        self._loader.loaded.connect(self._on_loaded)
        self._kept: OrderedDict[ThumbnailKey, QPixmap | None] = OrderedDict()

    def get(self, key: ThumbnailKey) -> QPixmap | None:
        """Returns a picture fitted into a box of device pixels; asks for it if it is not there."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._loader.request(key)
        return None

    def failed(self, key: ThumbnailKey) -> bool:
        """Says whether it is known that a picture cannot be had."""
        return key in self._kept and self._kept[key] is None

    def forget(self) -> None:
        """Drops what is kept."""
        self._loader.clear()
        self._kept.clear()

    def close(self) -> None:
        """Stops loading, and ends the decoder."""
        self._decoder.close()
        self._loader.close()

    def _load(self, key: ThumbnailKey) -> QImage | None:
        """Runs in the loader's thread."""
        pixels = self._pictures.pixels(key.content_id, max(key.width, key.height))
        return None if pixels is None else fitted_image(pixels, QSize(key.width, key.height))

    @Slot(object, object)
    def _on_loaded(self, key: ThumbnailKey, image: QImage | None) -> None:
        self._kept[key] = None if image is None else QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()


def fitted_image(pixels: NDArray[np.uint8], box: QSize) -> QImage:
    """Returns pixels (h, w, 3) as an image that fits into a box, and owns its memory."""
    height, width = pixels.shape[:2]
    held = np.ascontiguousarray(pixels)
    image = QImage(held.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if width > box.width() or height > box.height():
        return image.scaled(box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return image.copy()
