"""Groups that are alike are found to be, with what they free and what among them wants a look of its own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.core.browsing.columns import GroupColumns, MatchColumns, PhotoColumns
from app.core.browsing.patterns import Fate, Likeness, Pattern, patterns
from app.core.library import Library
from app.core.types import Edit, EditName, Kind, Metadata, Missing, Proposal
from app.paths import paths_under
from tests.core.catalogs import content, fill, match

RESIZED = (Edit(EditName.RESIZED, 0.5),), (Edit(EditName.RESIZED, 2.0),)
GREY = (Edit(EditName.GREYSCALE),), ()


def read(library: Library, *, by_folder: bool = False) -> list[Pattern]:
    groups = library.groups()
    columns = GroupColumns(groups, PhotoColumns(groups.arrangement.snapshot), MatchColumns(library.catalog))
    return patterns(columns, by_folder=by_folder)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Three pairs, resized and without a date, between two folders; and a grey one."""
    opened = Library.open(paths_under(tmp_path))
    dated = Metadata(captured_at="2012-07-01T10:00:00", tags=9)
    for n in range(3):
        large = content(f"large {n}", size=9000 - n, width=4000, height=3000, metadata=dated)
        small = content(f"small {n}", size=1000 if n else 9999, width=2000, height=1500)
        kept = fill(opened.catalog, {f"{n}.jpg": large}, Path("/Summer"))
        sent = fill(opened.catalog, {f"{n} sent.jpg": small}, Path("/Old phone"))
        match(opened.catalog, kept[f"{n}.jpg"], sent[f"{n} sent.jpg"], Kind.COPY, *RESIZED)
    kept = fill(opened.catalog, {"a.jpg": content("a", size=500)}, Path("/Summer"))
    grey = fill(opened.catalog, {"grey.jpg": content("grey", size=400)}, Path("/Summer"))
    match(opened.catalog, kept["a.jpg"], grey["grey.jpg"], Kind.COPY, *GREY)
    return opened


def test_groups_alike_are_one_pattern(library: Library) -> None:
    with library:
        found = read(library)
        assert [(p.likeness, len(p.numbers)) for p in found] == [
            (Likeness(Kind.COPY, (EditName.RESIZED,), (Missing.DATE,), Fate.GO), 3),
            (Likeness(Kind.COPY, (EditName.GREYSCALE,), (), Fate.STAY), 1),
        ]
        assert sum(len(p.numbers) for p in found) == len(library.groups())


def test_a_pattern_names_what_wants_a_look(library: Library) -> None:
    with library:
        groups = library.groups()
        bigger = next(n for n, group in enumerate(groups) if group.members[1].photo.size > group.keeper.photo.size)
        assert [pattern.exceptions.tolist() for pattern in read(library)] == [[bigger], []]
        chosen = next(
            n for n, group in enumerate(groups) if n != bigger and group.members[1].proposal is Proposal.TRASH
        )
        photo_id = groups[chosen].members[1].photo.id
        library.decide({photo_id: Proposal.KEEP})
        by_hand = [n for n, group in enumerate(library.groups()) if group.members[1].photo.id == photo_id]
        assert [p.exceptions.tolist() for p in read(library) if set(by_hand) <= set(p.numbers.tolist())] == [by_hand]


def test_what_was_gone_through_is_left_out(library: Library) -> None:
    with library:
        groups = library.groups()
        library.mark_looked_at(groups.flat_ids.tolist())
        assert read(library) == []


def test_folders_tell_groups_apart(library: Library) -> None:
    with library:
        found = read(library, by_folder=True)
        assert [(p.likeness.folders, len(p.numbers)) for p in found] == [
            ((Path("/Summer"), Path("/Old phone")), 3),
            ((Path("/Summer"), Path("/Summer")), 1),
        ]
        reclaimed = library.groups().reclaimable
        assert found[0].bytes == int(reclaimed[found[0].numbers].sum())
        assert np.all(np.diff(reclaimed[found[0].numbers]) <= 0)


def test_without_groups_there_is_no_pattern(tmp_path: Path) -> None:
    with Library.open(paths_under(tmp_path)) as empty:
        assert read(empty) == []
