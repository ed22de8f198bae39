"""Weights of an untrained ResNet-50, as torchvision hands out its own."""

from __future__ import annotations

import hashlib
from pathlib import Path

import torch

from app.core.descriptor import torchvision_ops
from app.core.descriptor.imagenet_weights import Source


def save_untrained(folder: Path) -> Path:
    """Writes the file, and returns its path: named by its checksum as torchvision does."""
    torch.manual_seed(1)
    state = torchvision_ops.models().resnet50(weights=None).state_dict()
    torch.save({name: t.half() if t.is_floating_point() else t for name, t in state.items()}, folder / "w")
    checksum = hashlib.sha256((folder / "w").read_bytes()).hexdigest()
    return (folder / "w").rename(folder / f"resnet50-{checksum[:8]}.pth")


def source_of(path: Path, url: str = "http://127.0.0.1:9/none.pth") -> Source:
    """Says that such a file is fetched from an address; from none that answers, if it is not named."""
    return Source(url, path.stem.rpartition("-")[2])
