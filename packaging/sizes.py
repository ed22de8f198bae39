"""Tells how large a packed program is, part by part."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from inside import Origin, libraries_of

_SHOWN = 24
_ALIKE = {"opencv_python_headless.libs": "cv2", "numpy.libs": "numpy", "pillow.libs": "PIL", "rawpy.libs": "rawpy"}
"""Folders with the libraries of a package that lies in another."""


def table(program: Path, came_from: Mapping[Path, Origin]) -> str:
    """Returns lines of text, the largest part first: its bytes unpacked, and packed by itself (by zlib, in
    seconds; downloads are packed harder).

    Args:
        program: The folder of a frozen program.
        came_from: Where its native files came from; those of the system are counted together.
    """
    files: dict[str, list[Path]] = defaultdict(list)
    for path in program.rglob("*"):
        if path.is_file() and not path.is_symlink():
            origin = came_from.get(path)
            files["libraries of the system" if origin and origin.of_system else _part(program, path)].append(path)
    sizes = {part: sum(path.stat().st_size for path in paths) for part, paths in files.items()}
    largest = sorted(sizes, key=lambda part: -sizes[part])[:_SHOWN]
    lines = [f"{sizes[part] / 1e6:8.1f} MB {_packed(files[part]) / 1e6:7.1f} MB packed  {part}" for part in largest]
    return "\n".join([*lines, f"{sum(sizes.values()) / 1e6:8.1f} MB in all"])


def _part(program: Path, path: Path) -> str:
    below = path.relative_to(libraries_of(program) if path.is_relative_to(libraries_of(program)) else program)
    top = below.parts[0]
    return _ALIKE.get(top, top.split("-")[0] if top.endswith(".dist-info") else top)


def _packed(paths: list[Path]) -> int:
    packer = zlib.compressobj(1)
    size = sum(len(packer.compress(path.read_bytes())) for path in sorted(paths))
    return size + len(packer.flush())
