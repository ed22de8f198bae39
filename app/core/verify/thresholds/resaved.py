"""Numbers for telling at once that a picture was only saved anew."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ResavedThresholds:
    """When two pictures show the same but for size and compression.

    Measured on the matches of an edited and of three everyday libraries whose frames lie on each other: of 914 that the
    full look calls saved anew or resized, 591 are let through, and of 2,139 other edits and other shots one, with a
    change of light of 0.25 grey levels. What is left out is looked at in full as all others are.

    Attributes:
        still: How far the first look may have put a corner off its place, in unit coordinates.
        proportions: How many pixels a side may be off what the other picture's proportions make it.
        least_side: Fewest pixels of a thumbnail either way: smaller pictures take no time,
        most_side: and most of what is compared; larger ones are halved.
        near: How many times as wide one may be as the other for its light to be sampled by lines instead of areas.
        block: Side of the blocks of which all must be alike, pixels,
        coarse: and how many of these make a large one, a side.
        slack: Mean difference of a block that is let pass, grey levels,
        of_contrast: and as a share of the contrast that both have there: edges are sampled anew.
        light: Most that a large block may be brighter or darker, grey levels,
        slack_small: and light or colours of as many pixels of the thumbnails, in which edges count more, half of it for
            twice as many a side,
        of_contrast_small: and as a share of the contrast that both have there.
        mean: Most that the whole may be brighter or darker,
        mean_tint: and its colours off, levels,
        slope: and its contrast, as a share.
        detail: Least share of the finest detail that the duller of both has.
        textured: Variance from which the correlation of a block of the halved picture counts,
        fewest_textured: and fewest such blocks: fog is like any other fog.
        median: Least median of these correlations,
        low: and least that all but a hundredth have.
    """

    still: float = 0.006
    proportions: float = 1.01
    least_side: int = 96
    most_side: int = 2048
    near: float = 1.2
    block: int = 8
    coarse: int = 4
    slack: float = 4.5
    of_contrast: float = 0.25
    light: float = 1.2
    slack_small: float = 6.0
    of_contrast_small: float = 0.4
    mean: float = 0.5
    mean_tint: float = 0.4
    slope: float = 0.01
    detail: float = 0.72
    textured: float = 16.0
    fewest_textured: int = 20
    median: float = 0.96
    low: float = 0.75
