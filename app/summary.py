"""What the command line says at the end of a command: results to one console, remarks to the other."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.filesize import decimal
from rich.table import Table

from app.core.cleanup import CleanupResult, LeftAlone, LeftReason, Plan, UndoReason, UndoResult
from app.core.grouping.groups import Groups
from app.core.pipeline.find import Found
from app.core.report.brought import brought_text, conflict_text
from app.core.report.json_csv import edit_text, reason_text, relation_text, skip_text, unreadable_text
from app.core.report.summary import ScanSummary
from app.core.types import Group, Kind
from app.terminal import printable

_MOST_GROUPS = 50
_MOST_FILES = 20

_TITLES = {Kind.IDENTICAL: "Identical", Kind.COPY: "Copies", Kind.SIMILAR: "Similar shots"}

LEFT = {
    LeftReason.PROTECTED: "It stands in a protected folder.",
    LeftReason.OFFLINE: "Its drive is away.",
    LeftReason.COMPANION: "A file beside it may belong to another photo too, or came after the scan.",
    LeftReason.LAST_OF_GROUP: "Its group would have lost its last photo.",
    LeftReason.NO_WITNESS: "No photo that matches it directly is kept.",
    LeftReason.NOT_HELD: "No kept photo provably holds all that it holds.",
    LeftReason.NOT_BROUGHT_OVER: "What it tells could not be written beside the photo to be kept.",
    LeftReason.DECIDED_KEEP: "It was decided to keep it.",
    LeftReason.CHANGED: "It changed since the scan.",
    LeftReason.MISSING: "It is gone from its place.",
    LeftReason.KEEPER_CHANGED: "The photo to be kept changed since the scan.",
    LeftReason.KEEPER_MISSING: "The photo to be kept is gone from its place.",
    LeftReason.SAME_FILE: "It and the photo to be kept are one file.",
    LeftReason.NO_TRASH: "Its disk has no working trash; --quarantine moves it to a folder on that disk.",
    LeftReason.NO_PERMISSION: "Moving it is not permitted.",
    LeftReason.DISK_FULL: "There is no room to move it.",
    LeftReason.TRASH_FAILED: "The trash refused it.",
    LeftReason.STILL_THERE: "The trash reported success, but it is still there.",
    LeftReason.NOT_IN_TRASH: "It left its place, but is not seen in the trash.",
}

NOT_RESTORED = {
    UndoReason.NOT_IN_TRASH: "It is no longer in the trash.",
    UndoReason.NO_TRASH_ACCESS: "Twinless may not look into the Trash: allow Full Disk Access, or use Put Back there.",
    UndoReason.OFFLINE: "Its drive is away.",
    UndoReason.NO_PERMISSION: "Its folder cannot be written.",
    UndoReason.DISK_FULL: "There is no room at its place.",
    UndoReason.SIDECAR_CHANGED: "It was changed since the clean-up wrote it, and stays as it is.",
    UndoReason.SIDECAR_NEEDED: "It holds what photos of another clean-up told, and stays as it is.",
    UndoReason.FAILED: "It could not be brought back.",
}


def print_groups(out: Console, err: Console, summary: ScanSummary, groups: Groups) -> None:
    """Prints the first groups, then a table of all."""
    for group in groups[:_MOST_GROUPS]:
        _print_group(out, group)
    if len(groups) > _MOST_GROUPS:
        out.print(f"… and {len(groups) - _MOST_GROUPS} more groups; --report writes all of them to a file.\n")
    if not len(groups):
        out.print(f"No twins: {summary.photos} photos, each one of a kind.")
    else:
        out.print(_table(groups))
    _print_remarks(err, summary)


def _print_group(out: Console, group: Group) -> None:
    reasons = ", ".join(reason_text(reason) for reason in group.reasons)
    out.print(f"{_TITLES[group.kind]}: {len(group.members)} photos, {decimal(group.reclaimable)} can go")
    out.print(f"  keep   {printable(group.keeper.photo.path)}  ({reasons})")
    for member in group.members[1:]:
        out.print(f"  {member.outcome:<6} {printable(member.photo.path)}  ({relation_text(member)})")
    out.print()


def _table(groups: Groups) -> Table:
    table = Table("", "Groups", "Photos", "Can go", box=None, pad_edge=False)
    for column in table.columns[1:]:
        column.justify = "right"
    for code, (kind, title) in enumerate(_TITLES.items()):
        chosen = groups.kinds == code
        photos, space = int(groups.sizes[chosen].sum()), int(groups.reclaimable[chosen].sum())
        table.add_row(title, str(groups.count_of(kind)), str(photos), decimal(space))
    count, size = groups.to_trash
    table.add_section()
    table.add_row("To the trash", "", str(count), decimal(size))
    return table


def _print_remarks(err: Console, summary: ScanSummary) -> None:
    rate = f", {summary.read / summary.seconds:.0f}/s" if summary.read and summary.seconds else ""
    err.print(f"{summary.photos} photos, {summary.read} files read in {summary.seconds:.1f} s{rate}.")
    if summary.again:
        again = "1 of them was" if summary.again == 1 else f"{summary.again} of them were"
        err.print(f"{again} read again though unchanged, since Twinless now looks for more in them.")
    if summary.skipped:
        counted = ", ".join(f"{count} {skip_text(reason)}" for reason, count in sorted(summary.skipped.items()))
        err.print(f"Passed over: {counted}.")
    for folder in summary.offline:
        err.print(f"Away: {printable(folder)}. Its photos stay remembered.")
    if summary.unreadable:
        err.print(f"{len(summary.unreadable)} files could not be read:")
        _print_some(err, (f"{printable(why.path)}: {unreadable_text(why.reason)}" for why in summary.unreadable))


def print_plan(out: Console, err: Console, plan: Plan) -> None:
    """Prints what a clean-up would do."""
    for item in plan.items:
        kept = printable(item.witnesses[0].photo.path) if item.witnesses else "nothing"
        out.print(f"trash {printable(item.photo.path)}  (stays: {kept})")
    out.print(f"{_count(len(plan.items), plan.files)}, {decimal(plan.bytes)}, would go to the trash.")
    _print_brought(out, err, plan)
    _print_left(err, plan.left_alone)


def _print_brought(out: Console, err: Console, plan: Plan) -> None:
    for sidecar in plan.sidecars:
        how = "write" if sidecar.is_new else "add to"
        out.print(f"{how} {sidecar.path}  (for {sidecar.photos} of these photos: {brought_text(sidecar.wanted)})")
    if plan.conflicts:
        err.print(f"Left alone: {len(plan.conflicts)} photos. What they tell contradicts the photo to be kept.")
        _print_some(err, (f"{one.photo.path} ({conflict_text(one.conflicts)})" for one in plan.conflicts))


def _count(photos: int, files: int) -> str:
    return f"{photos} photos" if files == photos else f"{photos} photos ({files} files)"


def print_cleanup(out: Console, err: Console, result: CleanupResult) -> None:
    """Prints what a clean-up did."""
    out.print(f"{_count(len(result.trashed), result.files)}, {decimal(result.bytes)}, moved to the trash.")
    if result.sidecars:
        out.print(f"{result.sidecars} sidecars written beside kept photos.")
    if result.quarantined:
        out.print(f"{result.quarantined} of them lie in a quarantine folder on their disk.")
    _print_left(err, result.left_alone)


def print_undo(out: Console, err: Console, result: UndoResult) -> None:
    """Prints what an undo did."""
    out.print(f"{len(result.restored)} photos brought back.")
    for before, now in result.restored:
        if before != now:
            out.print(f"{printable(before)} is now {printable(now)}, since something else stood in its place.")
    _print_some(
        err,
        (
            f"{printable(lost.path)}: {NOT_RESTORED[lost.reason]} {printable(lost.detail)}".rstrip()
            for lost in result.failed
        ),
    )


def print_found(out: Console, err: Console, found: list[Found]) -> None:
    """Prints where the library holds a picture."""
    for hit in found:
        edits = ", ".join(edit_text(edit) for edit in hit.edits)
        out.print(f"{hit.kind:<9} {printable(hit.path)}" + (f"  ({edits})" if edits else ""))
    if not found:
        err.print("The library does not hold this picture.")


def _print_left(err: Console, left: Iterable[LeftAlone]) -> None:
    by_reason: dict[LeftReason, list[LeftAlone]] = {}
    for item in left:
        by_reason.setdefault(item.reason, []).append(item)
    for reason, items in by_reason.items():
        err.print(f"Left alone: {len(items)} photos. {LEFT[reason]}")
        _print_some(err, (f"{printable(item.path)} {printable(item.detail)}".rstrip() for item in items))


def _print_some(err: Console, lines: Iterable[str]) -> None:
    listed = list(lines)
    for line in listed[:_MOST_FILES]:
        err.print(f"  {line}")
    if len(listed) > _MOST_FILES:
        err.print(f"  … and {len(listed) - _MOST_FILES} more.")
