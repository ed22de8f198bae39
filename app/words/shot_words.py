"""What tells shots of one scene from each other, in words."""

from __future__ import annotations

from app.core.pictures.shots import ShotMark
from app.words.catalogue import translate


def word(mark: ShotMark) -> str:
    """Returns a mark in a word or two."""
    return {
        ShotMark.SHARPEST: translate("words", "sharpest"),
        ShotMark.SOFT: translate("words", "less sharp"),
        ShotMark.OVEREXPOSED: translate("words", "overexposed"),
        ShotMark.UNDEREXPOSED: translate("words", "too dark"),
    }[mark]
