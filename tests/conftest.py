"""What every test stands on: a home of its own, no window, no thread left behind.

send2trash reads HOME when it is imported, so the temporary home is set before anything of `app` is: no test can
reach the developer's own trash or library.
"""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_HOME = Path(tempfile.mkdtemp(prefix="twinless-home-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ["HOME"] = os.environ["USERPROFILE"] = str(_HOME)
os.environ["XDG_DATA_HOME"] = str(_HOME / ".local/share")
os.environ["XDG_CONFIG_HOME"] = str(_HOME / ".config")
os.environ["XDG_CACHE_HOME"] = str(_HOME / ".cache")
os.environ["TWINLESS_HOME"] = str(_HOME / "twinless")
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest  # noqa: E402 - only after the home is set
from pytestqt.qtbot import QtBot  # noqa: E402

# In a source tree, the wordings may be older than their sources.
_TRANSLATIONS = Path(__file__).parent.parent / "packaging" / "translations.py"
subprocess.run([sys.executable, str(_TRANSLATIONS), "stale"], check=True)

_THREAD_SECONDS = 60.0
_PATIENCE_MS = 120_000


class PatientBot(QtBot):
    """Drives the window, and waits for it as long as a busy machine may need."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MS) -> None:  # noqa: N802
        """Waits until something is so."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        """Waits, at the end of a block, for a signal."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = _PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        """Waits, at the end of a block, for several signals."""
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitExposed(self, widget: Any, *, timeout: int = _PATIENCE_MS) -> Any:  # noqa: N802
        """Waits, at the end of a block, for a window to be shown."""
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientBot:
    """Takes the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def twinless_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library folder of the test's own."""
    home = tmp_path_factory.mktemp("twinless")
    monkeypatch.setenv("TWINLESS_HOME", str(home))
    return home


@pytest.fixture
def home_trash() -> Iterator[Path]:
    """The trash of the temporary home, empty before and after the test."""
    trash = Path(os.environ["XDG_DATA_HOME"]) / "Trash"
    shutil.rmtree(trash, ignore_errors=True)
    yield trash
    shutil.rmtree(trash, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fails a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _THREAD_SECONDS
    while (left := _started_since(before)) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not left, f"threads left running: {left}"


def _started_since(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread not in before and not _is_foreign(thread)]


def _is_foreign(thread: threading.Thread) -> bool:
    # A dummy stands for a thread of C++ code that once called into Python; it has no end that Python could see.
    # Milvus Lite's server ends the idle threads of its pool only when it is freed; pools of ours carry names.
    return isinstance(thread, threading._DummyThread) or thread.name.startswith("ThreadPoolExecutor-")
