"""Counts false copies in a library of shots in series: bursts, brackets, a step to the side, a look away.

    python tests/bench/bench_series.py --photos DIR [--shots 2000] [--side 1200]

Each photo of DIR becomes a scene, of which four shots are made: the camera shakes and steps aside (what is near moves
more than what is far), something passes by, a part of the scene moves a little, light and grain differ. No shot carries
metadata, so that the pixels alone decide; none is a copy of another. Where DIR holds fewer photos than scenes are
needed, other parts of them are taken. The last line is one JSON object: `false_copies` should be 0.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.library import Library
from app.core.types import Kind
from app.paths import paths_under

_SHOTS = 4
_FILES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}
_KINDS = ("passing", "parallax", "gesture", "bracket")

Pixels = NDArray[np.uint8]


def main() -> None:
    """Makes the series, scans them, and counts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--shots", type=int, default=2000)
    parser.add_argument("--side", type=int, default=1200, help="longest side of a shot, pixels")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        photos = Path(place) / "photos"
        photos.mkdir()
        kinds = make_series(args.photos, photos, args.shots // _SHOTS, args.side, args.seed)
        began = time.monotonic()
        found, false = scan(Path(place) / "home", photos)
        seconds = time.monotonic() - began
    print(json.dumps({
        "shots": len(kinds) * _SHOTS,
        "series": len(kinds),
        "false_copies": len(false),
        "false_by_kind": Counter(kinds[name[:6]] for name, _ in false),
        "false_pairs": sorted(false)[:20],
        "together": round(found / (len(kinds) * _SHOTS), 4),
        "seconds": round(seconds, 1),
    }))  # fmt: skip


def scan(home: Path, photos: Path) -> tuple[int, set[tuple[str, str]]]:
    """Returns how many shots stand in a group with one of their series, and the pairs called copies."""
    together: set[str] = set()
    false: set[tuple[str, str]] = set()
    with Library(paths_under(home)) as library:
        library.scan([photos])
        for group in library.groups():
            keeper = group.keeper.photo.path.name
            for member in group.members[1:]:
                name = member.photo.path.name
                if member.kind is not Kind.SIMILAR:
                    false.add((name, keeper))
                elif name[:6] == keeper[:6]:
                    together |= {name, keeper}
    return len(together), false


def make_series(source: Path, out: Path, count: int, side: int, seed: int) -> dict[str, str]:
    """Writes the shots, and returns the kind of each series by the first six letters of its names."""
    files = sorted(path for path in source.rglob("*") if path.suffix.lower() in _FILES)
    if len(files) < 2:
        raise SystemExit(f"{source} holds fewer than two photos.")
    rng = random.Random(seed)
    rng.shuffle(files)
    kinds: dict[str, str] = {}
    for number in range(count):
        name = f"s{number:05d}"
        kinds[name] = _KINDS[number % len(_KINDS)]
        scene = _load(files[number % len(files)], side, part=number // len(files))
        other = _load(files[(number + 7) % len(files)], side, part=0)
        for shot in range(_SHOTS):
            picture = _shot(scene, other, kinds[name], shot, np.random.default_rng((seed, number, shot)))
            Image.fromarray(picture).save(out / f"{name}_{shot}.jpg", quality=int(rng.choice((85, 90, 93))))
    return kinds


def _load(path: Path, side: int, part: int) -> Pixels:
    """The photo, or a part of it where it serves for another scene, enlarged to the size wanted."""
    with Image.open(path) as opened:
        image: Image.Image = ImageOps.exif_transpose(opened).convert("RGB")
    if part:
        x, y = ((0.0, 0.0), (0.45, 0.0), (0.0, 0.45), (0.45, 0.45))[part % 4]
        width, height = image.size
        image = image.crop((round(x * width), round(y * height), round((x + 0.55) * width), round((y + 0.55) * height)))
    return np.asarray(ImageOps.contain(image, (side, side), Image.Resampling.LANCZOS))


def _shot(scene: Pixels, other: Pixels, kind: str, shot: int, rng: np.random.Generator) -> Pixels:
    """One shot of a scene; the first is the scene as it is."""
    width = scene.shape[1]
    picture = scene
    if kind == "passing":
        picture = _passed(picture, other, 0.1 + 0.2 * shot + rng.uniform(0, 0.05), rng)
    if kind == "gesture" and shot:
        picture = _warped(picture, rng, reach=0.12, amount=max(4.0, 0.008 * width), places=1)
    if kind == "parallax" and shot:
        picture = _warped(picture, rng, reach=0.35, amount=max(4.0, 0.006 * width), places=4)
    steady = kind in ("passing", "gesture") and rng.random() < 0.5  # a tripod: nothing moves but the scene
    if shot and not steady:
        picture = _shaken(picture, rng)
    gain = 2.0 ** (shot - 1.5) if kind == "bracket" else 1 + rng.normal(0, 0.02)
    light = np.clip(255 * (picture / 255.0) ** 2.2 * gain, 0, 255) / 255
    grain = rng.normal(0, 2.0, picture.shape)
    return np.clip(255 * light ** (1 / 2.2) + grain, 0, 255).astype(np.uint8)


def _passed(picture: Pixels, other: Pixels, along: float, rng: np.random.Generator) -> Pixels:
    """Something of another photo, a tenth of the picture high, at a place along the scene."""
    height, width = picture.shape[:2]
    size = max(24, round(0.14 * min(height, width)))
    top, left = (other.shape[0] - size) // 2, (other.shape[1] - size) // 2
    thing = other[top : top + size, left : left + size].astype(np.float64)
    y, x = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    cover = np.clip((1 - np.hypot(x, y)) * size / 4, 0, 1)[..., None]
    row, column = round(height * 0.55), round(along * (width - size))
    row = min(row + int(rng.integers(0, 8)), height - size)
    result = picture.astype(np.float64)
    part = result[row : row + size, column : column + size]
    result[row : row + size, column : column + size] = cover * thing + (1 - cover) * part
    return result.astype(np.uint8)


def _warped(picture: Pixels, rng: np.random.Generator, reach: float, amount: float, places: int) -> Pixels:
    """Parts of the scene moved smoothly by some pixels, as a head that turns or what is near the camera."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx, dy = np.zeros_like(x), np.zeros_like(y)
    for _ in range(places):
        cx, cy = rng.uniform(0.25, 0.75) * width, rng.uniform(0.25, 0.75) * height
        weight = np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * (reach * min(height, width)) ** 2)).astype(np.float32)
        angle = rng.uniform(0, 2 * np.pi)
        dx += weight * np.float32(amount * np.cos(angle))
        dy += weight * np.float32(amount * np.sin(angle))
    return np.asarray(cv2.remap(picture, x + dx, y + dy, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT), np.uint8)


def _shaken(picture: Pixels, rng: np.random.Generator) -> Pixels:
    """A hand-held camera: a little turn, shift, scale and tilt, and what moves with the depth."""
    height, width = picture.shape[:2]
    picture = _warped(picture, rng, reach=0.5, amount=max(3.0, 0.004 * width), places=3)
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    moved = corners + rng.normal(0, 0.006, corners.shape).astype(np.float32) * width
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    return np.asarray(cv2.warpPerspective(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT), np.uint8)


if __name__ == "__main__":
    main()
