"""What the command line says of itself and of mistakes in it: in the language that is spoken, wholly."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from app import cli
from app.commands import usage
from app.commands.shared import Exit
from app.words import catalogue

OTHERS = [language for language in catalogue.LANGUAGES if language != "en"]
MISTAKES = {
    ("scan",): "DIR",
    ("scna",): "scan",
    ("scan", "/x", "--min-size", "x"): "--min-size",
    ("scan", "/x", "--min-size", "-3"): "0",
    ("scan", "--repot", "x"): "--report",
    ("scan", "--report"): "--report",
    ("clean",): "--dry-run",
    ("clean", "--yes=3"): "--yes",
    ("clean", "--propose", "all"): "identical, redundant, versions",
    ("history", "1", "2"): "2",
    ("find",): "PICTURE",
    ("--language", "xx"): "--language",
}
"""Commands that are wrong, and what must be named for somebody to put them right."""

ENGLISH = ("Usage", "Options", "Arguments", "Commands", "Show this", "Try", "Error", "Missing", "Invalid", "No such")
ENGLISH_TOO = ("Input should", "Did you mean", "extra argument", "required", "default:", "<path>", "<list", "list[")
PLACES = ("DIR", "PHOTO", "PICTURE", "FATE")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    catalogue.speak("en")


def said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> tuple[int, str]:
    """Runs a command line; returns its exit status and all that it said."""
    monkeypatch.setattr(sys, "argv", ["twinless", *arguments])
    status = cli.run()
    out, err = capsys.readouterr()
    return status, out + err


@pytest.mark.parametrize("language", OTHERS)
def test_the_help_has_no_english_frame(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in ((), ("scan",), ("clean",), ("decide",), ("find",), ("history",)):
        status, text = said(capsys, monkeypatch, "--language", language, *command, "--help")
        assert status == Exit.FINISHED
        assert not [word for word in (*ENGLISH, *ENGLISH_TOO, *PLACES) if word in text]


@pytest.mark.parametrize("mistake", MISTAKES, ids=" ".join)
def test_a_mistake_is_named_in_every_language(
    mistake: tuple[str, ...], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = set()
    for language in catalogue.LANGUAGES:
        status, text = said(capsys, monkeypatch, "--language", language, *mistake)
        last = text.rstrip().splitlines()[-1]
        assert status == Exit.WRONG_USAGE
        place = usage.PLACES.get(MISTAKES[mistake])
        assert (place() if place else MISTAKES[mistake]) in last
        assert not last.startswith(":")
        assert language == "en" or not [word for word in (*ENGLISH, *ENGLISH_TOO) if word in text]
        found.add(text)
    assert len(found) == len(catalogue.LANGUAGES)


def test_ends_are_told_by_their_status(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert said(capsys, monkeypatch, "--version")[0] == Exit.FINISHED
    assert said(capsys, monkeypatch, "find", "/no/such.jpg")[0] == Exit.FAILED
