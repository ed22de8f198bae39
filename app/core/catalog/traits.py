"""What ranking and proposals need of a match's edits, packed into bits.

Edits are kept as JSON, which is read for what is shown; these bits let a million matches be weighed in arrays.
"""

from __future__ import annotations

from enum import IntFlag

import numpy as np
from numpy.typing import NDArray

from app.core.types import Edit, EditName, Match


class Trait(IntFlag):
    """Facts of a match; `B_…` speaks of b beside a, `A_…` of a beside b, `BY_HAND` of both: the user said so.

    `…_WITHIN`: of photos of several files, the other holds all of its bytes. `…_LACKS`: the other one holds something
    beside its picture that this one does not. `TURNED_…`: together, quarter turns clockwise from a to b, 0 to 3.
    `…_FRAMED`: something was put around it, which is seen more surely than any other edit.
    """

    B_REDUNDANT = 1
    A_REDUNDANT = 2
    B_SHOWS_LESS = 4
    A_SHOWS_LESS = 8
    B_EDITED = 16
    A_EDITED = 32
    B_UPSCALED = 64
    A_UPSCALED = 128
    BY_HAND = 256
    B_WITHIN = 512
    A_WITHIN = 1024
    B_LACKS = 2048
    A_LACKS = 4096
    TURNED_ONCE = 8192
    TURNED_TWICE = 16384
    B_FRAMED = 32768
    A_FRAMED = 65536


_WORK = frozenset(
    {
        *(EditName.GREYSCALE, EditName.TONED, EditName.OVERLAY, EditName.TEXT),
        *(EditName.BLURRED, EditName.NOISY, EditName.STRAIGHTENED),
        *(EditName.SMOOTHED, EditName.FEWER_COLOURS, EditName.RECOLOURED, EditName.DAMAGED),
        *(EditName.PERSPECTIVE, EditName.SCREENSHOT, EditName.VIGNETTE, EditName.BACKGROUND_BLURRED),
    }
)
"""Edits that can be told from their undoing: a picture becomes grey, never coloured."""


TURNS_SHIFT = 13
"""Where the two bits of the quarter turns stand."""

_OF_B = int(
    Trait.B_REDUNDANT
    | Trait.B_SHOWS_LESS
    | Trait.B_EDITED
    | Trait.B_UPSCALED
    | Trait.B_WITHIN
    | Trait.B_LACKS
    | Trait.B_FRAMED
)


def swapped(traits: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns the traits of matches when a and b change places; those of a stand one bit above those of b."""
    turns = -(traits >> TURNS_SHIFT) & 3
    kept = (traits & int(Trait.BY_HAND)) | turns << TURNS_SHIFT
    found: NDArray[np.int64] = kept | (traits & _OF_B) << 1 | (traits >> 1) & _OF_B
    return found


def traits_of(match: Match) -> int:
    """Returns the traits of a match."""
    traits = Trait(0)
    if match.is_redundant(match.a):
        traits |= Trait.B_REDUNDANT
    if match.is_redundant(match.b):
        traits |= Trait.A_REDUNDANT
    if match.a_lacks:
        traits |= Trait.A_LACKS
    if match.b_lacks:
        traits |= Trait.B_LACKS
    if shows_less(match.edits):
        traits |= Trait.B_SHOWS_LESS
    if shows_less(match.reverse_edits):
        traits |= Trait.A_SHOWS_LESS
    if _has(match.edits, _WORK):
        traits |= Trait.B_EDITED
    if _has(match.reverse_edits, _WORK):
        traits |= Trait.A_EDITED
    if _has(match.edits, {EditName.BORDER}):
        traits |= Trait.B_FRAMED
    if _has(match.reverse_edits, {EditName.BORDER}):
        traits |= Trait.A_FRAMED
    if _has(match.edits, {EditName.UPSCALED}):
        traits |= Trait.B_UPSCALED
    if _has(match.reverse_edits, {EditName.UPSCALED}):
        traits |= Trait.A_UPSCALED
    return int(traits) | _quarter_turns(match.edits) << TURNS_SHIFT


def _quarter_turns(edits: tuple[Edit, ...]) -> int:
    """Returns by how many quarter turns edits turn a picture clockwise; 0 where it is mirrored as well."""
    if _has(edits, {EditName.MIRRORED}):
        return 0
    turned = (edit.amount or 0.0 for edit in edits if edit.name is EditName.ROTATED)
    return round(sum(turned) / 90) % 4


def shows_less(edits: tuple[Edit, ...]) -> bool:
    """Says whether edits left a smaller part of the scene."""
    return _has(edits, {EditName.CROPPED})


def _has(edits: tuple[Edit, ...], names: frozenset[EditName] | set[EditName]) -> bool:
    return any(edit.name in names for edit in edits)
