"""The façade that command line and window share: open, scan, groups, decide, clean, undo, find, forget."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.photos import Folder
from app.core.cleanup import CleanupResult, Plan, UndoResult, clean, make_plan, recover, undo
from app.core.decode import Decoder, might_be_picture
from app.core.descriptor import BUNDLED, Descriptor, load
from app.core.descriptor.lazy import LazyDescriptor
from app.core.errors import FolderError, LibraryInUseError, VectorStoreError
from app.core.files.changes import Survey, Surveyor
from app.core.files.sidecars import hash_sidecars
from app.core.files.walk import ScanOptions, absolute
from app.core.forgetting import Forgetting
from app.core.grouping.review import Reviewing
from app.core.pictures.pixels import Pictures
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.pipeline.find import Found, Query, find_picture, read_query
from app.core.pipeline.index import Indexed, Indexer
from app.core.pipeline.match import Matcher
from app.core.progress import Progress, Stage, Status
from app.core.report.summary import ScanSummary
from app.core.settings import Settings, load_settings
from app.core.types import Propose
from app.core.vectors.remote import HnswOptions
from app.core.vectors.store import Vectors
from app.core.vectors.token import read_token
from app.core.verify import VERIFIER_VERSION, Verifier
from app.paths import Paths, user_paths

_MATCHES_SECONDS = 1.0
_POLL_SECONDS = 0.1


class Library(Reviewing, Forgetting):
    """All that Twinless knows of a user's photos, and all it does with them. Thread-safe.

    One process at a time owns a library. Reading (`groups`, `folders`, `find`) goes on while a scan runs; of the long
    tasks (`scan`, `clean`, `undo`, `forget…`), one waits for the other.

    Args:
        paths: Where it lives.

    Attributes:
        paths: Where it lives.
        settings: What the user set; replace it to change it.
        catalog: The catalog.
        thumbnails: Small pictures by content id.

    Raises:
        LibraryInUseError: Another process has it open.
        NewerLibraryError: A newer version wrote it.
        DamagedLibraryError: It cannot be read.
        SettingsError: The settings cannot be used.
    """

    def __init__(self, paths: Paths) -> None:
        self.paths = paths.make()
        self.settings: Settings = load_settings(paths.settings)
        self._busy = threading.Lock()
        self._descriptor: Descriptor | None = None
        self._described_by = ("", "")
        self._lock = FileLock(paths.lock, timeout=0)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise LibraryInUseError from error
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
        self._loader = ThreadPoolExecutor(1, thread_name_prefix="model")
        self._pictures = Pictures(self.catalog, self.thumbnails, self._decoder)
        recover(self.catalog)

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
        self._loader.shutdown()
        self._decoder.close()
        self.thumbnails.close()
        self.catalog.close()

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
        known = {folder.path for folder in self.folders()}
        found = [absolute(folder) for folder in folders]
        for folder in found:
            if folder not in known and not folder.is_dir():
                raise FolderError(folder, "it is not a folder" if folder.exists() else "it does not exist")
        with self.catalog.transaction():
            for folder in found:
                self.catalog.folders.add(folder, protected=protected)
        return found

    def protect(self, folders: Sequence[Path], protected: bool = True) -> None:
        """Says that photos below these folders are compared and never trashed, or no longer so."""
        with self.catalog.transaction():
            for folder in folders:
                self.catalog.folders.add(absolute(folder), protected=protected, chosen=False)

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
        start = time.monotonic()
        progress = progress or Progress()
        with self._busy:
            paths = None if folders is None else set(self.add_folders(folders))
            wanted = [f for f in self.folders() if (f.chosen if paths is None else f.path in paths)]
            progress.report(Status(Stage.PREPARE))
            descriptor = self._load_descriptor(progress)
            survey, indexed = self._scan(wanted, descriptor, progress, _throttled(on_matches))
        roots = tuple(folder.path for folder in wanted)
        return ScanSummary(
            roots,
            len({row.unit or row.path for row in self.catalog.photos.rows() if _below(row.path, roots)}),
            indexed.read,
            survey.skipped,
            tuple(why for why, *_ in self.catalog.photos.unreadable() if _below(why.path, roots)),
            tuple(survey.offline),
            descriptor.model_id,
            time.monotonic() - start,
            survey.again,
        )

    def _scan(
        self, wanted: list[Folder], descriptor: Descriptor, progress: Progress, on_matches: Callable[[], None]
    ) -> tuple[Survey, Indexed]:
        options = ScanOptions(might_be_picture, self.settings.exclude, self.settings.min_size)
        described = self.catalog.contents.described_ids(descriptor.model_id)
        survey = Surveyor(self.catalog, options, described, progress).run(wanted)
        self.catalog.matches.requeue_pending()
        self.catalog.matches.requeue_older(VERIFIER_VERSION)
        indexed = Indexed()
        if survey.to_read:
            self._load_cancellably(descriptor, progress)
        if survey.changed or self.catalog.has_work(descriptor.model_id, self.settings.rules.text):
            with self._matcher(descriptor, on_matches) as matcher:
                indexer = Indexer(self.catalog, self.thumbnails, self._decoder, descriptor, matcher, progress)
                indexed = indexer.run(survey.to_read)
                self._settle_missing(survey, indexed)
                matcher.run(progress)
        hash_sidecars(self.catalog, progress)
        self.catalog.units.hand_on_keeps()
        for folder, device in survey.scanned:
            self.catalog.folders.note_scan(folder.id, device, time.time())
        self._forget_orphans()
        return survey, indexed

    def _settle_missing(self, survey: Survey, indexed: Indexed) -> None:
        """Lets go of photos that are gone; one found again under another path hands on its decision."""
        with self.catalog.transaction():
            for row in survey.missing.values():
                heirs = [p for p in self.catalog.photos.of_content(row.content_id) if p.path in indexed.paths]
                if heirs and row.decision is not None and heirs[0].decision is None:
                    self.catalog.decisions.restore({heirs[0].id: Decided(row.decision, row.decided_by)})
                if heirs and row.looked_at:
                    self.catalog.decisions.mark_looked_at([heirs[0].id])
            self.catalog.photos.remove(row.id for row in survey.missing.values())
            self.catalog.contents.note_orphans()

    def plan(
        self,
        propose: Propose | None = None,
        folders: Sequence[Path] | None = None,
        *,
        whole_groups: bool = False,
    ) -> Plan:
        """Says what a clean-up would move to the trash.

        Args:
            propose: How far proposals go; None for what is set.
            folders: Only photos below these; None for all.
            whole_groups: Let go of groups of which the user decided to keep nothing.
        """
        groups = self.groups(propose, folders)
        below = None if folders is None else tuple(absolute(folder) for folder in folders)
        return make_plan(self.catalog, groups, whole_groups=whole_groups, folders=below)

    def clean(self, plan: Plan, progress: Progress | None = None, *, quarantine: bool = False) -> CleanupResult:
        """Carries a plan out: each photo is checked again right before it goes."""
        with self._busy:
            return clean(self.catalog, plan, progress or Progress(), quarantine=quarantine)

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
        descriptor = self._load_descriptor(progress)
        self._load_cancellably(descriptor, progress)
        return find_picture(query, self.catalog, self._pictures, self._decoder, descriptor, progress)

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

    def _load_descriptor(self, progress: Progress | None = None) -> Descriptor:
        name, device = wanted = (self.settings.model, self.settings.device)
        if self._descriptor is None or self._described_by != wanted:
            self._descriptor = LazyDescriptor(device) if name == BUNDLED else load(name, device, progress=progress)
            self._described_by = wanted
        return self._descriptor

    def _load_cancellably(self, descriptor: Descriptor, progress: Progress) -> None:
        """Loads the model in a thread: that takes seconds and cannot be stopped, but need not be waited for."""
        if not isinstance(descriptor, LazyDescriptor):
            return
        loading = self._loader.submit(descriptor.load)
        while not wait([loading], timeout=_POLL_SECONDS).done:
            progress.check()
        loading.result()

    @contextmanager
    def _matcher(self, descriptor: Descriptor, on_matches: Callable[[], None]) -> Iterator[Matcher]:
        with self._open_vectors(descriptor) as vectors:
            verifier = Verifier(self._pictures.thumbnail, self._pictures.pixels)
            model = (descriptor.model_id, descriptor.floor)
            matcher = Matcher(self.catalog, vectors, verifier, *model, on_matches, self.settings.rules)
            try:
                matcher.refill()
                yield matcher
            finally:
                matcher.close()

    def _vectors(self) -> Vectors:
        return self._open_vectors(self._load_descriptor())

    def _open_vectors(self, descriptor: Descriptor) -> Vectors:
        where: Path | str = self.settings.milvus_uri or self.paths.vectors
        about = (descriptor.model_id, descriptor.dimension, self.catalog.uuid)
        if not isinstance(where, Path):
            hnsw = HnswOptions(self.settings.milvus_m, self.settings.milvus_ef_construction, self.settings.milvus_ef)
            return Vectors(where, *about, token=read_token(where), options=hnsw)
        try:
            return Vectors(where, *about)
        except VectorStoreError:
            # An index only: it is filled again from the catalog.
            shutil.rmtree(where, ignore_errors=True)
            self.catalog.contents.unmark_stored(descriptor.model_id)
            return Vectors(where, *about)


def _below(path: Path, folders: Sequence[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)


def _throttled(call: Callable[[], None] | None) -> Callable[[], None]:
    last = 0.0

    def maybe() -> None:
        nonlocal last
        if call is not None and time.monotonic() - last >= _MATCHES_SECONDS:
            call()
            last = time.monotonic()

    return maybe
