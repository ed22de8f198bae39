"""Numbers for what an edit leaves in places, so that it is no evidence of another shot."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DefocusThresholds:
    """When one of two pictures was blurred in places, and how it is followed. Chosen on portraits and tilt shifts made
    of photos of 321 to 2200 pixels; what moved in other shots stays where grain does not say that they are one.

    Attributes:
        block: Side of the blocks whose detail is compared, pixels.
        fewest_blocks: Fewest of them along each side.
        fine: Blur beside which detail is measured, pixels.
        detail: Least mean square of it, levels, of a block that can be compared.
        gone: What is left of the detail of a block that was blurred, at most.
        part: Least share of such blocks in the duller picture,
        none: and most in the other one.
        soft: Blur of both before anything is compared, pixels.
        blurs: Gaussians between which a place's own is found, pixels.
        mixed: Gaussians of which one is laid over all of the sharper picture, here more and there less, pixels.
        little: Mean square of what such a blur changes beside which a block has nothing to tell, levels.
        median: Least median correlation of what was blurred alike;
        sure_median: where it is this, a halo may be left somewhere,
        odd: in fewer tiles than this share.
        left: Of two copies, most odd tiles that blur leaves, as a share of those there were,
        least_odd: but for this share of all,
        lost: and most that the median correlation falls: 19 blurred portraits and 8 tilt shifts left nothing or a
            third, or 0.002 of all, and lost 0.01 at most; 16 of 20 doodles, stickers and scratches left more, others
            lost 0.06.
        drawn: Share of an overlay that a few colours explain from which it was drawn, and no blur: 0.75 at most where
            portraits looked like one, 0.89 and more of most stickers and watermarks.
    """

    block: int = 16
    fewest_blocks: int = 6
    fine: float = 2.0
    detail: float = 6.0
    gone: float = 0.4
    part: float = 0.1
    none: float = 0.02
    soft: float = 0.8
    blurs: tuple[float, ...] = (0.0, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0, 11.0)
    mixed: tuple[float, ...] = (4.0, 5.6, 8.0, 11.0, 16.0, 22.0)
    little: float = 1.0
    median: float = 0.9
    sure_median: float = 0.99
    odd: float = 0.003
    left: float = 0.35
    least_odd: float = 0.003
    lost: float = 0.02
    drawn: float = 0.85


@dataclass(frozen=True, slots=True)
class PaletteExcuseThresholds:
    """When a place differs by a palette's colours alone. Measured on odd tiles of photos reduced to 256 colours.

    Attributes:
        colours: Most colours of a palette.
        farthest: Most that the nearest colours are off in a place, levels: what came or went may have a colour that is
            not in the palette at all.
        farther: How much farther off than these its own colours may be, as a factor,
        levels: and levels more, as colours are strewn and compressed.
        just: So near the nearest colours they are these, however far off that is,
        just_levels: and levels more.
    """

    colours: int = 256
    farthest: float = 30.0
    farther: float = 1.3
    levels: float = 3.0
    just: float = 1.04
    just_levels: float = 0.3
