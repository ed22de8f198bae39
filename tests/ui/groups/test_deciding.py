"""What the user decides and says of groups, step by step done and undone, on a real catalog."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.library import Library
from app.core.types import DecidedBy, Edit, EditName, Group, Kind, Proposal, Propose
from app.paths import paths_under
from app.services.review import ReviewService
from app.ui.groups.decisions import DecisionActions
from app.ui.groups.photos_model import PhotosModel
from tests.core.catalogs import content, fill, match

HALF = Edit(EditName.RESIZED, 0.5)


@dataclass
class Desk:
    """The parts that decisions need, and what is shown."""

    library: Library
    service: ReviewService
    model: PhotosModel
    decisions: DecisionActions
    qtbot: QtBot

    def shown(self) -> list[str]:
        """Returns the groups as the catalog gives them now, each as the names of its photos."""
        return ["".join(m.photo.path.name for m in group.members) for group in self.library.groups()]

    def group(self, number: int) -> Group:
        return self.library.groups()[number]

    def settle(self) -> None:
        """Waits until all that was asked for is stored."""
        done: list[object] = []
        self.service.after_stored(done.append)
        self.qtbot.waitUntil(lambda: bool(done))


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with Library.open(paths_under(tmp_path)) as library:
        widths = {"a": 900, "b": 800, "c": 700, "d": 600, "e": 500}
        ids = fill(library.catalog, {name: content(name, width=width) for name, width in widths.items()})
        for one, other in ("ab", "ac", "bc", "de"):
            match(library.catalog, ids[one], ids[other], edits=[HALF])
        service = ReviewService(library, Propose.REDUNDANT)
        model = PhotosModel(service)
        yield Desk(library, service, model, DecisionActions(model, service), qtbot)
        service.close()


def test_two_groups_merge_into_one_of_which_no_more_goes(desk: Desk) -> None:
    assert desk.shown() == ["abc", "de"]
    desk.decisions.merge(list(desk.library.groups()))
    desk.settle()
    assert desk.shown() == ["adebc"]
    linked = [m.match.by_hand for m in desk.group(0).members[1:] if m.match is not None]
    assert linked == [True, True, False, False]
    assert [m.proposal for m in desk.group(0).members[1:3]] == [Proposal.KEEP] * 2
    desk.decisions.stack.undo()
    desk.settle()
    assert desk.shown() == ["abc", "de"]
    desk.decisions.stack.redo()
    desk.settle()
    assert desk.shown() == ["adebc"]


def test_what_is_split_off_stays_together_and_can_be_merged_again(desk: Desk) -> None:
    group = desk.group(0)
    desk.decisions.split(group, group.members[1:])
    desk.settle()
    assert sorted(desk.shown()) == ["bc", "de"]
    desk.decisions.stack.undo()
    desk.settle()
    assert desk.shown() == ["abc", "de"]


def test_a_photo_is_no_duplicate_of_anything(desk: Desk) -> None:
    desk.decisions.dismiss_photos(desk.group(0).members[1:2])
    desk.settle()
    assert desk.shown() == ["ac", "de"]
    desk.decisions.stack.undo()
    desk.settle()
    assert desk.shown() == ["abc", "de"]


def test_undoing_gives_a_decision_back_to_the_rule_that_made_it(desk: Desk) -> None:
    photo = desk.group(0).members[1].photo.id
    desk.library.decide({photo: Proposal.KEEP}, DecidedBy.RULE)
    member = desk.group(0).members[1]
    assert member.decided_by is DecidedBy.RULE
    desk.decisions.decide([member], Proposal.TRASH)
    desk.settle()
    standing = desk.library.catalog.decisions.standing
    assert standing([photo])[photo] == (Proposal.TRASH, DecidedBy.HAND)
    desk.decisions.stack.undo()
    desk.settle()
    assert standing([photo])[photo] == (Proposal.KEEP, DecidedBy.RULE)


def test_what_is_decided_firmly_stays_when_the_rules_change(desk: Desk) -> None:
    keeper = desk.group(0).keeper
    desk.decisions.decide([keeper], Proposal.KEEP)
    desk.settle()
    assert desk.group(0).keeper.decision is Proposal.KEEP, "also where that was proposed"
    desk.library.apply_rules(["plain_name"], [], [m.photo.id for m in desk.group(0).members])
    assert desk.group(0).keeper.decided_by is DecidedBy.HAND


def test_kinds_stay_what_they_are_in_a_merged_group(desk: Desk) -> None:
    desk.decisions.merge(list(desk.library.groups()))
    desk.settle()
    assert {m.kind for m in desk.group(0).members[1:]} == {Kind.COPY}
