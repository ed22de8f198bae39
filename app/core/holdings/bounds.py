"""Bounds what is kept of one file's words and extras: what goes beyond is told by its digest, and counts all the same.

Two files that hold the same hold the same digest. One that holds a part of it does not, and so lacks it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from app.core.holdings.types import Extra, ExtraKind, Field, Word

_MOST_LETTERS = 16_384
"""Of one word. Captions of IPTC have 2,000 at most; recipes of picture generators, a megabyte and more."""
_MOST_LETTERS_TOGETHER = 131_072
_MOST_WORDS = 4_096
_MOST_EXTRAS = 1_024
_SHOWN = 200


def bounded_words(words: Iterable[Word]) -> tuple[Word, ...]:
    """Returns words, sorted; a very long one begins as it does, and what is too much in all ends in one."""
    found = sorted({_bounded(word) for word in words})
    kept, letters = 0, 0
    for word in found[:_MOST_WORDS]:
        letters += len(word.value)
        if letters > _MOST_LETTERS_TOGETHER:
            break
        kept += 1
    if kept == len(found):
        return tuple(found)
    rest = "\n".join(f"{word.field}: {word.value}" for word in found[kept:])
    return tuple(sorted({*found[:kept], Word(Field.TEXT, f"… {_digest(rest)}")}))


def bounded_extras(extras: Iterable[Extra]) -> tuple[Extra, ...]:
    """Returns extras, sorted; those that are too many are told as one."""
    found = sorted(set(extras))
    if len(found) <= _MOST_EXTRAS:
        return tuple(found)
    # What is known by name stays: it is what a person is told of.
    known = [extra for extra in found if extra.kind is not ExtraKind.OTHER][:_MOST_EXTRAS]
    rest = sorted(set(found).difference(known))
    told = _digest("\n".join(f"{extra.kind} {extra.digest}" for extra in rest))
    return tuple(sorted({*known, Extra(ExtraKind.OTHER, told)}))


def _bounded(word: Word) -> Word:
    if len(word.value) <= _MOST_LETTERS:
        return word
    # No field that could be brought over into a sidecar: this is not all of it.
    return Word(Field.TEXT, f"{word.value[:_SHOWN]}… {_digest(f'{word.field}: {word.value}')}")


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
