"""The network in eight bits, for CPUs whose instructions make that pay.

Static quantisation of the trunk (Jacob et al., CVPR 2018): weights per channel, activations by ranges that were
measured once on photos and are stored beside the weights. Pooling and head stay in float32. Only oneDNN on CPUs
with VNNI is used: it sums in 32 bits, so activations can take all eight bits. Other engines sum pairs in 16 bits,
which saturate.

torch has deprecated this way of quantising without a successor inside torch itself; all that is deprecated stays
in this module, and its two known warnings are filtered by their exact beginnings.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from app.core.descriptor.network import CopyNetwork, describe, pool, standardise
from app.core.errors import ModelError

Ranges = Mapping[str, tuple[float, float]]
"""Least and greatest activation, by the name of the traced operation that gives it."""

_ENGINE = "onednn"
_HIGHEST = 255
_ROOM = 1.5
"""Ranges are widened by so much: pictures that are unlike those measured would be cut off, which costs far more than
coarser steps do."""
_WARNINGS = (
    (DeprecationWarning, r"torch\.ao\.quantization is deprecated and will be removed in 2\.10\."),
    (UserWarning, r"torch\.quantize_per_tensor, torch\.quantize_per_channel and other quantized tensor creation"),
)


class QuantisedNetwork(nn.Module):
    """The descriptor network with its trunk in int8; same input, same output, same model.

    Args:
        trunk: The quantised trunk: float32 in, float32 out.
        pools: The pooling, unchanged.
        head: The head, unchanged.
    """

    def __init__(self, trunk: nn.Module, pools: nn.ModuleDict, head: nn.Linear) -> None:
        super().__init__()
        self.trunk = trunk
        self.pools = pools
        self.head = head

    def forward(self, pictures: Tensor) -> Tensor:
        """Describes (n, 3, s, s) pictures, 0 to 255, as (n, dimension) normalised float32."""
        x = standardise(pictures).contiguous(memory_format=torch.channels_last)
        return describe(pool(self.trunk(x), self.pools), self.head)


def pays() -> bool:
    """Says whether this CPU gains by int8: it has VNNI, to multiply and add four bytes at once, and oneDNN."""
    capabilities = torch.cpu.get_capabilities()
    instructions = capabilities.get("avx512_vnni") or capabilities.get("avx_vnni")
    return bool(instructions) and _ENGINE in torch.backends.quantized.supported_engines


def quantise(network: CopyNetwork, ranges: Ranges) -> QuantisedNetwork:
    """Builds the int8 network; takes a few seconds.

    Args:
        network: In float32, on the CPU, for inference.
        ranges: As `calibrate` measured them.

    Raises:
        ModelError: The ranges do not belong to this network.
    """
    torch.backends.quantized.engine = _ENGINE
    with _known_warnings():
        from torch.ao.quantization import MinMaxObserver
        from torch.ao.quantization.quantize_fx import convert_fx

        prepared = _prepare(network.trunk, MinMaxObserver)
        observers = _observers(prepared)
        if observers.keys() != ranges.keys():
            raise ModelError("The ranges stored for fast computing do not belong to this model.")
        for name, observer in observers.items():
            least, greatest = ranges[name]
            observer.min_val = torch.tensor(least)
            observer.max_val = torch.tensor(greatest)
        trunk: nn.Module = convert_fx(prepared)
    return QuantisedNetwork(trunk, network.pools, network.head)


def calibrate(network: CopyNetwork, batches: Iterator[Tensor]) -> dict[str, tuple[float, float]]:
    """Measures activation ranges: those that lose least over histograms of the batches, in the mean square, and room.

    Args:
        network: In float32, on the CPU, for inference.
        batches: Pictures, (n, 3, s, s), 0 to 255.
    """
    with _known_warnings(), torch.inference_mode():
        from torch.ao.quantization import HistogramObserver

        prepared = _prepare(network.trunk, HistogramObserver)
        for pictures in batches:
            prepared(standardise(pictures).contiguous(memory_format=torch.channels_last))
        ranges = {}
        for name, observer in _observers(prepared).items():
            least, greatest = observer._non_linear_param_search()
            ranges[name] = (_ROOM * float(least), _ROOM * float(greatest))
        return ranges


def read_ranges(path: Path, weights_sha256: str) -> dict[str, tuple[float, float]]:
    """Reads stored ranges.

    Raises:
        ModelError: The file is missing, damaged, or belongs to other weights.
    """
    repair = "Please install Twinless again."
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        ranges = {name: (float(low), float(high)) for name, (low, high) in fields["ranges"].items()}
        if fields["weights_sha256"] != weights_sha256:
            raise ModelError(f"The file {path} belongs to other weights. {repair}")
    except OSError as error:
        raise ModelError(f"The file {path} cannot be read: {error.strerror}. {repair}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"The file {path} is damaged. {repair}") from error
    return ranges


def write_ranges(path: Path, weights_sha256: str, ranges: Ranges) -> None:
    """Stores ranges for `read_ranges`."""
    rounded = {name: [round(low, 5), round(high, 5)] for name, (low, high) in ranges.items()}
    path.write_text(json.dumps({"weights_sha256": weights_sha256, "ranges": rounded}, indent=1) + "\n")


def _prepare(trunk: nn.Module, observer: Any) -> torch.fx.GraphModule:
    """Traces the trunk, folds its normalisation layers, and puts an observer behind every operation."""
    import copy

    from torch.ao.quantization import QConfig, QConfigMapping, default_per_channel_weight_observer
    from torch.ao.quantization.quantize_fx import prepare_fx

    activation = observer.with_args(dtype=torch.quint8, quant_min=0, quant_max=_HIGHEST)
    config = QConfig(activation, default_per_channel_weight_observer)  # type: ignore[no-untyped-call]
    example = (torch.zeros(1, 3, 64, 64),)
    return prepare_fx(copy.deepcopy(trunk), QConfigMapping().set_global(config), example)


def _observers(prepared: torch.fx.GraphModule) -> dict[str, Any]:
    """Returns observers by the name of the operation whose result they see."""
    return {
        str(node.args[0]): prepared.get_submodule(str(node.target))
        for node in prepared.graph.nodes
        if node.op == "call_module" and str(node.target).startswith("activation_post_process")
    }


@contextmanager
def _known_warnings() -> Iterator[None]:
    with warnings.catch_warnings():
        for category, message in _WARNINGS:
            warnings.filterwarnings("ignore", message, category)
        yield
