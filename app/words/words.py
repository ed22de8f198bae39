"""Words for kinds, edits, progress and numbers. Core gives enums and numbers; sentences are made here."""

from __future__ import annotations

import math
import sys
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt

from app.core.progress import Stage, Status
from app.core.types import Content, Edit, EditName, Kind, Reason, ReasonName
from app.words.catalogue import translate


def number(value: int) -> str:
    """Returns a whole number as the locale writes it."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """Returns a number with one decimal as the locale writes it."""
    return QLocale().toString(value, "f", 1)


def data_size(size: int) -> str:
    """Returns a size in the units that this system's file manager uses."""
    sort = QLocale.DataSizeFormat
    wanted = sort.DataSizeTraditionalFormat if sys.platform == "win32" else sort.DataSizeSIFormat
    if size < 1000:  # what Qt calls bytes has one form, which Russian and others lack for most numbers
        return translate("words", "%Ln bytes", n=size)
    if size < 999_500:
        return QLocale().formattedDataSize(size, 0, wanted)
    return QLocale().formattedDataSize(max(size, 1_000_000), 1, wanted)


def percent(share: float) -> str:
    """Returns a share as a whole percentage, never 0 % or 100 % for what is neither."""
    whole = round(share * 100)
    if share < 1:
        whole = min(whole, 99)
    return translate("words", "{n} %").format(n=number(max(1, whole)))


def percent_of(factor: float) -> str:
    """Returns a factor as a percentage, also above 100 % and exact where it is 1."""
    return translate("words", "{n} %").format(n=number(max(1, round(factor * 100))))


def moment(seconds: float) -> str:
    """Returns a time of the file system as the locale writes it."""
    return _written(QDateTime.fromMSecsSinceEpoch(int(seconds * 1000)))


def _written(at: QDateTime) -> str:
    """Returns a time in the locale's short form, with all figures of its year."""
    locale = QLocale()
    return locale.toString(at, with_whole_year(locale.dateTimeFormat(QLocale.FormatType.ShortFormat)))


def with_whole_year(form: str) -> str:
    """Returns a date's format with four figures for the year: 12/03/08 may mean three days."""
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def captured(iso: str) -> str:
    """Returns a capture time, as written in the file, in the locale's form."""
    at = QDateTime.fromString(iso[:19], "yyyy-MM-ddTHH:mm:ss")
    return _written(at) if at.isValid() else iso


def coordinates(latitude: float, longitude: float) -> str:
    """Returns a place on the globe: "47.5537° N, 12.9740° E"."""
    north = translate("words", "{degrees}° N") if latitude >= 0 else translate("words", "{degrees}° S")
    east = translate("words", "{degrees}° E") if longitude >= 0 else translate("words", "{degrees}° W")
    return translate("words", "{latitude}, {longitude}").format(
        latitude=north.format(degrees=QLocale().toString(abs(latitude), "f", 4)),
        longitude=east.format(degrees=QLocale().toString(abs(longitude), "f", 4)),
    )


def captured_day(iso: str) -> str:
    """Returns the day of a capture time in the locale's short form."""
    return _day(iso[:10], QLocale().name())


@lru_cache(4096)
def _day(iso: str, _locale: str) -> str:
    day = QDateTime.fromString(iso, "yyyy-MM-dd")
    form = with_whole_year(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    return QLocale().toString(day.date(), form) if day.isValid() else iso


_ISOLATE, _END = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def isolated(text: str) -> str:
    """Returns a name or number so that it keeps its order, whichever way the sentence around it is read.

    Unicode's first strong isolate (UAX 9) is put around it where one reads from the right, or where the name does;
    elsewhere it stays as it is.
    """
    needed = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft or _from_the_right(text)
    return f"{_ISOLATE}{text}{_END}" if needed and text else text


@lru_cache(4096)
def _from_the_right(text: str) -> bool:
    return not text.isascii() and any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text)


