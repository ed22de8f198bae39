"""Which of several copies stand upright, where some of them lie."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.tables import ContentTable
from app.core.catalog.traits import TURNS_SHIFT
from app.core.grouping.election_arrays import components

_TURNED_BY_TAG, _OF_A_CAMERA, _ANY = 4, 2, 1
"""What a copy's word counts: one that its camera's tag sets right stands as the camera was held; one that kept its
camera's name was less likely turned by a program that lost the tag. A tie says nothing."""


def upright(contents: ContentTable, ends: NDArray[np.int64], traits: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Tells the copies that stand as most of what is known says; all of them where nothing tells.

    Each match says by how many quarter turns one copy is turned against the other; so all copies that hang together
    are known against each other, whichever pairs were compared.

    Args:
        contents: The contents, n of them.
        ends: int64 (m, 2), pairs that are copies, as content indices.
        traits: int64 (m,), their `Trait` bits.

    Returns:
        bool (n,).
    """
    found = np.ones(len(contents), bool)
    turns = (traits >> TURNS_SHIFT) & 3
    if not turns.any():
        return found
    # What is not turned against each other is one; few matches turn.
    level = components(ends[turns == 0], len(contents))
    turned: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for (a, b), quarter in zip(level[ends[turns > 0]].tolist(), turns[turns > 0].tolist(), strict=True):
        turned[a].append((b, quarter))
        turned[b].append((a, -quarter))
    words = np.bincount(level, _words(contents), len(contents)).astype(float)
    lying: list[int] = []
    seen: set[int] = set()
    for first in sorted(turned):
        if first not in seen:
            stands = _against(first, turned)
            seen |= stands.keys()
            lying += _lying(stands, words)
    found[np.isin(level, lying)] = False
    return found


def _words(contents: ContentTable) -> NDArray[np.int64]:
    tags = contents.column("orientation").astype(np.int64) != 1
    cameras = np.fromiter((camera is not None for camera in contents.column("camera")), bool, len(contents))
    return np.where(tags, _TURNED_BY_TAG, np.where(cameras, _OF_A_CAMERA, _ANY))


def _against(first: int, turned: defaultdict[int, list[tuple[int, int]]]) -> dict[int, int]:
    """Returns by how many quarter turns each that hangs together with one is turned against it."""
    stands, walking = {first: 0}, [first]
    while walking:
        one = walking.pop()
        for other, quarter in turned[one]:
            if other not in stands:
                stands[other] = (stands[one] + quarter) % 4
                walking.append(other)
    return stands


def _lying(stands: dict[int, int], words: NDArray[np.float64]) -> list[int]:
    said: defaultdict[int, float] = defaultdict(float)
    for one, quarter in stands.items():
        said[quarter] += float(words[one])
    best = max(said.values())
    most = [quarter for quarter, weight in said.items() if weight == best]
    return [] if len(most) > 1 else [one for one, quarter in stands.items() if quarter != most[0]]
