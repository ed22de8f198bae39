"""Writes sidecars beside photos that stay, before the copies go whose words they take, and takes them back."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.brought import NewSidecar, SidecarRecord, SidecarState
from app.core.catalog.numbers import signed
from app.core.catalog.units import UnitFile
from app.core.cleanup.bringing import by_sidecar
from app.core.cleanup.outcome import LeaveAloneError, LeftReason, NotRestored, UndoReason
from app.core.cleanup.planned import Bring, Kept
from app.core.cleanup.sidecar_place import SidecarNow, belongs, look
from app.core.cleanup.sidecar_write import part_of, replace_with, write_new
from app.core.cleanup.trash.base import Trash, TrashError
from app.core.files.read import digest
from app.core.holdings.brought import BroughtOver, all_of
from app.core.holdings.xmp_sidecar import holds, merged

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Job:
    """A sidecar of this clean-up.

    Attributes:
        new: What the journal knows of it.
        data: What it is to be.
        wanted: What it holds then.
        photos: The photos that may go for it, by id.
        id: The journal's key.
        is_due: It still has to be written; False too where it holds everything already.
        is_written: It was written.
        error: Why it could not be written.
    """

    new: NewSidecar
    data: bytes
    wanted: BroughtOver
    photos: frozenset[int]
    id: int = 0
    is_due: bool = True
    is_written: bool = False
    error: LeaveAloneError | None = None


class BringOver:
    """The sidecars of one clean-up.

    Args:
        catalog: The catalog; sidecars that are written are known to it.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._jobs: list[_Job] = []
        self._of_photo: dict[int, _Job] = {}

    def prepare(self, brings: Mapping[int, Bring]) -> dict[int, LeaveAloneError]:
        """Works out what is written, without touching anything.

        Args:
            brings: What is brought over, by the id of the photo that is to go.

        Returns:
            The photos that cannot go, and why.
        """
        left: dict[int, LeaveAloneError] = {}
        for path, found in by_sidecar(brings.items()).items():
            try:
                job = self._prepare(path, found[0][1], [bring.wanted for _, bring in found], {i for i, _ in found})
            except LeaveAloneError as error:
                left.update((photo_id, error) for photo_id, _ in found)
            else:
                self._jobs.append(job)
                self._of_photo.update((photo_id, job) for photo_id, _ in found)
        return left

    def _prepare(self, path: Path, bring: Bring, parts: Iterable[BroughtOver], photos: Collection[int]) -> _Job:
        keeper = self._catalog.photos.rows_by_id([bring.keeper.id]).get(bring.keeper.id)
        now = look(path) if bring.before is not None else SidecarNow(path)
        if keeper is None or keeper.path != bring.keeper.path or keeper.offline or keeper.companion:
            raise LeaveAloneError(LeftReason.NOT_BROUGHT_OVER, os.fspath(bring.keeper.path))
        if now is None or now.digest != bring.before or (now.data is None and os.path.lexists(path)):
            raise LeaveAloneError(LeftReason.NOT_BROUGHT_OVER, os.fspath(path))
        wanted = all_of(parts)
        made = merged(now.data, wanted)
        if made.conflicts or not belongs(keeper.path, path):
            raise LeaveAloneError(LeftReason.NOT_BROUGHT_OVER, os.fspath(path))
        new = NewSidecar(
            path=path,
            keeper=keeper.path,
            folder_id=keeper.folder_id,
            before=now.data,
            before_mtime_ns=now.mtime_ns,
            digest=digest(made.data),
        )
        return _Job(new, made.data, wanted, frozenset(photos), is_due=made.data != now.data)

    def begin(self, cleanup_id: int, items: Mapping[int, int]) -> None:
        """Journals what will be written; joins the running transaction.

        Args:
            cleanup_id: The clean-up.
            items: The journal's items of photos that may go, by photo id.
        """
        # Those that hold everything already are written down too: no other clean-up may take them back meanwhile.
        ids = self._catalog.brought.begin(
            cleanup_id, {job.new: [items[i] for i in sorted(job.photos) if i in items] for job in self._jobs}
        )
        for job, sidecar_id in zip(self._jobs, ids, strict=True):
            job.id = sidecar_id

    def bring(self, photo_id: int) -> Kept | None:
        """Makes sure that what a photo tells stands beside its keeper; writes it if it does not yet.

        Returns:
            The sidecar that holds it, which has to stay as it is; None where the photo brings nothing.

        Raises:
            LeaveAloneError: It could not be written; what stood there stands there still.
        """
        job = self._of_photo.get(photo_id)
        if job is None:
            return None
        if job.error is not None:
            raise job.error
        if job.is_due:
            try:
                self._write(job)
            except LeaveAloneError as error:
                job.error = error
                raise
            job.is_due, job.is_written = False, True
        return Kept(job.new.path, job.new.digest)

    def _write(self, job: _Job) -> None:
        new = job.new
        try:
            if new.before is None:
                write_new(new.path, job.data)
            else:
                replace_with(new.path, job.data, digest(new.before))
        except OSError as error:
            raise LeaveAloneError(LeftReason.NOT_BROUGHT_OVER, f"{new.path}: {error.strerror or error}") from error
        now = look(new.path)
        if now is None or now.digest != new.digest or now.data is None or not holds(now.data, job.wanted):
            raise LeaveAloneError(LeftReason.NOT_BROUGHT_OVER, os.fspath(new.path))
        _note_written(self._catalog, job.id, new)

    def finish(self, cleanup_id: int, gone: Collection[int], trash: Trash) -> int:
        """Takes back what was written for photos of which none went.

        Args:
            cleanup_id: The clean-up; what became of its photos is in the journal.
            gone: The photos that went, by id.
            trash: The trash.

        Returns:
            How many sidecars were written and stay.
        """
        take_back(self._catalog, cleanup_id, trash)
        return sum(job.is_written and not job.photos.isdisjoint(gone) for job in self._jobs)


