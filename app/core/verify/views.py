"""What the verifier sees of contents, each looked at once, however many others it is compared with."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.core.types import Content
from app.core.verify.cache import ByteCache
from app.core.verify.features import Features, extract
from app.core.verify.first_look import Thumbnail
from app.core.verify.imaging import grey_bytes
from app.core.verify.sides import Sides
from app.core.verify.sketch import sketch_of
from app.core.verify.thresholds.placing import LookThresholds

_T = LookThresholds()
_SKETCHES = 4 << 20
"""Bytes of sketches that are kept, of 1,600 contents."""
_JPEG_SCALES = (1, 2, 4, 8)


class AwayError(Exception):
    """Every file of a content is away by now."""


class Views:
    """Gives thumbnails, features and pixels of contents, and keeps those that were asked for last. Thread-safe."""

    def __init__(
        self,
        thumbnail: Callable[[int], NDArray[np.uint8]],
        pixels: Callable[[int, int], NDArray[np.uint8] | None],
        cache_mb: int = 256,
        features: Callable[[int], Features] | None = None,
        luma: Callable[[int], NDArray[np.uint8] | None] | None = None,
    ) -> None:
        """Makes views.

        Args:
            thumbnail: Gives the thumbnail of a content id: RGB (h, w, 3), longest side at most 320; raises
                LookupError where it is gone.
            pixels: Gives RGB (h, w, 3), upright, of a content id, the longest side at most the number given;
                None when every file of the content is away.
            cache_mb: Mebibytes of features and pixels to keep.
            features: Gives what `extract` finds in the thumbnail of a content id, where that is kept.
            luma: Gives the light of a content id at its full size, (h, w), upright, where that is cheaper than its
                colours; None as `pixels` has it.
        """
        self._thumbnail = thumbnail
        self._pixels = pixels
        self._extracted = features or (lambda content_id: extract(thumbnail(content_id)))
        self._light = luma
        self._features_cache = ByteCache(cache_mb * 2**20 // 2)
        self._pixels_cache = ByteCache(cache_mb * 2**20 // 2)
        self._sketches_cache = ByteCache(_SKETCHES)

    def thumbnail(self, content_id: int) -> NDArray[np.uint8]:
        """Returns a thumbnail, (h, w, 3) RGB; raises LookupError where it is gone."""
        return self._pixels_cache.get(("small", content_id), lambda: self._thumbnail(content_id), _weight)

    def small(self, content_id: int) -> Thumbnail:
        """Returns what the first look sees of a content."""
        return Thumbnail(self._features(content_id), lambda: self._small_luma(content_id))

    def sketch(self, content_id: int) -> bytes:
        """Returns the sketch of a content."""
        return self._sketches_cache.get(content_id, lambda: sketch_of(self._features(content_id)), len)

    def full(self, content: Content) -> NDArray[np.uint8] | None:
        """Returns the pixels that the second look compares, (h, w, 3) RGB; None where they are away."""
        return self._pixels_cache.get(content.id, lambda: self._pixels(content.id, _side_of(content)), _weight)

    def native(self, content: Content) -> NDArray[np.uint8] | None:
        """Returns pixels of a content as they lie in its file, upright; None where they are away or too many."""
        longest = max(content.width, content.height)
        if _side_of(content) >= longest:
            return self.full(content)
        if content.pixels > _T.native_pixels:
            return None
        return self._pixels_cache.get(("native", content.id), lambda: self._pixels(content.id, longest), _weight)

    def luma(self, content: Content, *, of_colours: bool = False) -> NDArray[np.uint8] | None:
        """Returns the light of a content as it lies in its file, upright, (h, w); None as `native` has it.

        Args:
            content: The content.
            of_colours: Its colours will be wanted as well, so that its light is made of these.
        """

        def light() -> NDArray[np.uint8] | None:
            if self._light is not None and not of_colours and content.pixels <= _T.native_pixels:
                return self._light(content.id)
            native = self.native(content)
            return None if native is None else grey_bytes(native)

        return self._pixels_cache.get(("light", content.id, of_colours), light, _weight)

    def sides(self, content: Content, pixels: NDArray[np.uint8] | None = None) -> Sides:
        """Returns a content as one of two copies; its pixels are looked at when they are asked for, unless given."""

        def shown() -> NDArray[np.uint8]:
            found = self.full(content) if pixels is None else pixels
            if found is None:
                raise AwayError
            return found

        def luma() -> NDArray[np.uint8] | None:
            if pixels is not None and pixels.shape[1] == content.width:
                return grey_bytes(pixels)
            return self.luma(content)

        return Sides(content, shown, lambda: self.native(content), luma)

    def _small_luma(self, content_id: int) -> NDArray[np.uint8]:
        return self._pixels_cache.get(("luma", content_id), lambda: grey_bytes(self._thumbnail(content_id)), _weight)

    def _features(self, content_id: int) -> Features:
        return self._features_cache.get(
            content_id, lambda: self._extracted(content_id), lambda features: features.nbytes
        )


def _weight(picture: NDArray[np.uint8] | None) -> int:
    return 100 if picture is None else picture.nbytes


def _side_of(content: Content) -> int:
    """Longest side of the second look: that to which a JPEG shrinks while it is decoded, where that is near enough.

    Shrinking 4032 pixels to 2000 would take twice as long as decoding them to 2016.
    """
    longest = max(content.width, content.height)
    shrunk = (-(-longest // scale) for scale in _JPEG_SCALES)
    return next((side for side in shrunk if _T.full_side <= side <= _T.most_side), min(longest, _T.full_side))
