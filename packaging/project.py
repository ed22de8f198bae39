"""Where the project is at home: what packages, installers and stores say of it. One place to change it."""

from __future__ import annotations

import os

NOWHERE = "https://twinless.invalid"
HOMEPAGE = os.environ.get("TWINLESS_HOMEPAGE", NOWHERE)
"""The release workflow sets it to the repository it runs in. Packages that are built elsewhere name none: an address
that is not ours would lead people to somebody else."""

HAS_HOME = HOMEPAGE != NOWHERE

MAINTAINER = os.environ.get("TWINLESS_MAINTAINER", "The Twinless developers <developers@twinless.invalid>")
"""Name and address; nobody answers at this one yet."""

PUBLISHER = "The Twinless developers"


def desktop(text: str) -> str:
    """Marks a sentence that desktops are told, so that it is collected for translators; `linux/share.py` says it."""
    return text


SUMMARY = desktop("Find the photos you have more than once")

DESCRIPTION = (
    desktop(
        "Twinless looks through the folders you choose and finds the photos that are there more than once: the same"
        " file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene."
    ),
    desktop(
        "It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A"
        " group never loses its last photo, every clean-up can be undone, and nothing leaves your computer."
    ),
)
"""Paragraphs."""

WORDINGS = {
    "GENERIC": desktop("Duplicate Photo Finder"),
    "COMMENT": desktop("Find the photos you have more than once, and move the extra ones to the trash"),
    "KEYWORDS": desktop("duplicate;photo;picture;image;copy;similar;clean;"),
    "FIND": desktop("Twinless: find this picture"),
    "FIND_COMMENT": desktop("Look where your library holds this picture, also in edited form"),
    "GROUPS": desktop("A group of copies: the photo to keep first, then what differs in each of the others"),
    "COMPARED": desktop("A cropped copy beside the photo to keep"),
    "CONFIRMED": desktop("What goes and what stays, before anything is moved"),
}
"""What else desktops are told, by its place in `linux/*.desktop` and `linux/twinless.metainfo.xml`."""


def release_file(version: str, name: str) -> str:
    """Returns the address of a file of a release."""
    return f"{HOMEPAGE}/releases/download/v{version}/{name}"
