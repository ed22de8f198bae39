"""Decoding: every format and mode becomes upright sRGB on white."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms

from app.core.decode import Decoder, decode
from tests.pictures import encoded, exif, photo, rotated
from tests.rawfile import dng

SCENE = photo(4, (480, 320))


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as opened:
        yield opened


def difference(pixels: NDArray[np.uint8], expected: Image.Image) -> float:
    """Mean absolute difference per channel, sizes made equal."""
    wanted = np.asarray(expected.convert("RGB").resize(pixels.shape[1::-1], Image.Resampling.LANCZOS), int)
    return float(np.abs(wanted - pixels).mean())


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "BMP", "TIFF", "HEIF", "AVIF", "GIF"])
def test_every_format(decoder: Decoder, fmt: str) -> None:
    decoded = decoder.decode(encoded(SCENE, fmt), 240)
    assert (decoded.format, decoded.width, decoded.height, decoded.frames) == (fmt, 480, 320, 1)
    assert decoded.pixels.shape == (160, 240, 3)
    assert decoded.pixels.dtype == np.uint8
    assert difference(decoded.pixels, SCENE) < (9 if fmt == "GIF" else 4)
    average = np.asarray(SCENE).reshape(-1, 3).mean(axis=0)
    found = [decoded.colour >> shift & 255 for shift in (16, 8, 0)]
    assert np.abs(average - found).max() < 4


def test_never_enlarged() -> None:
    assert decode(encoded(SCENE, "PNG"), 5000).pixels.shape == (320, 480, 3)


@pytest.mark.parametrize("max_side", [64, 100, 250, 479, 480, 481, 1000])
def test_jpeg_scaling_serves_what_was_asked(max_side: int) -> None:
    large = photo(4, (960, 640))
    pixels = decode(encoded(large, "JPEG"), max_side).pixels
    assert max(pixels.shape) == min(max_side, 960)
    assert difference(pixels, large) < 4


def test_extreme_shapes() -> None:
    for size in ((1, 1), (1, 3000), (3000, 1), (2, 5000)):
        decoded = decode(encoded(Image.new("RGB", size, "#336699"), "JPEG"), 320)
        assert (decoded.width, decoded.height) == size
        assert abs(decoded.colour - 0x336699) < 0x040404


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation(decoder: Decoder, fmt: str, orientation: int) -> None:
    stored = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]
    # What a camera stores is what it saw, turned back.
    lying = SCENE if stored is None else SCENE.transpose(Image.Transpose(stored))
    options = {"compression": "tiff_lzw"} if fmt == "TIFF" and orientation % 2 else {}
    data = encoded(lying, fmt, exif=exif(orientation=orientation), **options)
    decoded = decoder.decode(data, 240)
    assert (decoded.width, decoded.height) == SCENE.size
    assert difference(decoded.pixels, SCENE) < 5


@pytest.mark.parametrize("orientation", [0, 9, 77])
def test_orientation_that_makes_no_sense(orientation: int) -> None:
    decoded = decode(encoded(SCENE, "JPEG", exif=exif(orientation=orientation)), 240)
    assert decoded.metadata.orientation == 1
    assert decoded.pixels.shape == (160, 240, 3)


def test_alpha_lies_on_white() -> None:
    layered = SCENE.convert("RGBA")
    alpha = np.zeros((320, 480), np.uint8)
    alpha[:, 240:] = 255
    layered.putalpha(Image.fromarray(alpha))
    for fmt in ("PNG", "WEBP", "TIFF", "HEIF", "AVIF"):
        pixels = decode(encoded(layered, fmt), 480).pixels
        assert pixels[:, :230].min() > 245, fmt
        assert difference(pixels[:, 250:], SCENE.crop((250, 0, 480, 320))) < 5, fmt


def test_half_transparent_grey_and_palette() -> None:
    grey = Image.merge("LA", (Image.new("L", (8, 8), 100), Image.new("L", (8, 8), 51)))
    assert decode(encoded(grey, "PNG"), 8).colour == 0xE0E0E0
    palette = Image.new("P", (8, 8), 1)
    palette.putpalette([10, 20, 30, 200, 100, 50])
    assert decode(encoded(palette, "PNG"), 8).colour == 0xC86432
    assert decode(encoded(palette, "PNG", transparency=1), 8).colour == 0xFFFFFF
    assert decode(encoded(palette, "PNG", transparency=bytes([255, 0])), 8).colour == 0xFFFFFF
    assert decode(encoded(palette, "GIF", transparency=1), 8).colour == 0xFFFFFF
    rgb = Image.new("RGB", (8, 8), (9, 8, 7))
    assert decode(encoded(rgb, "PNG", transparency=(9, 8, 7)), 8).colour == 0xFFFFFF


def test_one_bit() -> None:
    checks = Image.fromarray(np.indices((64, 64)).sum(0) % 2 == 1)
    for fmt in ("PNG", "BMP", "TIFF"):
        assert abs((decode(encoded(checks, fmt), 64).colour & 255) - 127) <= 1


@pytest.mark.parametrize("fmt", ["PNG", "TIFF"])
def test_sixteen_bits_keep_their_range(fmt: str) -> None:
    ramp = np.tile(np.linspace(0, 65535, 256).astype(np.uint16), (16, 1))
    pixels = decode(encoded(Image.fromarray(ramp), fmt), 256).pixels
    assert np.abs(pixels[5, :, 0].astype(int) - np.arange(256)).max() <= 1


def test_floats_and_wide_integers() -> None:
    ramp = np.tile(np.linspace(0, 1, 256, dtype=np.float32), (16, 1))
    for values in (ramp, ramp * 3000 - 1000):
        pixels = decode(encoded(Image.fromarray(values), "TIFF"), 256).pixels
        assert np.abs(pixels[5, :, 1].astype(int) - np.arange(256)).max() <= 1
    broken = ramp.copy()
    broken[0, :9] = [np.nan, np.inf, -np.inf] * 3
    assert decode(encoded(Image.fromarray(broken), "TIFF"), 256).pixels[5, 255].tolist() == [255] * 3
    wide = Image.fromarray((ramp * 4e8).astype(np.int32))
    assert np.abs(decode(encoded(wide, "TIFF"), 256).pixels[5, :, 2].astype(int) - np.arange(256)).max() <= 1
    flat = Image.fromarray(np.zeros((4, 4), np.float32))
    assert decode(encoded(flat, "TIFF"), 4).colour == 0


def test_cmyk() -> None:
    separated = SCENE.convert("CMYK")
    for fmt in ("JPEG", "TIFF"):
        assert difference(decode(encoded(separated, fmt), 480).pixels, SCENE) < 6, fmt


def test_profiles_are_honoured() -> None:
    srgb = ImageCms.createProfile("sRGB")
    lab = ImageCms.createProfile("LAB")
    swapped = ImageCms.ImageCmsProfile(BytesIO(swapped_profile())).profile
    stored = ImageCms.applyTransform(SCENE, ImageCms.buildTransform(srgb, swapped, "RGB", "RGB"))
    assert stored is not None
    assert difference(np.asarray(stored), SCENE) > 15
    for fmt in ("JPEG", "PNG", "WEBP", "TIFF"):
        decoded = decode(encoded(stored, fmt, icc_profile=swapped_profile()), 480)
        assert decoded.metadata.has_profile
        assert difference(decoded.pixels, SCENE) < 5, fmt
    in_lab = ImageCms.applyTransform(SCENE, ImageCms.buildTransform(srgb, lab, "RGB", "LAB"))
    assert in_lab is not None
    assert difference(decode(encoded(in_lab, "TIFF"), 480).pixels, SCENE) < 5


def swapped_profile() -> bytes:
    """sRGB with red and green exchanged: a viewer that ignores it shows the wrong colours."""
    plain = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for entry in range(128 + 4, 128 + 4 + 12 * int.from_bytes(plain[128:132], "big"), 12):
        name = bytes(plain[entry : entry + 4])
        if name in (b"rXYZ", b"gXYZ"):
            plain[entry : entry + 4] = b"gXYZ" if name == b"rXYZ" else b"rXYZ"
    return bytes(plain)


def test_profile_that_does_not_fit_is_ignored() -> None:
    for profile in (b"broken", swapped_profile()[:300], b"\0" * 4000):
        assert difference(decode(encoded(SCENE, "PNG", icc_profile=profile), 480).pixels, SCENE) < 3
    grey = SCENE.convert("L")
    assert difference(decode(encoded(grey, "PNG", icc_profile=swapped_profile()), 480).pixels, grey) < 3


@pytest.mark.parametrize("fmt", ["GIF", "WEBP", "PNG", "TIFF", "HEIF", "AVIF"])
def test_first_of_several_frames(decoder: Decoder, fmt: str) -> None:
    others = [photo(seed, (480, 320)) for seed in (1, 2)]
    decoded = decoder.decode(encoded(SCENE, fmt, save_all=True, append_images=others), 240)
    assert decoded.frames == 3
    assert difference(decoded.pixels, SCENE) < 9


def test_stereo_pair_has_two_frames() -> None:
    decoded = decode(encoded(SCENE, "MPO", save_all=True, append_images=[photo(5, (480, 320))]), 240)
    assert decoded.format == "JPEG"
    assert difference(decoded.pixels, SCENE) < 8


@pytest.mark.parametrize(("orientation", "clockwise"), [(1, 0), (3, 180), (6, 90), (8, 270)])
@pytest.mark.parametrize("preview", [None, (120, 80), (480, 320)])
def test_raw(decoder: Decoder, orientation: int, clockwise: int, preview: tuple[int, int] | None) -> None:
    data = dng(SCENE, SCENE.resize(preview) if preview else None, orientation)
    decoded = decoder.decode(data, 240)
    upright = rotated(SCENE, clockwise)
    assert (decoded.format, decoded.width, decoded.height) == ("RAW", *upright.size)
    assert max(decoded.pixels.shape) == 240
    # Developed colours are LibRaw's, which brightens by the histogram; the preview's are the camera's.
    assert difference(decoded.pixels, upright) < (4 if preview == (480, 320) else 16)
    assert decoded.metadata.camera == "Twinless Paper Camera"
    assert decoded.metadata.captured_at == "2021-03-04T05:06:07"


def test_second_look(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(encoded(SCENE, "PNG"))
    assert difference(decoder.pixels(path, 2048), SCENE) == 0


@pytest.mark.parametrize(("fmt", "turn"), [("JPEG", 1), ("JPEG", 6), ("PNG", 1)])
def test_light_alone(decoder: Decoder, tmp_path: Path, fmt: str, turn: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(encoded(SCENE, fmt, exif=exif(orientation=turn)))
    light, pixels = decoder.luma(path), decoder.pixels(path, 10_000)
    assert light.dtype == np.uint8
    assert light.shape == pixels.shape[:2]
    luma = pixels @ np.array((0.299, 0.587, 0.114))
    assert np.abs(light - luma).mean() < 0.5  # but for colours that were cut off


def test_light_of_a_jpeg_without_colours_or_with_four_of_them(decoder: Decoder, tmp_path: Path) -> None:
    for mode in ("L", "CMYK"):
        path = tmp_path / mode
        path.write_bytes(encoded(SCENE.convert(mode), "JPEG"))
        luma = decoder.pixels(path, 10_000) @ np.array((0.299, 0.587, 0.114))
        assert np.abs(decoder.luma(path) - luma).mean() < 0.5


def test_large_pictures_come_whole() -> None:
    large = Image.linear_gradient("L").resize((2600, 1700)).convert("RGB")
    assert np.array_equal(decode(encoded(large, "PNG"), 10_000).pixels, np.asarray(large))


def test_pixels_are_ours_to_change(decoder: Decoder) -> None:
    for fmt in ("JPEG", "TIFF"):
        decoder.decode(encoded(SCENE, fmt), 100).pixels[:] = 0


def test_nothing_is_printed_about_broken_metadata() -> None:
    block = bytearray(exif(orientation=6, camera=("A" * 40, "B" * 40)).tobytes())
    block[-60:] = b"\xff" * 60
    program = (
        "import sys; from app.core.decode import decode\n"
        "print(decode(sys.stdin.buffer.read(), 100).format, file=sys.stdout)"
    )
    data = encoded(SCENE, "JPEG", exif=bytes(block[:-20]))
    done = subprocess.run([sys.executable, "-c", program], input=data, capture_output=True, check=True)
    assert (done.stdout.strip(), done.stderr) == (b"JPEG", b"")


def test_heavy_libraries_stay_out_of_this_process() -> None:
    program = (
        "import sys, app.core.decode\n"
        "print(sorted({'torch', 'PySide6', 'rawpy', 'pi_heif', 'cv2', 'pymilvus'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
