"""Decodes an opened picture: upright, sRGB, alpha on white, as small as serves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image, WebPImagePlugin

from app.core.decode import png, webp
from app.core.decode.boxes import Aperture
from app.core.decode.colour import plain_mode, reduced, to_srgb
from app.core.decode.declared import Canvas
from app.core.decode.memory import physical_memory
from app.core.errors import UnreadableError
from app.core.holdings.frames import MOST_FRAME_PIXELS
from app.core.holdings.types import Holdings
from app.core.types import Metadata, UnreadableReason

MAX_PIXELS = 512_000_000
"""A picture with more is refused before anything of it is decoded."""

_MEMORY_SHARE = 4
"""One decode may need at most this part of the machine's memory."""

MUCH_MEMORY = 1280 << 20
"""Bytes that all decodes at one time may take together; a picture that takes more is decoded alone, and must hold
something. With less to share, what somebody waits to see would wait for a large picture of a scan."""

_MOST_PIXELS_A_BYTE = 16
"""What takes more than `MUCH_MEMORY`, and has more pixels than this for each byte of its file, was made to take it. A
photo of a phone's 200 megapixels has 4 to 10 as HEIC, a PNG of a photo less than one; a blank PNG has 300 to 1,000."""

_PIXEL_BYTES, _FRAME_PIXEL_BYTES = 8, 32
_MORE_PIXEL_BYTES = {"JPEG2000": 20}
"""Bytes that a pixel takes at most: Pillow's four and a converted copy beside them; where further frames are looked at,
a decoder's canvases, the frame before, and copies with and without transparency as well. OpenJPEG keeps four bytes for
each channel, twice (19 measured with 36 megapixels of RGBA)."""
_TAKEN_PIXEL_BYTES = {"JPEG2000": 26, "AVIF": 12, "HEIF": 12}
"""What decoding is found to take of the memory that all decodes share, where that is more than what is refused by
(24.5, 9.3 and 9.4 measured with blank pictures of 36 and 4 megapixels)."""

_LIGHTENED: Mapping[str, Callable[[bytes], bytes]] = {"PNG": png.lightened, "WEBP": webp.saved}
"""What is taken out of a file that its decoder would otherwise refuse as a whole."""

_BAND_PIXELS, _BAND_ROWS = 4_000_000, 128

