"""The review's requests, on a real catalog: similar shots while a slider is dragged, links, rules, what was seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.grouping.preview import KeeperChange, RulePreview
from app.core.grouping.review import AppliedRules
from app.core.library import Library
from app.core.types import DecidedBy, Edit, EditName, Kind, Proposal, Propose
from app.paths import paths_under
from app.services.review import ReviewService
from app.services.rules import RulesService
from tests.core.catalogs import content, fill, match

HALF = Edit(EditName.RESIZED, 0.5)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(paths_under(tmp_path)) as opened:
        names = {name: content(name, width=w) for name, w in (("a", 900), ("b", 800), ("c", 700), ("d", 600))}
        ids = fill(opened.catalog, names)
        match(opened.catalog, ids["a"], ids["b"], edits=[HALF])
        match(opened.catalog, ids["a"], ids["c"], Kind.SIMILAR, cosine=0.9)
        yield opened


@pytest.fixture
def service(library: Library, qtbot: QtBot) -> Iterator[ReviewService]:
    made = ReviewService(library, Propose.REDUNDANT)
    with qtbot.waitSignal(made.reviewed):
        made.refresh()
    yield made
    made.close()


def kinds(service: ReviewService) -> list[str]:
    assert service.review is not None
    return [str(entry.kind) for entry in service.review.entries]


def test_of_many_positions_of_the_slider_the_last_one_counts(service: ReviewService, qtbot: QtBot) -> None:
    assert kinds(service) == ["copy", "similar"]
    seen: list[object] = []
    service.reviewed.connect(seen.append)
    for position in range(100):
        service.set_similarity(position / 100)
    qtbot.waitUntil(lambda: kinds(service) == ["copy"])
    assert service.similarity == 0.99
    assert len(seen) == 2, "those in between were passed over"
    service.refresh()
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert kinds(service) == ["copy"]
    with qtbot.waitSignal(service.reviewed):
        service.set_similarity(0.2)
    assert kinds(service) == ["copy", "similar"]


def test_proposals_change_without_reading_anew(service: ReviewService, qtbot: QtBot) -> None:
    assert service.review is not None
    moment, standing = service.review.groups.arrangement, service.review.groups.decision_state
    assert service.review.groups.to_trash == (1, 1000)
    with qtbot.waitSignal(service.reviewed):
        service.set_propose(Propose.IDENTICAL)
    assert service.review.groups.to_trash == (0, 0)
    assert (service.review.groups.arrangement, service.review.groups.decision_state) == (moment, standing)


def test_links_and_dismissals_are_undone_to_what_was_said_before(service: ReviewService, qtbot: QtBot) -> None:
    ids = {row.path.name: row.content_id for row in service._library.catalog.photos.rows()}
    with qtbot.waitSignals([service.reviewed] * 2):
        service.store_dismissals([(ids["a"], ids["b"])])
        linked = service.store_links([(ids["a"], ids["b"]), (ids["a"], ids["d"])])
    qtbot.waitUntil(lambda: linked.said != {})
    qtbot.waitUntil(lambda: service.review is not None and service.review.entries.photo_ids.size == 5)
    service.restore_verdicts(linked)
    qtbot.waitUntil(lambda: kinds(service) == ["similar"])
    assert len(service._library.catalog.verdicts.dismissed()) == 1


def test_what_was_seen_is_stored_in_batches_and_on_closing(library: Library, qtbot: QtBot) -> None:
    service = ReviewService(library, Propose.REDUNDANT)
    photos = [row.id for row in library.catalog.photos.rows()]
    for photo in photos:
        service.mark_looked_at([photo])
    service.close()
    assert all(row.looked_at for row in library.catalog.photos.rows())


def test_rules_are_previewed_applied_and_taken_back(library: Library, service: ReviewService, qtbot: QtBot) -> None:
    rules = RulesService(library, service)
    assert service.review is not None
    a, b = service.review.groups.photo_ids(0)
    order = ("biggest_file", "plain_name")
    with qtbot.waitSignal(rules.previewed) as previewed:
        rules.preview(("oldest",), ())
        rules.preview(order, ("/photos",), [a, b])
    assert previewed.args == [RulePreview((), (1, 1000), (1, 1000), 0)]
    with qtbot.waitSignal(service.reviewed), qtbot.waitSignal(rules.applied) as done:
        rules.apply(order, (), [a, b])
    (applied,) = done.args
    assert isinstance(applied, AppliedRules)
    qtbot.waitUntil(lambda: service.review is not None and service.review.groups[0].members[1].decided_by is not None)
    assert service.review.groups[0].members[1].decided_by is DecidedBy.RULE
    assert service.review.groups[0].members[1].outcome is Proposal.TRASH
    with qtbot.waitSignal(service.reviewed), qtbot.waitSignal(rules.taken_back):
        rules.take_back(applied)
    assert library.catalog.photos.rows()[1].decision is None
    assert KeeperChange(a, b) not in previewed.args[0].changes
