"""Recognises pictures by their content, and decides which files are worth a look at all.

The rule for names is generous: a file is opened unless its suffix is known to mean something else. A picture
without a suffix, or with a wrong one, is found; a video or a document costs nothing.
"""

from __future__ import annotations

import os

from app.core.decode import tiff
from app.core.decode.declared import PPM_HEAD
from app.core.formats import PICTURE_SUFFIXES, suffixes

_BESIDE_PICTURES = suffixes(
    # videos, and what cameras write beside them
    "mp4 m4v mov mp avi mkv webm wmv flv mpg mpeg m2ts mts 3gp 3g2 ogv vob lrv insv 360 srt thm",
    # sound
    "mp3 m4a aac wav flac ogg oga opus wma aif aiff mid amr 3ga",
    # sidecars, catalogs of other programs, databases
    "xmp aae pp2 pp3 ufraw dr4 caption pto bib",
    "arp dop cos cop cot nksc on1 vrd lrcat lrdata lrprev photoslibrary db sqlite db3",
    "sqlite3 ini plist thumbdata picasa ctg modd moff thmx bdm mpl cpi",
)
"""Suffixes of what may belong to a picture, and is none itself whatever it holds."""

OTHER_SUFFIXES = _BESIDE_PICTURES | suffixes(
    # documents and text
    "txt md rst log csv tsv json xml yaml yml toml html htm css pdf doc docx xls xlsx ppt",
    "pptx odt ods odp rtf tex epub mobi eml msg ics vcf svg svgz ai eps ps kml kmz gpx",
    # archives and disk images
    "zip 7z rar tar gz bz2 xz zst tgz iso dmg img vmdk vhd qcow2",
    # programs, code, fonts
    "exe dll so dylib msi app apk deb rpm jar bat cmd sh ps1 py pyc ipynb c h cc cpp hpp",
    "rs go java kt js mjs ts tsx jsx map rb php pl lua sql ttf otf woff woff2 lnk url",
    # pictures of other kinds, which Twinless does not read
    "psb xcf kra clip blend icns cur exr hdr",
    # data of scientific and other programs, unfinished downloads
    "npy npz h5 hdf5 parquet pt pth safetensors onnx bin dat pkl bak tmp part crdownload torrent",
    "lock swp pid cfg conf",
)

_PROMISING = PICTURE_SUFFIXES - {".raw"}  # other programs call other things so, too

_BRANDS = {
    b"crx ": "RAW",
    b"avif": "AVIF",
    b"avis": "AVIF",
    b"heic": "HEIF",
    b"heix": "HEIF",
    b"heim": "HEIF",
    b"heis": "HEIF",
    b"hevc": "HEIF",
    b"hevx": "HEIF",
    b"hevm": "HEIF",
    b"hevs": "HEIF",
}
_BMP_HEADERS = (12, 16, 40, 52, 56, 64, 108, 124)
_RAW_HEADS = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0", b"FUJIFILMCCD-RAW")


def might_be_picture(name: str, *, all_files: bool = False) -> bool:
    """Says from its name whether a file is worth opening.

    Known picture suffixes, unknown suffixes and no suffix: yes, `sniff` decides. Suffixes known to mean
    something else (`OTHER_SUFFIXES`): no.

    Args:
        name: The file's name, with or without folders.
        all_files: Open what is called something else too, as recovered files are (.bin, .dat); but for movies, sound,
            sidecars and catalogs.
    """
    return _suffix(name) not in (_BESIDE_PICTURES if all_files else OTHER_SUFFIXES)


def _suffix(name: str) -> str:
    """Returns what `PurePath.suffix` does, in small letters, at a tenth of its cost: walks ask of every file."""
    base = os.path.basename(name)  # noqa: PTH119
    at = base.rfind(".")
    return base[at:].lower() if 0 < at < len(base) - 1 else ""


def named_as_picture(name: str) -> bool:
    """Says whether a file's name promises a picture, so that failing to hold one is worth a word."""
    return _suffix(name) in _PROMISING


