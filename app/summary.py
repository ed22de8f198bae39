"""What the command line says at the end of a command: results to one console, remarks to the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from app.core.catalog.items import CleanupRecord, ItemState, JournalItem
from app.core.cleanup import CleanupResult, LeftAlone, LeftReason, Plan, UndoResult, Way
from app.core.descriptor.addon.installed import AddonState
from app.core.grouping.groups import Groups
from app.core.pipeline.find import Found
from app.core.report.summary import ScanSummary
from app.core.types import Group, Kind
from app.terminal import printable
from app.words import addon_words, brought_words, photo_words, sentences, way_words, words
from app.words.catalogue import translate
from app.words.words import data_size, number

_MOST_GROUPS = 50
_MOST_FILES = 20


def print_groups(
    out: Console, err: Console, summary: ScanSummary, groups: Groups, shown: Sequence[Group] | None = None
) -> None:
    """Prints the first groups, then a table of all.

    Args:
        out: For results.
        err: For remarks.
        summary: What was scanned.
        groups: All groups.
        shown: Those that are listed; all of them unless given.
    """
    listed = groups if shown is None else shown
    for group in listed[:_MOST_GROUPS]:
        _print_group(out, group)
    if len(listed) > _MOST_GROUPS:
        more = translate(
            "terminal",
            "… and %Ln more groups; --report writes all of them to a file.",
            None,
            len(listed) - _MOST_GROUPS,
        )
        out.print(f"{more}\n")
    if not len(groups):
        out.print(translate("terminal", "No twins: %Ln photos, each one of a kind.", None, summary.photos))
    else:
        out.print(_table(groups))
    _print_remarks(err, summary)


def _print_group(out: Console, group: Group) -> None:
    title = photo_words.group_title(group.kind, len(group.members))
    gain = photo_words.group_gain(group.reclaimable)
    out.print(translate("terminal", "{title}, {gain}").format(title=title, gain=gain) if gain else title)
    keep, trash = (photo_words.fate(fate) for fate in photo_words.FATES)
    wide = max(len(keep), len(trash))
    for member in group.members:
        why = ", ".join(words.reason(reason) for reason in group.reasons)
        said = why if member is group.keeper else photo_words.in_brief(member)
        path = printable(member.photo.path)
        out.print(f"  {photo_words.fate(member.outcome):<{wide}} {path}" + (f"  ({said})" if said else ""))
    out.print()


def _table(groups: Groups) -> Table:
    names = (translate("terminal", "Groups"), translate("terminal", "Photos"), translate("terminal", "Can go"))
    titles = {
        Kind.IDENTICAL: translate("terminal", "Identical"),
        Kind.COPY: translate("terminal", "Copies"),
        Kind.SIMILAR: translate("terminal", "Similar shots"),
    }
    table = Table("", *names, box=None, pad_edge=False)
    for column in table.columns[1:]:
        column.justify = "right"
    for code, (kind, title) in enumerate(titles.items()):
        chosen = groups.kinds == code
        photos, space = int(groups.sizes[chosen].sum()), int(groups.reclaimable[chosen].sum())
        table.add_row(title, number(groups.count_of(kind)), number(photos), data_size(space))
    count, size = groups.to_trash
    table.add_section()
    table.add_row(translate("terminal", "To the trash"), "", number(count), data_size(size))
    return table


def _print_remarks(err: Console, summary: ScanSummary) -> None:
    if summary.model:  # a scan ran
        print_rate(err, summary)
    if summary.again:
        err.print(
            translate(
                "terminal",
                "%Ln photos were read again, since Twinless now looks for more in them.",
                None,
                summary.again,
            )
        )
    if summary.skipped:
        counted = [f"{number(count)} {sentences.skipped(reason)}" for reason, count in sorted(summary.skipped.items())]
        err.print(translate("terminal", "Passed over: {things}.").format(things=", ".join(counted)))
    for folder in summary.offline:
        text = translate("terminal", "Away: {folder}. Its photos stay remembered.")
        err.print(text.format(folder=printable(folder)))
    if summary.unreadable:
        err.print(translate("terminal", "%Ln files could not be read:", None, len(summary.unreadable)))
        _print_some(err, (f"{printable(why.path)}: {sentences.unreadable(why.reason)}" for why in summary.unreadable))
    if summary.damaged:
        err.print(translate("terminal", "%Ln photos are damaged in part:", None, len(summary.damaged)))
        _print_some(err, (f"{printable(why.path)}: {sentences.unreadable(why.reason)}" for why in summary.damaged))


def print_rate(err: Console, summary: ScanSummary) -> None:
    """Prints how many photos there are, and how quickly files were read."""
    photos = translate("terminal", "%Ln photos", None, summary.photos)
    read = translate("terminal", "%Ln files read", None, summary.read)
    text = translate("terminal", "{photos}, {files} in {seconds} s.")
    if summary.read and summary.seconds:
        text = translate("terminal", "{photos}, {files} in {seconds} s, {rate}/s.")
    rate = number(round(summary.read / summary.seconds)) if summary.seconds else ""
    err.print(text.format(photos=photos, files=read, seconds=words.decimal(summary.seconds), rate=rate))


def print_plan(out: Console, err: Console, plan: Plan, way: Way = Way.TRASH, place: Path | None = None) -> None:
    """Prints what a clean-up would do."""
    for item in plan.items:
        text = translate("terminal", "{fate} {photo}  (stays: {kept})")
        kept = printable(item.witnesses[0].photo.path) if item.witnesses else translate("terminal", "nothing")
        fate = way_words.fate(way)
        out.print(text.format(fate=fate, photo=printable(item.photo.path), kept=kept))
    text = {
        Way.TRASH: translate("terminal", "{photos}, {size}, would go to the trash."),
        Way.FOLDER: translate("terminal", "{photos}, {size}, would be moved to {folder}."),
        Way.LINK: translate("terminal", "{photos}, {size}, would become hard links to the photos that stay."),
    }[way]
    said = {"photos": _count(len(plan.items), plan.files), "size": data_size(plan.bytes), "folder": _folder(place)}
    out.print(text.format(**said))
    for sidecar in plan.sidecars:
        out.print(printable(brought_words.written(sidecar)))
    if plan.conflicts:
        err.print(
            translate(
                "terminal",
                "%Ln photos were left alone. What they tell contradicts the photo to be kept.",
                None,
                len(plan.conflicts),
            )
        )
        _print_some(err, (printable(brought_words.contradiction(one)) for one in plan.conflicts))
    _print_left(err, plan.left_alone)


def _count(photos: int, files: int) -> str:
    if files == photos:
        return translate("terminal", "%Ln photos", None, photos)
    return translate("terminal", "%Ln photos ({files} files)", None, photos).format(files=number(files))


def _folder(place: Path | None) -> str:
    return "" if place is None else printable(place)


def print_cleanup(out: Console, err: Console, result: CleanupResult, removed: Sequence[Path] = ()) -> None:
    """Prints what a clean-up did, and how many folders were removed that it left empty."""
    text = {
        Way.TRASH: translate("terminal", "{photos}, {size}, moved to the trash."),
        Way.FOLDER: translate("terminal", "{photos}, {size}, moved to {folder}."),
        Way.LINK: translate("terminal", "{photos}, {size}, became hard links to the photos that stay."),
    }[result.way]
    photos = _count(len(result.trashed), result.files)
    out.print(text.format(photos=photos, size=data_size(result.bytes), folder=_folder(result.place)))
    if removed:
        out.print(translate("terminal", "%Ln empty folders were removed.", None, len(removed)))
    if result.sidecars:
        out.print(translate("terminal", "%Ln sidecars were written beside kept photos.", None, result.sidecars))
    if result.quarantined:
        out.print(
            translate("terminal", "%Ln of them lie in a quarantine folder on their disk.", None, result.quarantined)
        )
    _print_left(err, result.left_alone)


def print_undo(out: Console, err: Console, result: UndoResult) -> None:
    """Prints what an undo did."""
    out.print(translate("terminal", "%Ln photos brought back.", None, len(result.restored)))
    for before, now in result.restored:
        if before != now:
            text = translate("terminal", "{before} is now {now}, since something else stood in its place.")
            out.print(text.format(before=printable(before), now=printable(now)))
    _print_some(
        err,
        (
            f"{printable(lost.path)}: {sentences.not_restored(lost.reason)} {printable(lost.detail)}".rstrip()
            for lost in result.failed
        ),
    )


def print_history(out: Console, err: Console, records: Sequence[CleanupRecord]) -> None:
    """Prints the clean-ups, a line each: its number, when it was, what went, what came back."""
    for record in records:
        photos = translate("history", "%Ln photos", None, record.trashed)
        back = translate("history", "%Ln put back", None, record.restored) if record.restored else ""
        said = ", ".join(filter(None, (photos, data_size(record.bytes), way_words.destination(record), back)))
        out.print(f"{record.id:>4}  {words.moment(record.started_at)}  {said}")
    if not records:
        err.print(translate("HistoryDialog", "Nothing was moved away yet."))


def print_items(out: Console, items: Iterable[JournalItem]) -> None:
    """Prints the photos of a clean-up, and what became of them."""
    names = {
        ItemState.RESTORED: translate("history", "Back in its place"),
        ItemState.LEFT: translate("history", "Never moved"),
    }
    for item in items:
        out.print(f"{printable(item.path)}  ({names.get(item.state) or printable(way_words.where(item))})")


def print_found(out: Console, err: Console, found: list[Found]) -> None:
    """Prints where the library holds a picture."""
    kinds = {hit.kind: words.kind_tag(hit.kind) for hit in found}
    wide = max(map(len, kinds.values()), default=0)
    for hit in found:
        edits = ", ".join(words.edit_sentence(edit, hit.content.format) for edit in hit.edits)
        out.print(f"{kinds[hit.kind]:<{wide}} {printable(hit.path)}" + (f"  ({edits})" if edits else ""))
    if not found:
        err.print(translate("terminal", "The library does not hold this picture."))


def print_addon(out: Console, state: AddonState) -> None:
    """Prints what there is of PyTorch, then what can be had."""
    out.print(addon_words.standing(state))
    if state.is_there:
        return
    for pack in state.offers:
        text = translate("terminal", "--fetch --for {name}: {what}, {size}")
        out.print(text.format(name=pack.variant, what=addon_words.purpose(pack), size=data_size(pack.size)))


def _print_left(err: Console, left: Iterable[LeftAlone]) -> None:
    by_reason: dict[LeftReason, list[LeftAlone]] = {}
    for item in left:
        by_reason.setdefault(item.reason, []).append(item)
    for reason, items in by_reason.items():
        count = translate("terminal", "%Ln photos were left alone.", None, len(items))
        said = [count, sentences.left_alone(reason)]
        if reason is LeftReason.NO_TRASH:
            said.append(translate("terminal", "--quarantine moves them to a folder on that drive."))
        err.print(" ".join(said))
        _print_some(err, (f"{printable(item.path)} {printable(item.detail)}".rstrip() for item in items))


def _print_some(err: Console, lines: Iterable[str]) -> None:
    listed = list(lines)
    for line in listed[:_MOST_FILES]:
        err.print(f"  {line}")
    if len(listed) > _MOST_FILES:
        more = translate("terminal", "… and %Ln more.", None, len(listed) - _MOST_FILES)
        err.print(f"  {more}")
