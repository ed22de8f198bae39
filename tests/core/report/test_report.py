"""Reports are written whole or not at all."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from rich.console import Console

from app import summary
from app.core.errors import Cancelled, ReportError
from app.core.holdings.types import Field, Holdings, Word
from app.core.library import Library
from app.core.pictures.thumbnails import encode_thumbnail
from app.core.progress import Control, Progress
from app.core.report.export import export, library_summary
from app.core.report.json_csv import scan_report
from app.core.types import Edit, EditName, Group
from app.paths import paths_under
from app.words.report_words import ReportWords
from tests.core.catalogs import content, fill, match

NOTED = Holdings(words=tuple(Word(Field.KEYWORD, word) for word in ("lake", "sea")), place=(47.5, 8.5))
SAID = "It holds 2 keywords and the place (GPS), which the kept photo lacks."
ODD = '<script>alert("x")</script> & "quotes" \udcff.jpg'


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with a group of copies, one of them oddly named."""
    with Library(paths_under(tmp_path / "home")) as opened:
        photos = {"big.jpg": content("big", size=5000, holdings=Holdings()), ODD: content("odd", holdings=NOTED)}
        ids = fill(opened.catalog, {**photos, "odd.jpg": content("o")})
        match(opened.catalog, ids["big.jpg"], ids[ODD], edits=[Edit(EditName.RESIZED, 0.5)])
        picture = encode_thumbnail(np.full((240, 320, 3), 90, np.uint8))
        opened.thumbnails.put_many([(ids["big.jpg"], picture), (ids[ODD], picture)])
        yield opened


def written(library: Library, path: Path, progress: Progress | None = None) -> bytes:
    groups = library.groups()
    summary = library_summary(library.catalog, "model")
    export(path, summary, groups, int(groups.sizes.sum()), library.thumbnails, ReportWords(), progress)
    return path.read_bytes()


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.sources += [value or "" for name, value in attrs if name in ("src", "href")]


def test_a_web_page_holds_all_it_shows_and_no_scripts(library: Library, tmp_path: Path) -> None:
    page = written(library, tmp_path / "report.html").decode("utf-8", "replace")
    reader = Reader()
    reader.feed(page)
    assert "script" not in reader.tags
    assert reader.tags.count("img") == 2
    assert all(source.startswith("data:image/jpeg;base64,") for source in reader.sources)
    assert "&lt;script&gt;" in page
    assert f"resized to 50 % of the width. That it matches is certain. {SAID}" in page
    assert page.count("A redundant copy is one of which it is proved that the kept photo holds all of it") == 1
    assert "prefers-color-scheme: dark" in page
    assert len(re.findall('<figure class="trash">', page)) == 1
    assert page.endswith("</html>\n")


def test_json_holds_the_whole_report(library: Library, tmp_path: Path) -> None:
    of_none: list[Group] = []
    for groups in (library.groups(), of_none):
        summary = library_summary(library.catalog, "model")
        export(tmp_path / "r.json", summary, groups, 0, library.thumbnails, ReportWords())
        found = json.loads((tmp_path / "r.json").read_bytes().decode("utf-8", "surrogateescape"))
        assert found == scan_report(summary, groups, ReportWords())


def test_csv_and_json_say_the_same(library: Library, tmp_path: Path) -> None:
    rows = list(csv.DictReader(written(library, tmp_path / "r.csv").decode("utf-8", "surrogateescape").splitlines()))
    (group,) = json.loads(written(library, tmp_path / "r.json"))["groups"]
    assert [row["path"] for row in rows] == [photo["path"] for photo in group["photos"]]
    assert [row["match"] for row in rows] == ["keeper", "copy"]
    assert [photo["match"] and photo["match"]["lacks"] for photo in group["photos"]] == [
        None,
        [
            {"name": "keyword", "amount": 2, "total": 0, "text": "2 keywords"},
            {"name": "place", "amount": 1, "total": 0, "text": "the place (GPS)"},
        ],
    ]
    assert [row["lacks"] for row in rows] == ["", "2 keywords; the place (GPS)"]


def test_the_listing_says_what_the_kept_photo_lacks(library: Library) -> None:
    out, err = (Console(file=io.StringIO(), width=400) for _ in range(2))
    known = library_summary(library.catalog, "model")
    summary.print_groups(out, err, dataclasses.replace(known, read=3, again=2), library.groups())
    assert "(resized to 50 % of the width; +2 keywords, GPS)" in said_on(out)
    again = "2 photos were read again, since Twinless now looks for more in them."
    assert again in said_on(err)


def said_on(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_a_report_that_is_cancelled_or_has_no_kind_leaves_the_old_one(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    before = written(library, folder / "report.html")
    control = Control()
    control.cancel()
    for name in ("report.html", "report.json", "report.csv"):
        with pytest.raises(Cancelled):
            written(library, folder / name, Progress(control))
    assert (folder / "report.html").read_bytes() == before
    assert [file.name for file in folder.iterdir()] == ["report.html"]
    with pytest.raises(ReportError, match="must end with"):
        written(library, folder / "report.doc")