Image.preinit()
assert WebPImagePlugin  # imported for its registration: Pillow would otherwise load every plugin it has


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture, as the later stages see it.

    Attributes:
        pixels: (h, w, 3) uint8, upright, sRGB, alpha on white; longest side as asked for, or smaller.
        format: Pillow's name in upper case, or "RAW".
        width: True width of the file's picture, upright.
        height: True height, upright.
        frames: Frames or pages in the file.
        colour: Average colour, 0xRRGGBB.
        metadata: What the file says beside the pixels.
        holdings: What the file holds beside its first picture.
    """

    pixels: NDArray[np.uint8] = field(repr=False)
    format: str
    width: int
    height: int
    frames: int
    colour: int
    metadata: Metadata
    holdings: Holdings


def open_picture(data: bytes, found: str) -> Image.Image:
    """Opens a picture without decoding it.

    Args:
        data: The whole file.
        found: Its format, as `sniff` says.

    Raises:
        OSError: It cannot be opened.
        UnreadableError: Its decoder is not installed.
    """
    if found == "JXL":
        _register_jxl()
    if found == "HEIF":
        from pi_heif import register_heif_opener

        register_heif_opener(thumbnails=False, decode_threads=2)
    if found in _LIGHTENED:
        data = _LIGHTENED[found](data)
    return Image.open(BytesIO(data), formats=[found])


def _register_jxl() -> None:
    try:
        from pylibjxl import register_pillow
    except ImportError as error:
        raise UnreadableError(UnreadableReason.UNSUPPORTED, "JPEG XL") from error
    register_pillow(override=False)


def jpeg_cost(size: tuple[int, int], max_side: int, progressive: bool) -> int:
    """Estimates the memory that decoding a JPEG takes, bytes.

    At the DCT scale that `render` asks for; a progressive one keeps 2 bytes for every coefficient of its full size
    besides.
    """
    pixels = size[0] * size[1]
    scale = max(s for s in (1, 2, 4, 8) if s == 1 or max(size) // s >= max_side)
    return pixels * _PIXEL_BYTES // scale**2 + (pixels * 6 if progressive else 0)


def _decoding_cost(image: Image.Image, max_side: int) -> int:
    """Estimates the memory that decoding the first frame of an opened picture takes, bytes."""
    if image.format in ("JPEG", "MPO"):
        return jpeg_cost(image.size, max_side, "progressive" in image.info)
    return image.width * image.height * _PIXEL_BYTES


def frames_cost(width: int, height: int, frames: int) -> int:
    """Estimates the memory that looking at all frames of one size takes, bytes; 0 where there is but one."""
    looked_at = frames > 1 and width * height <= MOST_FRAME_PIXELS
    return width * height * _FRAME_PIXEL_BYTES if looked_at else 0


def check_size(image: Image.Image, max_side: int, held: int) -> None:
    """Refuses a picture that cannot be decoded within reason.

    Args:
        image: The picture, opened and not yet loaded.
        max_side: Longest side of what is wanted of it.
        held: Bytes of its file.

    Raises:
        UnreadableError: It is too large, or has no size at all.
    """
    check_cost(image.width, image.height, _decoding_cost(image, max_side), held)


def is_empty(width: int, height: int, held: int) -> bool:
    """Says whether a picture has more pixels than a photo in a file of so many bytes."""
    return width * height > held * _MOST_PIXELS_A_BYTE


def check_declared(canvas: Canvas, held: int, found: str) -> int:
    """Refuses a canvas that cannot be painted within reason.

    Args:
        canvas: As the file declares it.
        held: Bytes of its file.
        found: Its format, as `sniff` says.

    Returns:
        The bytes of memory that its first frame takes.

    Raises:
        UnreadableError: It is too large, or has no size at all.
    """
    pixels = canvas.width * canvas.height
    check_cost(canvas.width, canvas.height, pixels * _MORE_PIXEL_BYTES.get(found, _PIXEL_BYTES), held)
    return pixels * _TAKEN_PIXEL_BYTES.get(found, _PIXEL_BYTES)


def check_cost(width: int, height: int, cost: int, held: int) -> None:
    """Refuses a picture for its size, as `check_size` does, where it is known without opening it.

    Args:
        width: In pixels.
        height: In pixels.
        cost: Bytes of memory that its first frame takes.
        held: Bytes of its file.

    Raises:
        UnreadableError: It is too large, or has no size at all.
    """
    size = f"{width} × {height} pixels"
    if width < 1 or height < 1:
        raise UnreadableError(UnreadableReason.DAMAGED, size)
    empty = cost > MUCH_MEMORY and is_empty(width, height, held)
    if width * height > MAX_PIXELS or cost > physical_memory() // _MEMORY_SHARE or empty:
        raise UnreadableError(UnreadableReason.TOO_LARGE, size)


def render(image: Image.Image, max_side: int, turn: int, shown: Aperture | None = None) -> NDArray[np.uint8]:
    """Decodes an opened picture.

    Args:
        image: The picture, opened and not yet loaded; `check_size` has passed it.
        max_side: Longest side of the result, at most.
        turn: EXIF orientation to turn it by, 1 to 8.
        shown: What is to be seen of it, before it is turned; None for all.

    Returns:
        (h, w, 3) uint8, upright, sRGB, alpha on white.

    Raises:
        OSError: It is broken.
    """
    # Pillow takes the largest scale at which neither side falls below what is asked for: that is not rounded up.
    factor = min(1.0, max_side / max(image.size))
    image.draft(None, (max(1, int(image.width * factor)), max(1, int(image.height * factor))))
    image.load()
    plain = _shrunk(image if shown is None else image.crop(shown), max_side)
    return _array(_turned(to_srgb(plain, _profile_of(image)), turn))


def render_luma(image: Image.Image, turn: int, shown: Aperture | None = None) -> NDArray[np.uint8]:
    """Decodes the light of an opened picture alone, at its full size: half the work where a JPEG's colours lie apart.

    Args:
        image: As `render` has it.
        turn: As `render` has it.
        shown: As `render` has it.

    Returns:
        (h, w) uint8, luma, upright, alpha on white; that of a JPEG as it is stored, whatever its colour space.

    Raises:
        OSError: It is broken.
    """
    image.draft("L", None)
    image.load()
    plain = plain_mode(image)
    if shown is not None:
        plain = plain.crop(shown)
    grey = plain if plain.mode == "L" else to_srgb(plain, _profile_of(image)).convert("L")
    return np.array(_turned(grey, turn))


def _profile_of(image: Image.Image) -> bytes | None:
    profile = image.info.get("icc_profile")
    return profile if isinstance(profile, bytes) else None


def _turned(image: Image.Image, turn: int) -> Image.Image:
    method = _TURNS.get(turn)
    return image if method is None else image.transpose(method)


def _array(image: Image.Image) -> NDArray[np.uint8]:
    """The pixels of an RGB picture, (h, w, 3); of a large one in bands, since Pillow would make two copies of it."""
    if image.width * image.height <= _BAND_PIXELS:
        return np.array(image)
    pixels = np.empty((image.height, image.width, 3), np.uint8)
    for top in range(0, image.height, _BAND_ROWS):
        bottom = min(top + _BAND_ROWS, image.height)
        pixels[top:bottom] = np.asarray(image.crop((0, top, image.width, bottom)))
    return pixels


def average_colour(pixels: NDArray[np.uint8]) -> int:
    """Returns the mean of (h, w, 3) pixels as 0xRRGGBB."""
    # Rows are added up first: a mean over three columns is thirty times slower.
    sums = np.add.reduce(pixels, axis=0, dtype=np.int64).sum(axis=0)
    red, green, blue = (round(float(value)) for value in sums / (pixels.shape[0] * pixels.shape[1]))
    return red << 16 | green << 8 | blue


def _shrunk(image: Image.Image, max_side: int) -> Image.Image:
    """Returns a picture in plain mode, of the size that is wanted, as `resize` with a reducing gap makes it."""
    size = _fitted(image.size, max_side)
    if size == image.size:
        return plain_mode(image)
    across, down = (max(1, int(whole / part / _REDUCING_GAP)) for whole, part in zip(image.size, size, strict=True))
    if (across, down) == (1, 1):
        return plain_mode(image).resize(size, Image.Resampling.LANCZOS)
    small = reduced(image, across, down)
    return small.resize(size, Image.Resampling.LANCZOS, (0, 0, image.width / across, image.height / down))


_REDUCING_GAP = 3.0
"""How many times the size that is wanted a picture is that was reduced by whole factors first: blocks are averaged."""


def _fitted(size: tuple[int, int], max_side: int) -> tuple[int, int]:
    factor = max_side / max(size)
    if factor >= 1:
        return size
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
