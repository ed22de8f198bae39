"""What goes along with photos of several files, as the catalog knows it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from app.core.catalog import Catalog
from app.core.catalog.photos import PhotoRow
from app.core.holdings.takeout import from_text, untold, without_known
from app.core.types import Content


class BesideFile(NamedTuple):
    """A file of a unit beside the picture that stands for it.

    Attributes:
        path: The file.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds.
        digest: Of its bytes, None if they were not hashed.
        content_id: Its content; None for movies, sidecars and what cannot be read.
        told: Of a service's sidecar what it tells beyond its photo, see `app.core.holdings.takeout`; else None.
    """

    path: Path
    size: int
    mtime_ns: int
    digest: bytes | None
    content_id: int | None
    told: str | None = None

    def is_told_by(self, content: Content) -> bool:
        """Says whether a picture itself tells all that this sidecar tells beyond its own.

        Args:
            content: The picture, with what it holds where that is known.
        """
        if self.told is None:
            return False
        metadata = content.metadata
        here = (metadata.latitude, metadata.longitude)
        place = None if here[0] is None or here[1] is None else (here[0], here[1])
        left = without_known(from_text(self.told), metadata.captured_at, place)
        return not (left if content.holdings is None else untold(left, [content.holdings])).anything


def files_beside(catalog: Catalog, rows: Iterable[PhotoRow]) -> dict[int, tuple[BesideFile, ...]]:
    """Returns the other files of photos, by photo id; photos without any are left out."""
    in_units = [row for row in rows if row.unit is not None]
    units = catalog.units.of({row.unit for row in in_units if row.unit is not None})
    pictures = catalog.photos.rows_by_id(f.photo_id for files in units.values() for f in files if f.photo_id)
    found: dict[int, tuple[BesideFile, ...]] = {}
    for row in in_units:
        files = [file for file in units.get(row.unit or row.path, ()) if file.path != row.path]
        contents = [pictures[f.photo_id].content_id if f.photo_id in pictures else None for f in files]
        if files:
            found[row.id] = tuple(
                BesideFile(
                    path=f.path, size=f.size, mtime_ns=f.mtime_ns, digest=f.digest, content_id=content_id, told=f.told
                )
                for f, content_id in zip(files, contents, strict=True)
            )
    return found
