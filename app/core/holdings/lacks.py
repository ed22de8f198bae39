"""What would go with a photo: a partial order over holdings.

For the same picture, `lacks(keeper, photo)` is empty exactly where the keeper provably holds everything that the photo
holds. Each part of it is itself an order (a subset of words, at least as many bits), so it is transitive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.core.holdings.frames import frames_apart, same_frames
from app.core.holdings.types import ExtraKind, Field, Holdings, Lack, LackName, Word

_OF_EXTRA = {
    ExtraKind.MOTION: LackName.MOTION,
    ExtraKind.GAIN_MAP: LackName.GAIN_MAP,
    ExtraKind.DEPTH: LackName.DEPTH_MAP,
    ExtraKind.SOUND: LackName.SOUND,
    ExtraKind.PICTURE: LackName.PICTURE,
    ExtraKind.OTHER: LackName.OTHER,
}


def lacks(keeper: Holdings | None, photo: Holdings | None) -> tuple[Lack, ...]:
    """Names what a photo holds and its keeper does not, beside what their first pictures show.

    Args:
        keeper: What the photo that stays holds; None if that is not known, so that nothing counts as held.
        photo: What the photo that would go holds; None if that is not known, so that it may hold anything.

    Returns:
        The lacks, those of the picture first; empty if the keeper holds all of it.
    """
    if photo is None:
        return (Lack(LackName.UNKNOWN),)
    held = Holdings() if keeper is None else keeper
    return (
        *_of_picture(held, photo),
        *_of_words(held.words, photo.words),
        *_of_time(held, photo),
        *_of_extras(held, photo),
    )


def lacks_words(keeper: Holdings, words: Iterable[Word]) -> tuple[Lack, ...]:
    """Names which of some words a keeper does not hold: of what a sidecar tells."""
    return _of_words(keeper.words, words)


def _of_picture(keeper: Holdings, photo: Holdings) -> tuple[Lack, ...]:
    found = []
    if same_frames(keeper, photo).unproved:
        found.append(Lack(LackName.FRAMES, frames_apart(keeper, photo), photo.frames))
    if photo.depth > keeper.depth:
        found.append(Lack(LackName.DEPTH, photo.depth))
    if photo.floating and not keeper.floating:
        found.append(Lack(LackName.FLOATING))
    if photo.alpha and photo.alpha != keeper.alpha:
        found.append(Lack(LackName.TRANSPARENCY))
    if photo.layers:
        # Two files with layers may hold other ones: nobody looked.
        found.append(Lack(LackName.LAYERS))
    if photo.gamut > keeper.gamut:
        found.append(Lack(LackName.GAMUT))
    return tuple(found)


def _of_words(held: Iterable[Word], wanted: Iterable[Word]) -> tuple[Lack, ...]:
    missing = Counter(word.field for word in set(wanted).difference(held))
    return tuple(Lack(LackName(field), missing[field]) for field in Field if field in missing)


def _of_time(keeper: Holdings, photo: Holdings) -> tuple[Lack, ...]:
    found = []
    if (photo.captured is not None and photo.captured != keeper.captured) or (
        photo.fraction and photo.fraction != keeper.fraction
    ):
        found.append(Lack(LackName.TIME))
    if photo.zone is not None and photo.zone != keeper.zone:
        found.append(Lack(LackName.ZONE))
    if photo.camera is not None and photo.camera != keeper.camera:
        found.append(Lack(LackName.CAMERA))
    if photo.place is not None and photo.place != keeper.place:
        found.append(Lack(LackName.PLACE))
    return tuple(found)


def _of_extras(keeper: Holdings, photo: Holdings) -> tuple[Lack, ...]:
    missing = Counter(extra.kind for extra in set(photo.extras).difference(keeper.extras))
    return tuple(Lack(_OF_EXTRA[kind], missing[kind]) for kind in ExtraKind if kind in missing)
