"""Test pictures made by code: photos, text pages, edits of them, and files to put them in.

`photo(seed)` paints a landscape that has what real photos have for descriptors and keypoints: many regions of
distinct colour and texture, detail at every scale, grain. Two seeds give two clearly different pictures; one
seed gives the same picture at any size.
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from PIL import ExifTags, Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont, ImageOps

from tests.painting.canvas import Canvas
from tests.painting.scenes import SCENES

Size = tuple[int, int]
Box = tuple[float, float, float, float]

_WORDS = """
    account agreement amount balance bank between branch business card change charge city client contract copy
    credit customer date day deposit details due fee form from general invoice item letter number office order
    page paid payment period please rate receipt reference rent service signed statement street terms total
"""


def photo(seed: int, size: Size = (640, 480)) -> Image.Image:
    """Paints a landscape, RGB."""
    return _painted(seed, size).copy()


def page(seed: int, size: Size = (480, 640), layout: int = 0) -> Image.Image:
    """Draws a text page, RGB; pages of one layout differ in their words and numbers alone."""
    rng, form = np.random.default_rng(seed), np.random.default_rng(10_000 + layout)
    width, height = size
    image = Image.new("RGB", size, "#fdfdfb")
    pen = ImageDraw.Draw(image)
    unit = height / 44
    accent = tuple(int(v) for v in form.integers(20, 140, 3))
    pen.rectangle((width * 0.08, unit * 2, width * 0.3, unit * 3.6), fill=accent)
    pen.text((width * 0.34, unit * 2), f"{_words(form, 2).title()}", fill=accent, font=_font(unit * 1.5))
    y = unit * 6
    while y < height - unit * 4:
        if form.random() < 0.2:
            pen.text((width * 0.08, y), _words(form, 2).capitalize(), fill=accent, font=_font(unit * 1.05))
            pen.line((width * 0.08, y + unit * 1.3, width * 0.92, y + unit * 1.3), fill=accent, width=1)
        else:
            line = _words(rng, int(form.integers(3, 7)))
            pen.text((width * 0.08, y), line, fill="#222222", font=_font(unit * 0.82))
            number = f"{rng.integers(1, 9999)}.{rng.integers(0, 100):02d}"
            pen.text((width * 0.92, y), number, fill="#222222", font=_font(unit * 0.82), anchor="ra")
        y += unit * 1.6
    return image


def resized(image: Image.Image, factor: float) -> Image.Image:
    size = max(1, round(image.width * factor)), max(1, round(image.height * factor))
    return image.resize(size, Image.Resampling.LANCZOS)


def cropped(image: Image.Image, box: Box) -> Image.Image:
    """Cuts out a part, given in unit coordinates."""
    left, top, right, bottom = box
    w, h = image.size
    return image.crop((round(left * w), round(top * h), round(right * w), round(bottom * h)))


def brightened(image: Image.Image, factor: float) -> Image.Image:
    return ImageEnhance.Brightness(image).enhance(factor)


def dodged(image: Image.Image, levels: float) -> Image.Image:
    """Makes a soft spot in the middle brighter by so many levels, as one does with a face."""
    down, across = (np.linspace(-1, 1, side) for side in (image.height, image.width))
    spot = np.exp(-((down[:, None, None] / 0.3) ** 2 + (across[None, :, None] / 0.3) ** 2) / 2)
    return Image.fromarray((np.asarray(image) + levels * spot).clip(0, 255).astype(np.uint8))


def contrasted(image: Image.Image, factor: float) -> Image.Image:
    return ImageEnhance.Contrast(image).enhance(factor)


def saturated(image: Image.Image, factor: float) -> Image.Image:
    return ImageEnhance.Color(image).enhance(factor)


def grey(image: Image.Image) -> Image.Image:
    return ImageOps.grayscale(image).convert("RGB")


def sepia(image: Image.Image) -> Image.Image:
    return ImageOps.colorize(ImageOps.grayscale(image), "#20140a", "#fff0d8", mid="#a07850")


def rotated(image: Image.Image, clockwise: int) -> Image.Image:
    """Turns by a multiple of 90 degrees."""
    turns = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    return image.transpose(turns[clockwise % 360]) if clockwise % 360 else image.copy()


def mirrored(image: Image.Image) -> Image.Image:
    return ImageOps.mirror(image)


def blurred(image: Image.Image, radius: float) -> Image.Image:
    return image.filter(ImageFilter.GaussianBlur(radius))


def sharpened(image: Image.Image, percent: int = 150) -> Image.Image:
    return image.filter(ImageFilter.UnsharpMask(2, percent, 2))


def noisy(image: Image.Image, sigma: float, seed: int = 0) -> Image.Image:
    grain = np.random.default_rng(seed).normal(0, sigma, (image.height, image.width, 3))
    return Image.fromarray((np.asarray(image) + grain).clip(0, 255).astype(np.uint8))


def busy(seed: int, size: Size = (800, 600)) -> Image.Image:
    """Returns a picture with strong detail everywhere, as leaves or gravel have it."""
    rng = np.random.default_rng(seed)
    pebbles = rng.integers(0, 256, (size[1] // 20, size[0] // 20, 1)).astype(np.uint8).repeat(3, axis=2)
    over = Image.fromarray(pebbles).resize(size, Image.Resampling.BICUBIC)
    return Image.blend(photo(seed, size), over, 0.6)


def bordered(image: Image.Image, width: int, colour: str = "white") -> Image.Image:
    return ImageOps.expand(image, width, colour)


def captioned(image: Image.Image, text: str = "Greetings!", share: float = 0.12) -> Image.Image:
    """Writes a caption on a band along the lower edge, `share` of the height."""
    image = image.copy()
    pen = ImageDraw.Draw(image)
    band = round(image.height * share)
    pen.rectangle((0, image.height - band, image.width, image.height), fill="#101010")
    middle = image.width // 2, image.height - band // 2
    pen.text(middle, text, fill="white", font=_font(band * 0.6), anchor="mm")
    return image


def recompressed(image: Image.Image, quality: int = 50) -> Image.Image:
    return Image.open(BytesIO(encoded(image, "JPEG", quality=quality))).convert("RGB")


def encoded(image: Image.Image, fmt: str, **options: Any) -> bytes:
    """Returns the bytes of a file; JPEGs at quality 92 unless told otherwise."""
    if fmt == "HEIF":
        return _heif([image, *options.pop("append_images", ())], **options)
    if fmt == "JPEG":
        options = {"quality": 92} | options
    target = BytesIO()
    image.save(target, fmt, **options)
    return target.getvalue()


def _heif(images: list[Image.Image], **options: Any) -> bytes:
    """Returns the bytes of a HEIC file; its writer is not registered with Pillow, where the program's reader is."""
    from pillow_heif import HeifFile

    if isinstance(options.get("exif"), Image.Exif):
        # Only of bytes does it make the container's own rotation, which is what counts there.
        options["exif"] = options["exif"].tobytes()
    file = HeifFile()
    for image in images:
        file.add_from_pillow(image)
    target = BytesIO()
    file.save(target, **options)
    return target.getvalue()


