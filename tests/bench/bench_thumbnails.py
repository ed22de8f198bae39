"""Measures what sharper thumbnails take: bytes and time for each, and so for 100,000.

    python tests/bench/bench_thumbnails.py PHOTOS [--count 60]

Decodes photos as the window does where a screen shows more than a thumbnail holds. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.core.decode import Decoder
from app.core.pictures.thumbnails import SHARP_SIDE, THUMBNAIL_SIDE, encode_sharp, encode_thumbnail


def main() -> None:
    """Runs the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--count", type=int, default=60)
    given = parser.parse_args()
    files = sorted(given.photos.rglob("*.jpg"))[: given.count]
    decoder = Decoder()
    sharp, usual, spent = 0, 0, 0.0
    for file in files:
        usual += len(encode_thumbnail(decoder.pixels(file, THUMBNAIL_SIDE)))
        start = time.process_time()
        sharp += len(encode_sharp(decoder.pixels(file, SHARP_SIDE)))
        spent += time.process_time() - start
    decoder.close()
    count = max(1, len(files))
    figures = {
        "photos": len(files),
        "thumbnail_kb": round(usual / count / 1000, 1),
        "sharp_kb": round(sharp / count / 1000, 1),
        "sharp_cpu_ms": round(1000 * spent / count, 1),
        "sharp_gb_of_100000": round(sharp / count * 100_000 / 1e9, 2),
        "sharp_cpu_minutes_of_100000": round(spent / count * 100_000 / 60, 1),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
