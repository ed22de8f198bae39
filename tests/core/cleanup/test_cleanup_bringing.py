"""Copies that go once what they tell stands in a sidecar beside the photo that stays, and how that is taken back."""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.catalog.brought import SidecarState
from app.core.cleanup import GoReason, LeftReason, Plan, UndoReason, clean, make_plan, recover, undo
from app.core.cleanup.outcome import LeftReason as Reason
from app.core.cleanup.sidecar_place import belongs
from app.core.cleanup.trash.base import TrashError
from app.core.cleanup.trash.linux import LinuxTrash
from app.core.holdings.brought import Moment
from app.core.holdings.takeout import ToldBySidecar, to_text
from app.core.holdings.types import Extra, ExtraKind, Field, Holdings, LackName, Word
from app.core.holdings.xmp import read_xmp
from app.core.holdings.xmp_sidecar import merged
from app.core.progress import Control, Progress, Status
from app.core.types import Propose
from tests.core.cleanup.test_cleanup_crash import end, start
from tests.core.shelves import MTIME_NS, TRASH, Shelf, everything, write

pytestmark = pytest.mark.usefixtures("home_trash")

LAKE, SUMMER = Word(Field.KEYWORD, "lake"), Word(Field.KEYWORD, "summer")
PLACE = (46.9513, 7.4386)
TOLD = Holdings(words=(LAKE, SUMMER), captured="2021-05-06T10:11:12", zone="+02:00", place=PLACE)
SIDECAR = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:my="http://example.org/my/" my:own="1">
<dc:subject><rdf:Bag><rdf:li>lake</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"""


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    catalog = Catalog(tmp_path / "catalog.db")
    yield Shelf(tmp_path / "photos", catalog)
    catalog.close()


def stand(shelf: Shelf, told: Holdings = TOLD, kept: Holdings | None = None, copies: int = 1) -> None:
    """Puts a large photo on the shelf, and smaller copies that tell something."""
    shelf.put("1/a.jpg", "A", holdings=kept or Holdings(), size=(400, 300))
    for number in range(copies):
        shelf.put(f"2/{number}.jpg", "B", holdings=told, size=(200, 150))
    shelf.shrunk("A", "B")


def beside(shelf: Shelf, data: bytes = SIDECAR, name: str = "1/a.jpg.xmp") -> Path:
    """Puts a sidecar beside the large photo."""
    shelf.bind("1/a.jpg", xmp="")
    (shelf.folder / "1/a.xmp").unlink()
    shelf.catalog.units.remove([shelf.folder / "1/a.xmp"])
    path = shelf.folder / name
    write(path, data)
    info = path.lstat()
    file = shelf.catalog.units.all()[0]._replace(
        path=path, size=info.st_size, mtime_ns=info.st_mtime_ns, inode=info.st_ino, digest=None, photo_id=None
    )
    shelf.catalog.units.replace(shelf.folder_id, (), [file])
    return path


def plan_of(shelf: Shelf, propose: Propose = Propose.REDUNDANT) -> Plan:
    return make_plan(shelf.catalog, shelf.grouped(propose), bring=True)


def sidecars(shelf: Shelf) -> dict[str, bytes]:
    return {name: data for name, (data, _) in everything(shelf.folder).items() if name.endswith(".xmp")}


def names(shelf: Shelf) -> list[str]:
    return sorted(everything(shelf.folder))


def test_without_being_asked_for_nothing_is_brought_over(shelf: Shelf) -> None:
    stand(shelf)
    assert not make_plan(shelf.catalog, shelf.grouped()).items


def test_a_plan_says_what_is_written_where_and_touches_nothing(shelf: Shelf) -> None:
    stand(shelf)
    before = everything(shelf.folder)
    plan = plan_of(shelf)
    (item,) = plan.items
    assert (item.photo.path, item.reason) == (shelf.folder / "2/0.jpg", GoReason.REDUNDANT)
    (sidecar,) = plan.sidecars
    assert (sidecar.path, sidecar.keeper) == (shelf.folder / "1/a.jpg.xmp", shelf.folder / "1/a.jpg")
    assert (sidecar.is_new, sidecar.photos, plan.conflicts) == (True, 1, ())
    assert (sidecar.wanted.words, sidecar.wanted.place) == ((LAKE, SUMMER), PLACE)
    assert sidecar.wanted.moment == Moment("2021-05-06T10:11:12", 0, "+02:00")
    assert everything(shelf.folder) == before


def test_the_sidecar_is_written_the_copy_goes_and_all_of_it_is_undone(shelf: Shelf, home_trash: Path) -> None:
    stand(shelf)
    before, known = everything(shelf.folder), shelf.names()
    result = clean(shelf.catalog, plan_of(shelf))
    assert ([p.path.name for p in result.trashed], result.sidecars, result.left_alone) == (["0.jpg"], 1, ())
    assert names(shelf) == ["1/a.jpg", "1/a.jpg.xmp"]
    packet = read_xmp(sidecars(shelf)["1/a.jpg.xmp"])
    assert (packet.words, packet.captured, packet.place) == ((LAKE, SUMMER), "2021-05-06T10:11:12+02:00", PLACE)
    assert {(f.path.name, f.unit.name) for f in shelf.catalog.units.all()} == {
        ("a.jpg", "a.jpg"),
        ("a.jpg.xmp", "a.jpg"),
    }
    undone = undo(shelf.catalog)
    assert not undone.failed
    assert everything(shelf.folder) == before
    assert shelf.names() == known
    assert not shelf.catalog.units.all()
    assert [path.name for path in home_trash.glob("files/*")] == ["a.jpg.xmp"]
    assert shelf.catalog.journal.last_undoable() is None
    assert len(plan_of(shelf).items) == 1


@pytest.mark.parametrize("name", ["1/a.jpg.xmp", "1/a.xmp"])
def test_an_existing_sidecar_is_added_to_and_comes_back_with_its_time(shelf: Shelf, name: str) -> None:
    stand(shelf)
    path = beside(shelf, name=name)
    path.chmod(0o640)
    before = everything(shelf.folder)
    plan = plan_of(shelf)
    assert [(s.path, s.is_new) for s in plan.sidecars] == [(path, False)]
    assert clean(shelf.catalog, plan).sidecars == 1
    data = path.read_bytes()
    assert b'my:own="1"' in data
    assert data.count(b"<rdf:li>lake</rdf:li>") == 1
    assert path.stat().st_mode & 0o777 == 0o640
    assert read_xmp(data).words == (LAKE, SUMMER, Word(Field.TEXT, "own: 1"))
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before
    assert path.stat().st_mtime_ns == MTIME_NS


def test_what_stands_in_the_sidecar_already_is_not_written_again(shelf: Shelf) -> None:
    stand(shelf, Holdings(words=(LAKE,)))
    path = beside(shelf)
    before = everything(shelf.folder)
    result = clean(shelf.catalog, plan_of(shelf))
    assert (len(result.trashed), result.sidecars) == (1, 0)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (SIDECAR, MTIME_NS)
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


def test_several_copies_bring_to_one_keeper(shelf: Shelf) -> None:
    shelf.put("1/a.jpg", "A", holdings=Holdings(), size=(400, 300))
    shelf.put("2/b.jpg", "B", holdings=Holdings(words=(LAKE,)), size=(200, 150))
    shelf.put("3/c.jpg", "C", holdings=Holdings(words=(SUMMER,), place=PLACE), size=(100, 75))
    shelf.shrunk("A", "B")
    shelf.shrunk("A", "C")
    before = everything(shelf.folder)
    plan = plan_of(shelf)
    assert [(s.photos, s.wanted.words, s.wanted.place) for s in plan.sidecars] == [(2, (LAKE, SUMMER), PLACE)]
    left_out = plan.without({shelf.row("3/c.jpg").id})
    assert [(s.photos, s.wanted.words) for s in left_out.sidecars] == [(1, (LAKE,))]
    assert len(clean(shelf.catalog, plan).trashed) == 2
    assert read_xmp(sidecars(shelf)["1/a.jpg.xmp"]).words == (LAKE, SUMMER)
    some = [item.id for item in shelf.catalog.journal.items(1) if item.path.name == "b.jpg"]
    assert not undo(shelf.catalog, item_ids=some).failed
    assert names(shelf) == ["1/a.jpg", "1/a.jpg.xmp", "2/b.jpg"], "what is still away is still held"
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


@pytest.mark.parametrize(
    ("kept", "told", "name"),
    [
        (Holdings(words=(Word(Field.TITLE, "A"),)), Holdings(words=(Word(Field.TITLE, "B"),)), LackName.TITLE),
        (Holdings(words=(Word(Field.RATING, "1"),)), Holdings(words=(Word(Field.RATING, "5"),)), LackName.RATING),
        (Holdings(place=PLACE), Holdings(place=(1.0, 2.0)), LackName.PLACE),
        (Holdings(captured="2021-05-06T10:11:12"), TOLD, None),
        (Holdings(captured="2021-05-06T10:11:13"), TOLD, LackName.TIME),
    ],
)
def test_what_contradicts_the_keeper_stays(shelf: Shelf, kept: Holdings, told: Holdings, name: LackName | None) -> None:
    stand(shelf, told, kept)
    plan = plan_of(shelf)
    assert len(plan.items) == (name is None)
    assert [c.conflicts[0].name for c in plan.conflicts] == ([] if name is None else [name])
    if name is not None:
        assert (plan.conflicts[0].keeper, plan.conflicts[0].photo.path.name) == (shelf.folder / "1/a.jpg", "0.jpg")


def test_what_contradicts_the_sidecar_or_another_copy_stays(shelf: Shelf) -> None:
    title = Word(Field.TITLE, "B")
    stand(shelf, Holdings(words=(title,)))
    shelf.put("3/c.jpg", "C", holdings=Holdings(words=(Word(Field.TITLE, "C"),)), size=(100, 75))
    shelf.shrunk("A", "C")
    plan = plan_of(shelf)
    assert [item.photo.path.name for item in plan.items] == ["0.jpg"]
    assert [(c.photo.path.name, c.conflicts[0].kept) for c in plan.conflicts] == [("c.jpg", "B")]
    told = plan.items[0].bring
    assert told is not None
    beside(shelf, merged(None, told.wanted).data.replace(b">B<", b">X<"))
    plan = plan_of(shelf)
    assert not plan.items
    assert [c.conflicts[0].kept for c in plan.conflicts] == ["X", "X"]


@pytest.mark.parametrize(
    "told",
    [
        Holdings(words=(LAKE, Word(Field.COMMENT, "no place for it in a sidecar"))),
        Holdings(words=(LAKE,), depth=16),
        Holdings(words=(LAKE,), extras=(Extra(ExtraKind.MOTION, "ab"),)),
        Holdings(words=(LAKE,), camera="Canon"),
        Holdings(words=(LAKE,), frames=3),
    ],
)
def test_what_no_sidecar_can_hold_keeps_its_photo(shelf: Shelf, told: Holdings) -> None:
    stand(shelf, told)
    plan = plan_of(shelf)
    assert (plan.items, plan.conflicts) == ((), ())


def protect(shelf: Shelf) -> None:
    shelf.catalog.folders.add(shelf.folder / "1", protected=True, chosen=False)


def decide(shelf: Shelf) -> None:
    shelf.catalog.decisions.put([(shelf.row("1/a.jpg").id, TRASH)])


def occupy(shelf: Shelf) -> None:
    (shelf.folder / "1/a.jpg.xmp").mkdir()


def link(shelf: Shelf) -> None:
    path = beside(shelf)
    path.rename(shelf.folder / "elsewhere")
    path.symlink_to(shelf.folder / "elsewhere")


def scanned_without(shelf: Shelf) -> None:
    write(shelf.folder / "1/a.jpg.xmp", SIDECAR)


def garble(shelf: Shelf) -> None:
    beside(shelf, b"garbled")


@pytest.mark.parametrize("spoil", [protect, decide, occupy, link, scanned_without, garble])
def test_a_keeper_that_can_take_no_sidecar_keeps_its_copies(shelf: Shelf, spoil: Callable[[Shelf], None]) -> None:
    stand(shelf)
    spoil(shelf)
    assert not [item for item in plan_of(shelf).items if item.bring is not None]


def test_a_double_of_the_keeper_cannot_stand_in_for_it(shelf: Shelf) -> None:
    stand(shelf)
    shelf.put("3/double.jpg", "A")
    plan = plan_of(shelf)
    (item,) = (item for item in plan.items if item.bring is not None)
    assert item.bring is not None
    assert [witness.photo.path for witness in item.witnesses] == [item.bring.keeper.path]
    item.bring.keeper.path.unlink()
    result = clean(shelf.catalog, plan)
    assert item.photo.path.exists()
    assert LeftReason.KEEPER_MISSING in [left.reason for left in result.left_alone]


def appear(shelf: Shelf) -> None:
    write(shelf.folder / "1/a.jpg.xmp", b"of somebody else")


def forget_words(shelf: Shelf) -> None:
    shelf.put("2/0.jpg", "B", holdings=Holdings(words=(LAKE, Word(Field.COMMENT, "new"))), size=(200, 150))


def lose_keeper(shelf: Shelf) -> None:
    (shelf.folder / "1/a.jpg").unlink()


def rot(shelf: Shelf) -> None:
    path = shelf.folder / "1/a.jpg"
    write(path, bytes(path.stat().st_size))


@pytest.mark.parametrize("spoil", [appear, forget_words, lose_keeper, rot, protect])
def test_what_changed_since_the_plan_stays(shelf: Shelf, spoil: Callable[[Shelf], None]) -> None:
    stand(shelf)
    plan = plan_of(shelf)
    spoil(shelf)
    before = everything(shelf.folder)
    result = clean(shelf.catalog, plan)
    assert (result.trashed, len(result.left_alone), result.sidecars) == ((), 1, 0)
    assert everything(shelf.folder) == before


def test_a_sidecar_that_changed_since_the_plan_is_left_alone(shelf: Shelf) -> None:
    stand(shelf)
    path = beside(shelf)
    plan = plan_of(shelf)
    path.write_bytes(SIDECAR.replace(b'"1"', b'"2"'))
    result = clean(shelf.catalog, plan)
    assert [left.reason for left in result.left_alone] == [LeftReason.NOT_BROUGHT_OVER]
    assert path.read_bytes() == SIDECAR.replace(b'"1"', b'"2"')


def test_where_no_copy_goes_the_sidecar_is_taken_back(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    stand(shelf)
    path = beside(shelf)
    before = everything(shelf.folder)

    def refuse(self: LinuxTrash, photo: Path) -> None:
        raise TrashError(Reason.TRASH_FAILED, "no")

    monkeypatch.setattr(LinuxTrash, "put", refuse)
    result = clean(shelf.catalog, plan_of(shelf))
    assert (result.trashed, result.sidecars) == ((), 0)
    assert everything(shelf.folder) == before
    assert path.stat().st_mtime_ns == MTIME_NS
    assert shelf.catalog.journal.last_undoable() is None


def test_a_cancelled_clean_up_writes_only_for_what_goes(shelf: Shelf) -> None:
    stand(shelf)
    before = everything(shelf.folder)
    control = Control()
    control.cancel()
    result = clean(shelf.catalog, plan_of(shelf), Progress(control))
    assert result.cancelled
    assert everything(shelf.folder) == before
    assert not shelf.catalog.brought.open(1)


@pytest.mark.parametrize("existing", [False, True])
def test_a_sidecar_that_was_changed_after_the_clean_up_is_not_taken_back(shelf: Shelf, existing: bool) -> None:
    stand(shelf)
    path = beside(shelf) if existing else shelf.folder / "1/a.jpg.xmp"
    clean(shelf.catalog, plan_of(shelf))
    changed = path.read_bytes().replace(b"summer", b"winter")
    path.write_bytes(changed)
    undone = undo(shelf.catalog)
    assert [(f.path, f.reason) for f in undone.failed] == [(path, UndoReason.SIDECAR_CHANGED)]
    assert path.read_bytes() == changed
    assert (shelf.folder / "2/0.jpg").exists()
    assert shelf.catalog.journal.last_undoable() is None


def test_what_a_later_clean_up_relies_on_is_not_taken_back(shelf: Shelf) -> None:
    stand(shelf)
    clean(shelf.catalog, plan_of(shelf))
    written = sidecars(shelf)
    shelf.put("3/later.jpg", "B", holdings=TOLD, size=(200, 150))
    later = clean(shelf.catalog, plan_of(shelf))
    assert (len(later.trashed), later.sidecars) == (1, 0)
    assert [failed.reason for failed in undo(shelf.catalog, 1).failed] == [UndoReason.SIDECAR_NEEDED]
    assert (shelf.folder / "2/0.jpg").exists()
    assert sidecars(shelf) == written
    assert not undo(shelf.catalog).failed
    assert (shelf.folder / "3/later.jpg").exists()


def test_what_a_copy_told_stays_beside_the_keeper_where_the_copy_is_lost(shelf: Shelf, home_trash: Path) -> None:
    stand(shelf)
    clean(shelf.catalog, plan_of(shelf))
    for path in home_trash.glob("*/*"):
        path.unlink()
    assert [failed.reason for failed in undo(shelf.catalog).failed] == [UndoReason.NOT_IN_TRASH]
    assert read_xmp(sidecars(shelf)["1/a.jpg.xmp"]).words == (LAKE, SUMMER)


def test_forgetting_a_folder_leaves_the_sidecars_as_they_are(shelf: Shelf) -> None:
    stand(shelf)
    clean(shelf.catalog, plan_of(shelf))
    shelf.catalog.journal.forget_folder(shelf.folder_id)
    assert shelf.catalog.database.reader().execute("SELECT count(*) FROM cleanup_sidecars").fetchone() == (0,)
    assert sidecars(shelf)


@pytest.mark.parametrize("existing", [False, True])
@pytest.mark.parametrize("stop", ["before", "written", "gone", "undone"])
def test_cut_off_at_any_step_nothing_is_lost(
    shelf: Shelf, tmp_path: Path, existing: bool, stop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ends as a crash does, at each step; what is on the disk and in the journal then is enough."""
    from app.core.cleanup import bring_over, run

    class CrashError(BaseException):
        pass

    def crash(*_: object, **__: object) -> None:
        raise CrashError

    stand(shelf)
    if existing:
        beside(shelf)
    before = everything(shelf.folder)
    plan = plan_of(shelf)
    steps = {
        "before": (bring_over, "replace_with" if existing else "write_new"),
        "written": (bring_over, "_note_written"),
        "gone": (run._Cleanup, "_finish"),
        "undone": (type(shelf.catalog.brought), "note_restored"),
    }
    with monkeypatch.context() as patch:
        patch.setattr(*steps[stop], crash)
        with contextlib.suppress(CrashError):
            clean(shelf.catalog, plan)
            undo(shelf.catalog)
            pytest.fail("it did not come to that step")
    recover(shelf.catalog)
    if stop in ("before", "written"):
        assert shelf.catalog.journal.last_undoable() is None
    elif shelf.catalog.journal.last_undoable() is not None:
        assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before
    assert not shelf.catalog.brought.open(1)