def sniff(head: bytes) -> str | None:
    """Recognises a picture by its first bytes.

    Camera RAW that is built on TIFF (NEF, ARW, DNG) shows only deeper in the file: given a head alone, it is
    called "TIFF"; given the whole file, "RAW".

    Args:
        head: At least the first 64 bytes, or the whole file.

    Returns:
        "JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF", "RAW", or one of the rarer kinds: "JPEG2000",
        "JXL", "PSD", "QOI", "DDS", "SGI", "PCX", "PPM", "ICO", "DIB", "TGA"; None if it is no such picture.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "WEBP"
    if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return "BMP"
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head.startswith(_RAW_HEADS):
        return "RAW"
    if head.startswith(tiff.MAGICS):
        return "RAW" if head[8:10] == b"CR" or tiff.is_raw(head) else "TIFF"
    return _rarer(head)


def _rarer(head: bytes) -> str | None:
    for marks, found in _RARER:
        if head.startswith(marks):
            return found
    if PPM_HEAD.match(head[:_SOME]):
        return "PPM"
    if len(head) < _FEW:
        return None
    for looks_like, found in ((_is_sgi, "SGI"), (_is_pcx, "PCX"), (_is_ico, "ICO"), (_is_dib, "DIB"), (_is_tga, "TGA")):
        if looks_like(head):
            return found
    return None


_SOME, _FEW = 4_096, 22
_RARER: tuple[tuple[bytes | tuple[bytes, ...], str], ...] = (
    ((b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"), "JPEG2000"),
    ((b"\0\0\0\x0cJXL \r\n\x87\n", b"\xff\x0a"), "JXL"),
    (b"8BPS\0\1", "PSD"),
    (b"qoif", "QOI"),
    (b"DDS \x7c\0\0\0", "DDS"),
)


# The following have little or no mark of their own: each number of their heads must make sense.


def _is_sgi(head: bytes) -> bool:
    storage, depth = head[2], head[3]
    dimensions, width, height, channels = (int.from_bytes(head[at : at + 2], "big") for at in (4, 6, 8, 10))
    plain = storage in (0, 1) and depth in (1, 2) and dimensions in (1, 2, 3) and channels in (1, 3, 4)
    return head.startswith(b"\x01\xda") and plain and width > 0 and height > 0


def _is_pcx(head: bytes) -> bool:
    left, top, right, bottom = (int.from_bytes(head[at : at + 2], "little") for at in (4, 6, 8, 10))
    plain = head[0] == 10 and head[1] in (0, 2, 3, 5) and head[2] == 1 and head[3] in (1, 2, 4, 8)
    return plain and left <= right and top <= bottom and (len(head) <= 64 or head[64] == 0)


def _is_ico(head: bytes) -> bool:
    count, bits = int.from_bytes(head[4:6], "little"), int.from_bytes(head[12:14], "little")
    start = int.from_bytes(head[18:22], "little")
    plain = head.startswith(b"\0\0\1\0") and 0 < count <= 256 and head[9] == 0
    return plain and bits in (0, 1, 4, 8, 16, 24, 32) and start >= 6 + 16 * count


def _is_dib(head: bytes) -> bool:
    """A BMP without its first fourteen bytes, as Windows has it on its clipboard."""
    size, width = (int.from_bytes(head[at : at + 4], "little", signed=True) for at in (0, 4))
    planes, bits = (int.from_bytes(head[at : at + 2], "little") for at in (12, 14))
    plain = size in (40, 108, 124) and width > 0 and head[8:12] != bytes(4)
    return plain and planes == 1 and bits in (1, 4, 8, 16, 24, 32) and int.from_bytes(head[16:20], "little") <= 6


def _is_tga(head: bytes) -> bool:
    palette, kind, depth, flags = head[1], head[2], head[16], head[17]
    width, height = (int.from_bytes(head[at : at + 2], "little") for at in (12, 14))
    if not (width and height) or flags & 0xC0 or kind not in _TGA_DEPTHS or depth not in _TGA_DEPTHS[kind]:
        return False
    if kind in (1, 9):
        return palette == 1 and head[7] in (15, 16, 24, 32) and head[5:7] != b"\0\0" and flags & 0x0F == 0
    return palette == 0 and not any(head[3:8]) and flags & 0x0F <= 8


_TGA_DEPTHS = {1: (8,), 9: (8,), 2: (15, 16, 24, 32), 10: (15, 16, 24, 32), 3: (8, 16), 11: (8, 16)}


def _by_brand(head: bytes) -> str | None:
    """Tells apart the files of ISO/IEC 14496-12: pictures by a brand they claim, videos by having none."""
    size = min(int.from_bytes(head[:4], "big"), len(head), 512)
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    for brand in brands:
        if brand in _BRANDS:
            return _BRANDS[brand]
    return "HEIF" if brands[0] in (b"mif1", b"msf1") else None
