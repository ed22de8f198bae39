"""Writing what is brought over into XMP sidecars, new ones and those of other programs."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ElementTree

import pytest

from app.core.holdings.brought import BroughtOver, Moment, all_of, joined, missing
from app.core.holdings.types import Field, Holdings, LackName, Word
from app.core.holdings.xmp import read_xmp
from app.core.holdings.xmp_sidecar import holds, merged, told_by

EVERYTHING = BroughtOver(
    words=tuple(
        sorted(
            (
                Word(Field.KEYWORD, "lake & sea"),
                Word(Field.KEYWORD, "<summer>"),
                Word(Field.CAPTION, 'By the "lake"'),
                Word(Field.TITLE, "Ferien"),
                Word(Field.RATING, "4"),
                Word(Field.LABEL, "Red"),
                Word(Field.PERSON, "Zoë"),
                Word(Field.CREATOR, "Anna"),
                Word(Field.COPYRIGHT, "© Anna"),
                Word(Field.LOCATION, "City: Bern"),
                Word(Field.LOCATION, "State: Bern"),
                Word(Field.LOCATION, "Country: Schweiz"),
                Word(Field.LOCATION, "CountryCode: CH"),
                Word(Field.LOCATION, "Location: Marzili"),
            )
        )
    ),
    moment=Moment("2021-05-06T10:11:12", 250_000, "+02:00"),
    place=(-46.951321234, 7.4386),
)

LIGHTROOM = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Adobe XMP Core 7.0">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"
    xmlns:lr="http://ns.adobe.com/lightroom/1.0/"
   xmp:Rating="0"
   crs:Exposure2012="+0.50">
   <dc:subject>
    <rdf:Bag>
     <rdf:li>winter</rdf:li>
    </rdf:Bag>
   </dc:subject>
   <lr:hierarchicalSubject>
    <rdf:Bag>
     <rdf:li>Seasons|winter</rdf:li>
    </rdf:Bag>
   </lr:hierarchicalSubject>
   <crs:ToneCurve><rdf:Seq><rdf:li>0, 0</rdf:li></rdf:Seq></crs:ToneCurve>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""

DARKTABLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:darktable="http://darktable.sf.net/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
   darktable:xmp_version="5" darktable:history_end="11">
   <xmp:Rating>0</xmp:Rating>
   <darktable:history><rdf:Seq><rdf:li darktable:num="0" darktable:operation="exposure"/></rdf:Seq></darktable:history>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
"""


def words(field: Field, *values: str) -> tuple[Word, ...]:
    return tuple(sorted(Word(field, value) for value in values))


def is_part_of(old: bytes, new: bytes) -> bool:
    """Says whether every byte of one text stands in another, in its order."""
    rest = iter(new)
    return all(byte in rest for byte in old)


def test_a_new_sidecar_holds_all_of_it() -> None:
    made = merged(None, EVERYTHING)
    assert made.conflicts == ()
    packet = read_xmp(made.data)
    assert packet.words == EVERYTHING.words
    assert packet.captured == "2021-05-06T10:11:12.25+02:00"
    assert packet.place == (-46.9513, 7.4386)
    assert b"46,57.07927404S" in made.data
    assert holds(made.data, EVERYTHING)
    assert merged(made.data, EVERYTHING).data == made.data


def test_names_are_those_that_other_programs_read() -> None:
    root = ElementTree.fromstring(merged(None, EVERYTHING).data)
    found = {child.tag for child in root[0][0]}
    assert found == {
        *("{http://purl.org/dc/elements/1.1/}" + name for name in ("subject", "description", "title", "creator")),
        "{http://purl.org/dc/elements/1.1/}rights",
        *("{http://ns.adobe.com/xap/1.0/}" + name for name in ("Rating", "Label")),
        "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}PersonInImage",
        *("{http://ns.adobe.com/photoshop/1.0/}" + name for name in ("City", "State", "Country", "DateCreated")),
        *("{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}" + name for name in ("Location", "CountryCode")),
        *("{http://ns.adobe.com/exif/1.0/}" + name for name in ("DateTimeOriginal", "GPSLatitude", "GPSLongitude")),
    }


@pytest.mark.parametrize("existing", [LIGHTROOM, DARKTABLE, LIGHTROOM.replace(b"\n", b"\r\n")])
def test_every_byte_of_an_existing_one_stays(existing: bytes) -> None:
    made = merged(existing, EVERYTHING)
    assert made.conflicts == ()
    assert holds(made.data, EVERYTHING)
    assert set(read_xmp(existing).words) <= set(read_xmp(made.data).words)
    unrated = existing.replace(b'xmp:Rating="0"', b'xmp:Rating=""').replace(b">0</xmp:Rating>", b"></xmp:Rating>")
    assert is_part_of(unrated, made.data)
    names = [child.tag for one in ElementTree.fromstring(made.data)[0] for child in one]
    names += [name for one in ElementTree.fromstring(made.data)[0] for name in one.attrib if "about" not in name]
    assert len(names) == len(set(names)), "a property must not stand twice"


def test_keywords_go_to_every_list_that_a_program_reads_first() -> None:
    made = merged(LIGHTROOM, BroughtOver(words(Field.KEYWORD, "lake"))).data.decode()
    assert "<rdf:li>winter</rdf:li>\n     <rdf:li>lake</rdf:li>\n    </rdf:Bag>" in made
    assert "<rdf:li>Seasons|winter</rdf:li>\n     <rdf:li>lake</rdf:li>\n    </rdf:Bag>" in made


