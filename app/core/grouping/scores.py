"""Which photo to keep, and why: photos and contents in the order in which they would be kept.

Each criterion gives a number per photo (higher is better); photos are ranked once, criterion after criterion. What two
copies say of each other (which shows more, which was worked upon) counts in the election of a group's keeper.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.numbers import true_mtimes
from app.core.catalog.tables import ContentTable, PhotoTable, Values, are_there
from app.core.criteria import CRITERIA, Rules
from app.core.grouping.election import Candidates
from app.core.grouping.file_names import are_plain, by_camera
from app.core.grouping.ragged import Ragged
from app.core.grouping.snapshot import Snapshot
from app.core.grouping.unit_table import UnitTable
from app.core.grouping.upright import upright
from app.core.types import Reason, ReasonName

_WRITE_HEIF = re.compile(
    r"apple|iphone|ipad|samsung|galaxy|sm-|xiaomi|redmi|huawei|honor|oppo|oneplus|nokia|google|pixel", re.I
)
"""Phones that write HEIF themselves; what another camera took was converted."""
_UNKNOWN_QUALITY = 85.0
_MOST_REASONS = 3
_OF_FILES = frozenset(
    {
        *(ReasonName.PROTECTED, ReasonName.PREFERRED, ReasonName.HAS_COMPANION),
        *(ReasonName.PLAIN_NAME, ReasonName.OLDEST, ReasonName.BIGGEST_FILE),
    }
)
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
        best: int64 (c,), each content's best photo.
        content_rank: int64 (c,), 0 is the content with the best photo.
    """

    def __init__(self, snapshot: Snapshot, rules: Rules, scores: NDArray[np.float64] | None = None) -> None:
        self.rules = rules
        if scores is None:
            self.scores = _scores(snapshot, rules)
        else:
            self.scores = scores.copy()
            score_preferred(self.scores, snapshot.photos, rules.preferred, rules.cleared)
        self.rank = rank(self.scores, rules)
        by_rank = np.argsort(self.rank)
        self.best = Ragged.of_pairs(snapshot.content_index[by_rank], by_rank, len(snapshot.contents)).firsts
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
            ends=snapshot.ends[copies],
            traits=snapshot.matches.traits[copies],
            unknown=np.zeros((0, 2), np.int64) if unknown is None else unknown,
            before=self._levels(self.rules.criteria[: places[0]]),
            between=self._levels(self.rules.criteria[places[0] + 1 : places[1]]),
            rank=self.content_rank,
            strangers=strangers,
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


def scores(
    photos: PhotoTable,
    contents: ContentTable,
    content_index: NDArray[np.int64],
    protected: NDArray[np.bool_],
    preferred: Sequence[str] = (),
    units: UnitTable | None = None,
    cleared: Sequence[str] = (),
) -> NDArray[np.float64]:
    """Scores every photo by every criterion; what depends on a match is 0 here, and filled in per group.

    Args:
        photos: The photos, n of them.
        contents: The contents, by content index.
        content_index: int64 (n,), each photo's content.
        protected: bool (n,).
        preferred: Folders, best first.
        units: Photos of several files, each as good as the best of its pictures; None for none.
        cleared: Folders whose photos are kept last.

    Returns:
        float64 (n, criteria) in the order of `CRITERIA`, higher is better.
    """
    table = np.zeros((len(photos), len(CRITERIA)))
    columns = {name: table[:, number] for number, name in enumerate(CRITERIA)}
    for name, of_content in _content_scores(contents if units is None else units.contents).items():
        columns[name][:] = (of_content if units is None else units.best(of_content))[content_index]
    columns[ReasonName.ONLINE][:] = ~(photos.offline | (photos.read_only & ~protected))
    columns[ReasonName.PROTECTED][:] = protected
    # What a service put beside an export makes no photo better.
    own_files = photos.in_unit if units is None else units.unit_files.of_users()
    columns[ReasonName.HAS_COMPANION][:] = photos.companion | own_files
    columns[ReasonName.PLAIN_NAME][:] = are_plain(photos.paths)
    columns[ReasonName.CAMERA_NAME][:] = by_camera(photos.paths, content_index, len(contents))
    columns[ReasonName.OLDEST][:] = -true_mtimes(photos.mtimes)
    columns[ReasonName.BIGGEST_FILE][:] = photos.sizes
    score_preferred(table, photos, preferred, cleared)
    return table


