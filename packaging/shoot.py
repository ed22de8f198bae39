"""Takes all pictures of the window at one scale and size; run by `screenshots.py`, once for each of them.

Usage: python packaging/shoot.py OUT SCALE WIDTHxHEIGHT LANGUAGE [SCENE…]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from camera import Film, open_camera
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from scenes import play

from app.paths import user_paths
from app.ui.application import make_application


def main() -> None:
    """Takes them."""
    out, scale, size, language, *scenes = sys.argv[1:]
    application = make_application(["twinless"], language)
    application.setFont(QFont("Inter", 10))  # stands for a desktop's own font
    width, height = map(int, size.split("x"))
    film = Film(Path(out), int(scale), QSize(width, height), frozenset(scenes))
    play(open_camera(application, user_paths(), film), Path(os.environ["HOME"]))


if __name__ == "__main__":
    main()
