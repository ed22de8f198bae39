"""Fills in what stores ask for: Flatpak, AUR, winget and Homebrew, with addresses and checksums of a release.

Usage: python packaging/stores/fill.py DIST OUT     DIST: the files of a release; OUT gets the manifests of those there
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(_HERE.parent), str(_HERE.parent.parent)]

from project import HAS_HOME, HOMEPAGE, MAINTAINER, PUBLISHER, SUMMARY, release_file  # noqa: E402 - only once it can be found

from app import APP_ID, __version__  # noqa: E402

_LINUX, _WINDOWS, _MACOS = "twinless-*-linux-x86_64.tar.xz", "*-windows-x86_64-setup.exe", "*-macos-arm64.dmg"
_MANIFESTS = {
    "flatpak.yml": (_LINUX, f"flatpak/{APP_ID}.yml"),
    "PKGBUILD": (_LINUX, "aur/PKGBUILD"),
    "winget.version.yaml": (_WINDOWS, "winget/Twinless.Twinless.yaml"),
    "winget.installer.yaml": (_WINDOWS, "winget/Twinless.Twinless.installer.yaml"),
    "winget.locale.en-US.yaml": (_WINDOWS, "winget/Twinless.Twinless.locale.en-US.yaml"),
    "twinless.rb": (_MACOS, "homebrew/twinless.rb"),
}
"""For each template: the file of the release that it is about, and where the manifest goes."""

_PLACE = re.compile(r"@[A-Z0-9]+@")


def main() -> int:
    """Writes the manifests; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dist", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    for path in fill(options.dist, options.out):
        print(path)
    return 0


def fill(dist: Path, out: Path) -> list[Path]:
    """Writes the manifests of the packages that are there.

    Args:
        dist: The files of a release.
        out: Made if missing.

    Returns:
        The manifests.

    Raises:
        ValueError: A template has a place that nothing fills, or nobody said where the release is to be had.
    """
    if not HAS_HOME:
        raise ValueError("TWINLESS_HOMEPAGE is not set: stores are told where a release is to be had.")
    written = []
    for name, (pattern, target) in _MANIFESTS.items():
        package = next(iter(sorted(dist.glob(pattern))), None)
        if package is None:
            continue
        values = {
            "ID": APP_ID,
            "VERSION": __version__,
            "HOMEPAGE": HOMEPAGE,
            "MAINTAINER": MAINTAINER,
            "PUBLISHER": PUBLISHER,
            "SUMMARY": SUMMARY,
            "URL": release_file(__version__, package.name),
            "SHA256": hashlib.sha256(package.read_bytes()).hexdigest(),
        }
        text = (_HERE / name).read_text("utf-8")
        for key, value in values.items():
            text = text.replace(f"@{key}@", value)
        left = _PLACE.search(text)
        if left:
            raise ValueError(f"{name} has {left[0]}, which nothing fills.")
        path = out / target
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        written.append(path)
    return written


if __name__ == "__main__":
    sys.exit(main())
