"""The guide: every page is reached, every link leads somewhere, every command and option in it is there."""

from __future__ import annotations

import re
import shlex
import sys
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.words import catalogue

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "resources/guide"
PAGES = sorted(GUIDE.glob("*.md"))

_LINK = re.compile(r"\]\(([^)]+)\)")
_BLOCK = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_SPOKEN = re.compile(r"`((?:twinless|make|--)[^`]*)`")
_ENDS = {"|", "||", "&&", ";"}
_OTHERS = {"sha256sum", "sudo", "chmod", "jq"}
"""Programs of others that the guide uses; what is said of them is not checked here."""


@pytest.fixture(scope="module")
def commands() -> dict[str, set[str]]:
    """The options of the program itself ("") and of every command, as the command line defines them."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import command_tree
    finally:
        sys.path.remove(str(ROOT / "packaging"))
    return {
        command.name: {name for option in command.options for name in option.names} for command in command_tree.read()
    }


def _lines(page: Path) -> Iterator[str]:
    for block in _BLOCK.findall(page.read_text("utf-8")):
        yield from block.splitlines()


def _words(line: str) -> list[list[str]]:
    """Splits a line of a shell, or of a crontab, into commands."""
    line = re.sub(r"^[0-9*]+ [0-9*]+ \* \* [0-9*]+ +", "", line)
    line = re.sub(r" [12]?>{1,2}(&1| \S+)", "", line)
    found: list[list[str]] = [[]]
    for word in shlex.split(line, comments=True):
        if word in _ENDS:
            found.append([])
        elif not (not found[-1] and re.fullmatch(r"[A-Z_]+=.*", word)):
            found[-1].append(word)
    return [words for words in found if words]


def test_every_page_is_linked_from_the_first_and_stands_in_the_contents() -> None:
    names = {page.name for page in PAGES}
    linked = set(_LINK.findall((GUIDE / "index.md").read_text("utf-8")))
    assert linked == names - {"index.md"}
    listed = set(re.findall(r": (\S+\.md)$", (ROOT / "packaging/mkdocs.yml").read_text("utf-8"), re.MULTILINE))
    assert listed == names


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_and_picture_is_there(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert "#" not in target, "the window knows no anchors"
        assert "://" not in target, "the guide is read without a network"
        assert (GUIDE / target).is_file(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_command_and_option_is_there(page: Path, commands: dict[str, set[str]]) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    spoken = [text for text in _SPOKEN.findall(page.read_text("utf-8")) if not re.search(r"DIR|PICTURE", text)]
    every = set.union(*commands.values())
    for line in (*_lines(page), *spoken):
        for words in _words(line):
            program, rest = words[0], words[1:]
            if program == "make":
                assert {word for word in rest if "=" not in word} <= targets, line
            elif program.startswith("--"):
                assert program in every, line
            elif program == "twinless":
                _check(rest, commands, line)
            else:
                assert program in _OTHERS, line


def _check(words: list[str], commands: dict[str, set[str]], line: str) -> None:
    name = next((word for word in words if word in commands), "")
    before = words.index(name) if name else len(words)
    given = [(word.partition("=")[0], place < before) for place, word in enumerate(words) if word.startswith("--")]
    for option, early in given:
        assert option in commands["" if early else name] | commands[""] & {"--language"}, line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_files_of_the_source_that_are_named_are_there(page: Path) -> None:
    for name in re.findall(r"`((?:app|packaging|resources|tests)/[\w./-]+)`", page.read_text("utf-8")):
        assert (ROOT / name).exists(), name


_KEYS = {"F", "D", "K", "A", "Entf", "Supr", "Canc", "Del"}


@pytest.mark.parametrize("language", [language for language in catalogue.LANGUAGES if language != "en"])
def test_the_first_clean_up_is_told_in_every_language_in_the_words_of_the_window(language: str) -> None:
    text = (GUIDE / f"first-cleanup-{language}.md").read_text("utf-8")
    file = Xml.parse(ROOT / f"resources/i18n/twinless_{language}.ts")
    said = {translation.text for translation in file.iter("translation")}
    named = [name for name in re.findall(r"\*\*(.+?)\*\*", text) if not name.endswith(".")]
    assert len(named) >= 10
    assert [name for name in named if name not in said | _KEYS] == []
    english = (GUIDE / "first-cleanup.md").read_text("utf-8")
    for sign in ("\n1. ", "\n7. ", "\n- ", "![", "\n## "):
        assert text.count(sign) == english.count(sign), sign


def test_the_guide_tells_of_every_command(commands: dict[str, set[str]]) -> None:
    said = (GUIDE / "command-line.md").read_text("utf-8") + (GUIDE / "install.md").read_text("utf-8")
    said += (GUIDE / "privacy.md").read_text("utf-8")
    missing = [name for name in commands if name and f"twinless {name}" not in said]
    assert missing == []
