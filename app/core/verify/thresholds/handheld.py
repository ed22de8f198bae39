"""Numbers for telling two shots from one hand from a picture that was turned or cropped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandheldThresholds:
    """How two shots from one hand lie on each other. Chosen after the first version, for shots from one
    hand; bench: `bench_verify.py --near`, shots.

    Attributes:
        least_lost: Least share of the area that a picture has to lack to be told from rounding.
        lost_pixels: The same in pixels along each edge.
        clearly: So many times that counts as clear where one picture alone lacks something.
        most_lost: More than this share, and it is a crop.
        scale: Most that the logarithm of the scale is off 0.
        degrees: Most turn.
        aslant: Change of scale from edge to edge from which a picture that lies within the other is no shot from the
            same hand: a camera that turned so far would have lost about that share of the scene on one side,
        stretched: or least logarithm of its stretch: a camera has none, a print held askew had 0.008 to 0.013,
        other_light: where no map of tones explains their light: photos of prints left 0.09 to 0.26, shots from one
            hand 0.01 to 0.05.
        as_large: Most that a picture that was turned and nothing else changed in scale, by its logarithm,
        turned: and least that it was turned, degrees.
        at_edge: How far the corners of a picture whose perspective was corrected are from the other's edges, as a share
            of its sides,
        far_from_corner: and how far one of them is from its corner at least.
    """

    least_lost: float = 0.001
    lost_pixels: float = 1.0
    clearly: float = 3.0
    most_lost: float = 0.2
    scale: float = 0.03
    degrees: float = 3.0
    aslant: float = 0.01
    stretched: float = 0.006
    other_light: float = 0.08
    as_large: float = 0.004
    turned: float = 0.3
    at_edge: float = 0.0025
    far_from_corner: float = 0.02


@dataclass(frozen=True, slots=True)
class RepeatedRimThresholds:
    """When corners that a turn left empty were filled with the picture's rim. Measured on 14 photos of 481 to 2000
    pixels, turned by 0.8 to 3 degrees and smeared or mirrored outwards: shares of 0.92 and more in the 12 that tell;
    and on 48 pairs of shots of a hand-held camera: 0.03 to 0.82.

    Attributes:
        edge: Side of the square by which the picture's part is made smaller, or larger, pixels.
        every: One of so many pixels inside tells how light and contrast differ.
        apart: Levels by which smeared and mirrored rim have to differ in a pixel that tells,
        fewest: and fewest of these.
        near: How far off one of them such a pixel is at most, as a share of that,
        share: and of how many of them.
    """

    edge: int = 5
    every: int = 97
    apart: float = 10.0
    fewest: int = 80
    near: float = 0.4
    share: float = 0.9
