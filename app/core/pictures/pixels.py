"""Pixels of known contents, and what the verifier sees in them: once a content, however many it is compared with."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.numbers import mtime_of
from app.core.catalog.photos import PhotoRow
from app.core.decode import Decoder
from app.core.errors import UnreadableError
from app.core.pictures.thumbnails import (
    SHARP_SIDE,
    THUMBNAIL_SIDE,
    KeptFeatures,
    ThumbnailStore,
    decode_thumbnail,
    encode_sharp,
    encode_thumbnail,
)
from app.core.verify.features import FEATURES_VERSION, Features, extract
from app.core.verify.packing import pack, unpack
from app.core.verify.sketch import is_sketch, sketch_of

_log = logging.getLogger(__name__)


class Pictures:
    """Finds pixels by content id, from the thumbnails or from a file that holds them. Thread-safe.

    Args:
        catalog: Says which files hold a content.
        thumbnails: Small pictures; one that is lost is made again.
        decoder: Decodes files.
    """

    def __init__(self, catalog: Catalog, thumbnails: ThumbnailStore, decoder: Decoder) -> None:
        self._catalog = catalog
        self._thumbnails = thumbnails
        self._decoder = decoder

    def thumbnail(self, content_id: int) -> NDArray[np.uint8]:
        """Returns a content's thumbnail, (h, w, 3) RGB, at most 320 px on the longest side.

        Raises:
            LookupError: It is lost, and no file that holds it is in reach.
        """
        stored = self._thumbnails.get(content_id)
        found = None if stored is None else _decoded(stored)
        if found is not None:
            return found
        pixels = self.pixels(content_id, THUMBNAIL_SIDE)
        if pixels is None:
            raise LookupError(f"no thumbnail and no file of content {content_id}")
        stored = encode_thumbnail(pixels)
        self._thumbnails.put_many([(content_id, stored)])
        return decode_thumbnail(stored)

    def sharp_thumbnail(self, content_id: int) -> bytes | None:
        """Returns a JPEG of at most `SHARP_SIDE`, made of a file and kept when it is first wanted; None where none is.

        Raises:
            DiskFullError: There is no room to keep it.
        """
        kept = self._thumbnails.sharp(content_id)
        if kept is not None:
            return kept
        pixels = self.pixels(content_id, SHARP_SIDE)
        if pixels is None or max(pixels.shape[:2]) <= THUMBNAIL_SIDE:
            return None
        made = encode_sharp(pixels)
        self._thumbnails.put_sharp(content_id, made)
        return made

    def features(self, content_id: int) -> Features:
        """Returns what the verifier sees in a content's thumbnail; what is lost or of another version is made anew.

        Raises:
            LookupError: As `thumbnail` does.
        """
        kept = self._thumbnails.points(content_id, FEATURES_VERSION)
        if kept is not None:
            try:
                return unpack(kept)
            except ValueError as error:
                _log.warning("What was kept of a thumbnail cannot be read and is made anew: %s", error)
        return self._looked_at(content_id)[0]

    def sketches(self, content_ids: Iterable[int]) -> dict[int, bytes]:
        """Returns sketches of contents, made anew as `features` are; contents out of reach are left out."""
        wanted = list(content_ids)
        found = self._thumbnails.sketches(wanted, FEATURES_VERSION)
        for content_id in wanted:
            if not is_sketch(found.get(content_id)):
                try:
                    found[content_id] = self._looked_at(content_id)[1].sketch
                except LookupError:
                    found.pop(content_id, None)
        return found

    def _looked_at(self, content_id: int) -> tuple[Features, KeptFeatures]:
        """Makes a content's features, and keeps them."""
        features = extract(self.thumbnail(content_id))
        kept = _kept(features)
        self._thumbnails.put_features([(content_id, kept)], FEATURES_VERSION)
        return features, kept

    def pixels(self, content_id: int, max_side: int, *, first: bool = False) -> NDArray[np.uint8] | None:
        """Returns a content's pixels from a file, (h, w, 3) RGB, upright; None when no file of it is in reach.

        Args:
            content_id: The content.
            max_side: Longest side, at most, in pixels.
            first: As `Decoder.decode` has it.
        """
        return self._from_file(content_id, lambda path: self._decoder.pixels(path, max_side, first=first))

    def luma(self, content_id: int) -> NDArray[np.uint8] | None:
        """Returns a content's light from a file, (h, w), upright, at its full size; None when none is in reach."""
        return self._from_file(content_id, self._decoder.luma)

    def _from_file(self, content_id: int, decode: Callable[[Path], NDArray[np.uint8]]) -> NDArray[np.uint8] | None:
        for row in self._catalog.photos.of_content(content_id):
            if row.offline or not _is_unchanged(row):
                continue
            try:
                return decode(row.path)
            except UnreadableError as error:
                _log.info("A photo could not be read again: %s", error.reason)
        return None


def features_of(thumbnail: bytes) -> KeptFeatures:
    """Returns what is kept of what the verifier sees in a thumbnail; of its JPEG, so that it is the same later."""
    return _kept(extract(decode_thumbnail(thumbnail)))


def _kept(features: Features) -> KeptFeatures:
    return KeptFeatures(sketch=sketch_of(features), points=pack(features))


def _decoded(stored: bytes) -> NDArray[np.uint8] | None:
    """Returns the pixels of a thumbnail; None if its bytes were damaged, so that it is made anew."""
    try:
        return decode_thumbnail(stored)
    except (OSError, SyntaxError, ValueError) as error:
        _log.warning("A thumbnail cannot be read and is made anew: %s", error)
        return None


def _is_unchanged(row: PhotoRow) -> bool:
    try:
        info = row.path.stat()
    except OSError:
        return False
    return (info.st_size, mtime_of(info)) == (row.size, row.mtime_ns)
