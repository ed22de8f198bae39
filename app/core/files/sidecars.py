"""Hashes movies and sidecars, where another one might hold the same bytes."""

from __future__ import annotations

from app.core.catalog import Catalog
from app.core.catalog.units import UnitFile
from app.core.errors import UnreadableError
from app.core.files.read import digest_file
from app.core.progress import Progress

_BATCH_BYTES = 256 << 20


def hash_sidecars(catalog: Catalog, progress: Progress) -> None:
    """Hashes the files beside pictures that are as large as another one and were not hashed yet.

    What cannot be read, or changed since the scan met it, stays unknown: its photo is then redundant to none.

    Raises:
        Cancelled: The user asked to stop; what was hashed is stored.
    """
    batch: list[tuple[UnitFile, bytes]] = []
    try:
        for file in catalog.units.to_hash():
            progress.check()
            digest = _digest(file)
            if digest is not None:
                batch.append((file, digest))
            if sum(done.size for done, _ in batch) > _BATCH_BYTES:
                catalog.units.set_digests(batch)
                batch.clear()
    finally:
        catalog.units.set_digests(batch)


def _digest(file: UnitFile) -> bytes | None:
    try:
        digest = digest_file(file.path)
        info = file.path.lstat()
    except (UnreadableError, OSError):
        return None
    return digest if (info.st_size, info.st_mtime_ns) == (file.size, file.mtime_ns) else None
