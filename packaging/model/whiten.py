#!/usr/bin/env python3
"""Gives a network a new head by discriminative whitening, in closed form: no step of training is taken.

    python packaging/model/whiten.py WEIGHTS --photos DIR --cache DIR --out FILE.safetensors [--size 112]

The trunk describes every training photo once as it is and once or more edited (in int8 where that is faster);
these features are kept. Directions in which edits move a picture are shrunk, those in which pictures differ are
kept (Mikolajczyk and Matas, ICCV 2007; Radenović et al., TPAMI 2018). Minutes on a free CPU.
"""

from __future__ import annotations

import argparse
import math
import os
from pathlib import Path
from typing import Any

import augment
import checkpoints
import cv2
import numpy as np
import torch
from export import photos
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor
from torch.utils.data import DataLoader, Dataset
from train import training_photos

from app.core.descriptor import inputs, quantised
from app.core.descriptor.network import standardise

BATCH = 32
SEED = 7


class EditedPhotos(Dataset[Tensor]):
    """Batches of one photo after the other; version 0 is the photo as it is, others are edited by chance."""

    def __init__(self, files: list[Path], version: int, size: int) -> None:
        self._files, self._version, self._size = files, version, size

    def __len__(self) -> int:
        return math.ceil(len(self._files) / BATCH)

    def __getitem__(self, number: int) -> Tensor:
        """Returns (32, 3, size, size), or fewer at the end."""
        if number >= len(self):
            raise IndexError(number)
        made = []
        for i in range(number * BATCH, min((number + 1) * BATCH, len(self._files))):
            rng = np.random.default_rng([SEED, self._version, i])
            picture = _read(self._files[i])
            if self._version == 0:
                made.append(inputs.square(picture, self._size))
            else:
                other = _read(self._files[rng.integers(0, len(self._files))])
                made.append(augment.strong(picture, other, self._size, rng))
        return torch.from_numpy(np.stack(made)).permute(0, 3, 1, 2)


def all_features(state: dict[str, Tensor], arguments: argparse.Namespace) -> list[NDArray[np.float16]]:
    """Returns what pooling gives for every version of every photo, (photos, 2048) each; kept in the cache."""
    files = training_photos(arguments.photos)
    arguments.cache.mkdir(parents=True, exist_ok=True)
    kept = [arguments.cache / f"features-{arguments.size}-{number}.npy" for number in range(arguments.versions + 1)]
    missing = [number for number, path in enumerate(kept) if not path.exists()]
    if missing:
        network: Any = checkpoints.network(state)
        if quantised.pays():
            ranges = quantised.calibrate(network, photos(arguments.photos, arguments.size))
            network = quantised.quantise(network, ranges)
        for number in missing:
            temporary = kept[number].with_suffix(".tmp.npy")
            np.save(temporary, features(network, files, number, arguments.size))
            temporary.replace(kept[number])
    return [np.load(path) for path in kept]


def features(network: Any, files: list[Path], version: int, size: int) -> NDArray[np.float16]:
    """Returns what pooling gives for one version of every photo, (photos, 2048)."""
    loader: Any = DataLoader(EditedPhotos(files, version, size), batch_size=None, num_workers=1)
    parts = []
    with torch.inference_mode():
        for pictures in loader:
            x = standardise(pictures).contiguous(memory_format=torch.channels_last)
            parts.append(network.pool(network.trunk(x)).half().numpy())
    return np.concatenate(parts)


def whitening(versions: list[Tensor], dimension: int, shrinkage: float) -> tuple[Tensor, Tensor]:
    """Computes the linear layer that whitens by how edits move pictures.

    Args:
        versions: Features of the same photos, (photos, 2048) each, float32.
        dimension: Length of the descriptor.
        shrinkage: Share of the mean variance added to every direction.

    Returns:
        Weight (dimension, 2048) and bias (dimension,), scaled so that outputs have length 1 in the mean.
    """
    photo = torch.stack(versions).mean(0)
    middle = photo.mean(0)
    moved = torch.cat([version - photo for version in versions])
    within = moved.T @ moved / len(moved)
    within += shrinkage * within.diagonal().mean() * torch.eye(len(within))
    values, vectors = torch.linalg.eigh(within)
    root = vectors @ torch.diag(values.rsqrt()) @ vectors.T
    between = (photo - middle) @ root
    _, directions = torch.linalg.eigh(between.T @ between / len(between))
    weight = directions[:, -dimension:].T @ root
    weight /= ((versions[0] - middle) @ weight.T).norm(dim=1).mean()
    return weight, -weight @ middle


def _read(path: Path) -> NDArray[np.uint8]:
    picture = cv2.imread(str(path), cv2.IMREAD_COLOR_RGB)
    if picture is None:
        raise SystemExit(f"{path} cannot be read.")
    return np.asarray(picture, np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description="Whiten a network's descriptors.")
    parser.add_argument("weights", type=Path, help="checkpoint or safetensors file that gives the trunk")
    parser.add_argument("--photos", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--cache", type=Path, required=True, help="where features are kept, for these weights")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=int, default=112, help="side of the input, pixels")
    parser.add_argument("--versions", type=int, default=1, help="edited versions of each photo")
    parser.add_argument("--dimension", type=int, default=256)
    parser.add_argument("--shrinkage", type=float, default=0.3)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    state = checkpoints.averaged_weights(arguments.weights)
    versions = [torch.from_numpy(version).float() for version in all_features(state, arguments)]
    weight, bias = whitening(versions, arguments.dimension, arguments.shrinkage)
    state |= {"head.weight": weight, "head.bias": bias}
    save_file({name: tensor.half().contiguous() for name, tensor in state.items()}, arguments.out)


if __name__ == "__main__":
    main()
