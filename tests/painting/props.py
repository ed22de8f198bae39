"""What stands in the landscapes: trees, houses, boats, balloons, flowers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from PIL import ImageDraw

from tests.painting.canvas import Canvas, Draw, Floats, hexed

PETALS = ("e8384f", "f06a2c", "f7c02e", "f3f0e6", "d64a9a", "7a3fae", "ffb0c0", "c01f3a", "ff8a5c", "5a6ae0")
Places = Sequence[tuple[float, float, float, float]]
"""Where blossoms stand: x, y, size, turn."""

_T = TypeVar("_T")


def pick(c: Canvas, choices: Sequence[_T]) -> _T:
    """Returns one of the choices."""
    return choices[int(c.rng.integers(len(choices)))]


def field(c: Canvas, line: Floats, green: str) -> None:
    """Paints grass below a skyline."""
    grain = 0.72 + 0.4 * c.noise(3, 4, 2.0) + 0.32 * (c.noise(70, 3, 2.5, 0.8) - 0.5)
    c.blend((np.asarray(hexed(green)) * grain[..., None]).astype(np.float32), c.below(line))


def round_trees(c: Canvas, base: Floats, count: int, near: float, leaves: str = "") -> None:
    """Paints leafy trees with their feet on a line (1, w)."""
    for _ in range(count):
        x, tall = c.rng.random(), c.rng.uniform(0.05, 0.1) * (0.5 + near)
        foot = float(base[0, int(x * c.w)]) + 0.008
        puffs = [
            (
                x + c.rng.normal(0, 0.26) * tall * c.h / c.w,
                foot - tall * c.rng.uniform(0.45, 0.9),
                tall * c.rng.uniform(0.18, 0.34),
            )
            for _ in range(9)
        ]

        def draw(
            pen: ImageDraw.ImageDraw,
            w: float,
            h: float,
            x: float = x,
            foot: float = foot,
            tall: float = tall,
            puffs: Sequence[tuple[float, float, float]] = puffs,
        ) -> None:
            pen.rectangle(
                (x * w - tall * h * 0.03, (foot - tall * 0.6) * h, x * w + tall * h * 0.03, foot * h), fill=255
            )
            for px, py, radius in puffs:
                _disc(pen, px * w, py * h, radius * h)

        code = leaves or pick(c, ("3f6a2c", "4d7a34", "2f5a2a", "5f8a3a", "8a7a2c"))
        lit = 0.55 + 0.55 * np.clip((foot - c.y) / tall, 0, 1) + 0.5 * (c.noise(70, 2, 1.0, 0.9) - 0.5)
        _paint(c, code, lit, draw)


def flowers(c: Canvas, top: float, count: int) -> None:
    """Paints flowers and blades of grass, larger towards the lower edge."""
    colours = [pick(c, PETALS) for _ in range(4)]
    spots = np.sort(c.rng.random(count) ** 0.8)
    for band in range(8):
        lows = spots[(spots >= band / 8) & (spots < (band + 1) / 8)]

        def blades(pen: ImageDraw.ImageDraw, w: float, h: float, band: int = band) -> None:
            size = 0.012 + 0.05 * band / 7
            for _ in range(130):
                x, y = c.rng.random(), top + (1 - top) * (band + c.rng.random()) / 8
                lean = c.rng.normal(0, 0.3) * size
                foot = (x * w - h * size * 0.05, y * h), (x * w + h * size * 0.05, y * h)
                pen.polygon([*foot, (x * w + lean * h, (y - size) * h)], fill=255)

        _paint(c, pick(c, ("5f8f34", "7aa546", "3f6f2a", "96b85a")), 0.8 + 0.4 * c.noise(40, 2), blades)
        for colour in colours:
            own = [low for low in lows if c.rng.random() < 0.25]
            places = [
                (c.rng.random(), top + 0.01 + (1 - top) * low, 0.004 + 0.014 * low, c.rng.random()) for low in own
            ]

            def petals(pen: ImageDraw.ImageDraw, w: float, h: float, places: Places = places) -> None:
                for x, y, size, turn in places:
                    for petal in range(6):
                        angle = petal * np.pi / 3 + turn
                        _disc(
                            pen,
                            x * w + np.cos(angle) * size * h,
                            (y + np.sin(angle) * size * 0.75) * h,
                            size * h * 0.62,
                        )

            def hearts(pen: ImageDraw.ImageDraw, w: float, h: float, places: Places = places) -> None:
                for x, y, size, _turn in places:
                    _disc(pen, x * w, y * h, size * h * 0.5)

            _paint(c, colour, 0.75 + 0.5 * c.noise(90, 2), petals)
            _paint(c, "f5c43a" if colour != "f7c02e" else "7a4a1c", np.ones_like(c.y), hearts)


def cottage(c: Canvas, x: float, foot: float, size: float, night: bool = False) -> None:
    """Paints a small house."""
    wall, roof = (
        ("2a2426", "c4d2dc")
        if night
        else (pick(c, ("f2e8d8", "d8a878", "e8d0b0")), pick(c, ("a0443a", "6a4a44", "8a3a2a")))
    )
    side = size * c.h / c.w

    def box(left: float, top: float, right: float, bottom: float) -> Draw:
        return lambda pen, w, h: pen.rectangle(
            ((x + left * side) * w, (foot + top * size) * h, (x + right * side) * w, (foot + bottom * size) * h),
            fill=255,
        )

    _paint(c, wall, 0.85 + 0.2 * c.noise(30, 3), box(-0.8, -0.62, 0.8, 0))
    _paint(c, "5a4a44", np.ones_like(c.y), box(0.3, -1.35, 0.46, -0.8))
    corners = ((-0.98, -0.58), (-0.7, -1.15), (0.7, -1.15), (0.98, -0.58))
    _paint(
        c,
        roof,
        0.75 + 0.4 * c.noise(60, 2, 3.0),
        lambda pen, w, h: pen.polygon([((x + px * side) * w, (foot + py * size) * h) for px, py in corners], fill=255),
    )
    for left in (-0.55, 0.25):
        _paint(c, "ffc860" if night else "4a5a6a", np.ones_like(c.y), box(left, -0.45, left + 0.26, -0.2))
    _paint(c, "4a2e22", np.ones_like(c.y), box(-0.12, -0.42, 0.1, 0))
    if night:
        c.add(hexed("ffa040"), 0.5 * np.exp(-((c.distance((x, foot - size * 0.3)) / (size * 1.6)) ** 2)))


def sail(c: Canvas, x: float, foot: float, tall: float) -> None:
    """Paints a sailing boat."""
    reach = tall * c.h / c.w * 0.42

    def shape(*points: tuple[float, float]) -> Draw:
        return lambda pen, w, h: pen.polygon(
            [((x + px * reach) * w, (foot + py * tall) * h) for px, py in points], fill=255
        )

    _paint(
        c,
        pick(c, ("fff4e0", "e8c8b0", "c8383a", "f0e0c8")),
        np.full_like(c.y, 0.9),
        shape((0.04, -1), (0.9, -0.16), (0.04, -0.16)),
    )
    _paint(c, "e0d0c4", np.ones_like(c.y), shape((-0.04, -0.92), (-0.65, -0.16), (-0.04, -0.16)))
    _paint(c, "2c2230", np.ones_like(c.y), shape((-0.95, -0.11), (1.1, -0.11), (0.75, 0), (-0.7, 0)))


def birds(c: Canvas, colour: str, count: int, bottom: float) -> None:
    """Paints birds far off."""
    flock = c.rng.uniform(0.2, 0.8, 2) * (1, bottom)
    places = flock + c.rng.normal(0, 0.09, (count, 2)) * (1, 0.5)

    def draw(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
        for x, y in places:
            size = h * 0.012
            for side in (-1, 1):
                pen.line(
                    [
                        (x * w, y * h),
                        (x * w + side * size * 0.6, y * h - size * 0.55),
                        (x * w + side * size * 1.4, y * h - size * 0.2),
                    ],
                    fill=255,
                    width=max(1, round(h / 500)),
                )

    _paint(c, colour, np.ones_like(c.y), draw)


def towers(c: Canvas, level: float, far: float, haze: str) -> None:
    """Paints a row of high-rises with lit windows."""
    x, centre = -0.02, c.rng.uniform(0.3, 0.7)
    while x < 1.02:
        wide = c.rng.uniform(0.035, 0.085) * (1 - 0.4 * far)
        rise = 0.45 + 0.75 * np.exp(-(((x - centre) / 0.24) ** 2))
        tall = c.rng.uniform(0.12, 0.44) * rise * (0.75 + 0.6 * far)
        left, right, top = int(x * c.w), int((x + wide) * c.w), int((level - tall) * c.h)
        bottom, low, high = int(level * c.h), max(0, left), min(c.w, right)
        x += wide * c.rng.uniform(0.75, 1.25)
        if high <= low:
            continue
        wall = np.asarray(hexed(pick(c, ("232c48", "2e3350", "1c2536", "382c48"))), np.float32)
        colour = wall * (1 - far) + np.asarray(hexed(haze), np.float32) * far * 0.8
        c.pixels[max(0, top) : bottom, low:high] = colour * np.linspace(1.25, 0.85, high - low)[None, :, None]
        if c.rng.random() < 0.3 and 0 <= (low + high) // 2 < c.w:
            mast = int(c.h * c.rng.uniform(0.02, 0.07))
            c.pixels[max(0, top - mast) : max(0, top), (low + high) // 2 : (low + high) // 2 + max(1, c.w // 500)] = (
                colour
            )
        _windows(c, (left, max(0, top), right, bottom), wide, tall, far)


def _windows(c: Canvas, box: tuple[int, int, int, int], wide: float, tall: float, far: float) -> None:
    left, top, right, bottom = box
    columns, rows = max(2, round(wide * 130)), max(3, round(tall * 85))
    lit = c.rng.random((rows, columns)) < c.rng.uniform(0.25, 0.6)
    tones = np.array([hexed(code) for code in ("ffd890", "ffe8c0", "ffc060", "c8e0ff", "ff9a50")], np.float32)
    glow = tones[c.rng.choice(5, (rows, columns), p=(0.4, 0.25, 0.2, 0.1, 0.05))] * c.rng.uniform(
        0.45, 1.05, (rows, columns, 1)
    )
    ys, xs = np.mgrid[top:bottom, max(0, left) : min(c.w, right)]
    v, u = (ys - top) / max(1, bottom - top) * rows, (xs - left) / max(1, right - left) * columns
    inside = (u % 1 > 0.22) & (u % 1 < 0.8) & (v % 1 > 0.25) & (v % 1 < 0.78)
    row, column = np.minimum(v.astype(int), rows - 1), np.minimum(u.astype(int), columns - 1)
    light = (inside & lit[row, column])[..., None] * (1 - far * 0.75)
    region = c.pixels[top:bottom, max(0, left) : min(c.w, right)]
    region += (glow[row, column] - region) * light


def cactus(c: Canvas, x: float, foot: float, tall: float) -> None:
    """Paints a cactus and its shadow."""
    arms = [(side, c.rng.uniform(0.3, 0.55), c.rng.uniform(0.3, 0.45)) for side in (-1, 1) if c.rng.random() < 0.8]

    def draw(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
        size, thick = tall * h, tall * h * 0.07
        pen.rounded_rectangle((x * w - thick, foot * h - size, x * w + thick, foot * h), thick, fill=255)
        for side, at, length in arms:
            elbow, y = x * w + side * size * 0.24, foot * h - size * at
            pen.rounded_rectangle(
                (min(x * w, elbow), y - thick * 0.8, max(x * w, elbow), y + thick * 0.8), thick * 0.8, fill=255
            )
            pen.rounded_rectangle(
                (elbow - thick * 0.8, y - size * length, elbow + thick * 0.8, y + thick * 0.8), thick * 0.8, fill=255
            )

    _paint(c, "3a5a34", 0.75 + 0.25 * np.sin(c.x * 900 / tall / 6) + 0.2 * c.noise(60, 2), draw)


def balloon(c: Canvas, at: tuple[float, float], radius: float) -> None:
    """Paints a hot-air balloon with striped gores."""
    first, second, third = (hexed(pick(c, PETALS)) for _ in range(3))
    u = (c.x - at[0]) * c.w / c.h / radius
    v = (c.y - at[1]) / radius
    # The envelope tapers below its middle.
    wide = np.sqrt(np.clip(1 - np.clip(v, -1, 0) ** 2, 0, 1)) * np.where(
        v > 0, np.clip(1 - 0.62 * (v.clip(0) / 1.35) ** 1.7, 0, 1), 1
    )
    mask = np.clip((wide - np.abs(u)) * radius * c.h + 0.5, 0, 1) * ((v > -1) & (v < 1.35))
    gore = np.arcsin(np.clip(u / np.maximum(wide, 1e-3), -1, 1)) / np.pi * 12 + 12
    colour = np.where((np.floor(gore) % 2 == 0)[..., None], first, second)
    band = (np.abs(v - c.rng.uniform(-0.3, 0.3)) < 0.16)[..., None] if c.rng.random() < 0.6 else False
    colour = np.where(band, third, colour)
    shade = np.clip(1.08 - 0.45 * np.clip(u * 0.7 + v * 0.35, -0.3, 1), 0.4, 1.2)
    shade = shade * (0.86 + 0.14 * np.abs(np.sin(gore * np.pi)))
    c.blend((colour * shade[..., None]).astype(np.float32), mask.astype(np.float32))

    def basket(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
        x, y, r = at[0] * w, at[1] * h, radius * h
        pen.rectangle((x - r * 0.15, y + r * 1.62, x + r * 0.15, y + r * 1.84), fill=255)
        for side in (-1, 1):
            pen.line(
                (x + side * r * 0.36, y + r * 1.33, x + side * r * 0.14, y + r * 1.64),
                fill=255,
                width=max(1, int(r * 0.03)),
            )

    _paint(c, "5a3a22", np.full_like(c.y, 0.9), basket)


def windmill(c: Canvas, x: float, foot: float, tall: float) -> None:
    """Paints a windmill."""
    turn, reach = c.rng.uniform(0, 1.5), tall * c.h / c.w

    def tower(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
        points = ((-0.17, 0), (-0.1, -0.62), (0.1, -0.62), (0.17, 0))
        pen.polygon([((x + px * reach) * w, (foot + py * tall) * h) for px, py in points], fill=255)

    def cap(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
        points = ((-0.13, -0.6), (-0.06, -0.74), (0.06, -0.74), (0.13, -0.6))
        pen.polygon([((x + px * reach) * w, (foot + py * tall) * h) for px, py in points], fill=255)

    def blades(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
        middle, size = (x * w, (foot - 0.66 * tall) * h), tall * h * 0.46
        for blade in range(4):
            angle = turn + blade * np.pi / 2
            along, aside = np.array((np.cos(angle), np.sin(angle))), np.array((-np.sin(angle), np.cos(angle)))
            corners = [
                np.array(middle) + along * size * a + aside * size * b
                for a, b in ((0.15, 0), (1, 0), (1, 0.17), (0.2, 0.17))
            ]
            pen.polygon([tuple(corner) for corner in corners], fill=255)
            pen.line((*middle, *(np.array(middle) + along * size)), fill=255, width=max(1, int(size * 0.04)))

    _paint(c, "b8907a", 0.8 + 0.35 * c.noise(50, 2), tower)
    _paint(c, "4a3a38", np.ones_like(c.y), cap)
    _paint(c, "f0e6d8", np.full_like(c.y, 0.9), blades)


def _paint(c: Canvas, code: str, light: Floats, draw: Draw) -> None:
    colour = np.asarray(hexed(code), np.float32) * np.broadcast_to(light, (c.h, c.w))[..., None]
    c.blend(colour.astype(np.float32), c.drawn(draw))


def _disc(pen: ImageDraw.ImageDraw, x: float, y: float, radius: float) -> None:
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