def place(folder: Path) -> str:
    """Returns a folder as people write it: below the home folder with a tilde, except on Windows."""
    if sys.platform != "win32" and folder.is_relative_to(Path.home()):
        folder = Path("~") / folder.relative_to(Path.home())
    return isolated(str(folder))


def dimensions(content: Content) -> str:
    """Returns "4032 × 3024"; of a picture that could not be decoded, that its size is not known."""
    if not content.pixels:
        return translate("words", "size not known")
    return isolated(translate("words", "{width} × {height}").format(width=content.width, height=content.height))


def kind_tag(kind: Kind) -> str:
    """Returns how a photo relates to its keeper, in a word."""
    return {
        Kind.IDENTICAL: translate("words", "identical"),
        Kind.COPY: translate("words", "copy"),
        Kind.SIMILAR: translate("words", "similar"),
    }[kind]


def edit_name(name: EditName) -> str:
    """Returns an edit without its amount, for filters."""
    return {
        EditName.RESIZED: translate("words", "resized"),
        EditName.BRIGHTNESS: translate("words", "brightness"),
        EditName.FORMAT: translate("words", "other format"),
    }.get(name) or _EDIT_TAGS[name](None, "")


def edit_tag(edit: Edit, form: str) -> str:
    """Returns an edit in a word or two, for a tag.

    Args:
        edit: As seen from the keeper.
        form: Format of the photo's file, for a change of format.
    """
    return _EDIT_TAGS[edit.name](edit.amount, form)


def edit_sentence(edit: Edit, form: str) -> str:
    """Returns an edit in full, for tooltips and screen readers."""
    return _EDIT_SENTENCES[edit.name](edit.amount, form)


def _factor(more: str, less: str, plain: str, amount: float | None) -> str:
    if amount is None or amount <= 0 or round(abs(amount - 1) * 100) == 0:
        return plain
    return f"{more if amount > 1 else less} {percent(abs(amount - 1))}"


def _share(text: str, amount: float | None, plain: str) -> str:
    return plain if amount is None else text.format(share=percent(amount))


def _degrees(text: str, amount: float | None, plain: str) -> str:
    if amount is None:
        return plain
    places = 0 if abs(amount) >= 10 else 1
    shown = QLocale().toString(float(abs(amount)), "f", places)
    return text.format(degrees=shown.removesuffix(QLocale().decimalPoint() + "0"))


_Words = Callable[[float | None, str], str]

_EDIT_TAGS: dict[EditName, _Words] = {
    EditName.RESIZED: lambda a, f: percent(a) if a else translate("words", "resized"),
    EditName.UPSCALED: lambda a, f: _share(translate("words", "enlarged {share}"), a, translate("words", "enlarged")),
    EditName.CROPPED: lambda a, f: _share(translate("words", "crop {share}"), a, translate("words", "crop")),
    EditName.ROTATED: lambda a, f: _degrees(translate("words", "turned {degrees}°"), a, translate("words", "turned")),
    EditName.MIRRORED: lambda a, f: translate("words", "mirrored"),
    EditName.STRAIGHTENED: lambda a, f: _degrees(
        translate("words", "straightened {degrees}°"), a, translate("words", "straightened")
    ),
    EditName.STRETCHED: lambda a, f: translate("words", "stretched"),
    EditName.BRIGHTNESS: lambda a, f: _factor(
        translate("words", "brighter"), translate("words", "darker"), translate("words", "brightness"), a
    ),
    EditName.CONTRAST: lambda a, f: _factor(
        translate("words", "contrast +"), translate("words", "contrast −"), translate("words", "contrast"), a
    ),
    EditName.GREYSCALE: lambda a, f: translate("words", "grey"),
    EditName.TONED: lambda a, f: translate("words", "toned"),
    EditName.WHITE_BALANCE: lambda a, f: translate("words", "white balance"),
    EditName.SATURATION: lambda a, f: _factor(
        translate("words", "colour +"), translate("words", "colour −"), translate("words", "colour"), a
    ),
    EditName.BLURRED: lambda a, f: translate("words", "blurred"),
    EditName.SHARPENED: lambda a, f: translate("words", "sharpened"),
    EditName.NOISY: lambda a, f: translate("words", "noisy"),
    EditName.RECOMPRESSED: lambda a, f: translate("words", "recompressed"),
    EditName.BORDER: lambda a, f: translate("words", "border"),
    EditName.OVERLAY: lambda a, f: translate("words", "drawn on"),
    EditName.FORMAT: lambda a, f: f,
    EditName.METADATA_REMOVED: lambda a, f: translate("words", "no metadata"),
    EditName.RECOLOURED: lambda a, f: translate("words", "recoloured"),
    EditName.SMOOTHED: lambda a, f: translate("words", "smoothed"),
    EditName.FEWER_COLOURS: lambda a, f: translate("words", "fewer colours"),
    EditName.DAMAGED: lambda a, f: translate("words", "damaged"),
    EditName.PERSPECTIVE: lambda a, f: translate("words", "perspective"),
    EditName.SCREENSHOT: lambda a, f: translate("words", "screenshot"),
    EditName.VIGNETTE: lambda a, f: translate("words", "vignette"),
    EditName.LOCAL_TONE: lambda a, f: translate("words", "local light"),
    EditName.BACKGROUND_BLURRED: lambda a, f: translate("words", "background blurred"),
    EditName.TEXT: lambda a, f: translate("words", "text on it"),
    EditName.INVERTED: lambda a, f: translate("words", "negative"),
}

