"""Numbers for finding the picture inside a screenshot, a page or a frame."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ScreenThresholds:
    """When drawn ground surrounds a picture. Chosen on screenshots of phones and computers, chats, posts, slides and
    pages of albums made of 12 photos, bright and dark, beside 615 photos without any; measured on 12 others.

    Attributes:
        rounds: Rounds of looking within what was found.
        least_side: Pixels of the shorter side below which nothing is looked for.
        colour_bits: Bits of a channel that are left out where colours are counted.
        most_colours: Most colours of the ground,
        least_colour: each covering at least this share,
        even: and how far a pixel of it may be off, levels.
        least_ground: Least share of ground.
        blur: Rows over which an edge may be blurred.
        least_step: Share of a row in which ground has to end or begin at once,
        apart: rows between two such edges,
        most_edges: and how many are tried.
        least_inner: Least share of a side that a picture covers,
        least_area: and of the whole.
        most_inside: Most of a picture that has the ground's colours.
        least_outside: Least share of ground around it: words and signs leave most.
        ground_beyond: The same right beyond each of its edges,
        stepped: and share of the edge at which it steps.
    """

    rounds: int = 6
    least_side: int = 48
    colour_bits: int = 3
    most_colours: int = 4
    least_colour: float = 0.025
    even: int = 10
    least_ground: float = 0.08
    blur: int = 2
    least_step: float = 0.2
    apart: int = 3
    most_edges: int = 4
    least_inner: float = 0.15
    least_area: float = 0.06
    most_inside: float = 0.6
    least_outside: float = 0.55
    ground_beyond: float = 0.75
    stepped: float = 0.4