def score_preferred(
    table: NDArray[np.float64], photos: PhotoTable, preferred: Sequence[str], cleared: Sequence[str] = ()
) -> None:
    """Fills in how much the folders of photos are preferred: the first one most, those to be cleared out least.

    Of a folder and one in it, what is said of the inner one holds for its photos.
    """
    column = table[:, CRITERIA.index(ReasonName.PREFERRED)]
    column[:] = 0
    worths = list(enumerate(reversed(preferred), 1))
    for worth, folder in worths:
        column[photos.below(folder)] = worth
    for folder in sorted(cleared, key=len):
        column[photos.below(folder)] = -1
        for worth, inner in worths:
            if Path(inner).is_relative_to(folder):
                column[photos.below(inner)] = worth


def rank(table: NDArray[np.float64], rules: Rules) -> NDArray[np.int64]:
    """Ranks photos, which stand by path, by their scores, float64 (n, criteria); 0 is the best, all ranks differ."""
    columns = [CRITERIA.index(name) for name in reversed(rules.criteria)]
    telling = [column for column in columns if len(table) and (table[:, column] != table[0, column]).any()]
    order = np.lexsort([-table[:, column] for column in telling]) if telling else np.arange(len(table))
    result = np.empty(len(table), np.int64)
    result[order] = np.arange(len(table))
    return result


def reasons(keeper: NDArray[np.float64], runner_up: NDArray[np.float64], rules: Rules) -> tuple[Reason, ...]:
    """Says by which criteria a keeper, scores (criteria,), beats the one that would be kept without it, (criteria,).

    Returns:
        The reasons, strongest first. Where the keeper holds all that the other holds, what makes it so comes first,
        and how the two files are called or dated is no reason.
    """
    better = [name for name in rules.criteria if keeper[CRITERIA.index(name)] > runner_up[CRITERIA.index(name)]]
    if ReasonName.HOLDS_ALL in better:
        told = [name for name in better if name not in _OF_FILES and name is not ReasonName.HOLDS_ALL]
        better = [*told[: _MOST_REASONS - 1], ReasonName.HOLDS_ALL]
    return tuple(map(Reason, better[:_MOST_REASONS])) or (Reason(ReasonName.FIRST_PATH),)


def _content_scores(contents: ContentTable) -> dict[ReasonName, NDArray[np.float64]]:
    count = len(contents)
    given = {name: contents.column(name) for name in ("format", "jpeg_quality", "camera", "lossless")}
    lossless = given["lossless"].astype(bool)
    measured = np.array(given["jpeg_quality"], float)  # None becomes NaN
    quality = np.where(lossless, 101.0, np.where(np.isnan(measured), _UNKNOWN_QUALITY, measured))
    coarse = np.where(quality >= 75, 0.0, np.where(quality >= 50, -1.0, -2.0))
    original = np.fromiter(
        (
            2 if form == "RAW" else int(form == "HEIF" and bool(camera) and bool(_WRITE_HEIF.search(camera)))
            for form, camera in zip(given["format"], given["camera"], strict=True)
        ),
        float,
        count,
    )
    known = [_known(contents.column(name)) for name in ("captured_at", "latitude", "camera")]
    width, height, parts = (np.array(contents.column(name), float) for name in ("width", "height", "parts"))
    damaged = contents.column("damaged").astype(bool)
    return {
        ReasonName.WHOLE: np.where(damaged, 0.0, 1.0),
        ReasonName.EMBEDDED_EXTRAS: parts,
        ReasonName.LARGEST: width * height,
        ReasonName.ORIGINAL_FORMAT: original + coarse,
        ReasonName.MOST_METADATA: np.sum(known, axis=0) if count else np.zeros(0),
        ReasonName.BEST_QUALITY: quality,
    }


def _known(column: Values) -> NDArray[np.float64]:
    return are_there(column).astype(float)


def _scores(snapshot: Snapshot, rules: Rules) -> NDArray[np.float64]:
    table = scores(
        snapshot.photos,
        snapshot.contents,
        snapshot.content_index,
        snapshot.protected,
        preferred=rules.preferred,
        units=snapshot.units,
        cleared=rules.cleared,
    )
    copies = snapshot.matches.copies
    stands = upright(snapshot.contents, snapshot.ends[copies], snapshot.matches.traits[copies])
    table[:, CRITERIA.index(ReasonName.UPRIGHT)] = stands[snapshot.content_index]
    return table