@pytest.mark.parametrize("stop", [0, 1, 2])
def test_a_killed_clean_up_is_undone(shelf: Shelf, tmp_path: Path, stop: int) -> None:
    stand(shelf, copies=3)
    beside(shelf)
    before, known = everything(shelf.folder), shelf.names()
    (tmp_path / "plan").write_bytes(pickle.dumps(plan_of(shelf)))
    assert end(start(tmp_path, "clean", stop)) == -signal.SIGKILL
    assert len(everything(shelf.folder)) == len(before) - stop
    recover(shelf.catalog)
    undone = undo(shelf.catalog) if stop else None
    assert undone is None or not undone.failed
    assert everything(shelf.folder) == before
    assert shelf.names() == known


def test_a_new_sidecar_must_belong_to_its_photo_alone(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.cr2", "b.png"):
        (tmp_path / name).touch()
    assert belongs(tmp_path / "a.jpg", tmp_path / "a.jpg.xmp")
    assert not belongs(tmp_path / "b.cr2", tmp_path / "b.xmp")


def test_a_raw_takes_the_name_that_lightroom_reads(shelf: Shelf) -> None:
    shelf.put("1/a.cr2", "A", holdings=Holdings(), size=(400, 300))
    shelf.put("2/b.cr2", "B", holdings=TOLD, size=(200, 150))
    shelf.shrunk("A", "B")
    assert [s.path.name for s in plan_of(shelf).sidecars] == ["a.xmp"]


@pytest.mark.parametrize("forms", [("RAW", "JPEG"), ("JPEG", "RAW")])
def test_a_raw_and_what_was_developed_of_it_bring_nothing_to_each_other(shelf: Shelf, forms: tuple[str, str]) -> None:
    shelf.put("1/a.jpg", "A", holdings=Holdings(), size=(400, 300), form=forms[0])
    shelf.put("2/b.jpg", "B", holdings=TOLD, size=(200, 150), form=forms[1])
    shelf.shrunk("A", "B")
    plan = plan_of(shelf)
    assert (plan.items, plan.conflicts) == ((), ())


def test_written_states_are_remembered(shelf: Shelf) -> None:
    stand(shelf)
    seen: list[SidecarState] = []

    def note(_: Status) -> None:
        seen.extend(record.state for record in shelf.catalog.brought.open(1))

    clean(shelf.catalog, plan_of(shelf), Progress(on_status=note))
    assert seen == [SidecarState.PLANNED, SidecarState.WRITTEN]
    assert not [path for path in (shelf.folder / "1").iterdir() if path.name.startswith(".")]
    assert os.access(shelf.folder / "1/a.jpg.xmp", os.W_OK)


def takeout(shelf: Shelf, told: ToldBySidecar, content: str = "B") -> None:
    """Puts a large photo on the shelf, and one with a service's sidecar that tells something."""
    shelf.put("1/a.jpg", "A", holdings=Holdings(), size=(400, 300))
    shelf.put("2/a.jpg", content, holdings=Holdings(), size=(400, 300) if content == "A" else (200, 150))
    if content != "A":
        shelf.shrunk("A", content)
    shelf.bind("2/a.jpg", json="told elsewhere")
    shelf.catalog.units.set_told((f, to_text(told)) for f in shelf.catalog.units.all() if f.path.suffix == ".json")


def test_what_a_service_tells_beside_a_copy_goes_over(shelf: Shelf) -> None:
    takeout(shelf, ToldBySidecar("By the\nlake", ("Ada",), (46.951321, 7.4386), 1620288672))
    before = everything(shelf.folder)
    assert not make_plan(shelf.catalog, shelf.grouped()).items
    plan = plan_of(shelf)
    assert [(item.photo.path.parent.name, len(item.files)) for item in plan.items] == [("2", 1)]
    assert len(clean(shelf.catalog, plan).trashed) == 1
    assert names(shelf) == ["1/a.jpg", "1/a.jpg.xmp"]
    packet = read_xmp(sidecars(shelf)["1/a.jpg.xmp"])
    assert packet.words == (Word(Field.CAPTION, "By the lake"), Word(Field.PERSON, "Ada"))
    assert (packet.captured, packet.place) == ("2021-05-06T08:11:12+00:00", PLACE)
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


def test_of_identical_photos_each_with_words_beside_it_one_goes(shelf: Shelf) -> None:
    takeout(shelf, ToldBySidecar("By the lake"), "A")
    beside(shelf, SIDECAR.replace(b'my:own="1"', b""))
    before = everything(shelf.folder)
    assert not make_plan(shelf.catalog, shelf.grouped()).items
    plan = plan_of(shelf)
    assert len(plan.items) == 1
    assert len(clean(shelf.catalog, plan).trashed) == 1
    kept = {name.split("/")[0] for name in names(shelf)}
    assert len(kept) == 1
    held = b"".join(data for data, _ in everything(shelf.folder).values())
    assert b"lake</rdf:li>" in held
    assert b"By the lake" in held or kept == {"2"}
    assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before


@pytest.mark.parametrize("told", [ToldBySidecar("x", more=True), ToldBySidecar("x", favourite=True)])
def test_what_a_service_tells_that_no_sidecar_can_hold_stays(shelf: Shelf, told: ToldBySidecar) -> None:
    takeout(shelf, told)
    assert not plan_of(shelf).items


def test_what_changed_beside_a_copy_since_the_plan_stays(shelf: Shelf) -> None:
    takeout(shelf, ToldBySidecar("x"))
    plan = plan_of(shelf)
    os.utime(shelf.folder / "2/a.json")
    before = everything(shelf.folder)
    assert [left.reason for left in clean(shelf.catalog, plan).left_alone] == [LeftReason.CHANGED]
    assert everything(shelf.folder) == before


@pytest.mark.parametrize(
    ("data", "goes"),
    [
        (SIDECAR.replace(b'my:own="1"', b""), True),
        (SIDECAR, False),
        (SIDECAR.replace(b'my:own="1"', b"").replace(b">lake<", b">water|lake<"), False),
        (b"garbled", False),
    ],
)
def test_words_in_a_sidecar_of_the_copy_go_over(shelf: Shelf, data: bytes, goes: bool) -> None:
    stand(shelf, Holdings(words=(SUMMER,)))
    shelf.bind("2/0.jpg", xmp="notes")
    path = shelf.folder / "2/0.xmp"
    write(path, data)
    files = [f for f in shelf.catalog.units.all() if f.path == path]
    shelf.catalog.units.replace(shelf.folder_id, (), [f._replace(size=len(data), digest=None) for f in files])
    before = everything(shelf.folder)
    plan = plan_of(shelf)
    assert len(plan.items) == goes
    if goes:
        clean(shelf.catalog, plan)
        assert names(shelf) == ["1/a.jpg", "1/a.jpg.xmp"]
        assert read_xmp(sidecars(shelf)["1/a.jpg.xmp"]).words == (LAKE, SUMMER)
        assert not undo(shelf.catalog).failed
    assert everything(shelf.folder) == before
