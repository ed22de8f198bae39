"""Photos that may go, seen on disk, with all that belongs to them."""

from __future__ import annotations

import os
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.cleanup.planned import Bring, Kept
from app.core.types import Photo


@dataclass(slots=True)
class ReadyFile:
    """A file that may go.

    Attributes:
        path: The file.
        digest: Of its bytes.
        info: What `stat` says of it.
        kept: Files that may stay for it; empty where none must.
        content_id: Its content; None for what is no photo of its own.
        quarantine: Where it goes if not to a trash.
        attributes: Its extended attributes, where a link takes its place.
    """

    path: Path
    digest: bytes
    info: os.stat_result
    kept: Sequence[Kept]
    content_id: int | None
    quarantine: Path | None = None
    attributes: str | None = None


@dataclass(slots=True)
class Ready:
    """A photo that may go, with all that belongs to it.

    Attributes:
        photo: The photo.
        root: Its folder of the library.
        files: Its files; the picture that stands for it comes first.
        bring: What goes to the photo that stays, before it goes.
        volume: What tells its volume from others.
    """

    photo: Photo
    root: Path
    files: list[ReadyFile]
    bring: Bring | None = None
    volume: Hashable = None
