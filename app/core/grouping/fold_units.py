"""Folds units into one photo each, so that grouping sees a RAW and its JPEG as the one photo that they are.

What grouping calls a content is then what a photo is made of: one content, or several. Photos made of the same
contents stand together as doubles do; two that share a content, or of whose contents two match, match. Of several
matches the closest counts, and one is redundant beside the other only if each of its contents is.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.matches import MatchArrays, MatchStore
from app.core.catalog.tables import ContentTable, PhotoTable
from app.core.catalog.traits import Trait, swapped
from app.core.catalog.units import UnitFileTable
from app.core.grouping.unit_rows import Beside, UnitRows
from app.core.types import Kind, Match

_A_HELD, _B_HELD = int(Trait.A_REDUNDANT | Trait.A_WITHIN), int(Trait.B_REDUNDANT | Trait.B_WITHIN)


@dataclass(frozen=True, slots=True, eq=False)
class UnitTable:
    """The units of a snapshot.

    Attributes:
        contents: Every content with a photo.
        starts: int64 (nodes + 1,), where the contents of each node start in `parts`.
        parts: int64, indices into `contents`; the one of the picture that stands for the photo comes first.
        unit_files: The other files of photos, given by index.
    """

    contents: ContentTable
    starts: NDArray[np.int64]
    parts: NDArray[np.int64]
    unit_files: Beside

    def best(self, of_content: NDArray[np.float64]) -> NDArray[np.float64]:
        """Returns the greatest value among the contents of each node."""
        found: NDArray[np.float64] = np.maximum.reduceat(of_content[self.parts], self.starts[:-1])
        return found

    def only(self, nodes: NDArray[np.bool_], photos: NDArray[np.bool_]) -> UnitTable:
        """Returns what is left of it where there are only some nodes and some photos, bool (nodes,) and (photos,)."""
        sizes = np.diff(self.starts)
        starts = np.concatenate([[0], np.cumsum(sizes[nodes])])
        return UnitTable(self.contents, starts, self.parts[np.repeat(nodes, sizes)], self.unit_files.only(photos))

    def ids_of(self, node: int) -> list[int]:
        """Returns the ids of a node's contents."""
        ids: list[int] = self.contents.ids[self.parts[self.starts[node] : self.starts[node + 1]]].tolist()
        return ids

    def holds(self, keeper: int, photo: int) -> bool:
        """Says whether a photo holds the bytes of every file that another one has beside its pictures."""
        wanted = self.unit_files.digests_of(photo)
        return not wanted or (None not in wanted and wanted <= self.unit_files.digests_of(keeper))

    def matches(self, stored: MatchStore, keeper: int, others: Iterable[int]) -> dict[frozenset[int], Match]:
        """Returns how photos, given by node, match a keeper, as if it were the pictures that stand for them."""
        found: dict[frozenset[int], Match] = {}
        own = self.ids_of(keeper)
        for other in others:
            parts = self.ids_of(other)
            if not set(own).isdisjoint(parts):
                continue
            known = stored.get(product(own, parts))
            direct = frozenset((own[0], parts[0]))
            ranked = sorted(known, key=lambda ids: (known[ids].kind is Kind.COPY, ids == direct, known[ids].cosine))
            if ranked:
                match = known[ranked[-1]]
                a, b = (own[0], parts[0]) if match.a in own else (parts[0], own[0])
                found[direct] = dataclasses.replace(match, a=a, b=b)
        return found


class Folded(NamedTuple):
    """What a snapshot looks like when its units are folded; see `app.core.grouping.snapshot.Snapshot`."""

    photos: PhotoTable
    contents: ContentTable
    content_index: NDArray[np.int64]
    matches: MatchArrays
    ends: NDArray[np.int64]
    dismissed: NDArray[np.bool_]
    units: UnitTable
    kept: NDArray[np.bool_]


