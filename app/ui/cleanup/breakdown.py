"""What a plan comes to, in rows: why photos go, and why others stay."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from app.core.cleanup import GoReason, Plan, PlannedPhoto
from app.core.types import REDUNDANT_EDITS, EditName
from app.words import brought_words
from app.words.catalogue import translate
from app.words.sentences import left_alone

_SIDECARS = 20


class BreakdownRow(NamedTuple):
    """A line of a table: its words, how many photos, and their size where that is of interest."""

    name: str
    photos: int
    bytes: int | None = None


def by_reason(plan: Plan) -> list[BreakdownRow]:
    """Returns what goes, by why it goes."""
    found: defaultdict[GoReason | None, list[PlannedPhoto]] = defaultdict(list)
    for item in plan.items:  # once: there may be very many
        found[item.reason if item.witnesses else None].append(item)
    rows = [_row(_reason(reason, found[reason]), found[reason]) for reason in GoReason if reason in found]
    if None in found:
        rows.append(_row(translate("Breakdown", "Whole groups, of which nothing is kept"), found[None]))
    return rows


def staying(plan: Plan) -> list[BreakdownRow]:
    """Returns what stays although it was to go, by why."""
    why = Counter(left.reason for left in plan.left_alone)
    return [BreakdownRow(left_alone(reason), photos) for reason, photos in why.most_common()]


def writing(plan: Plan) -> list[BreakdownRow]:
    """Returns what is written beside kept photos, by sidecar; of many, the first ones."""
    sidecars = plan.sidecars
    rows = [BreakdownRow(brought_words.written(sidecar), sidecar.photos) for sidecar in sidecars[:_SIDECARS]]
    rest = sidecars[_SIDECARS:]
    if rest:
        name = translate("Breakdown", "%Ln other sidecars", None, len(rest))
        rows.append(BreakdownRow(name, sum(sidecar.photos for sidecar in rest)))
    return rows


def conflicting(plan: Plan) -> list[BreakdownRow]:
    """Returns which photos stay since they contradict the kept one, and how; of many, the first ones."""
    found = plan.conflicts
    rows = [BreakdownRow(brought_words.contradiction(one), 1) for one in found[:_SIDECARS]]
    rest = len(found) - len(rows)
    if rest:
        rows.append(BreakdownRow(translate("Breakdown", "%Ln others", None, rest), rest))
    return rows


def _row(name: str, items: Iterable[PlannedPhoto]) -> BreakdownRow:
    sizes = [item.photo.unit_size for item in items]
    return BreakdownRow(name, len(sizes), sum(sizes))


def _reason(reason: GoReason, items: Iterable[PlannedPhoto]) -> str:
    if reason is GoReason.REDUNDANT:
        return _redundant(items)
    return {
        GoReason.IDENTICAL: translate("Breakdown", "Identical: the same bytes as a photo that stays"),
        GoReason.VERSION: translate("Breakdown", "Edited versions of a photo that stays"),
        GoReason.RETURNED: translate("Breakdown", "Edited versions that were cleaned up before and came back"),
        GoReason.HAND: translate("Breakdown", "Decided by you"),
        GoReason.RULE: translate("Breakdown", "Decided by a rule of yours"),
    }[reason]


def _redundant(items: Iterable[PlannedPhoto]) -> str:
    """Returns what redundant copies are, with what was done to them."""
    met = {edit for item in items for edit in item.edits} & REDUNDANT_EDITS
    names = {
        EditName.RESIZED: translate("Breakdown", "smaller"),
        EditName.RECOMPRESSED: translate("Breakdown", "recompressed"),
        EditName.FORMAT: translate("Breakdown", "in another format"),
        EditName.METADATA_REMOVED: translate("Breakdown", "without metadata"),
    }
    found = [name for edit, name in names.items() if edit in met]
    if not found:
        return translate("Breakdown", "Redundant copies")
    return translate("Breakdown", "Redundant copies: {edits}").format(edits=", ".join(found))
