"""Naming edits of size: how many times as large a copy is, and whether it was enlarged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName
from app.core.verify.enlargement import Origin, origin_of_larger
from app.core.verify.file_edits import as_stored
from app.core.verify.geometry import Decomposition, bounds
from app.core.verify.imaging import grey_bytes
from app.core.verify.sides import Sides
from app.core.verify.thresholds.naming import PlaceThresholds

_T = PlaceThresholds()
WHOLE = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])
"""Corners of a picture, in unit coordinates."""
Lists = tuple[list[Edit], list[Edit]]


@dataclass(frozen=True, slots=True)
class Part:
    """One of two copies, and what of it the other shows too: corners (n, 2) in unit coordinates."""

    side: Sides
    polygon: NDArray[np.float64]

    def luma(self, polygon: NDArray[np.float64]) -> tuple[NDArray[np.uint8], float]:
        """Returns the light of a part, (h, w), as large as is known, and its scale against the file's."""
        native = self.side.luma()
        whole = grey_bytes(self.side.pixels) if native is None else native
        height, width = whole.shape
        box = bounds(polygon)
        rows = slice(int(box.top * height), max(int(np.ceil(box.bottom * height)), int(box.top * height) + 1))
        columns = slice(int(box.left * width), max(int(np.ceil(box.right * width)), int(box.left * width) + 1))
        return whole[rows, columns], width / self.side.content.width

    @property
    def orientation(self) -> int:
        """EXIF orientation in which the file stores its pixels."""
        return self.side.content.metadata.orientation if self.side.content.format == "JPEG" else 1


def size_edits(a: Part, b: Part, forth: Decomposition, grid: tuple[int, ...], *, whole: bool) -> Lists:
    """Names edits of size between two copies.

    Args:
        a: What both show, in a.
        b: The same in b.
        forth: Where a lies on b, pixels.
        grid: Height and width of the grid on which both can be compared, pixels.
        whole: Nothing was cut off, put around or turned.

    Returns:
        What makes b of a, and what makes a of b.
    """
    factor = _largest_factor(forth)
    if abs(np.log(factor)) < max(_T.size, _T.size_pixels / max(grid)):
        return [], []
    small, large = (a, b) if factor > 1 else (b, a)
    origin = _origin(small, large, max(factor, 1 / factor), whole)
    name = EditName.UPSCALED if origin is Origin.ENLARGED else EditName.RESIZED
    enlarged = [Edit(name, round(max(factor, 1 / factor), 4))]
    if origin is Origin.UNTOLD:
        # Where nothing tells which came first, either may hold what the other lacks.
        enlarged.append(Edit(EditName.RECOMPRESSED))
    shrunk = [Edit(EditName.RESIZED, round(min(factor, 1 / factor), 4))]
    return (enlarged, shrunk) if factor > 1 else (shrunk, enlarged)


def _origin(small: Part, large: Part, factor: float, whole: bool) -> Origin:
    """Compares what both show, at the sizes at which they are known: a giant's pixels are not all looked at."""
    # Where nothing was cut off, no row is left out for a placement that is a pixel off.
    few, of_few = small.luma(WHOLE if whole else small.polygon)
    many, of_many = large.luma(WHOLE if whole else large.polygon)
    return origin_of_larger(
        as_stored(few, small.orientation),
        as_stored(many, small.orientation),
        factor * of_many / of_few,
        as_it_lies=of_many == 1,
        stored=whole and of_few == of_many == 1,
    )


def _largest_factor(placement: Decomposition) -> float:
    """The factor of size: along the direction that was squeezed less, where it was squeezed."""
    root = np.sqrt(placement.stretch)
    along, across = placement.scale * root, placement.scale / root
    if abs(np.log(placement.stretch)) <= _T.stretch:
        return placement.scale
    return float(max(along, across) if placement.scale < 1 else min(along, across))
