"""Writes the exact versions, with the hashes of their files, of all that packages are made of, on every system.

    python packaging/lock.py            into packaging/lock/requirements.txt
    pip install --require-hashes -r packaging/lock/requirements.txt

Versions are those of this environment, so that what was tested is what is handed out. What other systems need besides
is chosen by uv, from the ranges in pyproject.toml. Where torch comes from an index of its own (CPU alone), it is
installed from there first: its files have other hashes.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from importlib.metadata import distributions
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent
TARGET = _ROOT / "packaging/lock/requirements.txt"
_OLDEST = "3.11"
_HEAD = """\
# What packages of Twinless are made of, with the hashes of their files. Made by packaging/lock.py; do not edit.
"""
_PINNED = re.compile(r"^([a-z0-9][\w.-]*)==([^\s;]+)", re.MULTILINE)


def main() -> None:
    """Writes the lock file."""
    with tempfile.TemporaryDirectory() as folder:
        constraints, made = Path(folder) / "constraints.txt", Path(folder) / "made.txt"
        constraints.write_text("".join(f"{line}\n" for line in installed()), "utf-8")
        command = [sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--extra=jxl", "--universal"]
        command += [f"--python-version={_OLDEST}", "--generate-hashes", "--no-emit-index-url", "--no-annotate"]
        command += ["--no-header", "--quiet", f"--constraint={constraints}", f"--output-file={made}"]
        subprocess.run(command, check=True, cwd=_ROOT)
        TARGET.parent.mkdir(exist_ok=True)
        TARGET.write_text(_HEAD + made.read_text("utf-8"), "utf-8")
    print(f"{TARGET}: {len(pinned(TARGET.read_text('utf-8')))} distributions")


def installed() -> list[str]:
    """Returns what this environment holds, as exact requirements without the marks of local builds."""
    found = {str(one.metadata["Name"]): one.version.partition("+")[0] for one in distributions()}
    return sorted(f"{name}=={version}" for name, version in found.items() if name != "twinless")


def pinned(text: str) -> dict[str, set[str]]:
    """Returns the versions that a lock file names, by distribution."""
    found: dict[str, set[str]] = {}
    for name, version in _PINNED.findall(text):
        found.setdefault(name, set()).add(version)
    return found


if __name__ == "__main__":
    main()
