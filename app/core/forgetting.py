"""The library's side that forgets: folders, everything, and what is kept of photos that are gone for good."""

from __future__ import annotations

import logging
import shutil
import threading
from pathlib import Path

from app.core.catalog import Catalog
from app.core.cleanup import beyond_undo
from app.core.errors import VectorStoreError
from app.core.files.walk import absolute
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.settings import Settings
from app.core.vectors.store import Vectors
from app.paths import Paths

_log = logging.getLogger(__name__)


class Forgetting:
    """What was learnt, and how it goes. Photos on disk are never touched."""

    paths: Paths
    settings: Settings
    catalog: Catalog
    thumbnails: ThumbnailStore
    _busy: threading.Lock

    def _vectors(self) -> Vectors:
        """Opens the index of vectors."""
        raise NotImplementedError

    def forget_folder(self, folder: Path) -> None:
        """Forgets a folder with all that was learnt of its photos; the photos stay on disk."""
        with self._busy:
            for known in self.catalog.folders.all():
                if known.path == absolute(folder):
                    self.catalog.journal.forget_folder(known.id)
                    self.catalog.folders.remove(known.id)
            self._forget_orphans(older_than=-1.0)
            self.catalog.database.vacuum()
            self.thumbnails.vacuum()

    def forget_everything(self) -> None:
        """Forgets all that was learnt, clean-ups included, which cannot be undone then; photos and settings stay."""
        with self._busy:
            if self.settings.milvus_uri:
                with self._vectors() as vectors:
                    vectors.drop()
            self.catalog.forget_everything()
            self.thumbnails.clear()
            self.thumbnails.vacuum()
            shutil.rmtree(self.paths.vectors, ignore_errors=True)

    def tidy(self) -> None:
        """Forgets photos that went long ago, and removes thumbnails of trashed ones that cannot come back.

        Does nothing while a scan, a clean-up or an undo runs.
        """
        if not self._busy.acquire(blocking=False):
            return
        try:
            self._forget_orphans()
            lost = beyond_undo(self.catalog)
            if lost:
                self.thumbnails.delete(lost)
        except VectorStoreError as error:
            _log.warning("The index keeps what is forgotten until the next scan: %s", error)
        finally:
            self._busy.release()

    def _forget_orphans(self, older_than: float | None = None) -> None:
        self.catalog.contents.note_orphans()
        gone = self.catalog.contents.forget_orphans(*([] if older_than is None else [older_than]))
        if gone:
            self.thumbnails.delete(gone)
            with self._vectors() as vectors:
                vectors.delete(gone)
