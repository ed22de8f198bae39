"""What the descriptor takes for another picture is found by its keypoints, once, also where it came later."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from app.core.library import Library
from app.core.pipeline import match, recognise
from app.core.types import Kind
from app.paths import paths_under
from tests import pictures

_MEMBERS = (3, 8, 11, 20)


def paint(folder: Path) -> None:
    for seed in range(24):
        pictures.save(pictures.photo(seed), folder / f"{seed}.jpg", quality=92)


def turned(folder: Path) -> None:
    image = pictures.photo(5).rotate(25, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    pictures.save(image, folder / "turned.jpg", quality=90)


def collage(folder: Path) -> None:
    page = Image.new("RGB", (2 * 640 + 36, 2 * 480 + 36), "white")
    for number, seed in enumerate(_MEMBERS):
        page.paste(pictures.photo(seed), (12 + number % 2 * 652, 12 + number // 2 * 492))
    pictures.save(page, folder / "collage.jpg", quality=90)


def copies(library: Library) -> list[set[str]]:
    return [
        {member.photo.path.stem for member in group.members} for group in library.groups() if group.kind is Kind.COPY
    ]


def test_a_turned_photo_and_a_member_of_a_collage_are_found(tmp_path: Path) -> None:
    paint(tmp_path / "photos")
    turned(tmp_path / "photos")
    collage(tmp_path / "photos")
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"])
        found = copies(library)
    assert {"5", "turned"} in found
    assert any("collage" in group and group & {str(seed) for seed in _MEMBERS} for group in found)


def test_what_came_later_is_found_too_and_nothing_is_asked_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    turned(tmp_path / "photos")
    paint(tmp_path / "more")
    asked: list[int] = []
    named = recognise.recognised

    def counted(ids: list[int], *args: object) -> object:
        asked.extend(ids)
        return named(ids, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(match, "recognised", counted)
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"])
        library.scan([tmp_path / "photos", tmp_path / "more"])
        assert copies(library) == [{"5", "turned"}]
        assert len(asked) == len(set(asked)) == 25
        library.scan([tmp_path / "photos", tmp_path / "more"])
        assert len(asked) == 25


def test_above_a_bound_only_the_descriptor_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paint(tmp_path / "photos")
    monkeypatch.setattr(match, "MOST", 20)
    monkeypatch.setattr(match, "index_of", None)  # nobody asks for an index
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"])
        assert not library.groups()


def test_contents_of_which_nothing_is_left_to_look_at_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognise, "_PIECE", 1)
    paint(tmp_path / "photos")
    turned(tmp_path / "more")
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([tmp_path / "photos"])
        library.thumbnails.clear()
        (tmp_path / "photos").rename(tmp_path / "away")
        assert library.scan([tmp_path / "more"]).photos == 1
