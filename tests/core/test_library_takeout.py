"""A Google Takeout beside the photos it was made of, through the whole library."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from app.core.grouping.snapshot import take_snapshot
from app.core.holdings.types import Lack, LackName
from app.core.library import Library
from app.core.overlap.comparison import compare_folders
from app.core.types import Proposal, ReasonName
from app.paths import paths_under
from tests import pictures

pytestmark = pytest.mark.usefixtures("home_trash")
TAKEN = 1_625_904_600  # 2021-07-10 08:10:00 UTC


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(paths_under(tmp_path / "home")) as opened:
        yield opened


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three photos in Pictures, and the same bytes in an export; of the last one the export tells more."""
    for number in range(3):
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = "2021:07:10 10:10:00"
        path = tmp_path / "photos" / "Pictures" / f"IMG_{number}.jpg"
        pictures.save(pictures.photo(20 + number, (640, 480)), path, quality=92, exif=exif)
        copy = tmp_path / "photos" / "Takeout" / path.name
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(path, copy)
        told = {"title": path.name, "photoTakenTime": {"timestamp": str(TAKEN)}}
        if number == 2:
            told["description"] = "By the lake"
        copy.with_name(f"{path.name}.supplemental-metadata.json").write_text(json.dumps(told))
    return tmp_path / "photos"


def proposed(library: Library) -> set[str]:
    members = (member for group in library.groups() for member in group.members)
    return {"/".join(m.photo.path.parts[-2:]) for m in members if m.proposal is Proposal.TRASH}


def test_an_export_beside_protected_photos_goes_with_what_it_tells_of_them(library: Library, photos: Path) -> None:
    library.protect([photos / "Pictures"])
    library.scan([photos])
    assert proposed(library) == {"Takeout/IMG_0.jpg", "Takeout/IMG_1.jpg"}, "of the last one it tells more"
    lacks = {m.photo.path.name: m.lacks for group in library.groups() for m in group.members[1:]}
    assert lacks == {"IMG_0.jpg": (), "IMG_1.jpg": (), "IMG_2.jpg": (Lack(LackName.FILES),)}
    reasons = {reason.name for group in library.groups() for reason in group.reasons}
    assert ReasonName.HAS_COMPANION not in reasons
    compared = compare_folders(take_snapshot(library.catalog), photos / "Takeout", photos / "Pictures")
    assert (compared.going, compared.differing) == (2, 1)
    result = library.clean(library.plan())
    assert (len(result.trashed), result.files, result.left_alone) == (2, 4, ())
    assert sorted(path.name for path in (photos / "Takeout").iterdir()) == [
        "IMG_2.jpg",
        "IMG_2.jpg.supplemental-metadata.json",
    ]
    undone = library.undo()
    assert (len(undone.restored), undone.failed) == (2, ())
    assert len(list((photos / "Takeout").iterdir())) == 6


def test_an_export_goes_whose_words_the_kept_photo_knows(library: Library, photos: Path) -> None:
    """The caption stands in a better copy elsewhere, and in Google's file beside a worse one of other bytes."""
    told = photos / "Takeout/IMG_2.jpg.supplemental-metadata.json"
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = "2021:07:10 10:10:00"
    with Image.open(photos / "Pictures/IMG_2.jpg") as image:
        image.save(photos / "Takeout/IMG_2.jpg", quality=70, exif=exif)
        exif[270] = "By  the lake"
        kept = photos / "Pictures/IMG_2.jpg"
        image.save(kept.with_name("new.jpg"), quality="keep", exif=exif)
    kept.with_name("new.jpg").replace(kept)
    library.protect([photos / "Pictures"])
    library.scan([photos])
    assert "Takeout/IMG_2.jpg" in proposed(library)
    compared = compare_folders(take_snapshot(library.catalog), photos / "Takeout", photos / "Pictures")
    assert (compared.going, compared.differing) == (3, 0)
    result = library.clean(library.plan())
    assert not told.exists()
    assert (len(result.trashed), result.left_alone) == (3, ())


def test_what_is_told_is_looked_at_again_when_it_or_its_photo_changes(library: Library, photos: Path) -> None:
    library.protect([photos / "Pictures"])
    library.scan([photos])
    told = photos / "Takeout/IMG_0.jpg.supplemental-metadata.json"
    told.write_text(json.dumps({"title": "IMG_0.jpg", "people": [{"name": "Ada"}]}))
    pictures.save(pictures.photo(21, (640, 480)), photos / "Takeout/IMG_1.jpg", quality=92)  # its time is lost
    library.scan([photos])
    files = {file.path.name: file.told for file in library.catalog.units.all() if file.told is not None}
    assert "Ada" in files["IMG_0.jpg.supplemental-metadata.json"]
    assert str(TAKEN) in files["IMG_1.jpg.supplemental-metadata.json"]
    assert "Takeout/IMG_0.jpg" not in proposed(library)
