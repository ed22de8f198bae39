"""The way to the window, and what a platform needs before its libraries are loaded."""

from __future__ import annotations

import ctypes
import gc
import importlib.util
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

log = logging.getLogger(__name__)


def open_window(folders: Sequence[Path] = (), language: str | None = None) -> int:
    """Opens the window, and adds folders to the library; returns the exit status.

    Args:
        folders: To be added; a picture in their place is looked for.
        language: Spoken this once; what the settings say unless given.
    """
    prepare_window()
    from app.ui.application import run

    return run(sys.argv[:1], folders, language=language)


def prepare_window() -> None:
    """Prepares the process before Qt is imported.

    Garbage is not looked for while modules are imported: what they make stays, and looking at it again and again
    takes its time. The window's own collector takes over.
    """
    gc.disable()
    _keep_torch_loadable()


def _keep_torch_loadable() -> None:
    """Makes torch loadable after Qt on Windows.

    There torch 2.9 and later cannot initialise once Qt is loaded (WinError 1114, pytorch issue 166628); loaded
    first, its c10.dll stays. torch itself is not imported. Not tested here: no Windows machine has run it yet.
    """
    if sys.platform != "win32":
        return
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return
    library = Path(found.origin).parent / "lib" / "c10.dll"
    try:
        ctypes.CDLL(str(library))
    except OSError as error:
        log.warning("torch may fail to start after Qt: %s", error)