def test_a_list_repeats_what_the_picture_itself_says() -> None:
    keeper = Holdings(words=words(Field.KEYWORD, "winter"))
    wanted, conflicts = missing(keeper, Holdings(words=words(Field.KEYWORD, "lake")))
    assert conflicts == ()
    assert read_xmp(merged(None, wanted).data).words == words(Field.KEYWORD, "lake", "winter")


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        (BroughtOver(words(Field.RATING, "2")), LackName.RATING),
        (BroughtOver(words(Field.TITLE, "Other")), LackName.TITLE),
        (BroughtOver(words(Field.CAPTION, "Other")), LackName.CAPTION),
        (BroughtOver(words(Field.LABEL, "Green")), LackName.LABEL),
        (BroughtOver(words(Field.COPYRIGHT, "Ben")), LackName.COPYRIGHT),
        (BroughtOver(words(Field.LOCATION, "City: Thun")), LackName.LOCATION),
        (BroughtOver(moment=Moment("2022-05-06T10:11:12")), LackName.TIME),
        (BroughtOver(moment=Moment("2021-05-06T10:11:12", 250_000, "+01:00")), LackName.ZONE),
        (BroughtOver(place=(46.0, 7.0)), LackName.PLACE),
    ],
)
def test_what_is_said_there_already_is_never_overwritten(wanted: BroughtOver, name: LackName) -> None:
    existing = merged(None, EVERYTHING).data
    made = merged(existing, wanted)
    assert made.data == existing
    assert [conflict.name for conflict in made.conflicts] == [name]
    assert made.conflicts[0].kept


@pytest.mark.parametrize(
    "existing",
    [
        b"not XML",
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'/>",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + LIGHTROOM,
        LIGHTROOM[:-20],
        ("\ufeff" + LIGHTROOM.decode()).encode("utf-16-le"),
        b'<?xml version="1.0" encoding="ISO-8859-1"?>' + LIGHTROOM,
        LIGHTROOM.replace(b"winter", b"\xff"),
    ],
)
def test_what_cannot_be_read_to_the_last_byte_is_left_alone(existing: bytes) -> None:
    made = merged(existing, EVERYTHING)
    assert made.data == existing
    assert made.conflicts


@pytest.mark.parametrize("field", [Field.TITLE, Field.KEYWORD, Field.LABEL])
def test_what_xml_cannot_hold_is_a_conflict(field: Field) -> None:
    _, conflicts = missing(Holdings(), Holdings(words=(Word(field, "a\x01b"),)))
    assert [conflict.kept for conflict in conflicts] == [""]


def test_an_empty_property_is_no_place_to_write() -> None:
    existing = LIGHTROOM.replace(b"<crs:Tone", b"<dc:title><rdf:Alt/></dc:title><crs:Tone")
    assert merged(existing, BroughtOver(words(Field.TITLE, "A"))).conflicts


def test_a_moment_is_only_made_more_exact() -> None:
    known = Holdings(captured="2021-05-06T10:11:12")
    wanted, conflicts = missing(known, Holdings(captured="2021-05-06T10:11:12", zone="+02:00"))
    assert (wanted.moment, conflicts) == (Moment("2021-05-06T10:11:12", 0, "+02:00"), ())
    wanted, conflicts = missing(known, Holdings(captured="2021-05-06T10:11:13"))
    assert (wanted.moment, [conflict.name for conflict in conflicts]) == (None, [LackName.TIME])
    exact = Holdings(captured="2021-05-06T10:11:12", fraction=5)
    wanted, conflicts = missing(exact, Holdings(captured="2021-05-06T10:11:12", zone="+02:00"))
    assert (wanted.moment, conflicts) == (Moment("2021-05-06T10:11:12", 5, "+02:00"), ())


def test_two_photos_that_contradict_each_other() -> None:
    one, other = BroughtOver(words(Field.TITLE, "A")), BroughtOver(words(Field.TITLE, "B"))
    both, conflicts = joined(one, other)
    assert both == one
    assert [(c.name, c.kept, c.other) for c in conflicts] == [(LackName.TITLE, "A", "B")]


def test_two_values_of_one_photo_where_there_is_room_for_one() -> None:
    wanted, conflicts = missing(Holdings(), Holdings(words=words(Field.TITLE, "A", "B")))
    assert not wanted
    assert len(conflicts) == 2


def test_what_a_sidecar_tells_is_told_as_a_file_tells_it() -> None:
    told = told_by(merged(None, EVERYTHING).data)
    assert told is not None
    assert (told.words, told.captured, told.fraction, told.zone) == (
        EVERYTHING.words,
        "2021-05-06T10:11:12",
        250_000,
        "+02:00",
    )
    wanted, conflicts = missing(told, Holdings(words=EVERYTHING.words, place=told.place, captured=told.captured))
    assert not wanted
    assert not conflicts


@pytest.mark.parametrize("seed", range(20))
def test_any_order_of_photos_comes_to_the_same(seed: int) -> None:
    chance = random.Random(seed)
    parts = [
        BroughtOver(
            words=words(Field.KEYWORD, *chance.sample("abcdefgh", 3)) + words(Field.PERSON, chance.choice("xyz")),
            place=(round(chance.uniform(-90, 90), 6), round(chance.uniform(-180, 180), 6)) if number == 0 else None,
        )
        for number in range(4)
    ]
    existing = chance.choice([None, LIGHTROOM, DARKTABLE])
    data = existing
    for part in chance.sample(parts, 4):
        made = merged(data, part)
        assert not made.conflicts
        data = made.data
    assert data is not None
    assert holds(data, all_of(parts))
    assert read_xmp(data).words == read_xmp(merged(existing, all_of(parts)).data).words
