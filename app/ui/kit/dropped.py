"""What is dragged: the folders and the picture among it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from app.core.decode import named_as_picture


def dropped_folders(data: QMimeData) -> list[Path]:
    """Returns the folders among what is dragged."""
    return [path for path in _paths(data) if path.is_dir()]


def dropped_picture(data: QMimeData) -> Path | None:
    """Returns the one picture file that is dragged, None for none or several."""
    paths = _paths(data)
    return paths[0] if len(paths) == 1 and named_as_picture(paths[0].name) and paths[0].is_file() else None


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
