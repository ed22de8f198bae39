"""The plan on the wall is true: what it names is there, and nothing stands where no place was given to it."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_NAMED = re.compile(r"(?<![\w/.-])(?:app|tests|packaging|resources)/[\w./-]*")
"""A path of the tree; an ellipsis or a star ends it."""

_PLACES = {
    *("app", "packaging", "resources", "tests"),
    *("ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"),
    *("Makefile", "pyproject.toml"),
}
"""What may stand at the top; hidden names are those of tools, also of a developer's own."""


@pytest.mark.parametrize("document", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_path_a_document_names_is_there(document: str) -> None:
    named = {found.rstrip(".") for found in _NAMED.findall((ROOT / document).read_text("utf-8"))}
    assert named
    assert not sorted(path for path in named if not (ROOT / path).exists())


def test_every_room_of_the_program_is_on_the_plan() -> None:
    plan = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rooms = [
        path.stem
        for path in [*(ROOT / "app/core").iterdir(), *(ROOT / "app/ui").iterdir()]
        if not path.name.startswith("_") and (path.is_dir() or path.parent.name == "core")
    ]
    assert not sorted(room for room in rooms if not re.search(rf"\b{room}\b", plan))


def test_nothing_else_stands_at_the_top() -> None:
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text("utf-8").splitlines() if line]
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert not {name for name in found - _PLACES if not any(fnmatch(name, pattern) for pattern in ignored)}


def test_the_rooms_of_the_tests_are_those_of_the_program() -> None:
    for part in ("core", "ui"):
        rooms = {path.name for path in (ROOT / "tests" / part).iterdir() if path.is_dir()} - {"__pycache__"}
        assert not sorted(room for room in rooms if not (ROOT / "app" / part / room).is_dir())
