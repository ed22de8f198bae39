"""Pictures that were straightened, or whose perspective was corrected."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from app.core.types import EditName, Kind
from tests import pictures as paint
from tests.core.shown import Gallery


def keystone(image: Image.Image, share: float) -> Image.Image:
    """Draws the part between two lines that lean inwards by a share of the width as a plane seen straight on."""
    width, height = image.size
    rows = []
    quad = [(width * share, 0), (0, height), (width, height), (width * (1 - share), 0)]
    for (x, y), (u, v) in zip([(0, 0), (0, height), (width, height), (width, 0)], quad, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    solved = np.linalg.solve(np.array(rows, float), np.array(quad, float).ravel())
    return image.transform(image.size, Image.Transform.PERSPECTIVE, solved.tolist(), Image.Resampling.BICUBIC)


@pytest.mark.parametrize("share", [0.03, 0.08])
def test_corrected_perspective_makes_a_version(share: float) -> None:
    gallery = Gallery()
    photo = paint.photo(4, (800, 600))
    a, b = gallery.add(photo, quality=94), gallery.add(keystone(photo, share), quality=90)
    match = gallery.relate(a, b)
    assert match is not None
    assert match.kind is Kind.COPY
    named = {edit.name: edit.amount for edit in match.edits_from(a.id)}
    assert named[EditName.PERSPECTIVE] == pytest.approx(2 * share, rel=0.35)
    assert not match.is_redundant(a.id)
    assert not match.is_redundant(b.id)
    assert match.alignment is not None
    assert max(abs(v) for v in match.alignment.matrix[6:8]) > share


@pytest.mark.parametrize("fill", ["white", "black"])
@pytest.mark.parametrize("degrees", [1.0, -2.4])
def test_a_straightened_picture_with_filled_corners_is_a_copy(fill: str, degrees: float) -> None:
    gallery = Gallery()
    photo = paint.photo(8, (800, 600))
    a = gallery.add(photo, quality=94)
    b = gallery.add(photo.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=fill), quality=90)
    match = gallery.relate(a, b)
    assert match is not None
    assert match.kind is Kind.COPY
    there = {edit.name: edit.amount for edit in match.edits_from(a.id)}
    assert there[EditName.STRAIGHTENED] == pytest.approx(-degrees, abs=0.15)
    assert EditName.BORDER in there
    assert EditName.CROPPED not in {edit.name for edit in match.edits_from(b.id)}
