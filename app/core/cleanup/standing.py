"""Whether a plan still agrees with the catalog when it is carried out."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Mapping, Set
from dataclasses import dataclass

from app.core.catalog import Catalog
from app.core.catalog.photos import PhotoRow
from app.core.cleanup.outcome import LeftAlone, LeftReason
from app.core.cleanup.plan import protected_folders
from app.core.cleanup.planned import Plan, PlannedPhoto, Witness
from app.core.cleanup.relations import STRENGTH, Relations
from app.core.types import Photo, Proposal


def still_stands(catalog: Catalog, plan: Plan) -> tuple[list[PlannedPhoto], list[LeftAlone]]:
    """Compares a plan with the catalog of this moment.

    Returns:
        The photos that may still go, each once, with those of their witnesses that still match them and stay; and
        the photos that may not.
    """
    items = {item.photo.id: item for item in plan.items}
    now = _Now(
        catalog.photos.rows_by_id({i for p in items.values() for i in (p.photo.id, *_witness_ids(p))}),
        Relations(catalog, (item.photo.content_id for item in items.values())),
        protected_folders(catalog),
        items.keys(),
    )
    standing, left = [], []
    for item in items.values():
        witnesses = tuple(w for w in item.witnesses if now.stays(item, w))
        reason = now.objection(item)
        if reason is None and item.witnesses and not witnesses:
            reason = LeftReason.NO_WITNESS
        if reason is None:
            standing.append(dataclasses.replace(item, witnesses=witnesses))
        else:
            left.append(LeftAlone(item.photo, reason))
    return standing, left


@dataclass(frozen=True, slots=True)
class _Now:
    rows: Mapping[int, PhotoRow]
    relations: Relations
    protected: tuple[str, ...]
    going: Set[int]

    def objection(self, item: PlannedPhoto) -> LeftReason | None:
        """Returns why a photo may no longer go, None if it may."""
        row = self._same_row(item.photo)
        if row is None or self.relations.digest(row.content_id) != item.digest:
            return LeftReason.CHANGED
        if row.offline:
            return LeftReason.OFFLINE
        if os.fspath(row.path).startswith(self.protected):
            return LeftReason.PROTECTED
        if row.companion:
            return LeftReason.COMPANION
        return LeftReason.DECIDED_KEEP if row.decision is Proposal.KEEP else None

    def stays(self, item: PlannedPhoto, witness: Witness) -> bool:
        """Says whether a photo still matches, as closely as planned, and is to stay."""
        row = self._same_row(witness.photo)
        if row is None or row.offline or row.id in self.going:
            return False
        kind = self.relations.kind(item.photo.content_id, row.content_id)
        if kind is None or STRENGTH[kind] > STRENGTH[witness.kind]:
            return False
        return self.relations.digest(row.content_id) == witness.digest

    def _same_row(self, photo: Photo) -> PhotoRow | None:
        row = self.rows.get(photo.id)
        same = row is not None and (row.path, row.content_id) == (photo.path, photo.content_id)
        return row if same else None


def _witness_ids(item: PlannedPhoto) -> list[int]:
    return [witness.photo.id for witness in item.witnesses]
