"""Landscapes painted by code, one function a kind of scene."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image

from tests.painting import props
from tests.painting.canvas import Canvas, hexed
from tests.painting.props import PETALS, pick

_DAY = (["2f6fb5", "6aa7dc", "bfe0f2"], ["3a7bd0", "8fc3ec", "f3ead2"], ["4a8ab8", "9cc9d8", "e9f2ea"])
_DUSK = (
    ["1e2a5a", "6b3f7c", "e0705a", "ffc070"],
    ["243b6b", "8a5a9a", "f08a7a", "ffd9a0"],
    ["152148", "3c4f8c", "d8738c", "ffb27a"],
    ["3a1c40", "a83f4e", "f2803c", "ffd27a"],
)
_NIGHT = (["050a1c", "0f1f45", "2a3f72"], ["0a0820", "1c1848", "43336e"], ["03101c", "0a2a40", "1f5060"])


def alpine_lake(c: Canvas) -> Image.Image:
    """Snowy mountains mirrored in a lake, pines on its shore."""
    dusk = c.rng.random() < 0.4
    sky = pick(c, _DUSK if dusk else _DAY)
    level, light = c.rng.uniform(0.6, 0.7), float(c.rng.choice([-1, 1]))
    c.sky(sky, level)
    c.clouds("ffe9d8" if dusk else "ffffff", sky[1] if dusk else "b9c9d8", c.rng.uniform(0.4, 0.6), 0.5)
    for far in (0.62, 0.34, 0.12):
        line = level - 0.06 - (0.14 + 0.5 * far) * (0.12 + 0.8 * c.ridge(2.2, 8, 0.5, sharp=True))
        rock = pick(c, ("5a6270", "6b5f5a", "50607a", "7a6a60"))
        c.mountains(line, rock, sky[-2], far, snow=c.rng.uniform(0.06, 0.2), light=light)
    c.pines(level - 0.03 - 0.03 * c.ridge(4), pick(c, ("1d3a2a", "223d22", "2c4a3c")), 150, (0.04, 0.1), 0.1)
    c.water(level, pick(c, ("1f4a5a", "2a5d6e", "16384a")), 0.42, sparkle=0.15)
    shore = np.where(c.x < 0.5, 1, -1) * (c.x - 0.5) * 0.3 * light + 0.98 + 0.04 * c.ridge(6)
    c.pines(shore, "10221a", 26, (0.12, 0.34))
    return c.finish()


def sea_sunset(c: Canvas) -> Image.Image:
    """A sun over the sea, clouds, sails and a headland."""
    sky = pick(c, _DUSK)
    level, at = c.rng.uniform(0.55, 0.68), (c.rng.uniform(0.2, 0.8), c.rng.uniform(0.34, 0.5))
    c.sky(sky, level)
    c.sun(at, c.rng.uniform(0.04, 0.08), "fff3c8", sky[-1], 0.8)
    c.clouds("ffd9a8", sky[1], c.rng.uniform(0.5, 0.68), level, 4.5)
    side = c.rng.choice([0, 1])
    cape = level + 0.02 - np.clip(0.45 - np.abs(c.x - side), 0, 1) * (0.3 + 0.5 * c.ridge(4, 7))
    c.mountains(cape, "3a2c3c", sky[-2], 0.25, light=1 - 2.0 * side)
    for _ in range(int(c.rng.integers(1, 5))):
        props.sail(c, c.rng.uniform(0.15, 0.85), level + 0.005, c.rng.uniform(0.06, 0.16))
    c.water(level, sky[0], 0.35, 1.3, sparkle=0.7)
    props.birds(c, "241a2a", int(c.rng.integers(4, 12)), 0.4)
    return c.finish(warm=0.6)


def meadow(c: Canvas) -> Image.Image:
    """Rolling hills with trees under a summer sky, flowers in front."""
    sky = pick(c, _DAY)
    c.sky(sky, 0.6)
    c.clouds("ffffff", "a9bfd2", c.rng.uniform(0.5, 0.66), 0.52, 2.0)
    c.mountains(0.5 - 0.14 * c.ridge(3), "6a86a0", sky[-1], 0.55)
    greens = [pick(c, ("8fae5a", "7fa05a", "a8b468")), pick(c, ("6a9a3e", "7aa546")), pick(c, ("4f8230", "5d8a34"))]
    for at, green in zip((0.53, 0.6, 0.68), greens, strict=True):
        hill = at - 0.11 * (c.ridge(1.6, 3) - 0.3)
        props.field(c, hill, green)
        props.round_trees(c, hill, int(c.rng.integers(5, 16)), at)
    if c.rng.random() < 0.6:
        props.cottage(c, c.rng.uniform(0.2, 0.8), c.rng.uniform(0.6, 0.66), c.rng.uniform(0.07, 0.11))
    props.flowers(c, 0.7, int(c.rng.integers(350, 700)))
    return c.finish(warm=0.4)


def city_night(c: Canvas) -> Image.Image:
    """A skyline with lit windows over a river."""
    sky = pick(c, (*_NIGHT, ["1a1c48", "5a3a78", "d0687a"]))
    level = c.rng.uniform(0.64, 0.74)
    c.sky(sky, level)
    c.stars(160, level * 0.6)
    if c.rng.random() < 0.6:
        c.sun((c.rng.uniform(0.1, 0.9), c.rng.uniform(0.1, 0.25)), 0.035, "fdf6e0", "6a78a8", 0.5)
    for far in (0.55, 0.3, 0.0):
        props.towers(c, level, far, sky[-1])
    c.add(hexed("ffb070"), 0.16 * np.exp(-np.abs(c.y - level) * 9))
    c.water(level, sky[0], 0.62, 1.1, sparkle=0.3)
    return c.finish(vignette=0.35)


def dunes(c: Canvas) -> Image.Image:
    """Dunes with wind ripples in low light."""
    sky = pick(c, (["2a64b0", "8fb8e0", "f2e2c4"], ["20407c", "c08a90", "ffd8a0"], ["3a1c40", "c85a4e", "ffc27a"]))
    c.sky(sky, 0.55)
    c.sun((c.rng.uniform(0.15, 0.85), c.rng.uniform(0.12, 0.36)), 0.045, "fff6dc", sky[-1], 0.7)
    sand = pick(c, ("d8a060", "e0b070", "c8804a", "d89468"))
    light = float(c.rng.choice([-1, 1]))
    for index, at in enumerate((0.5, 0.57, 0.68, 0.82)):
        line = at - 0.16 * (c.ridge(1.6 + index * 0.3, 3, 0.3) - 0.3)
        # A crest winds down the face of each dune; one side of it lies in shade.
        crest = c.x + 0.22 * np.sin((c.y - line) * 9 + index * 2) * light + 0.06 * (c.noise(3, 3) - 0.5)
        side = np.sin(crest * (5.5 + 2 * index) + index * 1.7 + float(c.rng.uniform(0, 6)))
        bend = c.noise(2.5, 3)
        stripes = np.sin((c.y * 110 + bend * 30 + c.x * 16 * light) * (1.8 - 0.35 * index))
        shade = (0.86 + 0.3 * np.tanh(side * 5) * np.exp(-(c.y - line).clip(0) * 3)) * (0.97 + 0.022 * index * stripes)
        shade = shade * (0.9 + 0.2 * bend) - (c.y - line) * 0.25
        colour = np.asarray(hexed(sand)) * np.clip(shade, 0.25, 1.25)[..., None]
        haze = 0.42 - 0.13 * index
        c.blend((colour * (1 - haze) + np.asarray(hexed(sky[-1])) * haze).astype(np.float32), c.below(line))
    for _ in range(int(c.rng.integers(0, 7))):
        props.cactus(c, c.rng.uniform(0.05, 0.95), c.rng.uniform(0.78, 0.98), c.rng.uniform(0.06, 0.2))
    return c.finish(warm=0.5)


def aurora(c: Canvas) -> Image.Image:
    """Northern lights over snow and pines."""
    c.sky(pick(c, _NIGHT), 0.8)
    c.stars(900, 0.75)
    for _ in range(int(c.rng.integers(2, 4))):
        wave = c.rng.uniform(0.18, 0.42) + 0.3 * (c.ridge(2.5, 3) - 0.5) + 0.05 * np.sin(c.x * c.rng.uniform(8, 22))
        rays = 0.35 + 0.9 * c.ridge(26, 3) ** 2
        above = wave - c.y
        veil = np.where(above > 0, np.exp(-above * 4.2), np.exp(above * 38)) * rays
        c.add(hexed(pick(c, ("38f0a0", "4affb0", "60e8d0"))), veil * 0.55)
        c.add(hexed(pick(c, ("a050f0", "f05aa0", "5a70ff"))), np.clip(above, 0, 1) * veil * 1.8)
    c.mountains(0.66 - 0.26 * c.ridge(3, 8, sharp=True), "2a3850", "24465e", 0.3, snow=0.3)
    ground = 0.74 - 0.05 * c.ridge(2, 3)
    c.pines(ground - 0.015, "0b1a20", 80, (0.07, 0.2))
    snow = (0.75 + 0.35 * c.noise(4, 6, 3.0)) * np.clip(1.15 - (c.y - ground), 0.4, 1.1)
    c.blend((np.asarray(hexed("7fa3b8")) * snow[..., None]).astype(np.float32), c.below(ground))
    if c.rng.random() < 0.75:
        props.cottage(c, c.rng.uniform(0.2, 0.8), 0.82, 0.1, night=True)
    c.pines(np.full_like(c.x, 1.02), "081216", 9, (0.2, 0.5))
    return c.finish(vignette=0.35)


def misty_forest(c: Canvas) -> Image.Image:
    """Ranks of conifers fading into mist."""
    mist = pick(c, ("d8e0e0", "e6d8c8", "c4d4dc", "e8dcd4"))
    c.sky([pick(c, ("8fa8b8", "b8a8a0", "8a98a8")), mist], 0.7)
    if c.rng.random() < 0.6:
        c.sun((c.rng.uniform(0.2, 0.8), c.rng.uniform(0.12, 0.3)), 0.05, "fffae8", "fff0d0", 0.6)
    tree = np.asarray(hexed(pick(c, ("1c3a30", "2a4020", "20343c", "3c3420"))))
    for rank in range(6):
        near = rank / 5
        base = 0.4 + 0.62 * near - 0.2 * (c.ridge(2, 4) - 0.5)
        colour = np.asarray(hexed(mist)) * (0.86 - 0.86 * near) + tree * (0.14 + 0.86 * near)
        code = "".join(f"{int(v * 255):02x}" for v in colour)
        c.pines(base, code, int(130 - 104 * near), (0.07 + 0.2 * near, 0.15 + 0.42 * near), 1 - near)
        drift = np.clip(c.noise(3, 5, 3.0) * np.exp(-np.abs(c.y - base - 0.06) * 9) * 1.1, 0, 1)
        c.blend(hexed(mist), drift * (0.85 - 0.6 * near))
    return c.finish()


def balloons(c: Canvas) -> Image.Image:
    """Hot-air balloons over a valley."""
    sky = pick(c, (*_DAY, ["3c5a9a", "c890a8", "ffd8b0"]))
    c.sky(sky, 0.75)
    c.clouds("ffffff", sky[1], c.rng.uniform(0.4, 0.55), 0.6)
    for far in (0.6, 0.36, 0.14):
        line = 0.84 - 0.3 * far - 0.22 * c.ridge(3, 8, sharp=True)
        c.mountains(line, pick(c, ("a06a4a", "6a7a4a", "8a6a5a", "4a6a5a")), sky[-1], far)
    c.pines(0.96 - 0.07 * c.ridge(3), "26341e", 60, (0.03, 0.09))
    for _ in range(int(c.rng.integers(4, 9))):
        props.balloon(c, (c.rng.uniform(0.08, 0.92), c.rng.uniform(0.14, 0.6)), c.rng.uniform(0.035, 0.12))
    return c.finish(warm=0.3)


def tulips(c: Canvas) -> Image.Image:
    """Rows of tulips that run to the horizon."""
    sky = pick(c, (*_DAY, _DUSK[1]))
    level = c.rng.uniform(0.36, 0.5)
    c.sky(sky, level)
    c.clouds("ffffff", "b0c0d0", c.rng.uniform(0.48, 0.64), level)
    c.mountains(level - 0.05 * c.ridge(5), "50705a", sky[-1], 0.4)
    props.round_trees(c, np.full((1, c.w), level, np.float32), 22, 0.4)
    below = np.clip(c.y - level, 0.002, 1)
    row = (c.x - c.rng.uniform(0.3, 0.7)) / below * 1.1 + 48.3
    index = np.floor(row).astype(int)
    kinds = np.array([hexed(pick(c, PETALS)) for _ in range(97)], np.float32)
    edge = np.abs(row - index - 0.5) * 2
    speck = c.noise(60, 4, 1.0, 0.9)
    colour = kinds[index % 97] * (0.62 + 0.75 * speck[..., None])
    leaf = np.asarray(hexed("3f6a2c")) * (0.6 + 0.8 * speck[..., None])
    green = (np.clip((edge - 0.62) * 6, 0, 1) + np.clip((0.3 - speck) * 5, 0, 0.8)).clip(0, 1)[..., None]
    c.blend((colour * (1 - green) + leaf * green).astype(np.float32), c.below(np.full((1, c.w), level, np.float32)))
    if c.rng.random() < 0.6:
        props.windmill(c, c.rng.uniform(0.15, 0.85), level + 0.01, c.rng.uniform(0.2, 0.3))
    props.flowers(c, 0.82, 160)
    return c.finish(warm=0.3)


SCENES: tuple[Callable[[Canvas], Image.Image], ...] = (
    alpine_lake,
    meadow,
    sea_sunset,
    city_night,
    balloons,
    misty_forest,
    tulips,
    aurora,
    dunes,
)
