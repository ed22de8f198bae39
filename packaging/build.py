"""Builds what is handed out: freezes the program, packs it, and tries it where our Python is out of reach.

python packaging/build.py             all of it, into dist/
python packaging/build.py --packed    without freezing again: dist/twinless is there
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import frozen_trial
import icons
import licences
from linux import deb, hollow

from app import __version__

ROOT = Path(__file__).resolve().parent.parent
DIST, BUILD = ROOT / "dist", ROOT / "build"
DRAWING = ROOT / "resources/icons/twinless.svg"
LINUX = sys.platform == "linux"


def main() -> int:
    """Builds and tries everything; the exit status is 0 when all of it works."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packed", action="store_true", help="pack dist/twinless as it is")
    arguments = parser.parse_args()
    pictures = icons.render(DRAWING, BUILD / "icons")
    if not arguments.packed:
        freeze()
        slim(DIST / "twinless/_internal")
        if LINUX:
            say(f"Left out: {', '.join(hollow.hollow_out(DIST / 'twinless/_internal'))}")
    program = DIST / "twinless"
    parts = licences.write(program / "LICENCES.txt", "twinless")
    say(f"{size_of(program)} in {program.name}, with the licences of {len(parts)} parts")
    date = released()
    archives = [pack(program, date)]
    if LINUX and shutil.which("dpkg-deb"):
        say("Building the Debian package")
        archives.append(deb.build(program, program / "LICENCES.txt", pictures, DRAWING, __version__, date, BUILD))
        archives[-1] = Path(shutil.move(archives[-1], DIST / archives[-1].name))
    sums = "".join(f"{sha256(archive)}  {archive.name}\n" for archive in archives)
    (DIST / "SHA256SUMS").write_text(sums, "utf-8")
    for archive in archives:
        say(f"Trying {archive.name} ({size_of(archive)})")
        with tempfile.TemporaryDirectory(prefix="twinless-trial-") as folder:
            frozen_trial.run(unpack(archive, Path(folder)), Path(folder), ROOT)
    say(f"Done:\n{sums}")
    return 0


def freeze() -> None:
    """Runs PyInstaller."""
    say("Freezing the program")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "packaging/twinless.spec"]
    subprocess.run(command, cwd=ROOT, check=True)


def slim(libraries: Path) -> None:
    """Takes the symbol tables, which nothing reads while the program runs, out of the interpreter."""
    strip = shutil.which("strip")
    if LINUX and strip:
        for library in libraries.glob("libpython*.so*"):
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


def pack(program: Path, date: datetime) -> Path:
    """Packs the program's folder: .tar.gz on Linux, .zip elsewhere."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = f"twinless-{__version__}-{system}-{platform.machine().lower()}"
    say(f"Packing {name}")
    if not LINUX:
        folder = DIST / "Twinless.app" if sys.platform == "darwin" else program
        return Path(shutil.make_archive(str(DIST / name), "zip", folder.parent, folder.name))

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(date.timestamp())
        return entry

    target = DIST / f"{name}.tar.gz"
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=date.timestamp()) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path in sorted(program.rglob("*")):
            relative = path.relative_to(program)
            archive.add(path, f"twinless-{__version__}/{relative}", recursive=False, filter=plain)
    return target


def unpack(archive: Path, folder: Path) -> Path:
    """Unpacks an archive as a user would, and returns the program in it."""
    if archive.suffix == ".deb":
        subprocess.run(["dpkg-deb", "--extract", str(archive), str(folder)], check=True)
        return folder / "opt/twinless/twinless"
    if LINUX:
        subprocess.run(["tar", "-xzf", str(archive), "-C", str(folder)], check=True)
    else:
        shutil.unpack_archive(archive, folder)
    names = ("twinless", "twinless.exe", "Twinless.app/Contents/MacOS/twinless")
    return next(path for name in names for path in (*folder.glob(name), *folder.glob(f"*/{name}")) if path.is_file())


def released() -> datetime:
    """Returns the time of the commit that is built, or that of SOURCE_DATE_EPOCH."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        command = ["git", "log", "-1", "--format=%ct"]
        found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        epoch = found.stdout.strip() if found.returncode == 0 else ""
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def size_of(path: Path) -> str:
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.0f} MB"


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
