"""What Google's JSON beside an exported photo (Takeout) tells of it. Pure functions.

Google documents no format; this follows what exports since 2018 hold, as google-photos-takeout-helper, immich-go and
osxphotos read them.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.core.holdings.types import Field, Holdings

_IDLE = frozenset(
    {
        *("title", "imageViews", "creationTime", "photoLastModifiedTime", "url", "googlePhotosOrigin", "archived"),
        *("trashed", "appSource", "localData", "inLockedFolder"),
        *("description", "people", "geoData", "geoDataExif", "photoTakenTime", "favorited"),
    }
)
"""Entries that are read below, or that say nothing of the photo itself."""
_GOOGLES = frozenset({"photoTakenTime", "creationTime", "geoData", "title"})
_SAID_IN = frozenset({Field.TITLE, Field.CAPTION, Field.COMMENT, Field.KEYWORD})

_SAME_PLACE = 0.0005
"""Degrees; EXIF's fractions and Google's decimals of one place differ by less, two places of a walk by more."""
_SAME_SECONDS = 2
_ZONES = range(-12 * 3600, 14 * 3600 + 1)
_ZONE_STEP = 900


@dataclass(frozen=True, slots=True)
class ToldBySidecar:
    """What a service's sidecar tells of its photo.

    Attributes:
        description: What the user wrote, None if nothing.
        people: Names, sorted.
        place: Degrees north and east, None if absent.
        taken: Capture time, Unix seconds; None if absent.
        favourite: The user marked it so.
        more: It tells something else, or could not be read.
    """

    description: str | None = None
    people: tuple[str, ...] = ()
    place: tuple[float, float] | None = None
    taken: int | None = None
    favourite: bool = False
    more: bool = False

    @property
    def anything(self) -> bool:
        """Whether it tells anything."""
        return self != ToldBySidecar()


UNKNOWN = ToldBySidecar(more=True)
"""Of a sidecar that could not be read: it may tell anything."""


def read_takeout(data: bytes) -> ToldBySidecar | None:
    """Reads Google's JSON.

    Args:
        data: The file's bytes.

    Returns:
        What it tells; None if it is no JSON of Google's.
    """
    try:
        read = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict) or _GOOGLES.isdisjoint(read):
        return None
    description = read.get("description")
    people = read.get("people")
    names = {p["name"] for p in people if _is_named(p)} if isinstance(people, list) else set()
    return ToldBySidecar(
        description=(description.strip() or None) if isinstance(description, str) else None,
        people=tuple(sorted(names)),
        place=_place(read.get("geoDataExif")) or _place(read.get("geoData")),
        taken=_seconds(read.get("photoTakenTime")),
        favourite=read.get("favorited") is True,
        more=any(value for name, value in read.items() if name not in _IDLE),
    )


def untold(told: ToldBySidecar, held: Iterable[Holdings]) -> ToldBySidecar:
    """Returns what of it none of some files holds itself."""
    known = list(held)
    words = {word.value.casefold() for one in known for word in one.words if word.field in _SAID_IN}
    people = {word.value.casefold() for one in known for word in one.words if word.field is Field.PERSON}
    said = told.description is None or " ".join(told.description.split()).casefold() in words
    left = dataclasses.replace(
        told,
        description=None if said else told.description,
        people=tuple(name for name in told.people if name.casefold() not in people),
    )
    for one in known:
        left = without_known(left, one.captured, one.place)
    return left


def without_known(told: ToldBySidecar, captured: str | None, place: tuple[float, float] | None) -> ToldBySidecar:
    """Returns what is left of it beside a file that knows its capture time, `YYYY-MM-DDTHH:MM:SS`, or place."""
    here = told.place is not None and place is not None and _is_same_place(told.place, place)
    then = told.taken is not None and captured is not None and _is_same_time(told.taken, captured)
    return dataclasses.replace(told, place=None if here else told.place, taken=None if then else told.taken)


def to_text(told: ToldBySidecar) -> str:
    """Returns it as one line of JSON, "" for nothing."""
    return json.dumps(dataclasses.asdict(told)) if told.anything else ""


def from_text(text: str) -> ToldBySidecar:
    """Makes it of what `to_text` returned."""
    if not text:
        return ToldBySidecar()
    read = json.loads(text)
    place = read["place"]
    return ToldBySidecar(
        description=read["description"],
        people=tuple(read["people"]),
        place=None if place is None else (place[0], place[1]),
        taken=read["taken"],
        favourite=read["favourite"],
        more=read["more"],
    )


def has_words(text: str) -> bool:
    """Says whether what `to_text` returned tells words; asked for many, so that it is not read for that."""
    return bool(text) and not ('"description": null' in text and '"people": []' in text)


def _is_named(person: Any) -> bool:
    return isinstance(person, dict) and isinstance(person.get("name"), str) and bool(person["name"].strip())


def _place(read: Any) -> tuple[float, float] | None:
    if not isinstance(read, dict):
        return None
    north, east = read.get("latitude"), read.get("longitude")
    if not isinstance(north, int | float) or not isinstance(east, int | float) or (north, east) == (0, 0):
        return None
    return (float(north), float(east)) if abs(north) <= 90 and abs(east) <= 180 else None


def _seconds(read: Any) -> int | None:
    try:
        return int(read["timestamp"])
    except (KeyError, TypeError, ValueError):
        return None


def _is_same_place(one: tuple[float, float], other: tuple[float, float]) -> bool:
    east = abs(one[1] - other[1]) % 360
    return abs(one[0] - other[0]) <= _SAME_PLACE and min(east, 360 - east) <= _SAME_PLACE


def _is_same_time(taken: int, captured: str) -> bool:
    """Says whether a time of day somewhere is a moment: the two differ by what a time zone may differ from UTC."""
    try:
        local = datetime.fromisoformat(captured).replace(tzinfo=UTC, microsecond=0)
    except ValueError:
        return False
    offset = int(local.timestamp()) - taken
    nearest = round(offset / _ZONE_STEP) * _ZONE_STEP
    return abs(offset - nearest) <= _SAME_SECONDS and nearest in _ZONES
