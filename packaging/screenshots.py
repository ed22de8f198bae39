"""Takes pictures of every view of the window, light and dark, small and large, in one and two device pixels a pixel.

Usage: python packaging/screenshots.py OUT [--scale 1] [--size 1280x800] [--language de] [--scenes groups compare …]
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SCALES = (1, 2)
_SIZES = ("1280x800", "2560x1440")


def main() -> int:
    """Takes the pictures in a child process for each scale and size, with a home and a trash of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--scale", type=int, choices=_SCALES, help="this scale alone")
    parser.add_argument("--size", choices=_SIZES, help="this size of the window alone")
    parser.add_argument("--language", default="en", help="what the window speaks")
    parser.add_argument("--scenes", nargs="+", default=[], help="these scenes alone, as scenes.py names them")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    scales = (options.scale,) if options.scale else _SCALES
    sizes = (options.size,) if options.size else _SIZES
    for scale, size in itertools.product(scales, sizes):
        command = [
            sys.executable,
            str(_HERE / "shoot.py"),
            str(options.out.resolve()),
            str(scale),
            size,
            options.language,
        ]
        with tempfile.TemporaryDirectory() as home:
            subprocess.run([*command, *options.scenes], check=True, env=_environment(Path(home), scale))
    return 0


def _environment(home: Path, scale: int) -> dict[str, str]:
    return {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "TWINLESS_HOME": str(home / "twinless"),
        "PYTHONPATH": str(_HERE.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "QT_LOGGING_RULES": "qt.qpa.plugin=false",
    }


if __name__ == "__main__":
    sys.exit(main())
