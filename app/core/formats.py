"""Which formats and suffixes of picture files there are, for all that ask."""

from __future__ import annotations


def suffixes(*lines: str) -> frozenset[str]:
    """Returns the suffixes that lines of words name, each with its dot."""
    return frozenset(f".{name}" for line in lines for name in line.split())


LOSSLESS_FORMATS = frozenset({"PNG", "BMP", "TIFF", "PPM", "RAW", "DIB", "PCX", "PSD", "QOI", "SGI", "TGA"})
"""Formats, as `decode.sniff` names them, that keep every pixel of a photo, unless they were written with a palette;
WebP may do so too, which `Holdings.lossless` tells. GIF has a palette always."""

RAW_SUFFIXES = suffixes(
    "3fr arw cr2 cr3 crw dcr dng erf gpr iiq kdc mos mrw nef nrw orf pef raf raw rw2 rwl sr2 srf srw x3f"
)
"""Suffixes of what cameras write beside, or instead of, a developed picture."""

DEVELOPED_SUFFIXES = suffixes("jpg jpeg jpe jfif heic heif heics hif avif")
"""Suffixes of the pictures that cameras and phones develop themselves."""

OTHER_PICTURE_SUFFIXES = suffixes(
    "png apng webp gif bmp dib tif tiff mpo avifs jif jxl",
    "jp2 j2k j2c jpc jpf jpx psd tga ico ppm pgm pbm pnm pfm dds qoi pcx sgi",
)

PICTURE_SUFFIXES = RAW_SUFFIXES | DEVELOPED_SUFFIXES | OTHER_PICTURE_SUFFIXES
"""Suffixes that name pictures."""
