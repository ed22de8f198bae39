"""Stage 10: clean up and undo. Nothing is deleted, and no group loses its last photo."""

from app.core.cleanup.outcome import (
    CleanupResult,
    LeftAlone,
    LeftReason,
    NotRestored,
    UndoReason,
    UndoResult,
)
from app.core.cleanup.plan import FolderSummary, Plan, PlannedPhoto, Witness, make_plan
from app.core.cleanup.run import clean, volumes_without_trash
from app.core.cleanup.trash_macos import open_trash
from app.core.cleanup.undo import recover, undo

__all__ = [
    "CleanupResult",
    "FolderSummary",
    "LeftAlone",
    "LeftReason",
    "NotRestored",
    "Plan",
    "PlannedPhoto",
    "UndoReason",
    "UndoResult",
    "Witness",
    "clean",
    "make_plan",
    "open_trash",
    "recover",
    "undo",
    "volumes_without_trash",
]
