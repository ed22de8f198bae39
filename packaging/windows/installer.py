"""Builds the installer for Windows with Inno Setup, where that is at hand."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from project import HAS_HOME, HOMEPAGE

_HERE = Path(__file__).resolve().parent
_USUAL = Path(os.environ.get("PROGRAMFILES(X86)", "C:/Program Files (x86)")) / "Inno Setup 6/ISCC.exe"

PORTABLE = _HERE / "Twinless portable.cmd"
"""Goes into the .zip beside the program."""


def build(program: Path, icon: Path, version: str, folder: Path) -> Path | None:
    """Builds the installer.

    Args:
        program: The folder with the frozen program.
        icon: The icon as .ico.
        version: Version of the program.
        folder: Gets the installer.

    Returns:
        The .exe file, or None where Inno Setup is not installed.
    """
    compiler = shutil.which("iscc") or (str(_USUAL) if _USUAL.is_file() else None)
    if compiler is None:
        return None
    values = {"Version": version, "Source": program, "Icon": icon} | ({"Homepage": HOMEPAGE} if HAS_HOME else {})
    defined = [f"/D{name}={value}" for name, value in values.items()]
    script = _HERE / "twinless.iss"
    subprocess.run([compiler, "/Qp", *defined, f"/O{folder}", str(script)], check=True)
    return folder / f"Twinless-{version}-windows-x86_64-setup.exe"
