"""The trash of each system: records, and what is refused. What cannot run here is tested by its bytes."""

from __future__ import annotations

import errno
import os
import shutil
import struct
import sys
import tempfile
from pathlib import Path

import pytest

from app.core.cleanup.outcome import LeftReason
from app.core.cleanup.trash import base as trash
from app.core.cleanup.trash import linux as trash_linux
from app.core.cleanup.trash import windows as trash_windows
from app.core.cleanup.trash.base import TrashAccessError, Trashed, TrashError, Wanted
from app.core.cleanup.trash.linux import LinuxTrash
from app.core.cleanup.trash.macos import MacTrash, match_entries, trash_folders
from app.core.cleanup.trash.windows import BinFacts, BinRecord, bin_problem

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the trash of Linux desktops")


# send2trash


def test_only_backends_that_never_delete_are_used() -> None:
    assert trash.is_safe_backend("send2trash.win.modern", "win32")
    assert not trash.is_safe_backend("send2trash.win.legacy", "win32")
    assert trash.is_safe_backend("send2trash.mac.modern", "darwin")
    assert not trash.is_safe_backend("send2trash.mac.legacy", "darwin")
    assert trash.is_safe_backend("send2trash.plat_other", "linux")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.EACCES, LeftReason.NO_PERMISSION),
        (errno.EROFS, LeftReason.NO_PERMISSION),
        (errno.ENOSPC, LeftReason.DISK_FULL),
        (errno.EIO, LeftReason.TRASH_FAILED),
    ],
)
def test_system_errors_have_reasons(code: int, reason: LeftReason) -> None:
    assert trash.reason_of(OSError(code, os.strerror(code))) is reason


@linux_only
def test_a_vanished_photo_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(TrashError) as caught:
        trash.send(tmp_path / "never was.jpg")
    assert caught.value.reason is LeftReason.TRASH_FAILED
    assert not caught.value.lasting


# Linux


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (b"[Trash Info]\nPath=/a%20b/c.jpg\nDeletionDate=2026-01-01T00:00:00\n", b"/a b/c.jpg"),
        (b"[Trash Info]\r\nDeletionDate=x\r\nPath=photos/%FF%0A.jpg\r\n", b"photos/\xff\n.jpg"),
        (b"[Trash Info]\nX=1\nPath=a=b%25.jpg", b"a=b%.jpg"),
        (b"Path=/a.jpg\n", None),
        (b"[Trash Info]\nDeletionDate=x\n", None),
        (b"", None),
    ],
)
def test_trashinfo(text: bytes, path: bytes | None) -> None:
    assert trash_linux.parse_trashinfo(text) == path


