"""Files made to take memory: small ones that promise much, large ones that hold nothing, and all that can be nested."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

from tests.core.decode.test_decode_greedy import GREEDY, PROMISING, gif
from tests.pictures import encoded, photo

_MIB = 1 << 20
_WIDE = 12_600
"""Side of a square picture whose decoding is thought to take just less than all decodes may take together."""


def write(folder: Path, held_by_photos: bool = True) -> list[Path]:
    """Writes them all.

    Args:
        folder: Gets the files.
        held_by_photos: Large photos too, each with a smaller copy, so that pairs are looked at in full size: a minute.

    Returns:
        The files.
    """
    for name, data in _small():
        (folder / name).write_bytes(data)
    _sparse_tiff(folder / "sparse 1 GB.tif", 18_900)
    _sparse_tiff(folder / "sparse 1 GB, again.tif", 18_901)
    with (folder / "sparse 900 MB.cr2").open("wb") as file:
        file.write(b"II*\0\x10\0\0\0CR\2\0" + bytes(64))
        file.truncate(900 * _MIB)
    if held_by_photos:
        _photos(folder)
    return sorted(path for path in folder.iterdir() if path.is_file())


def _small() -> Iterator[tuple[str, bytes]]:
    """Yields names and files."""
    for number, (_name, data) in enumerate(GREEDY.items()):
        yield f"greedy {number}.{'webp' if data[:4] == b'RIFF' else 'gif' if data[:3] == b'GIF' else 'ico'}", data
        if data[:3] == b"GIF":
            yield f"greedy {number}, again.gif", data + b"\0"
    for name, (data, kind) in PROMISING.items():
        yield f"promising {name}.{_SUFFIXES.get(kind, kind.lower())}", data
    yield from _blank_pngs()
    yield from _blank_pictures()
    yield from _animations()
    yield from _deep()


_SUFFIXES = {"JPEG2000": "jp2", "JPEG": "jpg", "TIFF": "tif", "HEIF": "heic"}


def _blank_pngs() -> Iterator[tuple[str, bytes]]:
    """Yields black PNGs of every kind of pixel, as large as may be decoded, twice each."""
    for kind, (colour, depth, channels) in _KINDS.items():
        row = 1 + (_WIDE * depth * channels + 7) // 8
        palette = _chunk(b"PLTE", bytes(6)) + _chunk(b"tRNS", b"\0\x80") if colour == 3 else b""
        head = struct.pack(">IIBBBBB", _WIDE, _WIDE, depth, colour, 0, 0, 0)
        body = _chunk(b"IHDR", head) + palette + _chunk(b"IDAT", _zeros(row * _WIDE)) + _chunk(b"IEND", b"")
        yield f"blank {kind}.png", b"\x89PNG\r\n\x1a\n" + body
        yield f"blank {kind}, again.png", b"\x89PNG\r\n\x1a\n" + body + b"again"


_KINDS = {
    "RGBA": (6, 8, 4),
    "RGB of 16 bits": (2, 16, 3),
    "grey of 16 bits": (0, 16, 1),
    "grey and alpha": (4, 8, 2),
    "palette": (3, 8, 1),
    "bits": (0, 1, 1),
}


def _blank_pictures() -> Iterator[tuple[str, bytes]]:
    """Yields blank pictures of other formats, as large as their decoders are let take."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    makers: list[tuple[str, str, str, dict[str, Any]]] = [
        ("with a profile.webp", "RGBA", "WEBP", {"lossless": True, "method": 0, "quality": 0, "icc_profile": profile}),
        ("with a profile.jpg", "CMYK", "JPEG", {"quality": 1, "icc_profile": profile}),
        ("progressive.jpg", "RGB", "JPEG", {"quality": 1, "progressive": True}),
        ("coded.jp2", "RGBA", "JPEG2000", {"quality_mode": "rates", "quality_layers": [2000]}),
        ("coded.avif", "RGB", "AVIF", {"quality": 10, "speed": 10}),
        ("coded.heic", "RGB", "HEIF", {"quality": 10}),
    ]
    for name, mode, fmt, options in makers:
        side = _ENCODED.get(fmt, _WIDE)
        data = encoded(Image.new(mode, (side, side)), fmt, **options)
        yield f"blank {name}", data
        yield f"blank again {name}", data + b"again"
    for name, tags, size in (("CMYK", {262: 5, 277: 4}, 4), ("floats", {258: 32, 262: 1, 277: 1, 339: 3}, 4)):
        strip = _zeros(_WIDE * _WIDE * size)
        yield f"blank {name}.tif", _tiff(_WIDE, {**tags, 259: 8}, len(strip)) + strip
        yield f"blank again {name}.tif", _tiff(_WIDE, {**tags, 259: 8}, len(strip)) + strip + b"again"


_ENCODED = {"JPEG2000": 6_000, "AVIF": 6_000, "HEIF": 2_000}
"""Sides of what takes its encoder minutes if it is larger."""


