"""Negatives: a picture whose light is turned round is found, named, and never goes unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from app.core.library import Library
from app.core.types import EditName, Kind, Proposal
from app.core.verify import negative
from app.core.verify.features import extract
from app.core.verify.sketch import sketch_of, sketches
from app.paths import paths_under
from tests import pictures as paint
from tests.core.shown import Gallery


def on_film(image: Image.Image) -> Image.Image:
    """As colour film shows it: dense where it was light, through an orange mask."""
    light = 1 - (np.asarray(image, np.float32) / 255) ** 0.7
    return Image.fromarray(np.clip(255 * (light * (0.7, 0.5, 0.4) + (0.2, 0.12, 0.06)), 0, 255).astype(np.uint8))


@pytest.mark.parametrize("seed", [3, 8])
def test_features_turned_round_are_those_of_the_negative(seed: int) -> None:
    thumbnail = paint.busy(seed, (320, 240))
    expected = extract(np.asarray(ImageOps.invert(thumbnail)))
    found = negative.of_features(extract(np.asarray(thumbnail)))
    rows = {tuple(point): row for row, point in enumerate(expected.points.tolist())}
    both = [(row, rows[tuple(point)]) for row, point in enumerate(found.points.tolist()) if tuple(point) in rows]
    assert len(both) > 0.75 * len(found.points)
    own, theirs = np.array(both).T
    waves = [np.concatenate((one.even, one.odd), axis=1).astype(float) for one in (found, expected)]
    alike = (waves[0][own] * waves[1][theirs]).sum(axis=1)
    alike /= np.linalg.norm(waves[0][own], axis=1) * np.linalg.norm(waves[1][theirs], axis=1)
    turned = np.cos(found.angles[own] - expected.angles[theirs])
    # At one place may stand several keypoints, of other directions or sizes.
    assert np.median(alike) > 0.99
    assert np.median(turned) > 0.999


def test_a_sketch_turned_round_is_that_of_features_turned_round() -> None:
    features = extract(np.asarray(paint.busy(5, (320, 240))))
    one, other = sketches([sketch_of(negative.of_features(features))]), sketches([sketch_of(features)])
    assert negative.of_sketches(other).tobytes() == one.tobytes()
    assert negative.of_sketches(negative.of_sketches(other)).tobytes() == other.tobytes()


@pytest.mark.parametrize("how", ["inverted", "grey", "film", "small", "part", "mirrored", "turned"])
def test_a_negative_is_found_and_makes_a_version(how: str) -> None:
    photo = paint.noisy(paint.busy(3), 2, 3)
    ways: dict[str, Callable[[Image.Image], Image.Image]] = {
        "inverted": ImageOps.invert,
        "grey": lambda image: ImageOps.invert(image.convert("L")),
        "film": on_film,
        "small": lambda image: ImageOps.invert(image.reduce(2)),
        "part": lambda image: ImageOps.invert(paint.cropped(image, (0.1, 0.1, 0.85, 0.9))),
        "mirrored": lambda image: ImageOps.mirror(ImageOps.invert(image)),
        "turned": lambda image: ImageOps.invert(image).transpose(Image.Transpose.ROTATE_90),
    }
    made = ways[how](photo)
    gallery = Gallery()
    a = gallery.add(photo, quality=92)
    match = gallery.relate(a, gallery.add(made, quality=90))
    assert match is not None
    assert match.kind is Kind.COPY
    for side in (match.a, match.b):
        assert EditName.INVERTED in {edit.name for edit in match.edits_from(side)}
        assert not match.is_redundant(side)


def test_the_negative_of_another_photo_is_none() -> None:
    gallery = Gallery()
    a = gallery.add(paint.busy(3), quality=92)
    assert gallery.relate(a, gallery.add(ImageOps.invert(paint.busy(4)), quality=92)) is None


def test_a_scan_finds_negatives_and_proposes_none(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    for seed in range(4):
        paint.save(paint.busy(seed), photos / f"{seed}.jpg", quality=92)
    paint.save(ImageOps.invert(paint.busy(2)), photos / "film.jpg", quality=92)
    with Library(paths_under(tmp_path / "home")) as library:
        library.scan([photos])
        (group,) = library.groups()
    assert {member.photo.path.name for member in group.members} == {"2.jpg", "film.jpg"}
    assert group.kind is Kind.COPY
    assert {member.proposal for member in group.members} == {Proposal.KEEP}
