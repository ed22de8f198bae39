"""Reports of a scan as JSON and CSV: names for programs, and beside them words for people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app import __version__
from app.core.report.summary import FileCount, ScanSummary
from app.core.report.wording import Wording
from app.core.types import Edit, Group, Member, Unreadable

REPORT_SCHEMA = 1


def scan_report(summary: ScanSummary, groups: Iterable[Group], wording: Wording) -> dict[str, Any]:
    """Returns the report of a scan, as it is written in JSON."""
    return {
        "schema": REPORT_SCHEMA,
        "twinless": __version__,
        "model": summary.model,
        "roots": [str(folder) for folder in summary.folders],
        "photos": summary.photos,
        "seconds": round(summary.seconds, 1),
        "skipped": {str(reason): count for reason, count in sorted(summary.skipped.items())},
        "files": _files(summary.files),
        "offline": [str(folder) for folder in summary.offline],
        "unreadable": _listed(summary.unreadable, wording),
        "damaged": _listed(summary.damaged, wording),
        "groups": [_group(group, wording) for group in groups],
    }


def _listed(files: Iterable[Unreadable], wording: Wording) -> list[dict[str, str]]:
    return [{"path": str(why.path), "reason": str(why.reason), "text": wording.unreadable(why.reason)} for why in files]


def _files(counted: FileCount) -> dict[str, Any]:
    """Returns what became of all files; the parts add up to those seen."""
    return {
        "seen": counted.seen,
        "photos": counted.photos,
        "companions": counted.companions,
        "unreadable": counted.unreadable,
        "passed_over": {str(reason): count for reason, count in sorted(counted.passed_over.items())},
    }


def json_pieces(summary: ScanSummary, groups: Iterable[Group], wording: Wording) -> Iterator[str]:
    """Yields the report of a scan as JSON, a group a line: never more than one of them in memory."""
    opening = scan_report(summary, (), wording)
    del opening["groups"]
    yield json.dumps(opening, indent=1).removesuffix("\n}")
    yield ',\n "groups": ['
    for number, group in enumerate(groups):
        yield (",\n  " if number else "\n  ") + json.dumps(_group(group, wording))
    yield "\n ]\n}\n"


def csv_lines(groups: Iterable[Group], wording: Wording) -> Iterator[str]:
    """Yields the report as CSV, line by line, one a photo."""
    yield _line(_COLUMNS)
    for number, group in enumerate(groups, 1):
        reported = _group(group, wording)
        for photo in reported["photos"]:
            yield _line(_csv_row(number, reported["kind"], photo))


def _line(values: Iterable[Any]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(values)
    return out.getvalue()


def _group(group: Group, wording: Wording) -> dict[str, Any]:
    return {
        "kind": str(group.kind),
        "keep": str(group.keeper.photo.path),
        "reasons": [{"name": str(reason.name), "text": wording.reason(reason)} for reason in group.reasons],
        "reclaimable": group.reclaimable,
        "photos": [_photo(member, wording, is_keeper=member is group.keeper) for member in group.members],
    }


def _photo(member: Member, wording: Wording, *, is_keeper: bool) -> dict[str, Any]:
    return {
        "path": str(member.photo.path),
        "size": member.photo.unit_size,
        "width": member.content.width,
        "height": member.content.height,
        "proposal": str(member.proposal),
        "decision": None if member.decision is None else str(member.decision),
        "unit": [str(path) for path in member.photo.unit],
        "trashed_before": member.trashed_before,
        "match": None if is_keeper else _match(member, wording),
    }


def edit_form(edit: Edit, picture_format: str, wording: Wording) -> dict[str, Any]:
    """Returns an edit as reports and answers for programs write it."""
    return {
        "name": str(edit.name),
        "amount": None if edit.amount is None else round(edit.amount, 4),
        "where": None if edit.where is None else [round(side, 4) for side in edit.where],
        "text": wording.edit(edit, picture_format),
    }


def _match(member: Member, wording: Wording) -> dict[str, Any]:
    return {
        "kind": str(member.kind),
        "similarity": round(member.match.cosine, 4) if member.match else 1.0,
        "confidence": round(member.match.confidence, 4) if member.match else 1.0,
        "sure": {"name": str(member.sureness), "text": wording.sureness(member.sureness)},
        "edits": [edit_form(edit, member.content.format, wording) for edit in member.edits],
        "lacks": [
            {
                "name": str(lack.name),
                "amount": lack.amount,
                "total": lack.total,
                "text": wording.lack(lack, member.content.format),
            }
            for lack in member.lacks
        ],
    }


_COLUMNS = (
    *("group", "kind", "path", "size", "width", "height", "proposal", "decision", "match", "similarity", "edits"),
    *("lacks", "sure", "trashed_before"),
)


def _csv_row(number: int, kind: str, photo: Mapping[str, Any]) -> Sequence[Any]:
    match = photo["match"] or {}
    edits, lacks = ("; ".join(said["text"] for said in match.get(part, ())) for part in ("edits", "lacks"))
    sure = match["sure"]["text"] if match else ""
    facts = (photo["path"], photo["size"], photo["width"], photo["height"], photo["proposal"], photo["decision"] or "")
    again = "yes" if photo["trashed_before"] else ""
    kind_of_match = match.get("kind", "keeper")
    return (number, kind, *facts, kind_of_match, match.get("similarity", ""), edits, lacks, sure, again)
