"""Builds what is handed out: freezes the program, packs it, and tries it where our Python is out of reach.

python packaging/build.py             all that this system can build, into dist/
python packaging/build.py --packed    without freezing again: dist/twinless is there
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import dates
import frozen_trial
import icons
import inside
import licences
import packages
import sbom
import sizes
import translations
from linux import hollow

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
    parts = inside.parts_inside(program, licences.packed())
    came_from = inside.origins(program, parts)
    of_system = {origin.name for origin in came_from.values() if origin.of_system}
    licences.write(program / "LICENCES.txt", parts, of_system)
    sbom.write(program, parts, came_from)
    say(f"{size_of(program)} in {program.name}, with the licences of {len(parts)} parts and {len(of_system)} packages")
    say(sizes.table(program, came_from))
    date = dates.released()
    made = packages.build(program, pictures, DRAWING, date, BUILD, DIST)
    for text in made.missing:
        say(text)
    sums = "".join(f"{sha256(package)}  {package.name}\n" for package in made.files)
    (DIST / "SHA256SUMS").write_text(sums, "utf-8")
    for package in (*made.files, *made.folders):
        say(f"Trying {package.name} ({size_of(package)})")
        try_out(package)
    say(f"Done:\n{sums}")
    return 0


def try_out(package: Path) -> None:
    """Unpacks or installs a package, and has the program in it show that it works."""
    with (
        tempfile.TemporaryDirectory(prefix="twinless-trial-") as folder,
        packages.unpacked(package, Path(folder)) as program,
    ):
        frozen_trial.run(program, Path(folder), ROOT)


def freeze() -> None:
    """Runs PyInstaller."""
    translations.release()
    say("Freezing the program")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "packaging/twinless.spec"]
    subprocess.run(command, cwd=ROOT, check=True)


def slim(libraries: Path) -> None:
    """Takes symbol tables, which nothing reads while the program runs, out of Python and what its packages are made of.

    Libraries in folders called .libs were changed when their wheels were made, which not every strip survives; what is
    in them is small or was stripped by then.
    """
    strip = shutil.which("strip")
    if not LINUX or strip is None:
        return
    modules = (file for name in _STRIPPED for file in (libraries / name).rglob("*.so*"))
    for library in (*libraries.glob("libpython*.so*"), *modules):
        if library.is_file() and not library.is_symlink():
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


_STRIPPED = ("pyarrow", "PIL", "numpy", "pandas")
"""Packages whose wheels come with symbol tables: 27 MB in all, 20 of them pyarrow's."""


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
