"""The network: a ResNet-50 whose output is compared by cosine.

Trunk: torchvision's ResNet-50 (He et al., CVPR 2016) without its classifier. Pooling: generalised mean, GeM
(Radenović et al., TPAMI 2018). Head: one linear layer, L2-normalised. The input is standardised per picture
and channel, so that brightness, contrast and white balance fall away before the first layer.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from app.core.descriptor import torchvision_ops

SPREAD_FLOOR = 8.0
"""Added to the standard deviation, in grey levels: flat pictures are not blown up to noise."""


class GeM(nn.Module):
    """Generalised-mean pooling over height and width, with a learnt exponent (3 at the start)."""

    def __init__(self) -> None:
        super().__init__()
        self.p = nn.Parameter(torch.tensor(3.0))

    def forward(self, features: Tensor) -> Tensor:
        """Pools (n, c, h, w) to (n, c), in float32."""
        p = self.p.float()
        return features.float().clamp(min=1e-6).pow(p).mean((2, 3)).pow(1 / p)


class Trunk(nn.Module):
    """torchvision's ResNet-50 up to its last feature map, under torchvision's own parameter names."""

    def __init__(self) -> None:
        super().__init__()
        resnet = torchvision_ops.models().resnet50(weights=None, zero_init_residual=True)
        for name, module in resnet.named_children():
            if name not in ("avgpool", "fc"):
                self.add_module(name, module)

    def forward(self, pictures: Tensor) -> Tensor:
        """Maps (n, 3, s, s) to (n, 2048, s / 32, s / 32)."""
        for module in self.children():
            pictures = module(pictures)
        return pictures


class CopyNetwork(nn.Module):
    """The whole descriptor network.

    Args:
        dimension: Length of the descriptor.
    """

    def __init__(self, dimension: int = 256) -> None:
        super().__init__()
        self.trunk = Trunk()
        self.pool = GeM()
        self.head = nn.Linear(2048, dimension)

    def forward(self, pictures: Tensor) -> Tensor:
        """Describes pictures.

        Args:
            pictures: (n, 3, s, s), RGB, 0 to 255, any dtype.

        Returns:
            (n, dimension), float32, L2-normalised.
        """
        x = standardise(pictures).to(self.head.weight.dtype)
        features = self.pool(self.trunk(x.contiguous(memory_format=torch.channels_last)))
        return functional.normalize(self.head(features.to(self.head.weight.dtype)).float(), dim=1)


def standardise(pictures: Tensor) -> Tensor:
    """Takes mean and spread out of every picture and channel.

    Args:
        pictures: (n, 3, s, s), 0 to 255.

    Returns:
        The same shape, float32, `(x - mean) / (std + 8)`.
    """
    x = pictures.float()
    std, mean = torch.std_mean(x, (2, 3), keepdim=True)
    return (x - mean) / (std + SPREAD_FLOOR)
