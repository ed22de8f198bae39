"""Makes matches between photos of several contents out of matches between contents.

Two photos that share a content, or of whose contents two match, match. Of several matches the closest counts, and one
photo is redundant beside the other only if each of its contents is. What a photo is made of is called a node.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.matches import MatchArrays
from app.core.catalog.tables import ContentTable
from app.core.catalog.traits import Trait, swapped
from app.core.grouping.ragged import Ragged, is_new

Refused = Callable[[NDArray[np.int64]], NDArray[np.bool_]]
"""Says, bool (m,), of pairs of content indices, int64 (m, 2), which the user called no duplicates."""

_SIDES = (
    (Trait.A_REDUNDANT, Trait.A_WITHIN, Trait.A_SHOWS_LESS),
    (Trait.B_REDUNDANT, Trait.B_WITHIN, Trait.B_SHOWS_LESS),
)
"""What each side may have beside the other: redundant, within, and shows less, which follows from within."""

_HELD = int(Trait.A_REDUNDANT | Trait.A_WITHIN | Trait.B_REDUNDANT | Trait.B_WITHIN)


class _Links(NamedTuple):
    """What ties two nodes together, k times over: a match between contents of theirs, or a content that both hold.

    Attributes:
        nodes: int64 (k, 2).
        through: int64 (k, 2), the content of each; twice the same one where they share it.
        copies: bool (k,).
        cosines: float32 (k,).
        traits: int64 (k,).
        shared: bool (k,), both hold the same content.
        direct: bool (k,), a match between the two pictures that stand for their photos.
    """

    nodes: NDArray[np.int64]
    through: NDArray[np.int64]
    copies: NDArray[np.bool_]
    cosines: NDArray[np.float32]
    traits: NDArray[np.int64]
    shared: NDArray[np.bool_]
    direct: NDArray[np.bool_]

    def take(self, links: NDArray[np.int64] | NDArray[np.bool_]) -> _Links:
        """Returns some links alone, by index in the order given, or by mask."""
        return _Links._make(column[links] for column in self)

    def joined(self, others: _Links) -> _Links:
        """Returns these links, then others."""
        mine: tuple[NDArray[Any], ...] = self
        theirs: tuple[NDArray[Any], ...] = others
        return _Links._make(np.concatenate(columns) for columns in zip(mine, theirs, strict=True))

    def lower_first(self) -> _Links:
        """Returns the same links, the node of the lower number as a."""
        turned = self.nodes[:, 0] > self.nodes[:, 1]
        return self._replace(
            nodes=np.where(turned[:, None], self.nodes[:, ::-1], self.nodes),
            through=np.where(turned[:, None], self.through[:, ::-1], self.through),
            traits=np.where(turned, swapped(self.traits), self.traits),
        )


def fold_matches(
    parts: Ragged, contents: ContentTable, matches: MatchArrays, ends: NDArray[np.int64], refused: Refused
) -> tuple[MatchArrays, NDArray[np.int64], NDArray[np.bool_]]:
    """Makes matches between nodes.

    Args:
        parts: The contents of each node; that of the picture that stands for the photo comes first.
        contents: Every content.
        matches: Matches between contents.
        ends: int64 (m, 2), their ends as content indices.
        refused: See `Refused`.

    Returns:
        The matches, their ends as nodes, int64 (k, 2), the lower first, and bool (k,) which are dismissed.
    """
    holders = _Holders(parts, len(contents))
    links = holders.links_of(matches, ends).joined(holders.links_of_shared())
    links = links.take(links.nodes[:, 0] != links.nodes[:, 1]).lower_first()
    dismissed = refused(parts.firsts[links.nodes]) | (refused(links.through) & ~links.shared)
    order = _closest_first(links, dismissed)
    links, dismissed = links.take(order), dismissed[order]
    of_pair = Ragged.of_firsts(is_new(links.nodes[:, 0], links.nodes[:, 1]), np.arange(len(order)))
    closest = links.take(of_pair.firsts)
    folded = MatchArrays(
        ids=contents.ids[parts.firsts[closest.nodes]],
        cosines=closest.cosines,
        copies=closest.copies,
        traits=np.where(closest.copies, _traits(links, of_pair, parts.sizes, len(contents)), closest.traits),
    )
    return folded, closest.nodes, dismissed[of_pair.firsts]


class _Holders:
    """Which nodes hold each content.

    A slot is a place in `parts.members`: one content of one node.
    """

    def __init__(self, parts: Ragged, count: int) -> None:
        self._content = parts.members
        self._node = parts.find()
        self._is_lead = np.zeros(len(parts.members), bool)
        self._is_lead[parts.starts[:-1]] = True
        self._slots = Ragged.of_pairs(parts.members, np.arange(len(parts.members)), count)

    def links_of(self, matches: MatchArrays, ends: NDArray[np.int64]) -> _Links:
        """Links every node that holds the one end of a match with every node that holds the other."""
        ones = self._slots.take(ends[:, 0])
        match = ones.find()
        others = self._slots.take(ends[match, 1])
        match = others.spread(match)
        slots = np.stack([others.spread(ones.members), others.members], axis=1)
        return _Links(
            nodes=self._node[slots],
            through=self._content[slots],
            copies=matches.copies[match],
            cosines=matches.cosines[match],
            traits=matches.traits[match],
            shared=np.zeros(len(match), bool),
            direct=np.all(self._is_lead[slots], axis=1),
        )

    def links_of_shared(self) -> _Links:
        """Links the nodes that hold the same content, which is a copy that neither lacks anything of."""
        several = self._slots.only(self._slots.sizes > 1)
        beside = several.places(several.find())  # a row for each slot: all of its content, itself among them
        slots = several.members[np.stack([beside.find(), beside.members], axis=1)]
        slots = slots[self._node[slots[:, 0]] < self._node[slots[:, 1]]]
        count = len(slots)
        return _Links(
            nodes=self._node[slots],
            through=self._content[slots],
            copies=np.ones(count, bool),
            cosines=np.ones(count, np.float32),
            traits=np.full(count, _HELD, np.int64),
            shared=np.ones(count, bool),
            direct=np.zeros(count, bool),
        )


def _closest_first(links: _Links, dismissed: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Returns links pair by pair, the one that counts first in each.

    A copy counts more than a similar shot, what stands more than what was dismissed, then what both hold, then the
    pictures that stand for the photos, then the cosine; the contents' numbers settle ties.
    """
    by_weight = (~links.copies, dismissed, ~links.shared, ~links.direct, -links.cosines, *links.through.T)
    return np.lexsort((*reversed(by_weight), links.nodes[:, 1], links.nodes[:, 0]))


def _traits(links: _Links, of_pair: Ragged, sizes: NDArray[np.int64], contents: int) -> NDArray[np.int64]:
    """Returns the traits of pairs that are copies, int64 (pairs,): of the closest link, but for what needs all links.

    A side is redundant, or within the other, if each of its contents is beside any of the other's; what is within the
    other in all its parts shows less.

    Args:
        links: Pair by pair, the closest first.
        of_pair: The links of each pair.
        sizes: int64 (nodes,), how many contents each is made of.
        contents: How many contents there are.
    """
    closest, pair = links.take(of_pair.firsts), of_pair.find()
    made = closest.traits & ~_HELD
    for side, (redundant, within, shows_less) in enumerate(_SIDES):
        for needed, given in ((redundant, redundant), (within, within | shows_less)):
            has = links.copies & ((links.traits & int(needed)) > 0)
            told = np.unique(pair[has] * contents + links.through[has, side])  # a content may be told of twice
            whole = np.bincount(told // contents, minlength=len(of_pair)) == sizes[closest.nodes[:, side]]
            made[whole] |= int(given)
    return made
