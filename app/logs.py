"""Rotating logs without private paths, and the text that goes with a report of a fault."""

from __future__ import annotations

import dataclasses
import logging
import os
import platform
import re
import sys
from collections.abc import Iterable, Sequence
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app import __version__
from app.core.formats import PICTURE_SUFFIXES, suffixes
from app.core.settings import Settings

_NAME = "twinless.log"
_BYTES, _KEPT = 1 << 20, 3
_PARTS = (
    "onnxruntime",
    "torch",
    "torchvision",
    "PySide6-Essentials",
    "pymilvus",
    "milvus-lite",
    "pillow",
    "pi-heif",
    "rawpy",
    "numpy",
)
_PRIVATE_SETTINGS = ("exclude", "milvus_uri", "preferred")

_OWN_CODE = re.compile(r'File "[^"\n]*?[/\\]((?:app|site-packages|lib|python3\.\d+)[/\\][^"\n]*)"')
_QUOTED = re.compile(r"""(")(?=[^"\n]*[/\\])[^"\n]*"|(')(?=[^'\n]*[/\\])[^'\n]*'""")
_NAMED = "|".join(sorted(suffix[1:] for suffix in PICTURE_SUFFIXES | suffixes("db toml json csv html")))
_PICTURE = re.compile(rf"(?<![\w<.])(?:[A-Za-z]:[/\\]|\\\\|~?/)[^\n'\":]*?\.(?:{_NAMED})\b", re.IGNORECASE)
_BARE = re.compile(r"(?<![\w<.:/])(?:[A-Za-z]:[/\\]|\\\\|~?/)[^\s'\":,;)]+")
_REMOVED = "<path>"


def start(folder: Path) -> RotatingFileHandler:
    """Starts logging into a folder, for this user's eyes alone; returns the handler, to be closed at the end."""
    handler = _Quiet(
        folder / _NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True, errors="backslashreplace"
    )
    handler.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    handler.addFilter(lambda record: record.levelno >= logging.WARNING or record.name.startswith("app."))
    logging.getLogger().addHandler(handler)
    logging.getLogger("app").setLevel(logging.INFO)
    logging.getLogger(__name__).info("Twinless %s on %s", __version__, platform.platform())
    return handler


class _Quiet(RotatingFileHandler):
    """Says nothing where the log cannot be written: what fails for the same reason says so to the user by itself."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - named by logging
        """Leaves the record out; tracebacks of the log must not stand among results."""

    def close(self) -> None:
        """Closes the file, also where its last lines cannot be written any more."""
        try:
            super().close()
        except OSError:
            self.stream = None


class _Discreet(logging.Formatter):
    """Writes records, tracebacks included, without the paths of somebody's files."""

    def format(self, record: logging.LogRecord) -> str:
        return without_paths(super().format(record))


def without_paths(text: str) -> str:
    """Returns a text without paths; those of the program's own code are shortened, and stay."""
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(f'File "{match[1]}"')
        return f"\0{len(kept) - 1}\0"

    text = _OWN_CODE.sub(keep, text)
    text = _QUOTED.sub(lambda match: f"{match[1] or match[2]}{_REMOVED}{match[1] or match[2]}", text)
    text = _BARE.sub(_REMOVED, _PICTURE.sub(_REMOVED, text))
    return re.sub(r"\0(\d+)\0", lambda match: kept[int(match[1])], text)


def fault_report(folder: Path, settings: Settings, photos: int, private: Sequence[Path] | None = None) -> str:
    """Returns what helps to find a fault: versions, platform, settings, log.

    Args:
        folder: Where the logs are.
        settings: As they stand.
        photos: How many the library knows.
        private: Folders of the library, where the user wants to name them; None leaves out all that is private.
    """
    lines = [f"Twinless {__version__}", platform.platform(), f"Python {sys.version.split()[0]}", *_versions()]
    if private is not None:
        lines += [f"Folder {item}" for item in private]
    shown = dataclasses.asdict(settings)
    if private is None:
        shown = {name: "(set)" if name in _PRIVATE_SETTINGS and value else value for name, value in shown.items()}
    lines += [f"Photos: {photos}", "", "Settings", *(f"{name} = {value}" for name, value in shown.items()), "", "Log"]
    return "\n".join([*lines, *_log(folder), ""])


def _versions() -> Iterable[str]:
    from importlib.metadata import PackageNotFoundError, version  # slow to import, and hardly ever asked for

    for name in _PARTS:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:  # a frozen program carries the metadata of a few alone
            continue
    yield f"{os.cpu_count()} processors, {platform.machine()}"


def _log(folder: Path) -> Iterable[str]:
    for name in (*(f"{_NAME}.{n}" for n in range(_KEPT, 0, -1)), _NAME):
        if (folder / name).exists():
            yield from (folder / name).read_text("utf-8", "replace").splitlines()
