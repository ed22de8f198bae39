"""What Pillow leaves out of formats that few photos have: metadata, transparency that is none, and what else is there.

What is not read of a file is told by its bytes, so that only the very same file holds the same. Layouts: Truevision's
TGA 2.0, qoiformat.org, netpbm, SGI's image file format 1.0, and what `psd` and `jpeg_2000` name.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping

from PIL import Image

from app.core.decode import jpeg_2000, png, psd
from app.core.decode.boxes import boxes
from app.core.decode.declared import PPM_HEAD

_TGA_END = b"TRUEVISION-XFILE.\0"
_TGA_FOOTER, _TGA_WORDS = 26, slice(2, 367)
_QOI_END = bytes(7) + b"\1"
_SGI_NAME = slice(24, 104)
_JXL_BARE = b"\xff\x0a"
_JXL_KNOWN = frozenset({b"JXL ", b"ftyp", b"jxll", b"jxlc", b"jxlp", b"jxli", b"jbrd", b"Exif", b"xml ", b"free"})
_FEW_BYTES = 64
"""What is smaller than this behind a picture is a mark, and holds nothing."""
_ENCODERS = (b"Created by OpenJPEG", b"Kakadu", b"LEADTOOLS", b"Created by: JasPer")


def complete(image: Image.Image, data: bytes, found: str) -> None:
    """Adds to an opened picture what Pillow did not read of it, of some by decoding it: its size was checked."""
    if found == "PSD":
        parts = psd.take_apart(data)
        _tell(image, exif=b"Exif\0\0" + parts.resource(psd.EXIF), xmp=parts.resource(psd.XMP))
        if image.mode == "RGBA" and not parts.transparent:
            image.putalpha(255)  # a selection, or a spot colour
    elif found == "JPEG2000":
        file = jpeg_2000.take_apart(data)
        _tell(image, exif=b"Exif\0\0" + file.exif, xmp=file.xmp, icc_profile=file.profile)
    elif found == "JXL":
        image.load()  # what it tells is read with its pixels
    elif found == "TGA" and image.mode == "RGBA" and not data[17] & 0x0F:
        image.putalpha(255)  # four bytes a pixel, of which none is said to be transparency


def _tell(image: Image.Image, **parts: bytes) -> None:
    image.info.update({name: body for name, body in parts.items() if len(body) > len(b"Exif\0\0")})


def strange_parts(data: bytes, found: str) -> list[bytes]:
    """Returns what a file may hold that nobody here reads; empty for formats of which `extras` knows more."""
    reader = _STRANGE.get(found)
    try:
        return [] if reader is None else list(reader(data))
    except (struct.error, IndexError):
        return [data]


def comments(image: Image.Image, data: bytes, found: str) -> list[bytes]:
    """Returns what was written into a picture for people."""
    if found == "PPM":
        head = PPM_HEAD.match(data[:4096])
        lines = head[0].splitlines() if head else []
        said = [line.partition(b"#")[2].strip() for line in lines]
        return [line for line in said if line and not line.startswith(b"Created by GIMP")]
    if found == "SGI":
        name = data[_SGI_NAME].partition(b"\0")[0]
        return [name] if name not in (b"", b"no name") else []
    told = image.info.get({"TGA": "id_section", "JPEG2000": "comment"}.get(found, ""))
    return [told] if isinstance(told, bytes) and told.strip(b"\0 ") and not told.startswith(_ENCODERS) else []


def _of_jxl(data: bytes) -> Iterator[bytes]:
    """Names what a JPEG XL file holds beside picture, EXIF and XMP, and animations, which are not looked at."""
    import pylibjxl

    told = pylibjxl.probe(data)
    if told.get("have_animation", True) or told.get("exponent_bits_per_sample", 1):
        yield data  # frames, or light in floating point
    if data.startswith(_JXL_BARE):
        return
    for box in boxes(data):
        name = data[box.start : box.start + 4] if box.name == b"brob" else box.name  # packed
        if name not in _JXL_KNOWN:
            yield name + data[box.start : box.end]


def _of_psd(data: bytes) -> Iterator[bytes]:
    parts = psd.take_apart(data)
    yield from parts.strange
    if parts.channels or not parts.readable:
        yield data


def _of_tga(data: bytes) -> Iterator[bytes]:
    if not data.endswith(_TGA_END):
        return
    extension, developer = struct.unpack_from("<II", data, len(data) - _TGA_FOOTER)
    if extension and data[extension : extension + _TGA_WORDS.stop][_TGA_WORDS].strip(b"\0 "):
        yield data[extension:]
    if developer:
        yield data[developer:]


def _of_ppm(data: bytes) -> Iterator[bytes]:
    """Names what stands behind a picture: these files may hold several."""
    head = PPM_HEAD.match(data[:4096])
    if head is None:
        yield data
        return
    kind, width, height = head[1], int(head[2]), int(head[3])
    size = {b"4": (width + 7) // 8 * height, b"5": width * height, b"6": 3 * width * height, b"f": 4 * width * height}
    if kind in size:
        deep = 2 if kind in b"56" and depth_of_ppm(data) > 8 else 1
        tail = data[head.end() + size[kind] * deep :]
        if len(tail) > _FEW_BYTES:
            yield tail


def _of_qoi(data: bytes) -> Iterator[bytes]:
    tail = data[data.rfind(_QOI_END) + len(_QOI_END) :]
    if len(tail) > _FEW_BYTES:
        yield tail


def _all_of_it(data: bytes) -> Iterator[bytes]:
    """Smaller renderings, sides of cubes, slices of bodies: which of them a DDS holds is not looked at."""
    yield data


_STRANGE: Mapping[str, Callable[[bytes], Iterator[bytes]]] = {
    "PNG": png.unread,
    "PSD": _of_psd,
    "TGA": _of_tga,
    "PPM": _of_ppm,
    "QOI": _of_qoi,
    "DDS": _all_of_it,
    "JXL": _of_jxl,
    "JPEG2000": lambda data: iter(jpeg_2000.take_apart(data).strange),
}


def depth_of_ppm(data: bytes) -> int:
    """Returns the bits of a channel of a picture of netpbm's: 8 or 16."""
    head = PPM_HEAD.match(data[:4096])
    if head is None or head[1] in (b"1", b"4", b"f"):
        return 8
    rest = data[head.end() : head.end() + 4096].lstrip()
    while rest.startswith(b"#"):
        rest = rest.partition(b"\n")[2].lstrip()
    largest = rest.split(None, 1)[0] if rest.split(None, 1) else b""
    return 16 if not largest.isdigit() or int(largest) > 255 else 8
