"""Reports of a scan as JSON and CSV, and the English words for edits and reasons."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from app import __version__
from app.core.report.lack_words import lack_text, lacks_text
from app.core.report.summary import FileCount, ScanSummary
from app.core.types import Edit, EditName, Group, Kind, Member, Reason, ReasonName, SkipReason, UnreadableReason

REPORT_SCHEMA = 1

_REASONS: Mapping[ReasonName, str] = {
    ReasonName.HOLDS_ALL: "holds all that the others hold",
    ReasonName.SHOWS_MORE: "shows more of the scene",
    ReasonName.LARGEST: "largest picture",
    ReasonName.UPRIGHT: "stands upright",
    ReasonName.UNEDITED: "looks unedited",
    ReasonName.ORIGINAL_FORMAT: "original format",
    ReasonName.BEST_QUALITY: "least compressed",
    ReasonName.MOST_METADATA: "most complete metadata",
    ReasonName.EMBEDDED_EXTRAS: "holds more than the picture",
    ReasonName.PROTECTED: "in a protected folder",
    ReasonName.PREFERRED: "in a preferred folder",
    ReasonName.OLDEST: "oldest file",
    ReasonName.PLAIN_NAME: "plain name",
    ReasonName.CAMERA_NAME: "named by a camera",
    ReasonName.BIGGEST_FILE: "biggest file",
    ReasonName.FIRST_PATH: "first by name",
    ReasonName.ONLINE: "within reach",
    ReasonName.HAS_COMPANION: "has files that belong to it",
}

_UNREADABLE: Mapping[UnreadableReason, str] = {
    UnreadableReason.EMPTY: "the file is empty",
    UnreadableReason.TRUNCATED: "the end of the file is missing",
    UnreadableReason.DAMAGED: "the file is damaged",
    UnreadableReason.NOT_A_PICTURE: "this is not a picture",
    UnreadableReason.TOO_LARGE: "the picture is too large",
    UnreadableReason.TIMED_OUT: "decoding took too long",
    UnreadableReason.DECODER_DIED: "decoding it failed badly",
    UnreadableReason.NO_PERMISSION: "reading it is not permitted",
    UnreadableReason.CHANGED_WHILE_READ: "the file changed while it was read",
    UnreadableReason.IO_FAILED: "the disk could not read it",
    UnreadableReason.UNSUPPORTED: "this kind of picture is not supported",
}

_SKIPPED: Mapping[SkipReason, str] = {
    SkipReason.HIDDEN: "hidden",
    SkipReason.TRASH: "in a trash",
    SkipReason.SYSTEM: "snapshots and other folders of the system",
    SkipReason.BUNDLE: "photo libraries of other programs",
    SkipReason.LINK: "links",
    SkipReason.SAME_FILE: "second names of one file",
    SkipReason.CLOUD: "only in the cloud",
    SkipReason.PATTERN: "excluded by a pattern",
    SkipReason.TOO_SMALL: "smaller than the minimum",
    SkipReason.NO_PERMISSION: "not permitted to look",
    SkipReason.PATH_TOO_LONG: "path too long for the system",
    SkipReason.OTHER_KIND: "named as files of other kinds",
    SkipReason.NO_PICTURE: "no pictures by what they hold",
    SkipReason.SPECIAL: "pipes, sockets and devices",
}

_FACTORS: Mapping[EditName, str] = {
    EditName.RESIZED: "resized to {percent} %",
    EditName.UPSCALED: "enlarged to {percent} %",
    EditName.CROPPED: "cropped to {percent} %",
    EditName.BRIGHTNESS: "brightness {percent} %",
    EditName.CONTRAST: "contrast {percent} %",
    EditName.SATURATION: "saturation {percent} %",
    EditName.STRETCHED: "stretched to {percent} %",
}

_DEGREES: Mapping[EditName, str] = {
    EditName.ROTATED: "rotated by {degrees}°",
    EditName.STRAIGHTENED: "straightened by {degrees}°",
}

_PLAIN: Mapping[EditName, str] = {
    EditName.RESIZED: "resized",
    EditName.UPSCALED: "enlarged",
    EditName.CROPPED: "cropped",
    EditName.ROTATED: "rotated",
    EditName.MIRRORED: "mirrored",
    EditName.STRAIGHTENED: "straightened",
    EditName.STRETCHED: "stretched",
    EditName.BRIGHTNESS: "brightness changed",
    EditName.CONTRAST: "contrast changed",
    EditName.GREYSCALE: "grey",
    EditName.TONED: "toned",
    EditName.WHITE_BALANCE: "white balance changed",
    EditName.SATURATION: "saturation changed",
    EditName.BLURRED: "blurred",
    EditName.SHARPENED: "sharpened",
    EditName.NOISY: "noise added",
    EditName.RECOMPRESSED: "recompressed",
    EditName.BORDER: "border added",
    EditName.OVERLAY: "something laid over",
    EditName.FORMAT: "other format",
    EditName.METADATA_REMOVED: "metadata removed",
    EditName.RECOLOURED: "colours of a part changed",
    EditName.SMOOTHED: "smoothed",
    EditName.FEWER_COLOURS: "reduced to few colours",
    EditName.DAMAGED: "a part damaged",
}


def edit_text(edit: Edit) -> str:
    """Returns an edit in English."""
    if edit.amount is not None and edit.name in _FACTORS:
        return _FACTORS[edit.name].format(percent=round(edit.amount * 100))
    if edit.amount is not None and edit.name in _DEGREES:
        return _DEGREES[edit.name].format(degrees=round(edit.amount, 1 if edit.amount % 1 else None))
    return _PLAIN[edit.name]


def relation_text(member: Member) -> str:
    """Returns in English how a photo relates to its keeper, and what it holds that the keeper lacks."""
    said = {Kind.IDENTICAL: "the same bytes", Kind.SIMILAR: "another shot"}.get(member.kind)
    if said is None:
        said = ", ".join(edit_text(edit) for edit in member.edits) or "the same picture"
    held = lacks_text(member.lacks, member.content.format)
    return f"{said}; {held}" if held else said


def reason_text(reason: Reason) -> str:
    """Returns a reason in English."""
    return _REASONS[reason.name]


def unreadable_text(reason: UnreadableReason) -> str:
    """Returns in English why a file could not be read."""
    return _UNREADABLE[reason]


def skip_text(reason: SkipReason) -> str:
    """Returns in English why something was passed over."""
    return _SKIPPED[reason]


def scan_report(summary: ScanSummary, groups: Iterable[Group]) -> dict[str, Any]:
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
        "unreadable": [
            {"path": str(why.path), "reason": str(why.reason), "text": unreadable_text(why.reason)}
            for why in summary.unreadable
        ],
        "groups": [_group(group) for group in groups],
    }


def _files(counted: FileCount) -> dict[str, Any]:
    """Returns what became of all files; the parts add up to those seen."""
    return {
        "seen": counted.seen,
        "photos": counted.photos,
        "companions": counted.companions,
        "unreadable": counted.unreadable,
        "passed_over": {str(reason): count for reason, count in sorted(counted.passed_over.items())},
    }


def json_pieces(summary: ScanSummary, groups: Iterable[Group]) -> Iterator[str]:
    """Yields the report of a scan as JSON, a group a line: never more than one of them in memory."""
    opening = scan_report(summary, ())
    del opening["groups"]
    yield json.dumps(opening, indent=1).removesuffix("\n}")
    yield ',\n "groups": ['
    for number, group in enumerate(groups):
        yield (",\n  " if number else "\n  ") + json.dumps(_group(group))
    yield "\n ]\n}\n"


def csv_lines(groups: Iterable[Group]) -> Iterator[str]:
    """Yields the report as CSV, line by line, one a photo."""
    yield _line(_COLUMNS)
    for number, group in enumerate(groups, 1):
        reported = _group(group)
        for photo in reported["photos"]:
            yield _line(_csv_row(number, reported["kind"], photo))


def _line(values: Iterable[Any]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerow(values)
    return out.getvalue()


def _group(group: Group) -> dict[str, Any]:
    return {
        "kind": str(group.kind),
        "keep": str(group.keeper.photo.path),
        "reasons": [{"name": str(reason.name), "text": reason_text(reason)} for reason in group.reasons],
        "reclaimable": group.reclaimable,
        "photos": [_photo(member, is_keeper=member is group.keeper) for member in group.members],
    }


def _photo(member: Member, *, is_keeper: bool) -> dict[str, Any]:
    return {
        "path": str(member.photo.path),
        "size": member.photo.unit_size,
        "width": member.content.width,
        "height": member.content.height,
        "proposal": str(member.proposal),
        "decision": None if member.decision is None else str(member.decision),
        "unit": [str(path) for path in member.photo.unit],
        "match": None if is_keeper else _match(member),
    }


def _match(member: Member) -> dict[str, Any]:
    return {
        "kind": str(member.kind),
        "similarity": round(member.match.cosine, 4) if member.match else 1.0,
        "confidence": round(member.match.confidence, 4) if member.match else 1.0,
        "edits": [
            {
                "name": str(edit.name),
                "amount": None if edit.amount is None else round(edit.amount, 4),
                "where": None if edit.where is None else [round(side, 4) for side in edit.where],
                "text": edit_text(edit),
            }
            for edit in member.edits
        ],
        "lacks": [
            {
                "name": str(lack.name),
                "amount": lack.amount,
                "total": lack.total,
                "text": lack_text(lack, member.content.format),
            }
            for lack in member.lacks
        ],
    }


_COLUMNS = (
    *("group", "kind", "path", "size", "width", "height", "proposal", "decision", "match", "similarity", "edits"),
    "lacks",
)


def _csv_row(number: int, kind: str, photo: Mapping[str, Any]) -> Sequence[Any]:
    match = photo["match"] or {}
    edits, lacks = ("; ".join(said["text"] for said in match.get(part, ())) for part in ("edits", "lacks"))
    facts = (photo["path"], photo["size"], photo["width"], photo["height"], photo["proposal"], photo["decision"] or "")
    return (number, kind, *facts, match.get("kind", "keeper"), match.get("similarity", ""), edits, lacks)
