#!/usr/bin/env python3
"""Measures descriptors: how well edited copies find their originals among thousands of other photos.

    python packaging/model/evaluate.py --eval DIR --pool DIR --cache DIR [--size 112] MODEL…

DIR of --eval holds make_library.py, which makes the edits, and data/originals. 300 originals (the seed chooses
them) are edited in every way; the gallery is these, all other originals, and the photos of the pool that were
never trained on. A MODEL is "dct" (a 64-bit DCT hash), "untrained", a checkpoint of train.py (.pt), exported
weights (.safetensors) or torchvision's ImageNet weights (.pth, at 224 px, as the program describes with them); after
it come options: "@144" sets the input's side, "@int8" quantises for ONNX Runtime, "@half" computes as in float16,
"@whole" leaves borders on. Prints one table over all models and one of every edit for each, in Markdown; --json keeps
the numbers.

Everything computed is kept in the cache in small blocks: stopped and started again, it goes on where it was.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import checkpoints
import cv2
import export_onnx
import halves
import numpy as np
import torch
from measures import Result, measure
from numpy.typing import NDArray
from train import HELD_OUT
from trial import Trial, kept, make_trial

from app.core.descriptor import imagenet
from app.core.descriptor.onnx_network import OnnxNetwork

EDITED = 300
BATCH = 32
PRECISIONS = ("float32", "int8", "half")

Pictures = NDArray[np.uint8]
Descriptors = NDArray[np.float32]


@dataclass(frozen=True)
class Model:
    """A MODEL argument.

    Attributes:
        text: As it was given.
        name: "dct", "untrained" or the weights' file.
        size: Side of the input.
        precision: One of `PRECISIONS`.
        whole: Borders stay on.
    """

    text: str
    name: str
    size: int
    precision: str = "float32"
    whole: bool = False

    @property
    def key(self) -> str:
        """Names what it computes, in the cache."""
        if self.name == "dct":
            return "dct"
        known = (
            "untrained" if self.name == "untrained" else hashlib.sha256(Path(self.name).read_bytes()).hexdigest()[:12]
        )
        precision = "" if self.precision == "float32" else f"-{self.precision}"
        return f"{known}-{self.size}{precision}" + "-whole" * self.whole

    @property
    def is_imagenet(self) -> bool:
        """Says whether it is the program's other choice."""
        return self.name.endswith(".pth")


def parse(text: str, size: int) -> Model:
    """Reads a MODEL argument."""
    name, *options = text.split("@")
    sizes = [int(o) for o in options if o.isdigit()]
    unknown = [o for o in options if not o.isdigit() and o not in (*PRECISIONS, "whole")]
    if unknown:
        raise SystemExit(f"{text}: unknown option {unknown[0]}.")
    precision = next((o for o in options if o in PRECISIONS), "float32")
    model = Model(text, name, sizes[0] if sizes else size, precision, "whole" in options)
    if not model.is_imagenet:
        return model
    if precision != "float32":
        raise SystemExit(f"{text}: the ImageNet weights are measured in float32 alone.")
    return dataclasses.replace(model, size=imagenet.INPUT_SIZE)


