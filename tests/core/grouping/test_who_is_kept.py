"""Among equals, what a name and a format say: no messenger's name is kept, and no lossy file before a lossless one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.catalog import Catalog
from app.core.criteria import Rules
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.snapshot import take_snapshot
from app.core.types import Content, Edit, EditName, Group, Metadata, Propose, ReasonName
from tests.core.catalogs import content, fill, match


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    opened = Catalog(tmp_path / "catalog.db")
    yield opened
    opened.close()


def the_group(catalog: Catalog) -> Group:
    (group,) = Groups(catalog, Arrangement(take_snapshot(catalog), Rules()), Propose.REDUNDANT)
    return group


@pytest.mark.parametrize(
    "name",
    [
        "IMG-20200131-WA0007.jpg",
        "img-20200131-wa0007.jpg",
        "IMG-20200131-WA0007(1).jpg",
        "IMG_2041(1).jpg",
        "IMG_2041 - Copy.jpg",
        "IMG_2041 copy 2.jpg",
        "Copy of IMG_2041.jpg",
        "IMG_2041-edited.jpg",
        "IMG_2041_small.jpg",
        "IMG_2041-1024x768.jpg",
        "IMG_2041 (restored).jpg",
        "IMG_2041 (restored 2).jpg",
        "IMG_2041 - Kopie.jpg",
    ],
)
def test_a_name_that_a_copy_was_given_is_not_the_one_that_is_kept(catalog: Catalog, name: str) -> None:
    one = content("x")
    fill(catalog, {name: one, "scan.jpg": one})
    assert name < "scan.jpg", "by path alone it would be first"
    group = the_group(catalog)
    assert group.keeper.photo.path.name == "scan.jpg"
    assert [reason.name for reason in group.reasons] == [ReasonName.PLAIN_NAME]


@pytest.mark.parametrize(
    "name", ["IMG-20200131.jpg", "IMG_2041.jpg", "P1000x.jpg", "holiday 2.jpg", "not IMG-20200131-WA0007.jpg"]
)
def test_a_name_that_a_camera_or_a_person_gave_is_as_good_as_any(catalog: Catalog, name: str) -> None:
    one = content("x")
    fill(catalog, {name: one, "scan.jpg": one})
    assert ReasonName.PLAIN_NAME not in [reason.name for reason in the_group(catalog).reasons]


def put_pair(catalog: Catalog, one: Content, other: Content) -> None:
    """Adds two copies that differ in format and quality alone, the better one behind the other by path."""
    ids = fill(catalog, {"a": other, "b": one})
    edits = [Edit(EditName.FORMAT)]
    match(catalog, ids["b"], ids["a"], edits=edits, back=edits)


@pytest.mark.parametrize("lossless", ["PNG", "BMP", "TIFF"])
@pytest.mark.parametrize("lossy", [("JPEG", 99), ("JPEG", None), ("WEBP", None)])
def test_what_lost_nothing_is_kept_before_what_did(
    catalog: Catalog, lossless: str, lossy: tuple[str, int | None]
) -> None:
    form, quality = lossy
    better = content("better", format=lossless, size=1000)
    put_pair(catalog, better, content("worse", format=form, size=2000, metadata=Metadata(jpeg_quality=quality)))
    group = the_group(catalog)
    assert group.keeper.content.format == lossless
    assert ReasonName.BEST_QUALITY in [reason.name for reason in group.reasons]


def test_the_better_of_two_qualities_is_kept(catalog: Catalog) -> None:
    worse = content("worse", size=2000, metadata=Metadata(jpeg_quality=80))
    put_pair(catalog, content("better", metadata=Metadata(jpeg_quality=95)), worse)
    group = the_group(catalog)
    assert group.keeper.content.metadata.jpeg_quality == 95
    assert ReasonName.BEST_QUALITY in [reason.name for reason in group.reasons]


@pytest.mark.parametrize("name", ["zIMG_2041", "IMG_2041", "DSC_0001", "PXL_20210506_101112345", "2010-09-03 20.02.57"])
def test_of_two_that_were_edited_the_camera_s_file_is_kept(catalog: Catalog, name: str) -> None:
    tones = [Edit(EditName.BRIGHTNESS, 1.1)]
    ids = fill(catalog, {"a postcard.jpg": content("x"), f"{name}.jpg": content("y")})
    match(catalog, ids["a postcard.jpg"], ids[f"{name}.jpg"], edits=tones, back=tones)
    wanted = "a postcard.jpg" if name.startswith("z") else f"{name}.jpg"
    assert the_group(catalog).keeper.photo.path.name == wanted


def test_what_was_put_into_a_frame_is_not_kept_though_the_frame_makes_it_larger(catalog: Catalog) -> None:
    framed = content("f", width=900, height=900)
    ids = fill(catalog, {"a framed.jpg": framed, "b.jpg": content("b", width=800, height=600)})
    seen = [Edit(EditName.OVERLAY, 0.01)]  # what is taken for something laid over in the picture itself
    match(catalog, ids["b.jpg"], ids["a framed.jpg"], edits=[Edit(EditName.BORDER, 0.6)], back=seen)
    assert the_group(catalog).keeper.photo.path.name == "b.jpg"


@pytest.mark.parametrize(("camera", "kept"), [("Apple iPhone 13", "b.heic"), ("NIKON D850", "a.jpg")])
def test_heif_of_a_camera_that_writes_none_was_converted(catalog: Catalog, camera: str, kept: str) -> None:
    about = Metadata(camera=camera)
    ids = fill(catalog, {"a.jpg": content("j", metadata=about), "b.heic": content("h", format="HEIF", metadata=about)})
    either = [Edit(EditName.FORMAT), Edit(EditName.RECOMPRESSED)]
    match(catalog, ids["a.jpg"], ids["b.heic"], edits=either, back=either)
    assert the_group(catalog).keeper.photo.path.name == kept
