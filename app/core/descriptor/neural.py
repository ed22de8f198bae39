"""A descriptor computed by a network, whatever runs it: pictures in as numpy, descriptors out as numpy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from app.core.descriptor import inputs

Network = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""Maps (n, s, s, 3) bytes to (n, dimension) normalised float32."""


class NeuralDescriptor:
    """Runs a network over batches of pictures.

    Args:
        network: What describes a batch.
        batch_size: How many pictures go through it at once.
        model_id: Names the model.
        dimension: Length of a descriptor.
        input_size: Side of the square input, pixels.
        floor: Cosine below which a pair is no candidate.
    """

    def __init__(
        self,
        network: Network,
        batch_size: int,
        model_id: str,
        dimension: int,
        input_size: int,
        floor: float,
    ) -> None:
        self.network = network
        self.batch_size = batch_size
        self.model_id = model_id
        self.dimension = dimension
        self.input_size = input_size
        self.floor = floor

    def prepare(self, pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """Makes the network's input of a decoded picture; safe in any thread.

        Args:
            pixels: (h, w, 3), RGB, upright; 320 px on the longest side are enough.

        Returns:
            (input_size, input_size, 3), RGB.
        """
        return inputs.prepare(pixels, self.input_size)

    def describe(self, batch: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Describes pictures; each one's result is its own, whatever else is in the batch.

        Args:
            batch: (n, input_size, input_size, 3), RGB, as `prepare` makes them. More than `batch_size` are
                taken in turns.

        Returns:
            (n, dimension), L2-normalised.
        """
        described = np.empty((len(batch), self.dimension), np.float32)
        for start in range(0, len(batch), self.batch_size):
            part = np.ascontiguousarray(batch[start : start + self.batch_size])
            described[start : start + len(part)] = self.network(part)
        return described
