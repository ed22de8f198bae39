"""The units of a snapshot, once they are folded: what photos are made of, and the files beside them."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.matches import MatchStore
from app.core.catalog.tables import ContentTable, PhotoTable
from app.core.catalog.units import UnitFile, UnitFileTable
from app.core.files.unit_names import SidecarKind, sidecar_kind
from app.core.grouping.ragged import Ragged
from app.core.holdings.takeout import from_text, has_words, untold, without_known
from app.core.holdings.types import Holdings
from app.core.types import Kind, Match


class Beside(NamedTuple):
    """The other files of photos; made objects of when they are asked for.

    Attributes:
        files: Every file of every unit.
        of_unit: The files of each unit, indices into `files`, by path; without the one that stands for it.
        unit_of: int64 (n,), each photo's unit, -1 for none.
    """

    files: UnitFileTable
    of_unit: Ragged
    unit_of: NDArray[np.int64]

    @classmethod
    def of_files(
        cls, files: UnitFileTable, of_file: NDArray[np.int64], leads: NDArray[np.int64], photos: PhotoTable
    ) -> Beside:
        """Sorts files by units.

        Args:
            files: Every file of every unit.
            of_file: int64 (files,), the unit of each, -1 for one without a photo.
            leads: int64 (units,), the photo that stands for each unit.
            photos: Every photo.
        """
        lead_paths = photos.paths[leads]
        located = zip(of_file.tolist(), files.paths, strict=True)
        is_other = np.fromiter((unit >= 0 and path != lead_paths[unit] for unit, path in located), bool, len(files))
        others = np.flatnonzero(is_other)
        unit_of = np.full(len(photos), -1, np.int64)
        unit_of[leads] = np.arange(len(leads))
        return cls(files=files, of_unit=Ragged.of_pairs(of_file[others], others, len(leads)), unit_of=unit_of)

    def only(self, photos: NDArray[np.bool_]) -> Beside:
        """Returns it for some photos alone, bool (n,)."""
        return self._replace(unit_of=self.unit_of[photos])

    def of(self, photo: int) -> tuple[UnitFile, ...]:
        """Returns the other files of a photo, by path."""
        return tuple(self.files[number] for number in self._numbers(photo))

    def digests_of(self, photo: int) -> set[bytes | None]:
        """Returns the digests of the files beside the pictures of a photo, None among them where one is not known."""
        return {self.files.digests[number] for number in self._beside_pictures(photo)}

    def words_of(self, photo: int) -> list[tuple[bytes | None, str | None]]:
        """Returns, for each file beside the pictures of a photo, its digest, and of a service's what it tells."""
        return [(self.files.digests[number], self.files.told[number]) for number in self._beside_pictures(photo)]

    def of_users(self) -> NDArray[np.bool_]:
        """Returns which photos, bool (n,), have more beside them than sidecars that a service added."""
        services = (sidecar_kind(os.fsdecode(path)) is SidecarKind.SERVICE for path in self.files.paths)
        return self._of_photos_with(~np.fromiter(services, bool, len(self.files)))

    def of_words(self) -> NDArray[np.bool_]:
        """Returns which photos, bool (n,), have a service's sidecar that tells words beyond them."""
        told = (text is not None and has_words(text) for text in self.files.told)
        return self._of_photos_with(np.fromiter(told, bool, len(self.files)))

    def of_any(self) -> NDArray[np.bool_]:
        """Returns which photos, bool (n,), have files beside them that are no pictures."""
        return self._of_photos_with(~self.files.is_photo)

    def _of_photos_with(self, files: NDArray[np.bool_]) -> NDArray[np.bool_]:
        has = self.of_unit.sums(files[self.of_unit.members]) > 0
        return np.append(has, False)[self.unit_of]  # the last one for photos without a unit

    def _beside_pictures(self, photo: int) -> list[int]:
        return [number for number in self._numbers(photo) if not self.files.is_photo[number]]

    def _numbers(self, photo: int) -> list[int]:
        unit = int(self.unit_of[photo])
        found: list[int] = self.of_unit.row(unit).tolist() if unit >= 0 else []
        return found


