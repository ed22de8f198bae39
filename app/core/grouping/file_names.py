"""What the names of files say of who gave them: a camera, a person, a messenger, or whoever made a copy."""

from __future__ import annotations

import os
import re

import numpy as np
from numpy.typing import NDArray

from app.core.catalog.tables import Values

_UNPLAIN = re.compile(
    rb"(?:\(\d+\)|[-_ ]copy(?: ?\d+)?|[-_](?:edited|small|thumb|resized)|[-_]\d+x\d+|\(restored(?: \d+)?\))$"
    rb"|^copy of |^IMG-\d{8}-WA\d+|[-_ ]kopie"
    rb"|^screenshot|^fb_img_|^photo_\d+@|^received_\d|^signal-\d|^snapchat-|^image\d*$",
    re.IGNORECASE,
)
_BY_CAMERA = re.compile(
    rb"^(?:(?:img|dsc|dscn|dscf|sam|pict|dji|gopr|mvimg|imgp|sdc|hpim|cimg|kic)[_-]?e?\d{3,8}|_(?:dsc|mg)[_-]?\d{4}"
    rb"|p\d{7,8}|l\d{7}|r\d{7}|\d{3}[-_]\d{4}|(?:pxl_|img_|vid_)?\d{8}[_-]\d{6,9}.*"
    rb"|\d{4}-\d\d-\d\d[ _]\d\d[.-]\d\d[.-]\d\d)$",
    re.IGNORECASE,
)
"""Names as cameras and phones give them: by the rule of DCF, or after the time."""

_SEPARATOR = os.sep.encode()
_ANY_DIGIT = bytes.maketrans(b"123456789", b"000000000")
"""To both rules one digit is as good as another, so that most of a hundred thousand names are one and the same."""


def are_plain(paths: Values) -> NDArray[np.bool_]:
    """Says, bool (n,), which files have no name that a copy, a screenshot or a messenger's picture was given."""
    return ~_matching(_UNPLAIN, paths)


def by_camera(paths: Values, content_index: NDArray[np.int64], count: int) -> NDArray[np.bool_]:
    """Says, bool (n,), of which files any with the same bytes has a camera's name.

    Of the same bytes, a person's name is as good as a camera's; of two copies that were edited, the camera's file is
    rather the one that the other was made of.

    Args:
        paths: Of the n files.
        content_index: int64 (n,), each file's content.
        count: How many contents there are.
    """
    of_content = np.zeros(count, bool)
    of_content[content_index[_matching(_BY_CAMERA, paths)]] = True
    found: NDArray[np.bool_] = of_content[content_index]
    return found


def _matching(rule: re.Pattern[bytes], paths: Values) -> NDArray[np.bool_]:
    """Says, bool (n,), in which names without their suffixes a rule finds what it looks for."""
    stems = [_stem(path).translate(_ANY_DIGIT) for path in paths]
    found = {stem: rule.search(stem) is not None for stem in set(stems)}
    return np.fromiter(map(found.__getitem__, stems), bool, len(stems))


def _stem(path: bytes) -> bytes:
    """Returns a file's name without its suffix; by hand, since there are a hundred thousand of them."""
    start = path.rfind(_SEPARATOR) + 1
    end = path.rfind(b".", start + 1)
    return path[start:end] if end >= 0 else path[start:]
