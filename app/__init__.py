"""Twinless: finds the photos a library holds more than once and moves the extra ones to the trash, safely."""

__version__ = "0.1.0"
