"""Photos and contents in the order in which they would be kept, under given rules; all in arrays."""

from __future__ import annotations

from collections.abc import Callable, Set

import numpy as np
from numpy.typing import NDArray

from app.core.criteria import CRITERIA, Rules
from app.core.election import Candidates
from app.core.keeper import rank, score_preferred, scores
from app.core.snapshot import Snapshot
from app.core.types import ReasonName

_OF_PAIRS = (ReasonName.SHOWS_MORE, ReasonName.UNEDITED)


class Ranking:
    """The photos of a snapshot, ranked.

    Args:
        snapshot: What stands in the catalog.
        rules: How keepers are chosen.
        scores: As another ranking of the same snapshot has them, whatever its rules; None to work them out.

    Attributes:
        rules: How keepers are chosen.
        scores: float64 (n, criteria), in the order of `CRITERIA`.
        rank: int64 (n,), 0 is the best photo.
        by_content: int64 (n,), photos by content, best first in each.
        starts: int64 (c + 1,), where each content's photos start in `by_content`.
        best: int64 (c,), each content's best photo.
        content_rank: int64 (c,), 0 is the content with the best photo.
    """

    def __init__(self, snapshot: Snapshot, rules: Rules, scores: NDArray[np.float64] | None = None) -> None:
        self.rules = rules
        if scores is None:
            self.scores = _scores(snapshot, rules)
        else:
            self.scores = scores.copy()
            score_preferred(self.scores, snapshot.photos, rules.preferred)
        self.rank = rank(self.scores, rules)
        self.by_content = np.lexsort((self.rank, snapshot.content_index))
        held = snapshot.content_index[self.by_content]
        self.starts = np.searchsorted(held, np.arange(len(snapshot.contents) + 1))
        self.best = self.by_content[self.starts[:-1]]
        self.content_rank = np.empty(len(self.best), np.int64)
        self.content_rank[np.argsort(self.rank[self.best])] = np.arange(len(self.best))

    def candidates(
        self,
        snapshot: Snapshot,
        unknown: NDArray[np.int64] | None = None,
        strangers: Callable[[int], Set[int]] = lambda _: frozenset(),
    ) -> Candidates:
        """Returns what the election of keepers looks at.

        Args:
            snapshot: What was ranked.
            unknown: int64 (u, 2), pairs of content indices that were not compared yet; None for none.
            strangers: Gives more contents, by index, that one was not compared with.
        """
        places = sorted(self.rules.criteria.index(name) for name in _OF_PAIRS)
        copies = snapshot.matches.copies
        return Candidates(
            snapshot.ends[copies],
            snapshot.matches.traits[copies],
            np.zeros((0, 2), np.int64) if unknown is None else unknown,
            self._levels(self.rules.criteria[: places[0]]),
            self._levels(self.rules.criteria[places[0] + 1 : places[1]]),
            self.content_rank,
            strangers,
            shows_first=self.rules.shows_first,
        )

    def _levels(self, criteria: tuple[ReasonName, ...]) -> NDArray[np.int64]:
        """Returns, per content, how good it is by some criteria: equals are equal, more is better."""
        columns = [self.scores[self.best, CRITERIA.index(name)] for name in reversed(criteria)]
        levels = np.zeros(len(self.best), np.int64)
        telling = [column for column in columns if len(column) and (column != column[0]).any()]
        if telling:
            order = np.lexsort(telling)
            steps = np.any([np.diff(column[order]) != 0 for column in telling], axis=0)
            levels[order] = np.concatenate([[0], np.cumsum(steps)])
        return levels


def _scores(snapshot: Snapshot, rules: Rules) -> NDArray[np.float64]:
    about = (snapshot.content_index, snapshot.protected, rules.preferred, snapshot.units)
    return scores(snapshot.photos, snapshot.contents, *about)
