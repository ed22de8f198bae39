"""What Google's JSON tells, and what of it a file knows itself."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.holdings.takeout import UNKNOWN, ToldBySidecar, from_text, read_takeout, to_text, untold
from app.core.holdings.types import Field, Holdings, Word

TAKEN = 1_625_904_600  # 2021-07-10 08:10:00 UTC
WHOLE = {
    "title": "IMG_1.jpg",
    "description": " By the  lake ",
    "imageViews": "3",
    "creationTime": {"timestamp": "1625990000", "formatted": "11.07.2021, 07:53:20 UTC"},
    "photoTakenTime": {"timestamp": str(TAKEN), "formatted": "10.07.2021, 08:10:00 UTC"},
    "geoData": {"latitude": 47.5, "longitude": 8.5, "altitude": 400.0},
    "geoDataExif": {"latitude": 46.95, "longitude": 7.44, "altitude": 0.0},
    "people": [{"name": "Ben"}, {"name": "Ada"}, {"name": ""}, "?"],
    "url": "https://photos.google.com/photo/x",
    "googlePhotosOrigin": {"mobileUpload": {"deviceType": "ANDROID_PHONE"}},
    "favorited": True,
}


def told(**entries: object) -> ToldBySidecar:
    found = read_takeout(json.dumps({"title": "a.jpg", **entries}).encode())
    assert found is not None
    return found


def test_reads_what_it_tells() -> None:
    read = read_takeout(json.dumps(WHOLE).encode())
    assert read == ToldBySidecar("By the  lake", ("Ada", "Ben"), (46.95, 7.44), TAKEN, favourite=True)


def test_no_place_is_written_as_zero_and_zero() -> None:
    nowhere = {"latitude": 0.0, "longitude": 0.0}
    assert told(geoData=nowhere, geoDataExif=nowhere) == ToldBySidecar()
    assert told(geoData={"latitude": 1, "longitude": 0}, geoDataExif=nowhere).place == (1, 0)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"enabled": true}', b"\xff\xfe", b"[" * 100_000, b'"title"', b"{'title': 1}"]
)
def test_what_is_not_googles_tells_nothing_that_is_known(data: bytes) -> None:
    assert read_takeout(data) is None


def test_what_is_not_understood_counts() -> None:
    assert told(sharedAlbumComments=[{"text": "Lovely!"}]).more
    assert not told(sharedAlbumComments=[]).more
    assert UNKNOWN.anything


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(sorted(WHOLE)), inner),
    )
)
def test_nothing_in_it_can_break_the_reader(value: object) -> None:
    read_takeout(json.dumps({"title": value, **dict.fromkeys(WHOLE, value)}).encode())


@pytest.mark.parametrize(
    ("captured", "known"),
    [
        ("2021-07-10T08:10:00", True),
        ("2021-07-10T10:10:00", True),
        ("2021-07-10T13:55:00", True),
        ("2021-07-10T10:10:01.250000", True),
        ("2021-07-09T20:10:00", True),
        ("2021-07-10T10:14:00", False),
        ("2021-07-12T08:10:00", False),
        ("not a time", False),
        (None, False),
    ],
)
def test_a_time_of_day_is_known_where_a_zone_makes_it_the_same(captured: str | None, known: bool) -> None:
    left = untold(ToldBySidecar(taken=TAKEN), [Holdings(), Holdings(captured=captured)])
    assert left.anything != known


def test_what_the_file_says_itself_is_not_told_again() -> None:
    words = (Word(Field.CAPTION, "By the lake"), Word(Field.PERSON, "Ada"))
    read = read_takeout(json.dumps(WHOLE).encode())
    assert read is not None
    left = untold(read, [Holdings(words=words, place=(46.9501, 7.4401), captured="2021-07-10T10:10:00")])
    assert left == ToldBySidecar(people=("Ben",), favourite=True)
    assert untold(ToldBySidecar(place=(46.95, 7.44)), [Holdings(place=(46.96, 7.44))]).anything


def test_is_stored_as_a_line() -> None:
    for one in (ToldBySidecar(), UNKNOWN, ToldBySidecar("ü\n", ("Ada",), (1.5, -2.0), 5, favourite=True)):
        assert from_text(to_text(one)) == one
    assert to_text(ToldBySidecar()) == ""
