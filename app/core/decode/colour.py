"""Brings any Pillow mode to 8-bit sRGB."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Iterator
from io import BytesIO

import numpy as np
from PIL import Image, ImageCms

from app.core.holdings.types import Gamut

_PROFILE_SPACES = {"RGB": "RGB ", "L": "GRAY", "CMYK": "CMYK", "LAB": "Lab "}
_MAX_TRANSFORMS = 16
_BAND_PIXELS = 1_000_000
"""Pixels of a picture that are worked on at a time."""
_SRGB_AREA, _WIDE, _WIDEST = 0.112, 1.15, 1.7
_local = threading.local()


def is_plain(image: Image.Image) -> bool:
    """Says whether a picture has one of the four modes of `plain_mode` already."""
    return image.mode in ("CMYK", "LAB") or (image.mode in ("L", "RGB") and "transparency" not in image.info)


def plain_mode(image: Image.Image) -> Image.Image:
    """Reduces the many modes to four, without touching colours: 8 bits a channel, no palette, alpha on white.

    16-bit grey is scaled from its full range. Grey of 32-bit integers and of floats has no agreed range: floats
    of 0 to 1 and integers of 16 bits are scaled from these, anything beyond from its own smallest to its
    largest value.

    Args:
        image: A loaded picture of any mode.

    Returns:
        A picture of mode L, RGB, CMYK or LAB.
    """
    if is_plain(image):
        return image
    whole: Image.Image | None = None
    for top, band in plain_bands(image):
        whole = whole or Image.new(band.mode, image.size)
        whole.paste(band, (0, top))
    assert whole is not None
    return whole


def reduced(image: Image.Image, across: int, down: int) -> Image.Image:
    """Averages blocks of pixels of a picture in `plain_mode`, which is never whole in memory for it.

    Args:
        image: A loaded picture of any mode.
        across: Pixels of a block from left to right.
        down: Pixels of a block from top to bottom.

    Returns:
        A picture of mode L, RGB, CMYK or LAB, a pixel for each block; those at the end may be smaller.
    """
    if is_plain(image):
        return image.reduce((across, down))
    small: Image.Image | None = None
    for top, band in plain_bands(image, down):
        small = small or Image.new(band.mode, (-(-image.width // across), -(-image.height // down)))
        small.paste(band.reduce((across, down)), (0, top // down))
    assert small is not None
    return small


def plain_bands(image: Image.Image, step: int = 1) -> Iterator[tuple[int, Image.Image]]:
    """Yields a picture in `plain_mode`, in bands of a number of rows that `step` divides, each with its first row."""
    wide = image.mode.startswith(("I", "F"))
    low, high = (0.0, 65535.0) if not wide or image.mode.startswith("I;16") else _range(image)
    for top, band in bands(image, step):
        if wide:
            yield top, _from_wide(band, low, high)
        elif image.mode == "1":
            yield top, band.convert("L")
        elif image.has_transparency_data:
            yield top, _on_white(band)
        else:
            yield top, band.convert("RGB")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Converts a picture of `plain_mode` to RGB in sRGB.

    Relative colorimetric with black point compensation. A profile that is broken, or made for another colour
    space than the picture's, is ignored.

    Args:
        image: Mode L, RGB, CMYK or LAB.
        profile: The embedded ICC profile, None if there is none.
    """
    transform = _transform(profile, image.mode) if profile or image.mode == "LAB" else None
    if transform is not None:
        converted = ImageCms.applyTransform(image, transform)
        if converted is not None:
            return converted
    return image if image.mode == "RGB" else image.convert("RGB")


def gamut_of(profile: bytes) -> Gamut:
    """Says how wide the colour space of an ICC profile is; one that cannot be read counts as the widest.

    Measured by the triangle of its primaries in the CIE xy plane against that of sRGB, which is 0.112: Display P3 has
    1.36 times as much, Adobe RGB 1.35, Rec. 2020 1.89, ProPhoto 2.6.
    """
    key = hashlib.blake2b(profile, digest_size=16).digest()
    cache: OrderedDict[bytes, Gamut] = _local.__dict__.setdefault("gamuts", OrderedDict())
    if key not in cache:
        cache[key] = _measure_gamut(profile)
        if len(cache) > _MAX_TRANSFORMS:
            cache.popitem(last=False)
    return cache[key]


def _measure_gamut(profile: bytes) -> Gamut:
    try:
        read = ImageCms.ImageCmsProfile(BytesIO(profile)).profile
        if read.xcolor_space.strip() == "GRAY":
            return Gamut.NORMAL
        primaries = (read.red_primary, read.green_primary, read.blue_primary)
        corners = [(found[1][0], found[1][1]) for found in primaries if found is not None]
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return Gamut.WIDEST
    if len(corners) < 3:
        return Gamut.WIDEST
    (ax, ay), (bx, by), (cx, cy) = corners
    size = abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2 / _SRGB_AREA
    return Gamut.WIDEST if size > _WIDEST else Gamut.WIDE if size > _WIDE else Gamut.NORMAL


def _on_white(band: Image.Image) -> Image.Image:
    layers, mode = ("LA", "L") if band.mode in ("L", "LA", "La") else ("RGBA", "RGB")
    layered = band if band.mode == layers else band.convert(layers)
    white = Image.new(mode, band.size, "white")
    white.paste(layered.convert(mode), (0, 0), layered.getchannel("A"))
    return white


def _from_wide(band: Image.Image, low: float, high: float) -> Image.Image:
    rows = np.nan_to_num(np.asarray(band).astype(np.float32), posinf=high, neginf=low)
    return Image.fromarray(np.clip((rows - low) * (255 / (high - low)) + 0.5, 0, 255).astype(np.uint8))


def _range(image: Image.Image) -> tuple[float, float]:
    """Returns which values of 32-bit integers or floats are black and white."""
    least, most, floating = np.inf, -np.inf, False
    for _top, band in bands(image):
        values = np.asarray(band)
        floating = values.dtype.kind == "f"
        finite = values[np.isfinite(values)] if floating else values
        if finite.size:
            least, most = min(least, float(finite.min())), max(most, float(finite.max()))
    smallest, largest = (least, most) if least <= most else (0.0, 0.0)
    high = 1.0 if floating else 65535.0
    return (smallest, max(largest, smallest + 1e-9)) if smallest < 0 or largest > high else (0.0, high)


def bands(image: Image.Image, step: int = 1) -> Iterator[tuple[int, Image.Image]]:
    """Yields a picture in bands, each with its first row, of as many rows as `step` divides.

    What is made of a picture in between is never whole in memory.
    """
    rows = max(1, _BAND_PIXELS // image.width // step) * step
    for top in range(0, image.height, rows):
        yield top, image.crop((0, top, image.width, min(top + rows, image.height)))


def _transform(profile: bytes | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Returns this thread's transform from a profile to sRGB, None if the profile is of no use."""
    cache: OrderedDict[tuple[bytes, str], ImageCms.ImageCmsTransform | None]
    cache = _local.__dict__.setdefault("transforms", OrderedDict())
    key = (hashlib.blake2b(profile or b"", digest_size=16).digest(), mode)
    if key in cache:
        cache.move_to_end(key)
        return cache[key]
    cache[key] = _make_transform(profile, mode)
    if len(cache) > _MAX_TRANSFORMS:
        cache.popitem(last=False)
    return cache[key]


def _make_transform(profile: bytes | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    try:
        if profile is None:
            source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        else:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if source.profile.xcolor_space != _PROFILE_SPACES.get(mode):
            return None
        return ImageCms.buildTransform(
            source,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
