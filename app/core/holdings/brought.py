"""What of a photo its keeper lacks and a sidecar can hold, and where the two say different things. Pure functions.

Of what a photo has one of (a title, a rating, a place), the keeper's own is never overruled: a sidecar counts more than
the picture to most programs, so that another value there would be one. Of what it may have several of (keywords,
people, authors), both sides' are held.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from app.core.holdings.types import Field, Holdings, LackName, Word

MANY = frozenset({Field.KEYWORD, Field.PERSON, Field.CREATOR})
"""Fields of which a photo may hold several values."""

ONE = frozenset({Field.TITLE, Field.CAPTION, Field.RATING, Field.LABEL, Field.COPYRIGHT, Field.LOCATION})
"""Fields of which it holds one; of `LOCATION`, one of each name."""

LOCATIONS = frozenset({"City", "State", "Country", "CountryCode", "Location"})
"""Names of places that a sidecar takes as they are; a place shown or created has parts of its own."""

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)?")
_UNSPEAKABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot hold."""


class Moment(NamedTuple):
    """When a picture was taken.

    Attributes:
        second: As written, without a zone ("2021-05-06T10:11:12").
        fraction: Of the second, in microseconds; 0 if absent.
        zone: Offset from UTC, "+02:00"; None if absent.
    """

    second: str
    fraction: int = 0
    zone: str | None = None

    @classmethod
    def of(cls, written: str) -> Moment | None:
        """Reads a date of XMP's; None if it is no moment."""
        found = _MOMENT.fullmatch(written.strip())
        if found is None:
            return None
        zone = "+00:00" if found[3] == "Z" else found[3]
        return cls(found[1], int((found[2] or "").ljust(6, "0")), zone)

    def written(self) -> str:
        """Returns it as XMP writes it."""
        fraction = f".{self.fraction:06d}".rstrip("0") if self.fraction else ""
        return f"{self.second}{fraction}{self.zone or ''}"

    def says(self, other: Moment) -> bool:
        """Says whether it tells all that another one tells."""
        return (
            self.second == other.second
            and other.fraction in (0, self.fraction)
            and (other.zone is None or other.zone == self.zone)
        )


@dataclass(frozen=True, slots=True)
class BroughtOver:
    """What a sidecar is to hold.

    Attributes:
        words: The words that the keeper lacks, sorted.
        beside: Values of the keeper's own in the fields of `MANY` among them: programs that read a sidecar take its
            list for the whole one.
        moment: Capture time, None if the keeper knows it.
        place: Degrees north and east, None if the keeper knows it.
    """

    words: tuple[Word, ...] = ()
    beside: tuple[Word, ...] = ()
    moment: Moment | None = None
    place: tuple[float, float] | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.moment or self.place)


class Conflict(NamedTuple):
    """What cannot be brought over since the keeper, or what goes to it already, says otherwise.

    Attributes:
        name: What kind of thing.
        kept: What is said there; empty where it is only that a sidecar cannot hold it.
        other: What the photo says.
    """

    name: LackName
    kept: str
    other: str


def missing(keeper: Holdings, photo: Holdings) -> tuple[BroughtOver, tuple[Conflict, ...]]:
    """Returns what a photo tells in words, place and time and its keeper does not, and what contradicts the keeper's.

    Args:
        keeper: What the photo that stays holds.
        photo: What the photo that would go holds.
    """
    return _beyond(keeper.words, _moment(keeper), keeper.place, _told(photo))


def joined(known: BroughtOver, more: BroughtOver) -> tuple[BroughtOver, tuple[Conflict, ...]]:
    """Returns what is brought over from two photos to one keeper, and where they contradict each other."""
    added, conflicts = _beyond(known.words, known.moment, known.place, more)
    return (
        BroughtOver(
            words=tuple(sorted({*known.words, *added.words})),
            beside=tuple(sorted({*known.beside, *more.beside})),
            moment=added.moment or known.moment,
            place=known.place or added.place,
        ),
        conflicts,
    )


def all_of(parts: Iterable[BroughtOver]) -> BroughtOver:
    """Returns what several photos that contradict each other nowhere bring to one keeper."""
    whole = BroughtOver()
    for part in parts:
        whole, _ = joined(whole, part)
    return whole


def with_place(wanted: BroughtOver, north: float | None, east: float | None) -> BroughtOver:
    """Returns it with its place to all digits, where these are that place."""
    if wanted.place is None or north is None or east is None or not same_place(wanted.place, (north, east)):
        return wanted
    return replace(wanted, place=(north, east))


