"""Numbers for placing pictures whose perspective differs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PerspectiveThresholds:
    """How perspective is refined. Chosen on keystones of 3 to 9 % and photographed prints of 12 photos.

    Attributes:
        sides: Longest sides on which it is refined, one after the other, pixels.
        smooth: Blur before gradients are taken, pixels.
        edge: Side of the square by which the common area is made smaller, pixels.
        tile: Side of a tile, pixels.
        fewest_tiles: Fewest tiles that tell eight numbers.
        steps: Steps on each side.
        better: What the tiles lack of agreement is left to this share at most, where there was no perspective yet: 0.13
            to 0.9 of 16 photos of prints, 0.97 and more of 5 that were turned by up to 3 degrees.
        bend: Least change of scale across the picture: less is what an affine placement leaves anyway.
        stiffness: Least that each direction is taken to be seen (mean products of gradients).
        agreement: Least correlation of a tile that counts.
        residual: Residual at which a tile counts half as much, of the normalised pictures.
        disagreement: Pixels off the common motion at which a tile counts half as much.
        rounds: Rounds of weighing tiles down.
        farthest: Most that one step moves, pixels.
    """

    sides: tuple[int, ...] = (200, 400, 1024)
    smooth: float = 1.2
    edge: int = 5
    tile: int = 16
    fewest_tiles: int = 20
    steps: int = 5
    better: float = 0.95
    bend: float = 0.008
    stiffness: float = 2e-4
    agreement: float = 0.02
    residual: float = 0.05
    disagreement: float = 0.6
    rounds: int = 3
    farthest: float = 4.0
