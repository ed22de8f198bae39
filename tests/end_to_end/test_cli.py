"""The command line, as a process of its own."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from app.core.library import Library
from app.paths import paths_under
from tests import pictures


def twinless(*args: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-m", "app", *map(str, args)]
    return subprocess.run(
        command,
        capture_output=True,
        text=True,
        errors="surrogateescape",
        timeout=250,
        stdin=subprocess.DEVNULL,
        cwd=cwd,
        check=False,
    )


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos with spaces"
    lake = pictures.photo(0)
    pictures.save(lake, folder / "lake.jpg", quality=92)
    pictures.save(pictures.resized(lake, 0.5), folder / "lake small.jpg")
    pictures.save(pictures.photo(1), folder / "meadow.jpg")
    return folder


def test_scan_clean_and_undo(photos: Path, tmp_path: Path, home_trash: Path) -> None:
    report = tmp_path / "report.json"
    scanned = twinless("scan", photos, "--report", report)
    assert scanned.returncode == 0, scanned.stderr
    found = json.loads(report.read_text())
    assert (found["schema"], found["photos"], found["roots"]) == (1, 3, [str(photos)])
    (group,) = found["groups"]
    assert group["keep"] == str(photos / "lake.jpg")
    keeper, copy = group["photos"]
    assert (keeper["match"], keeper["proposal"]) == (None, "keep")
    assert (copy["match"]["kind"], copy["proposal"]) == ("copy", "trash")
    assert {edit["name"] for edit in copy["match"]["edits"]} >= {"resized"}
    assert "lake small.jpg" in scanned.stdout

    before = {path.name: path.read_bytes() for path in photos.iterdir()}
    tried = twinless("clean", "--dry-run")
    assert tried.returncode == 0
    assert "lake small.jpg" in tried.stdout
    assert {path.name for path in photos.iterdir()} == set(before)
    cleaned = twinless("clean", "--yes")
    assert cleaned.returncode == 0, cleaned.stderr
    assert {path.name for path in photos.iterdir()} == {"lake.jpg", "meadow.jpg"}
    assert twinless("undo").returncode == 0
    assert {path.name: path.read_bytes() for path in photos.iterdir()} == before


def test_what_a_copy_tells_is_brought_over_and_taken_back(tmp_path: Path, home_trash: Path) -> None:
    folder = tmp_path / "photos"
    lake, garden = pictures.photo(0), pictures.photo(1)
    told = pictures.exif(
        taken=datetime(2021, 5, 6, 10, 11, 12, tzinfo=UTC), position=(46.9513, 7.4386), description="By the lake"
    )
    pictures.save(lake, folder / "lake.jpg", quality=92)
    pictures.save(pictures.resized(lake, 0.5), folder / "lake small.jpg", exif=told)
    pictures.save(garden, folder / "garden.jpg", quality=92, exif=pictures.exif(description="The garden"))
    small = pictures.resized(garden, 0.5)
    pictures.save(small, folder / "garden small.jpg", exif=pictures.exif(description="Somewhere else"))
    assert twinless("scan", folder).returncode == 0
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert "0 photos, 0 bytes, would go" in twinless("clean", "--dry-run").stdout
    tried = twinless("clean", "--dry-run", "--merge-metadata")
    assert f"Trash {folder / 'lake small.jpg'}  (stays: {folder / 'lake.jpg'})" in tried.stdout
    assert (
        f"New: {folder / 'lake.jpg.xmp'}, with the caption “By the lake”, the capture time 2021-05-06T10:11:12 and"
        " the place 46.9513, 7.4386"
    ) in tried.stdout.replace(", and", " and")
    contradiction = "Of the caption, the kept photo says “The garden”, this one “Somewhere else”."
    assert f"{folder / 'garden small.jpg'}: {contradiction}" in tried.stderr
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    cleaned = twinless("clean", "--yes", "--merge-metadata")
    assert cleaned.returncode == 0, cleaned.stderr
    assert "1 sidecar was written beside kept photos." in cleaned.stdout
    assert {path.name for path in folder.iterdir()} == {*before, "lake.jpg.xmp"} - {"lake small.jpg"}
    assert b"By the lake" in (folder / "lake.jpg.xmp").read_bytes()
    assert (folder / "lake.jpg").read_bytes() == before["lake.jpg"]
    assert twinless("undo").returncode == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_report_as_csv(photos: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    assert twinless("scan", photos, "--report", report).returncode == 0
    with report.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [Path(row["path"]).name for row in rows] == ["lake.jpg", "lake small.jpg"]


def test_names_that_are_no_unicode(photos: Path, tmp_path: Path) -> None:
    odd = os.fsdecode(os.fsencode(photos) + b"/caf\xe9 \xff.jpg")
    Path(odd).write_bytes((photos / "lake.jpg").read_bytes())
    report = tmp_path / "report.json"
    done = twinless("scan", photos, "--report", report)
    assert done.returncode == 0, done.stderr
    assert odd in {photo["path"] for group in json.loads(report.read_text())["groups"] for photo in group["photos"]}


def test_protect_exclude_and_min_size(photos: Path) -> None:
    done = twinless("scan", photos, "--protect", photos)
    assert done.returncode == 0
    assert "0 photos, 0 bytes, would go" in twinless("clean", "--dry-run").stdout
    assert "2 photos" in twinless("scan", photos, "--exclude", "*small*").stderr
    assert "0 photos" in twinless("scan", photos, "--min-size", "10000000").stderr


def test_describe_writes_rows_in_the_order_given(photos: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text(f"{photos / 'meadow.jpg'}\n{photos / 'lake.jpg'}\n")
    target = tmp_path / "d.npy"
    assert twinless("describe", "--out", target, "--from", listed, photos / "lake small.jpg").returncode == 0
    rows = np.load(target)
    assert rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)
    small, meadow, lake = rows
    assert small @ lake > 0.9 > small @ meadow
    (photos / "bad.jpg").write_text("no")
    failed = twinless("describe", "--out", target, photos / "bad.jpg")
    assert failed.returncode == 1
    assert "bad.jpg" in failed.stderr


def test_descriptors_and_reports_replace_nothing_of_the_users(photos: Path, tmp_path: Path) -> None:
    picture, notes = photos / "lake.jpg", tmp_path / "notes.npy"
    notes.write_text("not an array")
    before = (picture.read_bytes(), notes.read_bytes())
    for target in (picture, notes, photos, tmp_path / "nowhere" / "d.npy"):
        done = twinless("describe", "--out", target, picture)
        assert done.returncode == 2, done.stderr
    told = tmp_path / "lake.jpg.json"
    told.write_text('{"title": "lake.jpg"}')
    assert twinless("scan", photos, "--report", told).returncode == 2
    assert (picture.read_bytes(), notes.read_bytes(), told.read_text()) == (*before, '{"title": "lake.jpg"}')


def test_a_folder_to_protect_that_is_not_there_is_wrong_usage(photos: Path, tmp_path: Path) -> None:
    done = twinless("scan", photos, "--protect", tmp_path / "Photos")
    assert done.returncode == 2
    assert "is no folder that can be opened" in done.stderr


def test_a_clean_up_that_the_system_refused_failed(photos: Path, home_trash: Path) -> None:
    twinless("scan", photos)
    home_trash.parent.mkdir(parents=True, exist_ok=True)
    home_trash.write_text("in the way")
    try:
        done = twinless("clean", "--yes")
    finally:
        home_trash.unlink()
    assert done.returncode == 1
    assert "0 photos, 0 bytes, moved" in done.stdout


def test_find_and_forget(photos: Path) -> None:
    twinless("scan", photos)
    assert "lake small.jpg" in twinless("find", photos / "lake.jpg").stdout
    assert twinless("forget", photos).returncode == 0
    assert "does not hold" in twinless("find", photos / "lake.jpg").stderr


@pytest.mark.parametrize("args", [["clean"], ["scan"], ["forget"], ["describe", "--out", "x"], ["nonsense"]])
def test_wrong_usage_is_status_2(args: list[str], tmp_path: Path) -> None:
    assert twinless(*args, cwd=tmp_path).returncode == 2


def test_failures_are_status_1(tmp_path: Path) -> None:
    done = twinless("scan", tmp_path / "nowhere")
    assert done.returncode == 1
    assert "is no folder that can be opened" in done.stderr
    assert "Traceback" not in done.stderr


def test_damaged_pictures_leave_no_traceback(photos: Path, twinless_home: Path) -> None:
    """What went wrong inside stands in the log."""
    png = bytearray(pictures.encoded(pictures.photo(3), "PNG"))
    png[33:60] = b"\xff" * 27  # a chunk of nonsense
    (photos / "damaged.png").write_bytes(bytes(png))
    (photos / "cut.jpg").write_bytes(pictures.encoded(pictures.photo(3), "JPEG")[:400])
    scanned = twinless("scan", photos)
    assert scanned.returncode == 0
    assert "2 files could not be read" in scanned.stderr
    assert "Traceback" not in scanned.stderr + scanned.stdout
    assert (twinless_home / "logs" / "twinless.log").exists()


def test_a_library_in_use_is_status_3(twinless_home: Path, photos: Path) -> None:
    with Library(paths_under(twinless_home)):
        done = twinless("scan", photos)
    assert done.returncode == 3
    assert "in use" in done.stderr


def photos_in(home: Path) -> int:
    """Returns how many photos a library knows that another process is filling."""
    catalog = paths_under(home).catalog
    if not catalog.exists():
        return 0
    with closing(sqlite3.connect(f"file:{catalog}?mode=ro", uri=True)) as db:
        try:
            return int(db.execute("SELECT count(*) FROM photos").fetchone()[0])
        except sqlite3.OperationalError:  # it is being made
            return 0


@contextmanager
def heeded(ending: signal.Signals) -> Iterator[None]:
    """Lets commands hear a signal that these tests themselves may have been started deaf to, as by `nohup`."""
    before = signal.signal(ending, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(ending, before)


@pytest.mark.parametrize("ending", sorted(signal.valid_signals() & {signal.SIGINT, signal.SIGTERM, 1}))
def test_interrupting_a_scan_is_status_130(ending: signal.Signals, twinless_home: Path, tmp_path: Path) -> None:
    folder, count = tmp_path / "many", 600
    data = pictures.save(pictures.photo(0, (320, 240)), folder / "0.png").read_bytes()
    for number in range(1, count):  # each a content of its own, and more of them than are described in passing
        (folder / f"{number}.png").write_bytes(data + b"%d" % number)
    command = [sys.executable, "-m", "app", "scan", str(folder)]
    with heeded(ending):
        process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    with process:
        while not photos_in(twinless_home) and process.poll() is None:
            time.sleep(0.02)
        process.send_signal(ending)
        _, message = process.communicate()
    assert process.returncode == 130, message
    assert "Stopped" in message
    assert 0 < photos_in(twinless_home) < count, "what was read is kept"


def test_version() -> None:
    assert twinless("--version").stdout.startswith("twinless ")


def test_self_test() -> None:
    done = twinless("self-test")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_rescan_without_news_loads_neither_the_network_nor_milvus(photos: Path) -> None:
    twinless("scan", photos)
    script = (
        "import sys; from app.core.library import Library\n"
        "with Library.open() as library: assert library.scan().read == 0\n"
        "unwanted = {'torch', 'onnxruntime', 'pymilvus', 'milvus_lite', 'cv2', 'PySide6'}\n"
        "print(*(unwanted & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=250, check=True)
    assert done.stdout.strip() == ""


def test_a_first_scan_on_a_cpu_needs_neither_torch_nor_a_server_s_client(photos: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from app.core.library import Library\n"
        "with Library.open() as library:\n"
        "    library.settings_store.hold(device='cpu')\n"
        "    assert library.scan([Path(sys.argv[1])]).read == 3 and library.groups()\n"
        "print(*({'torch', 'torchvision', 'pymilvus', 'grpc', 'PySide6'} & sys.modules.keys()))"
    )
    command = [sys.executable, "-c", script, str(photos)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == ""