@dataclass(frozen=True, slots=True, eq=False)
class UnitTable:
    """The units of a snapshot.

    Attributes:
        contents: Every content with a photo.
        parts: What each node is made of, indices into `contents`; the one of the picture that stands for the photo
            comes first.
        unit_files: The other files of photos, given by index.
        held: What contents hold, by index, as far as a service's sidecar may tell it in words.
    """

    contents: ContentTable
    parts: Ragged
    unit_files: Beside
    held: Mapping[int, Holdings] = field(default_factory=dict)

    def best(self, of_content: NDArray[np.float64]) -> NDArray[np.float64]:
        """Returns the greatest value among the contents of each node."""
        return self.parts.greatest(of_content[self.parts.members])

    def only(self, nodes: NDArray[np.bool_], photos: NDArray[np.bool_]) -> UnitTable:
        """Returns what is left of it where there are only some nodes and some photos, bool (nodes,) and (photos,)."""
        return dataclasses.replace(self, parts=self.parts.only(nodes), unit_files=self.unit_files.only(photos))

    def ids_of(self, node: int) -> list[int]:
        """Returns the ids of a node's contents."""
        ids: list[int] = self.contents.ids[self.parts.row(node)].tolist()
        return ids

    def holds(self, keeper: int, photo: int, keeper_node: int) -> bool:
        """Says whether a photo holds all that another one has beside its pictures."""
        return not self.unheld(keeper, photo, keeper_node)

    def unheld(self, keeper: int, photo: int, keeper_node: int) -> int:
        """Returns how many of the files that a photo has beside its pictures another one does not hold.

        A file is held that stands with the same bytes beside the pictures of the other one; what a service's sidecar
        tells, these pictures may know as well.

        Args:
            keeper: The photo that is to hold it.
            photo: The other one.
            keeper_node: What the keeper is made of.
        """
        words = self.unit_files.words_of(photo)
        own = self.unit_files.digests_of(keeper) - {None}
        return sum(digest not in own and (told is None or not self._knows(keeper_node, told)) for digest, told in words)

    def _knows(self, node: int, told: str) -> bool:
        left = from_text(told)
        for part in self.parts.row(node).tolist():
            latitude, longitude = (self.contents.column(name)[part] for name in ("latitude", "longitude"))
            place = None if latitude is None or longitude is None else (latitude, longitude)
            left = without_known(left, self.contents.column("captured_at")[part], place)
            if part in self.held:
                left = untold(left, [self.held[part]])
        return not left.anything

    def matches(self, stored: MatchStore, keeper: int, others: Iterable[int]) -> dict[frozenset[int], Match]:
        """Returns how photos, given by node, match a keeper, as if it were the pictures that stand for them."""
        found: dict[frozenset[int], Match] = {}
        own = self.ids_of(keeper)
        for other in others:
            parts = self.ids_of(other)
            if not set(own).isdisjoint(parts):
                continue  # what they share needs no match
            known = stored.get(product(own, parts))
            direct = frozenset((own[0], parts[0]))
            ranked = sorted(known, key=lambda ids: _telling(known[ids], own, direct))
            if ranked:
                match = known[ranked[-1]]
                a, b = (own[0], parts[0]) if match.a in own else (parts[0], own[0])
                found[direct] = dataclasses.replace(match, a=a, b=b)
        return found


def _telling(match: Match, own: Sequence[int], direct: frozenset[int]) -> tuple[bool, bool, bool, float]:
    """How well a match tells what a photo of several files is to its keeper: what justifies a proposal is shown."""
    kept = match.a if match.a in own else match.b
    copy = match.kind is Kind.COPY
    return copy, match.is_redundant(kept), direct == {match.a, match.b}, match.cosine
