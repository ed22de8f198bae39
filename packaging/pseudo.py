"""Wordings that no language has: a third longer, or from right to left, to see whether the window bears them."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.application import speak
from app.words import catalogue

LONGER, ARABIC = "longer", "arabic"
PSEUDO = (LONGER, ARABIC)

_MORE = 0.35
"""German and Russian are about so much longer than English."""
_KEPT = re.compile(r"\{[^}]*\}|%L?n|%\d|<[^>]*>|&\w+;|&")
"""What a sentence must hold as it is: places for names and numbers, marks of emphasis, keys of a menu."""
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = dict(zip(_LATIN, "ابجدهفغحيكقلمنوپرسشتثخذضصزظط", strict=False))


class Pseudo(QTranslator):
    """Says all that is ours in wordings made of the English ones.

    Args:
        kind: One of `PSEUDO`.
        english: Where plurals are looked up.
    """

    def __init__(self, kind: str, english: tuple[QTranslator, ...]) -> None:
        super().__init__()
        self._change = _longer if kind == LONGER else _arabic
        self._english = english

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Returns the English sentence, changed; what Qt says for itself stands as it is."""
        if context.startswith("Q"):
            return None
        asked = (made.translate(context, source, disambiguation or "", n) for made in reversed(self._english))
        said = next(filter(None, asked), source)
        parts = _KEPT.split(said)
        kept = [*_KEPT.findall(said), ""]
        return "".join(self._change(part) + whole for part, whole in zip(parts, kept, strict=True))


def speak_pseudo(application: QApplication, kind: str) -> Pseudo:
    """Has the window speak so from now on; what is returned must be kept."""
    speak(application, "en")
    english = catalogue.translators()
    made = Pseudo(kind, english)
    catalogue.use((*english, made))
    application.installTranslator(made)
    if kind == ARABIC:
        QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return made


def _longer(text: str) -> str:
    """Makes the words of a text longer, each by its share, as compound words are."""
    made, owed = [], 0.0
    for letter in text:
        made.append(letter)
        if letter.isalpha():
            owed += _MORE
            if owed >= 1:
                made.append(letter.lower())
                owed -= 1
    return "".join(made)


def _arabic(text: str) -> str:
    return "".join(_LETTERS.get(letter.lower(), letter) for letter in text)
