"""The add-on: fetched from a server, taken from a file, used, removed; and what is said when that goes wrong."""

from __future__ import annotations

import errno
import json
import shutil
import stat
import subprocess
import sys
import zipfile
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock

from app.core.descriptor.addon import fetching, from_file, installed, packs, unpacking
from app.core.descriptor.addon.packs import Pack, Variant
from app.core.errors import AddonError, Cancelled
from app.core.progress import Control, Progress, Stage, Status
from tests import addons

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[addons.Shop]:
    with addons.shop(tmp_path, monkeypatch) as running:
        yield running


def pack() -> Pack:
    (only,) = packs.offered()
    return only


def in_place() -> set[str]:
    return {path.name for path in installed.place().iterdir()} - {"addon.lock"}


def stop_at(stage: Stage, share: float) -> Progress:
    """Returns a progress that is cancelled when a stage is so far."""
    control = Control()

    def look(status: Status) -> None:
        if status.stage is stage and status.done >= share * status.total:
            control.cancel()

    return Progress(control, look)


def test_it_is_fetched_checked_and_unpacked_for_this_user_alone(shop: addons.Shop) -> None:
    told: list[Status] = []
    assert not installed.state().is_there
    fetching.fetch(pack(), Progress(None, told.append))
    folder = installed.folder_of(pack())
    assert (folder / "torch/__init__.py").is_file()
    assert (folder / "helper.py").read_text() == "ANSWER = 42\n"
    assert (folder / "extra.py").is_file()
    assert (folder / "torch/bin/torch_shm_manager").is_file()
    left_out = ("torch/include", "torch/bin/test_all", "helper-1.0.data", "run")
    assert not any((folder / name).exists() for name in left_out)
    state = installed.state()
    assert (state.pack, state.older, state.fetched) == (pack(), False, 0)
    assert state.size == sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) - (
        (folder / installed.MANIFEST).stat().st_size
    )
    assert in_place() == {pack().identity}
    last = {stage: [status for status in told if status.stage is stage][-1] for stage in (Stage.DOWNLOAD, Stage.UNPACK)}
    assert all(status.done == status.total for status in last.values())
    assert last[Stage.DOWNLOAD].total == pack().size == sum(map(len, shop.files.values()))
    if sys.platform != "win32":
        assert stat.S_IMODE(installed.place().stat().st_mode) == 0o700


def test_a_download_that_breaks_off_goes_on_by_itself(shop: addons.Shop) -> None:
    shop.breaks = 2
    fetching.fetch(pack(), Progress())
    assert installed.usable() == pack()
    begins = [begin for name, begin in shop.asked if name == addons.TORCH]
    assert begins[0] == 0
    assert begins[1] > 0


def test_one_that_was_stopped_goes_on_where_it_was(shop: addons.Shop) -> None:
    with pytest.raises(Cancelled):
        fetching.fetch(pack(), stop_at(Stage.DOWNLOAD, 0.5))
    assert installed.usable() is None
    kept = installed.state().fetched
    assert kept >= pack().size // 2
    shop.asked.clear()
    fetching.fetch(pack(), Progress())
    assert shop.asked == [(addons.TORCH, kept - len(shop.files[addons.PURE]))]
    assert in_place() == {pack().identity}


def test_nothing_is_unpacked_that_has_another_hash(shop: addons.Shop) -> None:
    good = shop.files[addons.TORCH]
    shop.files[addons.TORCH] = good[:-1] + bytes([good[-1] ^ 1])
    with pytest.raises(AddonError, match="checksum is wrong"):
        fetching.fetch(pack(), Progress())
    assert in_place() == {installed.FETCHED}
    assert not (installed.place() / installed.FETCHED / f"{addons.TORCH}.part").exists()
    shop.files[addons.TORCH] = good
    fetching.fetch(pack(), Progress())
    assert installed.usable() == pack()


def test_a_file_that_is_cut_off_again_and_again_is_said_and_kept(shop: addons.Shop) -> None:
    shop.breaks = 99
    with pytest.raises(AddonError, match=r"broke off at \d+ of \d+ bytes. What came so far is kept"):
        fetching.fetch(pack(), Progress())
    assert installed.state().fetched > 0


def test_without_a_network_or_where_a_server_lacks_it(shop: addons.Shop) -> None:
    del shop.files[addons.TORCH]
    with pytest.raises(AddonError, match="404"):
        fetching.fetch(pack(), Progress())
    shop.server_close()
    with pytest.raises(AddonError, match="cannot be reached"):
        fetching.fetch(pack(), Progress())
    assert installed.usable() is None


def test_a_part_of_another_file_is_begun_anew(shop: addons.Shop) -> None:
    folder = installed.place() / installed.FETCHED
    folder.mkdir(parents=True)
    (folder / f"{addons.PURE}.part").write_bytes(bytes(2 * len(shop.files[addons.PURE])))
    (folder / "torch-1.0.0-py3-none-any.whl").write_bytes(b"of another version")
    fetching.fetch(pack(), Progress())
    assert installed.usable() == pack()


