"""What makes a photo the one to keep: the criteria, and the order in which they count."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.types import ReasonName

CRITERIA: tuple[ReasonName, ...] = (
    ReasonName.ONLINE,
    ReasonName.WHOLE,
    ReasonName.EMBEDDED_EXTRAS,
    ReasonName.HOLDS_ALL,
    ReasonName.SHOWS_MORE,
    ReasonName.UNEDITED,
    ReasonName.LARGEST,
    ReasonName.ORIGINAL_FORMAT,
    ReasonName.UPRIGHT,
    ReasonName.PROTECTED,
    ReasonName.PREFERRED,
    ReasonName.HAS_COMPANION,
    ReasonName.CAMERA_NAME,
    ReasonName.MOST_METADATA,
    ReasonName.PLAIN_NAME,
    ReasonName.BEST_QUALITY,
    ReasonName.OLDEST,
    ReasonName.BIGGEST_FILE,
)
"""The criteria in the order in which they count unless the user says otherwise; the path tells equals apart."""

ALWAYS_FIRST = CRITERIA[:4]
"""What no order changes: a photo that is out of reach, damaged, or holds less is not the one that is kept."""

ORDERABLE = CRITERIA[4:]
"""The criteria that the user can put into another order."""


def in_order(names: Iterable[str]) -> tuple[ReasonName, ...]:
    """Returns all criteria, those named first, in the order named; unknown and repeated names count for nothing."""
    known = [ReasonName(name) for name in names if name in set(ORDERABLE)]
    return tuple(dict.fromkeys((*ALWAYS_FIRST, *known, *ORDERABLE)))


@dataclass(frozen=True, slots=True)
class Rules:
    """How keepers are chosen.

    Attributes:
        criteria: All criteria in the order in which they count.
        preferred: Folders, best first, for the criterion `preferred`.
        cleared: Folders that are to be cleared out: their photos are kept last, by the same criterion.
    """

    criteria: tuple[ReasonName, ...] = CRITERIA
    preferred: tuple[str, ...] = ()
    cleared: tuple[str, ...] = ()

    @classmethod
    def of(cls, criteria: Iterable[str], preferred: Iterable[str], cleared: Iterable[str] = ()) -> Rules:
        """Makes rules of what a user set; see `in_order` for names that do not fit."""
        return cls(in_order(criteria), tuple(preferred), tuple(cleared))

    @property
    def shows_first(self) -> bool:
        """Whether showing more of the scene counts before being less worked upon."""
        return self.criteria.index(ReasonName.SHOWS_MORE) < self.criteria.index(ReasonName.UNEDITED)

    @property
    def text(self) -> str:
        """All of them in one line, to be compared with others."""
        folders = [self.preferred, self.cleared] if self.cleared else [self.preferred]  # as it was written before
        return json.dumps([self.criteria, *folders])
