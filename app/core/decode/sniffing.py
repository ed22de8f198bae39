"""Recognises pictures by their content, and decides which files are worth a look at all.

The rule for names is generous: a file is opened unless its suffix is known to mean something else. A picture
without a suffix, or with a wrong one, is found; a video or a document costs nothing.
"""

from __future__ import annotations

from pathlib import PurePath

from app.core.decode import tiff
from app.core.formats import PICTURE_SUFFIXES, suffixes

OTHER_SUFFIXES = suffixes(
    # videos, and what cameras write beside them
    "mp4 m4v mov mp avi mkv webm wmv flv mpg mpeg m2ts mts 3gp 3g2 ogv vob lrv insv 360 srt thm",
    # sound
    "mp3 m4a aac wav flac ogg oga opus wma aif aiff mid amr",
    # sidecars, catalogs of other programs, databases
    "xmp aae pp3 arp dop cos cop cot nksc on1 vrd lrcat lrdata lrprev photoslibrary db sqlite db3",
    "sqlite3 ini plist thumbdata picasa ctg modd moff thmx bdm mpl cpi",
    # documents and text
    "txt md rst log csv tsv json xml yaml yml toml html htm css pdf doc docx xls xlsx ppt",
    "pptx odt ods odp rtf tex epub mobi eml msg ics vcf svg svgz ai eps ps kml kmz gpx",
    # archives and disk images
    "zip 7z rar tar gz bz2 xz zst tgz iso dmg img vmdk vhd qcow2",
    # programs, code, fonts
    "exe dll so dylib msi app apk deb rpm jar bat cmd sh ps1 py pyc ipynb c h cc cpp hpp",
    "rs go java kt js mjs ts tsx jsx map rb php pl lua sql ttf otf woff woff2 lnk url",
    # pictures of other kinds, which Twinless does not read
    "psd psb xcf kra clip blend ico icns cur exr hdr dds tga jp2 jxl",
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


def might_be_picture(name: str) -> bool:
    """Says from its name whether a file is worth opening.

    Known picture suffixes, unknown suffixes and no suffix: yes, `sniff` decides. Suffixes known to mean
    something else (`OTHER_SUFFIXES`): no.

    Args:
        name: The file's name, with or without folders.
    """
    return PurePath(name).suffix.lower() not in OTHER_SUFFIXES


def named_as_picture(name: str) -> bool:
    """Says whether a file's name promises a picture, so that failing to hold one is worth a word."""
    return PurePath(name).suffix.lower() in _PROMISING


def sniff(head: bytes) -> str | None:
    """Recognises a picture by its first bytes.

    Camera RAW that is built on TIFF (NEF, ARW, DNG) shows only deeper in the file: given a head alone, it is
    called "TIFF"; given the whole file, "RAW".

    Args:
        head: At least the first 64 bytes, or the whole file.

    Returns:
        "JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF", "AVIF" or "RAW"; None if it is no such picture.
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
    return None


def _by_brand(head: bytes) -> str | None:
    """Tells apart the files of ISO/IEC 14496-12: pictures by a brand they claim, videos by having none."""
    size = min(int.from_bytes(head[:4], "big"), len(head), 512)
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    for brand in brands:
        if brand in _BRANDS:
            return _BRANDS[brand]
    return "HEIF" if brands[0] in (b"mif1", b"msf1") else None
