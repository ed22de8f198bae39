"""Compares what stands on disk with what the catalog knows: what to read, what moved, what is gone, what is away."""

from __future__ import annotations

import dataclasses
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.known_files import FoundFile, KnownFile
from app.core.catalog.numbers import signed
from app.core.catalog.photos import FileStamp, Folder, PhotoRow
from app.core.errors import SHORTAGES
from app.core.files.elsewhere import Elsewhere
from app.core.files.read_only import ReadOnly
from app.core.files.spelling import Below, spelling_key, spelling_keys
from app.core.files.walk import Listed, ScanOptions, Walk, top_folders, walk
from app.core.progress import Progress, Stage, Status
from app.core.types import SkipReason, Unreadable, UnreadableReason

_REPORT_EVERY = 200
_PASSING = frozenset(
    {
        *(UnreadableReason.NO_PERMISSION, UnreadableReason.IO_FAILED, UnreadableReason.CHANGED_WHILE_READ),
        UnreadableReason.TIMED_OUT,
    }
)
"""Reasons that may be gone the next time, though the file looks the same; so may what the machine was short of."""


@dataclass(slots=True)
class Survey:
    """What one walk over the folders found.

    Attributes:
        to_read: Files that are new or changed, with the id of the folder they belong to.
        again: Of those, how many did not change, but were described by another model alone, or an older reader
            looked at what they hold.
        seen: Files found, unchanged ones included.
        missing: Known photos that are gone from a folder that is there: renamed, moved or deleted.
        skipped: Files and folders that were passed over, by reason.
        files: Files met, of any kind.
        passed: Those that were passed over, by reason.
        companions: Those that belong to pictures and are none.
        offline: Folders that are away.
        scanned: Folders that were walked, with their device.
        everywhere: No photo is known that stands in none of the folders, away or not.
    """

    to_read: list[tuple[int, FileStamp]] = field(default_factory=list)
    again: int = 0
    seen: int = 0
    missing: dict[Path, PhotoRow] = field(default_factory=dict)
    skipped: Counter[SkipReason] = field(default_factory=Counter)
    files: int = 0
    passed: Counter[SkipReason] = field(default_factory=Counter)
    companions: int = 0
    offline: list[Path] = field(default_factory=list)
    scanned: list[tuple[Folder, int]] = field(default_factory=list)
    everywhere: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything stands elsewhere than the catalog says."""
        return bool(self.to_read or self.missing or self.offline)


class Surveyor:
    """Walks folders and settles all that needs no reading.

    Args:
        catalog: What is known; photos met unchanged, renamed or away are noted there.
        options: What is passed over.
        described: Contents that have a descriptor of the present model; a photo of another content is read again.
        progress: Paused or cancelled through it.
    """

    def __init__(self, catalog: Catalog, options: ScanOptions, described: set[int], progress: Progress) -> None:
        self._catalog = catalog
        self._described = described
        self._progress = progress
        known = catalog.known_files.all()
        self._known = dict(zip(spelling_keys(list(known)), known.values(), strict=True))
        self._options = dataclasses.replace(options, known=self._known_at)
        self._unit_files = [file.path for file in catalog.units.all()]
        self._unreadable = {
            spelling_key(str(why.path)): (why.path, None if _may_pass(why) else (size, mtime))
            for why, size, mtime, _ in catalog.photos.unreadable()
        }
        self._inodes: set[tuple[int, int]] = set()
        self._by_inode: dict[tuple[int, int], bytes] | None = None
        self._read_only = ReadOnly()
        self._elsewhere = Elsewhere(())
        self._result = Survey()

    def run(self, folders: Sequence[Folder]) -> Survey:
        """Walks these folders; one inside another is walked once.

        Raises:
            Cancelled: The user asked to stop.
        """
        wanted = set(top_folders(folder.path for folder in folders))
        inside = Below(wanted)
        outside = [file for key, file in self._known.items() if not inside.has(key)]
        self._elsewhere = Elsewhere(outside)
        self._result.everywhere = not outside
        for folder in folders:
            if folder.path in wanted:
                self._survey(folder)
        return self._result

    def _survey(self, folder: Folder) -> None:
        inside = Below([folder.path])
        try:
            device = signed(folder.path.stat().st_dev)
        except OSError:
            self._note_offline(folder, inside)
            return
        met = Walk()
        present: set[str] = set()
        stamps = self._walk(folder, met, present)
        gone = self._known.keys() - present
        lost = {key: file for key, file in self._known.items() if key in gone and inside.has(key)} if gone else {}
        elsewhere = folder.device not in (None, device) and present.isdisjoint(self._known)
        if lost and (not met.entries or elsewhere):
            self._note_offline(folder, inside)
            return
        self._result.skipped.update(+met.skipped)
        self._count(met)
        self._result.scanned.append((folder, device))
        failed = Below(met.failed)
        missing = {key: file for key, file in lost.items() if not failed.has(key)}
        self._settle(folder, stamps, missing)
        beside = [p for p in self._unit_files if inside.holds(p) and not failed.holds(p)]
        self._catalog.units.replace(folder.id, beside, met.unit_files)
        vanished = [path for key, (path, _) in self._unreadable.items() if inside.has(key) and key not in present]
        self._catalog.photos.remove_unreadable(vanished)

    def _count(self, met: Walk) -> None:
        beside = sum(not self._options.might_be_picture(file.path.name) for file in met.unit_files)
        met.passed[SkipReason.OTHER_KIND] -= beside
        self._result.files += met.files
        self._result.companions += beside
        self._result.passed.update(+met.passed)

    def _walk(self, folder: Folder, met: Walk, present: set[str]) -> list[FoundFile]:
        """Walks a folder.

        Args:
            folder: The folder.
            met: Counts what is met; grows.
            present: Takes the keys of all files that are found.

        Returns:
            The files that there is something new about.
        """
        changed: list[FoundFile] = []
        again: set[str] = set()
        reported = self._result.seen
        for listed in walk(folder.path, self._options, self._inodes, met):
            self._progress.check()
            self._result.seen += len(listed.files)
            if self._result.seen - reported >= _REPORT_EVERY:
                reported = self._result.seen
                self._progress.report(Status(Stage.SCAN, reported))
            self._sort_out(folder, listed, present, changed, again)
        self._progress.report(Status(Stage.SCAN, self._result.seen))
        met.skipped[SkipReason.SAME_FILE] += len(again)
        met.passed[SkipReason.SAME_FILE] += len(again)
        if again:
            units = {file.unit for file in met.unit_files if str(file.path) in again}
            met.unit_files = [file for file in met.unit_files if file.unit not in units]
        return changed

    def _sort_out(
        self, folder: Folder, listed: Listed, present: set[str], changed: list[FoundFile], again: set[str]
    ) -> None:
        """Takes in the files of one folder on disk; passes over new ones that are known ones seen again.

        Nearly all stand as they stood: of these, only what is known of them is kept.
        """
        note, known, described = self._elsewhere.note, self._known, self._described
        files, fixed = listed
        read_only = bool(files) and self._read_only.holds(files[0][0])
        for key, (spelled, info) in zip(spelling_keys([spelled for spelled, _ in files]), files, strict=True):
            row, companion = known.get(key), spelled in fixed
            if row is not None and row.is_still(info, companion, read_only, folder.id) and row.content_id in described:
                note(row)
                present.add(key)
                continue
            file = FoundFile.of(spelled, info, companion, read_only)
            if row is None and self._elsewhere.is_second_name(file):
                again.add(spelled)
                continue
            note(file)
            present.add(key)
            changed.append(file)

    def _known_at(self, identity: tuple[int, int]) -> str | None:
        """Returns where a file is known to stand, by device and inode; few scans ask."""
        if self._by_inode is None:
            files = self._known.values()
            self._by_inode = {(file.device, file.inode): file.stored for file in files if file.inode}
        stored = self._by_inode.get(identity)
        return None if stored is None else os.fsdecode(stored)

    def _note_offline(self, folder: Folder, inside: Below) -> None:
        rows = [row.id for key, row in self._known.items() if inside.has(key)]
        with self._catalog.transaction():
            self._catalog.folders.set_offline(folder.id, True)
            self._catalog.photos.set_offline(rows, True)
        self._result.offline.append(folder.path)

    def _settle(self, folder: Folder, stamps: Sequence[FoundFile], missing: dict[str, KnownFile]) -> None:
        unchanged: list[tuple[KnownFile, FoundFile]] = []
        moved_from = {(row.device, row.inode, row.size, row.mtime_ns): row for row in missing.values() if row.inode}
        renumbered: set[tuple[int, int]] = set()
        left: list[Path] = []
        with self._catalog.transaction():
            for stamp in stamps:
                key = spelling_key(stamp.spelled)
                row = self._known.get(key)
                if row is not None:
                    renumbered.add((row.device, stamp.device))
                else:
                    row = moved_from.pop((stamp.device, stamp.inode, stamp.size, stamp.mtime_ns), None)
                    row = row or self._elsewhere.moved(stamp)
                    if row is not None:
                        self._catalog.photos.move(row.id, stamp.path)
                        missing.pop(spelling_key(row.spelled), None)
                        left.append(row.path)
                if row is not None and self._is_unchanged(row, stamp):
                    unchanged.append((row, stamp))
                elif self._is_unreadable_still(key, stamp):
                    if row is not None:  # not to be read, but known by its bytes
                        unchanged.append((row, stamp))
                else:
                    self._result.to_read.append((folder.id, stamp.stamp))
                    self._result.again += row is not None and _is_same(row, stamp)
            self._catalog.known_files.note_seen(folder.id, unchanged)
            self._catalog.units.remove_gone(left)
            away = [row for row in missing.values() if _is_away(row, renumbered)]
            self._catalog.photos.set_offline([row.id for row in away], True)
        for row in away:
            del missing[spelling_key(row.spelled)]
        gone = self._catalog.photos.rows_by_id(row.id for row in missing.values())
        self._result.missing.update({row.path: row for row in gone.values()})

    def _is_unreadable_still(self, key: str, stamp: FoundFile) -> bool:
        _, looked_like = self._unreadable.get(key, (None, None))
        return looked_like == (stamp.size, stamp.mtime_ns)

    def _is_unchanged(self, row: KnownFile, stamp: FoundFile) -> bool:
        return _is_same(row, stamp) and row.content_id in self._described


def _may_pass(why: Unreadable) -> bool:
    """Says whether a file that could not be read may be read the next time, though it looks the same."""
    return why.reason in _PASSING or why.detail in SHORTAGES


def _is_same(row: KnownFile, stamp: FoundFile) -> bool:
    return row.size == stamp.size and row.mtime_ns == stamp.mtime_ns


def _is_away(row: KnownFile, renumbered: set[tuple[int, int]]) -> bool:
    """Says whether a missing photo stood on a volume that is not mounted now, somewhere below the folder.

    A device's number may change with a restart; files met under a new number tell.
    """
    for parent in row.path.parents:
        try:
            device = signed(parent.stat().st_dev)
        except OSError:
            continue
        return device != row.device and (row.device, device) not in renumbered
    return True
