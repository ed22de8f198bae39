"""What is said of groups that have something in common."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from app.core.browsing.patterns import Fate, Likeness, Pattern
from app.core.types import Kind, Missing
from app.words import words
from app.words.catalogue import translate


def title(likeness: Likeness) -> str:
    """Returns what the groups of a pattern are: "Copies: resized, no date"."""
    if likeness.folders is not None:
        keeper, other = likeness.folders
        if keeper == other:
            return translate("patterns", "Within “{folder}”").format(folder=_name(keeper))
        return translate("patterns", "“{kept}” and “{other}”").format(kept=_name(keeper), other=_name(other))
    said = [words.edit_name(name) for name in likeness.edits] + [_missing(name) for name in likeness.missing]
    plain = {
        Kind.IDENTICAL: translate("patterns", "Identical photos"),
        Kind.COPY: translate("patterns", "Copies"),
        Kind.SIMILAR: translate("patterns", "Other shots of a scene"),
    }[likeness.kind]
    if not said:
        return plain
    detailed = {
        Kind.IDENTICAL: translate("patterns", "Identical photos: {what}"),
        Kind.COPY: translate("patterns", "Copies: {what}"),
        Kind.SIMILAR: translate("patterns", "Other shots of a scene: {what}"),
    }[likeness.kind]
    return detailed.format(what=QLocale().createSeparatedList(said))


def _missing(name: Missing) -> str:
    return {
        Missing.DATE: translate("patterns", "no date"),
        Missing.PLACE: translate("patterns", "no place"),
    }[name]


def caption(pattern: Pattern) -> str:
    """Returns how many groups there are, and what becomes of their copies."""
    count = translate("patterns", "%Ln groups", None, len(pattern.numbers))
    if not pattern.photos:
        return translate("patterns", "{groups} · all their photos stay").format(groups=count)
    going = translate("patterns", "%Ln photos can go", None, pattern.photos)
    text = translate("patterns", "{groups} · {photos}, {size}")
    return text.format(groups=count, photos=going, size=words.data_size(pattern.bytes))


def exceptions(count: int) -> str:
    """Returns how many groups want a look of their own; empty for none."""
    return translate("patterns", "%Ln of them want a look of their own.", None, count) if count else ""


def places(likeness: Likeness) -> str:
    """Returns where the photos of a pattern by folder lie, in full; empty for others."""
    if likeness.folders is None:
        return ""
    keeper, other = (words.place(folder) for folder in likeness.folders)
    return translate("patterns", "Kept: {kept}\nOthers: {others}").format(kept=keeper, others=other)


def always_keep(folder: Path) -> str:
    """Returns the words of the button that makes a rule of a choice."""
    return translate("patterns", "Always keep from “{folder}”").format(folder=_name(folder))


def fate(what: Fate) -> str:
    """Returns what accepting means for the copies, as a sentence."""
    return {
        Fate.GO: translate("patterns", "Their copies go when you clean up."),
        Fate.STAY: translate("patterns", "All their photos stay."),
        Fate.BOTH: translate("patterns", "Some of their copies go when you clean up, others stay."),
    }[what]


def _name(folder: Path) -> str:
    return words.isolated(folder.name or str(folder))