def save(image: Image.Image, path: Path, **options: Any) -> Path:
    """Writes a picture in the format that the suffix names, makes missing folders, and returns the path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encoded(image, _FORMATS[path.suffix.lower()], **options))
    return path


def keywords(*words: str) -> bytes:
    """Returns keywords as XMP, for the `xmp` option of `save` and `encoded`."""
    listed = "".join(f"<rdf:li>{word}</rdf:li>" for word in words)
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:subject><rdf:Bag>{listed}</rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def exif(
    taken: datetime | None = None,
    subsecond: str | None = None,
    camera: tuple[str, str] | None = None,
    position: tuple[float, float] | None = None,
    orientation: int | None = None,
    description: str | None = None,
) -> Image.Exif:
    """Returns EXIF for the `exif` option of `save` and `encoded`.

    Args:
        taken: Capture time.
        subsecond: Its fraction, digits as cameras write them.
        camera: Maker and model.
        position: Latitude and longitude, degrees.
        orientation: 1 to 8.
        description: The user's caption.
    """
    found = Image.Exif()
    if description is not None:
        found[ExifTags.Base.ImageDescription] = description
    details: dict[int, Any] = {}
    if taken is not None:
        details[ExifTags.Base.DateTimeOriginal] = taken.strftime("%Y:%m:%d %H:%M:%S")
    if subsecond is not None:
        details[ExifTags.Base.SubsecTimeOriginal] = subsecond
    if camera is not None:
        found[ExifTags.Base.Make], found[ExifTags.Base.Model] = camera
    if orientation is not None:
        found[ExifTags.Base.Orientation] = orientation
    if position is not None:
        gps: dict[int, Any] = {}
        for value, refs, ref_tag, tag in (
            (position[0], "NS", ExifTags.GPS.GPSLatitudeRef, ExifTags.GPS.GPSLatitude),
            (position[1], "EW", ExifTags.GPS.GPSLongitudeRef, ExifTags.GPS.GPSLongitude),
        ):
            gps[ref_tag] = refs[value < 0]
            gps[tag] = _sexagesimal(abs(value))
        found[ExifTags.IFD.GPSInfo] = gps
    if details:
        found[ExifTags.IFD.Exif] = details
    # Read back, it is like one that came out of a file, which every format can write.
    written = Image.Exif()
    written.load(found.tobytes())
    return written


@lru_cache(maxsize=64)
def _painted(seed: int, size: Size) -> Image.Image:
    return SCENES[seed % len(SCENES)](Canvas(seed, size))


def _sexagesimal(value: float) -> tuple[float, float, float]:
    minutes, seconds = divmod(value * 3600, 60)
    return minutes // 60, minutes % 60, round(seconds, 4)


def _words(rng: np.random.Generator, count: int) -> str:
    return " ".join(rng.choice(_WORDS.split(), count))


def _font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(max(6, size))


_FORMATS = {
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
    ".png": "PNG",
    ".webp": "WEBP",
    ".gif": "GIF",
    ".bmp": "BMP",
    ".tif": "TIFF",
    ".tiff": "TIFF",
    ".heic": "HEIF",
    ".avif": "AVIF",
}
