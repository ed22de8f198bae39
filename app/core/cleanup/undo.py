"""Takes clean-ups back, and finds out how far one came that was cut off."""

from __future__ import annotations

import dataclasses
import logging
import time
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.journal import ItemState, JournalItem, Restored, Settled, Way
from app.core.cleanup import linking, to_folder
from app.core.cleanup.bring_over import recover_sidecars, take_back
from app.core.cleanup.empty_folders import restore_emptied
from app.core.cleanup.outcome import NotRestored, UndoReason, UndoResult
from app.core.cleanup.restore import (
    NotRestoredError,
    bring_all_back,
    bring_back,
    choose,
    common_number,
    is_in_place,
)
from app.core.cleanup.trash.base import Trash, TrashAccessError, Trashed, Wanted
from app.core.cleanup.trash.system import system_trash
from app.core.errors import Cancelled, CleanupError, told
from app.core.progress import Meter, Progress, Stage

_FLUSH_SECONDS = 0.5
_GONE = (ItemState.PLANNED, ItemState.TRASHED)

_FOR_GOOD = frozenset({UndoReason.NOT_IN_TRASH, UndoReason.NOT_IN_FOLDER, UndoReason.LINK_CHANGED})

_log = logging.getLogger(__name__)


def undo(
    catalog: Catalog,
    cleanup_id: int | None = None,
    progress: Progress | None = None,
    item_ids: Collection[int] | None = None,
    trash: Trash | None = None,
) -> UndoResult:
    """Brings back what a clean-up moved away; what stands in the way is never overwritten.

    Works after a restart, after a crash of the clean-up, and after one of an earlier undo. No other clean-up or
    undo may run at the same time.

    Args:
        catalog: The catalog.
        cleanup_id: The clean-up; None for the last one that has something to bring back.
        progress: Told of each photo; cancelling keeps what was brought back so far.
        item_ids: Only these photos, by the journal's keys, with all that belongs to them; None for all.
        trash: The trash; the system's if None.

    Raises:
        CleanupError: There is no such clean-up.
    """
    trash = trash or system_trash()
    recover(catalog, trash)
    if cleanup_id is None:
        cleanup_id = catalog.journal.last_undoable()
    if cleanup_id is None or not any(c.id == cleanup_id for c in catalog.journal.cleanups()):
        raise CleanupError(told("There is no clean-up to undo."))
    gone, back = (catalog.journal.items(cleanup_id, states) for states in (_GONE, (ItemState.RESTORED,)))
    units = {item.unit or item.id for item in (*gone, *back) if item_ids is None or item.id in item_ids}
    wanted = [item for item in gone if (item.unit or item.id) in units]
    restore_emptied(catalog, cleanup_id, wanted)
    result = _Undo(catalog, trash, progress or Progress()).run(cleanup_id, wanted, back)
    stays = take_back(catalog, cleanup_id, trash)
    result = dataclasses.replace(result, failed=(*result.failed, *stays))
    rest = {item.path for item in catalog.journal.items(cleanup_id, _GONE)}
    lost = {failed.path for failed in result.failed if failed.reason in _FOR_GOOD}
    if rest <= lost:
        catalog.journal.note_undone(cleanup_id)
    return result


def recover(catalog: Catalog, trash: Trash | None = None) -> None:
    """Finds out on disk how far clean-ups came that were cut off, and notes it.

    To be called when a library is opened; costs nothing where none was cut off. No clean-up may run meanwhile.

    Args:
        catalog: The catalog.
        trash: The trash; the system's if None.
    """
    for cleanup_id in catalog.journal.cut_off():
        items = catalog.journal.items(cleanup_id, (ItemState.PLANNED,))
        in_place = [item for item in items if is_in_place(item)]
        settled = [Settled(item.id, ItemState.LEFT) for item in in_place]
        unsure = [item for item in items if not is_in_place(item)]
        found = _find(trash or system_trash(), unsure)
        for item in unsure:
            if item.way is Way.LINK:
                settled += _link_found(item)
                continue
            quarantined = [] if item.quarantine is None else [Trashed(item.quarantine)]
            if choose(item, [*quarantined, *(found or {}).get(item.path, [])]) is not None:
                settled.append(Settled(item.id, ItemState.TRASHED))
        _tidy(items, {one.item_id for one in settled if one.state is ItemState.LEFT}, trash or system_trash())
        _tidy_beside(in_place)
        settled = _mended(items, settled, trash)
        catalog.journal.settle(settled)
        recover_sidecars(catalog, cleanup_id, trash or system_trash())
        catalog.journal.finish(cleanup_id)


def _link_found(item: JournalItem) -> list[Settled]:
    """Returns what became of a file that a link was to replace; empty where only an undo can tell."""
    try:
        done = linking.recovered(item)
    except OSError as error:
        _log.warning("a file that stepped aside could not be put back: %s", error.strerror)
        return []
    return [] if done is None else [Settled(item.id, ItemState.TRASHED if done else ItemState.LEFT)]


