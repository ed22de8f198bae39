"""The user's words, wherever a file keeps them; what programs write by themselves is none."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from app.core.holdings import words
from app.core.holdings.types import Word
from app.core.holdings.xmp import read_xmp

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "lr": "http://ns.adobe.com/lightroom/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "hdrgm": "http://ns.adobe.com/hdr-gain-map/1.0/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "mine": "http://example.org/mine/",
    "MicrosoftPhoto": "http://ns.microsoft.com/photo/1.0/",
}


def packet(attributes: str = "", inside: str = "") -> bytes:
    spaces = " ".join(f'xmlns:{short}="{space}"' for short, space in SPACES.items())
    return (
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{RDF}">'
        f'<rdf:Description rdf:about="" {spaces} {attributes}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def bag(name: str, *values: str, kind: str = "Bag") -> str:
    items = "".join(f"<rdf:li>{value}</rdf:li>" for value in values)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>"


def said(found: Iterable[Word]) -> set[tuple[str, str]]:
    return {(word.field.value, word.value) for word in found}


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (packet(inside=bag("dc:subject", "Bern", "Family")), {("keyword", "Bern"), ("keyword", "Family")}),
        (packet(inside=bag("dc:description", "At the table", kind="Alt")), {("caption", "At the table")}),
        (packet('xmp:Rating="5"'), {("rating", "5")}),
        (packet('xmp:Rating="0"'), set()),
        (packet('MicrosoftPhoto:Rating="99"'), {("rating", "5")}),
        (packet('xmp:Label="Red"'), {("label", "Red")}),
        (packet(inside=bag("lr:hierarchicalSubject", "Places|Bern")), {("keyword", "Bern")}),
        (packet(inside=bag("Iptc4xmpExt:PersonInImage", "Ada")), {("person", "Ada")}),
        (
            packet(
                inside='<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li>'
                '<rdf:Description mwg-rs:Name="Ada" mwg-rs:Type="Face"/></rdf:li></rdf:Bag></mwg-rs:RegionList>'
                "</mwg-rs:Regions>"
            ),
            {("person", "Ada")},
        ),
        (packet('photoshop:City="Bern"'), {("location", "City: Bern")}),
        (packet('crs:Exposure2012="+0.50"'), {("settings", "Exposure2012: +0.50")}),
        (packet('mine:Mood="calm"'), {("text", "Mood: calm")}),
        (packet('hdrgm:Version="1.0" xmp:CreatorTool="Editor 3" exif:FNumber="28/10"'), set()),
        (b"", set()),
        (b"\0" * 20, set()),
    ],
)
def test_xmp(data: bytes, wanted: set[tuple[str, str]]) -> None:
    found = read_xmp(data)
    assert found.readable
    assert said(found.words) == wanted


def test_xmp_tells_time_and_place() -> None:
    found = read_xmp(
        packet(
            'exif:DateTimeOriginal="2021-05-06T10:11:12+02:00" exif:GPSLatitude="46,56.88N"'
            ' exif:GPSLongitude="7,26.844E"'
        )
    )
    assert found.captured == "2021-05-06T10:11:12+02:00"
    assert found.place == (46.948, 7.4474)


@pytest.mark.parametrize("data", [b"<x", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", b"\xff\xfe<", b"no packet"])
def test_broken_or_hostile_xmp_is_not_known(data: bytes) -> None:
    found = read_xmp(data)
    assert not found.readable
    assert found.words == ()


def test_exif() -> None:
    main = {
        270: "Everybody at the table",
        315: "Ada",
        33432: "Ada 2021",
        18246: 5,
        40094: "Bern;Family".encode("utf-16-le") + b"\0\0",
        305: "Editor 3",
    }
    details = {37510: b"ASCII\0\0\0By the lake", 42032: "Grace"}
    assert said(words.from_exif((main, details))) == {
        ("caption", "Everybody at the table"),
        ("creator", "Ada"),
        ("creator", "Grace"),
        ("copyright", "Ada 2021"),
        ("rating", "5"),
        ("keyword", "Bern"),
        ("keyword", "Family"),
        ("comment", "By the lake"),
    }


@pytest.mark.parametrize(
    "text", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", "\0\0\0", "   ", "default", "Screenshot"]
)
def test_what_cameras_write_is_no_caption(text: str) -> None:
    assert list(words.from_exif(({270: text},))) == []


def test_comments_in_unicode() -> None:
    for encoding, mark in (("utf-16-le", b""), ("utf-16-be", b""), ("utf-16-be", b"\xfe\xff")):
        value = b"UNICODE\0" + mark + "Grüße".encode(encoding)
        assert said(words.from_exif(({37510: value},))) == {("comment", "Grüße")}


def test_iptc() -> None:
    records: dict[tuple[int, int], bytes | list[bytes]] = {
        (1, 90): b"\x1b%G",
        (2, 0): b"\0\4",
        (2, 25): [b"Bern", "Grüße".encode()],
        (2, 120): b"At the table",
        (2, 40): b"FBMD0a000a6f0100",
        (2, 103): b"a8c0",
        (2, 118): b"Ask Ada",
    }
    assert said(words.from_iptc(records)) == {
        ("keyword", "Bern"),
        ("keyword", "Grüße"),
        ("caption", "At the table"),
        ("text", "IPTC 2:118: Ask Ada"),
    }


def test_texts_of_png() -> None:
    texts = {
        "parameters": "a castle by the sea",
        "Description": "for the calendar",
        "Software": "Editor 3",
        "date:create": "2020-01-01",
        "XML:com.adobe.xmp": "<x/>",
    }
    assert said(words.from_texts(texts)) == {
        ("text", "parameters: a castle by the sea"),
        ("caption", "for the calendar"),
    }


def test_comments() -> None:
    found = words.from_comments([b"CREATOR: gd-jpeg v1.0", b"By the lake", b"Gr\xfc\xdfe", b""])
    assert said(found) == {("comment", "By the lake"), ("comment", "Grüße")}
