"""What nobody wrote by hand: every reader of somebody's bytes survives them, for a time that is given.

`make test` spends half a minute on it, always on the same examples; `make fuzz` five minutes, on others each time:
TWINLESS_FUZZ_SECONDS says how long, TWINLESS_FUZZ_SEED with which. A finding is printed with the example that shows it.
"""

from __future__ import annotations

import csv
import io
import json
import os
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from app.core.catalog import Catalog
from app.core.catalog.journal import NewItem
from app.core.catalog.photos import FileStamp
from app.core.cleanup.trash.linux import LinuxTrash, parse_trashinfo
from app.core.decode import jpeg_2000, psd, sniff, tiff
from app.core.decode.boxes import aperture, sizes
from app.core.decode.declared import declared, icons
from app.core.decode.extras import find_extras
from app.core.decode.metadata import from_exif, parse_exif
from app.core.decode.other_formats import strange_parts
from app.core.decode.picture import estimate
from app.core.decode.process import Child
from app.core.errors import SettingsError, UnreadableError
from app.core.files.units import find_units
from app.core.holdings.takeout import read_takeout
from app.core.holdings.xmp import read_xmp
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.progress import Progress
from app.core.report.html import page
from app.core.report.json_csv import json_pieces
from app.core.report.summary import ScanSummary
from app.core.settings import load_settings, save_settings
from app.core.types import SkipReason, Unreadable, UnreadableReason
from app.words.report_words import ReportWords
from tests.fuzz.corpus import damaged, pictures
from tests.pictures import exif, keywords

_TARGETS = 9
SHARE = float(os.environ.get("TWINLESS_FUZZ_SECONDS", "30")) / _TARGETS
SEED = int(os.environ.get("TWINLESS_FUZZ_SEED", "0"))
PATIENCE = 120.0
_ROUND = 40
T = TypeVar("T")

TEXT = st.text(st.characters(codec=None, exclude_characters="\0"), max_size=40)
NAMES = TEXT.map(lambda text: os.fsdecode(text.replace("/", "_").encode("utf-8", "surrogatepass")) or "a")
"""Names as a system gives them: what is no text in them stands as bytes that were let through."""
PICTURES = damaged(pictures())


def fuzz(examples: st.SearchStrategy[T], check: Callable[[T], None]) -> None:
    """Checks examples until the target's share of the time is spent, a round at least."""
    end = time.monotonic() + SHARE
    number = 0
    while number == 0 or time.monotonic() < end:
        chosen = settings(
            max_examples=_ROUND, deadline=None, database=None, print_blob=True, suppress_health_check=list(HealthCheck)
        )
        seed(SEED * 1_000_000 + number)(chosen(given(examples)(check)))()
        number += 1


@pytest.fixture
def child() -> Iterator[list[Child]]:
    """A decoding child that is replaced when it dies."""
    living = [Child()]
    yield living
    living[0].close()


def test_decode(child: list[Child]) -> None:
    """A picture is decoded, or is refused with a reason; a decoder that dies of one must take nothing with it."""

    def check(data: bytes) -> None:
        if not data or sniff(data) is None:
            return
        late = False
        try:
            cost = estimate(data, sniff(data) or "", 64)
            found = child[0].decode(data, 64, PATIENCE, cost.most)
        except UnreadableError as error:
            late = error.reason is UnreadableReason.TIMED_OUT
            if not child[0].alive:
                child[0].close()
                child[0] = Child()
        else:
            assert max(found.pixels.shape[:2]) <= 64
            assert found.frames >= 1
            assert found.width >= 1
        assert not late

    fuzz(PICTURES, check)


def test_metadata() -> None:
    seeds = (
        exif(camera=("a", "b"), position=(1.0, 2.0), orientation=3, description="c").tobytes()[6:],
        keywords("a", "b"),
    )

    def check(data: bytes) -> None:
        found = from_exif(parse_exif(data))
        assert 1 <= found.orientation <= 8
        read_xmp(data)
        read_takeout(data)

    fuzz(damaged(seeds) | st.binary(max_size=200), check)


def test_extras() -> None:
    def check(data: bytes) -> None:
        for fmt in ("JPEG", "PNG", "WEBP", "HEIF", "AVIF", "TIFF"):
            find_extras(data, fmt)
        for fmt in ("PSD", "TGA", "PPM", "QOI", "DDS", "JPEG2000"):
            strange_parts(data, fmt)

    fuzz(PICTURES, check)


def test_containers() -> None:
    """TIFF's directories, boxes, and what files declare."""

    def check(data: bytes) -> None:
        sniff(data)
        assert tiff.count_pages(data) >= 1
        tiff.is_raw(data)
        tiff.sizes(data)
        sizes(data)
        aperture(data, 100, 100)
        psd.take_apart(data)
        jpeg_2000.take_apart(data)
        for fmt in ("GIF", "WEBP", "PNG", "TIFF", "HEIF", "ICO", "JPEG2000", "TGA", "PSD", "PCX", "PPM"):
            canvas = declared(data, fmt)
            assert canvas is None or (canvas.width >= 0 and canvas.height >= 0)
        if len(data) > 6:
            with suppress(IndexError):
                icons(data)

    fuzz(PICTURES | st.binary(max_size=100), check)


