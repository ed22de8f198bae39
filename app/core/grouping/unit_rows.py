"""Which photos make up each unit, in arrays: there may be fifty thousand of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.tables import PhotoTable
from app.core.catalog.units import UnitFileTable
from app.core.grouping.ragged import Ragged, is_new

Signature = tuple[int, ...]
"""The contents that a photo of several is made of: the one of the picture that stands for it, then the rest."""


class UnitRows:
    """The photos of units.

    Args:
        photos: Every photo.

    Attributes:
        photos: The photos of each unit, the one that stands for it first.
        leads: int64 (units,), the photo that stands for each: by its path, or the first where that is no photo.
    """

    def __init__(self, photos: PhotoTable) -> None:
        rows = np.flatnonzero(photos.in_unit)
        units, paths = photos.units[rows].tolist(), photos.paths[rows].tolist()
        # Units are numbered in the order of their first photos; each is known by the path of the picture that leads it.
        self._numbers: dict[bytes, int] = {unit: number for number, unit in enumerate(dict.fromkeys(units))}
        number = np.fromiter((self._numbers[unit] for unit in units), np.int64, len(rows))
        is_other = np.fromiter((unit != path for unit, path in zip(units, paths, strict=True)), bool, len(rows))
        order = np.lexsort((rows, is_other, number))
        self.photos = Ragged.of_pairs(number[order], rows[order], len(self._numbers))
        self.leads = self.photos.firsts

    def units_of(self, files: UnitFileTable) -> NDArray[np.int64]:
        """Returns the unit of each file, int64 (files,); -1 for one of a unit without a photo."""
        return np.fromiter((self._numbers.get(unit, -1) for unit in files.units), np.int64, len(files))

    def signatures(self, content_index: NDArray[np.int64]) -> dict[int, Signature]:
        """Returns, for each unit of several contents, by the photo that stands for it, which: its own, then the rest.

        Args:
            content_index: int64 (n,), each photo's content.
        """
        unit, contents = self.photos.find(), content_index[self.photos.members]
        is_other = contents != self.photos.spread(content_index[self.leads])
        order = np.lexsort((contents, is_other, unit))  # within units, so that rows start where they did
        contents = contents[order]
        made_of = Ragged(self.photos.starts, contents).only_members(is_new(unit, contents))
        several = made_of.sizes > 1
        parts = made_of.only(several).lists()
        return {lead: tuple(own) for lead, own in zip(self.leads[several].tolist(), parts, strict=True)}
