"""Edited views of the training photos, in a fixed order: the same for the same number."""

from __future__ import annotations

from pathlib import Path

import augment
import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import Dataset

from app.core.descriptor import inputs

BATCH = 32
SEED = 7
VERSIONS = 6
"""0 is the photo as it is, 1 to 3 are strong edits, 4 is a deep crop, 5 is turned or mirrored."""
_EASY = {4: augment.deep, 5: augment.turned}


class EditedPhotos(Dataset[Tensor]):
    """Batches of one version of one photo after the other, (32, 3, size, size), or fewer at the end.

    Args:
        files: The photos.
        chosen: The numbers of those that are wanted.
        version: How they are edited.
        size: Side of the network's input.
    """

    def __init__(self, files: list[Path], chosen: range, version: int, size: int) -> None:
        self._files, self._chosen, self._version, self._size = files, chosen, version, size

    def __len__(self) -> int:
        return -(-len(self._chosen) // BATCH)

    def __getitem__(self, number: int) -> Tensor:
        """Makes a batch."""
        if number >= len(self):
            raise IndexError(number)
        made = [self._view(i) for i in self._chosen[number * BATCH : (number + 1) * BATCH]]
        return torch.from_numpy(np.stack(made)).permute(0, 3, 1, 2)

    def _view(self, i: int) -> NDArray[np.uint8]:
        rng = np.random.default_rng([SEED, self._version, i])
        picture = _read(self._files[i])
        if self._version == 0:
            return inputs.prepare(picture, self._size)
        if self._version in _EASY:
            return _EASY[self._version](picture, self._size, rng)
        other = _read(self._files[rng.integers(0, len(self._files))])
        return augment.strong(picture, other, self._size, rng)


def _read(path: Path) -> NDArray[np.uint8]:
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR_RGB)
    if picture is None:
        raise SystemExit(f"{path} cannot be read.")
    return np.asarray(picture, np.uint8)
