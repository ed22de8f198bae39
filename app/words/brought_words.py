"""What is said of what is brought over from a photo to the one that is kept."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from app.core.cleanup.planned import InConflict, PlannedSidecar
from app.core.holdings.brought import BroughtOver, Conflict
from app.core.holdings.types import Field, LackName
from app.words.catalogue import translate
from app.words.words import place


def written(sidecar: PlannedSidecar) -> str:
    """Returns what is written into a sidecar: where, whether it is new, and every value."""
    text = (
        translate("brought", "New: {file}, with {things}")
        if sidecar.is_new
        else translate("brought", "Added to {file}: {things}")
    )
    return text.format(file=place(sidecar.path), things=QLocale().createSeparatedList(_things(sidecar.wanted)))


def contradiction(stays: InConflict) -> str:
    """Returns why what a photo tells cannot be brought over."""
    text = translate("brought", "{file}: {conflict}")
    return text.format(file=place(stays.photo.path), conflict=_conflict(stays.conflicts[0]))


def _things(brought: BroughtOver) -> list[str]:
    labels = {
        Field.KEYWORD: translate("brought", "the keywords {values}"),
        Field.PERSON: translate("brought", "the people {values}"),
        Field.TITLE: translate("brought", "the title {values}"),
        Field.CAPTION: translate("brought", "the caption {values}"),
        Field.RATING: translate("brought", "the rating {values}"),
        Field.LABEL: translate("brought", "the label {values}"),
        Field.CREATOR: translate("brought", "the author {values}"),
        Field.COPYRIGHT: translate("brought", "the copyright {values}"),
        Field.LOCATION: translate("brought", "the location {values}"),
    }
    found = []
    for field, text in labels.items():
        values = [f"“{word.value}”" for word in brought.words if word.field is field]
        if values:
            found.append(text.format(values=", ".join(values)))
    if brought.moment is not None:
        found.append(translate("brought", "the capture time {time}").format(time=brought.moment.written()))
    if brought.place is not None:
        north, east = (f"{degrees:.4f}" for degrees in brought.place)
        found.append(translate("brought", "the place {north}, {east}").format(north=north, east=east))
    return found


def _conflict(conflict: Conflict) -> str:
    names = {
        LackName.TITLE: translate("brought", "title"),
        LackName.CAPTION: translate("brought", "caption"),
        LackName.RATING: translate("brought", "rating"),
        LackName.LABEL: translate("brought", "label"),
        LackName.COPYRIGHT: translate("brought", "copyright"),
        LackName.LOCATION: translate("brought", "location"),
        LackName.TIME: translate("brought", "capture time"),
        LackName.ZONE: translate("brought", "time zone"),
        LackName.PLACE: translate("brought", "place"),
        LackName.KEYWORD: translate("brought", "keyword"),
        LackName.PERSON: translate("brought", "person"),
        LackName.CREATOR: translate("brought", "author"),
    }
    name = names.get(conflict.name)
    if name is None:
        return translate("brought", "Nothing can be added to the sidecar beside the kept photo.")
    if not conflict.kept:
        text = translate("brought", "A sidecar cannot hold this {thing}: “{here}”.")
        return text.format(thing=name, here=conflict.other)
    text = translate("brought", "Of the {thing}, the kept photo says “{kept}”, this one “{here}”.")
    return text.format(thing=name, kept=conflict.kept, here=conflict.other)
