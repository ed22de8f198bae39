"""Two views of a picture for training: one mild, as an original is, one edited as people edit photos.

Pictures are RGB arrays of bytes; every edit takes one and a random generator and gives one. OpenCV does the
pixel work, in loader processes.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from app.core.descriptor import inputs

Picture = NDArray[np.uint8]
Edit = Callable[[Picture, Generator], Picture]

cv2.setNumThreads(0)

_WORDS = ("HELLO 2019", "#memories", "IMG_2231", "Happy day!", "12/08/2021 17:45", "SAMPLE", "(c) photo", "lol")
_FLAT_COLOURS = ((0, 0, 0), (255, 255, 255), (30, 30, 30), (128, 128, 128))


def mild(picture: Picture, size: int, rng: Generator) -> Picture:
    """Makes the view that stands for an original: itself, or lightly cropped, mirrored, toned."""
    if rng.random() < 0.4:
        picture = crop(picture, rng, smallest=0.5)
    if rng.random() < 0.2:
        picture = mirror(picture, rng)
    if rng.random() < 0.2:
        picture = colour(picture, rng)
    return inputs.prepare(picture, size)


def deep(picture: Picture, size: int, rng: Generator) -> Picture:
    """Makes a view of a small part, 15 to 45 % of the area, sometimes toned, turned or mirrored."""
    picture = crop(picture, rng, 0.15, 0.45)
    for probability, edit in ((0.1, mirror), (0.1, quarter_turn), (0.3, colour), (0.08, grey)):
        if rng.random() < probability:
            picture = edit(picture, rng)
    picture = inputs.prepare(picture, size)
    return jpeg(picture, rng) if rng.random() < 0.4 else picture


def turned(picture: Picture, size: int, rng: Generator) -> Picture:
    """Makes a view in one of the other seven orientations, sometimes grey, toned or with a line of words."""
    orientation = int(rng.integers(1, 8))
    picture = np.ascontiguousarray(np.rot90(picture, orientation % 4))
    if orientation >= 4:
        picture = mirror(picture, rng)
    for probability, edit in ((0.3, grey), (0.3, colour), (0.2, caption)):
        if rng.random() < probability:
            picture = edit(picture, rng)
    picture = inputs.prepare(picture, size)
    return jpeg(picture, rng) if rng.random() < 0.4 else picture


def strong(picture: Picture, other: Picture, size: int, rng: Generator) -> Picture:
    """Makes the edited view: a few edits in the order in which people make them.

    Args:
        picture: The picture.
        other: An unrelated one, for pastes.
        size: Side of the result, pixels.
        rng: Where chance comes from.
    """
    for probability, edit in _GEOMETRY:
        if rng.random() < probability:
            picture = edit(picture, rng)
    if rng.random() < 0.06:
        picture = paste(picture, other, rng)
    for probability, edit in _SURFACE:
        if rng.random() < probability:
            picture = edit(picture, rng)
    picture = _resize(inputs.without_border(picture), size, size, rng)
    for probability, edit in _DAMAGE:
        if rng.random() < probability:
            picture = edit(picture, rng)
    return picture


def crop(picture: Picture, rng: Generator, smallest: float = 0.15, largest: float = 1.0) -> Picture:
    """Keeps a part of the area, log-uniform from `smallest` to `largest`, aspect changed by up to a fifth."""
    height, width = picture.shape[:2]
    side = math.sqrt(math.exp(rng.uniform(math.log(smallest), math.log(largest))))
    aspect = math.exp(rng.uniform(-0.2, 0.2))
    w = min(width, max(8, round(width * side * aspect)))
    h = min(height, max(8, round(height * side / aspect)))
    x, y = int(rng.integers(0, width - w + 1)), int(rng.integers(0, height - h + 1))
    return picture[y : y + h, x : x + w]


def mirror(picture: Picture, rng: Generator) -> Picture:
    """Flips left and right."""
    return np.ascontiguousarray(picture[:, ::-1])


def quarter_turn(picture: Picture, rng: Generator) -> Picture:
    """Turns by 90° either way, seldomer by 180°."""
    return np.ascontiguousarray(np.rot90(picture, rng.choice([1, 3, 2], p=[0.37, 0.37, 0.26])))


def squeeze(picture: Picture, rng: Generator) -> Picture:
    """Changes the aspect; the square input undoes what is not cropped, so part of it is cut off."""
    height, width = picture.shape[:2]
    keep = rng.uniform(0.6, 0.95)
    if rng.random() < 0.5:
        start = int(rng.uniform(0, 1 - keep) * width)
        return picture[:, start : start + max(8, int(width * keep))]
    start = int(rng.uniform(0, 1 - keep) * height)
    return picture[start : start + max(8, int(height * keep))]


def turn(picture: Picture, rng: Generator) -> Picture:
    """Turns by up to 15°, with the empty corners filled or cut off."""
    height, width = picture.shape[:2]
    degrees = rng.uniform(-15, 15)
    cut = rng.random() < 0.6
    scale = 1 + abs(math.tan(math.radians(degrees))) * max(width / height, height / width) if cut else 1.0
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, scale)
    fill = int(rng.choice([0, 255]))
    return cv2.warpAffine(picture, matrix, (width, height), borderValue=(fill, fill, fill))  # type: ignore[return-value]


def perspective(picture: Picture, rng: Generator) -> Picture:
    """Moves each corner by up to 12 % of the side, as a photo of a screen or print has it."""
    height, width = picture.shape[:2]
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    moved = corners + rng.uniform(-0.12, 0.12, (4, 2)).astype(np.float32)
    size = np.array([width, height], np.float32)
    matrix = cv2.getPerspectiveTransform(corners * size, moved * size)
    return cv2.warpPerspective(picture, matrix, (width, height), borderMode=cv2.BORDER_REFLECT)  # type: ignore[return-value]


def border(picture: Picture, rng: Generator) -> Picture:
    """Adds a frame, a letterbox or side bars: flat, or the picture itself, blurred."""
    height, width = picture.shape[:2]
    kind = rng.integers(0, 4)
    y = int(height * rng.uniform(0.03, 0.3)) if kind != 1 else 0
    x = int(width * rng.uniform(0.03, 0.3)) if kind != 2 else 0
    if kind == 0:
        x = min(x, int(width * 0.2))
        y = min(y, int(height * 0.2))
    if rng.random() < 0.12:
        behind = cv2.GaussianBlur(cv2.resize(picture, (width + 2 * x, height + 2 * y)), (0, 0), 6)
        behind[y : y + height, x : x + width] = picture
        return behind  # type: ignore[return-value]
    filled = _flat(rng)
    top = int(rng.uniform(0, 2) * y) if rng.random() < 0.2 else y
    return cv2.copyMakeBorder(picture, top, 2 * y - top, x, x, cv2.BORDER_CONSTANT, value=filled)  # type: ignore[return-value]


def screenshot(picture: Picture, rng: Generator) -> Picture:
    """Puts bars above and below, with words on them, as a phone's screen has."""
    height, width = picture.shape[:2]
    ground = _flat(rng)
    top, bottom = (int(height * rng.uniform(0.05, 0.4)) for _ in range(2))
    framed: Any = cv2.copyMakeBorder(picture, top, bottom, 0, 0, cv2.BORDER_CONSTANT, value=ground)
    ink = 0 if sum(ground) > 380 else 255
    for _ in range(int(rng.integers(1, 4))):
        y = int(rng.choice([rng.uniform(0, top), rng.uniform(top + height, top + height + bottom)]))
        _write(framed, rng, int(rng.uniform(0, width * 0.7)), y, height * 0.06, (ink, ink, ink))
    return np.asarray(framed)


