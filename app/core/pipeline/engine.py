"""The descriptor and the index of vectors that the settings ask for, each opened when it is needed."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from app.core.catalog import Catalog
from app.core.descriptor import BUNDLED, Descriptor, load
from app.core.descriptor.lazy import LazyDescriptor
from app.core.errors import VectorStoreError
from app.core.progress import Progress
from app.core.settings import SettingsStore
from app.core.vectors.remote import HnswOptions
from app.core.vectors.store import Vectors
from app.core.vectors.token import read_token

_POLL_SECONDS = 0.1


class Engine:
    """Gives the tasks of a library their descriptor and their index.

    Args:
        catalog: The index belongs to it, and is filled again from it.
        settings_store: Says which descriptor, on which device, and where the index is.
        vectors_path: Where the index is kept unless a server keeps it.
    """

    def __init__(self, catalog: Catalog, settings_store: SettingsStore, vectors_path: Path) -> None:
        self._catalog, self._settings_store, self._vectors_path = catalog, settings_store, vectors_path
        self._loader = ThreadPoolExecutor(1, thread_name_prefix="model")
        self._descriptor: Descriptor | None = None
        self._described_by = ("", "")

    def descriptor(self, progress: Progress | None = None) -> Descriptor:
        """Returns the descriptor that is set; its weights may still have to be loaded.

        Raises:
            Cancelled: The user stopped the download of its weights.
            ModelError: It cannot be had.
        """
        set_ = self._settings_store.settings
        wanted = (set_.model, set_.device)
        if self._descriptor is None or self._described_by != wanted:
            name, device = wanted
            self._descriptor = LazyDescriptor(device) if name == BUNDLED else load(name, device, progress=progress)
            self._described_by = wanted
        return self._descriptor

    def load(self, descriptor: Descriptor, progress: Progress) -> None:
        """Loads a descriptor's weights in a thread: that takes seconds and cannot be stopped, but is not waited for.

        Raises:
            Cancelled: The user asked to stop.
            ModelError: The weights are missing or damaged.
        """
        if not isinstance(descriptor, LazyDescriptor):
            return
        loading = self._loader.submit(descriptor.load)
        while not wait([loading], timeout=_POLL_SECONDS).done:
            progress.check()
        loading.result()

    def vectors(self, descriptor: Descriptor | None = None) -> Vectors:
        """Opens the index of a descriptor's vectors, of the one that is set if None.

        Raises:
            VectorStoreError: The server cannot be used.
        """
        descriptor = descriptor or self.descriptor()
        settings = self._settings_store.settings
        where: Path | str = settings.milvus_uri or self._vectors_path
        about = (descriptor.model_id, descriptor.dimension, self._catalog.uuid)
        if not isinstance(where, Path):
            hnsw = HnswOptions(settings.milvus_m, settings.milvus_ef_construction, settings.milvus_ef)
            return Vectors(where, *about, token=read_token(where), options=hnsw)
        try:
            return Vectors(where, *about)
        except VectorStoreError:
            # An index only: it is filled again from the catalog.
            self.remove_vectors()
            self._catalog.contents.unmark_stored(descriptor.model_id)
            return Vectors(where, *about)

    def remove_vectors(self) -> None:
        """Removes the index that this computer keeps; it must not be open."""
        shutil.rmtree(self._vectors_path, ignore_errors=True)

    def close(self) -> None:
        """Waits for a descriptor that is being loaded."""
        self._loader.shutdown()
