"""Carries out a plan: check, journal, trash, see that it is gone."""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState, JournalItem, NewItem, Settled
from app.core.catalog.photos import FileStamp, PhotoRow
from app.core.cleanup import quarantine
from app.core.cleanup.outcome import CleanupResult, LeaveAloneError, LeftAlone, LeftReason
from app.core.cleanup.planned import Plan, PlannedPhoto, Witness
from app.core.cleanup.recheck import Recheck
from app.core.cleanup.restore import NotRestoredError, bring_back
from app.core.cleanup.standing import still_stands
from app.core.cleanup.trash import Trash, TrashAccessError, TrashError, Wanted, system_trash
from app.core.errors import Cancelled
from app.core.progress import Progress, Stage
from app.core.rates import Meter
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
class _Ready:
    """A photo that may go.

    Attributes:
        planned: The photo.
        info: What `stat` says of it.
        volume: What tells its volume from others.
        quarantine: Where it goes if not to a trash.
    """

    planned: PlannedPhoto
    info: os.stat_result
    volume: Hashable = None
    quarantine: Path | None = None

    @property
    def photo(self) -> Photo:
        return self.planned.photo


class _Cleanup:
    def __init__(self, catalog: Catalog, progress: Progress, trash: Trash, quarantine: bool) -> None:
        self._catalog, self._progress, self._trash = catalog, progress, trash
        self._quarantine = quarantine
        self._recheck = Recheck()
        self._left: list[LeftAlone] = []
        self._gone: list[_Ready] = []
        self._broken: set[Hashable] = set()
        self._unwritten: list[Settled] = []
        self._written_at = time.monotonic()

    def run(self, plan: Plan) -> CleanupResult:
        self._left += plan.left_alone
        ready = self._prepare(plan)
        if not ready:
            return CleanupResult(None, left_alone=tuple(self._left))
        cleanup_id = self._begin(ready)
        items = self._catalog.journal.items(cleanup_id)
        cancelled = False
        try:
            self._go(list(zip(ready, items, strict=True)))
        except Cancelled:
            cancelled = True
        finally:
            self._write()
        self._finish(cleanup_id)
        return CleanupResult(
            cleanup_id,
            tuple(r.photo for r in self._gone),
            sum(r.photo.size for r in self._gone),
            tuple(self._left),
            sum(r.quarantine is not None for r in self._gone),
            cancelled,
        )

    def _leave(self, photo: Photo, error: LeaveAloneError | TrashError) -> None:
        self._left.append(LeftAlone(photo, error.reason, error.detail))

    # Before the first photo goes

    def _prepare(self, plan: Plan) -> list[_Ready]:
        standing, left = still_stands(self._catalog, plan)
        self._left += left
        ready = []
        for planned in standing:
            try:
                ready.append(_Ready(planned, self._recheck.look(planned.photo)))
            except LeaveAloneError as error:
                self._leave(planned.photo, error)
        volumes = _by_volume(self._trash, ready, self._left)
        usable = [r for volume in volumes.values() for r in self._check_volume(volume)]
        self._recheck.note_going((r.photo.path, r.info) for r in usable)
        return sorted(usable, key=lambda r: r.photo.path)

    def _check_volume(self, volume: Sequence[_Ready]) -> Sequence[_Ready]:
        try:
            self._trash.check(volume[0].photo.path, sum(r.photo.size for r in volume))
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
                ready.quarantine = quarantine.name_in(place, cleanup, ready.photo.path)
                yield ready

    def _begin(self, ready: Sequence[_Ready]) -> int:
        rows = self._rows(ready)
        items = [_new_item(r, rows[r.photo.id]) for r in ready]
        cleanup_id, _ids = self._catalog.journal.begin(items)
        return cleanup_id

    def _rows(self, ready: Sequence[_Ready]) -> dict[int, PhotoRow]:
        return self._catalog.photos.rows_by_id([r.photo.id for r in ready])

    # One photo after the other

    def _go(self, work: Sequence[tuple[_Ready, JournalItem]]) -> None:
        meter = Meter(Stage.CLEAN, len(work))
        self._progress.report(meter.status())
        for ready, item in work:
            try:
                self._unwritten.append(self._one(ready, item))
            except LeaveAloneError as error:
                self._leave(ready.photo, error)
                self._unwritten.append(Settled(item.id, ItemState.LEFT, error.reason))
            if time.monotonic() - self._written_at > _FLUSH_SECONDS:
                self._write()
            meter.add(1, ready.photo.size)
            self._progress.report(meter.status())

    def _one(self, ready: _Ready, item: JournalItem) -> Settled:
        if ready.volume in self._broken:
            raise LeaveAloneError(LeftReason.NO_TRASH)
        witness = self._recheck.verify(ready.planned, ready.info)
        try:
            self._put(ready)
        except TrashError as error:
            if error.lasting:
                self._broken.add(ready.volume)
            if error.reason is not LeftReason.NOT_IN_TRASH:
                raise LeaveAloneError(error.reason, error.detail) from error
            # It is gone all the same: the journal says so, and an undo looks for it again.
            self._leave(ready.photo, error)
            return Settled(item.id, ItemState.TRASHED, error.reason, _kept(witness))
        if witness is not None:
            try:
                self._recheck.see_kept(witness)
            except LeaveAloneError as error:
                return self._take_back(ready, item, error)
        self._gone.append(ready)
        return Settled(item.id, ItemState.TRASHED, "", _kept(witness))

    def _put(self, ready: _Ready) -> None:
        if ready.quarantine is not None:
            quarantine.put(ready.photo.path, ready.quarantine)
            return
        try:
            self._trash.put(ready.photo.path)
        except OSError as error:
            raise LeaveAloneError(LeftReason.TRASH_FAILED, error.strerror or str(error)) from error

    def _take_back(self, ready: _Ready, item: JournalItem, error: LeaveAloneError) -> Settled:
        """Brings a photo back at once: the one that was to stay is not there, perhaps it was the same file."""
        self._leave(ready.photo, error)
        wanted = Wanted(item.path, item.size, item.inode)
        try:
            found = {} if ready.quarantine else self._trash.find([wanted])
            bring_back(item, found.get(item.path, []), self._trash)
        except (NotRestoredError, TrashAccessError):
            return Settled(item.id, ItemState.TRASHED, error.reason)  # an undo tries again
        return Settled(item.id, ItemState.LEFT, error.reason)

    def _write(self) -> None:
        unwritten, self._unwritten = self._unwritten, []
        self._catalog.journal.settle(unwritten)
        self._written_at = time.monotonic()

    def _finish(self, cleanup_id: int) -> None:
        """Notes the end; photos that a cancelled clean-up did not reach are settled as left."""
        unreached = self._catalog.journal.items(cleanup_id, (ItemState.PLANNED,))
        with self._catalog.transaction():
            self._catalog.journal.settle(Settled(item.id, ItemState.LEFT) for item in unreached)
            self._catalog.journal.finish(cleanup_id)


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


def _new_item(ready: _Ready, row: PhotoRow) -> NewItem:
    info, planned = ready.info, ready.planned
    stamp = FileStamp(row.path, info.st_size, info.st_mtime_ns, info.st_dev, info.st_ino)
    first = planned.witnesses[0] if planned.witnesses else None
    return NewItem(stamp, row.folder_id, row.content_id, planned.digest, row.decision, _kept(first), ready.quarantine)


def _kept(witness: Witness | None) -> tuple[Path, bytes] | None:
    return None if witness is None else (witness.photo.path, witness.digest)
