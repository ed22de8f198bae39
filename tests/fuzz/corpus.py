"""Seeds for fuzzing, made by code, and how they are damaged."""

from __future__ import annotations

import io
import struct
from datetime import UTC, datetime
from functools import cache

from hypothesis import strategies as st

from tests.boxes import with_aperture
from tests.core.decode.test_decode_greedy import PROMISING, gif, icon
from tests.core.decode.test_decode_other_formats import jp2_with, psd, resource
from tests.pictures import encoded, exif, keywords, photo
from tests.rawfile import dng

_NUMBERS = (
    b"\0",
    b"\xff",
    b"\x7f",
    b"\x80",
    b"\0" * 4,
    b"\xff" * 4,
    b"\x7f\xff\xff\xff",
    b"\xff\xff\xff\x7f",
    b"\1\0\0\0",
)


@cache
def pictures() -> tuple[bytes, ...]:
    """Returns small files of every format, with what each may hold beside its picture."""
    scene, other = photo(4, (48, 32)), photo(5, (48, 32))
    told = exif(datetime(2020, 2, 3, tzinfo=UTC), "12", ("Canon", "R5"), (47.5, 8.5), 6, "lake")
    packet = keywords("cat", "dog")
    found = [encoded(scene, fmt) for fmt in ("BMP", "DIB", "PPM", "TGA", "QOI", "PCX", "SGI", "DDS", "HEIF", "AVIF")]
    found += [encoded(scene, fmt, exif=told, xmp=packet) for fmt in ("JPEG", "PNG", "WEBP", "TIFF")]
    found += [
        encoded(scene, fmt, save_all=True, append_images=[other]) for fmt in ("GIF", "PNG", "WEBP", "TIFF", "AVIF")
    ]
    found += [encoded(scene, "JPEG", progressive=True), encoded(scene.convert("I;16"), "PNG"), dng(scene, other)]
    found += [encoded(scene, "ICO", sizes=[(16, 16), (32, 32)]), icon(encoded(other, "PNG")), gif((9, 9), (0, 0, 9, 9))]
    found += [jp2_with(b"uuid" + bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + packet)]
    found += [psd(resources=resource(1060, packet), layers=struct.pack(">Ih", 12, -1) + b"\1" * 40)]
    found += [with_aperture(encoded(scene, fmt), scene.size, (8, 8, 40, 24)) for fmt in ("HEIF", "AVIF")]
    views = io.BytesIO()
    scene.save(views, "MPO", save_all=True, append_images=[other])
    return (*found, views.getvalue(), *(data for data, _ in PROMISING.values()))


@st.composite
def damaged(draw: st.DrawFn, seeds: tuple[bytes, ...]) -> bytes:
    """Draws a seed with a few changes: bytes replaced, put in, taken out or cut off, or the end of another seed."""
    data = bytearray(draw(st.sampled_from(seeds)))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        piece = draw(st.sampled_from(_NUMBERS) | st.binary(min_size=1, max_size=8))
        match draw(st.integers(0, 5)):
            case 0 | 1:
                data[at : at + len(piece)] = piece
            case 2:
                data[at:at] = piece
            case 3:
                del data[at : at + draw(st.integers(1, 64))]
            case 4:
                data[at:] = draw(st.sampled_from(seeds))[at:]
            case _:
                del data[at:]
    return bytes(data)
