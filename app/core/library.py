"""The façade that command line and window share: open, scan, groups, decide, clean, undo, find, forget."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

import numpy as np
from filelock import FileLock, Timeout
from numpy.typing import NDArray

from app.core.browsing.columns import MatchColumns
from app.core.catalog import Catalog
from app.core.catalog.journal import CleanupRecord, JournalItem
from app.core.catalog.photos import Folder, PhotoRow
from app.core.cleanup import (
    CleanupResult,
    Plan,
    UndoResult,
    Way,
    check_place,
    clean,
    emptied_folders,
    make_plan,
    recover,
    remove_emptied,
    undo,
)
from app.core.decode import Decoder
from app.core.errors import FolderError, LibraryInUseError, StorageError
from app.core.files.spelling import absolute
from app.core.forgetting import Forget
from app.core.grouping.review import Review
from app.core.grouping.snapshot import Snapshot, take_snapshot
from app.core.pictures.pixels import Pictures
from app.core.pictures.shots import SHOT_SIDE, Shot, measure
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.pipeline.engine import Engine
from app.core.pipeline.find import Found, Query, find_picture, read_query
from app.core.pipeline.scan import Scanner
from app.core.progress import Progress, Stage, Status
from app.core.report.export import library_summary
from app.core.report.summary import ScanSummary
from app.core.settings import Settings, SettingsStore
from app.core.types import Propose, Unreadable
from app.paths import Paths, user_paths

_LAST_FOLDERS = "last_folders"


class Library:
    """All that Twinless knows of a user's photos, and all it does with them. Thread-safe.

    One process at a time owns a library. Reading (`groups`, `folders`, `find`) goes on while a scan runs; of the long
    tasks (`scan`, `clean`, `undo`, `forget…`), one waits for the other.

    Args:
        paths: Where it lives.

    Attributes:
        paths: Where it lives.
        settings_store: What the user set; the one place where that is changed.
        catalog: The catalog.
        thumbnails: Small pictures by content id.

    Raises:
        LibraryInUseError: Another process has it open.
        NewerLibraryError: A newer version wrote it.
        DamagedLibraryError: It cannot be read.
        SettingsError: The settings cannot be used.
        StorageError: Its files cannot be read or written.
    """

    def __init__(self, paths: Paths) -> None:
        try:
            self.paths = paths.make()
        except OSError as error:
            raise StorageError(paths.data, error.strerror or str(error)) from error
        self.settings_store = SettingsStore(paths.settings)
        self._busy = threading.Lock()
        self._lock = FileLock(paths.lock, timeout=0)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise LibraryInUseError from error
        except OSError as error:
            raise StorageError(paths.lock, error.strerror or str(error)) from error
        try:
            self._open()
        except BaseException:
            self._lock.release()
            raise

    @classmethod
    def open(cls, paths: Paths | None = None) -> Library:
        """Opens a library, this user's own unless `paths` says otherwise; see the class for errors."""
        return cls(paths or user_paths())

    def _open(self) -> None:
        self.catalog = Catalog(self.paths.catalog)
        self.thumbnails = ThumbnailStore(self.paths.thumbnails, self.catalog.uuid)
        self._decoder = Decoder()
        self._pictures = Pictures(self.catalog, self.thumbnails, self._decoder)
        self._engine = Engine(self.catalog, self.settings_store, self.paths.vectors)
        recover(self.catalog)
        self._hand_on()

    def _hand_on(self) -> None:
        """Has the parts answer for themselves."""
        review = Review(self.catalog, self.settings_store)
        self.groups = review.groups
        self.decide = review.decide
        self.restore_decisions = review.restore_decisions
        self.mark_looked_at = review.mark_looked_at
        self.take_back_looked_at = review.take_back_looked_at
        self.dismiss = review.dismiss
        self.link = review.link
        self.restore_verdicts = review.restore_verdicts
        self.preview_rules = review.preview_rules
        self.apply_rules = review.apply_rules
        self.take_back_rules = review.take_back_rules
        forget = Forget(self.catalog, self.thumbnails, self._engine, self.settings_store, self._busy)
        self._forget_orphans = forget.forget_orphans
        self.forget_folder = forget.forget_folder
        self.forget_everything = forget.forget_everything
        self.tidy = forget.tidy

    def __enter__(self) -> Library:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes all files; waits for a running task, so cancel it first."""
        with self._busy:
            self._close()
            self._lock.release()

    def _close(self) -> None:
        self._engine.close()
        self._decoder.close()
        self.thumbnails.close()
        self.catalog.close()

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return self.settings_store.settings

    def folders(self) -> list[Folder]:
        """Returns the chosen and the protected folders, by path."""
        return self.catalog.folders.all()

    def add_folders(self, folders: Sequence[Path], *, protected: bool | None = None) -> list[Path]:
        """Adds folders to the library.

        Args:
            folders: Existing folders, or known ones that are away.
            protected: Whether their photos are never trashed; None leaves that as it is.

        Returns:
            Their real, absolute paths.

        Raises:
            FolderError: One is neither known nor an existing folder; none was added.
        """
        found = self._existing(folders)
        with self.catalog.transaction():
            for folder in found:
                self.catalog.folders.add(folder, protected=protected)
        return found

    def _existing(self, folders: Sequence[Path]) -> list[Path]:
        known = {folder.path for folder in self.folders()}
        found = [absolute(folder) for folder in folders]
        for folder in found:
            if folder not in known and not folder.is_dir():
                raise FolderError(folder, "it is not a folder" if folder.exists() else "it does not exist")
        return found

    def protect(self, folders: Sequence[Path], protected: bool = True) -> None:
        """Says that photos below these folders are compared and never trashed, or no longer so.

        Raises:
            FolderError: One is neither known nor an existing folder; nothing was changed.
        """
        with self.catalog.transaction():
            for folder in self._existing(folders):
                self.catalog.folders.add(folder, protected=protected, chosen=False)

    def scan(
        self,
        folders: Sequence[Path] | None = None,
        progress: Progress | None = None,
        on_matches: Callable[[], None] | None = None,
    ) -> ScanSummary:
        """Indexes folders and finds what their photos match. Runs in the calling thread.

        Args:
            folders: Added to the library if new; None for all chosen folders.
            progress: Reported to; paused or cancelled through it.
            on_matches: Called, about once a second, when `groups` has something new to say.

        Raises:
            Cancelled: The user asked to stop; what was done is kept, and the next scan goes on from there.
            FolderError: A folder does not exist.
            ModelError, VectorStoreError, DiskFullError: It cannot go on; what was done is kept.
        """
        with self._busy:
            paths = None if folders is None else set(self.add_folders(folders))
            wanted = [f for f in self.folders() if (f.chosen if paths is None else f.path in paths)]
            about = (self.catalog, self.thumbnails, self._decoder, self._pictures, self._engine, self.settings)
            summary = Scanner(*about, progress or Progress(), on_matches).run(wanted)
            self._forget_orphans()
        return summary

    def plan(
        self,
        propose: Propose | None = None,
        folders: Sequence[Path] | None = None,
        *,
        whole_groups: bool = False,
        bring: bool = False,
    ) -> Plan:
        """Says what a clean-up would move to the trash.

        Args:
            propose: How far proposals go; None for what is set.
            folders: Only photos below these; None for all.
            whole_groups: Let go of groups of which the user decided to keep nothing.
            bring: Let copies go too whose words, place and time can be brought over into a sidecar beside the photo
                that stays; not where only identical photos are proposed.
        """
        groups = self.groups(propose, folders)
        bring = bring and groups.propose is not Propose.IDENTICAL
        below = None if folders is None else tuple(absolute(folder) for folder in folders)
        return make_plan(self.catalog, groups, whole_groups=whole_groups, folders=below, bring=bring)

    def clean(
        self,
        plan: Plan,
        progress: Progress | None = None,
        *,
        quarantine: bool = False,
        way: Way = Way.TRASH,
        place: Path | None = None,
    ) -> CleanupResult:
        """Carries a plan out: each photo is checked again right before it goes.

        Args:
            plan: What is to go.
            progress: Reported to; cancelled through it.
            quarantine: Where a volume has no trash, use a folder on it.
            way: Where photos go.
            place: The folder that they are moved to; for `Way.FOLDER` alone.

        Raises:
            DiskFullError: There is no room for the journal.
            PlaceError: Photos may not be moved to that folder.
        """
        with self._busy:
            return clean(self.catalog, plan, progress, quarantine=quarantine, way=way, place=place)

    def check_place(self, folder: Path) -> Path:
        """Makes sure that photos may be moved to a folder, and returns its real, absolute path.

        Raises:
            PlaceError: They may not.
        """
        return check_place(self.catalog, folder)

    def emptied_folders(self, cleanup_id: int) -> list[Path]:
        """Returns the folders that a clean-up left with nothing in them."""
        return emptied_folders(self.catalog, cleanup_id)

    def remove_emptied(self, cleanup_id: int, folders: Collection[Path]) -> list[Path]:
        """Removes folders that a clean-up left empty, and returns those that are gone; its undo puts them back."""
        with self._busy:
            return remove_emptied(self.catalog, cleanup_id, folders)

    def undo(
        self,
        cleanup_id: int | None = None,
        progress: Progress | None = None,
        item_ids: Collection[int] | None = None,
    ) -> UndoResult:
        """Takes a clean-up back, the last one unless `cleanup_id` says otherwise; only `item_ids` if given."""
        with self._busy:
            return undo(self.catalog, cleanup_id, progress or Progress(), item_ids)

    def find(
        self, picture: Path, progress: Progress | None = None, on_read: Callable[[Query], None] | None = None
    ) -> list[Found]:
        """Finds the photos that are, or resemble, a picture that need not be in the library; also while a scan runs.

        Args:
            picture: A picture file.
            progress: Reported to; cancelled through it.
            on_read: Called with the picture as soon as it is read.

        Raises:
            Cancelled: The user asked to stop.
            UnreadableError: The picture cannot be read.
        """
        progress = progress or Progress()
        query = read_query(picture, self._decoder)
        if on_read is not None:
            on_read(query)
        progress.report(Status(Stage.PREPARE))
        descriptor = self._engine.descriptor(progress)
        self._engine.load(descriptor, progress)
        return find_picture(query, self.catalog, self._pictures, self._decoder, descriptor, progress)

    def unreadable(self) -> tuple[Unreadable, ...]:
        """Returns the files that could not be read, with the reasons."""
        return tuple(why for why, *_ in self.catalog.photos.unreadable())

    def damaged(self) -> tuple[Unreadable, ...]:
        """Returns the photos that could be read in part alone."""
        return tuple(self.catalog.photos.damaged())

    def count_photos(self) -> int:
        """Returns how many photos are known."""
        return self.catalog.photos.count()

    def photos_at(self, paths: Sequence[Path]) -> dict[Path, PhotoRow]:
        """Returns what is known of the photos at these paths, as they are spelt there; unknown ones are left out."""
        return self.catalog.photos.rows_by_path(paths)

    def snapshot(self) -> Snapshot:
        """Returns what is known of photos, contents and matches at this moment, as arrays."""
        return take_snapshot(self.catalog)

    def match_columns(self) -> MatchColumns:
        """Returns what groups are filtered by that their matches tell, as it is at this moment."""
        return MatchColumns(self.catalog)

    def summary(self) -> ScanSummary:
        """Returns what is known, as if a scan had just ended."""
        return library_summary(self.catalog, "")

    def cleanups(self) -> list[CleanupRecord]:
        """Returns all clean-ups, newest first."""
        return self.catalog.journal.cleanups()

    def cleaned_photos(self, cleanup_id: int) -> list[JournalItem]:
        """Returns the photos of a clean-up."""
        return [item for item in self.catalog.journal.items(cleanup_id) if item.is_counted]

    def remember_scanned(self, folders: Sequence[Path]) -> None:
        """Remembers folders as those that commands without folders are about."""
        self.catalog.set_meta(_LAST_FOLDERS, json.dumps([str(folder) for folder in folders]))

    def last_scanned(self) -> list[Path] | None:
        """Returns the folders remembered last, None before there were any."""
        last = self.catalog.meta(_LAST_FOLDERS)
        return [Path(text) for text in json.loads(last)] if last else None

    def pixels_of_file(self, path: Path, max_side: int) -> NDArray[np.uint8]:
        """Decodes a photo to be looked at, before what a scan decodes, within the same memory.

        Args:
            path: The file.
            max_side: Longest side, at most, in pixels.

        Returns:
            (h, w, 3) RGB, upright.

        Raises:
            UnreadableError: It cannot be read.
            Cancelled: `stop_decoding` was called.
        """
        return self._decoder.pixels(path, max_side, first=True)

    def start_decoding(self) -> None:
        """Starts a decoder for the first picture that somebody wants to see.

        Raises:
            UnreadableError: It cannot be started.
            Cancelled: `stop_decoding` was called.
        """
        self._decoder.start()

    def pixels_of_content(self, content_id: int, max_side: int) -> NDArray[np.uint8] | None:
        """Decodes any file that holds a content, as `pixels_of_file` does; None where none is in reach."""
        return self._pictures.pixels(content_id, max_side, first=True)

    def sharp_thumbnail(self, content_id: int) -> bytes | None:
        """Returns a thumbnail for screens that show more than `thumbnail` holds; made when first wanted, then kept.

        Raises:
            DiskFullError: There is no room to keep it.
            Cancelled: `stop_decoding` was called.
        """
        return self._pictures.sharp_thumbnail(content_id)

    def shot(self, content_id: int) -> Shot | None:
        """Measures how sharp and how well exposed a content is, of any file that holds it; None where none is in reach.

        Raises:
            UnreadableError: It cannot be read.
            Cancelled: `stop_decoding` was called.
        """
        pixels = self._pictures.pixels(content_id, SHOT_SIDE)
        return None if pixels is None else measure(pixels)

    def stop_decoding(self) -> None:
        """Ends what is being decoded, so that nobody waits for it; for a library that is about to be closed."""
        self._decoder.close()

    def thumbnail(self, content_id: int) -> bytes | None:
        """Returns a content's thumbnail, made again if it is lost; None where no file of it is in reach."""
        stored = self.thumbnails.get(content_id)
        if stored is None:
            try:
                self._pictures.thumbnail(content_id)
            except LookupError:
                return None
            stored = self.thumbnails.get(content_id)
        return stored
