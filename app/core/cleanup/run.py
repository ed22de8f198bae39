"""Carries out a plan: check, journal, move away, see that it is gone."""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState, JournalItem, NewItem, Settled, Way
from app.core.catalog.photos import FileStamp, PhotoRow
from app.core.cleanup.bring_over import BringOver
from app.core.cleanup.linking import ToLink, rights_of
from app.core.cleanup.outcome import CleanupResult, LeaveAloneError, LeftAlone, LeftReason
from app.core.cleanup.planned import Kept, Plan, PlannedPhoto
from app.core.cleanup.ready import Ready, ReadyFile
from app.core.cleanup.recheck import Recheck
from app.core.cleanup.restore import bring_all_back
from app.core.cleanup.still_valid import still_stands
from app.core.cleanup.to_folder import ToFolder, check_place
from app.core.cleanup.trash.base import Trash, TrashError
from app.core.cleanup.trash.system import system_trash
from app.core.cleanup.ways import Carrier, ToTrash
from app.core.errors import Cancelled
from app.core.progress import Meter, Progress, Stage
from app.core.types import Photo

_FLUSH_SECONDS = 0.5
_STAGES = {Way.TRASH: Stage.CLEAN, Way.FOLDER: Stage.MOVE, Way.LINK: Stage.REPLACE}


def clean(
    catalog: Catalog,
    plan: Plan,
    progress: Progress | None = None,
    trash: Trash | None = None,
    quarantine: bool = False,
    way: Way = Way.TRASH,
    place: Path | None = None,
) -> CleanupResult:
    """Moves the photos of a plan away, as far as catalog and disk still agree with it.

    Each photo and one that stays for it are hashed right before it goes. The journal is on disk before the first
    photo goes; a crash at any moment leaves a clean-up that can be undone. What cannot go is left alone and
    reported; nothing is ever deleted.

    Args:
        catalog: The catalog; photos that went are removed from it.
        plan: What is to go, as the user confirmed it.
        progress: Told of each photo; cancelling ends the clean-up, and the result says what was done until then.
        trash: The trash; the system's if None.
        quarantine: Where a volume has no working trash, move its photos to a quarantine folder on that volume.
        way: Where they go: to the trash, to a folder, or nowhere, where links take their places.
        place: The folder that they go to, with the folders that they stand in; for `Way.FOLDER` alone.

    Raises:
        DiskFullError: There is no room for the journal.
        PlaceError: Photos may not be moved to that folder.
    """
    trash = trash or system_trash()
    carrier: Carrier = ToTrash(trash, with_quarantine=quarantine)
    if way is Way.LINK:
        carrier = ToLink()
    elif place is not None:
        carrier = ToFolder(check_place(catalog, place))
    return _Cleanup(catalog, progress or Progress(), trash, carrier).run(plan)


