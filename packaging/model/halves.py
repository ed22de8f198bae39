"""float16, as graphics processors compute it, on a CPU: fast by emulation, or slowly as it is.

`bundled.load` takes the whole network to float16 on CUDA and MPS: weights, normalisation, and every layer's result.
Tensor cores multiply halves, add up in float32 and round the sum to half once, at the end; normalisation layers too
compute in float32 between half input and half output. So float32 arithmetic on halves, rounded behind every layer,
gives what they give, but for the order of additions and for kernels that split a sum and add its parts in half, as
cuBLAS may for the head's matrix product. Metal does not document how it adds up.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from app.core.descriptor.network import CopyNetwork, describe, pool, standardise

_ROUNDED = (nn.Conv2d, nn.BatchNorm2d, nn.ReLU, nn.Linear)
"""Layers whose results are rounded. A residual sum is rounded behind the ReLU that follows it: rounding keeps the order
and zero, so it makes no difference which comes first. Largest values (MaxPool2d) of halves are halves."""


def emulate(network: CopyNetwork) -> CopyNetwork:
    """Makes a network compute as in float16 from now on, values that leave its range included.

    Args:
        network: In float32, on the CPU, for inference under `torch.inference_mode`.

    Returns:
        The same network: weights and every layer's result rounded to half, held and multiplied in float32.
    """
    network.half().float()
    network.trunk.register_forward_pre_hook(_round_input)
    network.head.register_forward_pre_hook(_round_input)
    for module in network.modules():
        if isinstance(module, _ROUNDED):
            module.register_forward_hook(_round_result)
    return network


class Halves(nn.Module):
    """A network in float16 throughout, as the CPU computes it: some five times slower than float32.

    Args:
        network: For inference.
    """

    def __init__(self, network: CopyNetwork) -> None:
        super().__init__()
        self.network: Any = network.half()

    def forward(self, pictures: Tensor) -> Tensor:
        """Describes (n, 3, s, s) pictures, 0 to 255, as (n, dimension) normalised float32."""
        x = standardise(pictures).half().contiguous(memory_format=torch.channels_last)
        return describe(pool(self.network.trunk(x), self.network.pools), self.network.head)


def _round_input(module: nn.Module, inputs: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
    return tuple(x.half().float() for x in inputs)


def _round_result(module: nn.Module, inputs: tuple[Tensor, ...], result: Tensor) -> None:
    result.copy_(result.half())  # in place: half the memory to go through
