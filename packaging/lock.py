"""Writes the exact versions, with the hashes of their files, of what a package for this system is made of.

    python packaging/lock.py            into packaging/lock/SYSTEM-MACHINE-pyMAJOR.MINOR.txt
    pip install --require-hashes --no-deps -r packaging/lock/….txt

Versions are those of this environment, so that what was tested is what is handed out; pip itself says which file of a
release it would take, and what its hash is. Other files of the same release are not let in.
"""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import licences

_FOLDER = Path(__file__).resolve().parent / "lock"
_ELSEWHERE = frozenset({"torch", "torchvision"})
"""Of these, other builds are usual than those of the index (CPU alone): their hashes are those of the index's files."""


def lines(report: dict[str, Any]) -> list[str]:
    """Returns the lines of a lock file for what pip says it would install: one distribution each, with its hashes."""
    found = []
    for item in report["install"]:
        told = item["metadata"]
        hashes = item["download_info"]["archive_info"]["hashes"]
        found.append(f"{told['name'].lower()}=={told['version']} --hash=sha256:{hashes['sha256']}")
    return sorted(found)


def target() -> Path:
    """Returns the lock file of this system."""
    python = ".".join(platform.python_version_tuple()[:2])
    return _FOLDER / f"{sys.platform}-{platform.machine().lower()}-py{python}.txt"


def wanted() -> list[str]:
    """Returns what this environment runs the program with, as exact requirements."""
    return [f"{name}=={version(name).partition('+')[0]}" for name in sorted(licences.runtime("twinless"))]


def main() -> None:
    """Writes the lock file."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--no-deps"]
        subprocess.run([*command, "--only-binary=:all:", "--report", report, *wanted()], check=True)
        told = json.loads(report.read_text("utf-8"))
    _FOLDER.mkdir(exist_ok=True)
    head = f"# What a package for {target().stem} is made of. Made by packaging/lock.py; do not edit.\n"
    target().write_text(head + "\n".join(lines(told)) + "\n", "utf-8")
    print(target())


if __name__ == "__main__":
    main()
