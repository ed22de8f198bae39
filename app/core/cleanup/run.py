"""Carries out a plan: check, journal, trash, see that it is gone."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState, JournalItem, NewItem, Settled
from app.core.catalog.photos import FileStamp, PhotoRow
from app.core.cleanup.bring_over import BringOver
from app.core.cleanup.outcome import CleanupResult, LeaveAloneError, LeftAlone, LeftReason
from app.core.cleanup.planned import Bring, Kept, Plan, PlannedPhoto
from app.core.cleanup.recheck import Recheck
from app.core.cleanup.restore import bring_all_back
from app.core.cleanup.still_valid import still_stands
from app.core.cleanup.trash import quarantine
from app.core.cleanup.trash.base import Trash, TrashError
from app.core.cleanup.trash.system import system_trash
from app.core.errors import Cancelled
from app.core.progress import Meter, Progress, Stage
from app.core.types import Photo

_FLUSH_SECONDS = 0.5


def clean(
    catalog: Catalog,
    plan: Plan,
    progress: Progress | None = None,
    trash: Trash | None = None,
    quarantine: bool = False,
) -> CleanupResult:
    """Moves the photos of a plan to the trash, as far as catalog and disk still agree with it.

    Each photo and one that stays for it are hashed right before it goes. The journal is on disk before the first
    photo goes; a crash at any moment leaves a clean-up that can be undone. What cannot go is left alone and
    reported; nothing is ever deleted.

    Args:
        catalog: The catalog; photos that went are removed from it.
        plan: What is to go, as the user confirmed it.
        progress: Told of each photo; cancelling ends the clean-up, and the result says what was done until then.
        trash: The trash; the system's if None.
        quarantine: Where a volume has no working trash, move its photos to a quarantine folder on that volume.

    Raises:
        DiskFullError: There is no room for the journal.
    """
    return _Cleanup(catalog, progress or Progress(), trash or system_trash(), quarantine).run(plan)


@dataclass(slots=True)
class _File:
    """A file that may go.

    Attributes:
        path: The file.
        digest: Of its bytes.
        info: What `stat` says of it.
        kept: Files that may stay for it; empty where none must.
        content_id: Its content; None for what is no photo of its own.
        quarantine: Where it goes if not to a trash.
    """

    path: Path
    digest: bytes
    info: os.stat_result
    kept: Sequence[Kept]
    content_id: int | None
    quarantine: Path | None = None


@dataclass(slots=True)
class _Ready:
    """A photo that may go, with all that belongs to it.

    Attributes:
        photo: The photo.
        files: Its files; the picture that stands for it comes first.
        bring: What goes to the photo that stays, before it goes.
        volume: What tells its volume from others.
    """

    photo: Photo
    files: list[_File]
    bring: Bring | None = None
    volume: Hashable = None


class _Cleanup:
    def __init__(self, catalog: Catalog, progress: Progress, trash: Trash, quarantine: bool) -> None:
        self._catalog, self._progress, self._trash = catalog, progress, trash
        self._quarantine = quarantine
        self._recheck = Recheck()
        self._bring = BringOver(catalog)
        self._left: list[LeftAlone] = []
        self._gone: list[_Ready] = []
        self._broken: set[Hashable] = set()
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
            return CleanupResult(None, left_alone=tuple(self._left))
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
            quarantined=sum(r.files[0].quarantine is not None for r in self._gone),
            cancelled=cancelled,
            files=sum(len(r.files) for r in self._gone),
            sidecars=sidecars,
        )

    def _leave(self, photo: Photo, error: LeaveAloneError | TrashError) -> None:
        self._left.append(LeftAlone(photo, error.reason, error.detail))
        if error.reason is LeftReason.CHANGED:
            self._doubtful.add(photo.path)
        elif error.reason is LeftReason.KEEPER_CHANGED and error.detail:
            self._doubtful.add(Path(error.detail))

    # Before the first photo goes

    def _prepare(self, plan: Plan) -> list[_Ready]:
        standing, left = still_stands(self._catalog, plan)
        self._left += left
        ready = []
        for planned in standing:
            try:
                ready.append(self._look(planned))
            except LeaveAloneError as error:
                self._leave(planned.photo, error)
        volumes = _by_volume(self._trash, ready, self._left)
        usable = self._brought([r for volume in volumes.values() for r in self._check_volume(volume)])
        self._recheck.note_going((file.path, file.info) for r in usable for file in r.files)
        return sorted(usable, key=lambda r: r.photo.path)

    def _brought(self, ready: Sequence[_Ready]) -> list[_Ready]:
        errors = self._bring.prepare({r.photo.id: r.bring for r in ready if r.bring is not None})
        for one in ready:
            if one.photo.id in errors:
                self._leave(one.photo, errors[one.photo.id])
        return [one for one in ready if one.photo.id not in errors]

    def _look(self, planned: PlannedPhoto) -> _Ready:
        info = self._recheck.look(planned.photo)
        kept = [Kept(witness.photo.path, witness.digest) for witness in planned.witnesses]
        files = [
            _File(
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
            files.append(_File(path=file.path, digest=digest, info=info, kept=file.kept, content_id=file.content_id))
        return _Ready(planned.photo, files, planned.bring)

    def _check_volume(self, volume: Sequence[_Ready]) -> Sequence[_Ready]:
        try:
            self._trash.check(volume[0].photo.path, sum(r.photo.unit_size for r in volume))
        except TrashError as error:
            if self._quarantine and error.reason is LeftReason.NO_TRASH:
                return list(self._choose_quarantine(volume))
            for ready in volume:
                self._leave(ready.photo, error)
            return []
        return volume

    def _choose_quarantine(self, volume: Sequence[_Ready]) -> Iterator[_Ready]:
        folders = {folder.id: folder.path for folder in self._catalog.folders.all()}
        rows = self._rows(volume)
        cleanup = datetime.now().astimezone().strftime("%Y-%m-%d %H-%M-%S %f")
        for ready in volume:
            try:
                place = quarantine.place_for(ready.photo.path, folders[rows[ready.photo.id].folder_id])
            except LeaveAloneError as error:
                self._leave(ready.photo, error)
            else:
                for file in ready.files:
                    file.quarantine = quarantine.name_in(place, cleanup, file.path)
                yield ready

    def _begin(self, ready: Sequence[_Ready]) -> int:
        rows = self._rows(ready)
        items: list[NewItem] = []
        first: dict[int, int] = {}
        for one in ready:
            unit = len(items) if len(one.files) > 1 else None
            first[one.photo.id] = len(items)
            items += [_new_item(file, rows[one.photo.id], unit) for file in one.files]
        with self._catalog.transaction():
            cleanup_id, ids = self._catalog.journal.begin(items)
            self._bring.begin(cleanup_id, {photo_id: ids[place] for photo_id, place in first.items()})
        return cleanup_id

    def _rows(self, ready: Sequence[_Ready]) -> dict[int, PhotoRow]:
        return self._catalog.photos.rows_by_id([r.photo.id for r in ready])

    # One photo after the other

    def _go(self, work: Sequence[tuple[_Ready, Sequence[JournalItem]]]) -> None:
        meter = Meter(Stage.CLEAN, len(work))
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

    def _one(self, ready: _Ready, items: Sequence[JournalItem]) -> list[Settled]:
        """Moves a photo with all its files, or none of them: what went already comes back where one cannot go."""
        if ready.volume in self._broken:
            raise LeaveAloneError(LeftReason.NO_TRASH)
        kept = [self._recheck.verify(file.path, file.digest, file.info, file.kept) for file in ready.files]
        kept += self._held_beside(ready)
        gone: list[JournalItem] = []
        # The picture goes last: whatever cuts this off, it is the last to leave its place.
        for file, item in reversed(list(zip(ready.files, items, strict=True))):
            try:
                self._put(file, ready.volume)
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
        except LeaveAloneError as error:
            return self._take_back(ready, items, gone, error)
        self._gone.append(ready)
        return [
            Settled(item_id=item.id, state=ItemState.TRASHED, detail="", keeper=one)
            for item, one in zip(items, kept, strict=False)
        ]

    def _held_beside(self, ready: _Ready) -> list[Kept]:
        """Has what a photo tells written beside its keeper, and returns where, seen to be there."""
        sidecar = self._bring.bring(ready.photo.id)
        if sidecar is None:
            return []
        self._recheck.check(sidecar)
        return [sidecar]

    def _put(self, file: _File, volume: Hashable) -> None:
        if file.quarantine is not None:
            quarantine.put(file.path, file.quarantine)
            return
        try:
            self._trash.put(file.path)
        except TrashError as error:
            if error.lasting:
                self._broken.add(volume)
            raise LeaveAloneError(error.reason, error.detail) from error
        except OSError as error:
            raise LeaveAloneError(LeftReason.TRASH_FAILED, error.strerror or str(error)) from error

    def _take_back(
        self, ready: _Ready, items: Sequence[JournalItem], gone: Sequence[JournalItem], error: LeaveAloneError
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


def _by_volume(trash: Trash, ready: Sequence[_Ready], left: list[LeftAlone]) -> dict[Hashable, list[_Ready]]:
    volumes: dict[Hashable, list[_Ready]] = defaultdict(list)
    for one in ready:
        try:
            one.volume = trash.volume(one.photo.path)
        except OSError as error:
            left.append(LeftAlone(one.photo, LeftReason.NO_PERMISSION, error.strerror or str(error)))
        else:
            volumes[one.volume].append(one)
    return volumes


def _new_item(file: _File, row: PhotoRow, unit: int | None) -> NewItem:
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
    )
