"""Numbers for telling one exposure from two by grain, and for what differs in places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ExposureThresholds:
    """When one picture was made of another. Measured on 12 photos of 481 to 1600 pixels that were stamped, captioned,
    retouched or saved again (JPEG 60 to 95), on pairs of them with grain of their own of 0.5 to 2 levels, and on 72
    series of a fixed camera (grain of 1 to 2.5 levels, JPEG 85 to 93) through which something passes. Of the blocks of
    the former that lay nearly within, 0.996 and more lay wholly within; of the latter at most 0.70, and 0.99 where a
    photo that had been a JPEG of quality 75 was given grain of 0.5 levels and saved at 75 again.

    Attributes:
        held: Fewest coefficients of a block that have something to tell,
        least_level: of at least so many levels: what was drawn has few of these in flat places.
        slack: Levels that rounding to pixels, and colour conversion, moves a coefficient at most, but for a few,
        slack_exact: and where rounding was taken out of both.
        few_outside: Most coefficients further off in a block that lies nearly within.
        outside: Most that may lie further off by the wider bound.
        fewest: Fewest blocks that tell,
        least_telling: and their least share: what was drawn or written has few.
        fewest_known: Fewest frequencies whose steps have to be known.
        made_of: Least share of blocks that lie wholly within where one picture was made of the other,
        sharply: and their least share of those that lie nearly within,
        sharply_of_few: or this, with fewer frequencies
        many_known: than so many.
        by_degrees: The same where places were changed by degrees; two shots may reach it, if their grain is very faint.
        apart: Most blocks that lie within by the wider bound where it surely was not made of it,
        beyond: or least coefficients that lie further off than two savings of a third explain.
        clearly: By so much more of them lies within one way than the other where it is told which came first.
        surely: Least share of blocks within the telling one's steps for that to be more than a guess: 71 copies with a
            date or an emoji had 0.78 and more, and were told rightly wherever they were told; of 43 whose colours were
            changed in places, with up to 0.58, nine were told wrongly, most by the coarser lattice.
        equal: Share of blocks without any change from which it may be a film's frame, or a drawing.
        within_error: Most that one picture lies off the other, as a multiple of what saving moved the latter: 0.05 to
            0.55 of edited copies that were saved at 94 to 99, 1.0 and more of two shots with grain of 0.3 levels and
            more at 93 and 97,
        most_blocks: in this share of the blocks,
        rounded: beside the square of what rounding to pixels moves a coefficient, levels;
        repeated: unless this share of the picture is the same to the pixel.
        coarser: Mean logarithm of the ratio of two lattices' steps from which one is the coarser.
        block: Side of the blocks whose light is compared, pixels,
        burnt: levels up to, and from, which it may be burnt out,
        as_light: and steps within which two are as light.
        left_alone: How far the light of a block that was left alone is off, levels,
        changed: and how far of one that was not,
        around: which is so of the mean of so many blocks a side as well,
        changed_around: by at least so many levels: smoke and shadows had the same share mixed as without this; blurs by
            3 to 5 pixels fell from 0.12 and 0.18 to 0.00, JPEG 5 from 0.08 to 0.00, and unsharp masks of 300 and 500 %
            from 0.19 and 0.10 to 0.11 and 0.07.
        untouched: Share of the former from which other grain shows another exposure: filters left 0.02 to 0.17,
        mixed: and share that is as light as changed ones where light fell otherwise: filters left 0.00 to 0.09, smoke
            and shadows 0.07 to 0.35.
    """

    held: int = 8
    least_level: float = 1.5
    slack: float = 1.0
    slack_exact: float = 0.6
    few_outside: int = 6
    outside: int = 2
    fewest: int = 80
    least_telling: float = 0.15
    fewest_known: int = 20
    made_of: float = 0.2
    sharply: float = 0.85
    sharply_of_few: float = 0.94
    many_known: int = 40
    by_degrees: float = 0.5
    apart: float = 0.1
    beyond: float = 0.0015
    clearly: float = 0.03
    surely: float = 0.7
    equal: float = 0.6
    within_error: float = 0.65
    most_blocks: float = 0.8
    rounded: float = 0.1
    repeated: float = 0.3
    coarser: float = 0.15
    block: int = 16
    burnt: tuple[float, float] = (8.0, 247.0)
    as_light: float = 16.0
    left_alone: float = 1.2
    changed: float = 5.0
    around: int = 3
    changed_around: float = 4.0
    untouched: float = 0.1
    mixed: float = 0.1


@dataclass(frozen=True, slots=True)
class RelightingThresholds:
    """When light was changed all over one exposure. Measured on vignettes, graduated filters, local tones, contrasty
    grey, warm filters and split tones of 24 photos of 481 to 2200 pixels (JPEG 80 to 96), and on 260 pairs of shots
    of a fixed camera under light that changed, still or with things that pass, smoke, water and leaves, with grain of
    0.8 to 2.5 levels (JPEG 85 to 93), a third of them shrunk to 0.6 and saved at 75 or 82. The former are apart by 0.15
    to 0.6, and up to 1 where they were saved much coarser than what they were made of; the latter by 0.78 and more,
    and by 1 in theory, less what the median is off the mean.

    Attributes:
        apart: Most that blocks of one exposure are apart, as a share of what two savings explain.
        changed: Least logarithm of the gain of a block whose light was changed: what was left alone, a film repeats.
        rounding: Variance that rounding to pixels, and once more, leaves in a coefficient.
        held: Fewest coefficients of a block that have something to tell,
        least_level: of at least so many levels.
        fewest: Fewest blocks that tell,
        least_telling: and the least share of all that have enough to tell.
        fewest_known: Fewest frequencies whose steps have to be known.
    """

    apart: float = 0.65
    changed: float = 0.05
    rounding: float = 0.17
    held: int = 8
    least_level: float = 1.5
    fewest: int = 80
    least_telling: float = 0.1
    fewest_known: int = 20
