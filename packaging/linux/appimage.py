"""Lays out the AppDir of the frozen program, and packs it as an AppImage where appimagetool is at hand."""

from __future__ import annotations

import os
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

from linux import tree

from app import APP_ID

_RUN = """\
#!/bin/sh
# Where an AppImage starts. ARGV0 is what AppImage's own runtime was called as; the program must not see it.
here=$(dirname "$(readlink -f "$0")")
unset ARGV0
exec "$here/usr/bin/twinless" "$@"
"""


def lay_out(program: Path, share: Path, folder: Path) -> Path:
    """Makes the AppDir, and returns it.

    Args:
        program: The folder with the frozen program.
        share: What `share.write` wrote.
        folder: Gets it.
    """
    root = folder / "Twinless.AppDir"
    tree.install(program, share, root, root / "usr")
    (root / "AppRun").write_text(_RUN, "utf-8")
    (root / "AppRun").chmod(0o755)
    shutil.copyfile(share / f"applications/{APP_ID}.desktop", root / f"{APP_ID}.desktop")
    shutil.copyfile(share / f"icons/hicolor/256x256/apps/{APP_ID}.png", root / f"{APP_ID}.png")
    (root / ".DirIcon").symlink_to(f"{APP_ID}.png")
    # appimagetool looks for the component under this name.
    metainfo = root / f"usr/share/metainfo/{APP_ID}.metainfo.xml"
    metainfo.with_name(f"{APP_ID}.appdata.xml").symlink_to(metainfo.name)
    return root


def pack(root: Path, version: str, architecture: str, date: datetime, folder: Path) -> Path | None:
    """Packs an AppDir; returns the AppImage, or None where there is no appimagetool.

    Args:
        root: The AppDir.
        version: Version of the program.
        architecture: As `uname -m` has it.
        date: When it was released.
        folder: Gets the AppImage.
    """
    tool = shutil.which("appimagetool")
    if tool is None:
        return None
    target = folder / f"Twinless-{version}-{architecture}.AppImage"
    environment = {**os.environ, "ARCH": architecture, "VERSION": version, "APPIMAGE_EXTRACT_AND_RUN": "1"}
    environment["SOURCE_DATE_EPOCH"] = str(int(date.timestamp()))
    command = [tool, "--no-appstream", *_runtime(), str(root), str(target)]
    subprocess.run(command, check=True, env=environment)
    return target


def _runtime() -> list[str]:
    """Returns which file an AppImage begins with, where it was fetched beforehand; else the tool fetches one."""
    runtime = os.environ.get("APPIMAGE_RUNTIME")
    return ["--runtime-file", runtime] if runtime else []
