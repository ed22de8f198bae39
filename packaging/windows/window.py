"""Where twinless-gui.exe starts: the window, without a console behind it."""

import sys

from app.__main__ import main_window

sys.exit(main_window())