def fold(
    photos: PhotoTable,
    contents: ContentTable,
    content_index: NDArray[np.int64],
    matches: MatchArrays,
    ends: NDArray[np.int64],
    files: UnitFileTable,
    refused: Callable[[NDArray[np.int64]], NDArray[np.bool_]],
) -> Folded:
    """Folds the units of a snapshot.

    Args:
        photos: Every photo.
        contents: Every content.
        content_index: int64 (n,), each photo's content.
        matches: MatchStore between contents.
        ends: int64 (m, 2), their ends as content indices.
        files: Every file of every unit.
        refused: Says, bool (m,), of pairs of content indices, int64 (m, 2), which the user called no duplicates.
    """
    rows = UnitRows(photos)
    numbers = rows.numbers
    of_file = np.fromiter((numbers.get(unit, -1) for unit in files.units), np.int64, len(files))
    known = of_file >= 0
    sizes = np.zeros(len(numbers), np.int64)
    np.add.at(sizes, of_file[known], files.sizes[known])
    photos.stand_for(rows.leads, rows.rows, rows.starts, sizes)
    kept = np.ones(len(photos), bool)
    kept[rows.rows] = False
    kept[rows.leads] = True
    beside = Beside.of_files(files, of_file, rows.leads, photos).only(kept)
    signature = rows.signatures(content_index)
    nodes = _Nodes(content_index, kept, signature)
    units = UnitTable(contents, nodes.starts, nodes.parts, beside)
    dismissed = refused(ends)
    if signature:
        matches, ends, dismissed = _Matches(contents, nodes).fold(matches, ends, refused)
    made_of = (contents.rows_at(nodes.leads), nodes.of_photo[kept])
    return Folded(photos.only(kept), *made_of, matches, ends, dismissed, units, kept)


class _Nodes:
    """What photos are made of, numbered: single contents first, then those of several.

    Attributes:
        starts, parts: See `UnitTable`.
        leads: int64 (nodes,), the content of the picture that stands for each.
        of_photo: int64 (n,), each photo's node; of no meaning for photos that are not kept.
    """

    def __init__(
        self, content_index: NDArray[np.int64], kept: NDArray[np.bool_], signature: Mapping[int, tuple[int, ...]]
    ) -> None:
        alone = kept.copy()
        alone[list(signature)] = False
        single = np.unique(content_index[alone])
        several = sorted(set(signature.values()))
        sizes = [1] * len(single) + [len(parts) for parts in several]
        self.starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        self.parts = np.array([*single.tolist(), *(part for parts in several for part in parts)], np.int64)
        self.leads = self.parts[self.starts[:-1]]
        self.of_photo = np.searchsorted(single, content_index).astype(np.int64)
        numbers = {parts: number for number, parts in enumerate(several, len(single))}
        for row, parts in signature.items():
            self.of_photo[row] = numbers[parts]
        self.owners = np.repeat(np.arange(len(sizes)), sizes)