def test_a_full_disk_is_known_before_anything_is_fetched(shop: addons.Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(10**9, 10**9, pack().size))
    with pytest.raises(AddonError, match=r"has \d+ MB free; the add-on needs \d+ MB"):
        fetching.fetch(pack(), Progress())
    assert not shop.asked


def test_a_disk_that_fills_up_leaves_what_was_there(shop: addons.Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    fetching.fetch(pack(), Progress())
    before = sorted(path.name for path in installed.folder_of(pack()).rglob("*"))

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(unpacking, "_write", full)
    with pytest.raises(AddonError, match="is full"):
        fetching.fetch(pack(), Progress())
    assert sorted(path.name for path in installed.folder_of(pack()).rglob("*")) == before
    assert installed.usable() == pack()
    assert not [name for name in in_place() if name.startswith(installed.NEW)]


def test_stopped_while_it_is_unpacked_nothing_is_half_there(shop: addons.Shop) -> None:
    with pytest.raises(Cancelled):
        fetching.fetch(pack(), stop_at(Stage.UNPACK, 0.1))
    assert in_place() == {installed.FETCHED}
    assert installed.usable() is None


def test_what_a_crash_left_is_tidied_away(shop: addons.Shop) -> None:
    fetching.fetch(pack(), Progress())
    half = installed.place() / f"{installed.NEW}crashed"
    (half / "torch").mkdir(parents=True)
    (half / "torch" / "__init__.py").touch()
    with FileLock(installed.place() / "addon.lock"):
        installed.tidy()  # another Twinless is at work: it may be its
    assert half.exists()
    installed.tidy()
    assert in_place() == {pack().identity}


def test_only_one_works_on_it_at_a_time(shop: addons.Shop) -> None:
    installed.place().mkdir(parents=True)
    with FileLock(installed.place() / "addon.lock"), pytest.raises(AddonError, match="Another Twinless"):
        fetching.fetch(pack(), Progress())


def test_one_of_another_version_is_not_used_and_replaced(shop: addons.Shop) -> None:
    old = Pack(Variant.CPU, "1.0.0", packs.this_system(), packs.this_python(), pack().wheels[:1])
    folder = installed.folder_of(old)
    folder.mkdir(parents=True)
    installed.write_manifest(folder, old, 1)
    state = installed.state()
    assert (state.is_there, state.older) == (False, True)
    fetching.fetch(pack(), Progress())
    assert in_place() == {pack().identity}


def test_it_is_removed_with_all_that_was_fetched(shop: addons.Shop) -> None:
    fetching.fetch(pack(), Progress())
    installed.enable()
    (installed.place() / installed.FETCHED).mkdir()
    assert installed.remove()
    assert in_place() == set()
    assert not [entry for entry in sys.path if Path(entry).is_relative_to(installed.place())]
    assert not installed.state().is_there


def test_it_is_written_to_a_file_and_taken_from_there(shop: addons.Shop, tmp_path: Path) -> None:
    file = tmp_path / "pack.zip"
    from_file.save(pack(), file, Progress())
    assert in_place() == set()
    with pytest.raises(AddonError, match="already"):
        from_file.save(pack(), file, Progress())
    shop.asked.clear()
    assert from_file.take(file, Progress()) == pack()
    assert (installed.usable(), shop.asked) == (pack(), [])
    installed.remove()
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name, content in shop.files.items():
        (folder / name).write_bytes(content)
    assert from_file.take(folder, Progress()) == pack()


def test_files_that_are_no_pack_are_refused_in_words(shop: addons.Shop, tmp_path: Path) -> None:
    note = installed.note(pack())
    good = addons.write_pack(tmp_path / "good.zip", shop.files, note).read_bytes()
    changed = {**shop.files, addons.PURE: addons.wheel({"helper.py": b"import os"})}
    torch = shop.files[addons.TORCH]
    flipped = good.replace(torch[1000:1100], bytes(100))
    wrong = {
        "text": (b"no zip at all", "is no add-on pack"),
        "empty": (b"", "is no add-on pack"),
        "cut": (good[: len(good) // 2], "is no add-on pack"),
        "flipped": (flipped, "damaged"),
        "changed": (addons.write_pack(tmp_path / "x", changed, note).read_bytes(), "checksum of helper"),
        "photos": (addons.write_pack(tmp_path / "x", {"a.jpg": b""}).read_bytes(), "is no add-on pack"),
        "lacking": (addons.write_pack(tmp_path / "x", {addons.TORCH: torch}).read_bytes(), "it lacks helper"),
        "system": (
            addons.write_pack(tmp_path / "x", {}, {**note, "system": "plan9-vax"}).read_bytes(),
            "another system .plan9-vax",
        ),
        "version": (addons.write_pack(tmp_path / "x", {}, {**note, "version": "1.0"}).read_bytes(), "holds torch 1.0"),
        "note": (addons.write_pack(tmp_path / "x", {installed.MANIFEST: b"{"}).read_bytes(), "is no add-on pack"),
    }
    for name, (content, sentence) in wrong.items():
        file = tmp_path / f"{name}.zip"
        file.write_bytes(content)
        with pytest.raises(AddonError, match=sentence):
            from_file.take(file, Progress())
        assert in_place() == set(), name
    with pytest.raises(AddonError, match="cannot be read"):
        from_file.take(tmp_path / "missing.zip", Progress())


@pytest.mark.parametrize("name", ["../evil.py", "/evil.py", "a/../../evil.py", "C:evil.py", "a\\..\\evil.py"])
def test_nothing_is_written_outside_its_folder(name: str, tmp_path: Path, shop: addons.Shop) -> None:
    installed.place().mkdir(parents=True)
    file = tmp_path / "evil.whl"
    file.write_bytes(addons.wheel({name: b""}))
    with pytest.raises(AddonError, match="Nothing was installed"):
        unpacking.install(pack(), [file], Progress())
    assert in_place() == set()
    assert not list(tmp_path.rglob("evil.py"))


def test_links_and_files_of_two_wheels_are_refused(tmp_path: Path, shop: addons.Shop) -> None:
    installed.place().mkdir(parents=True)
    link = tmp_path / "link.whl"
    with zipfile.ZipFile(link, "w") as archive:
        entry = zipfile.ZipInfo("torch/lib")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc")
    twice = tmp_path / "twice.whl"
    twice.write_bytes(addons.wheel({"a.py": b"1"}))
    for wheels in ([link], [twice, twice]):
        with pytest.raises(AddonError, match="Nothing was installed"):
            unpacking.install(pack(), wheels, Progress())
        assert in_place() == set()


def test_a_damaged_list_is_said_and_stops_no_scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for content in ("{", '{"schema": 9}', '{"schema": 1, "packs": [{}], "wheels": {}}'):
        file = tmp_path / f"{len(content)}.json"
        file.write_text(content)
        monkeypatch.setattr(packs, "list_file", lambda file=file: file)
        monkeypatch.setattr(installed, "is_built_in", lambda: False)
        with pytest.raises(AddonError, match="list of add-ons"):
            installed.state()
        assert installed.usable() is None


_PROGRAM = """
import importlib.machinery
import sys
from pathlib import Path


class OnlyOfAddons:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in ("torch", "torchvision") and path is None:
            path = [entry for entry in sys.path if "addon" in Path(entry).parts]
        return importlib.machinery.PathFinder.find_spec(name, path, target)


sys.meta_path[sys.meta_path.index(importlib.machinery.PathFinder)] = OnlyOfAddons

from app.core.descriptor import choices, devices, drivers
from app.core.descriptor.addon import installed, packs
from app.core.errors import ModelError

packs.list_file = lambda: Path(sys.argv[1])
drivers.are_there = lambda: True
assert devices.has_torch()
assert not installed.is_built_in()
assert "torch" not in sys.modules
assert not [entry for entry in sys.path if "addon" in Path(entry).parts], "only when it is needed"
assert choices.usable_devices() == ("auto", "cpu", "cuda")
assert devices.fastest() == "cuda"
assert not devices.means_cpu("auto")
import helper
assert helper.ANSWER == 42
assert installed.loaded() == installed.folder_of(installed.usable())
assert not installed.remove(), "it is in use"
assert not devices.has_torch()
assert installed.folder_of(packs.offered()[0]).exists()
try:
    devices.load_torch()
except ModelError as error:
    assert "twinless addon --fetch" in str(error)
else:
    raise AssertionError
print("done")
"""


def test_a_program_without_torch_uses_it_from_its_next_need_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with addons.shop(tmp_path, monkeypatch, "cuda"):
        fetching.fetch(pack(), Progress())
        program = tmp_path / "program.py"
        program.write_text(_PROGRAM)
        command = [sys.executable, str(program), str(packs.list_file())]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
        installed.tidy()
        assert in_place() == set(), "what was in use goes at the next start"


def test_where_it_does_not_load_that_is_said_and_scans_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program.py"
    with addons.shop(tmp_path, monkeypatch, "cuda") as running:
        monkeypatch.setattr(addons, "_MODULE", b"raise OSError('libcudart.so is missing')")
        running.files.update(addons.wheels())
        packs.list_file().write_text(json.dumps(addons.listing(running.files, running.address, "cuda")))
        packs._read.cache_clear()
        fetching.fetch(pack(), Progress())
        head = _PROGRAM.partition("assert devices.has_torch()")[0]
        program.write_text(
            f"{head}\nassert devices.fastest() == 'cpu'\n"
            "try:\n    choices.usable_devices()\n"
            "except ModelError as error:\n    print(error)\n"
        )
        command = [sys.executable, str(program), str(packs.list_file())]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert "does not load (libcudart.so is missing). Remove it in the settings" in done.stdout, done.stderr


def test_packs_for_this_computers_graphics_processor_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    offers = packs.listed(packs.list_file(), "linux-x86_64", "cp312")
    assert {pack.variant for pack in offers} == {Variant.CUDA, Variant.CPU}
    for driver, first in ((True, Variant.CUDA), (False, Variant.CPU)):
        monkeypatch.setattr("app.core.descriptor.drivers.are_there", lambda driver=driver: driver)
        assert packs.best_first(offers)[0].variant is first