def test_units() -> None:
    """No file stands in two units, and a unit has several files, all of them given."""
    parts = st.tuples(
        st.sampled_from(
            ["", "._", "IMG_1", "IMG_E1", "PXL_1", "PXL_1.RAW-01", "a", "ä", "a(1)", "PORTRAIT_1", "RAW/a"]
        ),
        st.sampled_from(["", "-edited", "(1)", " copy", ".jpg", ".supplemental-metadata", ".COVER", "~2"]),
        st.sampled_from(
            [".jpg", ".JPG", ".cr2", ".dng", ".mov", ".mp4", ".xmp", ".aae", ".json", ".heic", ".wav", "", "."]
        ),
    )

    def check(names: list[str]) -> None:
        given_names = [name for name in names if name not in ("", ".", "..")]
        found = find_units(given_names)
        files = [name for unit in found.units for name in unit.files]
        assert max(Counter(files).values(), default=1) == 1
        assert set(files) <= set(given_names)
        assert all(len(unit.files) > 1 for unit in found.units)

    fuzz(st.lists(parts.map("".join) | NAMES, max_size=12, unique=True), check)


@pytest.mark.skipif(sys.platform != "linux", reason="the trash of Linux desktops")
def test_trashinfo(home_trash: Path) -> None:
    (home_trash / "info").mkdir(parents=True)
    (home_trash / "files").mkdir()
    record = home_trash / "info" / "a.trashinfo"
    seeds = b"[Trash Info]\nPath=/a/b%20c.jpg\nDeletionDate=2026-01-01T00:00:00\n", b"[Trash Info]\r\nPath=%C3%A4\r\n"

    def check(data: bytes) -> None:
        found = parse_trashinfo(data)
        assert found is None or found
        record.write_bytes(data)
        LinuxTrash().find([])
        LinuxTrash().tidy(Path("/a/b c.jpg"))

    fuzz(damaged(seeds) | st.binary(max_size=100), check)


def test_journal(tmp_path: Path) -> None:
    """What was noted is read again as it was, whatever a file is called and a file system says of it."""
    catalog = Catalog(tmp_path / "catalog.db")
    folder = catalog.folders.add(Path("/photos"))
    numbers = st.integers(-(2**63), 2**63 - 1)

    def check(told: tuple[str, int, int, bytes]) -> None:
        name, time_ns, inode, digest = told
        path = Path("/photos") / name
        item = NewItem(FileStamp(path, 5, time_ns, 1, inode), folder, None, digest, None, (path, digest))
        cleanup, _ids = catalog.journal.begin([item])
        (read,) = catalog.journal.items(cleanup)
        assert (read.path, read.mtime_ns, read.inode, read.digest) == (path, time_ns, inode, digest)

    try:
        fuzz(st.tuples(NAMES, numbers, numbers, st.binary(min_size=16, max_size=16)), check)
    finally:
        catalog.close()


def test_settings(tmp_path: Path) -> None:
    """Settings are read or refused, and what is written back is TOML."""
    path = tmp_path / "settings.toml"
    save_settings(path, load_settings(path))
    seeds = path.read_bytes(), b'model = "bundled"\nexclude = ["*.png"]\nsimilarity = 0.5\n[other]\nx = 1\n'

    def check(data: bytes) -> None:
        path.write_bytes(data)
        try:
            read = load_settings(path)
        except SettingsError:
            return
        save_settings(path, read)
        tomllib.loads(path.read_text("utf-8"))
        assert load_settings(path) == read

    fuzz(damaged(seeds) | st.binary(max_size=60), check)


def test_report(tmp_path: Path) -> None:
    """Names of any kind stand in a report as they are, and none of them is taken for more than a name."""

    def check(names: list[str]) -> None:
        unreadable = tuple(Unreadable(Path("/p") / name, UnreadableReason.DAMAGED, name) for name in names)
        folders = tuple(Path("/p") / name for name in names)
        summary = ScanSummary(folders, 1, 1, Counter({SkipReason.LINK: 1}), unreadable, folders, "m", 1.0)
        told = json.loads("".join(json_pieces(summary, (), ReportWords())))
        assert [entry["path"] for entry in told["unreadable"]] == [str(why.path) for why in unreadable]
        assert "<script>alert" not in "".join(page(summary, (), 0, thumbnails, ReportWords(), Progress()))
        file = io.StringIO()
        csv.writer(file).writerow(names)

    odd = st.sampled_from(["<script>alert(1)", '"', "=1+1", "\x1b[31m", "\n", "'", "&amp;"])
    thumbnails = ThumbnailStore(tmp_path / "thumbnails.db")
    try:
        fuzz(st.lists(NAMES | odd, max_size=5), check)
    finally:
        thumbnails.close()