def dct_hash(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Returns the signs of the 64 lowest frequencies against their median, as ±1/8: products are 1 - 2 × share."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    low = cv2.dct(cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32))[:8, :8].ravel()
    return np.where(low > np.median(low[1:]), 0.125, -0.125).astype(np.float32)


def describe(network: torch.nn.Module, pictures: Pictures) -> Descriptors:
    """Describes pictures (n, size, size, 3)."""
    described = []
    with torch.inference_mode():
        for start in range(0, len(pictures), BATCH):
            batch = torch.from_numpy(np.array(pictures[start : start + BATCH])).permute(0, 3, 1, 2)
            described.append(network(batch).float().numpy())
    return np.concatenate(described)


def describe_in_int8(network: OnnxNetwork, pictures: Pictures) -> Descriptors:
    """Describes pictures (n, size, size, 3) with ONNX Runtime."""
    return np.concatenate([network(np.array(pictures[s : s + BATCH])) for s in range(0, len(pictures), BATCH)])


def build(model: Model, folder: Path, pool: Path) -> Callable[[Pictures], Descriptors]:
    """Builds what describes pictures; int8 takes its ranges from training photos of the pool, and is kept."""
    if model.is_imagenet:
        return imagenet.load("cpu", Path(model.name)).describe
    weights = None if model.name == "untrained" else checkpoints.averaged_weights(Path(model.name))
    network = checkpoints.network(weights)
    if model.precision == "half":
        return partial(describe, halves.emulate(network))
    if model.precision == "float32":
        return partial(describe, network)
    path = folder / "int8.onnx"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        graph = export_onnx.network_graph(network, model.size)
        export_onnx.quantise(graph, export_onnx.photos(pool, model.size), path)
    return partial(describe_in_int8, OnnxNetwork(path.read_bytes(), torch.get_num_threads()))


def descriptors(model: Model, trial: Trial, arguments: argparse.Namespace) -> tuple[Descriptors, Descriptors]:
    """Returns descriptors of queries and gallery; computes those that the cache lacks."""
    folder = arguments.cache / "descriptors" / model.key
    describer: Callable[[Pictures], Descriptors] | None = None

    def described(pictures: Callable[[], Pictures]) -> Descriptors:
        nonlocal describer
        describer = describer or build(model, folder, arguments.pool)
        return describer(pictures())

    def of_query(number: int) -> Descriptors:
        if model.name == "dct":
            return np.stack([dct_hash(p) for p in trial.edited(number)])
        return described(lambda: trial.queries(number, model.size, model.whole))

    def of_block(block: int) -> Descriptors:
        if model.name == "dct":
            return np.stack([dct_hash(p) for p in trial.pictures(block)])
        return described(lambda: trial.photos(block, model.size, model.whole))

    queries = [kept(folder / f"edits-{path.stem}.npy", partial(of_query, n)) for n, path in enumerate(trial.originals)]
    gallery = [kept(folder / f"gallery-{len(trial.gallery)}-{b:03}.npy", partial(of_block, b)) for b in trial.blocks()]
    return np.concatenate(queries), np.concatenate(gallery)


def evaluate(model: Model, trial: Trial, arguments: argparse.Namespace) -> dict[str, Any]:
    """Measures one model over all edits and on each."""
    queries, gallery = descriptors(model, trial, arguments)
    edits = trial.edits
    similarities = queries @ gallery.T
    truth = np.arange(len(queries)) // len(edits)
    place = np.arange(len(queries)) % len(edits)
    results = {"all": measure(similarities, truth)}
    for i, edit in enumerate(edits):
        results[edit] = measure(similarities[place == i], truth[place == i])
    return {"model": model.text, "gallery": len(gallery), "queries": len(queries), "results": results}


def table(rows: list[tuple[str, Result]], head: str) -> str:
    """Writes results as a Markdown table."""
    columns = "R@1 | R@20 | R@64 | µAP | recall at precision 0.99 | cosine at 99 % | wrong at 99 % | wrong at 95 %"
    lines = [f"| {head} | {columns} |", "|---|---|---|---|---|---|---|---|---|"]
    for name, r in rows:
        lines.append(
            f"| {name} | {r.first:.3f} | {r.twenty:.3f} | {r.sixtyfour:.3f} | {r.precision:.3f} | {r.sure:.3f} "
            f"| {r.floor_99:.3f} | {r.wrong_99:.3%} | {r.wrong_95:.3%} |"
        )
    return "\n".join(lines)


def trial_parser(description: str) -> argparse.ArgumentParser:
    """Returns a parser of the folders and sizes that every measurement on the trial takes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--eval", type=Path, required=True, help="folder with make_library.py and data/originals")
    parser.add_argument("--pool", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--cache", type=Path, required=True, help="where all that is computed is kept")
    parser.add_argument("--size", type=int, default=112, help="side of the input, pixels")
    parser.add_argument("--edited", type=int, default=EDITED, help="originals that are edited")
    parser.add_argument("--held-out", type=int, default=HELD_OUT, help="photos of the pool in the gallery")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    return parser


def trial_of(arguments: argparse.Namespace) -> Trial:
    """Sets the threads up, and makes the trial that the arguments describe."""
    torch.set_num_threads(arguments.threads)
    return make_trial(arguments.eval, arguments.pool, arguments.cache, arguments.edited, arguments.held_out)


def main() -> None:
    parser = trial_parser("Measure descriptors.")
    parser.add_argument("models", nargs="+", metavar="MODEL")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    trial = trial_of(arguments)
    trial.make_pictures(arguments.threads)
    measured = []
    for text in arguments.models:
        one = evaluate(parse(text, arguments.size), trial, arguments)
        measured.append(one)
        worst = min((r.twenty, edit) for edit, r in one["results"].items() if edit != "all")
        print(f"\n### {text}: worst R@20 {worst[0]:.3f} ({worst[1]})\n", flush=True)
        print(table(list(one["results"].items()), "edit"), flush=True)
    print("\n" + table([(one["model"], one["results"]["all"]) for one in measured], "model"))
    if arguments.json:
        plain = [
            one | {"results": {edit: dataclasses.asdict(r) for edit, r in one["results"].items()}} for one in measured
        ]
        arguments.json.write_text(json.dumps(plain, indent=1))


if __name__ == "__main__":
    main()
