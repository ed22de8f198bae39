"""Renders the application's icon, resources/icons/twinless.svg, to the pictures that systems ask for."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(svg: Path, folder: Path) -> dict[int, Path]:
    """Renders the icon at every size, and to the icon files of Windows and macOS.

    Args:
        svg: The drawing.
        folder: Made if missing; gets twinless-SIZE.png, twinless.ico and twinless.icns.

    Returns:
        The PNG files by their width in pixels.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is not an SVG drawing.")
    files = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        files[size] = folder / f"twinless-{size}.png"
        if not image.save(str(files[size])):
            raise OSError(f"{files[size]} cannot be written.")
    del application
    pictures = [Image.open(files[size]) for size in SIZES if size <= 256]
    pictures[-1].save(
        folder / "twinless.ico", sizes=[picture.size for picture in pictures], append_images=pictures[:-1]
    )
    Image.open(files[512]).save(folder / "twinless.icns")
    return files
