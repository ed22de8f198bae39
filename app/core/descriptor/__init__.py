"""Descriptors: what makes a picture comparable to a million others.

Importing this package is cheap; ONNX Runtime, or torch, is imported when `load` is called.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from app.paths import user_paths

if TYPE_CHECKING:
    from app.core.progress import Progress

BUNDLED = "bundled"
"""Trained for finding copies, shipped with Twinless."""
IMAGENET = "imagenet"
"""torchvision's ResNet-50 weights, downloaded once."""
NAMES = (BUNDLED, IMAGENET)


class Descriptor(Protocol):
    """Makes L2-normalised vectors of pictures; the cosine of two says how alike they are.

    Attributes:
        model_id: Names the model; descriptors of different models are never compared.
        dimension: Length of a vector.
        floor: Cosine below which a pair is no candidate for a match.
        batch_size: How many pictures `describe` best gets at once.
    """

    @property
    def model_id(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    @property
    def floor(self) -> float: ...

    @property
    def batch_size(self) -> int: ...

    def prepare(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Makes the network's input of a decoded picture; cheap, safe in any thread.

        Args:
            pixels: (h, w, 3), RGB, upright; 320 px on the longest side are enough.

        Returns:
            (s, s, 3), RGB.
        """
        ...

    def describe(self, batch: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Describes pictures; each one's result is its own, whatever else is in the batch.

        Args:
            batch: (n, s, s, 3), as `prepare` makes them.

        Returns:
            (n, dimension), L2-normalised.
        """
        ...


def load(
    name: str | None = None,
    device: str = "auto",
    *,
    weights_file: Path | None = None,
    progress: Progress | None = None,
) -> Descriptor:
    """Loads a model; takes a second or more, so keep it off the GUI thread.

    Args:
        name: One of `NAMES`; "bundled" if None.
        device: "auto", "cuda", "mps" or "cpu".
        weights_file: The ImageNet weights, where the user has fetched them; else they are downloaded once.
        progress: Of that download.

    Raises:
        Cancelled: The download was stopped.
        ModelError: The model is unknown, missing or damaged, cannot be fetched, or the device is not there.
    """
    from app.core.errors import ModelError, told

    # OpenMP reads it when torch is imported. Threads that spin while they wait take the processor from the decoders:
    # on a busy machine that made the network five times slower.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # torch makes this folder when parts of it are imported; by default one in the temporary folder, which stays there.
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(user_paths().cache / "torch"))
    if name in (None, BUNDLED):
        from app.core.descriptor import bundled

        return bundled.load(device)
    if name == IMAGENET:
        from app.core.descriptor.devices import load_torch

        load_torch()
        from app.core.descriptor import imagenet

        return imagenet.load(device, weights_file, progress)
    raise ModelError(
        told("There is no model “{name}”. Choose “{bundled}” or “{imagenet}”."),
        name=name,
        bundled=BUNDLED,
        imagenet=IMAGENET,
    )