_EDIT_SENTENCES: dict[EditName, _Words] = {
    **_EDIT_TAGS,
    EditName.RESIZED: lambda a, f: _share(
        translate("words", "resized to {share} of the width"), a, translate("words", "resized")
    ),
    EditName.CROPPED: lambda a, f: _share(
        translate("words", "cropped to {share} of the picture"), a, translate("words", "cropped")
    ),
    EditName.UPSCALED: lambda a, f: _share(
        translate("words", "enlarged to {share} without more detail"), a, translate("words", "enlarged")
    ),
    EditName.GREYSCALE: lambda a, f: translate("words", "without colour"),
    EditName.OVERLAY: lambda a, f: translate("words", "something was drawn on it"),
    EditName.FORMAT: lambda a, f: translate("words", "saved as {format}").format(format=f),
    EditName.METADATA_REMOVED: lambda a, f: translate("words", "lost metadata such as date or place"),
    EditName.RECOLOURED: lambda a, f: translate("words", "the colours of a part were changed"),
    EditName.SMOOTHED: lambda a, f: translate("words", "fine detail was smoothed away"),
    EditName.FEWER_COLOURS: lambda a, f: translate("words", "reduced to few colours"),
    EditName.DAMAGED: lambda a, f: translate("words", "a part of the file is damaged"),
    EditName.PERSPECTIVE: lambda a, f: translate("words", "the perspective was changed"),
    EditName.SCREENSHOT: lambda a, f: translate("words", "shown on a screen or page"),
    EditName.VIGNETTE: lambda a, f: translate("words", "the corners were made darker"),
    EditName.LOCAL_TONE: lambda a, f: translate("words", "light was changed in places"),
    EditName.BACKGROUND_BLURRED: lambda a, f: translate("words", "the background was blurred"),
    EditName.TEXT: lambda a, f: translate("words", "text was written on it"),
    EditName.INVERTED: lambda a, f: translate("words", "light and dark were exchanged"),
}


