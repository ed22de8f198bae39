"""Collects the licences of everything that the frozen program contains."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

_TEXT = re.compile(r"(?i)(.*/)?(licen[cs]es?|copying|notice)[^/]*")
_SUFFIXES = ("", ".txt", ".md", ".rst")
_RULE = "=" * 80


def write(target: Path, parts: Sequence[str], of_system: Iterable[str] = ()) -> None:
    """Writes one text file: Twinless's own licence first, then each part with the texts it ships.

    Args:
        target: The file.
        parts: The distributions.
        of_system: Packages of this system whose libraries came along.
    """
    here = Path(__file__).resolve().parent
    command = [
        sys.executable,
        "-m",
        "piplicenses",
        "--with-system",
        "--with-urls",
        "--format=json",
        "--packages",
        *parts,
    ]
    listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    named = {_canonical(entry["Name"]): entry for entry in listed}
    sections = [
        ("Twinless", (here.parent / "LICENSE").read_text("utf-8")),
        ("Python: Python Software Foundation License", _python_licence()),
    ]
    for part in parts:
        found = distribution(part)
        entry = named.get(_canonical(part), {})
        title = f"{found.name} {found.version}: {entry.get('License', 'see below')}, {entry.get('URL', '')}"
        sections.append((title.rstrip(", "), "\n".join(_texts(found))))
    for package in sorted(of_system):
        text = Path(f"/usr/share/doc/{package}/copyright")
        if text.is_file():
            sections.append((f"{package}, of the system that packed this", text.read_text("utf-8", errors="replace")))
    for text in sorted((here / "licences").glob("*.txt")):
        # Named by Qt's packages and by libraries inside others, without being included there.
        sections.append((f"Text of {text.stem}", text.read_text("utf-8")))
    target.write_text("\n".join(f"{_RULE}\n{title}\n{_RULE}\n\n{text}\n" for title, text in sections), "utf-8")


def runtime(project: str, extras: Iterable[str] = ()) -> set[str]:
    """Returns what a distribution needs to run on this system, directly and indirectly, by canonical name.

    Args:
        project: Its name.
        extras: Of its extras, those that count too, as far as what they name is installed.
    """
    found: set[str] = set()
    waiting: list[tuple[str, frozenset[str]]] = [(project, frozenset(extras))]
    seen: set[tuple[str, frozenset[str]]] = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            needed = [Requirement(text) for text in distribution(name).requires or ()]
        except PackageNotFoundError:
            continue  # its marker holds, but nothing here needs it
        if name != _canonical(project):
            found.add(name)
        for requirement in needed:
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in (*extras, "")):
                waiting.append((_canonical(requirement.name), frozenset(requirement.extras)))
    return found


def packed() -> set[str]:
    """Returns what may be in a package of Twinless: what it needs to run, and JPEG XL's decoder where that is there."""
    return runtime("twinless", ["jxl"])


def _canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _texts(found: Distribution) -> list[str]:
    files = [file for file in found.files or () if _TEXT.fullmatch(str(file)) and file.suffix in _SUFFIXES]
    return [Path(file.locate()).read_text("utf-8", errors="replace") for file in sorted(files)]


def _python_licence() -> str:
    for place in (sysconfig.get_path("stdlib"), sys.base_prefix):
        text = Path(place) / "LICENSE.txt"
        if text.is_file():
            return text.read_text("utf-8")
    for text in Path("/usr/share/doc").glob(f"python3.{sys.version_info.minor}*/copyright"):
        return text.read_text("utf-8")
    return "See https://docs.python.org/3/license.html\n"
