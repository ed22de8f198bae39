"""Errors that end a command with a message for the user.

Core raises these with values; the words are made at the edge (`app.words.sentences`) from the class and its attributes,
or from sentences marked with `told`; `str()` gives plain English for logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from app.core.types import UnreadableReason


def told(text: str) -> str:
    """Marks a sentence of an error, so that it is collected for translators and given in the user's language."""
    return text


class TwinlessError(Exception):
    """Something the user should be told in words; nothing was lost.

    Args:
        texts: Sentences, marked with `told`, with places for values: "{path} is damaged."
        values: What stands in those places.

    Attributes:
        texts: As given; empty in classes whose attributes say it all.
        values: As given.
    """

    texts: tuple[str, ...] = ()
    values: Mapping[str, object] = MappingProxyType({})

    def __init__(self, *texts: str, **values: object) -> None:
        self.texts, self.values = texts, values
        said = " ".join(texts)
        super().__init__(said.format(**values) if values else said)


class LibraryInUseError(TwinlessError):
    """Another Twinless owns the library."""

    def __init__(self) -> None:
        Exception.__init__(self, "The library is in use by another Twinless. Close it and try again.")


class NewerLibraryError(TwinlessError):
    """The catalog was written by a newer version."""

    def __init__(self, found: int, known: int) -> None:
        self.found, self.known = found, known
        Exception.__init__(
            self,
            f"This library was written by a newer Twinless (format {found}, this one knows {known}). "
            "Nothing was changed. Please update Twinless.",
        )


class DamagedLibraryError(TwinlessError):
    """The catalog cannot be read."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path, self.detail = path, detail
        Exception.__init__(
            self,
            f"The library file {path} cannot be read ({detail}). Your photos are untouched. "
            "Move that file away and scan again.",
        )


class DiskFullError(TwinlessError):
    """No space is left for what Twinless remembers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        text = f"The disk that holds {path} is full. Free some space and scan again; nothing was lost."
        Exception.__init__(self, text)


class StorageError(TwinlessError):
    """A file in which Twinless remembers something cannot be read or written."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path, self.detail = path, detail
        Exception.__init__(
            self,
            f"The file {path} cannot be read or written ({detail}). Check its disk and its permissions and try again; "
            "your photos are untouched.",
        )


NOT_ENOUGH_MEMORY = "not enough memory"
NOT_STARTED = "it could not be started"
SHORTAGES = frozenset({NOT_ENOUGH_MEMORY, NOT_STARTED})
"""Details of `UnreadableError` that tell of the machine, not of the file."""


class UnreadableError(TwinlessError):
    """One file cannot be read as a picture; it costs that file alone.

    Attributes:
        path: The file, where it is not plain from what was asked for.
    """

    def __init__(self, reason: UnreadableReason, detail: str = "", path: Path | None = None) -> None:
        self.reason, self.detail, self.path = reason, detail, path
        Exception.__init__(self, f"{reason.value.replace('_', ' ')}: {detail}" if detail else reason.value)


class ModelError(TwinlessError):
    """The descriptor's weights are missing, damaged, or cannot be fetched; the message says what to do."""


class AddonError(TwinlessError):
    """The add-on pack cannot be had, taken from a file, used or removed; the message says what to do."""


class VectorStoreError(TwinlessError):
    """Milvus cannot be opened or does not answer; the message says what to do."""


class FolderError(TwinlessError):
    """A folder named by the user cannot be scanned."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path, self.detail = path, detail
        Exception.__init__(self, f"The folder {path} cannot be scanned: {detail}.")


class ReportError(TwinlessError):
    """A report's name does not say which kind of report it is to be."""

    def __init__(self, path: Path, suffixes: tuple[str, ...]) -> None:
        self.path, self.suffixes = path, suffixes
        Exception.__init__(self, f"The name of the report, {path.name}, must end with {', '.join(suffixes)}.")


class SettingsError(TwinlessError):
    """A setting has a value that cannot be used."""


class CleanupError(TwinlessError):
    """A clean-up or undo cannot start; the message says why."""


class PlaceError(TwinlessError):
    """Photos cannot be moved to the folder that was chosen; the message says why."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """Raised at a progress point after the user asked to stop. Never swallowed."""
