"""Takes all pictures of the window at one scale and size; run by `screenshots.py`, once for each of them.

Usage: python packaging/shoot.py OUT SCALE WIDTHxHEIGHT LANGUAGE [SCENE…]
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from camera import Film, open_camera
from pseudo import PSEUDO, speak_pseudo
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from scenes import play

from app.paths import user_paths
from app.services import priority
from app.ui.application import make_application


def main() -> None:
    """Takes them."""
    out, scale, size, language, *scenes = sys.argv[1:]
    priority._NICE = 0  # nobody works in the window: a scan need not step back, on a machine that has much else to do
    made_up = language in PSEUDO
    application = make_application(["twinless"], "en" if made_up else language)
    spoken = speak_pseudo(application, language) if made_up else None
    application.setFont(QFont("Inter", 10))  # stands for a desktop's own font
    width, height = map(int, size.split("x"))
    film = Film(Path(out), int(scale), QSize(width, height), frozenset(scenes), "" if spoken is None else language)
    play(open_camera(application, user_paths(), film), Path(os.environ["HOME"]))


if __name__ == "__main__":
    main()
