"""Builds the RPM package, for Fedora and its like, out of the frozen program."""

from __future__ import annotations

import shutil
import subprocess
from datetime import datetime
from pathlib import Path

from linux import glibc, tree
from project import DESCRIPTION, HAS_HOME, HOMEPAGE, MAINTAINER, SUMMARY

_HERE = Path(__file__).resolve().parent


def build(program: Path, share: Path, version: str, date: datetime, folder: Path) -> Path:
    """Builds the package.

    Args:
        program: The folder with the frozen program.
        share: What `share.write` wrote.
        version: Version of the program.
        date: When it was released.
        folder: Gets the package.

    Returns:
        The .rpm file.
    """
    work = folder / "rpm"
    shutil.rmtree(work, ignore_errors=True)
    tree.install(program, share, work / "tree", work / "tree/usr")
    completions = work / "tree/usr/share/zsh"
    (completions / "vendor-completions").rename(completions / "site-functions")  # where Fedora's zsh looks
    specification = work / "twinless.spec"
    specification.write_text(_specification(version, date, _c_libraries(program)), "utf-8")
    command = ["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {work / 'top'}"]
    command += ["--define", f"_tree {work / 'tree'}", str(specification)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    (made,) = (work / "top/RPMS").rglob("*.rpm")
    package = Path(shutil.move(made, folder / made.name))
    shutil.rmtree(work)
    return package


def _c_libraries(program: Path) -> list[str]:
    """Returns what the program needs of the libraries of C and C++, as dependencies."""
    symbols, _ = glibc.needed_of_cpp(program)
    return [
        f"libc.so.6(GLIBC_{glibc.needed(program)})(64bit)",
        "libgcc_s.so.1()(64bit)",
        f"libstdc++.so.6(GLIBCXX_{symbols})(64bit)",
    ]


def _specification(version: str, date: datetime, c_libraries: list[str]) -> str:
    libraries = [*c_libraries, *(_HERE / "rpm-libraries.txt").read_text("utf-8").splitlines()]
    values = {
        "VERSION": version.replace("-", "~"),
        "SUMMARY": SUMMARY,
        "URL": f"URL: {HOMEPAGE}" if HAS_HOME else "",
        "REQUIRES": "\n".join(f"Requires: {line}" for line in libraries if line and not line.startswith("#")),
        "DESCRIPTION": "\n\n".join(DESCRIPTION),
        "DATE": date.strftime("%a %b %d %Y"),
        "MAINTAINER": MAINTAINER,
    }
    text = (_HERE / "twinless.rpm.spec").read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text
