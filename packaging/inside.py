"""Looks into a frozen program: which distributions are really in it, and where each of its native files came from."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import NamedTuple

_MAGICS = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How libraries and programs begin: on Linux, Windows and macOS, there for one or several processors."""

_NO_MODULE = re.compile(r".*(\.dist-info|\.libs|\.data)|\.\.|bin|share|include|__pycache__")


class Origin(NamedTuple):
    """Where a native file of a package came from.

    Attributes:
        name: Of a distribution on PyPI, of a package of the system, or "" if that cannot be told.
        version: Of that; empty if it cannot be told.
        of_system: It is a package of the system.
    """

    name: str
    version: str
    of_system: bool = False


def libraries_of(program: Path) -> Path:
    """Returns the folder of a frozen program's libraries."""
    inside = program / "_internal"
    return inside if inside.is_dir() else program


def parts_inside(program: Path, parts: Iterable[str]) -> list[str]:
    """Returns those distributions of which a module, or a file, is in a frozen program.

    Args:
        program: Its folder, as PyInstaller makes it.
        parts: Names of distributions that are installed here.
    """
    there = _modules(program) | {path.name.split(".")[0] for path in libraries_of(program).iterdir()}
    return sorted(part for part in parts if _provided(distribution(part)) & there)


def native_files(folder: Path) -> list[Path]:
    """Returns all libraries, programs and compiled modules below a folder, links aside."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4).startswith(_MAGICS):
                    found.append(path)
    return found


def origins(program: Path, parts: Iterable[str]) -> dict[Path, Origin]:
    """Returns where each native file came from, by the records of the wheels, and by the system's.

    Args:
        program: The folder of a frozen program.
        parts: The distributions in it.
    """
    libraries = libraries_of(program)
    recorded: dict[str, Origin] = {}
    for part in parts:
        found = distribution(part)
        recorded.update((Path(file).as_posix(), Origin(part, found.version)) for file in found.files or ())
    told = {}
    for path in native_files(program):
        if not path.is_relative_to(libraries):
            told[path] = Origin("twinless", "")  # the program itself
            continue
        below = path.relative_to(libraries)
        told[path] = recorded.get(below.as_posix()) or _of_system(below)
    return told


def _modules(program: Path) -> set[str]:
    """Returns the top modules in the archive that a frozen program carries."""
    from PyInstaller.archive.readers import CArchiveReader

    found: set[str] = set()
    for file in native_files(program):
        if file.parent != program:
            continue
        archive = CArchiveReader(str(file))
        for name in archive.toc:
            if name.lower().endswith(".pyz"):
                found |= {str(module).split(".")[0] for module in archive.open_embedded_archive(name).toc}
    return found


def _provided(found: Distribution) -> set[str]:
    tops = {Path(file).parts[0] for file in found.files or ()}
    return {top.split(".")[0] for top in tops if not _NO_MODULE.fullmatch(top)}


def _of_system(below: Path) -> Origin:
    """Returns the package of the system that a library was taken from, where dpkg knows it."""
    if below.parts[0].startswith("python3.") or below.name.startswith("libpython"):
        return Origin("python", "")
    known = _packages_of_system()
    return known.get(below.name, Origin("", ""))


@cache
def _packages_of_system() -> dict[str, Origin]:
    """Returns packages of Debian by the names of the libraries in them."""
    if shutil.which("dpkg-query") is None:
        return {}
    shown = "${db:Status-Abbrev}\t${binary:Package}\t${Version}\n"
    listed = _output("dpkg-query", "--show", f"--showformat={shown}").splitlines()
    versions = {name.split(":")[0]: version for _, name, version in (line.split("\t") for line in listed)}
    found = {}
    for line in _output("dpkg-query", "--search", "*.so.*").splitlines():
        owners, _, path = line.partition(": ")
        owner = owners.split(",")[0].split(":")[0]
        found[Path(path).name] = Origin(owner, versions.get(owner, ""), of_system=True)
    return found


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
