"""Large pictures are brought into plain mode band by band: what comes out is the same, and little memory is taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from app.core.decode import colour, render
from app.core.decode.picture import decode
from tests.core.decode.test_decode_greedy import taken_by
from tests.pictures import encoded, photo

MODES = ("RGB", "RGBA", "L", "LA", "P", "1", "CMYK", "I;16", "I", "F")


def of_mode(mode: str, size: tuple[int, int]) -> Image.Image:
    scene = photo(3, (320, 240)).resize(size)
    grey = np.asarray(scene.convert("L"))
    wide: dict[str, NDArray[Any]] = {
        "I;16": grey.astype(np.uint16) * 257,
        "I": grey.astype(np.int32) * 300,
        "F": grey.astype(np.float32) / 255,
    }
    if mode in wide:
        return Image.fromarray(wide[mode])
    if mode in ("RGBA", "LA"):
        scene.putalpha(Image.linear_gradient("L").resize(size))
    return scene.quantize(64) if mode == "P" else scene.convert(mode)


@pytest.mark.parametrize("mode", MODES)
def test_bands_make_the_picture_that_the_whole_makes(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in ((4_001, 299), (331, 2_777), (40, 30)):
        image = of_mode(mode, size)
        whole = colour.plain_mode(image)
        fitted = render._fitted(image.size, 64)
        wanted = whole if fitted == image.size else whole.resize(fitted, Image.Resampling.LANCZOS, reducing_gap=3.0)
        monkeypatch.setattr(colour, "_BAND_PIXELS", 10_000)
        assert np.array_equal(np.asarray(render._shrunk(image, 64)), np.asarray(wanted))
        assert np.array_equal(np.asarray(colour.plain_mode(image)), np.asarray(whole))
        monkeypatch.undo()


@pytest.mark.parametrize("mode", ["RGBA", "I;16"])
def test_a_large_picture_is_never_there_twice(mode: str, tmp_path: Path) -> None:
    """A copy in another mode doubled what it takes; looking at which of 16 bits are used took five times it."""
    size = 6_000
    data = encoded(Image.new(mode, (size, size)), "PNG", compress_level=1)
    said, peak = taken_by(data, tmp_path)
    assert said == "decoded"
    assert peak < size * size * (4 if mode == "RGBA" else 2) // 1_000_000 + 80
    assert decode(data, 64).width == size
