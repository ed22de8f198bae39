"""What grouping looks at, read from the catalog at one moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from app.core.catalog import Catalog
from app.core.catalog.matches import MatchArrays, MatchStore
from app.core.catalog.returned import returned_photos
from app.core.catalog.tables import ContentTable, PhotoTable
from app.core.catalog.traits import Trait
from app.core.catalog.units import UnitFile
from app.core.grouping.fold_units import Folded, fold
from app.core.grouping.unit_table import UnitTable
from app.core.holdings.types import Holdings
from app.core.types import Match


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """Everything that grouping looks at, read from the catalog at one moment.

    With its units folded, a photo of several files is one photo, and a content is what photos are made of.

    Attributes:
        photos: Every photo, n of them, by path.
        contents: Every content with a photo, c of them; of what is made of several, the one that stands for it.
        content_index: int64 (n,), each photo's content.
        protected: bool (n,), it stands in a protected folder.
        matches: MatchStore between these contents, those made by hand among them.
        ends: int64 (m, 2), the matches' ends as content indices.
        dismissed: bool (m,), the user called the two no duplicates.
        units: Photos of several files; None where there are none, or where they are not folded.
        returned: Photos, by id, that a clean-up took away once and that came back, with the digests of what stayed.
    """

    photos: PhotoTable
    contents: ContentTable
    content_index: NDArray[np.int64]
    protected: NDArray[np.bool_]
    matches: MatchArrays
    ends: NDArray[np.int64]
    dismissed: NDArray[np.bool_]
    units: UnitTable | None = None
    returned: Mapping[int, frozenset[bytes]] = field(default_factory=dict)

    @property
    def out_of_hand(self) -> NDArray[np.bool_]:
        """bool (n,): photos that do not count as what stays for another one.

        They are away, or stand on a read-only place: a snapshot goes with its photo some day. One that the user
        protected counts.
        """
        found: NDArray[np.bool_] = self.photos.offline | (self.photos.read_only & ~self.protected)
        return found

    def made_of(self, photo: int) -> set[int]:
        """Returns the contents, by id, that a photo, given by index, is made of."""
        content = int(self.content_index[photo])
        return {int(self.contents.ids[content])} if self.units is None else set(self.units.ids_of(content))

    def unit_files(self, photo: int) -> tuple[UnitFile, ...]:
        """Returns the other files of a photo, given by index."""
        return () if self.units is None else self.units.unit_files.of(photo)

    def with_files_beside(self) -> NDArray[np.bool_]:
        """Returns which photos, bool (n,), have more than pictures beside them, as sidecars."""
        return np.zeros(len(self.photos), bool) if self.units is None else self.units.unit_files.of_any()

    def holds_beside(self, keeper: int, photo: int) -> bool:
        """Says whether a photo holds what another one has beside its pictures; both given by index."""
        return not self.unheld_beside(keeper, photo)

    def unheld_beside(self, keeper: int, photo: int) -> int:
        """Returns how many files beside a photo's pictures another one does not hold; both given by index."""
        return 0 if self.units is None else self.units.unheld(keeper, photo, int(self.content_index[keeper]))

    def matches_between(
        self, stored: MatchStore, keeper: int, photos: NDArray[np.int64]
    ) -> dict[frozenset[int], Match]:
        """Returns how photos, given by index, match a keeper, by the ids of the two contents that stand for them."""
        one, others = int(self.content_index[keeper]), np.unique(self.content_index[photos])
        if self.units is not None:
            return self.units.matches(stored, one, others.tolist())
        ids = self.contents.ids
        return stored.get((int(ids[one]), int(ids[other])) for other in others if other != one)

    def only(self, chosen: NDArray[np.bool_]) -> Snapshot:
        """Returns what would stand if there were these photos, bool (n,), alone."""
        held = np.zeros(len(self.contents), bool)
        held[self.content_index[chosen]] = True
        number = np.cumsum(held) - 1
        both: NDArray[np.bool_] = np.all(held[self.ends], axis=1)
        return Snapshot(
            photos=self.photos.only(chosen),
            contents=self.contents.only(held),
            content_index=number[self.content_index[chosen]],
            protected=self.protected[chosen],
            matches=self.matches.only(both),
            ends=number[self.ends[both]],
            dismissed=self.dismissed[both],
            units=None if self.units is None else self.units.only(held, chosen),
            returned=self.returned,
        )


