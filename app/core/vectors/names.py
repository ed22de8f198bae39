"""Names of collections: Milvus Lite makes folders of them, a server shares them among libraries."""

from __future__ import annotations

import re

PREFIX = "descriptors_"

_MODEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_LIBRARY = re.compile(r"[0-9A-Za-z][0-9A-Za-z-]*")
_COLLECTION = re.compile(PREFIX + r"[A-Za-z0-9_]{1,200}")
_LIBRARY_DIGITS = 8


def collection_name(model: str, library: str) -> str:
    """Returns the name of the collection that holds a library's descriptors of one model.

    Raises:
        ValueError: The model's id or the library's UUID is not of the form that ours have.
    """
    if not _MODEL.fullmatch(model) or ".." in model:
        raise ValueError(f"{model!r} is no model id.")
    if not _LIBRARY.fullmatch(library):
        raise ValueError(f"{library!r} is no library's UUID.")
    return checked(re.sub(r"[^A-Za-z0-9]", "_", f"{PREFIX}{model}_{library[:_LIBRARY_DIGITS]}"))


def checked(collection: str) -> str:
    """Returns the name of a collection if it has the form of ours.

    Raises:
        ValueError: It is another name; no folder may be made of it.
    """
    if not _COLLECTION.fullmatch(collection):
        raise ValueError(f"{collection!r} is no name of a collection of Twinless.")
    return collection


def belongs(collection: str, library: str) -> bool:
    """Says whether a collection, of whatever model, holds descriptors of this library."""
    suffix = "_" + re.sub(r"[^A-Za-z0-9]", "_", library[:_LIBRARY_DIGITS])
    return bool(_COLLECTION.fullmatch(collection)) and collection.endswith(suffix)
