"""Sentences for what was left alone, what could not be read, and what went wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from app.core.cleanup import LeftReason, UndoReason
from app.core.errors import (
    CleanupError,
    DamagedLibraryError,
    DiskFullError,
    FolderError,
    LibraryInUseError,
    NewerLibraryError,
    ReportError,
    SettingsError,
    StorageError,
    TwinlessError,
    UnreadableError,
)
from app.core.types import SkipReason, UnreadableReason
from app.words.catalogue import translate
from app.words.words import place

_ERRORS = "errors"
"""Where the sentences stand that `told` of `app.core.errors` marks."""


def copied(paths: int) -> str:
    """Returns that the paths of so many photos are on the clipboard."""
    return translate("sentences", "The paths of %Ln photos are copied.", None, paths)


def left_alone(reason: LeftReason) -> str:
    """Returns why a photo that was to go stayed."""
    return {
        LeftReason.PROTECTED: translate("sentences", "This photo stands in a protected folder."),
        LeftReason.OFFLINE: translate("sentences", "The drive with this photo is away."),
        LeftReason.COMPANION: translate(
            "sentences", "A file beside this photo may belong to another one too, or came after the scan."
        ),
        LeftReason.LAST_OF_GROUP: translate("sentences", "Nothing of its group would have been kept."),
        LeftReason.NO_WITNESS: translate("sentences", "No photo that matches it directly would have been kept."),
        LeftReason.NOT_HELD: translate("sentences", "No kept photo provably holds all that it holds."),
        LeftReason.NOT_BROUGHT_OVER: translate(
            "sentences", "What this photo tells could not be written beside the photo to be kept."
        ),
        LeftReason.DECIDED_KEEP: translate("sentences", "You decided meanwhile to keep this photo."),
        LeftReason.CHANGED: translate("sentences", "This photo changed since the scan, so it was left alone."),
        LeftReason.MISSING: translate("sentences", "This photo is no longer where it was."),
        LeftReason.KEEPER_CHANGED: translate("sentences", "The photo to be kept changed since the scan."),
        LeftReason.KEEPER_MISSING: translate("sentences", "The photo to be kept is no longer where it was."),
        LeftReason.SAME_FILE: translate("sentences", "This and the photo to be kept are one file under two names."),
        LeftReason.NO_TRASH: translate("sentences", "The drive with this photo has no working trash."),
        LeftReason.NO_PERMISSION: translate("sentences", "The system does not allow moving this photo."),
        LeftReason.DISK_FULL: translate("sentences", "There was no room to move this photo."),
        LeftReason.TRASH_FAILED: translate("sentences", "The system's trash did not take this photo."),
        LeftReason.STILL_THERE: translate(
            "sentences", "The trash reported success, but this photo is still in its place."
        ),
        LeftReason.NOT_IN_TRASH: translate(
            "sentences",
            "This photo left its place, but it was not seen in the trash, so nothing more was moved there.",
        ),
        LeftReason.MOVE_FAILED: translate("sentences", "The system did not move this photo to the folder you chose."),
        LeftReason.NOT_IDENTICAL: translate(
            "sentences", "It has not the same bytes as a kept photo, so no link can take its place."
        ),
        LeftReason.OTHER_VOLUME: translate(
            "sentences", "The kept photo lies on another drive, so no link can lead to it."
        ),
        LeftReason.NO_LINKS: translate("sentences", "The system did not make a link in the place of this photo."),
    }[reason]


def not_restored(reason: UndoReason) -> str:
    """Returns why a photo could not be put back."""
    return {
        UndoReason.NOT_IN_TRASH: translate(
            "sentences", "This photo is no longer in the trash; it was emptied, or the photo was moved by hand."
        ),
        UndoReason.NOT_IN_FOLDER: translate("sentences", "This photo is no longer in the folder that it was moved to."),
        UndoReason.LINK_CHANGED: translate(
            "sentences", "The photo that this became a link to was changed since, so the link was left as it is."
        ),
        UndoReason.NO_TRASH_ACCESS: translate(
            "sentences",
            "The system does not let Twinless look into the Trash. Allow it under Privacy & Security, Full Disk"
            " Access, or use Put Back in the Finder.",
        ),
        UndoReason.OFFLINE: translate("sentences", "The drive with this photo is away."),
        UndoReason.NO_PERMISSION: translate("sentences", "The folder of this photo cannot be written."),
        UndoReason.DISK_FULL: translate("sentences", "There is no room to put this photo back."),
        UndoReason.SIDECAR_CHANGED: translate(
            "sentences", "This sidecar was changed since the clean-up wrote it, so it was left as it is."
        ),
        UndoReason.SIDECAR_NEEDED: translate(
            "sentences", "This sidecar holds what photos of another clean-up told, so it was left as it is."
        ),
        UndoReason.FAILED: translate("sentences", "The system did not put this photo back."),
    }[reason]


def unreadable(reason: UnreadableReason) -> str:
    """Returns why a file could not be read."""
    return {
        UnreadableReason.EMPTY: translate("sentences", "The file is empty."),
        UnreadableReason.TRUNCATED: translate("sentences", "The file ends in the middle of the picture."),
        UnreadableReason.DAMAGED: translate("sentences", "The picture is damaged."),
        UnreadableReason.NOT_A_PICTURE: translate("sentences", "The file is no picture, whatever its name says."),
        UnreadableReason.TOO_LARGE: translate("sentences", "The picture has too many pixels to be opened safely."),
        UnreadableReason.TIMED_OUT: translate("sentences", "Opening the picture took too long."),
        UnreadableReason.DECODER_DIED: translate("sentences", "The picture made its decoder crash."),
        UnreadableReason.NO_PERMISSION: translate("sentences", "The system does not allow reading this file."),
        UnreadableReason.CHANGED_WHILE_READ: translate("sentences", "The file changed while it was read."),
        UnreadableReason.IO_FAILED: translate("sentences", "The drive could not deliver the file."),
        UnreadableReason.UNSUPPORTED: translate("sentences", "Twinless does not know this kind of picture."),
        UnreadableReason.LATER_FRAMES: translate(
            "sentences", "The first frame or page is shown. A later one is damaged or missing."
        ),
    }[reason]


def skipped(reason: SkipReason) -> str:
    """Returns why a scan passed things over, to be said after their number."""
    return {
        SkipReason.HIDDEN: translate("sentences", "hidden"),
        SkipReason.TRASH: translate("sentences", "in a trash"),
        SkipReason.MOVED: translate("sentences", "in folders that clean-ups moved photos to"),
        SkipReason.SYSTEM: translate("sentences", "in snapshots and other folders of the system"),
        SkipReason.BUNDLE: translate("sentences", "in photo libraries of other programs"),
        SkipReason.LINK: translate("sentences", "links"),
        SkipReason.SAME_FILE: translate("sentences", "second names of one file"),
        SkipReason.CLOUD: translate("sentences", "only in the cloud"),
        SkipReason.PATTERN: translate("sentences", "excluded by a pattern"),
        SkipReason.TOO_SMALL: translate("sentences", "smaller than the minimum"),
        SkipReason.NO_PERMISSION: translate("sentences", "not permitted to look"),
        SkipReason.PATH_TOO_LONG: translate("sentences", "with a path too long for the system"),
        SkipReason.OTHER_KIND: translate("sentences", "named as files of other kinds"),
        SkipReason.NO_PICTURE: translate("sentences", "no pictures by what they hold"),
        SkipReason.SPECIAL: translate("sentences", "pipes, sockets and devices"),
    }[reason]


def no_file_manager(path: Path) -> str:
    """Returns what is said where the system shows no folder to look into."""
    text = translate("sentences", "The system has no file manager that could show this file. It lies in {folder}.")
    return text.format(folder=place(path.parent))


def said(error: Exception) -> str:
    """Returns what an error says for itself, in the language that is spoken."""
    if isinstance(error, TwinlessError) and error.texts:
        values = {name: said(why) if isinstance(why, Exception) else why for name, why in error.values.items()}
        return " ".join(translate(_ERRORS, text) for text in error.texts).format(**values)
    return str(error)


def in_full(error: Exception) -> str:
    """Returns an error on one line: what happened, and what to do."""
    title, text = problem(error)
    if isinstance(error, ReportError):
        text = translate("sentences", "The name of the report must end with {suffixes}.")
        return text.format(suffixes=QLocale().createSeparatedList(list(error.suffixes)))
    known = isinstance(error, TwinlessError) and not error.texts
    return translate("sentences", "{what}. {more}").format(what=title, more=text) if known else text


def problem(error: Exception) -> tuple[str, str]:
    """Returns a title and a sentence for an error that ended something."""
    title = translate("sentences", "That did not work")
    if isinstance(error, LibraryInUseError):
        return (
            translate("sentences", "The library is in use"),
            translate("sentences", "Another Twinless, perhaps a command line, works with it. Close it and try again."),
        )
    if isinstance(error, NewerLibraryError):
        return (
            translate("sentences", "This library needs a newer Twinless"),
            translate("sentences", "A newer version wrote it. Nothing was changed. Please update Twinless."),
        )
    if isinstance(error, DamagedLibraryError):
        return (
            translate("sentences", "The library cannot be read"),
            translate(
                "sentences",
                "The file {path} is damaged. Your photos are untouched. Move that file away and scan again.",
            ).format(path=place(error.path)),
        )
    if isinstance(error, DiskFullError):
        return (
            translate("sentences", "The disk is full"),
            translate(
                "sentences", "There is no room left beside {path}. Free some space and go on; nothing was lost."
            ).format(path=place(error.path)),
        )
    if isinstance(error, StorageError):
        return (
            translate("sentences", "A file of Twinless cannot be read or written"),
            translate(
                "sentences",
                "Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.",
            ).format(path=place(error.path), error=error.detail),
        )
    if isinstance(error, FolderError):
        return (
            translate("sentences", "This folder cannot be used"),
            translate("sentences", "{path} is no folder that can be opened.").format(path=place(error.path)),
        )
    if isinstance(error, SettingsError):
        return translate("sentences", "The settings cannot be used"), said(error)
    if isinstance(error, CleanupError):
        text = translate("sentences", "No photo was moved to the trash yet, or all of them are back.")
        return translate("sentences", "There is nothing to undo"), text
    if isinstance(error, UnreadableError):
        if error.path is None:
            return translate("sentences", "The picture cannot be read"), unreadable(error.reason)
        title = translate("sentences", "{path} cannot be read").format(path=place(error.path))
        return title, unreadable(error.reason)
    if isinstance(error, TwinlessError):
        return title, said(error)
    return (
        title,
        translate("sentences", "Twinless met an error it does not know ({error}). Your photos are untouched.").format(
            error=type(error).__name__
        ),
    )
