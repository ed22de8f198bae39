"""Twinless: finds the photos a library holds more than once and moves the extra ones to the trash, safely."""

import os

__version__ = "0.1.0"

APP_ID = "io.github.twinless.twinless"
"""What desktops know the program by: the name of its desktop entry, of its AppStream component, of its bundle on macOS.
It must never change once a version is out."""

# NumPy's linear algebra reads it when it is loaded. Its products are small here, and many threads of our own ask for
# them: with threads of its own, which spin while they wait, comparing two pictures took a third more processor time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
