"""Whether a plan still agrees with the catalog when it is carried out."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.photos import PhotoRow, to_photo
from app.core.cleanup.bringing import covers, still_told
from app.core.cleanup.outcome import LeftAlone, LeftReason
from app.core.cleanup.plan import may_stay, protected_folders, untouchable
from app.core.cleanup.planned import GoReason, Plan, PlannedPhoto, Witness
from app.core.cleanup.relations import STRENGTH, Relations
from app.core.cleanup.unit_files import BesideFile, files_beside
from app.core.types import Photo, Proposal


def still_stands(catalog: Catalog, plan: Plan) -> tuple[list[PlannedPhoto], list[LeftAlone]]:
    """Compares a plan with the catalog of this moment.

    Returns:
        The photos that may still go, each once, with those of their witnesses that still match them and stay; and
        the photos that may not.
    """
    items = {item.photo.id: item for item in plan.items}
    rows = catalog.photos.rows_by_id({i for p in items.values() for i in (p.photo.id, *_witness_ids(p))})
    now = _Now(
        rows=rows,
        unit_files=files_beside(catalog, [rows[i] for i in items if i in rows]),
        relations=Relations(catalog, (content for item in items.values() for content in _contents(item))),
        protected=protected_folders(catalog),
        going={path for item in items.values() for path in (item.photo.path, *(file.path for file in item.files))},
        brought=_brought(catalog, items.values()),
    )
    standing, left = [], []
    for item in items.values():
        witnesses = tuple(w for w in item.witnesses if now.stays(item, w))
        reason = now.objection(item)
        files = tuple(
            dataclasses.replace(f, kept=tuple(k for k in f.kept if k.path not in now.going)) for f in item.files
        )
        lost = any(was.kept and not file.kept for was, file in zip(item.files, files, strict=True))
        if reason is None and (lost or (item.witnesses and not witnesses)):
            reason = LeftReason.NOT_HELD if any(now.matches(item, w) for w in item.witnesses) else LeftReason.NO_WITNESS
        if reason is None:
            standing.append(dataclasses.replace(item, witnesses=witnesses, files=files))
        else:
            left.append(LeftAlone(item.photo, reason))
    return standing, left


@dataclass(frozen=True, slots=True)
class _Now:
    rows: Mapping[int, PhotoRow]
    unit_files: Mapping[int, tuple[BesideFile, ...]]
    relations: Relations
    protected: tuple[str, ...]
    going: Set[Path]
    brought: Set[tuple[int, int]]

    def objection(self, item: PlannedPhoto) -> LeftReason | None:
        """Returns why a photo may no longer go, None if it may."""
        row = self._same_row(item.photo)
        if row is None or self.relations.digest(row.content_id) != item.digest or self._has_changed(item):
            return LeftReason.CHANGED
        reason = untouchable(to_photo(row, protected=os.fspath(row.path).startswith(self.protected)))
        if reason is None and item.bring is not None and os.fspath(item.bring.sidecar).startswith(self.protected):
            return LeftReason.NOT_BROUGHT_OVER
        if reason is None and row.decision is Proposal.KEEP:
            return LeftReason.DECIDED_KEEP
        return reason

    def stays(self, item: PlannedPhoto, witness: Witness) -> bool:
        """Says whether a photo still matches, as closely as planned, holds what it has to hold, and is to stay."""
        return self.matches(item, witness) and self._still_holds(item, witness.photo.content_id)

    def matches(self, item: PlannedPhoto, witness: Witness) -> bool:
        """Says whether a photo still matches, as closely as planned, and is to stay."""
        row = self._same_row(witness.photo)
        if row is None or not may_stay(row, self.protected) or row.path in self.going:
            return False
        kinds = [self.relations.kind(content, row.content_id) for content in _contents(item)]
        if not any(kind is not None and STRENGTH[kind] <= STRENGTH[witness.kind] for kind in kinds):
            return False
        return self.relations.digest(row.content_id) == witness.digest

    def _still_holds(self, item: PlannedPhoto, kept: int) -> bool:
        """Says whether what stays still holds all of what is only proposed; what the user decided needs no proof."""
        if item.bring is not None:
            return (kept, item.photo.content_id) in self.brought
        if item.reason in (GoReason.VERSION, GoReason.RETURNED):
            return self.relations.holds_but_for_edits(kept, item.photo.content_id)
        return item.reason in (GoReason.HAND, GoReason.RULE) or self.relations.holds(kept, item.photo.content_id)

    def _has_changed(self, item: PlannedPhoto) -> bool:
        planned = {(file.path, file.size, file.mtime_ns, file.content_id) for file in item.files}
        known = self.unit_files.get(item.photo.id, ())
        return planned != {(file.path, file.size, file.mtime_ns, file.content_id) for file in known}

    def _same_row(self, photo: Photo) -> PhotoRow | None:
        row = self.rows.get(photo.id)
        same = row is not None and (row.path, row.content_id) == (photo.path, photo.content_id)
        return row if same else None


def _brought(catalog: Catalog, items: Iterable[PlannedPhoto]) -> set[tuple[int, int]]:
    """Returns which contents hold all of which others once what is planned is brought over."""
    planned = {
        (content, item.photo.content_id): item.bring.wanted
        for item in items
        if item.bring is not None
        for content in item.bring.contents
    }
    told = still_told(catalog, planned)
    return {pair for pair, (wanted, conflicts) in told.items() if not conflicts and covers(planned[pair], wanted)}


def _contents(item: PlannedPhoto) -> list[int]:
    return [item.photo.content_id, *(file.content_id for file in item.files if file.content_id is not None)]


def _witness_ids(item: PlannedPhoto) -> list[int]:
    return [witness.photo.id for witness in item.witnesses]
