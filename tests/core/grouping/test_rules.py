"""Criteria in any order, preferred folders, and rules applied to everything or to some groups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.cleanup import make_plan
from app.core.criteria import ALWAYS_FIRST, CRITERIA, ORDERABLE, in_order
from app.core.grouping.preview import KeeperChange
from app.core.grouping.proposals import similarity_floor
from app.core.grouping.review import Review
from app.core.settings import Settings, SettingsStore, load_settings
from app.core.types import DecidedBy, Edit, EditName, Kind, Metadata, Proposal, Propose, ReasonName
from app.paths import paths_under
from tests.core.catalogs import content, fill, match

HALF = Edit(EditName.RESIZED, 0.5)
KEEP, TRASH = Proposal.KEEP, Proposal.TRASH
OLD_FIRST = ("oldest", "plain_name")


class Reviewed(Review):
    """The part of a library that needs no model and no vectors."""

    def __init__(self, home: Path) -> None:
        self.paths = paths_under(home).make()
        self.settings_store = SettingsStore(self.paths.settings)
        self.catalog = Catalog(self.paths.catalog)
        super().__init__(self.catalog, self.settings_store)

    @property
    def settings(self) -> Settings:
        return self.settings_store.settings

    def id_of(self, name: str) -> int:
        return next(row.id for row in self.catalog.photos.rows() if row.path.name == name)

    def decision_state(self, name: str) -> Decided:
        return self.catalog.decisions.standing([self.id_of(name)])[self.id_of(name)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Reviewed]:
    opened = Reviewed(tmp_path)
    yield opened
    opened.catalog.close()


def test_names_of_criteria_that_do_not_fit_count_for_nothing() -> None:
    assert in_order([]) == CRITERIA
    order = in_order(["oldest", "no such", "online", "largest", "oldest"])
    assert order[: len(ALWAYS_FIRST) + 2] == (*ALWAYS_FIRST, ReasonName.OLDEST, ReasonName.LARGEST)
    assert sorted(order) == sorted(CRITERIA)


def test_the_order_of_criteria_chooses_the_keeper_and_its_reasons(library: Reviewed) -> None:
    one = content("x")
    fill(library.catalog, {"a copy.jpg": one}, mtime_ns=1)
    fill(library.catalog, {"b.jpg": one}, mtime_ns=2)
    (group,) = library.groups()
    assert (group.keeper.photo.path.name, group.reasons[0].name) == ("b.jpg", ReasonName.PLAIN_NAME)
    library.settings_store.hold(criteria=OLD_FIRST)
    (group,) = library.groups()
    assert (group.keeper.photo.path.name, group.reasons[0].name) == ("a copy.jpg", ReasonName.OLDEST)


def test_no_order_lets_a_poorer_file_outrank_one_with_its_movie(library: Reviewed) -> None:
    moving = content("m", width=300, metadata=Metadata(extras=("motion",)))
    ids = fill(library.catalog, {"still.jpg": content("s", width=900), "moving.jpg": moving})
    match(library.catalog, ids["still.jpg"], ids["moving.jpg"], edits=[HALF])
    library.settings_store.hold(criteria=("largest", "embedded_extras"))
    assert library.groups()[0].keeper.photo.path.name == "moving.jpg"


def test_showing_more_counts_as_far_as_the_order_says(library: Reviewed) -> None:
    ids = fill(library.catalog, {"whole.jpg": content("w"), "part.jpg": content("p", width=4000, height=3000)})
    match(library.catalog, ids["whole.jpg"], ids["part.jpg"], edits=[Edit(EditName.CROPPED, 0.5)])
    assert library.groups()[0].keeper.photo.path.name == "whole.jpg"
    library.settings_store.hold(criteria=("largest", "shows_more"))
    assert library.groups()[0].keeper.photo.path.name == "part.jpg"


def test_photos_in_preferred_folders_are_rather_kept(library: Reviewed) -> None:
    one = content("x")
    for folder in ("/photos/one", "/photos/two", "/photos/two hundred"):
        fill(library.catalog, {"a.jpg": one}, Path(folder))
    library.settings_store.hold(preferred=("/photos/two", "/photos/one"))
    (group,) = library.groups()
    assert [str(m.photo.path) for m in group.members[:2]] == ["/photos/two/a.jpg", "/photos/one/a.jpg"]
    assert group.reasons[0].name is ReasonName.PREFERRED


def test_rules_are_previewed_and_applied_everywhere_and_taken_back(library: Reviewed) -> None:
    one = content("x")
    fill(library.catalog, {"a copy.jpg": one}, mtime_ns=1)
    fill(library.catalog, {"b.jpg": one}, mtime_ns=2)
    a, b = library.id_of("a copy.jpg"), library.id_of("b.jpg")
    library.decide({b: KEEP})
    preview = library.preview_rules(OLD_FIRST, ())
    assert preview.changes == (KeeperChange(b, a),)
    assert (preview.before, preview.after, preview.by_hand) == ((1, 1000), (0, 0), 1)
    assert library.settings == Settings()
    applied = library.apply_rules(OLD_FIRST, ())
    assert load_settings(library.paths.settings).criteria == OLD_FIRST
    assert library.groups()[0].keeper.photo.id == a
    library.take_back_rules(applied)
    assert load_settings(library.paths.settings) == library.settings == Settings()
    assert library.groups()[0].keeper.photo.id == b
    assert library.decision_state("b.jpg") == Decided(KEEP, DecidedBy.HAND)


def test_rules_for_some_groups_become_decisions_of_their_photos(library: Reviewed) -> None:
    for name in ("x", "y"):
        fill(library.catalog, {f"{name} copy.jpg": content(name)}, mtime_ns=1)
        fill(library.catalog, {f"{name}.jpg": content(name)}, mtime_ns=2)
    photos = [library.id_of("x.jpg"), library.id_of("x copy.jpg")]
    preview = library.preview_rules(OLD_FIRST, (), photos)
    assert (preview.changes, preview.before, preview.after) == (
        (KeeperChange(photos[0], photos[1]),),
        (1, 1000),
        (1, 1000),
    )
    applied = library.apply_rules(OLD_FIRST, (), photos)
    assert library.settings == Settings()
    assert library.decision_state("x copy.jpg") == Decided(KEEP, DecidedBy.RULE)
    assert library.decision_state("x.jpg") == Decided(TRASH, DecidedBy.RULE)
    assert library.decision_state("y.jpg") == Decided(None, None)
    assert {i.photo.path.name for i in make_plan(library.catalog, library.groups()).items} == {"x.jpg", "y copy.jpg"}
    everywhere = library.apply_rules((), ())
    assert library.decision_state("x.jpg") == Decided(None, None), "now the rules are for all"
    library.take_back_rules(everywhere)
    assert library.decision_state("x.jpg") == Decided(TRASH, DecidedBy.RULE)
    library.take_back_rules(applied)
    assert library.decision_state("x.jpg") == Decided(None, None)


def test_a_keeper_that_the_user_trashed_is_none_for_the_rules(library: Reviewed) -> None:
    one = content("x")
    fill(library.catalog, {"a.jpg": one, "b.jpg": one, "c.jpg": one})
    photos = [library.id_of(name) for name in ("a.jpg", "b.jpg", "c.jpg")]
    library.decide({photos[0]: TRASH})
    library.apply_rules((), (), photos)
    assert library.decision_state("a.jpg") == Decided(TRASH, DecidedBy.HAND)
    assert library.decision_state("b.jpg") == Decided(KEEP, DecidedBy.RULE)
    assert library.decision_state("c.jpg") == Decided(TRASH, DecidedBy.RULE)


def test_the_more_alike_shots_must_be_the_fewer_are_grouped(library: Reviewed) -> None:
    ids = fill(library.catalog, {name: content(name, width=w) for name, w in (("a", 900), ("b", 800), ("c", 700))})
    match(library.catalog, ids["a"], ids["b"], Kind.SIMILAR, cosine=0.99)
    match(library.catalog, ids["a"], ids["c"], Kind.SIMILAR, cosine=0.4)
    groups = library.groups()
    assert [len(group.members) for group in groups] == [3]
    assert [len(g.members) for g in groups.regrouped(floor=similarity_floor(0.5))] == [2]
    assert [len(g.members) for g in library.groups(similarity=0.5)] == [2]
    assert len(groups.regrouped(floor=similarity_floor(1.0))) == 0
    assert [len(g.members) for g in groups.regrouped(floor=similarity_floor(0.0))] == [3]


def test_a_decision_counts_in_groups_made_anew(library: Reviewed) -> None:
    one = content("x")
    fill(library.catalog, {"a.jpg": one, "b.jpg": one})
    groups = library.groups()
    groups.with_decisions({groups.photo_ids(0)[1]: KEEP})
    assert groups.regrouped(propose=Propose.VERSIONS).to_trash == (0, 0)


DECISIONS = st.sampled_from([None, None, KEEP, TRASH])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), criteria=st.permutations(ORDERABLE), propose=st.sampled_from(Propose), some=st.booleans())
def test_no_rule_takes_the_last_photo_nor_what_the_hand_decided(
    tmp_path_factory: pytest.TempPathFactory,
    data: st.DataObject,
    criteria: list[ReasonName],
    propose: Propose,
    some: bool,
) -> None:
    library = Reviewed(tmp_path_factory.mktemp("rules"))
    try:
        names = [f"{number}.jpg" for number in range(7)]
        held = data.draw(st.lists(st.integers(0, 4), min_size=7, max_size=7))
        pictures = {n: content(f"{c}", width=100 * (c % 3 + 1)) for n, c in zip(names, held, strict=True)}
        ids: dict[str, int] = {}
        for number, name in enumerate(names):
            ids |= fill(library.catalog, {name: pictures[name]}, Path(f"/photos/{number % 3}"), mtime_ns=number)
        pairs = {tuple(sorted((a, b))) for a in ids.values() for b in ids.values() if a != b}
        for one, other in sorted(pairs):
            say = data.draw(st.sampled_from(["nothing", "copy", "similar", "link", "dismiss"]))
            if say in ("copy", "similar", "dismiss"):
                match(library.catalog, one, other, Kind.SIMILAR if say == "similar" else Kind.COPY, edits=[HALF])
            if say == "link":
                library.link([(one, other)])
            if say == "dismiss":
                library.dismiss([(one, other)])
        photos = {row.path.name: row.id for row in library.catalog.photos.rows()}
        by_hand = {photos[name]: data.draw(DECISIONS) for name in names}
        library.decide(by_hand)
        preferred = data.draw(st.permutations(["/photos/0", "/photos/1"]))
        chosen = set(library.groups(propose).flat_ids.tolist()) if some else None
        preview = library.preview_rules(criteria, preferred, chosen, propose=propose)
        applied = library.apply_rules(criteria, preferred, chosen, propose=propose)
        check(library, propose, by_hand, data.draw(st.floats(0, 1)))
        if not some:
            assert library.groups(propose).to_trash == preview.after
        library.take_back_rules(applied)
        assert {i: d.decision for i, d in library.catalog.decisions.standing(by_hand).items()} == by_hand
    finally:
        library.catalog.close()


def check(library: Reviewed, propose: Propose, by_hand: dict[int, Proposal | None], similarity: float) -> None:
    groups = library.groups(propose, similarity=similarity)
    for group in groups:
        for member in group.members:
            if by_hand[member.photo.id] is not None:
                assert member.decision is by_hand[member.photo.id]
            if member.proposal is TRASH:
                keeper = group.keeper
                assert keeper.proposal is KEEP
                assert member.content == keeper.content or (member.match is not None and member.match.kind is Kind.COPY)
                assert member.match is None or not member.match.by_hand
    going = {item.photo.id for item in make_plan(library.catalog, groups).items}
    for group in groups:
        assert not {m.photo.id for m in group.members} <= going
