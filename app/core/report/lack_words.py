"""English words for what a photo holds and its keeper lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.core.holdings.types import Lack, LackName

_ONE_AND_MORE: Mapping[LackName, tuple[str, str]] = {
    LackName.DEPTH: ("1 bit a channel", "{n} bits a channel"),
    LackName.TITLE: ("1 title", "{n} titles"),
    LackName.CAPTION: ("1 caption", "{n} captions"),
    LackName.KEYWORD: ("1 keyword", "{n} keywords"),
    LackName.PERSON: ("the name of 1 person", "the names of {n} people"),
    LackName.COMMENT: ("1 comment", "{n} comments"),
    LackName.TEXT: ("1 other text", "{n} other texts"),
    LackName.PICTURE: ("1 further picture", "{n} further pictures"),
    LackName.FILES: ("1 file beside it", "{n} files beside it"),
}

_PLAIN: Mapping[LackName, str] = {
    LackName.FLOATING: "light in floating point",
    LackName.TRANSPARENCY: "transparency",
    LackName.LAYERS: "layers",
    LackName.GAMUT: "a wider range of colours",
    LackName.RATING: "a rating",
    LackName.LABEL: "a label",
    LackName.CREATOR: "the name of its creator",
    LackName.COPYRIGHT: "a copyright notice",
    LackName.LOCATION: "the name of its location",
    LackName.PANORAMA: "what makes it a panorama",
    LackName.SETTINGS: "the settings of its development",
    LackName.TIME: "the capture time",
    LackName.ZONE: "the time zone",
    LackName.CAMERA: "the camera's name",
    LackName.PLACE: "the place (GPS)",
    LackName.MOTION: "a motion video",
    LackName.GAIN_MAP: "an HDR gain map",
    LackName.DEPTH_MAP: "a depth map",
    LackName.SOUND: "sound",
    LackName.OTHER: "something that Twinless does not know",
    LackName.UNKNOWN: "something that Twinless did not look at",
}

_OF_PAGES = ("", "TIFF")
"""Formats of which the parts are called pages; those of all others are called frames."""


def lack_text(lack: Lack, form: str = "") -> str:
    """Returns a lack in English, by itself: "3 keywords", "2 of 3 pages differ".

    Args:
        lack: What the photo holds and its keeper does not.
        form: Format of the photo's file, which says whether it has pages or frames.
    """
    if lack.name is LackName.FRAMES and 0 < lack.amount < lack.total:
        return f"{lack.amount} of {lack.total} {_pages(form)} {'differs' if lack.amount == 1 else 'differ'}"
    return _thing(lack, form)


def lacks_text(lacks: Sequence[Lack], form: str = "") -> str:
    """Returns what a photo holds and its keeper does not, in English; empty if there is nothing.

    Args:
        lacks: All lacks.
        form: Format of the photo's file.
    """
    things = [_thing(lack, form) for lack in merged(lacks) if lack.name is not LackName.UNKNOWN]
    if not lacks:
        return ""
    if not things:
        return "may hold something that Twinless did not look at"
    if any(lack.name is LackName.UNKNOWN for lack in lacks):
        things.append("perhaps more")
    listed = " and ".join([*([", ".join(things[:-1])] if things[:-1] else []), things[-1]])
    return f"holds {listed} that the kept photo lacks"


def merged(lacks: Iterable[Lack]) -> tuple[Lack, ...]:
    """Returns one lack of each name, the largest: the files of one photo mostly hold the same things."""
    found: dict[LackName, Lack] = {}
    for lack in lacks:
        if lack.name not in found or found[lack.name].amount < lack.amount:
            found[lack.name] = lack
    return tuple(found.values())


def _thing(lack: Lack, form: str) -> str:
    """Returns what is lacked as a thing that can be held."""
    if lack.name is LackName.FRAMES:
        return _frames(lack, _pages(form))
    if lack.name in _PLAIN:
        return _PLAIN[lack.name]
    one, more = _ONE_AND_MORE[lack.name]
    return one if lack.amount == 1 else more.format(n=lack.amount)


def _frames(lack: Lack, pages: str) -> str:
    page = pages.removesuffix("s")
    if not lack.amount:
        return f"another number of {pages}"
    if lack.amount < lack.total:
        return f"{lack.amount} {page if lack.amount == 1 else pages} of {lack.total}"
    return f"{lack.total} {pages} that may differ" if lack.total > 1 else f"a {page} that may differ"


def _pages(form: str) -> str:
    return "pages" if form in _OF_PAGES else "frames"
