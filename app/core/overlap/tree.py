"""The folders that photos stand in, at every level, as arrays."""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.tables import Values

_SEPARATOR = os.sep.encode()


class FolderTree:
    """Folders numbered so that what is below a folder follows it: below d stand d … ends[d] - 1, itself among them.

    Args:
        paths: Of the photos, as the file system writes them.
        roots: Chosen folders; what lies above them is no part of the tree.

    Attributes:
        folders: As the file system writes them.
        of_photo: int64 (n,), the folder that each photo stands in.
        ends: int64 (d,).
        parents: int64 (d,), -1 for a topmost folder.
    """

    def __init__(self, paths: Sequence[bytes] | Values, roots: Sequence[bytes]) -> None:
        known: dict[bytes, None] = {}
        tops = set(roots)
        direct = [os.path.dirname(path) for path in paths]  # noqa: PTH120 - bytes, by the hundred thousand
        for folder in dict.fromkeys(direct):
            chain = _chain(folder)
            topmost = next((i for i, part in enumerate(chain) if part in tops), len(chain) - 1)
            known.update(dict.fromkeys(chain[topmost:]))
        self.folders = sorted(known, key=lambda folder: folder.split(_SEPARATOR))
        numbers = {folder: number for number, folder in enumerate(self.folders)}
        self.of_photo = np.fromiter((numbers[folder] for folder in direct), np.int64, len(paths))
        parents = [numbers.get(os.path.dirname(folder), -1) for folder in self.folders]  # noqa: PTH120
        self.parents = np.array([-1 if p == d else p for d, p in enumerate(parents)], np.int64)
        self.ends = np.arange(1, len(self.folders) + 1)
        for number in range(len(self.folders) - 1, -1, -1):
            above = self.parents[number]
            if above >= 0:
                self.ends[above] = max(self.ends[above], self.ends[number])

    @property
    def count(self) -> int:
        """How many folders there are; as a number, it stands for everything outside a folder."""
        return len(self.folders)

    def is_in(self, folder: int, above: int) -> bool:
        """Says whether a folder is another one or stands below it."""
        return above == self.count or (folder < self.count and above <= folder < int(self.ends[above]))

    def levels(self) -> list[NDArray[np.int64]]:
        """Returns for each number of steps upwards where each folder gets to, -1 above the topmost."""
        found = [np.arange(len(self.folders))]
        while (found[-1] >= 0).any():
            found.append(np.where(found[-1] >= 0, self.parents[found[-1]], -1))
        return found[:-1]

    def holds(self, above: NDArray[np.int64], folder: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Says, pair by pair, whether a folder is another one or stands below it."""
        held: NDArray[np.bool_] = (above <= folder) & (folder < self.ends[above])
        return held

    def total(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        """Sums values of photos, int64 (n,), over all that is below each folder."""
        own = np.zeros(len(self.folders) + 1, np.int64)
        np.add.at(own, self.of_photo + 1, values)
        running = np.cumsum(own)
        totals: NDArray[np.int64] = running[self.ends] - running[: len(self.folders)]
        return totals


def _chain(folder: bytes) -> list[bytes]:
    """Returns a folder and all above it, the highest first."""
    found = [folder]
    while (above := os.path.dirname(found[-1])) != found[-1]:  # noqa: PTH120
        found.append(above)
    return found[::-1]
