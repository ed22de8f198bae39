"""The program's entry: a decoding child, the command line, or the window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

_RARELY = (50_000, 20, 100)
"""How often cycles are looked for: rescanning 100,000 photos makes millions of rows and hardly a cycle, and so do the
imports before; a fifth of its time went into looking for them."""


def main() -> int:
    """Runs what the command line says; without arguments, the window."""
    if sys.argv[1:2] == ["_decode"]:
        # Children start often and on every system alike: they import nothing but decoders.
        from app.core.decode.child import main as child

        return child()
    import multiprocessing

    multiprocessing.freeze_support()
    gc.set_threshold(*_RARELY)
    from app.cli import run

    return run()


def main_window() -> int:
    """Opens the window; folders that the desktop passed on are added to the library, a picture is looked for."""
    if sys.argv[1:2] == ["_decode"]:
        return main()
    import multiprocessing

    multiprocessing.freeze_support()
    from app.launch import open_window

    return open_window([path for path in map(Path, sys.argv[1:]) if path.is_dir() or path.is_file()])


if __name__ == "__main__":
    sys.exit(main())