class _Matches:
    """Makes matches between nodes of matches between contents."""

    def __init__(self, contents: ContentTable, nodes: _Nodes) -> None:
        self._contents, self._nodes = contents, nodes
        order = np.argsort(nodes.parts, kind="stable")
        self._holders = nodes.owners[order]
        self._first = np.searchsorted(nodes.parts[order], np.arange(len(contents) + 1))
        self._is_lead = np.zeros(len(nodes.parts), bool)
        self._is_lead[nodes.starts[:-1]] = True
        self._is_lead = self._is_lead[order]

    def fold(
        self,
        matches: MatchArrays,
        ends: NDArray[np.int64],
        refused: Callable[[NDArray[np.int64]], NDArray[np.bool_]],
    ) -> tuple[MatchArrays, NDArray[np.int64], NDArray[np.bool_]]:
        edge, one, first_lead = self._spread(np.arange(len(ends)), ends[:, 0])
        again, other, second_lead = self._spread(np.arange(len(edge)), ends[edge, 1])
        edge, one, first_lead = edge[again], one[again], first_lead[again]
        pairs, through = np.stack([one, other], axis=1), ends[edge]
        shared, shared_by = self._shared()
        pairs = np.concatenate([pairs, shared])
        through = np.concatenate([through, np.stack([shared_by, shared_by], axis=1)])
        same = np.zeros(len(pairs), bool)
        same[len(edge) :] = True
        copies = np.concatenate([matches.copies[edge], np.ones(len(shared), bool)])
        cosines = np.concatenate([matches.cosines[edge], np.ones(len(shared), np.float32)])
        traits = np.concatenate([matches.traits[edge], np.full(len(shared), _A_HELD | _B_HELD, np.int64)])
        direct = np.concatenate([first_lead & second_lead, np.zeros(len(shared), bool)])
        flip = pairs[:, 0] > pairs[:, 1]
        pairs[flip], through[flip] = pairs[flip][:, ::-1], through[flip][:, ::-1]
        traits[flip] = swapped(traits[flip])
        key = pairs[:, 0] * len(self._nodes.leads) + pairs[:, 1]
        live = pairs[:, 0] != pairs[:, 1]
        dismissed = refused(self._nodes.leads[pairs]) | (refused(through) & ~same)
        order = np.lexsort((through[:, 1], through[:, 0], -cosines, ~direct, ~same, dismissed, ~copies, key))
        order = order[live[order]]
        sorted_keys = key[order]
        chosen = order[np.concatenate([[True], sorted_keys[1:] != sorted_keys[:-1]])] if len(order) else order
        held = copies & live
        redundant = self._held(key, through, held, traits, Trait.A_REDUNDANT, Trait.B_REDUNDANT, chosen, pairs)
        within = self._held(key, through, held, traits, Trait.A_WITHIN, Trait.B_WITHIN, chosen, pairs)
        less = ((within & int(Trait.A_WITHIN)) > 0) * int(Trait.A_SHOWS_LESS)
        less |= ((within & int(Trait.B_WITHIN)) > 0) * int(Trait.B_SHOWS_LESS)
        made = (traits[chosen] & ~(_A_HELD | _B_HELD)) | redundant | within | less
        made[~copies[chosen]] = traits[chosen][~copies[chosen]]
        ids = self._contents.ids[self._nodes.leads[pairs[chosen]]]
        return MatchArrays(ids, cosines[chosen], copies[chosen], made), pairs[chosen], dismissed[chosen]

    def _spread(
        self, items: NDArray[np.int64], contents: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.bool_]]:
        """Repeats each item for every node that holds its content: item, node, and whether the content leads it."""
        sizes = self._first[contents + 1] - self._first[contents]
        at = np.repeat(self._first[contents] - (np.cumsum(sizes) - sizes), sizes) + np.arange(sizes.sum())
        return np.repeat(items, sizes), self._holders[at], self._is_lead[at]

    def _shared(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Returns pairs of nodes that share a content, the lower first, and which."""
        sizes = np.diff(self._first)
        pairs, by = [np.zeros((0, 2), np.int64)], [np.zeros(0, np.int64)]
        for size in np.unique(sizes[sizes > 1]).tolist():
            contents = np.flatnonzero(sizes == size)
            holders = np.sort(self._holders[self._first[contents][:, None] + np.arange(size)], axis=1)
            one, other = np.triu_indices(size, 1)
            pairs.append(np.stack([holders[:, one], holders[:, other]], axis=2).reshape(-1, 2))
            by.append(np.repeat(contents, len(one)))
        return np.concatenate(pairs), np.concatenate(by)

    def _held(
        self,
        key: NDArray[np.int64],
        through: NDArray[np.int64],
        copies: NDArray[np.bool_],
        traits: NDArray[np.int64],
        a_trait: Trait,
        b_trait: Trait,
        chosen: NDArray[np.int64],
        pairs: NDArray[np.int64],
    ) -> NDArray[np.int64]:
        """Returns the trait for the pairs chosen in which every content of a side has it beside the other side."""
        sizes = np.diff(self._nodes.starts)
        found = np.zeros(len(chosen), np.int64)
        for side, trait in ((0, a_trait), (1, b_trait)):
            has = np.flatnonzero(copies & ((traits & int(trait)) > 0))
            keys, counts = np.unique(_distinct(key[has], through[has, side]), return_counts=True)
            place = np.minimum(np.searchsorted(keys, key[chosen]), max(len(keys) - 1, 0))
            if len(keys):
                whole = (keys[place] == key[chosen]) & (counts[place] == sizes[pairs[chosen, side]])
                found[whole] |= int(trait)
        return found


def _distinct(one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
    """Returns the first of each of the pairs that differ, sorted."""
    order = np.lexsort((other, one))
    one, other = one[order], other[order]
    first = np.ones(len(one), bool)
    first[1:] = (np.diff(one) != 0) | (np.diff(other) != 0)
    return one[first]
