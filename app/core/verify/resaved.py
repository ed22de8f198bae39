"""Telling at once that one picture is another saved anew: the copies of which people have most.

Where two pictures lie on each other as wholes, and no block of them differs by more than compression and resampling
make it, there is nothing to refine, to take out or to name but size and file. What is in doubt is looked at in full.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.core.types import REDUNDANT_EDITS, Content, EditName
from app.core.verify.edits import Named
from app.core.verify.file_edits import file_edits
from app.core.verify.frame import Frame
from app.core.verify.geometry import Matrix, apply, between_pixels, explain
from app.core.verify.imaging import block_means, box_mean, chroma, grey_bytes, halved, resize
from app.core.verify.sides import Sides
from app.core.verify.size_edits import WHOLE, Part, size_edits
from app.core.verify.thresholds.resaved import ResavedThresholds
from app.core.verify.tone_edits import IN_ALL, tone_edits

_T = ResavedThresholds()
AS_IT_IS = np.eye(3)
"""Where a picture that was only saved anew lies on the other: placement in unit coordinates."""
_SAVED = REDUNDANT_EDITS | {EditName.UPSCALED}
"""All that saving does. What was smoothed may have been blurred in a part, or have had its light changed."""


def may_be_resaved(a: Content, b: Content, unit: Matrix, thumbnail: Callable[[int], NDArray[np.uint8]]) -> bool:
    """Says by their thumbnails whether two pictures may differ by size and compression alone.

    Args:
        a: One picture.
        b: The other.
        unit: Decomposition of a on b as the first look found it, unit coordinates.
        thumbnail: Gives that of a content id, RGB (h, w, 3); asked only where they lie on each other as wholes.
    """
    if np.abs(apply(unit, WHOLE) - WHOLE).max() > _T.still or not _has_proportions_of(a, b):
        return False
    one, two = sorted((thumbnail(content.id) for content in (a, b)), key=lambda pixels: pixels.size)
    if two.shape != one.shape:
        two = resize(two, (one.shape[1], one.shape[0]))
    return min(one.shape[:2]) >= _T.least_side and _are_colours_alike(one, two)


def agreement_of_resaved(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float | None:
    """Compares two pictures that lie on each other as wholes, block by block.

    Args:
        a: (h, w), light of one picture, as it lies in its file.
        b: (h, w), that of the other.

    Returns:
        The median correlation of blocks with detail, None where something but size and compression may differ.
    """
    one, two = sorted((a, b), key=lambda luma: luma.size)
    while max(one.shape) > _T.most_side:
        one, two = halved(one), halved(two)
    height, width = one.shape
    while two.shape[1] >= 2 * width:
        two = halved(two)
    if two.shape != one.shape:
        # Area means take eight times as long, and next to nothing aliases where the sizes are so near.
        two = resize(two, (width, height), linear=two.shape[1] < _T.near * width)
    rows, columns = height // _T.block * _T.block, width // _T.block * _T.block
    one, two = (np.ascontiguousarray(luma[:rows, :columns]) for luma in (one, two))
    return _agreement(one, two) if _are_blocks_alike(one, two) else None


def resaved_edits(a: Sides, b: Sides) -> Named | None:
    """Names what makes b of a, and a of b, where one of them was only saved anew; None where more was done."""
    middle = (a.size[0] / 2, a.size[1] / 2)
    placement = explain(between_pixels(AS_IT_IS, a.size, b.size), middle)
    there, back = size_edits(Part(a, WHOLE), Part(b, WHOLE), placement, min(a.size, b.size), whole=True)
    file_there, file_back = file_edits(a, b, AS_IT_IS, there, back)
    there, back = there + file_there, back + file_back
    return (tuple(there), tuple(back)) if all(edit.name in _SAVED for edit in there + back) else None


def _has_proportions_of(a: Content, b: Content) -> bool:
    small, large = sorted((a, b), key=lambda content: content.width * content.height)
    factor = float(np.sqrt(small.width * small.height / (large.width * large.height)))
    off = abs(large.width * factor - small.width), abs(large.height * factor - small.height)
    return max(off) < _T.proportions


def _shrunk(luma: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Means of the blocks of a picture's light."""
    return resize(luma, (luma.shape[1] // _T.block, luma.shape[0] // _T.block))


def _are_blocks_alike(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> bool:
    """Says whether the light of no block differs by more than compression and resampling make it."""
    import cv2

    light = _shrunk(one).astype(np.float32) - _shrunk(two)
    if min(light.shape) < _T.coarse or np.abs(block_means(light, _T.coarse)).max() > _T.light:
        return False
    soft_one, soft_two = box_mean(one, (3, 3)), box_mean(two, (3, 3))
    off = _shrunk(np.asarray(cv2.absdiff(soft_one, soft_two), np.uint8))
    if off.max() <= _T.slack:
        return _have_detail_alike((one, two), (soft_one, soft_two))
    contrast = np.minimum(*(_shrunk(np.asarray(cv2.absdiff(luma, box_mean(luma, (7, 7))))) for luma in (one, two)))
    within = off.astype(np.float32) - _T.of_contrast * contrast
    return bool(within.max() <= _T.slack) and _have_detail_alike((one, two), (soft_one, soft_two))


def _have_detail_alike(
    pictures: tuple[NDArray[np.uint8], NDArray[np.uint8]], soft: tuple[NDArray[np.uint8], NDArray[np.uint8]]
) -> bool:
    """Says whether one is as sharp as the other, about; a picture without any is left to the full look."""
    import cv2

    detail = [cv2.norm(picture, dull, cv2.NORM_L1) for picture, dull in zip(pictures, soft, strict=True)]
    return min(detail) > _T.detail * max(detail)


def _are_colours_alike(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> bool:
    """Says whether light and colours of two thumbnails are the same: here and there, over blocks, and in all."""
    luma_one, luma_two = (grey_bytes(thumbnail).astype(np.float32) for thumbnail in (one, two))
    tint_one, tint_two = chroma(one), chroma(two)
    light, tints = luma_two - luma_one, tint_two - tint_one
    if abs(float(light.mean())) > _T.mean or np.abs(tints.mean(axis=(0, 1))).max() > _T.mean_tint:
        return False
    layers = ((luma_one, luma_two), *((tint_one[..., i], tint_two[..., i]) for i in (0, 1)))
    if not all(_are_alike_in_places(*layer) for layer in layers):
        return False
    spread = float(luma_one.var())
    change = float(((luma_one - luma_one.mean()) * light).mean())
    return abs(change) <= _T.slope * spread and not _are_tones_changed(one, two)


def _are_tones_changed(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> bool:
    """Says whether any change of light or colours in all of a picture would be named, were it looked at in full."""
    unit = np.eye(3)
    everywhere = np.ones(one.shape[:2], bool)
    frame = Frame(a=one, b=two, mask=everywhere, unit_a=unit, unit_b=unit, scale=1.0)
    return any(tone_edits(frame, everywhere, coarse=False, least=IN_ALL))


def _are_alike_in_places(one: NDArray[np.float32], two: NDArray[np.float32]) -> bool:
    """Says of light, or one of both colours, of thumbnails whether they differ by more than how each was shrunk."""
    for side, slack in ((_T.coarse, _T.slack_small), (2 * _T.coarse, _T.slack_small / 2)):
        off = np.abs(block_means(two - one, side))
        contrast = np.minimum(*(block_means(np.abs(layer - box_mean(layer, (7, 7))), side) for layer in (one, two)))
        if (off > slack + _T.of_contrast_small * contrast).any():
            return False
    return True


def _agreement(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> float | None:
    """The median correlation of blocks with detail, at half the size; None where too few have any, or some differ."""
    half = one.shape[1] // 2, one.shape[0] // 2
    x, y = (resize(luma, half).astype(np.float32) for luma in (one, two))
    mx, my = block_means(x, _T.block), block_means(y, _T.block)
    vx = block_means(x, _T.block, x) - mx * mx
    vy = block_means(y, _T.block, y) - my * my
    textured = np.minimum(vx, vy) > _T.textured
    if textured.sum() < _T.fewest_textured:
        return None
    both = block_means(x, _T.block, y) - mx * my
    correlation = both[textured] / np.sqrt(vx[textured] * vy[textured])
    low, median = np.quantile(correlation, (0.01, 0.5))
    return float(median) if low > _T.low and median > _T.median else None