def _trash_as_user(photo: Path) -> int:
    """Trashes a file in a process of its own, as an ordinary user where root runs this; returns its exit status."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    status = 1
    try:
        if os.geteuid() == 0:
            os.setgroups([])
            os.setresgid(1000, 1000, 1000)
            os.setresuid(1000, 1000, 1000)
        LinuxTrash().put(photo)
        status = 0
    except TrashError as error:
        status = 2 if error.reason is LeftReason.NO_PERMISSION else 3
    finally:
        os._exit(status)


@linux_only
def test_a_write_protected_photo_of_ones_own_goes_as_it_is(tmp_path: Path, home_trash: Path) -> None:
    import send2trash  # noqa: F401 - for the child, which may not read where it is installed

    home_trash.mkdir(parents=True)
    folder = Path(tempfile.mkdtemp(dir=home_trash.parent))
    photo, foreign = folder / "mine.jpg", folder / "foreign.jpg"
    photo.write_bytes(b"mine")
    foreign.write_bytes(b"foreign")
    photo.chmod(0o444)
    foreign.chmod(0o444)
    opened = [folder, *(p for p in home_trash.parents if p.is_relative_to(Path(os.environ["HOME"]).parent))]
    modes = {path: path.stat().st_mode & 0o7777 for path in opened}
    if os.geteuid() == 0:
        for path in opened:
            path.chmod(0o755)
        for path in (folder, photo, home_trash, home_trash.parent, Path(os.environ["HOME"])):
            os.chown(path, 1000, 1000)
    try:
        assert _trash_as_user(photo) == 0
        if os.geteuid() == 0:
            assert _trash_as_user(foreign) == 2, "another user's is left to that user"
            assert foreign.stat().st_mode & 0o777 == 0o444
    finally:
        if os.geteuid() == 0:
            os.chown(Path(os.environ["HOME"]), 0, 0)
            os.chown(home_trash.parent, 0, 0)
            for path, mode in modes.items():
                path.chmod(mode)
    assert not photo.exists()
    (gone,) = (home_trash / "files").iterdir()
    assert (gone.read_bytes(), gone.stat().st_mode & 0o777) == (b"mine", 0o444)
    shutil.rmtree(folder)


@linux_only
def test_records_of_others_are_read_and_broken_ones_passed_over(tmp_path: Path, home_trash: Path) -> None:
    """A desktop's own records, one without a file, one that is damaged."""
    (home_trash / "files").mkdir(parents=True)
    (home_trash / "info").mkdir()
    photo = tmp_path / "Bilder/ä.jpg"
    for name, text in {
        "first": f"[Trash Info]\nPath={tmp_path}/Bilder/%C3%A4.jpg\n",
        "second": f"[Trash Info]\nPath={tmp_path}/Bilder/%C3%A4.jpg\n",
        "fileless": f"[Trash Info]\nPath={tmp_path}/Bilder/%C3%A4.jpg\n",
        "damaged": "nonsense",
    }.items():
        (home_trash / f"info/{name}.trashinfo").write_text(text)
        if name != "fileless":
            (home_trash / "files" / name).touch()
    found = LinuxTrash().find([Wanted(photo, 0, 0), Wanted(tmp_path / "other.jpg", 0, 0)])
    assert {entry.file.name for entry in found[photo]} == {"first", "second"}
    assert found[tmp_path / "other.jpg"] == []


@linux_only
def test_tidying_removes_only_records_without_a_file(tmp_path: Path, home_trash: Path) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"photo")
    bin_ = LinuxTrash()
    bin_.put(photo)
    (home_trash / "info/a 1.jpg.trashinfo").write_bytes((home_trash / "info/a.jpg.trashinfo").read_bytes())
    (home_trash / "info/a 2.jpg.trashinfo").write_text("[Trash Info]\nPath=/elsewhere/a.jpg\n")
    bin_.tidy(photo)
    assert {path.name for path in (home_trash / "info").iterdir()} == {"a.jpg.trashinfo", "a 2.jpg.trashinfo"}


@linux_only
def test_a_trash_that_lies_is_given_nothing_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"photo")
    bin_ = LinuxTrash()
    monkeypatch.setattr(trash_linux, "send", lambda path: None)
    with pytest.raises(TrashError) as caught:
        bin_.put(photo)
    assert caught.value.reason is LeftReason.STILL_THERE
    monkeypatch.setattr(trash_linux, "send", Path.unlink)
    with pytest.raises(TrashError) as caught:
        bin_.put(photo)
    assert (caught.value.reason, caught.value.lasting) == (LeftReason.NOT_IN_TRASH, True)


@linux_only
def test_a_photo_that_went_despite_an_error_counts_as_gone(
    tmp_path: Path, home_trash: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"photo")
    real = trash.send

    def fails_late(path: Path) -> None:
        real(path)
        raise TrashError(LeftReason.TRASH_FAILED)

    monkeypatch.setattr(trash_linux, "send", fails_late)
    LinuxTrash().put(photo)
    assert (home_trash / "files/a.jpg").read_bytes() == b"photo"


