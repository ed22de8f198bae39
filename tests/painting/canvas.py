"""A small painter for landscapes: noise, ridges, skies, water, trees. All in unit coordinates.

What is painted depends on the seed alone; the size changes only how finely it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[float, float, float]
Floats = NDArray[np.float32]
Draw = Callable[[ImageDraw.ImageDraw, float, float], None]
"""Draws a mask with a pen, given the width and height that are 1 in unit coordinates."""


def hexed(code: str) -> Colour:
    """Returns a colour of 0 to 1 from "rrggbb"."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


class Canvas:
    """Pixels (h, w, 3) of 0 to 1, and the coordinates `x` (1, w) and `y` (h, 1), 0 to 1."""

    def __init__(self, seed: int, size: tuple[int, int]) -> None:
        self.rng = np.random.default_rng(seed)
        self.w, self.h = size
        self.pixels: Floats = np.zeros((self.h, self.w, 3), np.float32)
        self.x = ((np.arange(self.w, dtype=np.float32) + 0.5) / self.w)[None]
        self.y = ((np.arange(self.h, dtype=np.float32) + 0.5) / self.h)[:, None]

    def noise(self, cells: float = 4, octaves: int = 5, stretch: float = 1.0, fall: float = 0.5) -> Floats:
        """Returns fractal noise (h, w) of 0 to 1.

        Args:
            cells: Blobs across at the coarsest octave.
            octaves: How many times finer ones are added.
            stretch: How much wider than high the blobs are.
            fall: Strength of an octave against the one before.
        """
        total = np.zeros((self.h, self.w), np.float32)
        weight, sum_of_weights = 1.0, 0.0
        for octave in range(octaves):
            across = max(2, round(cells * 2**octave))
            down = max(2, round(cells * 2**octave * stretch * 0.75))
            grid = self.rng.random((min(down, 1500), min(across, 1500)), dtype=np.float32)
            total += weight * np.asarray(Image.fromarray(grid).resize((self.w, self.h), Image.Resampling.BICUBIC))
            sum_of_weights += weight
            weight *= fall
        faded: Floats = np.clip((total / sum_of_weights - 0.5) * 1.9 + 0.5, 0, 1)
        return faded

    def ridge(self, cells: float = 3, octaves: int = 7, fall: float = 0.5, sharp: bool = False) -> Floats:
        """Returns a skyline (1, w) of 0 to 1."""
        total, weight = np.zeros(self.w), 1.0
        for octave in range(octaves):
            count = max(3, round(cells * 2**octave) + 1)
            points = self.rng.random(count)
            line = np.interp(self.x[0] * (count - 1), np.arange(count), points)
            if not sharp:
                t = (self.x[0] * (count - 1)) % 1
                low = points[np.minimum((self.x[0] * (count - 1)).astype(int), count - 1)]
                high = points[np.minimum((self.x[0] * (count - 1)).astype(int) + 1, count - 1)]
                line = low + (high - low) * t * t * (3 - 2 * t)
            total += weight * line
            weight *= fall
        skyline: Floats = ((total - total.min()) / np.ptp(total)).astype(np.float32)[None]
        return skyline

    def gradient(self, colours: Sequence[str], top: float = 0.0, bottom: float = 1.0) -> Floats:
        """Returns colours (h, 1, 3) that run from `top` to `bottom`."""
        stops = np.linspace(top, bottom, len(colours))
        table = np.array([hexed(code) for code in colours])
        return np.stack([np.interp(self.y, stops, table[:, c]) for c in range(3)], axis=-1).astype(np.float32)

    def blend(self, colour: Floats | Colour, mask: Floats) -> None:
        """Paints a colour where the mask (h, w) of 0 to 1 says so."""
        self.pixels += (np.asarray(colour, np.float32) - self.pixels) * mask[..., None]

    def add(self, colour: Colour, light: Floats) -> None:
        """Adds light (h, w)."""
        self.pixels += np.asarray(colour, np.float32) * light[..., None]

    def below(self, line: Floats) -> Floats:
        """Returns a mask of what lies under a skyline, its edge one pixel soft."""
        return np.clip((self.y - line) * self.h + 0.5, 0, 1)

    def distance(self, at: tuple[float, float]) -> Floats:
        """Returns how far each pixel is from a point, in heights."""
        return np.hypot((self.x - at[0]) * self.w / self.h, self.y - at[1])

    def drawn(self, draw: Draw, blur: float = 0.0) -> Floats:
        """Returns a mask that was drawn at twice the size: `draw(pen, width, height)`."""
        big = Image.new("L", (self.w * 2, self.h * 2))
        draw(ImageDraw.Draw(big), self.w * 2, self.h * 2)
        if blur:
            big = big.filter(ImageFilter.GaussianBlur(blur * self.h * 2))
        drawn = np.asarray(big.resize((self.w, self.h), Image.Resampling.BOX), np.float32)
        return drawn / np.float32(255)

    def sky(self, colours: Sequence[str], horizon: float) -> None:
        """Fills the canvas with a sky."""
        self.pixels[:] = self.gradient(colours, 0, horizon)

    def sun(self, at: tuple[float, float], radius: float, disc: str, glow: str, strength: float = 0.9) -> None:
        """Paints a sun or moon and the light around it."""
        far = self.distance(at)
        self.add(hexed(glow), strength * np.exp(-far * 3.2) * 0.55)
        self.add(hexed(glow), strength * np.exp(-((far / (radius * 2.4)) ** 2)) * 0.6)
        self.blend(hexed(disc), np.clip((radius - far) * self.h + 0.5, 0, 1))

    def clouds(self, light: str, shade: str, amount: float, bottom: float, stretch: float = 2.6) -> None:
        """Paints clouds that thin out towards `bottom`."""
        cover = self.noise(2.5, 7, stretch, 0.55)
        density = np.clip((cover - (1 - amount)) * 3.2, 0, 1) ** 1.2 * np.clip((bottom - self.y) * 4, 0, 1)
        lit = np.clip((cover - _lower(cover, self.h // 40 + 1)) * 6 + 0.55, 0, 1)[..., None]
        colour = np.asarray(hexed(shade)) * (1 - lit) + np.asarray(hexed(light)) * lit
        self.blend(colour.astype(np.float32), density * 0.92)

    def stars(self, count: int, bottom: float) -> None:
        """Paints stars down to `bottom`, most of them faint."""
        places = self.rng.random((count, 2)) * (1, bottom)
        brightness = self.rng.random(count) ** 4

        def draw(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
            for (x, y), bright in zip(places, brightness, strict=True):
                radius = h * (0.0012 + 0.0018 * bright)
                box = (x * w - radius, y * h - radius, x * w + radius, y * h + radius)
                pen.ellipse(box, fill=int(90 + 165 * bright))

        self.add((0.92, 0.95, 1.0), self.drawn(draw))

    def mountains(self, line: Floats, rock: str, haze: str, far: float, snow: float = 0.0, light: float = -1.0) -> None:
        """Paints a range below a skyline.

        Args:
            line: Its skyline.
            rock: Its colour nearby.
            haze: The colour that distance gives it.
            far: 0 near to 1 far.
            snow: How far down from the peaks it is white, in heights.
            light: The side the light comes from, -1 left to 1 right.
        """
        # Spurs run downhill: noise that is taller than wide, folded to sharp crests.
        lean = self.noise(4, 3, 0.5) * 0.12 * self.w
        columns = np.clip(np.arange(self.w)[None] + lean - 0.06 * self.w, 0, self.w - 1).astype(int)
        crests = 1 - np.abs(2 * self.noise(7, 7, 0.45, 0.6) - 1)
        crests = np.take_along_axis(crests, columns, axis=1)
        folds = crests * 0.7 + self.noise(24, 4, 0.8, 0.65) * 0.3
        step = max(1, self.w // 320)
        slope = (np.roll(folds, step, 1) - np.roll(folds, -step, 1)) * light * 320 / self.w * step
        shade = np.clip(0.8 + slope * 3.4 + (crests - 0.5) * 0.35, 0.25, 1.5)[..., None]
        colour = np.asarray(hexed(rock), np.float32) * shade
        if snow:
            depth = self.y - line
            white = np.clip((snow * (0.4 + 1.2 * folds) - depth) * 40, 0, 1) * np.clip(0.75 + slope * 6, 0.1, 1)
            lit = np.asarray((0.93, 0.96, 1.0)) * np.clip(0.62 + 0.5 * shade, 0.55, 1.06)
            colour += (lit - colour) * white[..., None]
        colour = colour + (np.asarray(hexed(haze)) - colour) * np.clip(
            far + (self.y - line)[..., None] * far * 1.2, 0, 0.96
        )
        self.blend(colour.astype(np.float32), self.below(line))

    def pines(self, base: Floats, colour: str, count: int, tall: tuple[float, float], haze: float = 0.0) -> None:
        """Paints conifers whose feet stand on a line (1, w), the ground under it in their colour."""
        spots = sorted(
            zip(self.rng.random(count), self.rng.uniform(*tall, count), self.rng.random(count), strict=True),
            key=lambda spot: spot[1],
        )
        shapes = self.rng.uniform(0.55, 1.0, (count, 14))

        def draw(pen: ImageDraw.ImageDraw, w: float, h: float) -> None:
            for (x, size, lean), widths in zip(spots, shapes, strict=True):
                foot = float(base[0, min(self.w - 1, int(x * self.w))]) + 0.012
                _pine(pen, x * w, foot * h, size * h, widths, 0.16 + 0.08 * lean)

        texture = 0.72 + 0.6 * self.noise(50, 3)[..., None]
        shade = np.asarray(hexed(colour), np.float32) * (texture * (1 - haze) + haze)
        self.blend(shade, np.maximum(self.drawn(draw), self.below(base + 0.004)))

    def water(self, level: float, tint: str, depth: float = 0.45, ripple: float = 1.0, sparkle: float = 0.0) -> None:
        """Mirrors what stands above `level` below it, broken by ripples."""
        first = int(level * self.h)
        rows = np.arange(first, self.h)
        way = (rows - first) / max(1, self.h - first)
        waves = self.noise(9, 5, 7.0, 0.7)[first:] - 0.5
        up = first - 1 - (rows - first)[:, None] * 0.92 - waves * (0.015 + 0.11 * way[:, None]) * self.h * ripple
        across = np.arange(self.w)[None] + waves * (2 + 26 * way[:, None]) * self.w / 640 * ripple
        source = self.pixels[np.clip(up, 0, first - 1).astype(int), np.clip(across, 0, self.w - 1).astype(int)]
        share = (depth * (0.45 + 0.75 * way[:, None]) + waves * 0.28)[..., None]
        self.pixels[first:] = source + (np.asarray(hexed(tint), np.float32) - source) * np.clip(share, 0, 0.92)
        if sparkle:
            glint = np.clip(self.noise(60, 3, 5.0, 0.8)[first:] - 0.66, 0, 1) * 4 * sparkle
            self.pixels[first:] += glint[..., None] * source

    def finish(self, warm: float = 0.0, vignette: float = 0.25) -> Image.Image:
        """Adds a lens's fall-off and a sensor's grain, and returns the picture."""
        edge = np.hypot(self.x - 0.5, (self.y - 0.5) * 0.9) ** 2
        out = self.pixels * (1 - vignette * 1.3 * edge[..., None])
        out = out * np.array([1 + warm * 0.06, 1.0, 1 - warm * 0.06], np.float32)
        # A soft shoulder, so that glowing skies keep their colour.
        out = np.where(out > 0.8, 0.8 + 0.2 * np.tanh((out - 0.8) / 0.2), out)
        grain = self.rng.standard_normal(out.shape[:2], dtype=np.float32)[..., None] * 0.008
        return Image.fromarray((np.clip(out + grain, 0, 1) * 255 + 0.5).astype(np.uint8))


def _lower(values: Floats, rows: int) -> Floats:
    """Moves values down, repeating the first row."""
    return np.concatenate([np.repeat(values[:1], rows, axis=0), values[:-rows]])


def _pine(pen: ImageDraw.ImageDraw, x: float, foot: float, tall: float, widths: Floats, spread: float) -> None:
    left, right = [], []
    tiers = len(widths)
    for tier, width in enumerate(widths):
        share = (tier + 1) / tiers
        y = foot - tall * (1 - share * 0.93)
        reach = tall * spread * share * width
        left += [(x - reach, y), (x - reach * 0.45, y - tall * 0.012)]
        right += [(x + reach * (1.25 - 0.25 * width), y), (x + reach * 0.45, y - tall * 0.012)]
    pen.polygon([(x, foot - tall), *left, *reversed(right)], fill=255)
    pen.rectangle((x - tall * 0.015, foot - tall * 0.1, x + tall * 0.015, foot), fill=255)
