"""The network: a ResNet-50 whose output is compared by cosine.

Trunk: torchvision's ResNet-50 (He et al., CVPR 2016). Pooling of some of its stages: generalised mean, GeM
(Radenović et al., TPAMI 2018). Head: one linear layer, L2-normalised. The input is standardised per picture
and channel, so that brightness, contrast and white balance fall away before the first layer.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from app.core.descriptor import torchvision_ops

CHANNELS = {"layer1": 256, "layer2": 512, "layer3": 1024, "layer4": 2048}
STAGES = ("layer2", "layer3")
"""The stages of the shipped model; the last, layer4, is left out."""

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
    """torchvision's ResNet-50 without pooling and classifier, under torchvision's own parameter names.

    Args:
        stages: Whose feature maps are given, of "layer1" to "layer4"; what comes after the last is left out.
    """

    def __init__(self, stages: Sequence[str] = ("layer4",)) -> None:
        super().__init__()
        self.stages = tuple(stages)
        resnet = torchvision_ops.models().resnet50(weights=None, zero_init_residual=True)
        for name, module in resnet.named_children():
            self.add_module(name, module)
            if name == self.stages[-1]:
                break

    def forward(self, pictures: Tensor) -> tuple[Tensor, ...]:
        """Maps (n, 3, s, s) to each stage's (n, channels, s / stride, s / stride)."""
        maps = []
        for name, module in self.named_children():
            pictures = module(pictures)
            if name in self.stages:
                maps.append(pictures)
        return tuple(maps)


class CopyNetwork(nn.Module):
    """The whole descriptor network.

    The last stage says what a picture shows, earlier ones how its parts look in detail: two photos of one kind of
    thing differ there, and a part cut out of a picture keeps it. So earlier stages are pooled, and one layer weighs
    them.

    Args:
        dimension: Length of the descriptor.
        stages: Which stages are pooled.
    """

    def __init__(self, dimension: int = 256, stages: Sequence[str] = STAGES) -> None:
        super().__init__()
        self.trunk = Trunk(stages)
        self.pools = nn.ModuleDict({stage: GeM() for stage in stages})
        self.head = nn.Linear(sum(CHANNELS[stage] for stage in stages), dimension)

    def forward(self, pictures: Tensor) -> Tensor:
        """Describes pictures.

        Args:
            pictures: (n, 3, s, s), RGB, 0 to 255, any dtype.

        Returns:
            (n, dimension), float32, L2-normalised.
        """
        x = standardise(pictures).to(self.head.weight.dtype).contiguous(memory_format=torch.channels_last)
        return describe(pool(self.trunk(x), self.pools), self.head)


def pool(maps: Sequence[Tensor], pools: nn.ModuleDict) -> Tensor:
    """Pools each stage's maps and joins them, (n, channels of all stages), float32."""
    return torch.cat([gem(stage) for gem, stage in zip(pools.values(), maps, strict=True)], 1)


def describe(pooled: Tensor, head: nn.Linear) -> Tensor:
    """Makes the descriptor of what pooling gave, (n, dimension), float32, L2-normalised."""
    return functional.normalize(head(pooled.to(head.weight.dtype)).float(), dim=1)


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
