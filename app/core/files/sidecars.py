"""Looks into what stands beside pictures: the bytes where another file might hold the same, a service's words."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.numbers import mtime_of
from app.core.catalog.units import UnitFile
from app.core.errors import UnreadableError
from app.core.files.read import digest_file, read_bytes
from app.core.files.unit_names import SidecarKind, sidecar_kind
from app.core.holdings.takeout import UNKNOWN, ToldBySidecar, read_takeout, to_text, untold
from app.core.progress import Progress

_BATCH_BYTES = 256 << 20
_BATCH_FILES = 500
_MOST_TOLD = 1 << 20


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


def read_sidecars(catalog: Catalog, read_again: Collection[Path], progress: Progress) -> None:
    """Reads what services' sidecars tell beyond their photo, where that is not known.

    Args:
        catalog: The catalog; the photos' holdings are in it.
        read_again: Pictures that were read just now: what is told beyond them may have changed.
        progress: Cancelled through it.

    Raises:
        Cancelled: The user asked to stop; what was read is stored.
    """
    catalog.units.forget_told(read_again)
    wanted = [f for f in catalog.units.to_tell() if sidecar_kind(f.path.name) is SidecarKind.SERVICE]
    for start in range(0, len(wanted), _BATCH_FILES):
        batch = wanted[start : start + _BATCH_FILES]
        units = catalog.units.of({file.unit for file in batch})
        photos = catalog.photos.rows_by_id(f.photo_id for unit in units.values() for f in unit if f.photo_id)
        holdings = catalog.contents.holdings(row.content_id for row in photos.values())
        told = []
        for file in batch:
            progress.check()
            contents = (photos[f.photo_id].content_id for f in units[file.unit] if f.photo_id in photos)
            told.append((file, to_text(untold(_told(file), (holdings[c] for c in contents if c in holdings)))))
        catalog.units.set_told(told)


def _told(file: UnitFile) -> ToldBySidecar:
    if file.size > _MOST_TOLD:
        return UNKNOWN
    try:
        return read_takeout(read_bytes(file.path)) or UNKNOWN
    except UnreadableError:
        return UNKNOWN


def _digest(file: UnitFile) -> bytes | None:
    try:
        digest = digest_file(file.path)
        info = file.path.lstat()
    except (UnreadableError, OSError):
        return None
    return digest if (info.st_size, mtime_of(info)) == (file.size, file.mtime_ns) else None
