"""Where the project is at home: what packages, installers and stores say of it. One place to change it."""

from __future__ import annotations

import os

HOMEPAGE = os.environ.get("TWINLESS_HOMEPAGE", "https://github.com/twinless/twinless")
"""The release workflow sets it to the repository it runs in."""

MAINTAINER = os.environ.get("TWINLESS_MAINTAINER", "The Twinless developers <developers@twinless.invalid>")
"""Name and address; nobody answers at this one yet."""

PUBLISHER = "The Twinless developers"

SUMMARY = "Find the photos you have more than once"

DESCRIPTION = (
    (
        "Twinless looks through the folders you choose and finds the photos that are there more than once: the same"
        " file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene."
    ),
    (
        "It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A"
        " group never loses its last photo, every clean-up can be undone, and nothing leaves your computer."
    ),
)
"""Paragraphs."""


def release_file(version: str, name: str) -> str:
    """Returns the address of a file of a release."""
    return f"{HOMEPAGE}/releases/download/v{version}/{name}"