def reason(why: Reason) -> str:
    """Returns why a keeper was chosen, in a few words."""
    return {
        ReasonName.WHOLE: translate("words", "not damaged"),
        ReasonName.HOLDS_ALL: translate("words", "holds all that the others hold"),
        ReasonName.SHOWS_MORE: translate("words", "shows more of the scene"),
        ReasonName.LARGEST: translate("words", "largest picture"),
        ReasonName.UPRIGHT: translate("words", "stands upright"),
        ReasonName.UNEDITED: translate("words", "unedited"),
        ReasonName.ORIGINAL_FORMAT: translate("words", "original format"),
        ReasonName.BEST_QUALITY: translate("words", "best quality"),
        ReasonName.MOST_METADATA: translate("words", "most metadata"),
        ReasonName.EMBEDDED_EXTRAS: translate("words", "has embedded extras"),
        ReasonName.PROTECTED: translate("words", "protected folder"),
        ReasonName.PREFERRED: translate("words", "preferred folder"),
        ReasonName.OLDEST: translate("words", "oldest file"),
        ReasonName.PLAIN_NAME: translate("words", "plainest name"),
        ReasonName.CAMERA_NAME: translate("words", "named by a camera"),
        ReasonName.BIGGEST_FILE: translate("words", "biggest file"),
        ReasonName.FIRST_PATH: translate("words", "first by name"),
        ReasonName.ONLINE: translate("words", "its drive is here and not read-only"),
        ReasonName.HAS_COMPANION: translate("words", "has a file beside it"),
    }[why.name]


def status_line(status: Status) -> str:
    """Returns what runs and how far it is, as the status bar says it: "Indexing 8,412 of 23,010 · 31/s"."""
    parts = [_stage(status)]
    if status.rate >= 0.5 and status.stage is not Stage.SCAN:
        parts.append(translate("words", "{rate}/s").format(rate=number(round(status.rate))))
    if status.seconds_left is not None and (status.share is not None or status.done < status.total):
        parts.append(time_left(status.seconds_left))
    return " · ".join(parts)


def stage_name(stage: Stage) -> str:
    """Returns what is done in a stage, without a number."""
    return {
        Stage.SCAN: translate("words", "Looking through the folders"),
        Stage.PREPARE: translate("words", "Getting ready"),
        Stage.INDEX: translate("words", "Indexing"),
        Stage.MATCH: translate("words", "Comparing"),
        Stage.CLEAN: translate("words", "Moving to the trash"),
        Stage.MOVE: translate("words", "Moving to the folder"),
        Stage.REPLACE: translate("words", "Making links"),
        Stage.UNDO: translate("words", "Putting back"),
        Stage.DOWNLOAD: translate("words", "Downloading"),
        Stage.READ: translate("words", "Reading"),
        Stage.UNPACK: translate("words", "Unpacking"),
        Stage.EXPORT: translate("words", "Writing"),
    }[stage]


def _stage(status: Status) -> str:
    known = {
        Stage.SCAN: translate("words", "Looking through the folders: {done} found"),
        Stage.PREPARE: translate("words", "Getting ready"),
        Stage.INDEX: translate("words", "Indexing {done} of {total}"),
        Stage.MATCH: translate("words", "Comparing {done} of {total}"),
        Stage.CLEAN: translate("words", "Moving {done} of {total} to the trash"),
        Stage.MOVE: translate("words", "Moving {done} of {total} to the folder"),
        Stage.REPLACE: translate("words", "Making link {done} of {total}"),
        Stage.UNDO: translate("words", "Putting back {done} of {total}"),
        Stage.DOWNLOAD: translate("words", "Downloading {done} of {total}"),
        Stage.READ: translate("words", "Reading {done} of {total}"),
        Stage.UNPACK: translate("words", "Unpacking {done} of {total}"),
        Stage.EXPORT: translate("words", "Writing {done} of {total}"),
    }
    bare = not status.total and not (status.stage is Stage.SCAN and status.done)
    sentence = stage_name(status.stage) if bare else known[status.stage]
    return sentence.format(done=number(status.done), total=number(status.total))


def time_left(seconds: float) -> str:
    """Returns a rough time, in its largest unit."""
    if seconds < 60:
        return translate("words", "%Ln seconds left", None, max(1, math.ceil(seconds / 5) * 5))
    if seconds < 3600 * 1.5:
        return translate("words", "%Ln minutes left", None, round(seconds / 60))
    if seconds < 3600 * 36:
        return translate("words", "%Ln hours left", None, round(seconds / 3600))
    return translate("words", "%Ln days left", None, round(seconds / 86400))
