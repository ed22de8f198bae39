"""Finds what is missing or wrong in the files of the translators: part of `make lint`."""

from __future__ import annotations

import re
import xml.etree.ElementTree as Xml
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from translations import FOLDER, LANGUAGES, Wording, collect

_FORMS = {"ru": 3, "es": 2, "it": 2, "pt": 2, "de": 2, "en": 2}
"""How many forms of a sentence a number can ask for."""

_PLACES = re.compile(r"\{\w*\}|%L?n|%\d")
_ACCELERATOR = re.compile(r"&(?!&)(\w)")
_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")

_OTHER_VOICES = {
    "de": r"du|dich|dir|dein\w*|wähle|klicke|drücke",
    "es": r"tú|tus?|te|ti|contigo|puedes|quieres|detienes|eliges|decides|tienes|haces|dices|dejas|usas|abres|deseas|"
    r"necesitas|prefieres|ordenador",
    "it": r"(?-i:Lei|Suo|Sua|Suoi|Sue)|voi|vostr\w+|scelga|prema|apra|scriva",
    "pt": r"tu|te|ti|teus?|tuas?|ecrã\w*|ficheiro\w*|utilizador\w*|telemóve\w+",
    "ru": r"ты|тебя|тебе|тобой|тво\w+|удалён\w*|удалить",
}
"""Words of another way to address whoever reads, or of another country, than STYLE.md has chosen; and of loss."""
_OTHER_VOICE = {language: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in _OTHER_VOICES.items()}


class Entry(NamedTuple):
    """A sentence of a file.

    Attributes:
        context: Where it stands.
        source: In English.
        texts: Its forms in the language.
        finished: Whether the translator said so.
    """

    context: str
    source: str
    texts: tuple[str, ...]
    finished: bool


def entries(language: str) -> list[Entry]:
    """Returns all sentences of a language's file."""
    root = Xml.parse(FOLDER / f"twinless_{language}.ts").getroot()  # a file of ours
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = tuple(forms or [translation.text or ""])
            unfinished = translation.get("type") is not None
            found.append(Entry(context.findtext("name") or "", message.findtext("source") or "", texts, not unfinished))
    return found


def problems() -> list[str]:
    """Returns what is wrong, a line for each."""
    wanted = {(wording.context, wording.source): wording for wording in collect()}
    found = []
    for language in LANGUAGES:
        theirs = entries(language)
        needed = {key for key, wording in wanted.items() if wording.plural or language != "en"}
        known = {(entry.context, entry.source) for entry in theirs}
        found += [f"{language}: {source!r} ({context}) is not in the file" for context, source in needed - known]
        found += [f"{language}: {source!r} ({context}) is said no more" for context, source in known - needed]
        for entry in theirs:
            wording = wanted.get((entry.context, entry.source))
            if wording is not None:
                found += [f"{language}: {entry.source!r} {what}" for what in _of_entry(language, entry, wording)]
        found += [f"{language}: {what}" for what in _accelerators(theirs)]
    return sorted(found)


def _of_entry(language: str, entry: Entry, wording: Wording) -> Iterator[str]:
    if not entry.finished or not all(entry.texts):
        yield "is not translated"
        return
    if wording.plural and len(entry.texts) != _FORMS[language]:
        yield f"has {len(entry.texts)} plural forms, not {_FORMS[language]}"
    for number, text in enumerate(entry.texts):
        # Where there is one of a thing, "a page" may be said without its number.
        one = wording.plural and number == 0 and language != "ru"
        if _places(text, number_counts=not one) != _places(entry.source, number_counts=not one):
            yield f"has other places for values: {text!r}"
        if Counter(_OPTION.findall(text)) != Counter(_OPTION.findall(entry.source)):
            yield f"names other options: {text!r}"
        yield from other_voice(language, text)
        if _edges(text) != _edges(entry.source):
            yield f"begins or ends with other spaces: {text!r}"
        # A full stop that only a translation has may be that of an abbreviation.
        if text[-1] != entry.source[-1] and (text[-1] in "…:?" or entry.source[-1] in "….:?"):
            yield f"ends with another sign: {text!r}"


def other_voice(language: str, text: str) -> Iterator[str]:
    """Yields what speaks otherwise than the style guide of translators asks for."""
    for word in _OTHER_VOICE[language].findall(text) if language in _OTHER_VOICE else ():
        yield f"says {word!r}, which STYLE.md does not: {text!r}"
    if "!" in text:
        yield f"shouts: {text!r}"


def _edges(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def _places(text: str, *, number_counts: bool) -> Counter[str]:
    found = Counter(_PLACES.findall(text))
    if not number_counts:
        found.pop("%n", None)
        found.pop("%Ln", None)
    return found


def _accelerators(theirs: list[Entry]) -> Iterator[str]:
    """Yields keys that two entries of one context ask for."""
    asked: dict[tuple[str, str], str] = {}
    for entry in theirs:
        for text in entry.texts:
            for key in _ACCELERATOR.findall(text):
                other = asked.setdefault((entry.context, key.casefold()), entry.source)
                if other != entry.source:
                    yield f"&{key} is asked for by {other!r} and {entry.source!r} ({entry.context})"
