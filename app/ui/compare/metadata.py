"""What is known of compared photos, fact by fact, each told apart from the photo they are compared with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from app.core.catalog.numbers import true_mtime
from app.core.types import Group, Member
from app.words import lack_words, photo_words, words
from app.words.catalogue import translate


class Mark(Enum):
    """How a value compares with the first photo's."""

    FIRST = auto()
    SAME = auto()
    OTHER = auto()
    MORE = auto()
    LESS = auto()
    MISSING = auto()


SIGNS = {Mark.FIRST: "", Mark.SAME: "", Mark.OTHER: "≠", Mark.MORE: "▲", Mark.LESS: "▼", Mark.MISSING: "≠"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A value of one photo."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class MetadataRow:
    """A fact of all compared photos."""

    label: str
    cells: tuple[Cell, ...]


_OF_THE_FILE = 2
"""Rows that every file has, name and folder; what the keeper lacks comes right after them."""

_Value = str | int | float | None
_Read = Callable[[Member], tuple[_Value, str]]


def rows(members: Sequence[Member], group: Group) -> list[MetadataRow]:
    """Returns every fact that any of the photos has, the first photo being what the others are compared with."""
    found = []
    none = translate("words", "none")
    for label, read in _facts():
        values = [read(member) for member in members]
        if any(value not in (None, "") for value, _ in values):
            first = values[0]
            cells = [Cell(text or none, _mark((value, text), first)) for value, text in values[1:]]
            found.append(MetadataRow(label, (Cell(values[0][1] or none, Mark.FIRST), *cells)))
    seen = [photo_words.beside_kept(member, group) for member in members]
    found[_OF_THE_FILE:_OF_THE_FILE] = _held_alone(seen)
    said = tuple(Cell(_relation(member, group), Mark.FIRST) for member in members)
    found.append(MetadataRow(translate("words", "Against the keeper"), said))
    return found + _why_they_stay(seen)


def _held_alone(members: Sequence[Member]) -> list[MetadataRow]:
    """Returns what photos hold and the keeper lacks, by name; nothing where the keeper holds all of them."""
    if not any(member.lacks for member in members):
        return []
    texts = [lack_words.names(member.lacks, member.content.format) for member in members]
    marks = [Mark.FIRST, *(Mark.MORE if member.lacks else Mark.SAME for member in members[1:])]
    none = translate("words", "nothing")
    cells = tuple(Cell(text or none, mark) for text, mark in zip(texts, marks, strict=True))
    return [MetadataRow(translate("words", "Lacking in the keeper"), cells)]


def _why_they_stay(members: Sequence[Member]) -> list[MetadataRow]:
    """Returns why copies are not proposed for the trash; nothing where none of them needs a word."""
    texts = [photo_words.why_it_stays(member) or photo_words.holding(member.photo) for member in members]
    cells = tuple(Cell(text, Mark.FIRST) for text in texts)
    return [MetadataRow(translate("words", "Why it stays"), cells)] if any(texts) else []


def mark_words(mark: Mark) -> str:
    """Returns in words what a sign says; empty where there is none."""
    return {
        Mark.FIRST: "",
        Mark.SAME: translate("words", "the same"),
        Mark.OTHER: translate("words", "different"),
        Mark.MORE: translate("words", "more"),
        Mark.LESS: translate("words", "less"),
        Mark.MISSING: translate("words", "missing"),
    }[mark]


def _mark(own: tuple[_Value, str], other: tuple[_Value, str]) -> Mark:
    value, first = own[0], other[0]
    if value == first:  # as many pixels may still be turned
        return Mark.SAME if own[1] == other[1] else Mark.OTHER
    if value in (None, ""):
        return Mark.MISSING
    if isinstance(value, int | float) and isinstance(first, int | float):
        return Mark.MORE if value > first else Mark.LESS
    return Mark.OTHER


def _facts() -> list[tuple[str, _Read]]:
    return [
        (translate("words", "Name"), lambda m: _text(m.photo.path.name)),
        (translate("words", "Folder"), lambda m: _text(words.place(m.photo.path.parent))),
        (translate("words", "Dimensions"), lambda m: (m.content.pixels, words.dimensions(m.content))),
        (translate("words", "File size"), lambda m: (m.photo.size, words.data_size(m.photo.size))),
        (translate("words", "Format"), lambda m: _text(m.content.format)),
        (translate("words", "JPEG quality"), lambda m: _number(m.content.metadata.jpeg_quality)),
        (translate("words", "Taken"), _taken),
        (translate("words", "Changed"), lambda m: _text(words.moment(true_mtime(m.photo.mtime_ns) / 1e9))),
        (translate("words", "Camera"), lambda m: _text(m.content.metadata.camera)),
        (translate("words", "Place"), _place),
        (translate("words", "Metadata fields"), lambda m: _number(m.content.metadata.tags)),
        (translate("words", "Frames"), lambda m: _number(m.content.frames if m.content.frames > 1 else None)),
        (translate("words", "Embedded extras"), _extras),
        (translate("words", "Colour profile"), _profile),
        (translate("words", "What happens"), lambda m: (photo_words.goes(m), photo_words.outcome_word(m))),
    ]


def _text(value: str | None) -> tuple[_Value, str]:
    return value, value or ""


def _number(value: int | None) -> tuple[_Value, str]:
    return value, "" if value is None else words.number(value)


def _taken(member: Member) -> tuple[_Value, str]:
    taken = member.content.metadata.captured_at
    return taken, words.captured(taken) if taken else ""


def _place(member: Member) -> tuple[_Value, str]:
    latitude, longitude = member.content.metadata.latitude, member.content.metadata.longitude
    if latitude is None or longitude is None:
        return None, ""
    text = words.coordinates(latitude, longitude)
    return text, text


def _extras(member: Member) -> tuple[_Value, str]:
    names = {
        "motion": translate("words", "moving picture"),
        "gain_map": translate("words", "HDR gain map"),
        "depth": translate("words", "depth map"),
        "sound": translate("words", "sound"),
    }
    return _text(", ".join(names.get(extra, extra) for extra in member.content.metadata.extras))


def _profile(member: Member) -> tuple[_Value, str]:
    if not member.content.metadata.has_profile:
        return None, ""
    return _text(translate("words", "embedded"))


def _relation(member: Member, group: Group) -> str:
    if member is not photo_words.kept_of(group):
        return photo_words.relation(photo_words.beside_kept(member, group))
    return photo_words.kept_for(group)
