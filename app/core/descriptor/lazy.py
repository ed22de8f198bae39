"""The bundled descriptor, loaded when the first picture is described: a scan without news needs no network."""

from __future__ import annotations

import threading
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.core.descriptor import BUNDLED, Descriptor, inputs, load, weights


class LazyDescriptor:
    """Knows from the manifest what the bundled model is, and loads it when it is needed. Thread-safe.

    Args:
        device: "auto", "cuda", "mps" or "cpu".

    Raises:
        ModelError: The model's description is missing or damaged.
    """

    def __init__(self, device: str = "auto") -> None:
        manifest = weights.read_manifest(weights.models_folder())
        self.model_id = manifest.model_id
        self.dimension = manifest.dimension
        self.floor = manifest.floor
        self._input_size = manifest.input_size
        self._device = device

    def load(self) -> None:
        """Loads the model, if that was not done yet.

        Raises:
            ModelError: The weights are missing or damaged, or the device is not there.
        """
        with _lock:
            _load(self._device)

    @property
    def batch_size(self) -> int:
        """How many pictures `describe` best gets at once; loads the model."""
        with _lock:
            return _load(self._device).batch_size

    def prepare(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Makes the network's input of a decoded picture, as `Descriptor.prepare` does."""
        return inputs.prepare(pixels, self._input_size)

    def describe(self, batch: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Describes pictures, as `Descriptor.describe` does.

        Raises:
            ModelError: The weights are missing or damaged, or the device is not there.
        """
        with _lock:
            return _load(self._device).describe(batch)


_lock = threading.Lock()


@cache
def _load(device: str) -> Descriptor:
    """Loads the model once for a process: it takes seconds, and a library may be opened again."""
    return load(BUNDLED, device)
