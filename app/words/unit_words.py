"""What is said of photos of several files."""

from __future__ import annotations

from app.core.files.unit_names import UnitKind, kinds_of
from app.core.types import Photo
from app.words.catalogue import translate

_NAMED = 6


def tag(photo: Photo) -> str:
    """Returns what a photo is made of, in a word or two; empty for one of a single file."""
    kinds = kinds_of([photo.path.name, *(path.name for path in photo.unit)])
    if UnitKind.RAW_AND_PICTURE in kinds:
        suffixes = {path.suffix.lower() for path in (photo.path, *photo.unit)}
        jpeg = bool(suffixes & {".jpg", ".jpeg", ".jpe", ".jfif"})
        return translate("words", "RAW + {format}").format(format="JPEG" if jpeg else "HEIC")
    words = {
        UnitKind.LIVE: translate("words", "Live Photo"),
        UnitKind.EDITED: translate("words", "with edit"),
        UnitKind.SIDECAR: translate("words", "with sidecar"),
    }
    return next((word for kind, word in words.items() if kind in kinds), "")


def sentence(photo: Photo) -> str:
    """Returns which files stay or go with a photo."""
    names = [path.name for path in photo.unit]
    shown = ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")
    return translate("words", "Stays or goes together with: {names}").format(names=shown)