def same_place(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Says whether two places are one, but for the digits that holdings keep."""
    return all(abs(a - b) <= _PLACE_DIGITS for a, b in zip(one, other, strict=True))


_PLACE_DIGITS = 1.01e-4
"""Holdings keep four digits of a degree; one that was rounded the other way is off by one in the last."""


def _told(photo: Holdings) -> BroughtOver:
    return BroughtOver(words=photo.words, moment=_moment(photo), place=photo.place)


def _moment(holdings: Holdings) -> Moment | None:
    if holdings.captured is None:
        return None
    return Moment(holdings.captured, holdings.fraction, holdings.zone)


def _beyond(
    words: Iterable[Word], moment: Moment | None, place: tuple[float, float] | None, told: BroughtOver
) -> tuple[BroughtOver, tuple[Conflict, ...]]:
    """Returns what is told beyond what is known already, and where it contradicts that."""
    own = tuple(words)
    new = [word for word in sorted(set(told.words).difference(own)) if word.field in MANY | ONE]
    clashes = {word: clash for word in new if (clash := _against(own, new, word)) is not None}
    conflicts = list(clashes.values())
    new = [word for word in new if word not in clashes]
    fields = {word.field for word in new} & MANY
    found = BroughtOver(
        words=tuple(new),
        beside=tuple(sorted(word for word in set(own) if word.field in fields)),
        moment=None if told.moment is None or (moment is not None and moment.says(told.moment)) else told.moment,
        place=None if told.place is None or (place is not None and _short(place) == _short(told.place)) else told.place,
    )
    if found.moment is not None:
        clash = _of_moments(moment, found.moment)
        if clash is not None:
            conflicts.append(clash)
        found = replace(found, moment=None if clash is not None else _united(moment, found.moment))
    if found.place is not None and place is not None:
        conflicts.append(Conflict(LackName.PLACE, _degrees(place), _degrees(found.place)))
        found = replace(found, place=None)
    return found, tuple(conflicts)


def _against(own: Iterable[Word], new: list[Word], word: Word) -> Conflict | None:
    """Returns why one word cannot be brought over, None if it can."""
    name = LackName(word.field)
    if _UNSPEAKABLE.search(word.value) or not _fits(word):
        return Conflict(name, "", word.value)
    if word.field in MANY:
        return None
    key = _key(word)
    others = [known.value for known in own if _key(known) == key]
    if others:
        return Conflict(name, others[0], word.value)
    rivals = [known.value for known in new if known != word and _key(known) == key]
    return Conflict(name, rivals[0], word.value) if rivals else None


def _fits(word: Word) -> bool:
    check = _FITS.get(word.field)
    return check is None or check(word.value)


_FITS: dict[Field, Callable[[str], bool]] = {
    Field.LOCATION: lambda value: value.partition(": ")[0] in LOCATIONS,
    # A digit is digiKam's number of a colour or of a pick; which of the two, the word does not say.
    Field.LABEL: lambda value: not value.isdigit(),
}


def _key(word: Word) -> tuple[Field, str]:
    return word.field, word.value.partition(": ")[0] if word.field is Field.LOCATION else ""


def _of_moments(known: Moment | None, told: Moment) -> Conflict | None:
    """Returns why a capture time cannot be brought over, None if it can: what is known is only made more exact."""
    if Moment.of(told.written()) is None:
        return Conflict(LackName.TIME, "", told.written())
    if known is None:
        return None
    if known.second != told.second or (known.fraction and told.fraction and known.fraction != told.fraction):
        return Conflict(LackName.TIME, known.written(), told.written())
    if known.zone is not None and told.zone is not None and known.zone != told.zone:
        return Conflict(LackName.ZONE, known.zone, told.zone)
    return None


def _united(known: Moment | None, told: Moment) -> Moment:
    """Returns a moment as exactly as two that do not contradict each other tell it."""
    if known is None:
        return told
    return Moment(told.second, known.fraction or told.fraction, known.zone or told.zone)


def _short(place: tuple[float, float]) -> tuple[float, float]:
    """Returns a place to the digits that holdings keep."""
    return round(place[0], 4), round(place[1], 4)


def _degrees(place: tuple[float, float]) -> str:
    return f"{place[0]:.4f}, {place[1]:.4f}"
