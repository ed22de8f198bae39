"""Networks from training checkpoints and from exported weights."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from app.core.descriptor.network import CHANNELS, CopyNetwork

COUNTER = "num_batches_tracked"


def averaged_weights(path: Path) -> dict[str, Tensor]:
    """Returns the averaged weights of a checkpoint of train.py or of a safetensors file, without counters."""
    if path.suffix == ".safetensors":
        state = load_file(path)
    else:
        saved = torch.load(path, map_location="cpu", weights_only=True)["average"]
        state = {name.removeprefix("module."): t for name, t in saved.items() if name.startswith("module.")}
    if "pool.p" in state:  # v0 pooled its last stage alone
        state["pools.layer4.p"] = state.pop("pool.p")
    return {name: tensor for name, tensor in state.items() if not name.endswith(COUNTER)}


def network(weights: dict[str, Tensor] | None) -> CopyNetwork:
    """Builds a network for inference, float32 on the CPU; untrained (seed 0) without weights."""
    torch.manual_seed(0)
    if weights is None:
        built = CopyNetwork()
    else:
        stages = [stage for stage in CHANNELS if f"pools.{stage}.p" in weights]
        built = CopyNetwork(len(weights["head.bias"]), stages)
    if weights is not None:
        missing = built.load_state_dict({n: t.float() for n, t in weights.items()}, strict=False)
        unknown = [name for name in missing.missing_keys if not name.endswith(COUNTER)]
        if unknown or missing.unexpected_keys:
            raise SystemExit(f"The weights do not fit: {unknown} {missing.unexpected_keys}")
    built.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return built.eval().requires_grad_(False)
