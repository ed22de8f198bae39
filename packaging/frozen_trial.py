"""Tries a frozen program where the Python and the packages it was built from are out of reach."""

from __future__ import annotations

import contextlib
import os
import shlex
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from translations import LANGUAGES

_SELF_TEST_S = 300
_WINDOW_S = 15


class TrialError(Exception):
    """The program does not do what it should."""


def run(program: Path, folder: Path, source: Path) -> None:
    """Lets the program test itself, and looks whether its window stays open.

    Args:
        program: The executable.
        folder: Where its home and its library may lie.
        source: The source tree, which it must not need.

    Raises:
        TrialError: It failed; its output says how.
    """
    home = folder / "home"
    home.mkdir()
    environment = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "TWINLESS_HOME": str(home / "library"),
    }
    if sys.platform == "win32":
        environment |= {name: os.environ[name] for name in ("SYSTEMROOT", "PATH", "TEMP") if name in os.environ}
    prefix = _without_python([source, Path(sys.prefix), Path(sysconfig.get_path("stdlib"))])
    print("  our Python is hidden from it" if prefix else "  with an empty environment", flush=True)
    test = [*prefix, str(program), "self-test"]
    done = subprocess.run(
        test, cwd=home, env=environment, capture_output=True, text=True, timeout=_SELF_TEST_S, check=False
    )
    print(_indented(done.stdout), flush=True)
    if done.returncode:
        raise TrialError(f"The self-test failed:\n{done.stderr}")
    _speak([*prefix, str(program)], home, environment)
    print(f"  It speaks {', '.join(LANGUAGES)}.", flush=True)
    _open_window([*prefix, str(program)], home, environment)
    print(f"  The window stays open for {_WINDOW_S} s.", flush=True)


def _speak(command: Sequence[str], home: Path, environment: dict[str, str]) -> None:
    """Looks whether the help is another in each language: their files are in the package."""
    said = set()
    for language in LANGUAGES:
        asked = [*command, "--language", language, "--help"]
        done = subprocess.run(asked, cwd=home, env=environment, capture_output=True, text=True, check=False)
        said.add(done.stdout)
    if len(said) != len(LANGUAGES):
        raise TrialError(f"Of {len(LANGUAGES)} languages, {len(said)} are told apart.")


def _open_window(command: Sequence[str], home: Path, environment: dict[str, str]) -> None:
    with subprocess.Popen(command, cwd=home, env=environment, stderr=subprocess.PIPE, text=True) as window:
        with contextlib.suppress(subprocess.TimeoutExpired):
            window.wait(_WINDOW_S)
        ended = window.poll()
        window.kill()
        errors = window.stderr.read() if window.stderr else ""
    if ended is not None or "Traceback" in errors:
        raise TrialError(f"The window did not stay open (status {ended}):\n{errors}")


def _without_python(hidden: Sequence[Path]) -> list[str]:
    """Returns what to put before a command so that it sees empty folders there; nothing where that cannot be done."""
    if sys.platform != "linux":
        return []
    # A cover hides the places beneath it, so the deepest go first.
    deepest = sorted({path.resolve() for path in hidden}, key=lambda path: -len(path.parts))
    covers = " && ".join(f"mount -t tmpfs none {shlex.quote(str(path))}" for path in deepest)
    for options in (["--mount"], ["--mount", "--map-root-user"]):
        prefix = ["unshare", *options, "sh", "-c", f'{covers} && exec "$@"', "sh"]
        with contextlib.suppress(OSError):
            if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode == 0:
                return prefix
    return []


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.splitlines())
