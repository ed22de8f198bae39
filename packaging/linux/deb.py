"""Builds the Debian package out of the frozen program."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from datetime import datetime
from email.utils import format_datetime
from hashlib import file_digest
from pathlib import Path

from linux import glibc, tree
from project import DESCRIPTION, HAS_HOME, HOMEPAGE, MAINTAINER

_HERE = Path(__file__).resolve().parent
_CHANGES = _HERE.parent.parent / "CHANGELOG.md"
_LINE = 79


def build(program: Path, share: Path, version: str, date: datetime, folder: Path) -> Path:
    """Builds the package.

    Args:
        program: The folder with the frozen program, and LICENCES.txt in it.
        share: What `share.write` wrote.
        version: Version of the program.
        date: When it was released.
        folder: Gets the package.

    Returns:
        The .deb file.
    """
    architecture = _output("dpkg", "--print-architecture")
    root = folder / "deb"
    tree.install(program, share, root, root / "usr")
    _documents(root / "usr/share/doc/twinless", root / f"usr/{tree.PLACE}/LICENCES.txt", version, date)
    _write(root / "usr/share/lintian/overrides/twinless", (_HERE / "lintian-overrides").read_text("utf-8"))
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    _write(root / "DEBIAN/control", _control(version, architecture, size, _c_libraries(program)))
    _write(root / "DEBIAN/md5sums", _sums(root))
    tree.set_modes(root)
    package = folder / f"twinless_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(root)
    return package


def _c_libraries(program: Path) -> list[str]:
    """Returns what the program needs of the libraries of C and C++, as dependencies."""
    _, compiler = glibc.needed_of_cpp(program)
    return [f"libc6 (>= {glibc.needed(program)})", "libgcc-s1", f"libstdc++6 (>= {compiler})"]


def _control(version: str, architecture: str, size: int, c_libraries: list[str]) -> str:
    libraries = [line for line in (_HERE / "qt-libraries.txt").read_text("utf-8").split("\n") if line[:1].isalpha()]
    described = "\n .\n".join(_wrapped(text) for text in DESCRIPTION)
    return (
        f"Package: twinless\nVersion: {version}\nArchitecture: {architecture}\nInstalled-Size: {size}\n"
        f"Maintainer: {MAINTAINER}\nSection: graphics\nPriority: optional\n"
        f"{f'Homepage: {HOMEPAGE}' + chr(10) if HAS_HOME else ''}"
        f"Depends: {', '.join([*c_libraries, *libraries])}\n"
        f"Description: finds the photos you have more than once\n{described}\n"
    )


def _wrapped(text: str) -> str:
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + 1 + len(word) > _LINE:
            lines.append("")
        lines[-1] += f" {word}"
    return "\n".join(lines)


def _documents(folder: Path, licences: Path, version: str, date: datetime) -> None:
    """Writes the copyright file and the changelogs; the licences of all parts stand in the first, and only there."""
    folder.mkdir(parents=True, exist_ok=True)
    licences.rename(folder / "copyright")
    licences.symlink_to(Path("../../share/doc/twinless/copyright"))
    (folder / "changelog.gz").write_bytes(gzip.compress(_changelog(version, date).encode(), 9, mtime=0))
    (folder / "NEWS.md.gz").write_bytes(gzip.compress(_CHANGES.read_bytes(), 9, mtime=0))


def _changelog(version: str, date: datetime) -> str:
    """Returns what dpkg reads; what has changed for users stands beside it, in NEWS.md.gz."""
    return (
        f"twinless ({version}) unstable; urgency=medium\n\n  * See NEWS.md.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(date)}\n"
    )


def _sums(root: Path) -> str:
    lines = []
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.relative_to(root).parts[0] != "DEBIAN":
            with path.open("rb") as file:
                lines.append(f"{file_digest(file, 'md5').hexdigest()}  {path.relative_to(root)}\n")
    return "".join(lines)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
