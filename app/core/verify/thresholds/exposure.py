"""Numbers for telling one exposure from two by grain, and for what differs in places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExposureThresholds:
    """When one picture was made of another. Measured on photos of 481 to 1600 pixels that were stamped, captioned,
    logos put on, retouched (JPEG 86 to 95), and on shots of a fixed camera with grain of 1 to 2.5 levels (JPEG 85 to
    93) through which something passes. Of the former's blocks 0.97 and more lay within, of photos whose background was
    blurred, or whose sky was darkened, 0.39 and more, under a vignette 0.28 and more; of the shots' at most 0.07.

    Attributes:
        held: Fewest coefficients of a block that have something to tell,
        least_level: of at least so many levels: what was drawn has few of these in flat places.
        slack: Levels that rounding to pixels, and colour conversion, moves a coefficient at most, but for a few.
        outside: Most coefficients of a block that may lie further off.
        fewest: Fewest blocks that tell,
        least_telling: and their least share: what was drawn or written has few.
        made_of: Least share of these in which one picture may be made of the other,
        apart: and most where it is surely not.
        clearly: By so much more of them lies within one way than the other where it is told which came first.
        equal: Share of blocks without any change from which it may be a film's frame, or a drawing.
        block: Side of the blocks whose light is compared, pixels,
        burnt: levels up to, and from, which it may be burnt out,
        as_light: and steps within which two are as light.
        left_alone: How far the light of a block that was left alone is off, levels,
        changed: and how far of one that was not.
        untouched: Share of the former from which other grain shows another exposure: filters left 0.02 to 0.17,
        mixed: and share that is as light as changed ones where light fell otherwise: filters left 0.00 to 0.09, smoke
            and shadows 0.07 to 0.35.
    """

    held: int = 8
    least_level: float = 1.5
    slack: float = 1.0
    outside: int = 2
    fewest: int = 80
    least_telling: float = 0.15
    made_of: float = 0.27
    apart: float = 0.1
    clearly: float = 0.03
    equal: float = 0.6
    block: int = 16
    burnt: tuple[float, float] = (8.0, 247.0)
    as_light: float = 16.0
    left_alone: float = 1.2
    changed: float = 5.0
    untouched: float = 0.1
    mixed: float = 0.1