def take_snapshot(catalog: Catalog, *, folded: bool = True) -> Snapshot:
    """Reads what grouping looks at; with `folded=False`, the files of a unit as photos of their own."""
    contents, photos = catalog.tables.contents(), catalog.tables.photos()
    content_index = contents.numbers_of(photos.content_ids)
    if (content_index < 0).any():  # a photo that came between the two questions
        photos = photos.only(content_index >= 0)
        content_index = content_index[content_index >= 0]
    protected = photos.mask_below([folder.path for folder in catalog.folders.all() if folder.protected])
    numbers = {digest: number for number, digest in enumerate(contents.digests)}
    dismissed = _pairs(catalog.verdicts.dismissed(), numbers)
    linked = _pairs(catalog.verdicts.linked(), numbers)
    matches, ends = _with_links(*_matches(catalog, contents), linked, contents)
    matches = _raw_kept(matches, ends, contents)

    def refused(ends: NDArray[np.int64]) -> NDArray[np.bool_]:
        alone = np.isin(ends, dismissed[dismissed[:, 0] == dismissed[:, 1]]).any(axis=1)
        found: NDArray[np.bool_] = alone | among(ends, dismissed, len(contents))
        return found & ~among(ends, linked, len(contents))

    returned = returned_photos(catalog.database)
    files = catalog.units.table() if folded and photos.in_unit.any() else None
    if files is None or not len(files):
        return Snapshot(
            photos=photos,
            contents=contents,
            content_index=content_index,
            protected=protected,
            matches=matches,
            ends=ends,
            dismissed=refused(ends),
            returned=returned,
        )
    found = fold(photos, contents, content_index, matches, ends, files, refused)
    return Snapshot(
        photos=found.photos,
        contents=found.contents,
        content_index=found.content_index,
        protected=protected[found.kept],
        matches=found.matches,
        ends=found.ends,
        dismissed=found.dismissed,
        units=replace(found.units, held=_held(catalog, found)),
        returned=returned,
    )


def among(pairs: NDArray[np.int64], others: NDArray[np.int64], count: int) -> NDArray[np.bool_]:
    """Returns, per pair of contents, whether it is among others, whatever their order; `count` contents exist."""
    if not len(others):
        return np.zeros(len(pairs), bool)
    return np.isin(_keys(pairs, count), _keys(others, count))


def _held(catalog: Catalog, found: Folded) -> dict[int, Holdings]:
    """Returns what the contents hold, by index, that may know what a service's sidecar tells in words."""
    asking = np.unique(found.content_index[found.units.unit_files.of_words()])
    if not len(asking):
        return {}
    beside = found.ends[found.matches.copies & np.isin(found.ends, asking).any(axis=1)]
    parts = np.unique(found.units.parts.take(np.union1d(asking, beside)).members)
    ids = found.units.contents.ids[parts].tolist()
    held = catalog.contents.holdings(ids)
    return {part: held[number] for part, number in zip(parts.tolist(), ids, strict=True) if number in held}


def _raw_kept(matches: MatchArrays, ends: NDArray[np.int64], contents: ContentTable) -> MatchArrays:
    """Lets no RAW be redundant beside a picture, and no picture beside a RAW: developing it is somebody's work."""
    raw: NDArray[np.bool_] = contents.column("format") == "RAW"
    lost = raw[ends[:, 0]] != raw[ends[:, 1]]
    if not lost.any():
        return matches
    redundant = int(Trait.A_REDUNDANT | Trait.B_REDUNDANT)
    return matches._replace(traits=np.where(lost, matches.traits & ~redundant, matches.traits))


def _matches(catalog: Catalog, contents: ContentTable) -> tuple[MatchArrays, NDArray[np.int64]]:
    matches = catalog.matches.arrays()
    ends = contents.numbers_of(matches.ids)
    known: NDArray[np.bool_] = np.all(ends >= 0, axis=1)
    return matches.only(known), ends[known]


def _with_links(
    matches: MatchArrays, ends: NDArray[np.int64], links: NDArray[np.int64], contents: ContentTable
) -> tuple[MatchArrays, NDArray[np.int64]]:
    """Adds the pairs that the user called one picture; a copy that the verifier found stays what it is."""
    links = links[~among(links, ends[matches.copies], len(contents))]
    kept = ~among(ends, links, len(contents))
    added = MatchArrays(
        ids=contents.ids[links],
        cosines=np.ones(len(links), np.float32),
        copies=np.ones(len(links), bool),
        traits=np.full(len(links), int(Trait.BY_HAND), np.int64),
    )
    return matches.only(kept).joined(added), np.concatenate([ends[kept], links])


def _pairs(digests: set[tuple[bytes, bytes]], numbers: dict[bytes, int]) -> NDArray[np.int64]:
    known = [(numbers[a], numbers[b]) for a, b in digests if a in numbers and b in numbers]
    return np.array(sorted(known), np.int64).reshape(-1, 2)


def _keys(pairs: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    keys: NDArray[np.int64] = pairs.min(axis=1) * count + pairs.max(axis=1)
    return keys
