"""Lists all that a packed program is made of, native libraries inside wheels included, as CycloneDX 1.6.

python packaging/sbom.py FOLDER     of a packed program, into sbom.cdx.json there
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, NamedTuple

import inside
import licences
from inside import Origin

_KNOWN = tomllib.loads((Path(__file__).resolve().parent / "licences/native.toml").read_text("utf-8"))
_LIBRARY = re.compile(
    r"(?:lib)?(?P<name>[A-Za-z][\w+-]*?)(?:[-.](?=[0-9a-f]{6,}[.-])[0-9a-f]+)*(?:\.abi3)?"
    r"(?:\.so(?:\.(?P<version>[\w.]+))?|(?:[.-](?P<dotted>[\d.]+))?\.(?:dll|dylib))"
)
_EXTENSION = re.compile(r"\.(?:cpython-|cp3|abi3|pyd)")


class Native(NamedTuple):
    """A native library.

    Attributes:
        file: Where it lies below the folder.
        name: Of its file, without "lib", version and the mark that a wheel gives it.
        version: As its file's name tells; empty if it does not.
        project: What it is part of; empty if nobody here knows it.
        licence: SPDX expression.
    """

    file: Path
    name: str
    version: str
    project: str
    licence: str


def native_parts(folder: Path) -> list[Native]:
    """Returns the native libraries below a folder; modules of Python's belong to their distributions."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [native for path in files if (native := native_of(path.relative_to(folder))) is not None]


def native_of(file: Path) -> Native | None:
    """Returns what the name of a file tells of a native library, None if it is none, or a module of Python's."""
    match = _LIBRARY.fullmatch(file.name)
    if match is None or _EXTENSION.search(file.name):
        return None
    # Plugins of Qt's are called after what they do.
    project, licence = _about("Qt6" if "PySide6" in file.parts[:-1] else match["name"])
    if not project and not file.name.startswith("lib") and file.suffix not in (".dll", ".dylib"):
        return None
    return Native(file, match["name"], match["version"] or match["dotted"] or "", project, licence)


def _about(name: str) -> tuple[str, str]:
    known: dict[str, list[str]] = _KNOWN["files"]
    fitting = [start for start in known if re.match(rf"{re.escape(start)}(?![a-z])|{re.escape(start)}\w*$", name)]
    if not fitting:
        return "", ""
    project, licence = known[max(fitting, key=len)]
    return project, licence


class UnknownLibraryError(Exception):
    """A package holds a native library of which nobody here knows what it is, or under which licence."""


def check(folder: Path, came_from: Mapping[Path, Origin]) -> None:
    """Makes sure that everything native in a packed program is known.

    Args:
        folder: The program's folder.
        came_from: Where each native file in it came from.

    Raises:
        UnknownLibraryError: A library has no entry in `licences/native.toml`, or a file belongs to nobody.
    """
    natives = {folder / native.file: native for native in native_parts(folder)}
    unknown = [str(path.relative_to(folder)) for path, native in natives.items() if not native.project]
    unknown += [
        str(path.relative_to(folder)) for path, origin in came_from.items() if not origin.name and path not in natives
    ]
    if unknown:
        raise UnknownLibraryError(f"Not in packaging/licences/native.toml: {', '.join(sorted(set(unknown)))}")


def bill(
    folder: Path, parts: Iterable[str], version: str, came_from: Mapping[Path, Origin] | None = None
) -> dict[str, Any]:
    """Returns the bill of materials of a packed program.

    Args:
        folder: The program's folder.
        parts: The distributions in it.
        version: Of Twinless.
        came_from: Where its native files came from, as far as that is known.
    """
    known = came_from or {}
    components = [component for part in parts for component in _of_distribution(part)]
    components += [_of_native(folder, native, known.get(folder / native.file)) for native in native_parts(folder)]
    told = json.dumps(components, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, told)}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": "twinless", "name": "Twinless", "version": version}
        },
        "components": components,
    }


def _of_distribution(name: str) -> list[dict[str, Any]]:
    found = distribution(name)
    own = f"pkg:pypi/{name}@{found.version}"
    told = _licence_of(found)
    listed: list[dict[str, Any]] = [
        {"type": "library", "bom-ref": own, "name": found.name, "version": found.version, "purl": own}
    ]
    if told:
        listed[0]["licenses"] = [{"license": {"name": told}}]
    for project, licence in _KNOWN["inside"].get(name, ()):
        inside = {
            "type": "library",
            "bom-ref": f"{own}#{project}",
            "name": project,
            "licenses": [{"expression": licence}],
        }
        listed.append(inside)
    return listed


def _licence_of(found: Distribution) -> str:
    """Returns the licence that a distribution names: as an expression, in words, or by its classifiers."""
    about = found.metadata.json
    told = str(about.get("license_expression") or about.get("license") or "")
    if told and "\n" not in told:
        return told
    classified = (line for line in found.metadata.get_all("Classifier") or () if line.startswith("License ::"))
    return ", ".join(line.rpartition(" :: ")[2] for line in classified)


def _of_native(folder: Path, native: Native, origin: Origin | None) -> dict[str, Any]:
    digest = hashlib.sha256((folder / native.file).read_bytes()).hexdigest()
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": native.file.as_posix(),
        "name": native.project or native.name,
        "hashes": [{"alg": "SHA-256", "content": digest}],
        "properties": [{"name": "file", "value": native.file.as_posix()}],
    }
    # A package of the system knows its version better than the name of a file, which counts changes of the interface.
    version = (origin.version if origin is not None and origin.of_system else "") or native.version
    if version:
        component["version"] = version
    if origin is not None and origin.name:
        told = f"{origin.name} {origin.version}".strip()
        component["properties"].append({"name": "came with", "value": told})
    if native.licence:
        component["licenses"] = [{"expression": native.licence}]
    return component


def licence_lines(folder: Path, parts: Iterable[str]) -> str:
    """Returns the native libraries and their licences in lines of text, for LICENCES.txt."""
    lines = {
        f"{native.project or native.name}: {native.licence or 'unknown'} ({native.file})"
        for native in native_parts(folder)
    }
    for part in parts:
        lines |= {f"{project}: {licence} (inside {part})" for project, licence in _KNOWN["inside"].get(part, ())}
    return "\n".join(sorted(lines, key=str.lower))


def write(folder: Path, parts: Iterable[str], came_from: Mapping[Path, Origin]) -> None:
    """Writes the bill into a packed program's folder, and its native libraries into the LICENCES.txt there.

    Raises:
        UnknownLibraryError: It holds what nobody here knows.
    """
    from app import __version__

    check(folder, came_from)
    named = sorted(parts)
    with (folder / "LICENCES.txt").open("a", encoding="utf-8") as file:
        file.write(f"{'=' * 80}\nNative libraries in this package\n{'=' * 80}\n\n{licence_lines(folder, named)}\n")
    text = json.dumps(bill(folder, named, __version__, came_from), indent=1)
    (folder / "sbom.cdx.json").write_text(text + "\n", "utf-8")


def main() -> None:
    """Writes the bill of a packed program."""
    program = Path(sys.argv[1])
    parts = inside.parts_inside(program, licences.packed())
    write(program, parts, inside.origins(program, parts))


if __name__ == "__main__":
    main()
