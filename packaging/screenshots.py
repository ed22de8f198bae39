"""Takes pictures of every view of the window, light and dark, in one and two device pixels a pixel.

Usage: python packaging/screenshots.py OUT
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def main() -> int:
    """Takes the pictures in a child process for each scale, with a home and a trash of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--scale", type=int, choices=(1, 2), help="this scale alone")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for scale in (options.scale,) if options.scale else (1, 2):
        command = [sys.executable, str(_HERE / "camera.py"), str(options.out.resolve()), str(scale)]
        with tempfile.TemporaryDirectory() as home:
            subprocess.run(command, check=True, env=_environment(Path(home), scale))
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
