"""Naming what was done to the file alone: another format, compressed anew, metadata gone, detail or colours lost."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.formats import LOSSLESS_FORMATS
from app.core.types import Content, Edit, EditName
from app.core.verify.changed_part import find_changed_part
from app.core.verify.geometry import Matrix, apply, between_pixels
from app.core.verify.lineage import Lineage, lineage
from app.core.verify.metadata import lost_metadata
from app.core.verify.sides import Sides
from app.core.verify.smoothed_part import find_smoothed_part
from app.core.verify.thresholds.naming import FileThresholds
from app.core.verify.thresholds.quality import LineageThresholds, PaletteThresholds

_T = FileThresholds()
_LINEAGE = LineageThresholds()
_PALETTE = PaletteThresholds()
_PLAIN_STORES = LOSSLESS_FORMATS - {"RAW"} | {"GIF"}
"""Formats that keep pixels as they are; what is equal to a file of another one was decoded from it."""
_LOSSY = frozenset({"JPEG", "HEIF", "AVIF"})
"""Formats that strew more colours than a palette has, whatever was saved in them."""
BOTH_WAYS = frozenset(
    {
        *(EditName.RESIZED, EditName.UPSCALED, EditName.RECOMPRESSED),
        *(EditName.ROTATED, EditName.MIRRORED, EditName.STRETCHED),
    }
)
"""Edits that may be read either way: a larger copy is called compressed anew where nothing tells which came first."""

Lists = tuple[list[Edit], list[Edit]]
_Pair = tuple[NDArray[np.uint8], NDArray[np.uint8]]


def file_edits(a: Sides, b: Sides, unit: Matrix, there: list[Edit], back: list[Edit]) -> Lists:
    """Names edits of the file.

    Args:
        a: The first copy.
        b: The second copy.
        unit: Decomposition of a on b, unit coordinates.
        there: What else makes b of a.
        back: What else makes a of b.
    """
    found: Lists = [], []
    if a.content.format != b.content.format:
        for edits in found:
            edits.append(Edit(EditName.FORMAT))
    if there or back:
        _of_changed(a.content, b.content, there, back, found)
        _of_palettes(a, b, there, back, found)
    else:
        _of_the_same(a, b, unit, found)
    for edits, one, other in ((found[0], a, b), (found[1], b, a)):
        if lost_metadata(one.content, other.content):
            edits.append(Edit(EditName.METADATA_REMOVED))
    return found


def _of_changed(a: Content, b: Content, there: list[Edit], back: list[Edit], found: Lists) -> None:
    """Of pictures that were edited, or have other sizes: what their files say, and never against an original."""
    for one, other, edits, against, named in ((a, b, there, back, found[0]), (b, a, back, there, found[1])):
        larger = any(edit.name is EditName.RESIZED and (edit.amount or 1) > 1 for edit in edits)
        made = any(edit.name not in BOTH_WAYS for edit in against) and all(edit.name in BOTH_WAYS for edit in edits)
        if not (larger or made) and _is_recompressed(one, other):
            named.append(Edit(EditName.RECOMPRESSED))


def _of_palettes(a: Sides, b: Sides, there: list[Edit], back: list[Edit], found: Lists) -> None:
    """Names a palette, and not the changes of colour in places that it brings."""
    few_a, few_b = (_has_palette(side) for side in (a, b))
    if few_a == few_b:
        return
    found[0 if few_b else 1].append(Edit(EditName.FEWER_COLOURS))
    _drop(found[1 if few_b else 0], EditName.RECOMPRESSED)
    for edits in (there, back):
        _drop(edits, EditName.RECOLOURED)


def _has_palette(side: Sides) -> bool:
    if side.content.format in _LOSSY:
        return False
    return side.pixels.shape[1] == side.content.width and few_colours(side.pixels)


def _is_recompressed(a: Content, b: Content) -> bool:
    if b.format in LOSSLESS_FORMATS:
        return False
    if a.format in LOSSLESS_FORMATS:
        return True
    before, after = a.metadata.jpeg_quality, b.metadata.jpeg_quality
    return before is not None and after is not None and after < before - _T.quality_step


def _of_the_same(a: Sides, b: Sides, unit: Matrix, found: Lists) -> None:
    """Of pictures of which nothing else is known: what their pixels tell. Where they do not, either may have lost."""
    pair = on_one_grid(a, b, unit)
    if pair is None:
        for edits in found:
            edits.append(Edit(EditName.RECOMPRESSED))
        return
    turned_alike = a.content.metadata.orientation == b.content.metadata.orientation
    jpeg_a, jpeg_b = (side.content.format == "JPEG" for side in (a, b))
    told = lineage(*pair, jpeg_a, jpeg_b and (turned_alike or not jpeg_a))
    if told.equal:
        _decoded(a.content, b.content, found)
        return
    for edits, lost, sign in ((found[0], told.b_lost, 1), (found[1], told.a_lost, -1)):
        edits += _losses(told, lost, sign)
    if not told.smoothed and not told.noisier and not _smoothed_in_part(a, b, pair, found):
        _drawn_on(a, b, pair, told, found)
    few_a, few_b = (few_colours(picture) for picture in pair)
    if few_b and not few_a and told.b_lost:
        found[0].append(Edit(EditName.FEWER_COLOURS))
        _drop(found[1], EditName.RECOMPRESSED)
    if few_a and not few_b and told.a_lost:
        found[1].append(Edit(EditName.FEWER_COLOURS))
        _drop(found[0], EditName.RECOMPRESSED)


def _drawn_on(a: Sides, b: Sides, pair: _Pair, told: Lineage, found: Lists) -> None:
    """Names what was drawn on the one that was compressed from the other; where either may be, neither goes anyway."""
    if told.a_lost == told.b_lost:
        return
    place = find_changed_part(*pair)
    if place is not None:
        found[0 if told.b_lost else 1].append(Edit(EditName.OVERLAY, where=place if _lie_upright(a, b) else None))


def _smoothed_in_part(a: Sides, b: Sides, pair: _Pair, found: Lists) -> bool:
    part = find_smoothed_part(*pair)
    if part is not None:
        where = part.place if _lie_upright(a, b) else None
        found[0 if part.side > 0 else 1].append(Edit(EditName.SMOOTHED, where=where))
    return part is not None


def _lie_upright(a: Sides, b: Sides) -> bool:
    """Pictures that lie turned in their files are compared as they lie: where in them is not told."""
    return all(side.content.metadata.orientation == 1 for side in (a, b))


def _losses(told: Lineage, lost: bool, sign: int) -> list[Edit]:
    named = [EditName.RECOMPRESSED] if lost else []
    if told.smoothed == sign:
        named.append(EditName.SMOOTHED)
    if told.noisier == sign:
        named.append(EditName.NOISY)
    return [Edit(name) for name in named]


def _drop(edits: list[Edit], name: EditName) -> None:
    edits[:] = [edit for edit in edits if edit.name is not name]


def _decoded(a: Content, b: Content, found: Lists) -> None:
    """Marks which of two files with equal pixels was decoded into the other."""
    for one, other, edits in ((a, b, found[0]), (b, a, found[1])):
        if other.format in _PLAIN_STORES and one.format not in _PLAIN_STORES:
            edits[:] = [Edit(EditName.FORMAT, 1.0)]


def on_one_grid(a: Sides, b: Sides, unit: Matrix) -> tuple[NDArray[np.uint8], NDArray[np.uint8]] | None:
    """Both pictures pixel by pixel as the first JPEG of the two stores them, None where they do not lie on one grid."""
    if a.size != b.size:
        return None
    corners = np.array([(0.0, 0.0), (a.size[0], 0.0), (a.size[0], a.size[1]), (0.0, a.size[1])])
    moved = apply(between_pixels(unit, a.size, b.size), corners) - corners
    if np.abs(moved).max() > _LINEAGE.still:
        return None
    one, two = a.native(), b.native()
    if one is None or two is None or one.shape != two.shape:
        return None
    stored = a if a.content.format == "JPEG" else b
    turn = stored.content.metadata.orientation if stored.content.format == "JPEG" else 1
    return as_stored(one, turn), as_stored(two, turn)


def as_stored(upright: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """Turns an upright picture, (h, w, 3), or its light, (h, w), as a file of that EXIF orientation stores it."""
    turned = np.rot90(upright, {3: 2, 4: 2, 6: 1, 7: 1, 8: 3, 5: 3}.get(orientation, 0))
    return np.ascontiguousarray(turned[:, ::-1] if orientation in (2, 4, 5, 7) else turned)


def few_colours(picture: NDArray[np.uint8]) -> bool:
    """Says whether a picture, (h, w, 3), has no more colours than a palette holds, and is not grey."""
    pixels = picture.reshape(-1, 3)
    # A few pixels of a photo have more colours than that: it is done quickly.
    for samples in (_PALETTE.few_samples, _PALETTE.samples):
        some = pixels[:: max(1, len(pixels) // samples)].astype(np.uint32)
        colours = np.unique(some[:, 0] << 16 | some[:, 1] << 8 | some[:, 2])
        if len(colours) > _PALETTE.colours:
            return False
    grey = (colours >> 16 == (colours >> 8 & 255)) & (colours >> 16 == (colours & 255))
    return not grey.all()