def paste(picture: Picture, other: Picture, rng: Generator) -> Picture:
    """Lays the picture on another one, where it covers 25 to 80 % of the area."""
    height, width = other.shape[:2]
    side = math.sqrt(rng.uniform(0.25, 0.8))
    w, h = max(8, int(width * side)), max(8, int(height * side))
    x, y = int(rng.integers(0, width - w + 1)), int(rng.integers(0, height - h + 1))
    ground = other.copy()
    ground[y : y + h, x : x + w] = cv2.resize(picture, (w, h), interpolation=cv2.INTER_AREA)
    return ground


def caption(picture: Picture, rng: Generator) -> Picture:
    """Writes a line on a bar, solid or translucent."""
    picture = picture.copy()
    height, width = picture.shape[:2]
    tall = max(6, int(height * rng.uniform(0.07, 0.2)))
    y = int(rng.choice([0.0, 0.05, 0.8]) * height)
    y = min(y, height - tall)
    ground = int(rng.choice([0, 0, 255]))
    alpha = rng.uniform(0.4, 1)
    bar = picture[y : y + tall]
    bar[:] = (bar * (1 - alpha) + ground * alpha).astype(np.uint8)
    _write(picture, rng, int(rng.uniform(0, width * 0.3)), y + int(tall * 0.8), tall * 0.6, (255 - ground,) * 3)
    return picture


def watermark(picture: Picture, rng: Generator) -> Picture:
    """Writes words over the whole picture, translucent."""
    over = picture.copy()
    height, width = picture.shape[:2]
    ink = int(rng.choice([255, 255, 0]))
    tall = float(height * rng.uniform(0.06, 0.18))
    for row in np.arange(rng.uniform(0, 0.3), 1.1, rng.uniform(0.25, 0.5)).tolist():
        for column in np.arange(rng.uniform(-0.2, 0.1), 1, rng.uniform(0.4, 0.7)).tolist():
            _write(over, rng, int(column * width), int(row * height), tall, (ink, ink, ink))
    alpha = rng.uniform(0.2, 0.6)
    return cv2.addWeighted(over, alpha, picture, 1 - alpha, 0)  # type: ignore[return-value]


