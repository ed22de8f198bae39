"""Errors that end a command with a message for the user.

Core raises these with values; the words are made at the edge from the class and its attributes, `str()` gives
plain English for logs and the command line.
"""

from __future__ import annotations

from pathlib import Path

from app.core.types import UnreadableReason


class TwinlessError(Exception):
    """Something the user should be told in words; nothing was lost."""


class LibraryInUseError(TwinlessError):
    """Another Twinless owns the library."""

    def __init__(self) -> None:
        super().__init__("The library is in use by another Twinless. Close it and try again.")


class NewerLibraryError(TwinlessError):
    """The catalog was written by a newer version."""

    def __init__(self, found: int, known: int) -> None:
        self.found, self.known = found, known
        super().__init__(
            f"This library was written by a newer Twinless (format {found}, this one knows {known}). "
            "Nothing was changed. Please update Twinless."
        )


class DamagedLibraryError(TwinlessError):
    """The catalog cannot be read."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path, self.detail = path, detail
        super().__init__(
            f"The library file {path} cannot be read ({detail}). Your photos are untouched. "
            "Move that file away and scan again."
        )


class DiskFullError(TwinlessError):
    """No space is left for what Twinless remembers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"The disk that holds {path} is full. Free some space and scan again; nothing was lost.")


class StorageError(TwinlessError):
    """A file in which Twinless remembers something cannot be read or written."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path, self.detail = path, detail
        super().__init__(
            f"The file {path} cannot be read or written ({detail}). Check its disk and its permissions and try again; "
            "your photos are untouched."
        )


NOT_ENOUGH_MEMORY = "not enough memory"
NOT_STARTED = "it could not be started"
SHORTAGES = frozenset({NOT_ENOUGH_MEMORY, NOT_STARTED})
"""Details of `UnreadableError` that tell of the machine, not of the file."""


class UnreadableError(TwinlessError):
    """One file cannot be read as a picture; it costs that file alone."""

    def __init__(self, reason: UnreadableReason, detail: str = "") -> None:
        self.reason, self.detail = reason, detail
        super().__init__(f"{reason.value.replace('_', ' ')}: {detail}" if detail else reason.value)


class ModelError(TwinlessError):
    """The descriptor's weights are missing, damaged, or cannot be fetched; the message says what to do."""


class VectorStoreError(TwinlessError):
    """Milvus cannot be opened or does not answer; the message says what to do."""


class FolderError(TwinlessError):
    """A folder named by the user cannot be scanned."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path, self.detail = path, detail
        super().__init__(f"The folder {path} cannot be scanned: {detail}.")


class ReportError(TwinlessError):
    """A report's name does not say which kind of report it is to be."""

    def __init__(self, path: Path, suffixes: tuple[str, ...]) -> None:
        self.path, self.suffixes = path, suffixes
        super().__init__(f"The name of the report, {path.name}, must end with {', '.join(suffixes)}.")


class SettingsError(TwinlessError):
    """A setting has a value that cannot be used."""


class CleanupError(TwinlessError):
    """A clean-up or undo cannot start; the message says why."""


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """Raised at a progress point after the user asked to stop. Never swallowed."""