def recover_sidecars(catalog: Catalog, cleanup_id: int, trash: Trash) -> None:
    """Finds out on disk which sidecars a clean-up wrote that was cut off; what none of its photos needs is taken back.

    To be called once it is known what became of the photos.
    """
    for record in catalog.brought.open(cleanup_id):
        part_of(record.sidecar.path, record.sidecar.digest).unlink(missing_ok=True)
        now = look(record.sidecar.path)
        if record.state is SidecarState.PLANNED and now is not None and now.digest == record.sidecar.digest:
            _note_written(catalog, record.id, record.sidecar)
    take_back(catalog, cleanup_id, trash)


def take_back(catalog: Catalog, cleanup_id: int, trash: Trash) -> list[NotRestored]:
    """Makes the sidecars of a clean-up again what they were before, where no photo that is gone needs them.

    One that Twinless made goes to the trash, one that was there gets its bytes and its time back; what was changed
    since is left as it is. Done again after it was cut off in the middle, it finishes the work.

    Returns:
        Those that could not be taken back.
    """
    needed = catalog.brought.needed(cleanup_id)
    failed = []
    for record in catalog.brought.open(cleanup_id):
        if record.id not in needed:
            try:
                if catalog.brought.is_relied_on(record, cleanup_id):
                    raise _StaysError(UndoReason.SIDECAR_NEEDED)
                _take_back(catalog, record, trash)
            except _StaysError as error:
                catalog.brought.settle(record.id, SidecarState.LEFT)
                if record.state is SidecarState.WRITTEN:
                    failed.append(NotRestored(record.sidecar.path, error.reason, error.detail))
    return failed


class _StaysError(Exception):
    """Raised while a sidecar is taken back: it stays as it is."""

    def __init__(self, reason: UndoReason, detail: str = "") -> None:
        self.reason, self.detail = reason, detail
        super().__init__(f"{reason}: {detail}" if detail else str(reason))


def _take_back(catalog: Catalog, record: SidecarRecord, trash: Trash) -> None:
    new = record.sidecar
    now = look(new.path)
    there = os.path.lexists(new.path)
    if new.before is None:
        if there and (now is None or now.digest != new.digest):
            raise _StaysError(UndoReason.SIDECAR_CHANGED)
        if there:
            _put(new.path, trash)
        catalog.brought.note_restored(record, None)
        return
    if now is None or now.digest not in (new.digest, digest(new.before)):
        raise _StaysError(UndoReason.SIDECAR_CHANGED)
    if now.digest != digest(new.before):
        before, mtime_ns = new.before, new.before_mtime_ns
        _translated(lambda: replace_with(new.path, before, new.digest, mtime_ns))
    catalog.brought.note_restored(record, _unit_file(new.path, new.keeper, new.folder_id))


def _put(path: Path, trash: Trash) -> None:
    try:
        trash.check(path, path.lstat().st_size)
        trash.put(path)
    except TrashError as error:
        raise _StaysError(UndoReason.FAILED, error.detail) from error
    except OSError as error:
        raise _StaysError(UndoReason.FAILED, error.strerror or str(error)) from error


def _translated(work: Callable[[], None]) -> None:
    try:
        work()
    except OSError as error:
        raise _StaysError(UndoReason.FAILED, error.strerror or str(error)) from error


def _note_written(catalog: Catalog, sidecar_id: int, new: NewSidecar) -> None:
    lead = _unit_file(new.keeper, new.keeper, new.folder_id)
    catalog.brought.note_written(sidecar_id, lead, _unit_file(new.path, new.keeper, new.folder_id, new.digest))


def _unit_file(path: Path, lead: Path, folder_id: int, known: bytes | None = None) -> UnitFile:
    info = path.lstat()
    place = signed(info.st_dev), signed(info.st_ino)
    return UnitFile(path, lead, folder_id, info.st_size, info.st_mtime_ns, *place, known)
