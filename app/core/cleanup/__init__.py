"""Stage 10: clean up and undo. Nothing is deleted, and no group loses its last photo."""

from app.core.catalog.items import Way
from app.core.cleanup.beyond_undo import beyond_undo
from app.core.cleanup.empty_folders import emptied_folders, remove_emptied
from app.core.cleanup.linking import link_problems
from app.core.cleanup.outcome import (
    CleanupResult,
    LeftAlone,
    LeftReason,
    NotRestored,
    UndoReason,
    UndoResult,
)
from app.core.cleanup.plan import make_plan
from app.core.cleanup.planned import FolderSummary, GoReason, Plan, PlannedPhoto, Witness
from app.core.cleanup.run import clean
from app.core.cleanup.to_folder import check_place
from app.core.cleanup.trash.macos import open_trash
from app.core.cleanup.undo import recover, undo
from app.core.cleanup.volumes import VolumeProblem, volume_problems

__all__ = [
    "CleanupResult",
    "FolderSummary",
    "GoReason",
    "LeftAlone",
    "LeftReason",
    "NotRestored",
    "Plan",
    "PlannedPhoto",
    "UndoReason",
    "UndoResult",
    "VolumeProblem",
    "Way",
    "Witness",
    "beyond_undo",
    "check_place",
    "clean",
    "emptied_folders",
    "link_problems",
    "make_plan",
    "open_trash",
    "recover",
    "remove_emptied",
    "undo",
    "volume_problems",
]