def _animations() -> Iterator[tuple[str, bytes]]:
    """Yields animations of many frames, and of large ones."""
    still, moving = gif((9, 9)), gif((9, 9), (0, 0, 9, 9))
    frame = moving[len(still) - 1 : -1]
    yield "half a million frames.gif", moving[:-1] + frame * 500_000 + b";"
    yield "large frames.gif", gif((6_300, 6_300), *[(0, 0, 6_300, 6_300)] * 9, disposal=3)
    first, second = (Image.new("RGBA", (6_300, 6_300), colour) for colour in ("red", "blue"))
    for fmt, name, options in (("WEBP", "webp", {"lossless": True, "method": 0}), ("PNG", "png", {})):
        yield f"large frames.{name}", encoded(first, fmt, save_all=True, append_images=[second] * 5, **options)
    pages = [Image.new("1", (6_300, 6_300))] * 40
    yield "many pages.tif", encoded(pages[0], "TIFF", save_all=True, append_images=pages, compression="group4")


def _deep() -> Iterator[tuple[str, bytes]]:
    """Yields pictures that carry much beside their pixels: profiles, texts, packets, segments."""
    scene = photo(4, (640, 480))
    noise = bytes(range(256)) * (60 * _MIB // 256)
    yield "deep profile.tif", encoded(scene, "TIFF", icc_profile=_profile_of(noise))
    yield "deep profile.jpg", encoded(scene, "JPEG", icc_profile=_profile_of(noise[: 16 * _MIB]))
    yield "deep packet.webp", encoded(scene, "WEBP", xmp=b"<x:xmpmeta>" * (4 * _MIB))
    yield "laughing packet.webp", encoded(scene, "WEBP", xmp=_laughter())
    png = encoded(scene, "PNG")
    body, end = png[:-12], png[-12:]
    text = b"Comment\0\0" + _zeros(_MIB - 16)
    yield "many texts.png", body + _chunk(b"zTXt", text) * 2_000 + end
    yield "packed profile.png", png[:33] + _chunk(b"iCCP", b"a\0\0" + _zeros(1 << 30)) + png[33:]
    yield "long comment.gif", _with_comment(encoded(scene, "GIF"), 120 * _MIB)
    jpeg = encoded(scene, "JPEG")
    yield "many segments.jpg", jpeg[:2] + b"\xff\xe1\xff\xff" * 1 + bytes(65_533) + jpeg[2:] + b"\xff\xd8" * (30 * _MIB)
    yield "tail.jpg", jpeg + bytes(500 * _MIB)
    yield "tail.png", png + bytes(500 * _MIB)
    yield "tail.bmp", encoded(scene, "BMP") + bytes(500 * _MIB)
    yield "tail.heic", encoded(scene, "HEIF") + bytes(500 * _MIB)


def _profile_of(noise: bytes) -> bytes:
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + noise)
    struct.pack_into(">I", profile, 0, len(profile))
    return bytes(profile)


def _laughter() -> bytes:
    """Returns XML whose entities would grow to thousands of millions of letters."""
    lines = ["<!DOCTYPE x [", '<!ENTITY a0 "' + "ha" * 100 + '">']
    lines += [f'<!ENTITY a{n + 1} "{f"&a{n};" * 20}">' for n in range(8)]
    return ("\n".join(lines) + "]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&a8;</x:xmpmeta>").encode()


def _with_comment(data: bytes, size: int) -> bytes:
    block = b"\xff" + b"c" * 255
    return data[:-1] + b"!\xfe" + block * (size // 256) + b"\0" + b";"


def _photos(folder: Path) -> None:
    """Writes photos of 130 megapixels with copies of 100: both are looked at in full size."""
    scene = photo(7, (2_000, 1_600))
    for number, (fmt, suffix, options) in enumerate(_HELD):
        turned = scene.transpose(Image.Transpose.ROTATE_90) if number % 2 else scene
        for name, side in (("photo", 11_500), ("copy", 10_000)):
            large = turned.resize((side, side), Image.Resampling.BILINEAR)
            large.save(folder / f"{name} {number}.{suffix}", fmt, **options)


_HELD: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("JPEG", "jpg", {"quality": 60}),
    ("JPEG", "jpg", {"quality": 60, "progressive": True}),
    ("PNG", "png", {"compress_level": 1}),
    ("TIFF", "tif", {}),
)


def _sparse_tiff(path: Path, side: int) -> None:
    """Writes an uncompressed TIFF of zeros, of which the disk holds next to nothing."""
    size = side * side * 3
    with path.open("wb") as file:
        file.write(_tiff(side, {262: 2, 277: 3}, size))
        file.truncate(_TIFF_HEAD + size)


def _tiff(side: int, tags: dict[int, int], size: int) -> bytes:
    """Returns the head of a square TIFF whose one strip of so many bytes follows."""
    plain = {256: side, 257: side, 258: 8, 259: 1, 273: _TIFF_HEAD, 278: side, 279: size}
    entries = [struct.pack("<HHII", tag, 4, 1, value) for tag, value in sorted({**plain, **tags}.items())]
    return (b"II*\0" + struct.pack("<IH", 8, len(entries)) + b"".join(entries)).ljust(_TIFF_HEAD, b"\0")


_TIFF_HEAD = 400


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _zeros(size: int) -> bytes:
    """Returns so many zero bytes as zlib packs them, made of one piece over and over."""
    piece = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = piece.compress(bytes(_MIB)) + piece.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15)
    rest = end.compress(bytes(size % _MIB)) + end.flush()
    # Adler-32 of n zero bytes: the first sum stays 1, the second grows by it with each.
    return b"\x78\xda" + packed * (size // _MIB) + rest + struct.pack(">HH", size % 65_521, 1)
