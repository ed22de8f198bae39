"""Takes pictures of every view of the window, light and dark, small and large, in one and two device pixels a pixel.

Usage: python packaging/screenshots.py OUT [--scale 1] [--size 1280x800] [--language de] [--scenes groups compare …]
       python packaging/screenshots.py OUT --tried [--scenes …]

`--language` also takes `longer`, wordings 35 % longer than the English ones, and `arabic`, such as are written from
right to left. `--tried` takes what a change to the window is to be looked at in: all sizes, scales and these wordings.
"""

from __future__ import annotations

import argparse
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_SCALES = (1, 2)
_SIZES = ("1280x800", "2560x1440")
_TRIED = (
    (1, "1280x720", "en"),
    (2, "1280x720", "en"),
    (1, "1920x1080", "en"),
    (1, "2560x1440", "en"),
    (2, "2560x1440", "en"),
    (1, "1280x720", "longer"),
    (1, "1280x720", "arabic"),
    (1, "760x520", "longer"),
)
"""Scale, size and wordings: sizes of screens that are common, the smallest window, and what languages may ask for."""


def main() -> int:
    """Takes the pictures in a child process for each scale and size, with a home and a trash of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path, help="folder for the pictures")
    parser.add_argument("--scale", type=int, choices=_SCALES, help="this scale alone")
    parser.add_argument("--size", metavar="WIDTHxHEIGHT", help="this size of the window alone")
    parser.add_argument("--language", default="en", help="what the window speaks; also: longer, arabic")
    parser.add_argument("--tried", action="store_true", help="all sizes, scales and made-up wordings")
    parser.add_argument("--scenes", nargs="+", default=[], help="these scenes alone, as scenes.py names them")
    parser.add_argument("--home", type=Path, help="where sample photos are painted and scanned, kept for the next time")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    scales = (options.scale,) if options.scale else _SCALES
    sizes = (options.size,) if options.size else _SIZES
    wanted = _TRIED if options.tried else [(*one, options.language) for one in itertools.product(scales, sizes)]
    with tempfile.TemporaryDirectory() as folder:
        kept = (options.home or Path(folder)).resolve()
        for scale, size, language in wanted:
            command = [sys.executable, str(_HERE / "shoot.py"), str(options.out.resolve()), str(scale), size, language]
            home = _home(kept, scanned="start" not in options.scenes and bool(options.scenes))
            subprocess.run([*command, *options.scenes], check=True, env=_environment(home, scale))
    return 0


def _home(kept: Path, *, scanned: bool) -> Path:
    """Returns a home with the sample photos, always at one place; painted and scanned once, which takes a minute."""
    home, painted, looked_through = kept / "home", kept / "painted", kept / "scanned"
    shutil.rmtree(home, ignore_errors=True)
    if not painted.exists():
        home.mkdir(parents=True)
        _run("sample_photos.py", home, str(home / "Pictures"))
        home.rename(painted)
    if scanned and not looked_through.exists():
        shutil.copytree(painted, home)
        _run("shoot.py", home, str(kept), "1", "1280x800", "en", "nothing but the scan")
        shutil.copytree(home, looked_through, symlinks=True)
        shutil.rmtree(home)
    shutil.copytree(looked_through if scanned else painted, home, symlinks=True)
    return home


def _run(script: str, home: Path, *arguments: str) -> None:
    subprocess.run([sys.executable, str(_HERE / script), *arguments], check=True, env=_environment(home, 1))


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
