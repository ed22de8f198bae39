"""What commands say with --json: names and numbers for programs; words for people stand in `text` alone.

Every answer is one object with "schema", raised when what stands there already changes its meaning, and "twinless", the
version. Paths are absolute; sizes are bytes; times are ISO 8601 in UTC.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app import __version__
from app.core.catalog.items import CleanupRecord, JournalItem, Way
from app.core.cleanup import CleanupResult, LeftAlone, Plan, UndoResult
from app.core.descriptor.addon.installed import AddonState
from app.core.descriptor.addon.packs import Pack
from app.core.grouping.preview import RulePreview
from app.core.overlap.comparison import FolderComparison
from app.core.overlap.pairs import Overlap
from app.core.pipeline.find import Found
from app.core.report.json_csv import edit_form
from app.core.report.wording import Wording
from app.words import sentences

SCHEMA = 1


def answer(**values: Any) -> str:
    """Returns an answer as JSON, its values after schema and version; names that are no Unicode keep their bytes."""
    # A report says its own schema, by the same rules.
    return json.dumps({"schema": SCHEMA, "twinless": __version__, **values}, indent=1, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)


def plan_form(plan: Plan, way: Way = Way.TRASH, place: Path | None = None) -> dict[str, Any]:
    """Returns what a clean-up would do."""
    return {
        "way": str(way),
        "place": place,
        "photos": [
            {
                "path": item.photo.path,
                "size": item.photo.unit_size,
                "files": [item.photo.path, *item.photo.unit],
                "reason": str(item.reason),
                "kind": str(item.kind),
                "stays": item.witnesses[0].photo.path if item.witnesses else None,
            }
            for item in plan.items
        ],
        "bytes": plan.bytes,
        "sidecars": [sidecar.path for sidecar in plan.sidecars],
        "left_alone": _left(plan.left_alone),
    }


def cleanup_form(result: CleanupResult, removed: Sequence[Path] = ()) -> dict[str, Any]:
    """Returns what a clean-up did, and which folders were removed that it left empty."""
    return {
        "way": str(result.way),
        "place": result.place,
        "removed_folders": list(removed),
        "trashed": [photo.path for photo in result.trashed],
        "bytes": result.bytes,
        "sidecars": result.sidecars,
        "quarantined": result.quarantined,
        "left_alone": _left(result.left_alone),
        "cancelled": result.cancelled,
    }


def undo_form(result: UndoResult) -> dict[str, Any]:
    """Returns what an undo did."""
    return {
        "cleanup": result.id,
        "restored": [{"path": before, "now": now} for before, now in result.restored],
        "failed": [
            {"path": lost.path, "reason": str(lost.reason), "text": sentences.not_restored(lost.reason)}
            for lost in result.failed
        ],
        "cancelled": result.cancelled,
    }


def history_form(records: Iterable[CleanupRecord]) -> list[dict[str, Any]]:
    """Returns all clean-ups, newest first."""
    return [
        {
            "id": record.id,
            "started": moment(record.started_at),
            "finished": moment(record.finished_at),
            "undone": moment(record.undone_at),
            "photos": record.trashed,
            "bytes": record.bytes,
            "restored": record.restored,
            "left_alone": record.left,
            "way": str(record.way),
            "place": record.place,
        }
        for record in records
    ]


def item_form(item: JournalItem) -> dict[str, Any]:
    """Returns a photo of a clean-up."""
    return {
        "path": item.path,
        "size": item.size,
        "state": str(item.state),
        "way": str(item.way),
        "quarantine": None if item.way is Way.LINK else item.quarantine,
        "now": item.restored_path,
    }


def found_form(hit: Found, wording: Wording) -> dict[str, Any]:
    """Returns a photo that is, or resembles, the picture asked for."""
    return {
        "path": hit.path,
        "kind": str(hit.kind),
        "similarity": round(hit.match.cosine, 4) if hit.match else 1.0,
        "edits": [edit_form(edit, hit.content.format, wording) for edit in hit.edits],
    }


def overlap_form(overlap: Overlap) -> dict[str, Any]:
    """Returns how much of a folder another one holds."""
    return {
        "folder": overlap.folder,
        "other": overlap.other,
        "photos": overlap.photos,
        "bytes": overlap.bytes,
        "held": overlap.held,
        "held_bytes": overlap.held_bytes,
        "copies": overlap.copies,
    }


def comparison_form(folder: Path, other: Path | None, compared: FolderComparison) -> dict[str, Any]:
    """Returns what a folder holds beside another one."""
    return {
        "folder": folder,
        "other": other,
        "only_here": [photo.path for photo, _ in compared.only_here],
        "differing": compared.differing,
        "held": compared.going,
        "held_bytes": compared.bytes,
        "left_alone": compared.left_alone,
    }


def preview_form(preview: RulePreview) -> dict[str, Any]:
    """Returns what other rules would change."""
    return {
        "changes": len(preview.changes),
        "before": {"photos": preview.before[0], "bytes": preview.before[1]},
        "after": {"photos": preview.after[0], "bytes": preview.after[1]},
        "by_hand": preview.by_hand,
    }


def settings_form(values: Mapping[str, Any]) -> dict[str, Any]:
    """Returns settings by name."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def addon_form(state: AddonState) -> dict[str, Any]:
    """Returns what there is of PyTorch, and what can be had."""
    pack = state.pack
    return {
        "built_in": state.built_in,
        "installed": None if pack is None else {**_pack_form(pack), "bytes": state.size},
        "other_version": state.older,
        "fetched": state.fetched,
        "offers": [{**_pack_form(offer), "bytes": offer.size} for offer in state.offers],
    }


def _pack_form(pack: Pack) -> dict[str, Any]:
    return {"for": str(pack.variant), "torch": pack.version, "system": pack.system, "python": pack.python}


def moment(seconds: float | None) -> str | None:
    """Returns a Unix time as ISO 8601 in UTC, to the second."""
    return None if seconds is None else datetime.fromtimestamp(int(seconds), UTC).isoformat()


def _left(items: Iterable[LeftAlone]) -> list[dict[str, Any]]:
    return [
        {"path": item.path, "reason": str(item.reason), "text": sentences.left_alone(item.reason)} for item in items
    ]