class _Cleanup:
    def __init__(self, catalog: Catalog, progress: Progress, trash: Trash, carrier: Carrier) -> None:
        self._catalog, self._progress, self._trash, self._carrier = catalog, progress, trash, carrier
        self._recheck = Recheck()
        self._bring = BringOver(catalog)
        self._left: list[LeftAlone] = []
        self._gone: list[Ready] = []
        self._doubtful: set[Path] = set()
        self._unwritten: list[Settled] = []
        self._written_at = time.monotonic()

    def run(self, plan: Plan) -> CleanupResult:
        self._left += plan.left_alone
        try:
            return self._carry_out(plan)
        finally:
            self._catalog.photos.doubt(self._doubtful)

    def _carry_out(self, plan: Plan) -> CleanupResult:
        ready = self._prepare(plan)
        if not ready:
            return CleanupResult(None, left_alone=tuple(self._left), way=self._carrier.way, place=self._carrier.place)
        cleanup_id = self._begin(ready)
        items = iter(self._catalog.journal.items(cleanup_id))
        cancelled = False
        try:
            self._go([(one, list(islice(items, len(one.files)))) for one in ready])
        except Cancelled:
            cancelled = True
        finally:
            self._write()
        sidecars = self._finish(cleanup_id)
        return CleanupResult(
            id=cleanup_id,
            trashed=tuple(r.photo for r in self._gone),
            bytes=sum(r.photo.unit_size for r in self._gone),
            left_alone=tuple(self._left),
            quarantined=sum(self._carrier.way is Way.TRASH and r.files[0].quarantine is not None for r in self._gone),
            cancelled=cancelled,
            files=sum(len(r.files) for r in self._gone),
            sidecars=sidecars,
            way=self._carrier.way,
            place=self._carrier.place,
        )

    def _leave(self, photo: Photo, error: LeaveAloneError | TrashError) -> None:
        self._left.append(LeftAlone(photo, error.reason, error.detail))
        if error.reason is LeftReason.CHANGED:
            self._doubtful.add(photo.path)
        elif error.reason is LeftReason.KEEPER_CHANGED and error.detail:
            self._doubtful.add(Path(error.detail))

    # Before the first photo goes

    def _prepare(self, plan: Plan) -> list[Ready]:
        standing, left = still_stands(self._catalog, plan)
        self._left += left
        roots = {folder.id: folder.path for folder in self._catalog.folders.all()}
        rows = self._catalog.photos.rows_by_id([planned.photo.id for planned in standing])
        ready = []
        for planned in standing:
            try:
                ready.append(self._look(planned, roots[rows[planned.photo.id].folder_id]))
            except LeaveAloneError as error:
                self._leave(planned.photo, error)
        usable = self._brought(self._carrier.sort_out(ready, self._leave))
        self._recheck.note_going((file.path, file.info) for r in usable for file in r.files)
        return sorted(usable, key=lambda r: r.photo.path)

    def _brought(self, ready: Sequence[Ready]) -> list[Ready]:
        errors = self._bring.prepare({r.photo.id: r.bring for r in ready if r.bring is not None})
        for one in ready:
            if one.photo.id in errors:
                self._leave(one.photo, errors[one.photo.id])
        return [one for one in ready if one.photo.id not in errors]

    def _look(self, planned: PlannedPhoto, root: Path) -> Ready:
        info = self._recheck.look(planned.photo)
        kept = [Kept(witness.photo.path, witness.digest) for witness in planned.witnesses]
        files = [
            ReadyFile(
                path=planned.photo.path,
                digest=planned.digest,
                info=info,
                kept=kept,
                content_id=planned.photo.content_id,
            )
        ]
        for file in planned.files:
            info = self._recheck.look_beside(file)
            digest = self._recheck.digest_of(file.path) if file.digest is None else file.digest
            files.append(
                ReadyFile(path=file.path, digest=digest, info=info, kept=file.kept, content_id=file.content_id)
            )
        return Ready(planned.photo, root, files, planned.bring)

    def _begin(self, ready: Sequence[Ready]) -> int:
        rows = self._rows(ready)
        items: list[NewItem] = []
        first: dict[int, int] = {}
        for one in ready:
            unit = len(items) if len(one.files) > 1 else None
            first[one.photo.id] = len(items)
            items += [_new_item(file, rows[one.photo.id], unit, self._carrier.way) for file in one.files]
        with self._catalog.transaction():
            cleanup_id, ids = self._catalog.journal.begin(items, self._carrier.place)
            self._bring.begin(cleanup_id, {photo_id: ids[place] for photo_id, place in first.items()})
        return cleanup_id

    def _rows(self, ready: Sequence[Ready]) -> dict[int, PhotoRow]:
        return self._catalog.photos.rows_by_id([r.photo.id for r in ready])

    # One photo after the other

    def _go(self, work: Sequence[tuple[Ready, Sequence[JournalItem]]]) -> None:
        meter = Meter(_STAGES[self._carrier.way], len(work))
        self._progress.report(meter.status())
        for ready, items in work:
            try:
                self._unwritten += self._one(ready, items)
            except LeaveAloneError as error:
                self._leave(ready.photo, error)
                self._unwritten += (Settled(item.id, ItemState.LEFT, error.reason) for item in items)
            if time.monotonic() - self._written_at > _FLUSH_SECONDS:
                self._write()
            meter.add(1, ready.photo.unit_size)
            self._progress.report(meter.status())

    def _one(self, ready: Ready, items: Sequence[JournalItem]) -> list[Settled]:
        """Moves a photo with all its files, or none of them: what went already comes back where one cannot go."""
        self._carrier.see_open(ready)
        kept = [self._recheck.verify(file.path, file.digest, file.info, file.kept) for file in ready.files]
        kept += self._held_beside(ready)
        gone: list[JournalItem] = []
        # The picture goes last: whatever cuts this off, it is the last to leave its place.
        for file, item in reversed(list(zip(ready.files, items, strict=True))):
            try:
                self._carrier.put(file, ready)
            except LeaveAloneError as error:
                if error.reason is LeftReason.NOT_IN_TRASH:
                    gone.append(item)  # it left its place all the same
                elif not gone:
                    raise
                return self._take_back(ready, items, gone, error)
            gone.append(item)
        try:
            for one in kept:
                if one is not None:
                    self._recheck.see_kept(one)
            self._carrier.complete(ready, kept)
        except LeaveAloneError as error:
            return self._take_back(ready, items, gone, error)
        self._gone.append(ready)
        return [
            Settled(item_id=item.id, state=ItemState.TRASHED, detail="", keeper=one)
            for item, one in zip(items, kept, strict=False)
        ]

    def _held_beside(self, ready: Ready) -> list[Kept]:
        """Has what a photo tells written beside its keeper, and returns where, seen to be there."""
        sidecar = self._bring.bring(ready.photo.id)
        if sidecar is None:
            return []
        self._recheck.check(sidecar)
        return [sidecar]

    def _take_back(
        self, ready: Ready, items: Sequence[JournalItem], gone: Sequence[JournalItem], error: LeaveAloneError
    ) -> list[Settled]:
        """Brings what went of a photo back at once: the rest cannot go, or what was to stay is not there."""
        self._leave(ready.photo, error)
        lost = {item.id for item in gone} - bring_all_back(gone, self._trash)
        return [
            # What is still away counts as trashed: an undo looks for it again.
            Settled(item.id, ItemState.TRASHED if item.id in lost else ItemState.LEFT, error.reason)
            for item in items
        ]

    def _write(self) -> None:
        unwritten, self._unwritten = self._unwritten, []
        self._catalog.journal.settle(unwritten)
        self._written_at = time.monotonic()

    def _finish(self, cleanup_id: int) -> int:
        """Notes the end; photos that a cancelled clean-up did not reach are settled as left.

        Returns:
            How many sidecars were written and stay.
        """
        unreached = self._catalog.journal.items(cleanup_id, (ItemState.PLANNED,))
        with self._catalog.transaction():
            self._catalog.journal.settle(Settled(item.id, ItemState.LEFT) for item in unreached)
        sidecars = self._bring.finish(cleanup_id, {one.photo.id for one in self._gone}, self._trash)
        self._catalog.journal.finish(cleanup_id)
        return sidecars


def _new_item(file: ReadyFile, row: PhotoRow, unit: int | None, way: Way) -> NewItem:
    info = file.info
    stamp = FileStamp.of(file.path, info)
    first = file.kept[0] if file.kept else None
    decision = row.decision if file.path == row.path else None
    return NewItem(
        stamp=stamp,
        folder_id=row.folder_id,
        content_id=file.content_id,
        digest=file.digest,
        decision=decision,
        keeper=first,
        quarantine=file.quarantine,
        unit=unit,
        way=way,
        mode=rights_of(info) if way is Way.LINK else None,
        attributes=file.attributes,
    )
