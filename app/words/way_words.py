"""What is said of the ways in which photos go: to the trash, to a folder, or as links."""

from __future__ import annotations

from app.core.catalog.items import CleanupRecord, JournalItem, Way
from app.words import photo_words, words
from app.words.catalogue import translate


def fate(way: Way) -> str:
    """Returns in a word what becomes of a photo that goes."""
    return {
        Way.TRASH: photo_words.fate(photo_words.FATES[1]),
        Way.FOLDER: translate("ways", "move"),
        Way.LINK: translate("ways", "link"),
    }[way]


def destination(record: CleanupRecord) -> str:
    """Returns where the photos of a clean-up went, in few words; empty for the trash."""
    if record.way is Way.LINK:
        return translate("history", "as links")
    if record.way is Way.FOLDER and record.place is not None:
        return translate("history", "to “{folder}”").format(folder=words.isolated(record.place.name))
    return ""


def where(item: JournalItem) -> str:
    """Returns where a photo is that a clean-up took away."""
    if item.way is Way.LINK:
        return translate("ways", "A link to the kept photo")
    if item.quarantine is None:
        return translate("history", "In the trash")
    if item.way is Way.FOLDER:
        return translate("ways", "In {folder}").format(folder=words.place(item.quarantine.parent))
    return translate("history", "In quarantine")
