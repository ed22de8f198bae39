"""What stands decided about the photos of a snapshot, kept up to date while groups are made anew."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.decisions import Decided
from app.core.catalog.tables import DECIDERS, DECISIONS, PhotoTable
from app.core.types import DecidedBy

_DECISION_CODES = {decision: code for code, decision in enumerate(DECISIONS)}
_DECIDER_CODES = {decider: code for code, decider in enumerate(DECIDERS)}


class DecisionState:
    """DecisionStore, and which photos were looked at; all groups of one snapshot share them.

    Args:
        photos: The snapshot's photos.

    Attributes:
        decisions: uint8 (n,), indices into `DECISIONS`.
        deciders: uint8 (n,), indices into `DECIDERS`.
        looked_at: bool (n,).
    """

    def __init__(self, photos: PhotoTable) -> None:
        self.decisions: NDArray[np.uint8] = photos.decisions.copy()
        self.deciders: NDArray[np.uint8] = photos.deciders.copy()
        self.looked_at: NDArray[np.bool_] = photos.looked_at.copy()
        self._order = np.argsort(photos.ids)
        self._ids = photos.ids[self._order]

    def by_hand(self) -> DecisionState:
        """Returns what would stand if rules had decided nothing."""
        found = copy.copy(self)
        found.decisions, found.deciders = self.decisions.copy(), self.deciders.copy()
        rule = self.deciders == _DECIDER_CODES[DecidedBy.RULE]
        found.decisions[rule] = _DECISION_CODES[None]
        found.deciders[rule] = _DECIDER_CODES[None]
        return found

    def rows_of(self, photo_ids: Iterable[int]) -> dict[int, int]:
        """Returns the indices of photos given by id; unknown ones are left out."""
        wanted = np.fromiter(photo_ids, np.int64)
        if not len(self._ids):
            return {}
        place = np.minimum(np.searchsorted(self._ids, wanted), len(self._ids) - 1)
        known = self._ids[place] == wanted
        return dict(zip(wanted[known].tolist(), self._order[place[known]].tolist(), strict=True))

    def of(self, row: int) -> Decided:
        """Returns what stands decided about a photo, given by index."""
        return Decided(DECISIONS[self.decisions[row]], DECIDERS[self.deciders[row]])

    def all_of(self, rows: NDArray[np.int64]) -> list[Decided]:
        """Returns what stands decided about photos, given by index; equal ones are one object."""
        made = [[Decided(decision, by) for by in DECIDERS] for decision in DECISIONS]
        codes = zip(self.decisions[rows].tolist(), self.deciders[rows].tolist(), strict=True)
        return [made[decision][by] for decision, by in codes]

    def take_in(self, decided: Mapping[int, Decided]) -> None:
        """Takes in what stands decided now, photo id to decision."""
        for photo_id, row in self.rows_of(decided).items():
            self.decisions[row] = _DECISION_CODES[decided[photo_id].decision]
            self.deciders[row] = _DECIDER_CODES[decided[photo_id].by]

    def mark_looked_at(self, photo_ids: Iterable[int], looked_at: bool = True) -> None:
        """Takes in that the user saw these photos, or did not after all."""
        self.looked_at[list(self.rows_of(photo_ids).values())] = looked_at
