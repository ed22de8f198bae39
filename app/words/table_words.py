"""What stands in the table of groups: values, and how they differ from those of the kept photo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale

from app.core.browsing.table import Column, Pick
from app.core.types import Group, Member
from app.words import photo_words, words
from app.words.catalogue import translate

_MINUS = "\N{MINUS SIGN}"


def heading(column: Column | None) -> str:
    """Returns what stands over a column; None is how photos differ."""
    if column is None:
        return translate("table", "How it differs")
    return {
        Column.FATE: translate("table", "What happens"),
        Column.NAME: translate("table", "Name"),
        Column.FOLDER: translate("table", "Folder"),
        Column.SIZE: translate("table", "Size"),
        Column.PIXELS: translate("table", "Dimensions"),
        Column.FORMAT: translate("table", "Format"),
        Column.TAKEN: translate("table", "Taken"),
    }[column]


def value(column: Column | None, member: Member, group: Group) -> str:
    """Returns what is told of a photo in a column."""
    if column is None:
        return ", ".join(filter(None, (photo_words.held_tag(member), *photo_words.tags(member, group))))
    return _VALUES[column](member)


_VALUES: dict[Column, Callable[[Member], str]] = {
    Column.FATE: photo_words.outcome_word,
    Column.NAME: lambda member: member.photo.path.name,
    Column.FOLDER: lambda member: words.place(member.photo.path.parent),
    Column.SIZE: lambda member: words.data_size(member.photo.unit_size),
    Column.PIXELS: lambda member: words.dimensions(member.content),
    Column.FORMAT: lambda member: member.content.format,
    Column.TAKEN: lambda member: words.captured(member.content.metadata.captured_at or ""),
}


def difference(column: Column | None, member: Member, group: Group) -> str:
    """Returns how a photo differs from the kept one in a column; empty where it does not."""
    kept = photo_words.kept_of(group)
    told = value(column, member, group)
    if column is Column.SIZE:
        return _signed(member.photo.unit_size - kept.photo.unit_size)
    if column is Column.PIXELS and kept.content.width and member.content.width:
        if words.dimensions(kept.content) == told:
            return ""
        if member.content.pixels == kept.content.pixels:  # as of a picture that was turned
            return told
        return words.percent_of((member.content.pixels / max(kept.content.pixels, 1)) ** 0.5)
    if column in (None, Column.FATE):
        return told
    return "" if told == value(column, kept, group) else told


def _signed(size: int) -> str:
    if not size:
        return ""
    sign = QLocale().positiveSign() if size > 0 else QLocale().negativeSign().replace("-", _MINUS)
    return f"{sign}{words.data_size(abs(size))}"


def pick(rule: Pick) -> str:
    """Returns what a rule picks, as a menu says it."""
    return {
        Pick.NEWEST: translate("table", "The newest of each group"),
        Pick.OLDEST: translate("table", "The oldest of each group"),
        Pick.LARGEST: translate("table", "The largest of each group"),
        Pick.SMALLEST: translate("table", "The smallest of each group"),
        Pick.FOLDER: translate("table", "All in the folder of this photo"),
        Pick.INVERT: translate("table", "The others of the same groups"),
    }[rule]
