"""The edits that the verifier's bench makes, and what each should be called."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from app.core.types import EditName
from tests import pictures as paint

Picture = Image.Image


@dataclass(frozen=True)
class Try:
    """An edit to be found: how it is made, what it should be called, and its amount.

    `of_file`: it is made of what the original's file shows, rather than beside it.
    """

    make: Callable[[Picture], Picture]
    names: frozenset[EditName] = frozenset()
    amount: float | None = None
    quality: int = 85
    form: str = "JPEG"
    of_file: bool = False


def tries() -> dict[str, Try]:
    """The edits by name."""
    e = EditName

    def one(
        make: Callable[[Picture], Picture], *names: EditName, amount: float | None = None, quality: int = 85
    ) -> Try:
        return Try(make, frozenset(names), amount, quality)

    def of_file(make: Callable[[Picture], Picture], *names: EditName, quality: int = 92, form: str = "JPEG") -> Try:
        return Try(make, frozenset(names), None, quality, form, of_file=True)

    return {
        "resaved-98": of_file(lambda i: i, e.RECOMPRESSED, quality=98),
        "resaved-100": of_file(lambda i: i, e.RECOMPRESSED, quality=100),
        "as-png": of_file(lambda i: i, e.FORMAT, form="PNG"),
        "as-webp": of_file(lambda i: i, e.FORMAT, e.RECOMPRESSED, quality=80, form="WEBP"),
        "palette": of_file(lambda i: i.quantize(256).convert("RGB"), e.FEWER_COLOURS, form="GIF"),
        "smoothed": of_file(_smoothed, e.SMOOTHED),
        "spot-grey": of_file(_grey_spot, e.RECOLOURED, quality=97),
        "hue-turned": of_file(_hue_turned, e.RECOLOURED, quality=97),
        "dodged": of_file(_dodged, e.LOCAL_TONE, quality=88),
        "meme-bars": of_file(_with_bar, e.BORDER),
        "story-frame": of_file(_in_story, e.BORDER),
        "cut-off": of_file(_cut_off, e.DAMAGED),
        "recompressed-30": one(lambda i: i, quality=30),
        "recompressed-10": one(lambda i: i, quality=10),
        "half-size": one(lambda i: paint.resized(i, 0.5), e.RESIZED, amount=0.5),
        "quarter-size": one(lambda i: paint.resized(i, 0.25), e.RESIZED, amount=0.25),
        "enlarged": one(lambda i: paint.resized(i, 1.5), e.UPSCALED, amount=1.5),
        "crop-97": one(lambda i: paint.cropped(i, (0.0, 0.0, 0.97, 1.0)), e.CROPPED, amount=0.97),
        "crop-60": one(lambda i: paint.cropped(i, (0.1, 0.15, 0.9, 0.9)), e.CROPPED, amount=0.6),
        "crop-25": one(lambda i: paint.cropped(i, (0.4, 0.1, 0.9, 0.6)), e.CROPPED, amount=0.25),
        "darker": one(lambda i: paint.brightened(i, 0.6), e.BRIGHTNESS, amount=0.6),
        "brighter": one(lambda i: paint.brightened(i, 1.4), e.BRIGHTNESS, amount=1.4),
        "gamma": one(lambda i: i.point([round(255 * (v / 255) ** 0.6) for v in range(256)] * 3), e.BRIGHTNESS),
        "contrast-more": one(lambda i: paint.contrasted(i, 1.5), e.CONTRAST, amount=1.5),
        "contrast-less": one(lambda i: paint.contrasted(i, 0.6), e.CONTRAST, amount=0.6),
        "faded": one(lambda i: paint.saturated(i, 0.4), e.SATURATION, amount=0.4),
        "vivid": one(lambda i: paint.saturated(i, 1.7), e.SATURATION, amount=1.7),
        "warmer": one(_warmer, e.WHITE_BALANCE),
        "grey": one(paint.grey, e.GREYSCALE),
        "sepia": one(paint.sepia, e.TONED),
        "turned": one(lambda i: paint.rotated(i, 90), e.ROTATED, amount=90),
        "upside-down": one(lambda i: paint.rotated(i, 180), e.ROTATED, amount=180),
        "mirrored": one(paint.mirrored, e.MIRRORED),
        "straightened": one(_straightened, e.STRAIGHTENED, e.CROPPED),
        "squeezed": one(lambda i: i.resize((round(i.width * 0.85), i.height)), e.STRETCHED, amount=0.85),
        "border": one(lambda i: paint.bordered(i, i.width // 12), e.BORDER),
        "caption": one(paint.captioned, e.OVERLAY),
        "date-stamp": one(_stamped, e.TEXT),
        "sticker": one(_stickered, e.OVERLAY),
        "blurred": one(lambda i: paint.blurred(i, max(1.2, i.height / 200)), e.BLURRED),
        "noisy": one(lambda i: paint.noisy(i, 15), e.NOISY),
        "combined": one(lambda i: paint.brightened(paint.cropped(paint.resized(i, 0.7), (0, 0.1, 0.9, 1)), 0.8), *(
            e.RESIZED, e.CROPPED, e.BRIGHTNESS), quality=60),
    }  # fmt: skip


def _warmer(image: Picture) -> Picture:
    red, green, blue = image.split()
    return Image.merge("RGB", (red.point(lambda v: min(255, v * 1.15)), green, blue.point(lambda v: v * 0.85)))


def _smoothed(image: Picture) -> Picture:
    import cv2

    return Image.fromarray(np.asarray(cv2.bilateralFilter(np.asarray(image), 9, 45, 7)))


def _spot(image: Picture) -> tuple[int, int, int, int]:
    width, height = image.size
    return round(width * 0.35), round(height * 0.3), round(width * 0.65), round(height * 0.7)


def _grey_spot(image: Picture) -> Picture:
    image, spot = image.copy(), _spot(image)
    image.paste(paint.grey(image.crop(spot)), spot[:2])
    return image


def _hue_turned(image: Picture) -> Picture:
    luma, blue, red = image.convert("YCbCr").split()
    turned = Image.merge("YCbCr", (luma, red.point(lambda v: 256 - v), blue)).convert("RGB")
    image, spot = image.copy(), _spot(image)
    image.paste(turned.crop(spot), spot[:2])
    return image


def _dodged(image: Picture) -> Picture:
    return paint.dodged(image, 8)


def _with_bar(image: Picture) -> Picture:
    bar = image.height // 6
    framed = Image.new("RGB", (image.width, image.height + bar), "white")
    framed.paste(image, (0, bar))
    font = ImageFont.load_default(bar * 0.5)
    ImageDraw.Draw(framed).text((framed.width / 2, bar / 2), "me after one coffee", "black", font, "mm")
    return framed


def _in_story(image: Picture) -> Picture:
    back = ImageOps.fit(image, (1080, 1920)).filter(ImageFilter.GaussianBlur(40)).point(lambda v: round(v * 0.75))
    small = ImageOps.contain(image, (1080, 1340), Image.Resampling.LANCZOS)
    back.paste(small, ((1080 - small.width) // 2, (1920 - small.height) // 2))
    return back


def _cut_off(image: Picture) -> Picture:
    image = image.copy()
    image.paste((128, 128, 128), (0, round(image.height * 0.8), image.width, image.height))
    return image


def _straightened(image: Picture) -> Picture:
    turned = image.rotate(4, Image.Resampling.BICUBIC)
    return paint.cropped(turned, (0.06, 0.06, 0.94, 0.94))


def _stamped(image: Picture) -> Picture:
    image = image.copy()
    size = max(12, image.height // 18)
    place = (image.width * 0.66, image.height * 0.9)
    ImageDraw.Draw(image).text(place, "14/08/2019", fill="#ff9020", font=ImageFont.load_default(size))
    return image


def _stickered(image: Picture) -> Picture:
    image = image.copy()
    side = min(image.size) / 6
    left, top = image.width * 0.55, image.height * 0.2
    face = (left, top, left + side, top + side)
    draw, line = ImageDraw.Draw(image), max(2, round(side / 16))
    draw.ellipse(face, fill="#ffcd28", outline="#a06000", width=line)
    draw.arc((left + side * 0.25, top + side * 0.35, left + side * 0.75, top + side * 0.8), 20, 160, "#3c1e00", line)
    for eye in (0.3, 0.6):
        draw.ellipse(
            (left + side * eye, top + side * 0.28, left + side * (eye + 0.1), top + side * 0.42), fill="#3c1e00"
        )
    return image
