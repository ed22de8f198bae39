"""What is said of what a photo holds and its keeper lacks: a tag under the picture, names, and a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QLocale

from app.core.holdings.types import Lack, LackName
from app.words.catalogue import translate
from app.words.words import number

_OF_PAGES = ("", "TIFF")

_Words = Callable[[Lack, str], str]


def tag(lacks: Sequence[Lack], form: str) -> str:
    """Returns all lacks in a few words, for a tag: "+3 keywords, GPS"; empty if there are none.

    Args:
        lacks: What the photo holds and its keeper does not.
        form: Format of the photo's file, which says whether it has pages or frames.
    """
    if not lacks:
        return ""
    things = ", ".join(_TAGS[lack.name](lack, form) for lack in merged(lacks))
    return translate("words", "+{things}").format(things=things)


def names(lacks: Sequence[Lack], form: str) -> str:
    """Returns all lacks by name, for a table: "3 keywords, the place (GPS)"; empty if there are none."""
    return ", ".join(_THINGS[lack.name](lack, form) for lack in merged(lacks))


def sentence(lacks: Sequence[Lack], form: str, *, stays: bool) -> str:
    """Returns in full what a photo holds and its keeper does not; empty if there is nothing.

    Args:
        lacks: What the photo holds and its keeper does not.
        form: Format of the photo's file.
        stays: Whether to say that it is not proposed for that.
    """
    if not lacks:
        return ""
    things = [_THINGS[lack.name](lack, form) for lack in merged(lacks) if lack.name is not LackName.UNKNOWN]
    if not things:
        if stays:
            return translate("words", "Twinless does not know all that it holds, so it is not proposed for the trash.")
        return translate("words", "Twinless does not know all that it holds.")
    if any(lack.name is LackName.UNKNOWN for lack in lacks):
        things.append(translate("words", "perhaps more"))
    text = (
        translate("words", "It holds {things}, which the kept photo lacks, so it is not proposed for the trash.")
        if stays
        else translate("words", "It holds {things}, which the kept photo lacks.")
    )
    return text.format(things=QLocale().createSeparatedList(things))


def merged(lacks: Iterable[Lack]) -> tuple[Lack, ...]:
    """Returns one lack of each name, the largest: the files of one photo mostly hold the same things."""
    found: dict[LackName, Lack] = {}
    for lack in lacks:
        if lack.name not in found or found[lack.name].amount < lack.amount:
            found[lack.name] = lack
    return tuple(found.values())


def _frames_tag(lack: Lack, form: str) -> str:
    pages, total = form in _OF_PAGES, number(lack.total)
    if lack.amount and lack.amount < lack.total:
        if pages:
            return translate("words", "%Ln of {total} pages", None, lack.amount).format(total=total)
        return translate("words", "%Ln of {total} frames", None, lack.amount).format(total=total)
    if pages:
        return translate("words", "%Ln pages", None, lack.total)
    return translate("words", "%Ln frames", None, lack.total)


def _frames_thing(lack: Lack, form: str) -> str:
    pages, total = form in _OF_PAGES, number(lack.total)
    if not lack.amount:
        return (
            translate("words", "another number of pages") if pages else translate("words", "another number of frames")
        )
    if lack.amount < lack.total:
        if pages:
            return translate("words", "%Ln pages of {total}", None, lack.amount).format(total=total)
        return translate("words", "%Ln frames of {total}", None, lack.amount).format(total=total)
    if pages:
        return translate("words", "%Ln pages that may differ", None, lack.total)
    return translate("words", "%Ln frames that may differ", None, lack.total)


_BOTH: Mapping[LackName, _Words] = {
    LackName.TRANSPARENCY: lambda k, f: translate("words", "transparency"),
    LackName.LAYERS: lambda k, f: translate("words", "layers"),
    LackName.TITLE: lambda k, f: translate("words", "%Ln titles", None, k.amount),
    LackName.CAPTION: lambda k, f: translate("words", "%Ln captions", None, k.amount),
    LackName.KEYWORD: lambda k, f: translate("words", "%Ln keywords", None, k.amount),
    LackName.COMMENT: lambda k, f: translate("words", "%Ln comments", None, k.amount),
    LackName.SOUND: lambda k, f: translate("words", "sound"),
}
"""What is called the same in a tag and by name."""

_TAGS: Mapping[LackName, _Words] = {
    **_BOTH,
    LackName.FRAMES: _frames_tag,
    LackName.DEPTH: lambda k, f: translate("words", "%Ln bits", None, k.amount),
    LackName.FLOATING: lambda k, f: translate("words", "float"),
    LackName.GAMUT: lambda k, f: translate("words", "wide colours"),
    LackName.PERSON: lambda k, f: translate("words", "%Ln people", None, k.amount),
    LackName.RATING: lambda k, f: translate("words", "rating"),
    LackName.LABEL: lambda k, f: translate("words", "label"),
    LackName.CREATOR: lambda k, f: translate("words", "creator"),
    LackName.COPYRIGHT: lambda k, f: translate("words", "copyright"),
    LackName.LOCATION: lambda k, f: translate("words", "location"),
    LackName.PANORAMA: lambda k, f: translate("words", "panorama"),
    LackName.SETTINGS: lambda k, f: translate("words", "settings"),
    LackName.TEXT: lambda k, f: translate("words", "%Ln texts", None, k.amount),
    LackName.TIME: lambda k, f: translate("words", "capture time"),
    LackName.ZONE: lambda k, f: translate("words", "time zone"),
    LackName.CAMERA: lambda k, f: translate("words", "camera"),
    LackName.PLACE: lambda k, f: translate("words", "GPS"),
    LackName.MOTION: lambda k, f: translate("words", "motion"),
    LackName.GAIN_MAP: lambda k, f: translate("words", "HDR gain map"),
    LackName.DEPTH_MAP: lambda k, f: translate("words", "depth map"),
    LackName.PICTURE: lambda k, f: translate("words", "%Ln pictures", None, k.amount),
    LackName.OTHER: lambda k, f: translate("words", "unknown data"),
    LackName.FILES: lambda k, f: translate("words", "%Ln files", None, k.amount),
    LackName.UNKNOWN: lambda k, f: translate("words", "perhaps more"),
}

_THINGS: Mapping[LackName, _Words] = {
    **_BOTH,
    LackName.FRAMES: _frames_thing,
    LackName.DEPTH: lambda k, f: translate("words", "%Ln bits a channel", None, k.amount),
    LackName.FLOATING: lambda k, f: translate("words", "light in floating point"),
    LackName.GAMUT: lambda k, f: translate("words", "a wider range of colours"),
    LackName.PERSON: lambda k, f: translate("words", "the names of %Ln people", None, k.amount),
    LackName.RATING: lambda k, f: translate("words", "a rating"),
    LackName.LABEL: lambda k, f: translate("words", "a label"),
    LackName.CREATOR: lambda k, f: translate("words", "the name of its creator"),
    LackName.COPYRIGHT: lambda k, f: translate("words", "a copyright notice"),
    LackName.LOCATION: lambda k, f: translate("words", "the name of its location"),
    LackName.PANORAMA: lambda k, f: translate("words", "what makes it a panorama"),
    LackName.SETTINGS: lambda k, f: translate("words", "the settings of its development"),
    LackName.TEXT: lambda k, f: translate("words", "%Ln other texts", None, k.amount),
    LackName.TIME: lambda k, f: translate("words", "the capture time"),
    LackName.ZONE: lambda k, f: translate("words", "the time zone"),
    LackName.CAMERA: lambda k, f: translate("words", "the camera's name"),
    LackName.PLACE: lambda k, f: translate("words", "the place (GPS)"),
    LackName.MOTION: lambda k, f: translate("words", "a motion video"),
    LackName.GAIN_MAP: lambda k, f: translate("words", "an HDR gain map"),
    LackName.DEPTH_MAP: lambda k, f: translate("words", "a depth map"),
    LackName.PICTURE: lambda k, f: translate("words", "%Ln further pictures", None, k.amount),
    LackName.OTHER: lambda k, f: translate("words", "something that Twinless does not know"),
    LackName.FILES: lambda k, f: translate("words", "%Ln files beside it", None, k.amount),
    LackName.UNKNOWN: lambda k, f: translate("words", "something that Twinless did not look at"),
}
