"""The recipe "transformed" of imagededup's published benchmark: six pictures a photo, counted in pairs.

    python tests/bench/bench_transformed.py --photos DIR [--groups 300]

Each photo of DIR is brought to 640 × 480, as UKBench has it, and joined by five edits of it: a crop to 560 × 420 at a
chance place, flipped either way, turned by 25 degrees with black corners, squeezed to a square. A pair is found if its
two pictures stand in one copy group. The last line is one JSON object; the benchmark's own best published figures
are precision 0.999 at recall 0.384 (its network, at the default threshold).

Source: https://idealo.github.io/imagededup/user_guide/benchmarks/
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from PIL import Image, ImageOps

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.public_sets import by_value, groups_of, pairs_within

_SIZE = (640, 480)
_CROP = (560, 420)
_TURN = 25  # degrees
_FILES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}


def main() -> None:
    """Makes the pictures, scans them, and counts pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True, help="a folder of photos, none of them twice")
    parser.add_argument("--groups", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        photos = Path(place) / "photos"
        photos.mkdir()
        origin = make(args.photos, photos, args.groups, args.seed)
        copies, _ = groups_of(Path(place) / "home", photos)
    wanted, found = pairs_within(by_value(origin)), pairs_within(copies)
    print(json.dumps({
        "groups": len(origin) // 6,
        "pairs": len(wanted),
        "precision": round(len(found & wanted) / max(1, len(found)), 4),
        "recall": round(len(found & wanted) / max(1, len(wanted)), 4),
        "missed_by_edit": Counter(Path(name).stem.split("-")[1] for pair in wanted - found for name in pair),
        "false_pairs": sorted(found - wanted)[:20],
    }))  # fmt: skip


def make(source: Path, out: Path, count: int, seed: int) -> dict[str, str]:
    """Writes six pictures of each photo, and returns the photo's name by that of each picture."""
    rng = random.Random(seed)
    files = sorted(path for path in source.rglob("*") if path.suffix.lower() in _FILES)
    if len(files) < count:
        raise SystemExit(f"{source} holds {len(files)} photos; {count} are needed.")
    rng.shuffle(files)
    origin: dict[str, str] = {}
    for number, path in enumerate(files[:count]):
        for edit, picture in _transformed(path, rng).items():
            name = f"{number:05d}-{edit}.jpg"
            picture.save(out / name, quality=92)
            origin[name] = path.name
    return origin


def _transformed(path: Path, rng: random.Random) -> dict[str, Image.Image]:
    """The photo at the benchmark's size, and the benchmark's five edits of it."""
    with Image.open(path) as opened:
        photo = ImageOps.fit(ImageOps.exif_transpose(opened).convert("RGB"), _SIZE, Image.Resampling.LANCZOS)
    left, top = rng.randint(0, _SIZE[0] - _CROP[0]), rng.randint(0, _SIZE[1] - _CROP[1])
    return {
        "original": photo,
        "cropped": photo.crop((left, top, left + _CROP[0], top + _CROP[1])),
        "mirrored": ImageOps.mirror(photo),
        "flipped": ImageOps.flip(photo),
        "turned": photo.rotate(_TURN, Image.Resampling.BICUBIC),
        "squeezed": photo.resize((_SIZE[1], _SIZE[1]), Image.Resampling.LANCZOS),
    }


if __name__ == "__main__":
    main()