def _tidy_beside(items: Sequence[JournalItem]) -> None:
    """Removes second names and half copies of files that are in their places after all."""
    for item in items:
        try:
            if item.way is Way.FOLDER:
                to_folder.tidy_after(item)
            elif item.way is Way.LINK:
                linking.tidy_after(item)
        except OSError as error:
            _log.warning("what was cut off could not be tidied: %s", error.strerror)


_IN_FLIGHT = 20
"""Files after the last that went, of which one may have been on its way: the files of a unit go in another order."""


def _tidy(items: Sequence[JournalItem], left: set[int], trash: Trash) -> None:
    """Removes what a trash noted of a file that then did not come: it was cut off between the two."""
    gone = [place for place, item in enumerate(items) if item.id not in left]
    start = max(0, gone[-1] - _IN_FLIGHT) if gone else 0
    for item in items[start:][: 2 * _IN_FLIGHT]:
        if item.id in left and item.way is Way.TRASH and item.quarantine is None:
            try:
                trash.tidy(item.path)
            except OSError as error:
                _log.warning("a record in the trash could not be removed: %s", error.strerror)


def _mended(items: Sequence[JournalItem], settled: Sequence[Settled], trash: Trash | None) -> list[Settled]:
    """Brings back what went of units that were cut off in the middle: they go as a whole or not at all."""
    by_id = {item.id: item for item in items}
    whole = {by_id[one.item_id].unit for one in settled if one.state is ItemState.LEFT} - {None}
    gone = [by_id[one.item_id] for one in settled if one.state is ItemState.TRASHED]
    torn = [item for item in gone if item.unit in whole]
    back = bring_all_back(torn, trash or system_trash()) if torn else set()
    return [one._replace(state=ItemState.LEFT) if one.item_id in back else one for one in settled]


class _Undo:
    def __init__(self, catalog: Catalog, trash: Trash, progress: Progress) -> None:
        self._catalog, self._trash, self._progress = catalog, trash, progress
        self._restored: list[Restored] = []
        self._back: Mapping[int, Sequence[JournalItem]] = {}
        self._unwritten: list[Restored] = []
        self._failed: list[NotRestored] = []
        self._written_at = time.monotonic()

    def run(self, cleanup_id: int, items: Sequence[JournalItem], back: Sequence[JournalItem]) -> UndoResult:
        """Brings items back; `back` are those of the clean-up that already are."""
        self._back = _by_unit(back)
        cancelled = False
        try:
            self._run(items)
        except Cancelled:
            cancelled = True
        finally:
            self._write()
        places = tuple((item.path, stamp.path) for item, stamp in self._restored if item.is_counted)
        return UndoResult(id=cleanup_id, restored=places, failed=tuple(self._failed), cancelled=cancelled)

    def _run(self, items: Sequence[JournalItem]) -> None:
        units = _by_unit(items)
        meter = Meter(Stage.UNDO, len(units))
        self._progress.report(meter.status())
        found = _find(self._trash, items)
        for key, unit in units.items():
            self._unit([*self._back.get(key, ()), *unit], unit, found)
            if time.monotonic() - self._written_at > _FLUSH_SECONDS:
                self._write()
            meter.add(1, sum(item.size for item in unit))
            self._progress.report(meter.status())

    def _unit(
        self, whole: Sequence[JournalItem], unit: Sequence[JournalItem], found: Mapping[Path, list[Trashed]] | None
    ) -> None:
        """Brings back what is away of a photo, all its files under names that keep them together."""
        several = whole if len(whole) > 1 else ()
        number = common_number(several, found or {}) if several else 0
        for item in unit:
            try:
                if found is None and item.quarantine is None:  # a trash was meant
                    raise NotRestoredError(UndoReason.NO_TRASH_ACCESS)
                stamp = bring_back(item, (found or {}).get(item.path, []), self._trash, several, number)
            except NotRestoredError as error:
                self._failed.append(NotRestored(item.path, error.reason, error.detail))
            else:
                self._unwritten.append(Restored(item, stamp))

    def _write(self) -> None:
        self._catalog.journal.restore(self._unwritten)
        self._restored += self._unwritten
        self._unwritten = []
        self._written_at = time.monotonic()


def _by_unit(items: Sequence[JournalItem]) -> dict[int, list[JournalItem]]:
    found: dict[int, list[JournalItem]] = {}
    for item in items:
        found.setdefault(item.unit or item.id, []).append(item)
    return found


def _find(trash: Trash, items: Sequence[JournalItem]) -> dict[Path, list[Trashed]] | None:
    """Returns what the trash holds of these photos, None if the system does not let Twinless look."""
    wanted = [Wanted(item.path, item.size, item.inode) for item in items if item.quarantine is None]
    if not wanted:
        return {}
    try:
        return trash.find(wanted)
    except TrashAccessError:
        return None
