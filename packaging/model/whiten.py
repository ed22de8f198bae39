#!/usr/bin/env python3
"""Gives a network a new head by discriminative whitening, in closed form: no step of training is taken.

    python packaging/model/whiten.py WEIGHTS --photos DIR --cache DIR --out FILE.safetensors [--size 112]

The trunk's stages describe every second training photo once as it is and five times edited; these features are kept.
Directions in which edits move a picture are shrunk, those in which pictures differ are kept (Mikolajczyk and Matas,
ICCV 2007; Radenović et al., TPAMI 2018). Some half an hour on one free core.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import checkpoints
import numpy as np
import torch
from checkpoints import COUNTER
from numpy.typing import NDArray
from safetensors.torch import save_file
from torch import Tensor
from torch.utils.data import DataLoader
from train import training_photos
from trial import kept
from views import VERSIONS, EditedPhotos

from app.core.descriptor.network import CHANNELS, STAGES, CopyNetwork, pool, standardise

BLOCK = 1024
"""Photos a file of the cache."""


def features(state: dict[str, Tensor], stages: Sequence[str], arguments: argparse.Namespace) -> list[Tensor]:
    """Returns what pooling gives for every version of the photos, (photos, channels) each; kept in the cache."""
    files = training_photos(arguments.photos)[:: arguments.every]
    network: Any = None

    def described(version: int, chosen: range) -> NDArray[np.float16]:
        nonlocal network
        network = network or checkpoints.network(headless(state, stages, arguments.dimension))
        loader: Any = DataLoader(EditedPhotos(files, chosen, version, arguments.size), batch_size=None)
        parts = []
        with torch.inference_mode():
            for pictures in loader:
                x = standardise(pictures).contiguous(memory_format=torch.channels_last)
                parts.append(pool(network.trunk(x), network.pools).half().numpy())
        return np.concatenate(parts)

    versions = []
    for version in range(VERSIONS):
        parts = []
        for start in range(0, len(files), BLOCK):
            chosen = range(start, min(start + BLOCK, len(files)))
            path = arguments.cache / f"{'-'.join(stages)}-{arguments.size}-{arguments.every}-{version}-{start:05}.npy"
            parts.append(kept(path, lambda v=version, c=chosen: described(v, c)))  # type: ignore[misc]
        versions.append(torch.from_numpy(np.concatenate(parts)).float())
    return versions


def headless(state: dict[str, Tensor], stages: Sequence[str], dimension: int) -> dict[str, Tensor]:
    """Returns the weights that those stages need, exponent 3 where a stage was not pooled before, and a fresh head."""
    fresh = CopyNetwork(dimension, stages).state_dict()
    return {n: t if n.startswith("head.") else state.get(n, t) for n, t in fresh.items() if not n.endswith(COUNTER)}


def whitening(
    versions: list[Tensor], stages: Sequence[str], dimension: int, shrinkage: float, early: float
) -> tuple[Tensor, Tensor]:
    """Computes the linear layer that whitens by how edits move pictures.

    Args:
        versions: Features of the same photos, (photos, channels) each, float32.
        stages: Which they are of.
        dimension: Length of the descriptor.
        shrinkage: Share of the mean variance added to every direction.
        early: Spread that stages before the last are scaled to, in spreads of the last: shrinkage weighs on them less.

    Returns:
        Weight (dimension, channels) and bias (dimension,), scaled so that outputs have length 1 in the mean.
    """
    spread = torch.split(versions[0].std(0), [CHANNELS[stage] for stage in stages])
    shares = [early * float(spread[-1].mean() / s.mean()) for s in spread[:-1]] + [1.0]
    scale = torch.cat([torch.full_like(s, share) for s, share in zip(spread, shares, strict=True)])
    photo = scale * torch.stack(versions).mean(0)
    middle = photo.mean(0)
    within = torch.zeros(len(scale), len(scale))
    for version in versions:
        moved = scale * version - photo
        within += moved.T @ moved / (len(versions) * len(moved))
    within += shrinkage * within.diagonal().mean() * torch.eye(len(within))
    values, vectors = torch.linalg.eigh(within)
    root = vectors @ torch.diag(values.rsqrt()) @ vectors.T
    between = (photo - middle) @ root
    _, directions = torch.linalg.eigh(between.T @ between / len(between))
    weight = directions[:, -dimension:].T @ root
    weight /= ((scale * versions[0] - middle) @ weight.T).norm(dim=1).mean()
    return weight * scale, -weight @ middle


def main() -> None:
    parser = argparse.ArgumentParser(description="Whiten a network's descriptors.")
    parser.add_argument("weights", type=Path, help="checkpoint or safetensors file that gives the trunk")
    parser.add_argument("--photos", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--cache", type=Path, required=True, help="where features are kept, for these weights")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", type=int, default=112, help="side of the input, pixels")
    parser.add_argument("--every", type=int, default=2, help="take every so many photos")
    parser.add_argument("--stages", nargs="+", default=STAGES, choices=tuple(CHANNELS))
    parser.add_argument("--dimension", type=int, default=256)
    parser.add_argument("--shrinkage", type=float, default=0.03)
    parser.add_argument("--early", type=float, default=1.0, help="weight of stages before the last")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    state = checkpoints.averaged_weights(arguments.weights)
    versions = features(state, arguments.stages, arguments)
    weight, bias = whitening(versions, arguments.stages, arguments.dimension, arguments.shrinkage, arguments.early)
    whitened = headless(state, arguments.stages, arguments.dimension) | {"head.weight": weight, "head.bias": bias}
    save_file({name: tensor.half().contiguous() for name, tensor in whitened.items()}, arguments.out)


if __name__ == "__main__":
    main()
