"""Makes the guide's pictures of the README's, small enough for every package.

Usage: python packaging/guide_pictures.py      after `make screenshots`
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

_ROOT = Path(__file__).resolve().parent.parent
_FROM, _TO = _ROOT / "packaging/screenshots", _ROOT / "resources/guide/pictures"
_WIDTH = 760
_COLOURS = 160


def main() -> int:
    """Makes them; returns the exit status."""
    _TO.mkdir(parents=True, exist_ok=True)
    for view in ("groups", "compare", "confirm"):
        with Image.open(_FROM / f"{view}-light.png") as taken:
            picture = taken.convert("RGB")
        size = (_WIDTH, round(picture.height * _WIDTH / picture.width))
        small = picture.resize(size, Image.Resampling.LANCZOS).quantize(_COLOURS)
        small.save(_TO / f"{view}.png", optimize=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
