"""Holdings as JSON, for the catalog and for what decoding children say."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from app.core.holdings.types import Extra, ExtraKind, Field, FrameMark, Gamut, Holdings, Word


def to_json(holdings: Holdings) -> str:
    """Writes holdings, what is as usual left out."""
    usual = asdict(Holdings())
    found = {name: value for name, value in asdict(holdings).items() if name == "version" or value != usual[name]}
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Holdings:
    """Reads what `to_json` wrote.

    Raises:
        ValueError: It makes no sense.
    """
    try:
        said: dict[str, Any] = json.loads(text)
        for name, read in _READERS.items():
            if name in said:
                said[name] = read(said[name])
        return Holdings(**said)
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise ValueError("holdings that make no sense") from error


_READERS: dict[str, Any] = {
    "marks": lambda value: tuple(FrameMark(str(exact), str(look)) for exact, look in value),
    "gamut": Gamut,
    "words": lambda value: tuple(Word(Field(field), str(text)) for field, text in value),
    "place": lambda value: None if value is None else (float(value[0]), float(value[1])),
    "extras": lambda value: tuple(Extra(ExtraKind(kind), str(digest)) for kind, digest in value),
}
