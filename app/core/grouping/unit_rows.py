"""Which photos and other files make up each unit, in arrays: there may be fifty thousand of them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.tables import PhotoTable
from app.core.catalog.units import UnitFile, UnitFileTable

Signature = tuple[int, ...]


class UnitRows:
    """The photos of units, unit by unit.

    Args:
        photos: Every photo.

    Attributes:
        numbers: Units, by the path of the picture that stands for them, in the order of their first photos.
        rows: int64, indices of their photos, one unit after another, the one that stands for it first.
        starts: int64 (units,), where each unit starts in `rows`.
        leads: int64 (units,), the photo that stands for each: by its path, or the first where that is no photo.
    """

    def __init__(self, photos: PhotoTable) -> None:
        rows = np.flatnonzero(photos.in_unit)
        units, paths = photos.units[rows].tolist(), photos.paths[rows].tolist()
        self.numbers: dict[bytes, int] = {unit: number for number, unit in enumerate(dict.fromkeys(units))}
        number = np.fromiter((self.numbers[unit] for unit in units), np.int64, len(rows))
        other = np.fromiter((unit != path for unit, path in zip(units, paths, strict=True)), bool, len(rows))
        order = np.lexsort((rows, other, number))
        self.rows = rows[order]
        self._number = number[order]
        self.starts = np.searchsorted(self._number, np.arange(len(self.numbers)))
        self.leads = self.rows[self.starts]

    def signatures(self, content_index: NDArray[np.int64]) -> dict[int, Signature]:
        """Returns, for each unit of several contents, by the photo that stands for it, which: its own, then the rest.

        Args:
            content_index: int64 (n,), each photo's content.
        """
        contents = content_index[self.rows]
        other = contents != content_index[self.leads][self._number]
        order = np.lexsort((contents, other, self._number))
        contents, number = contents[order], self._number[order]
        first = np.ones(len(order), bool)
        first[1:] = (np.diff(number) != 0) | (np.diff(contents) != 0)
        contents, number = contents[first], number[first]
        starts = np.searchsorted(number, np.arange(len(self.leads) + 1))
        several = np.flatnonzero(np.diff(starts) > 1)
        parts = contents.tolist()
        spans = zip(self.leads[several].tolist(), starts[several].tolist(), starts[several + 1].tolist(), strict=True)
        return {lead: tuple(parts[start:end]) for lead, start, end in spans}


class Beside(NamedTuple):
    """The other files of photos; made objects of when they are asked for.

    Attributes:
        files: Every file of every unit.
        order: int64, indices into `files`, one unit after another, by path; without those that stand for a unit.
        starts: int64 (units + 1,), where each unit starts in `order`.
        unit_of: int64 (n,), each photo's unit, -1 for none.
    """

    files: UnitFileTable
    order: NDArray[np.int64]
    starts: NDArray[np.int64]
    unit_of: NDArray[np.int64]

    @classmethod
    def of_files(
        cls, files: UnitFileTable, of_file: NDArray[np.int64], leads: NDArray[np.int64], photos: PhotoTable
    ) -> Beside:
        """Sorts files by units.

        Args:
            files: Every file of every unit.
            of_file: int64 (files,), the unit of each, -1 for one without a photo.
            leads: int64 (units,), the photo that stands for each unit.
            photos: Every photo.
        """
        lead_paths = photos.paths[leads]
        is_other = np.fromiter(
            (unit >= 0 and path != lead_paths[unit] for unit, path in zip(of_file.tolist(), files.paths, strict=True)),
            *(bool, len(files)),
        )
        others = np.flatnonzero(is_other)
        order = others[np.argsort(of_file[others], kind="stable")]
        starts = np.searchsorted(of_file[order], np.arange(len(leads) + 1))
        unit_of = np.full(len(photos), -1, np.int64)
        unit_of[leads] = np.arange(len(leads))
        return cls(files, order, starts, unit_of)

    def only(self, photos: NDArray[np.bool_]) -> Beside:
        """Returns it for some photos alone, bool (n,)."""
        return self._replace(unit_of=self.unit_of[photos])

    def of(self, photo: int) -> tuple[UnitFile, ...]:
        """Returns the other files of a photo, by path."""
        return tuple(self.files[number] for number in self._numbers(photo))

    def digests_of(self, photo: int) -> set[bytes | None]:
        """Returns the digests of the files beside the pictures of a photo, None among them where one is not known."""
        return {self.files.digests[number] for number in self._numbers(photo) if not self.files.is_photo[number]}

    def _numbers(self, photo: int) -> list[int]:
        unit = int(self.unit_of[photo])
        found: list[int] = self.order[self.starts[unit] : self.starts[unit + 1]].tolist() if unit >= 0 else []
        return found
