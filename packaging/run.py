"""Starts Twinless from the source tree, for `make run`.

With a display the window opens, on the folder that was named, if any. Without one, the command line scans that
folder, or a sample library made for the purpose; what it learns lies in a temporary folder and goes with it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main(arguments: list[str]) -> int:
    """Runs the program and returns its exit status."""
    folder = Path(arguments[0]).expanduser().absolute() if arguments else None
    if folder is not None and not folder.is_dir():
        print(f"{folder} is not a folder.", file=sys.stderr)
        return 2
    if has_display():
        from app.__main__ import main_window

        sys.argv = ["twinless", *([str(folder)] if folder else [])]
        return main_window()
    return scan(folder)


def has_display() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def scan(folder: Path | None) -> int:
    """Scans a folder, or a sample library, without touching the user's own library."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    with tempfile.TemporaryDirectory(prefix="twinless-") as temporary:
        if folder is None:
            print("There is no display, so here is what a scan of a sample library finds.", file=sys.stderr)
            from demo import make_library

            folder = make_library(Path(temporary) / "Photos")
        environment = os.environ | {"TWINLESS_HOME": str(Path(temporary) / "library")}
        command = [sys.executable, "-m", "app", "scan", str(folder)]
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
