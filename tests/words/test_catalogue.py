"""One catalogue for all that is said: complete in each language, and spoken without an application."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from app.core.cleanup import LeftReason, UndoReason
from app.core.errors import ModelError, SettingsError, told
from app.core.holdings.types import Lack, LackName
from app.core.progress import Stage
from app.core.settings import LANGUAGES as SETTABLE
from app.core.types import Edit, EditName, Kind, Proposal, Reason, ReasonName, SkipReason, UnreadableReason
from app.words import catalogue, lack_words, photo_words, sentences, words
from app.words.report_words import ReportWords

ROOT = Path(__file__).parent.parent.parent
OTHERS = [language for language in catalogue.LANGUAGES if language != "en"]


@pytest.fixture
def spoken() -> Iterator[Callable[[str], str]]:
    """Speaks a language, and English again after the test."""
    yield catalogue.speak
    catalogue.speak("en")


def said_of_everything() -> dict[str, str]:
    """Returns what is said of every value that core can give."""
    found = {f"stage {stage}": words.stage_name(stage) for stage in Stage}
    for name in EditName:
        for amount in (None, 0.5, 1.3, 90.0):
            found[f"edit {name} {amount}"] = words.edit_sentence(Edit(name, amount), "PNG")
            found[f"tag {name} {amount}"] = words.edit_tag(Edit(name, amount), "PNG")
    found |= {f"reason {name}": words.reason(Reason(name)) for name in ReasonName}
    found |= {f"unreadable {why}": sentences.unreadable(why) for why in UnreadableReason}
    found |= {f"skipped {why}": sentences.skipped(why) for why in SkipReason}
    found |= {f"left {why}": sentences.left_alone(why) for why in LeftReason}
    found |= {f"not restored {why}": sentences.not_restored(why) for why in UndoReason}
    found |= {f"fate {fate}": photo_words.fate(fate) for fate in Proposal}
    for kind in Kind:
        found[f"kind {kind}"] = words.kind_tag(kind)
        found |= {f"group {kind} {n}": photo_words.group_title(kind, n) for n in (1, 2, 5, 21, 1000)}
    for lack in LackName:
        found |= {f"lack {lack} {n}": lack_words.names((Lack(lack, n, 5),), "TIFF") for n in (0, 1, 2, 5)}
    return found


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_everything_has_words_in_every_language(spoken: Callable[[str], str], language: str) -> None:
    assert spoken(language) == catalogue.language() == language
    said = said_of_everything()
    assert all(said.values())
    assert not [text for text in said.values() if "{" in text or "%" in text.replace(" %", "").replace("\u00a0%", "")]


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_is_another(spoken: Callable[[str], str], language: str) -> None:
    spoken("en")
    english = said_of_everything()
    spoken(language)
    same = [name for name, text in said_of_everything().items() if text == english[name] and len(text) > 12]
    assert not same


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ["1 copy", "2 copies", "5 copies", "21 copies", "1,000 copies"]),
        ("de", ["1 Kopie", "2 Kopien", "5 Kopien", "21 Kopien", "1.000 Kopien"]),
        ("ru", ["1 копия", "2 копии", "5 копий", "21 копия", "1\u00a0000 копий"]),
    ],
)
def test_plurals_are_those_of_the_language(spoken: Callable[[str], str], language: str, texts: list[str]) -> None:
    spoken(language)
    assert [photo_words.group_title(Kind.COPY, n) for n in (1, 2, 5, 21, 1000)] == texts


def test_numbers_and_sizes_are_written_as_in_the_language(spoken: Callable[[str], str]) -> None:
    spoken("de")
    assert words.number(23010) == "23.010"
    assert words.data_size(1_900_000_000) == "1,9 GB"
    assert words.captured_day("2021-05-06T10:11:12") == "06.05.2021"
    spoken("en")
    assert words.number(23010) == "23,010"


def test_bytes_have_the_form_of_their_number(spoken: Callable[[str], str]) -> None:
    spoken("ru")
    assert [words.data_size(size) for size in (0, 1, 3, 21, 999)] == [
        "0 байт",
        "1 байт",
        "3 байта",
        "21 байт",
        "999 байт",
    ]
    spoken("en")
    assert [words.data_size(size) for size in (0, 1, 999, 1000)] == ["0 bytes", "1 byte", "999 bytes", "1 kB"]


def test_errors_of_core_are_told_in_the_language(spoken: Callable[[str], str]) -> None:
    spoken("de")
    error = ModelError(told("The model's weights {path} are missing."), path="/models/x")
    assert str(error) == "The model's weights /models/x are missing."
    assert "/models/x" in sentences.in_full(error)
    assert sentences.in_full(error) != str(error)
    inner = SettingsError(told("The setting min_size must not be negative."))
    outer = SettingsError(told("The settings file {path} cannot be used: {why}"), path="s.toml", why=inner)
    assert "must not" not in sentences.said(outer)


def test_the_languages_are_those_that_can_be_set() -> None:
    assert set(SETTABLE) == {catalogue.SYSTEM, *catalogue.LANGUAGES}


def test_reports_say_which_language_they_are_in(spoken: Callable[[str], str]) -> None:
    spoken("ru")
    assert (ReportWords().language, ReportWords().direction) == ("ru", "ltr")
    assert QLocale().language() == QLocale.Language.Russian


def test_the_files_of_the_translators_hold_all_and_no_more() -> None:
    program = ROOT / "packaging" / "translations.py"
    done = subprocess.run([sys.executable, program, "check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
