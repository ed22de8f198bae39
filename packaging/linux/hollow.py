"""Takes out of a frozen program the libraries for films and pictures that OpenCV is linked to and Twinless never calls.

OpenCV's wheels are linked to FFmpeg, and through it to OpenSSL and codecs, and to libavif with libaom: 40 MB that would
be carried along, with every security notice of theirs, so that a reader which nobody here opens could be loaded.
Each of those that OpenCV itself is linked to gets a hollow library in its place: of the same name and version, with the
same functions, which end the program when one is called. What only the real ones needed goes.

Pictures are decoded by Pillow, pi-heif and LibRaw, in other libraries of their own; the self-test of each package
compares and cleans with what is left.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

_HOLLOW = re.compile(r"lib(avcodec|avformat|avutil|swscale|avif)-")
_UNVERSIONED = {"libavif": "avif"}
"""Libraries whose functions have no version: all of those that begin like this are theirs."""

_BASE = "Base"
"""What objdump says of what has no version, in a library where other things have one."""
_SYMBOL = re.compile(r"\*UND\*\s+[0-9a-f]{16}\s+(?:\(?(?P<version>[\w.]+)\)?\s+)?(?P<name>\w+)$")


def hollow_out(libraries: Path) -> list[str]:
    """Puts hollow libraries in place, and removes what nothing is linked to then.

    Args:
        libraries: The folder of the frozen program's libraries.

    Returns:
        The names of the files that were replaced or removed; none where there is no compiler.
    """
    extension = next(iter(libraries.glob("cv2/cv2*.so")), None)
    folder = libraries / "opencv_python_headless.libs"
    if extension is None or not folder.is_dir() or shutil.which("gcc") is None:
        return []
    done = []
    wanted = _functions(extension)
    for name in _needed(extension):
        place = folder / name
        if _HOLLOW.match(name) and place.is_file():
            _compile(place, _of(name.split("-")[0], wanted))
            done.append(name)
    return done + _remove_orphans(folder, extension)


def _functions(extension: Path) -> dict[str, list[str]]:
    """Returns what a library wants of others, by the version it wants it in."""
    found = defaultdict(list)
    for line in _output("objdump", "--dynamic-syms", str(extension)).splitlines():
        symbol = _SYMBOL.search(line)
        if symbol is None:
            continue
        version = symbol["version"] or ""
        found[version].append(symbol["name"])
    return found


def _of(library: str, wanted: dict[str, list[str]]) -> dict[str, list[str]]:
    """Returns what is wanted of one library."""
    start = _UNVERSIONED.get(library)
    if start is None:
        return {version: names for version, names in wanted.items() if version.startswith(library.upper())}
    return {"": [name for name in (*wanted.get("", ()), *wanted.get(_BASE, ())) if name.startswith(start)]}


def _compile(place: Path, wanted: dict[str, list[str]]) -> None:
    names = [name for group in wanted.values() for name in group]
    source = "extern void abort(void) __attribute__((noreturn));\n"
    source += "".join(f"void {name}(void) {{ abort(); }}\n" for name in names)
    versions = "".join(
        f"{version} {{ global: {' '.join(f'{name};' for name in group)} }};\n" for version, group in wanted.items()
    )
    with tempfile.TemporaryDirectory() as folder:
        written, script = Path(folder) / "hollow.c", Path(folder) / "versions"
        written.write_text(source, "utf-8")
        script.write_text(versions, "utf-8")
        linked = (f"-Wl,-soname,{place.name}", f"-Wl,--version-script={script}")
        place.unlink()
        command = ["gcc", "-shared", "-fPIC", "-O1", "-s", "-fno-builtin", *linked, "-o", str(place), str(written)]
        subprocess.run(command, check=True)


def _remove_orphans(folder: Path, extension: Path) -> list[str]:
    removed: list[str] = []
    while True:
        linked = {name for file in (extension, *folder.iterdir()) for name in _needed(file)}
        orphans = [file for file in folder.iterdir() if file.name not in linked]
        if not orphans:
            return removed
        for file in orphans:
            file.unlink()
            removed.append(file.name)


def _needed(library: Path) -> list[str]:
    return re.findall(r"NEEDED\s+(\S+)", _output("objdump", "--private-headers", str(library)))


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