@linux_only
def test_a_home_trash_that_cannot_be_written_is_said(tmp_path: Path, home_trash: Path) -> None:
    home_trash.parent.mkdir(parents=True, exist_ok=True)
    home_trash.write_text("no folder")
    photo = tmp_path / "a.jpg"
    photo.touch()
    try:
        with pytest.raises(TrashError) as caught:
            LinuxTrash().check(photo, 1)
    finally:
        home_trash.unlink()
    assert (caught.value.reason, caught.value.lasting) == (LeftReason.NO_TRASH, True)


# Windows


def record_v1(path: str, size: int) -> bytes:
    return struct.pack("<QQQ", 1, size, 131_000_000_000_000_000) + path.encode("utf-16-le").ljust(520, b"\0")


def record_v2(path: str, size: int) -> bytes:
    text = (path + "\0").encode("utf-16-le")
    return struct.pack("<QQQI", 2, size, 131_000_000_000_000_000, len(text) // 2) + text


LONG = "C:\\" + "\\".join(["Urlaub am Meer"] * 30) + "\\ü 😀.jpg"


@pytest.mark.parametrize(
    ("data", "record"),
    [
        (record_v1("C:\\Fotos\\ä b.jpg", 5), BinRecord("C:\\Fotos\\ä b.jpg", 5)),
        (record_v2("D:\\x.jpg", 1 << 40), BinRecord("D:\\x.jpg", 1 << 40)),
        (record_v2(LONG, 7), BinRecord(LONG, 7)),
        (record_v2("C:\\x.jpg", 7)[:-6], None),
        (struct.pack("<QQQ", 3, 1, 1) + b"x" * 600, None),
        (struct.pack("<QQQ", 2, 1, 1), None),
        (b"\x02\0\0", None),
    ],
)
def test_recycle_bin_records(data: bytes, record: BinRecord | None) -> None:
    assert trash_windows.parse_recycle_record(data) == record


def test_recycle_bin_paths_compare_as_windows_does(tmp_path: Path) -> None:
    (tmp_path / "$IABC.jpg").write_bytes(record_v2("C:\\Fotos\\A.JPG", 5))
    (tmp_path / "$IBAD.jpg").write_bytes(b"")
    assert trash_windows._is_record_of(tmp_path / "$IABC.jpg", Path("\\\\?\\c:\\fotos\\a.jpg"))
    assert not trash_windows._is_record_of(tmp_path / "$IBAD.jpg", Path("c:\\fotos\\a.jpg"))
    assert not trash_windows._is_record_of(tmp_path / "$IGONE.jpg", Path("c:\\fotos\\a.jpg"))


@pytest.mark.parametrize(
    ("facts", "works"),
    [
        (BinFacts(3, False, 1000, 10_000), True),
        (BinFacts(3, False, 99, 10_000), False),  # Explorer would delete for good what does not fit
        (BinFacts(3, True, 1000, 10_000), False),
        (BinFacts(3, False, None, 10_000), True),
        (BinFacts(3, False, None, 1000), False),
        (BinFacts(2, False, 1000, 10_000), False),  # a stick
        (BinFacts(4, False, 1000, 10_000), False),  # a network drive
        (BinFacts(6, False, 1000, 10_000), False),  # a RAM disk
    ],
)
def test_a_bin_must_work_and_have_room(facts: BinFacts, works: bool) -> None:
    assert bin_problem(facts, 100) is (None if works else LeftReason.NO_TRASH)


class Bin:
    """A recycle bin made by hand: what Explorer does, without Explorer."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder / "$Recycle.Bin" / "S-1-5-21"
        self.folder.mkdir(parents=True)
        self.deletes = False
        monkeypatch.setattr(trash_windows, "_user_sid", lambda: "S-1-5-21")
        monkeypatch.setattr(trash_windows, "_volume_root", lambda photo: str(folder))
        monkeypatch.setattr(trash_windows, "send", self.send)

    def send(self, photo: Path) -> None:
        if self.deletes:
            photo.unlink()
            return
        name = f"{len(list(self.folder.iterdir())):06}{photo.suffix}"
        (self.folder / f"$I{name}").write_bytes(record_v2(str(photo), photo.stat().st_size))
        photo.rename(self.folder / f"$R{name}")


def test_each_recycled_photo_must_leave_its_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    by_hand = Bin(tmp_path, monkeypatch)
    photos = [tmp_path / f"{n}.jpg" for n in range(3)]
    for photo in photos:
        photo.write_bytes(photo.name.encode())
    windows = trash_windows.WindowsTrash()
    windows.put(photos[0])
    windows.put(photos[1])
    by_hand.deletes = True
    with pytest.raises(TrashError) as caught:
        windows.put(photos[2])
    assert (caught.value.reason, caught.value.lasting) == (LeftReason.NOT_IN_TRASH, True)
    found = windows.find([Wanted(photo, 5, 0) for photo in photos])
    assert [entry.file.read_bytes() for entry in found[photos[1]]] == [b"1.jpg"]
    assert found[photos[1]][0].record is not None
    assert found[photos[2]] == []


# macOS


def test_the_trash_is_searched_by_inode_then_by_name() -> None:
    photo = Path("/Users/me/Pictures/IMG 1.jpg")
    entries = [
        (Path("/Users/me/.Trash/IMG 1.jpg"), 7),
        (Path("/Users/me/.Trash/IMG 1 14.02.55.jpg"), 8),
        (Path("/Users/me/.Trash/img 1 2.jpg"), 9),
        (Path("/Users/me/.Trash/renamed by hand.jpg"), 10),
        (Path("/Users/me/.Trash/other.jpg"), 11),
    ]
    found = match_entries([Wanted(photo, 5, 10)], entries)[photo]
    assert found[0] == Trashed(Path("/Users/me/.Trash/renamed by hand.jpg"))
    assert {entry.file.name for entry in found[1:]} == {"IMG 1.jpg", "IMG 1 14.02.55.jpg", "img 1 2.jpg"}


def test_each_volume_has_a_trash_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/Users/me")
    folders = trash_folders([Path("/Volumes/Stick/a/b.jpg"), Path("/Volumes/Stick/c.jpg"), Path("/Users/me/d.jpg")])
    user = str(os.getuid())
    assert [str(folder) for folder in folders] == [
        "/Users/me/.Trash",
        "/Users/me/Library/Mobile Documents/.Trash",
        f"/Volumes/Stick/.Trashes/{user}",
    ]


def test_a_trash_that_may_not_be_read_is_told_from_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    wanted = [Wanted(tmp_path / "a.jpg", 1, 1)]
    assert MacTrash().find(wanted) == {tmp_path / "a.jpg": []}

    def refuse(folder: Path) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(TrashAccessError):
        MacTrash().find(wanted)


@linux_only
@pytest.mark.parametrize("name", ["a" * 251 + ".jpg", "ä" * 125 + ".jpeg", "x" * 245 + ".webp"])
def test_names_as_long_as_the_system_allows_are_trashed_and_found(tmp_path: Path, home_trash: Path, name: str) -> None:
    bin_ = LinuxTrash()
    wanted = []
    for folder in ("one", "two"):  # of one name in the trash
        photo = tmp_path / folder / name
        photo.parent.mkdir()
        photo.write_bytes(folder.encode())
        info = photo.stat()
        bin_.put(photo)
        assert not photo.exists()
        wanted.append(Wanted(photo, info.st_size, info.st_ino))
    found = bin_.find(wanted)
    assert [[entry.file.read_bytes() for entry in found[one.path]] for one in wanted] == [[b"one"], [b"two"]]
    for entry in (home_trash / "files").iterdir():
        entry.unlink()
    bin_.tidy(wanted[0].path)
    assert len(list((home_trash / "info").iterdir())) == 1
