"""Which photo to keep, and why.

Each criterion gives a number per photo (higher is better); photos are ranked once, criterion after criterion. What two
copies say of each other (which shows more, which was worked upon) counts in the election of a group's keeper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.photos import PhotoRow
from app.core.types import Content, Reason, ReasonName

_UNPLAIN = re.compile(
    r"\(\d+\)$|[-_ ]copy( ?\d+)?$|^copy of |[-_ ]kopie|^IMG-\d{8}-WA\d+|[-_](edited|small|thumb|resized)$|[-_]\d+x\d+$"
    r"|\(restored( \d+)?\)$",
    re.IGNORECASE,
)
_LOSSLESS = frozenset({"PNG", "BMP", "TIFF", "GIF"})
_ORIGINALS = {"RAW": 2, "HEIF": 1}
_UNKNOWN_QUALITY = 85.0
_MOST_REASONS = 3

CRITERIA: tuple[ReasonName, ...] = (
    ReasonName.ONLINE,
    ReasonName.EMBEDDED_EXTRAS,
    ReasonName.SHOWS_MORE,
    ReasonName.UNEDITED,
    ReasonName.LARGEST,
    ReasonName.ORIGINAL_FORMAT,
    ReasonName.PROTECTED,
    ReasonName.HAS_COMPANION,
    ReasonName.MOST_METADATA,
    ReasonName.BEST_QUALITY,
    ReasonName.PLAIN_NAME,
    ReasonName.OLDEST,
    ReasonName.BIGGEST_FILE,
)
"""The criteria in the order in which they count; equal photos are told apart by their path."""


def scores(
    photos: Sequence[PhotoRow],
    contents: Sequence[Content],
    content_index: NDArray[np.int64],
    protected: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Scores every photo by every criterion; what depends on a match is 0 here, and filled in per group.

    Args:
        photos: The photos, n of them.
        contents: The contents, by content index.
        content_index: int64 (n,), each photo's content.
        protected: bool (n,).

    Returns:
        float64 (n, criteria), higher is better.
    """
    own = np.array([_content_scores(content) for content in contents]).reshape(-1, 6)[content_index]
    extras, pixels, original, metadata, coarse, quality = own.T
    columns = {
        ReasonName.ONLINE: np.array([not photo.offline for photo in photos], float),
        ReasonName.EMBEDDED_EXTRAS: extras,
        ReasonName.SHOWS_MORE: np.zeros(len(photos)),
        ReasonName.UNEDITED: np.zeros(len(photos)),
        ReasonName.LARGEST: pixels,
        ReasonName.ORIGINAL_FORMAT: original + coarse,
        ReasonName.PROTECTED: protected.astype(float),
        ReasonName.HAS_COMPANION: np.array([photo.companion for photo in photos], float),
        ReasonName.MOST_METADATA: metadata,
        ReasonName.BEST_QUALITY: quality,
        ReasonName.PLAIN_NAME: np.array([_plainness(photo) for photo in photos], float),
        ReasonName.OLDEST: -np.array([photo.mtime_ns for photo in photos], float),
        ReasonName.BIGGEST_FILE: np.array([photo.size for photo in photos], float),
    }
    return np.column_stack([columns[name] for name in CRITERIA]).reshape(-1, len(CRITERIA))


def rank(table: NDArray[np.float64], photos: Sequence[PhotoRow]) -> NDArray[np.int64]:
    """Ranks photos by their scores, float64 (n, criteria); 0 is the best, all ranks differ."""
    by_path = np.argsort(np.array([str(photo.path).encode(errors="surrogateescape") for photo in photos]))
    place = np.empty(len(photos), np.int64)
    place[by_path] = np.arange(len(photos))
    order = np.lexsort((place, *(-table[:, column] for column in reversed(range(table.shape[1])))))
    result = np.empty(len(photos), np.int64)
    result[order] = np.arange(len(photos))
    return result


def reasons(keeper: NDArray[np.float64], others: NDArray[np.float64]) -> tuple[Reason, ...]:
    """Says by which criteria a keeper, scores (criteria,), beats the others, (n, criteria): strongest first."""
    found: list[Reason] = []
    undecided = np.ones(len(others), bool)
    for column, name in enumerate(CRITERIA):
        better = keeper[column] > others[:, column]
        if (better & undecided).any():
            found.append(Reason(name))
        undecided &= ~better
        if not undecided.any() or len(found) == _MOST_REASONS:
            break
    return tuple(found) or (Reason(ReasonName.FIRST_PATH),)


def _content_scores(content: Content) -> tuple[float, ...]:
    m = content.metadata
    if content.format in _LOSSLESS:
        quality = 101.0
    else:
        quality = float(m.jpeg_quality) if m.jpeg_quality is not None else _UNKNOWN_QUALITY
    coarse = 0.0 if quality >= 75 else -1.0 if quality >= 50 else -2.0
    extras = len(m.extras) + (content.frames > 1)
    original = _ORIGINALS.get(content.format, 0) if m.camera or content.format == "RAW" else 0
    metadata = sum(value is not None for value in (m.captured_at, m.latitude, m.camera))
    return (extras, content.pixels, original, metadata, coarse, quality)


def _plainness(photo: PhotoRow) -> float:
    return 0.0 if _UNPLAIN.search(photo.path.stem) else 1.0
