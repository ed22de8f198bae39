"""Whether what differs in places is what a palette of few colours does: each pixel has the nearest colour there is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.frame import Frame
from app.core.verify.thresholds.excuses import PaletteExcuseThresholds

_T = PaletteExcuseThresholds()


@dataclass(frozen=True, slots=True)
class Palette:
    """Two pictures on the grid of one that has few colours.

    Attributes:
        colours: (n, 3) float32, the colours it has.
        reduced: (h, w, 3) uint8, it.
        other: (h, w, 3) uint8, the other picture.
    """

    colours: NDArray[np.float32]
    reduced: NDArray[np.uint8]
    other: NDArray[np.uint8]

    @staticmethod
    def of(frame: Frame, a_is_reduced: bool) -> Palette | None:
        """Reads the palette off a frame; None where its grid is not that of the picture with few colours."""
        reduced, other = (frame.a, frame.b) if a_is_reduced else (frame.b, frame.a)
        packed = reduced.astype(np.uint32)
        colours = np.unique((packed[..., 0] << 16 | packed[..., 1] << 8 | packed[..., 2])[frame.mask])
        if len(colours) > _T.colours:
            return None
        rgb = np.stack((colours >> 16, colours >> 8 & 255, colours & 255), axis=1)
        return Palette(rgb.astype(np.float32), reduced, other)

    @staticmethod
    def of_either(frame: Frame, reduced: tuple[bool, bool]) -> Palette | None:
        """Reads the palette of the picture that is said to have few colours, a or b; None where neither tells."""
        return Palette.of(frame, reduced[0]) if any(reduced) else None

    def explains(self, place: tuple[slice, slice]) -> bool:
        """Says whether a place is as near the other picture as the palette allows."""
        there = self.other[place].reshape(-1, 3).astype(np.float32)
        here = self.reduced[place].reshape(-1, 3).astype(np.float32)
        squares = (there**2).sum(axis=1)[:, None] - 2 * there @ self.colours.T + (self.colours**2).sum(axis=1)
        nearest = np.sqrt(np.maximum(squares.min(axis=1), 0))
        off = np.linalg.norm(there - here, axis=1)
        least, found = float(nearest.mean()), float(off.mean())
        near = least < _T.farthest and found < _T.farther * least + _T.levels
        return near or found < _T.just * least + _T.just_levels