def sticker(picture: Picture, rng: Generator) -> Picture:
    """Covers a few places with discs, boxes or scribbles."""
    picture = picture.copy()
    height, width = picture.shape[:2]
    for _ in range(int(rng.integers(1, 5))):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        radius = max(2, int(min(height, width) * rng.uniform(0.04, 0.16)))
        ink = tuple(int(c) for c in rng.integers(0, 256, 3))
        kind = rng.integers(0, 3)
        if kind == 0:
            cv2.circle(picture, (x, y), radius, ink, -1, cv2.LINE_AA)
        elif kind == 1:
            cv2.rectangle(picture, (x, y), (x + 2 * radius, y + radius), ink, -1)
        else:
            end = int(rng.integers(0, width)), int(rng.integers(0, height))
            cv2.line(picture, (x, y), end, ink, max(1, radius // 6), cv2.LINE_AA)
    return picture


def colour(picture: Picture, rng: Generator) -> Picture:
    """Changes brightness, contrast, saturation, gamma and white balance, one to three of them."""
    values = picture.astype(np.float32)
    for name in rng.permutation(5)[: rng.integers(1, 4)]:
        if name == 0:
            values *= math.exp(rng.uniform(-0.75, 0.65))
        elif name == 1:
            mean = float(values.mean())
            values = (values - mean) * math.exp(rng.uniform(-0.75, 0.65)) + mean
        elif name == 2:
            grey = (values @ np.array([0.299, 0.587, 0.114], np.float32))[..., None]
            values = grey + (values - grey) * np.float32(rng.uniform(0, 2.2))
        elif name == 3:
            values = np.float32(255) * (values / np.float32(255)) ** np.float32(math.exp(rng.uniform(-0.85, 0.85)))
        else:
            values = values * np.exp(rng.uniform(-0.35, 0.35, 3)).astype(np.float32)
        values = np.clip(values, np.float32(0), np.float32(255))
    return values.astype(np.uint8)


def grey(picture: Picture, rng: Generator) -> Picture:
    """Takes the colour out, in a third of the cases for a tone such as sepia."""
    one = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)[..., None]
    if rng.random() < 0.35:
        dark, light = rng.uniform(0, 40, 3), rng.uniform(180, 256, 3)
        dark.sort()
        light.sort()
        return (dark[::-1] + one / 255 * (light - dark)[::-1]).clip(0, 255).astype(np.uint8)
    return np.repeat(one, 3, 2)


def invert(picture: Picture, rng: Generator) -> Picture:
    """Makes a negative."""
    return 255 - picture


def reduce(picture: Picture, rng: Generator) -> Picture:
    """Makes the picture small; it is enlarged again when it becomes the input."""
    factor = rng.uniform(0.25, 0.8)
    height, width = picture.shape[:2]
    return _resize(picture, max(12, int(width * factor)), max(12, int(height * factor)), rng)


def blur(picture: Picture, rng: Generator) -> Picture:
    """Blurs the input by up to 2 % of its side."""
    return cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 0.02 * len(picture)))  # type: ignore[return-value]


def noise(picture: Picture, rng: Generator) -> Picture:
    """Adds Gaussian noise of up to 22 grey levels."""
    added = rng.standard_normal(picture.shape, np.float32) * np.float32(rng.uniform(3, 22))
    return np.clip(picture + added, 0, 255).astype(np.uint8)


def jpeg(picture: Picture, rng: Generator) -> Picture:
    """Saves as JPEG, quality 10 to 90."""
    quality = int(rng.integers(10, 91))
    done, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    assert done
    return cv2.imdecode(encoded, cv2.IMREAD_COLOR)  # type: ignore[return-value]


_GEOMETRY: tuple[tuple[float, Edit], ...] = (
    (0.72, crop),
    (0.12, squeeze),
    (0.14, turn),
    (0.06, perspective),
    (0.25, mirror),
    (0.22, quarter_turn),
)
_SURFACE: tuple[tuple[float, Edit], ...] = (
    (0.5, colour),
    (0.18, grey),
    (0.02, invert),
    (0.08, watermark),
    (0.07, sticker),
    (0.1, caption),
    (0.18, border),
    (0.05, screenshot),
    (0.25, reduce),
)
_DAMAGE: tuple[tuple[float, Edit], ...] = ((0.18, blur), (0.18, noise), (0.45, jpeg))


def _resize(picture: Picture, width: int, height: int, rng: Generator) -> Picture:
    smaller = width * height < picture.shape[0] * picture.shape[1]
    choices = (cv2.INTER_AREA, cv2.INTER_AREA, cv2.INTER_LINEAR) if smaller else (cv2.INTER_LINEAR, cv2.INTER_CUBIC)
    method = int(rng.choice(choices))
    return cv2.resize(picture, (width, height), interpolation=method)  # type: ignore[return-value]


def _flat(rng: Generator) -> tuple[int, int, int]:
    if rng.random() < 0.15:
        red, green, blue = (int(c) for c in rng.integers(0, 256, 3))
        return red, green, blue
    return _FLAT_COLOURS[rng.integers(0, len(_FLAT_COLOURS))]


def _write(picture: Picture, rng: Generator, x: int, y: int, tall: float, ink: tuple[int, ...]) -> None:
    font = int(rng.integers(0, 8))
    text = _WORDS[rng.integers(0, len(_WORDS))]
    cv2.putText(picture, text, (x, y), font, tall / 22, ink, 1, cv2.LINE_AA)
