"""What is brought over to a kept photo, in English: for the command line."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.holdings.brought import BroughtOver, Conflict
from app.core.holdings.types import Field, LackName

_FIELDS = {
    Field.KEYWORD: "keywords",
    Field.PERSON: "people",
    Field.TITLE: "title",
    Field.CAPTION: "caption",
    Field.RATING: "rating",
    Field.LABEL: "label",
    Field.CREATOR: "author",
    Field.COPYRIGHT: "copyright",
    Field.LOCATION: "location",
}

_NAMES = {
    LackName.KEYWORD: "keyword",
    LackName.PERSON: "person",
    LackName.TITLE: "title",
    LackName.CAPTION: "caption",
    LackName.RATING: "rating",
    LackName.LABEL: "label",
    LackName.CREATOR: "author",
    LackName.COPYRIGHT: "copyright",
    LackName.LOCATION: "location",
    LackName.TIME: "capture time",
    LackName.ZONE: "time zone",
    LackName.PLACE: "place",
}


def brought_text(brought: BroughtOver) -> str:
    """Returns what a sidecar is to hold: "keywords: lake, summer; place: 46.9513, 7.4386"."""
    parts = []
    for field, name in _FIELDS.items():
        values = [word.value for word in brought.words if word.field is field]
        if values:
            parts.append(f"{name}: {', '.join(values)}")
    if brought.moment is not None:
        parts.append(f"capture time: {brought.moment.written()}")
    if brought.place is not None:
        parts.append("place: {:.4f}, {:.4f}".format(*brought.place))
    return "; ".join(parts)


def conflict_text(conflicts: Iterable[Conflict]) -> str:
    """Returns what contradicts what: "rating: kept 1, here 5"."""
    return "; ".join(map(_conflict, conflicts))


def _conflict(conflict: Conflict) -> str:
    name = _NAMES.get(conflict.name)
    if name is None:
        return "the sidecar beside the kept photo cannot be added to"
    if not conflict.kept:
        return f"{name}: a sidecar cannot hold {conflict.other}"
    return f"{name}: kept {conflict.kept}, here {conflict.other}"
