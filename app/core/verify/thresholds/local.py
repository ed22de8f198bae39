"""Numbers for naming what was done more in some places than in others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LocalThresholds:
    """When a vignette, local tones, a blurred background and sharpening are named. Chosen on such edits of 12 photos of
    481 to 2400 pixels, and on re-saves, filters and smoothed copies of them, which must not be called so.

    Attributes:
        block: Side of a block, pixels.
        seen: Least share of a block that both show.
        fewest_blocks: Fewest blocks a side, and its square in all.
        dark: Least mean of a block whose light is compared, levels,
        burnt: and most.
        tails: Quantiles of the logarithm of the gain
        uneven: that are this far apart at least where light was changed in places.
        round: Least correlation with the square of the distance from the middle,
        falling: and least fall with it, of a vignette.
        fine: Blur beside which detail is measured, pixels.
        detail: Least detail of a block, levels squared.
        gone: Most that is left of detail that was blurred away, as a share of the energy,
        kept: and least where it was left.
        part_gone: Least share of the blocks of which that is so,
        part_kept: and of the others.
        strong_quantile: Quantile of the detail of blocks that kept it from which detail is strong,
        strong_gone: and least share of such blocks that lost it: smoothed photos and drawings have 0.00 to 0.02,
            blurred backgrounds 0.10 and more, also where the background was faint.
        hint_gone: Share of these in bands of the picture without which no background was blurred: a quarter of
            `part_gone`, since it may lie between them.
        explained: Blur between the layers that explains steeper edges, pixels.
        edge_fine: Blur under which edges are compared, pixels,
        edge_quantile: and the quantile of the slope from which they are edges.
        least_slope: Least slope that counts, levels a pixel.
        steeper: Factor by which edges are steeper where one was sharpened.
    """

    block: int = 16
    seen: float = 0.95
    fewest_blocks: int = 5
    dark: float = 12.0
    burnt: float = 243.0
    tails: tuple[float, float] = (0.05, 0.95)
    uneven: float = 0.14
    round: float = 0.7
    falling: float = 0.05
    fine: float = 1.5
    detail: float = 30.0
    gone: float = 0.4
    kept: float = 0.75
    part_gone: float = 0.15
    part_kept: float = 0.1
    strong_quantile: float = 0.05
    strong_gone: float = 0.05
    hint_gone: float = 0.0375
    explained: float = 0.95
    edge_fine: float = 0.7
    edge_quantile: float = 0.95
    least_slope: float = 0.1
    steeper: float = 1.25


@dataclass(frozen=True, slots=True)
class GainFieldThresholds:
    """How a smooth gain is fitted. Chosen on vignettes and graduated filters of 24 photos of 481 to 2200 pixels, of
    which brightness, contrast and saturation were named as well.

    Attributes:
        block: Side of a block, pixels.
        seen: Least share of a block that both show.
        dark: Least mean of a block whose light is compared, levels,
        burnt: and most.
        fewest_blocks: Fewest of these.
        tails: Quantiles of the field between which places count that were changed least.
        rounds: Rounds of weighing blocks down that are off the field,
        off: by the logarithm of their gain at which one counts less.
        uneven: Least logarithm by which light differs between these quantiles for it to be taken out before tiles are
            compared.
        round: Least correlation of a field with the squared distance from the middle for it to be a vignette's.
    """

    block: int = 16
    seen: float = 0.95
    dark: float = 12.0
    burnt: float = 243.0
    fewest_blocks: int = 60
    tails: tuple[float, float] = (0.03, 0.97)
    rounds: int = 3
    off: float = 0.02
    uneven: float = 0.06
    round: float = 0.9


@dataclass(frozen=True, slots=True)
class ChangedPartThresholds:
    """Where a part was drawn on between two files on one grid. Measured on 260 photos of 321 to 700 pixels of quality
    75 to 97, saved again at 50 to 98, and on 120 with a pale caption, a date and a dot, without, and saved twice.
    Bench: `bench_captions.py`.

    Attributes:
        slack: Levels that rounding adds to what compression explains of a coefficient, but for one in 700;
        slack_burnt: and where a channel is burnt out, as a share of the coarser picture's mean step,
        least_slack_burnt: and its least.
        beyond: Fewest coefficients of a block beyond that: 18 to 57 under most captions, where compression leaves 2 at
            most,
        fewest: in so many blocks next to each other;
        fewest_burnt: or in so many, burnt ones among them: 6 under the palest caption; under none, 5 here and there.
        most: Most of the blocks that are a part and not the whole.
        some_beyond: Of what was saved by way of something coarser, as many and more lie beyond all over the picture:
        unclean: most of the other blocks in which they do: 0.014 of what was saved once.
        rows: One row of blocks in so many, of a picture of as many more, is looked at: a line of text is a fiftieth as
            high as the picture and covers at least one of them.
        most_blocks: Most blocks.
    """

    slack: float = 1.0
    slack_burnt: float = 0.25
    least_slack_burnt: float = 3.0
    beyond: int = 4
    fewest: int = 2
    fewest_burnt: int = 4
    most: float = 0.2
    some_beyond: int = 2
    unclean: float = 0.02
    rows: int = 60
    most_blocks: int = 30_000


@dataclass(frozen=True, slots=True)
class SmoothedPartThresholds:
    """Where a part of a picture was smoothed. Measured on 12 photos of 1,400 to 2,400 pixels with a part of 2 to 13 %
    smoothed by bilateral means, saved as JPEG at 94 and more, PNG or WebP at 90 and more, of which all are found; and
    on saves of photos as JPEG at 25 to 85, WebP at 50 and 80, AVIF at 30 to 70 and HEIC at 30 and 55, once more as JPEG
    at 96 or not, of which none is.

    Attributes:
        block: Side of the block that is looked at in each cell, pixels.
        most_cells: Cells in a picture, about.
        least: Least detail of a cell that counts, levels squared;
        floor: and so much is added to all, where rounding plays its part.
        fewest: Fewest such cells.
        strengths: Into how many parts cells are sorted by their detail.
        most_spread: Most that they differ within one, as a median logarithm: 0.07 at most of smoothed pictures; hard
            compression does more.
        lost: Least logarithm of the detail that was lost: 1.0 to 1.7 where it was smoothed,
        spreads: or so many times the spread.
        dense: Share of such cells among neighbours.
        fewest_cells: Fewest cells of a part,
        least_share: and least share of the picture.
        wholly: Least share of a part's cells that lost detail,
        clearly: and so many times the bound they lost in the median.
    """

    block: int = 16
    most_cells: int = 12_000
    least: float = 0.6
    floor: float = 0.15
    fewest: int = 200
    strengths: int = 8
    most_spread: float = 0.1
    lost: float = 0.8
    spreads: float = 5.0
    dense: float = 0.55
    fewest_cells: int = 40
    least_share: float = 0.004
    wholly: float = 0.75
    clearly: float = 1.2
