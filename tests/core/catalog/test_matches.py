"""Which pairs a scan offers to the verifier again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.matches import Pair
from app.core.library import Library
from app.core.types import Kind, Match
from app.core.verify import VERIFIER_VERSION
from app.paths import paths_under
from tests.bench.big_library import fill as fill_big
from tests.core.catalogs import content, fill, steps_of


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def test_a_pair_whose_second_look_waits_is_offered_again_once_both_its_photos_are_in_reach(catalog: Catalog) -> None:
    ids = fill(catalog, {name: content(name) for name in ("a", "b", "c")})
    waiting = Match(ids["a"], ids["b"], Kind.SIMILAR, 0.9, 0.5, pending=True)
    settled = replace(waiting, b=ids["c"], pending=False)
    catalog.matches.settle([Pair(m.a, m.b, 0.9) for m in (waiting, settled)], [waiting, settled])
    photo = catalog.photos.of_content(ids["b"])[0].id

    catalog.photos.set_offline([photo], True)
    catalog.matches.requeue_pending()
    assert catalog.matches.count_pairs() == 0

    catalog.photos.set_offline([photo], False)
    catalog.matches.requeue_pending()
    assert catalog.matches.waiting()[0].tolist() == [[ids["a"], ids["b"]]]


def test_offering_pairs_again_takes_a_few_steps_a_match_in_a_large_library(tmp_path: Path) -> None:
    with Library.open(paths_under(tmp_path)) as library:
        fill_big(library, 3_000)
        matches = library.catalog.matches
        stored = len(matches.arrays().ids)
        with steps_of(library.catalog) as steps:
            matches.requeue_pending()
            matches.requeue_older(VERIFIER_VERSION + 1)
        assert matches.count_pairs() == stored > 1_000
        assert sum(steps) < 300 * stored, "every content was looked up with every other"
