"""Builds the Debian package out of the frozen program."""

from __future__ import annotations

import gzip
import shutil
import subprocess
from datetime import datetime
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_DESCRIPTION = """\
Description: finds the photos you have more than once
 Twinless looks through the folders you choose and finds the photos that are
 there more than once: the same file, the same picture smaller, cropped, turned,
 brightened or made grey, and other shots of the same scene. It says why they
 match and which one to keep, and moves the others to the trash. Every clean-up
 can be undone, and nothing leaves the computer.
"""


def build(
    program: Path, licences: Path, icons: dict[int, Path], drawing: Path, version: str, date: datetime, folder: Path
) -> Path:
    """Builds the package.

    Args:
        program: The folder with the frozen program.
        licences: The licences of all its parts.
        icons: PNG files by width in pixels.
        drawing: The icon as SVG.
        version: Version of the program.
        date: When it was released.
        folder: Gets the package.

    Returns:
        The .deb file.
    """
    architecture = _output("dpkg", "--print-architecture")
    tree = folder / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "opt/twinless", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/twinless").symlink_to("/opt/twinless/twinless")
    _desktop(tree / "usr/share", icons, drawing, version, date)
    _documents(tree / "usr/share/doc/twinless", licences)
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
    _write(tree / "DEBIAN/control", _control(version, architecture, size))
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    package = folder / f"twinless_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", str(tree), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return package


def _control(version: str, architecture: str, size: int) -> str:
    libraries = [line for line in (_HERE / "qt-libraries.txt").read_text("utf-8").split("\n") if line[:1].isalpha()]
    glibc = _output("getconf", "GNU_LIBC_VERSION").split()[1]
    return (
        f"Package: twinless\nVersion: {version}\nArchitecture: {architecture}\nInstalled-Size: {size}\n"
        "Maintainer: The Twinless developers <developers@twinless.invalid>\nSection: graphics\nPriority: optional\n"
        f"Depends: libc6 (>= {glibc}), {', '.join(libraries)}\n{_DESCRIPTION}"
    )


def _desktop(share: Path, icons: dict[int, Path], drawing: Path, version: str, date: datetime) -> None:
    _write(share / "applications/twinless.desktop", (_HERE / "twinless.desktop").read_text("utf-8"))
    metainfo = (_HERE / "twinless.metainfo.xml").read_text("utf-8")
    metainfo = metainfo.replace("@VERSION@", version).replace("@DATE@", date.date().isoformat())
    _write(share / "metainfo/twinless.metainfo.xml", metainfo)
    hicolor = share / "icons/hicolor"
    for size, file in icons.items():
        (hicolor / f"{size}x{size}/apps").mkdir(parents=True)
        shutil.copyfile(file, hicolor / f"{size}x{size}/apps/twinless.png")
    (hicolor / "scalable/apps").mkdir(parents=True)
    shutil.copyfile(drawing, hicolor / "scalable/apps/twinless.svg")


def _documents(folder: Path, licences: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(licences, folder / "copyright")
    changes = (_HERE.parent.parent / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
