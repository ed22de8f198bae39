"""Forgetting: folders, everything, and what is kept of photos that are gone for good."""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from app.core.catalog import Catalog
from app.core.cleanup import beyond_undo
from app.core.errors import VectorStoreError
from app.core.files.spelling import absolute
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.pipeline.engine import Engine
from app.core.settings import SettingsStore

_log = logging.getLogger(__name__)


class Forget:
    """What was learnt, and how it goes. Photos on disk are never touched.

    Args:
        catalog: What was learnt of the photos.
        thumbnails: Small pictures by content id.
        engine: Opens the index of vectors.
        settings_store: Says whether a server holds the index.
        busy: Held by the one long task that runs.
    """

    def __init__(
        self,
        catalog: Catalog,
        thumbnails: ThumbnailStore,
        engine: Engine,
        settings_store: SettingsStore,
        busy: threading.Lock,
    ) -> None:
        self._catalog, self._thumbnails, self._engine = catalog, thumbnails, engine
        self._settings_store, self._busy = settings_store, busy

    def forget_folder(self, folder: Path) -> None:
        """Forgets a folder with all that was learnt of its photos; the photos stay on disk."""
        with self._busy:
            for known in self._catalog.folders.all():
                if known.path == absolute(folder):
                    self._catalog.journal.forget_folder(known.id)
                    self._catalog.folders.remove(known.id)
            self.forget_orphans(older_than=-1.0)
            self._catalog.database.vacuum()
            self._thumbnails.vacuum()

    def forget_everything(self) -> None:
        """Forgets all that was learnt, clean-ups included, which cannot be undone then; photos and settings stay."""
        with self._busy:
            if self._settings_store.settings.milvus_uri:
                with self._engine.vectors() as vectors:
                    vectors.drop()
            self._catalog.forget_everything()
            self._thumbnails.clear()
            self._thumbnails.vacuum()
            self._engine.remove_vectors()

    def tidy(self) -> None:
        """Forgets photos that went long ago, and removes thumbnails of trashed ones that cannot come back.

        Does nothing while a scan, a clean-up or an undo runs.
        """
        if not self._busy.acquire(blocking=False):
            return
        try:
            self.forget_orphans()
            lost = beyond_undo(self._catalog)
            if lost:
                self._thumbnails.delete(lost)
        except VectorStoreError as error:
            _log.warning("The index keeps what is forgotten until the next scan: %s", error)
        finally:
            self._busy.release()

    def forget_orphans(self, older_than: float | None = None) -> None:
        """Forgets contents that no photo holds any more.

        Args:
            older_than: Only those without a photo for so many seconds; None for the usual patience.
        """
        self._catalog.contents.note_orphans()
        gone = self._catalog.contents.forget_orphans(*([] if older_than is None else [older_than]))
        if gone:
            self._thumbnails.delete(gone)
            with self._engine.vectors() as vectors:
                vectors.delete(gone)
