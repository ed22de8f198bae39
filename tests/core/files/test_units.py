"""Which files of a folder are one photo."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.files.unit_names import SidecarKind, UnitKind, is_picture, kinds_of, sidecar_kind, with_mark
from app.core.files.units import find_units


@pytest.mark.parametrize(
    "names",
    [
        "a.CR2 a.JPG",
        "a.DNG a.heic a.xmp",
        "a.NEF a.jpg a.NEF.xmp a.jpg.xmp a.NEF.pp3",
        "a.HEIC a.MOV",
        "a.jpg a.MP4 a.AAE",
        "IMG_1234.HEIC IMG_1234.AAE IMG_1234.MOV IMG_E1234.JPG IMG_E1234.MOV IMG_O1234.AAE",
        "IMG_1234.HEIC IMG_E1234.MOV",
        "IMG_1234.HEIC IMG_1234.MOV IMG_1234.MOV.xmp",
        "a.jpg a.xmp",
        "a.png a.PNG.XMP",
        "a.CR2 a_01.CR2.xmp a.CR2.xmp",
        "a.CR2 a.CR2.dop",
        "a.jpg a.on1",
        "a.CRW a.THM",
        "a.jpg a.WAV",
        "a.jpg a.txt",
        "a.jpg a.jpg.out.pp3",
        "a.jpg a.JPG.bak",
        "a.CR2 a.CR2.pp3 a.CR2.out.pp3 a.CR2.bak",
        "a.jpg a.jpg.json",
        "a.jpg a.jpg.supplemental-metadata.json",
        "a.jpg a.jpg.supplemental-me.json",
        "a(1).jpg a.jpg(1).json",
        "a(2).jpg a.jpg.supplemental-metadata(2).json",
        f"{'x' * 60}.jpg {'x' * 46}.json",
        "PXL_1.MP.jpg PXL_1.MP",
        "PXL_1.RAW-02.ORIGINAL.dng PXL_1.RAW-01.COVER.jpg",
        "PXL_1.RAW-02.ORIGINAL.dng PXL_1.RAW-01.MP.COVER.jpg PXL_1.RAW-01.MP.COVER.jpg.supplemental-metada.json",
        "PXL_1.PORTRAIT-02.ORIGINAL.jpg PXL_1.PORTRAIT-01.COVER.jpg",
        "PXL_1.MOTION-01.COVER.jpg PXL_1.MOTION-02.ORIGINAL.mp4",
        "00000PORTRAIT_00000_BURST20190101.jpg 00100lPORTRAIT_00100_BURST20190101_COVER.jpg",
        "WP_1_Raw__highres.dng WP_1_Raw.jpg",
        "DSC1.JPG DSC1.xmp DSC1.JPG.json",
        "RAW/DSC1.NEF DSC1.JPG",
        "raw/DSC1.dng raw/DSC1.dng.xmp JPG/dsc1.jpg JPG/dsc1.xmp",
        "DSC1.CR3 JPEG/DSC1.jpg",
        "a.jpg a.jpg.supplemental-meta.json",
        "a.jpg a.jpg.suppl.json",
        "a.jpg a.jpg.s.json",
        "a.jpg a.jpg..json",
        "a.jpg a.json",
        "PXL_1.MP.jpg PXL_1.MP PXL_1.MP.jpg.supplemental-metadata.json",
        "PXL_1.MP(1).jpg PXL_1.MP.jpg(1).json",
        "a(1).jpg a.jpg.suppl(1).json",
        "a(1).jpg a(1).jpg.json",
        "a.HEIC a.MP4 a.HEIC.json",
        "a.HEIC a.MP4 a.MP4.json a.HEIC.json",
        f"{'x' * 47}.jpg {'x' * 46}.json",
        f"{'x' * 47}(1).jpg {'x' * 46}(1).json",
        f"{'x' * 40}.jpg {'x' * 40}.jpg.s.json",
        f"{'x' * 43}.jpg {'x' * 43}.jp.json",
        "a.jpg a-edited.jpg a.jpg.json",
        "a.jpg a-bearbeitet.jpg a.jpg.supplemental-metadata.json",
        "a.HEIC a-modifié.jpg a.HEIC.json",
        "a.jpg a-modifié.jpg a.jpg.json",
        "a(1).jpg a-edited(1).jpg a.jpg(1).json",
        f"{'x' * 44}.jpg {'x' * 44}-ed.jpg {'x' * 44}.j.json",
        "a-edited.jpg a.jpg.json",
        "été.jpg e\u0301te\u0301.xmp",
    ],
)
def test_one_photo(names: str) -> None:
    found = find_units(names.split())
    (unit,) = found.units
    assert unit.lead == names.split()[0]
    assert set(unit.files) == set(names.split())
    assert not found.unsure


@pytest.mark.parametrize(
    "names",
    [
        "a.jpg b.jpg a.png",
        "a.heic a.jpg",
        "a.jpg b.xmp",
        "a.mov a.xmp a.mov.xmp a.thm",
        "a.jpg b.txt",
        "a.jpg a.jpg.1 a.jpg.orig",
        "a.jpg ab.jpg.bak",
        "IMG_E1234.JPG IMG_O1234.AAE",
        "a.jpg ab.xmp a.xmp.bak",
        ".xmp a.jpg",
        "a.jpg a (1).jpg a.CR2.xmp",
        "a.jpg a-edited.jpg",
        "a.jpg a-edited.jpg b.jpg metadata.json",
        "metadata.jpg metadata.json Metadaten.json metadata(1).json",
        "a.mp4 a.mp4.json b.jpg",
        "PXL_1.BURST-01.COVER.jpg PXL_1.BURST-02.ORIGINAL.jpg",
        "PXL_1.PORTRAIT-01.COVER.jpg PXL_2.PORTRAIT-02.ORIGINAL.jpg",
        "DSC1.JPG JPG/DSC1.JPG RAW/DSC2.NEF",
        "DSC1.JPG RAW/DSC1.JPG RAW/DSC1.xmp.bak",
    ],
)
def test_photos_of_their_own(names: str) -> None:
    assert find_units(names.split()) == ((), frozenset())


@pytest.mark.parametrize(
    ("names", "unsure"),
    [
        ("a.jpg a.png a.xmp", "a.jpg a.png"),
        ("a.heic a.jpg a.mov", "a.heic a.jpg"),
        ("a.cr2 a.jpg a.tif", "a.cr2 a.jpg a.tif"),
        ("a.cr2 a.dng", "a.cr2 a.dng"),
        ("a.png a.mov", "a.png"),
        ("a.jpg A.JPG a.xmp", "a.jpg A.JPG"),
        ("a.cr2 a.cr2.jpg a.cr2.xmp", "a.cr2 a.cr2.jpg"),
        ("DSC1.JPG JPG/DSC1.JPG RAW/DSC1.NEF", "DSC1.JPG JPG/DSC1.JPG RAW/DSC1.NEF"),
        ("DSC1.JPG RAW/DSC1.NEF DNG/DSC1.dng", "DSC1.JPG RAW/DSC1.NEF DNG/DSC1.dng"),
        (f"{'x' * 46}1.jpg {'x' * 46}2.jpg {'x' * 46}.json", f"{'x' * 46}1.jpg {'x' * 46}2.jpg"),
        ("IMG_1234.HEIC IMG_1234.JPG IMG_E1234.JPG", "IMG_1234.HEIC IMG_1234.JPG IMG_E1234.JPG"),
    ],
)
def test_in_doubt_nobody_may_go(names: str, unsure: str) -> None:
    assert find_units(names.split()) == ((), frozenset(unsure.split()))


def test_a_sidecar_by_its_whole_name_tells_pictures_of_one_stem_apart() -> None:
    (unit,) = find_units(["a.jpg", "a.png", "a.png.xmp"]).units
    assert unit.files == ("a.png", "a.png.xmp")


def test_a_raw_that_has_its_picture_beside_it_takes_no_second_one() -> None:
    (unit,) = find_units(["DSC1.JPG", "RAW/DSC1.NEF", "RAW/DSC1.JPG"]).units
    assert unit.files == ("RAW/DSC1.NEF", "RAW/DSC1.JPG")


def test_says_whose_words_a_sidecar_holds() -> None:
    kinds = {name: sidecar_kind(name) for name in ("a.xmp", "a.AAE", "a.jpg.json", "a.JSON", "a.jpg", "a.mov")}
    assert list(kinds.values()) == [SidecarKind.USER] * 2 + [SidecarKind.SERVICE] * 2 + [None] * 2


def test_says_what_a_unit_is_made_of() -> None:
    assert kinds_of(["a.CR2", "a.JPG"]) == {UnitKind.RAW_AND_PICTURE}
    assert kinds_of(["a.HEIC", "a.mov", "a.AAE"]) == {UnitKind.LIVE, UnitKind.SIDECAR}
    assert kinds_of(["IMG_1234.HEIC", "IMG_E1234.JPG"]) == {UnitKind.EDITED}
    assert kinds_of(["a.jpg"]) == set()


def test_renamed_together_they_stay_a_unit() -> None:
    files = ["IMG_1234.CR2", "IMG_1234.JPG", "IMG_1234.xmp", "IMG_1234.CR2.xmp", "IMG_1234_01.CR2.xmp", "IMG_E1234.JPG"]
    renamed = with_mark(files, " (restored)")
    assert renamed[0] == "IMG_1234 (restored).CR2"
    assert renamed[3] == "IMG_1234 (restored).CR2.xmp"
    (unit,) = find_units(renamed).units
    assert set(unit.files) == set(renamed)


@pytest.mark.parametrize(
    "names",
    [
        "PXL_1.RAW-02.ORIGINAL.dng PXL_1.RAW-01.COVER.jpg PXL_1.RAW-01.COVER.jpg.json",
        "a.jpg a-edited.jpg a.jpg.json",
        "WP_1_Raw__highres.dng WP_1_Raw.jpg",
        "a(1).jpg a.jpg(1).json",
    ],
)
def test_renamed_together_phone_and_service_names_stay_a_unit(names: str) -> None:
    renamed = with_mark(names.split(), " (restored)")
    assert all(" (restored)" in name for name in renamed)
    (unit,) = find_units(renamed).units
    assert set(unit.files) == set(renamed)


STEMS = st.sampled_from(
    ["a", "A", "b", "a.jpg", "IMG_1234", "IMG_E1234", "IMG_O1234", "a(1)", "a_01", "", "é", "x" * 60]
)
SUFFIXES = st.sampled_from(
    [".jpg", ".JPG", ".cr2", ".heic", ".png", ".mov", ".mp", ".xmp", ".aae", ".json", ".jpg.xmp", ""]
)
NAMES = st.lists(st.builds(str.__add__, STEMS, SUFFIXES).filter(bool) | st.text(min_size=1, max_size=8), max_size=25)


@given(names=NAMES, seed=st.integers(0, 1000))
@settings(max_examples=300, deadline=None)
def test_each_file_stands_in_at_most_one_unit_whatever_the_order(names: list[str], seed: int) -> None:
    found = find_units(names)
    shuffled = list(names)
    random.Random(seed).shuffle(shuffled)
    assert find_units(shuffled) == found
    files = [name for unit in found.units for name in unit.files]
    assert len(files) == len(set(files))
    assert set(files) <= set(names)
    assert not set(files) & found.unsure
    for unit in found.units:
        assert is_picture(unit.lead)
        assert len(unit.files) > 1
        assert unit in find_units(unit.files).units, "what else stands in the folder made no difference"
