"""Packs the frozen program as each system wants it, and unpacks what was packed to try it."""

from __future__ import annotations

import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from linux import appimage, deb, rpm, share
from macos import dmg
from windows import installer

from app import __version__


@dataclass(slots=True)
class Made:
    """What was built.

    Attributes:
        files: What is handed out.
        folders: What is only tried here: the AppDir.
        missing: A sentence for each package that this system lacks the tool for.
    """

    files: list[Path] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    def add(self, package: Path | None, otherwise: str) -> None:
        """Notes a package, or why there is none."""
        if package is None:
            self.missing.append(otherwise)
        else:
            self.files.append(package)


def build(program: Path, icons: dict[int, Path], drawing: Path, date: datetime, work: Path, dist: Path) -> Made:
    """Packs the program for the system that this runs on.

    Args:
        program: The folder with the frozen program.
        icons: PNG files by width in pixels; the .ico for Windows lies beside them.
        drawing: The icon as SVG.
        date: When it was released.
        work: Gets what is needed in between.
        dist: Gets the packages.

    Returns:
        The packages.
    """
    made = Made()
    if sys.platform == "win32":
        shutil.copyfile(installer.PORTABLE, program / installer.PORTABLE.name)
        made.files.append(_zipped(program, dist))
        (program / installer.PORTABLE.name).unlink()
        icon = next(iter(icons.values())).with_name("twinless.ico")
        made.add(installer.build(program, icon, __version__, dist), "No installer: Inno Setup is not installed.")
    elif sys.platform == "darwin":
        application = dist / "Twinless.app"
        made.files.append(dmg.build(application, __version__, platform.machine().lower(), dist))
    else:
        _for_linux(made, program, (icons, drawing), date, work, dist)
    return made


def _for_linux(
    made: Made, program: Path, pictures: tuple[dict[int, Path], Path], date: datetime, work: Path, dist: Path
) -> None:
    told = work / "told"
    shutil.rmtree(told, ignore_errors=True)
    share.write(told, *pictures, __version__, date)
    made.files.append(_tarred(program, told / "share", date, dist))
    if shutil.which("dpkg-deb"):
        made.files.append(deb.build(program, told / "share", __version__, date, dist))
    else:
        made.missing.append("No Debian package: dpkg-deb is not installed.")
    if shutil.which("rpmbuild"):
        made.files.append(rpm.build(program, told / "share", __version__, date, dist))
    else:
        made.missing.append("No RPM package: rpmbuild is not installed.")
    root = appimage.lay_out(program, told / "share", work)
    image = appimage.pack(root, __version__, platform.machine(), date, dist)
    made.add(image, "No AppImage: appimagetool is not installed. Its AppDir is tried.")
    made.folders.append(root)


def _zipped(program: Path, dist: Path) -> Path:
    name = f"Twinless-{__version__}-windows-{_machine()}-portable"
    return Path(shutil.make_archive(str(dist / name), "zip", program.parent, program.name))


def _machine() -> str:
    return {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())


def _tarred(program: Path, told: Path, date: datetime, dist: Path) -> Path:
    """Packs the program, and beside it what desktops are told, for those who make packages of it."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(date.timestamp())
        return entry

    target = dist / f"twinless-{__version__}-linux-{_machine()}.tar.xz"
    with (
        lzma.open(target, "wb", preset=6) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for folder, inside in ((program, ""), (told, "share/")):
            for path in sorted(folder.rglob("*")):
                name = f"twinless-{__version__}/{inside}{path.relative_to(folder).as_posix()}"
                archive.add(path, name, recursive=False, filter=plain)
    return target


@contextmanager
def unpacked(package: Path, folder: Path) -> Iterator[Path]:
    """Unpacks or installs a package below a folder as a user would; gives the program in it."""
    if package.is_dir():
        # A trial hides the source tree, and what was laid out in it.
        yield shutil.copytree(package, folder / package.name, symlinks=True) / "AppRun"
    elif package.suffix == ".deb":
        subprocess.run(["dpkg-deb", "--extract", str(package), str(folder)], check=True)
        yield folder / "usr/bin/twinless"
    elif package.suffix == ".rpm":
        with package.open("rb") as file:
            packed = subprocess.run(["rpm2archive", "-n", "-"], check=True, stdin=file, stdout=subprocess.PIPE).stdout
        subprocess.run(["tar", "--extract"], check=True, cwd=folder, input=packed)
        yield folder / "usr/bin/twinless"
    elif package.suffix == ".AppImage":
        subprocess.run([str(package), "--appimage-extract"], check=True, cwd=folder, stdout=subprocess.DEVNULL)
        yield folder / "squashfs-root/AppRun"
    elif package.suffix == ".exe":
        with _installed(package, folder) as program:
            yield program
    elif package.suffix == ".dmg":
        with _mounted(package, folder) as program:
            yield program
    else:
        shutil.unpack_archive(package, folder, filter="tar" if package.suffix == ".xz" else None)
        names = ("twinless", "twinless.exe")
        yield next(path for name in names for path in folder.glob(f"*/{name}") if path.is_file())


@contextmanager
def _installed(package: Path, folder: Path) -> Iterator[Path]:
    """Installs for this user without a word, and takes it away again."""
    place = folder / "installed"
    quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"]
    subprocess.run([str(package), *quiet, "/CURRENTUSER", f"/DIR={place}"], check=True)
    try:
        yield place / "twinless.exe"
    finally:
        subprocess.run([str(place / "unins000.exe"), *quiet], check=True)


@contextmanager
def _mounted(package: Path, folder: Path) -> Iterator[Path]:
    """Copies the app out of a disk image, as one drags it to the applications."""
    place = folder / "image"
    subprocess.run(["hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(place), str(package)], check=True)
    try:
        shutil.copytree(place / "Twinless.app", folder / "Twinless.app", symlinks=True)
    finally:
        subprocess.run(["hdiutil", "detach", os.fspath(place)], check=True)
    yield folder / "Twinless.app/Contents/MacOS/twinless"
