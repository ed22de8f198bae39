"""Lays the frozen program out as packages for Linux install it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

PLACE = "lib/twinless"
"""Where the program's own folder lies, below the prefix."""


def install(program: Path, share: Path, root: Path, prefix: Path) -> None:
    """Copies the program and what desktops are told of it.

    Args:
        program: The folder with the frozen program.
        share: What `share.write` wrote.
        root: The root of the tree, made anew.
        prefix: Where in it: usr.
    """
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, prefix / PLACE, symlinks=True)
    shutil.copytree(share, prefix / "share", dirs_exist_ok=True)
    (prefix / "bin").mkdir(parents=True)
    (prefix / "bin/twinless").symlink_to(f"../{PLACE}/twinless")
    set_modes(root)


def set_modes(root: Path) -> None:
    """Sets modes as packages have them: what could be run can be by all, nobody but its owner can write."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_run(path) else 0o644)


def _is_run(path: Path) -> bool:
    """Says whether a file is a program; libraries are marked as such in wheels without need."""
    return bool(path.stat().st_mode & 0o100) and ".so" not in path.suffixes and os.access(path, os.R_OK)
