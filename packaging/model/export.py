#!/usr/bin/env python3
"""Makes a trained network the one that Twinless ships: float16 weights, the int8 network for CPUs, and the manifest.

    python packaging/model/export.py CHECKPOINT --photos DIR --out resources/models
        --id resnet50-copy-v1 --size 112 --floor 0.55 --margin 0.03 --made "how it was made"
        --data "what it was trained on"

CHECKPOINT is one of train.py (its averaged weights are taken) or a safetensors file. The floor is chosen by the table
of floors.py; the margin is the deepest fall that precisions.py gives, a little more. Activation ranges are measured on
photos that were trained on, which leaves the held-out ones untouched.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

import checkpoints
import export_onnx
from safetensors.torch import save

from app.core.descriptor import weights


def main() -> None:
    parser = argparse.ArgumentParser(description="Export a trained network.")
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--photos", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--id", required=True, help="names the model; another id for other weights")
    parser.add_argument("--size", type=int, required=True, help="side of the input, pixels")
    parser.add_argument("--floor", type=float, required=True, help="cosine below which a pair is no candidate")
    parser.add_argument("--margin", type=float, required=True, help="largest move of a cosine between precisions")
    parser.add_argument("--made", required=True, help="how it was made, in a sentence")
    parser.add_argument("--data", required=True, help="what it was trained on, and under which terms, in a sentence")
    arguments = parser.parse_args()

    halves = {
        name: tensor.half().contiguous() for name, tensor in checkpoints.averaged_weights(arguments.checkpoint).items()
    }
    content = save(halves, metadata={"format": "pt"})
    arguments.out.mkdir(parents=True, exist_ok=True)
    file = arguments.out / f"{arguments.id}.safetensors"
    file.write_bytes(content)
    checksum = hashlib.sha256(content).hexdigest()
    graph = export_onnx.network_graph(checkpoints.network(halves), arguments.size)
    int8 = arguments.out / f"{arguments.id}-int8.onnx"
    export_onnx.quantise(graph, export_onnx.photos(arguments.photos, arguments.size), int8)
    dimension = len(halves["head.bias"])
    manifest = {
        "schema": weights.SCHEMA,
        "id": arguments.id,
        "weights": file.name,
        "sha256": checksum,
        "dtype": "float16",
        "onnx": int8.name,
        "onnx_sha256": hashlib.sha256(int8.read_bytes()).hexdigest(),
        "architecture": "torchvision resnet50 up to layer3, GeM pooling of layer2 and layer3 (exponents pools.*.p, "
        f"clamp 1e-6), linear head 1536 -> {dimension}, L2 normalisation",
        "dimension": dimension,
        "input_size": arguments.size,
        "input": "RGB, even borders cut off (app/core/descriptor/inputs.py), resized to "
        f"{arguments.size} x {arguments.size} without keeping the aspect (bilinear, antialiased), 0 to 255, then per "
        "picture and channel (x - mean) / (std + 8)",
        "floor": arguments.floor,
        "margin": arguments.margin,
        "made": arguments.made,
        "data": arguments.data,
        "licence": "MIT",
    }
    (arguments.out / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(f"{file}: {len(content) / 1e6:.1f} MB, {checksum}")


if __name__ == "__main__":
    main()
