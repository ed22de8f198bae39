"""Whatever files vanish or change between plan and move, or while a clean-up runs: what goes is held by what stays."""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.cleanup import clean, make_plan
from app.core.cleanup.trash.linux import LinuxTrash
from app.core.holdings.types import Field, Holdings, Word
from app.core.types import DecidedBy, Proposal, Propose
from tests.core.shelves import KEEP, TRASH, Shelf, data_of, write

pytestmark = pytest.mark.usefixtures("home_trash")

PHOTOS, CONTENTS = 7, 4
PAIRS = [(large, small) for large in range(CONTENTS) for small in range(large + 1, CONTENTS)]
WORDS = st.frozensets(st.sampled_from(["lake", "Ada", "2019"]), max_size=2)


class Mishap(Enum):
    """What somebody does to a file."""

    NONE = auto()
    VANISHES = auto()
    ROTS = auto()
    GROWS = auto()
    BECOMES_ANOTHER = auto()
    BECOMES_A_LINK = auto()


class Family:
    """Photos of one picture in several sizes, each with words of its own, and what is true of them on disk."""

    def __init__(self, shelf: Shelf, contents: list[int], words: list[frozenset[str]], related: set[int]) -> None:
        self.shelf, self.words = shelf, words
        self.content = {shelf.folder / f"{n}.jpg": content for n, content in enumerate(contents)}
        self.related = {pair for n, pair in enumerate(PAIRS) if n in related and set(pair) <= set(contents)}
        for n, content in enumerate(contents):
            told = tuple(Word(Field.KEYWORD, word) for word in sorted(words[content]))
            shelf.put(f"{n}.jpg", str(content), holdings=Holdings(words=told))
        for large, small in sorted(self.related):
            shelf.shrunk(str(large), str(small))

    def is_held(self, gone: Path) -> bool:
        """Says whether a file that is there now holds all that one held which is gone."""
        content = self.content[gone]
        holders = {content}
        holders |= {
            large for large, small in self.related if small == content and self.words[small] <= self.words[large]
        }
        there = {
            self.content[path]
            for path in self.content
            if path != gone and path.is_file() and not path.is_symlink()
            if path.read_bytes() == data_of(str(self.content[path]))
        }
        return bool(holders & there)

    def befall(self, number: int, mishap: Mishap) -> None:
        """Lets something happen to a file, if it is still there."""
        path = self.shelf.folder / f"{number}.jpg"
        if not path.is_file():
            return
        data = data_of(str(self.content[path]))
        if mishap is Mishap.VANISHES:
            path.unlink()
        elif mishap is Mishap.ROTS:
            info = path.stat()
            with path.open("r+b") as file:
                file.write(bytes(len(data)))
            os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
        elif mishap is Mishap.GROWS:
            write(path, data + b"!")
        elif mishap is Mishap.BECOMES_ANOTHER:
            path.unlink()
            write(path, data[::-1])
        elif mishap is Mishap.BECOMES_A_LINK:
            other = self.shelf.folder / f"{(number + 1) % PHOTOS}.jpg"
            path.unlink()
            path.symlink_to(other)


class Watched(LinuxTrash):
    """The trash of the temporary home; something else happens right after each photo that it takes."""

    def __init__(self, after: Callable[[Path], None]) -> None:
        super().__init__()
        self._after = after

    def put(self, photo: Path) -> None:
        """Takes a photo."""
        super().put(photo)
        self._after(photo)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    contents=st.lists(st.integers(0, CONTENTS - 1), min_size=PHOTOS, max_size=PHOTOS),
    words=st.lists(WORDS, min_size=CONTENTS, max_size=CONTENTS),
    related=st.sets(st.integers(0, len(PAIRS) - 1), min_size=2),
    kept=st.sets(st.integers(0, PHOTOS - 1), max_size=2),
    before=st.lists(st.sampled_from(Mishap), min_size=PHOTOS, max_size=PHOTOS),
    meanwhile=st.lists(st.tuples(st.integers(0, PHOTOS - 1), st.sampled_from(Mishap)), max_size=4),
)
def test_what_goes_unasked_is_held_by_what_stays(
    tmp_path_factory: pytest.TempPathFactory,
    contents: list[int],
    words: list[frozenset[str]],
    related: set[int],
    kept: set[int],
    before: list[Mishap],
    meanwhile: list[tuple[int, Mishap]],
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("library") / "catalog.db")
    try:
        shelf = Shelf(tmp_path_factory.mktemp("photos"), catalog)
        family = Family(shelf, contents, words, related)
        catalog.decisions.put([(shelf.row(f"{n}.jpg").id, KEEP) for n in kept], DecidedBy.HAND)
        plan = make_plan(catalog, shelf.grouped())
        for number, mishap in enumerate(before):
            family.befall(number, mishap)
        waiting, lost = list(meanwhile), []

        def after(photo: Path) -> None:
            if not family.is_held(photo):
                lost.append(photo.name)
            if waiting:
                family.befall(*waiting.pop())

        result = clean(catalog, plan, trash=Watched(after))
        assert lost == []
        told = {photo.path for photo in result.trashed} | {left.path for left in result.left_alone}
        assert {item.photo.path for item in plan.items} <= told, (
            "of each photo of the plan it is said what became of it"
        )
    finally:
        catalog.close()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    contents=st.lists(st.integers(0, CONTENTS - 1), min_size=PHOTOS, max_size=PHOTOS),
    words=st.lists(WORDS, min_size=CONTENTS, max_size=CONTENTS),
    related=st.sets(st.integers(0, len(PAIRS) - 1), min_size=2),
    decisions=st.lists(st.sampled_from([None, None, KEEP, TRASH]), min_size=PHOTOS, max_size=PHOTOS),
    propose=st.sampled_from([Propose.IDENTICAL, Propose.REDUNDANT]),
)
def test_every_plan_leaves_a_holder_of_all_that_goes_unasked(
    tmp_path_factory: pytest.TempPathFactory,
    contents: list[int],
    words: list[frozenset[str]],
    related: set[int],
    decisions: list[Proposal | None],
    propose: Propose,
) -> None:
    catalog = Catalog(tmp_path_factory.mktemp("library") / "catalog.db")
    try:
        shelf = Shelf(tmp_path_factory.mktemp("photos"), catalog)
        family = Family(shelf, contents, words, related)
        ids = {n: shelf.row(f"{n}.jpg").id for n in range(PHOTOS)}
        catalog.decisions.put([(ids[n], decision) for n, decision in enumerate(decisions) if decision], DecidedBy.HAND)
        plan = make_plan(catalog, shelf.grouped(propose))
        for item in plan.items:
            item.photo.path.unlink()
        decided = {shelf.folder / f"{n}.jpg" for n, decision in enumerate(decisions) if decision is TRASH}
        unasked = [item.photo.path for item in plan.items if item.photo.path not in decided]
        assert [path.name for path in unasked if not family.is_held(path)] == []
    finally:
        catalog.close()
