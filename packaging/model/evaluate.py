#!/usr/bin/env python3
"""Measures descriptors: how well edited copies find their originals among thousands of other photos.

    python packaging/model/evaluate.py --eval DIR --pool DIR --cache DIR [--size 112] MODEL…

DIR of --eval holds make_library.py, which makes the edits, and data/originals. 300 originals (the seed chooses
them) are edited in every way; the gallery is these, all other originals, and the photos of the pool that were
never trained on. A MODEL is "dct" (a 64-bit DCT hash), "untrained", a checkpoint of train.py (.pt) or exported
weights (.safetensors); "@SIZE" after it sets the input's side, "@SIZE:int8" quantises it. Prints one
table over all models and one of every edit for each, in Markdown; --json keeps the numbers.
"""

from __future__ import annotations

import argparse
import dataclasses
import importlib.util
import io
import json
import os
import random
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import checkpoints
import cv2
import numpy as np
import torch
from export import photos
from measures import Result, measure
from numpy.typing import NDArray
from PIL import Image, ImageOps
from train import HELD_OUT

from app.core.descriptor import inputs, quantised

EDITED = 300
SEED = 3
LONGEST = 320
"""Pictures are described from what the index keeps of them: at most so many pixels on the longest side."""


def load_library_script(folder: Path) -> ModuleType:
    """Imports make_library.py from the folder given."""
    spec = importlib.util.spec_from_file_location("make_library", folder / "make_library.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{folder} holds no make_library.py.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def small(file: Any) -> NDArray[np.uint8]:
    """Decodes a picture as the index does: upright, RGB, at most 320 px, JPEG scaled while decoding."""
    with Image.open(file) as opened:
        opened.draft("RGB", (LONGEST, LONGEST))
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(picture)


def dct_hash(pixels: NDArray[np.uint8]) -> NDArray[np.int8]:
    """Returns the signs of the 64 lowest frequencies against their median, as ±1."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    low = cv2.dct(cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32))[:8, :8].ravel()
    return np.where(low > np.median(low[1:]), 1, -1).astype(np.int8)


def edited_pictures(job: tuple[Path, Path, int]) -> tuple[NDArray[np.uint8], NDArray[np.int8]]:
    """Makes every edit of one original, as files, and reads them back.

    Returns:
        Inputs (edits, size, size, 3) and hashes (edits, 64).
    """
    folder, original, size = job
    edits = load_library_script(folder).EDITS
    with Image.open(original) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    pixels = []
    for name, (edit, suffix, options) in edits.items():
        file = io.BytesIO()
        edited = edit(picture, random.Random(f"{original.name} {name}"))
        edited.save(file, {"jpg": "jpeg", "heic": "heif"}.get(suffix, suffix), **options)
        pixels.append(small(file))
    return np.stack([inputs.square(p, size) for p in pixels]), np.stack([dct_hash(p) for p in pixels])


def plain_pictures(job: tuple[list[Path], int]) -> tuple[NDArray[np.uint8], NDArray[np.int8]]:
    """Reads photos as they are."""
    files, size = job
    pixels = [small(file) for file in files]
    return np.stack([inputs.square(p, size) for p in pixels]), np.stack([dct_hash(p) for p in pixels])


@dataclasses.dataclass(frozen=True)
class Trial:
    """Inputs and hashes of queries and gallery; query i is edit i % edits of original i // edits."""

    edits: list[str]
    queries: NDArray[np.uint8]
    query_hashes: NDArray[np.int8]
    gallery: NDArray[np.uint8]
    gallery_hashes: NDArray[np.int8]

    @property
    def truth(self) -> NDArray[np.int64]:
        return np.arange(len(self.queries)) // len(self.edits)


def make_trial(arguments: argparse.Namespace, size: int) -> Trial:
    """Makes inputs and hashes at one size, or takes them from the cache."""
    edits = list(load_library_script(arguments.eval).EDITS)
    names = ("queries", "query_hashes", "gallery", "gallery_hashes")
    kept = [arguments.cache / f"{name}-{size}-{arguments.edited}-{arguments.held_out}.npy" for name in names]
    if not all(path.exists() for path in kept):
        originals = sorted((arguments.eval / "data" / "originals").rglob("*.jpg"))
        random.Random(SEED).shuffle(originals)
        pool = sorted(arguments.pool.glob("*.jpg"))[-arguments.held_out :]
        files = originals + pool
        chunks = [(files[i : i + 200], size) for i in range(0, len(files), 200)]
        with ProcessPoolExecutor(arguments.threads) as processes:
            jobs = [(arguments.eval, path, size) for path in originals[: arguments.edited]]
            queries = list(processes.map(edited_pictures, jobs))
            gallery = list(processes.map(plain_pictures, chunks))
        arguments.cache.mkdir(parents=True, exist_ok=True)
        parts: list[list[NDArray[Any]]] = [
            [part[0] for part in queries],
            [part[1] for part in queries],
            [part[0] for part in gallery],
            [part[1] for part in gallery],
        ]
        for path, arrays in zip(kept, parts, strict=True):
            np.save(path, np.concatenate(arrays))
    return Trial(edits, *(np.load(path, mmap_mode="r") for path in kept))


def describe(network: torch.nn.Module, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Describes pictures (n, size, size, 3) in batches of 64."""
    described = []
    with torch.inference_mode():
        for start in range(0, len(pictures), 64):
            batch = torch.from_numpy(np.array(pictures[start : start + 64])).permute(0, 3, 1, 2)
            described.append(network(batch).float().numpy())
    return np.concatenate(described)


def build(name: str, precision: str, size: int, pool: Path) -> torch.nn.Module:
    """Builds the network of a MODEL argument; int8 takes its ranges from training photos of the pool."""
    weights = None if name == "untrained" else checkpoints.averaged_weights(Path(name))
    network = checkpoints.network(weights)
    if precision == "int8":
        return quantised.quantise(network, quantised.calibrate(network, photos(pool, size)))
    return network


def _unit(hashes: NDArray[np.int8]) -> NDArray[np.float32]:
    """Scales ±1 hashes so that their product is 1 - 2 × the share of bits that differ."""
    return np.asarray(hashes / np.sqrt(hashes.shape[1]), np.float32)


def evaluate(model: str, arguments: argparse.Namespace) -> dict[str, Any]:
    """Measures one model over all edits and on each."""
    name, _, options = model.partition("@")
    wanted, _, precision = options.partition(":")
    size = int(wanted or arguments.size)
    trial = make_trial(arguments, size)
    began = time.monotonic()
    if name == "dct":
        queries, gallery = _unit(trial.query_hashes), _unit(trial.gallery_hashes)
    else:
        network = build(name, precision, size, arguments.pool)
        queries, gallery = describe(network, trial.queries), describe(network, trial.gallery)
    seconds = time.monotonic() - began
    similarities = queries @ gallery.T
    place = np.arange(len(queries)) % len(trial.edits)
    results = {"all": measure(similarities, trial.truth)}
    for i, edit in enumerate(trial.edits):
        results[edit] = measure(similarities[place == i], trial.truth[place == i])
    return {"model": model, "seconds": seconds, "gallery": len(gallery), "queries": len(queries), "results": results}


def table(rows: list[tuple[str, Result]], head: str) -> str:
    """Writes results as a Markdown table."""
    lines = [
        f"| {head} | R@1 | R@20 | µAP | recall at precision 0.99 | cosine at 99 % | wrong at 99 % | wrong at 95 % |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, r in rows:
        lines.append(
            f"| {name} | {r.first:.3f} | {r.twenty:.3f} | {r.precision:.3f} | {r.sure:.3f} | {r.floor_99:.3f} "
            f"| {r.wrong_99:.3%} | {r.wrong_95:.3%} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure descriptors.")
    parser.add_argument("models", nargs="+", metavar="MODEL")
    parser.add_argument("--eval", type=Path, required=True, help="folder with make_library.py and data/originals")
    parser.add_argument("--pool", type=Path, required=True, help="folder of the training pool's JPEG files")
    parser.add_argument("--cache", type=Path, required=True, help="where prepared inputs are kept")
    parser.add_argument("--size", type=int, default=112, help="side of the input, pixels")
    parser.add_argument("--edited", type=int, default=EDITED, help="originals that are edited")
    parser.add_argument("--held-out", type=int, default=HELD_OUT, help="photos of the pool in the gallery")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    measured = []
    for model in arguments.models:
        one = evaluate(model, arguments)
        measured.append(one)
        per_edit = [r for edit, r in one["results"].items() if edit != "all"]
        worst = min(r.twenty for r in per_edit)
        print(f"\n### {model}: worst R@20 {worst:.3f}, {one['seconds']:.0f} s\n", flush=True)
        print(table(list(one["results"].items()), "edit"), flush=True)
    print("\n" + table([(one["model"], one["results"]["all"]) for one in measured], "model"))
    if arguments.json:
        plain = [
            one | {"results": {edit: dataclasses.asdict(r) for edit, r in one["results"].items()}} for one in measured
        ]
        arguments.json.write_text(json.dumps(plain, indent=1))


if __name__ == "__main__":
    main()
