"""Numbers for naming what was done between two copies."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ToneThresholds:
    """How a map of tones is fitted. First version; bench: `bench_verify.py`, found (darker, gamma, warmer, …).

    Attributes:
        samples: Most pixels that are looked at.
        soft: Side of the box over which they are softened, pixels.
        levels: Knots of a curve.
        outlier: Most that one pixel counts as off, grey levels.
        burnt: Levels up to, and from, which a channel may be burnt out.
        fewest: Fewest pixels between these that are enough by themselves.
        ridge: How strongly weights are held to the channel itself.
        rounds: Rounds of weighing pixels down that differ.
        off: Multiple of the median deviation at which a pixel counts less,
        off_levels: and grey levels more.
        good: Least weight, as a share of the largest, of a pixel that tells the curve.
    """

    samples: int = 5_000
    soft: int = 5
    levels: int = 24
    outlier: float = 25.0
    burnt: tuple[float, float] = (4.0, 251.0)
    fewest: int = 200
    ridge: float = 0.01
    rounds: int = 4
    off: float = 1.5
    off_levels: float = 1.0
    good: float = 0.05


@dataclass(frozen=True, slots=True)
class ToneEditThresholds:
    """Which changes of light and colour are named. First version; bench: `bench_verify.py`, named, amounts and
    wrong names.

    Attributes:
        fewest_seen: Fewest pixels of a frame whose tones can be compared.
        grey: Mean chroma of a grey picture, levels at most,
        coloured: and of a coloured one at least.
        toned: Most spread of colours around one tint for each luma, as a share of the chroma,
        clearly_toned: and so many times less than in the other picture,
        toned_margin: and this much beside.
        levels: Least change of light, grey levels.
        bins: Steps of luma on which it is measured.
        tints: Steps of luma in each of which a toned picture has one tint.
        brightness: Least logarithm of the factor.
        contrast: The same.
        saturation: The same.
        balance: Least shift of chroma, as a share of luma.
        close_levels: The same where nothing else was done: 0.8 at most of saves of 40 photos of 400 to 1,700 pixels as
            JPEG at 50 to 97, WebP 80, AVIF 60 and HEIC 50, 1.1 and more of a contrast of 1.03,
        close_brightness: 0.007, and 0.016 of a gamma of 0.96,
        close_contrast: 0.011, and 0.027 of a contrast of 1.03,
        close_saturation: 0.023 of saves at 90 and 97, which take less colour than others (0.13), and 0.08 of a
            saturation of 1.08,
        close_balance: 0.007 of these (0.1), and 0.025 of red and blue shifted by 0.02.
        strong: Least logarithm of a factor in a picture that was made grey, toned or balanced.
        burnt: Levels up to, and from, which a channel may be burnt out.
        fewest: Fewest pixels between these.
        misfit: Most that a model may be off, grey levels,
        misfit_share: or as a share of the change.
        slope: Least slope of a curve that has a contrast.
        faded: Least saturation that has a logarithm worth naming.
        coarse_doubt: By so much more colours have to change where one side was compressed hard.
        rounds: Rounds of weighing pixels down that differ.
        off: Multiple of the median deviation at which a pixel counts half as much,
        off_levels: and levels more.
    """

    fewest_seen: int = 400
    grey: float = 2.0
    coloured: float = 4.0
    toned: float = 0.08
    clearly_toned: float = 3.0
    toned_margin: float = 0.04
    levels: float = 2.2
    bins: int = 24
    tints: int = 20
    brightness: float = 0.03
    contrast: float = 0.08
    saturation: float = 0.16
    balance: float = 0.03
    close_levels: float = 0.9
    close_brightness: float = 0.012
    close_contrast: float = 0.02
    close_saturation: float = 0.06
    close_balance: float = 0.015
    strong: float = 0.3
    burnt: tuple[float, float] = (6.0, 249.0)
    fewest: int = 200
    misfit: float = 1.5
    misfit_share: float = 0.25
    slope: float = 0.05
    faded: float = 0.02
    coarse_doubt: float = 2.0
    rounds: int = 3
    off: float = 2.0
    off_levels: float = 0.5


@dataclass(frozen=True, slots=True)
class BandThresholds:
    """How much of a large picture is looked at for what is the same all over it.

    Attributes:
        pixels: Pixels that are enough, about. Of 2,000 by 1,500, seven bands hold them: what fills a seventh of the
            picture lies in one of them at least, whatever its shape.
        rows: Rows of a band.
        seam: Rows on either side of a seam that are left out: as far as a blur of two pixels and a slope reach.
        fewest_seen: Least of what is to be measured that bands hold, as a share of what they would if it were spread
            evenly.
        soft: Blur under which slopes are looked for where noise must not count, pixels.
    """

    pixels: int = 900_000
    rows: int = 64
    seam: int = 10
    fewest_seen: float = 0.5
    soft: float = 2.0


@dataclass(frozen=True, slots=True)
class DetailThresholds:
    """When blur and noise are named. The first version's. Bench: `bench_verify.py`, named and wrong names.

    Attributes:
        blur: Least Gaussian that makes one picture as dull as the other, pixels.
        edge_quantile: Quantile of the slope from which an edge is strong.
        edge_fine: Blur under which strong edges are compared, pixels.
        edge_loss: By so much the sharper picture's edges have to be steeper.
        noise_factor: Least noise as a multiple of the other's,
        noise_levels: and grey levels more.
        grain: Most noise that a camera may have left, grey levels; more was added.
        smooth_quantile: Quantile of the slope up to which a place is smooth.
        burnt: Levels up to, and from, which grain may be clipped.
        fewest: Fewest pixels that tell a quantile.
    """

    blur: float = 0.95
    edge_quantile: float = 0.97
    edge_fine: float = 0.7
    edge_loss: float = 1.12
    noise_factor: float = 1.6
    noise_levels: float = 2.5
    grain: float = 6.0
    smooth_quantile: float = 0.3
    burnt: tuple[int, int] = (8, 247)
    fewest: int = 12


@dataclass(frozen=True, slots=True)
class EnlargementThresholds:
    """When the larger of two copies was enlarged. The bound of detail was fitted to 130 photos, shrunk and enlarged
    again by 1.25 to 8. What lies on the smaller one's lattice was measured on 950 photos of 481 to 900 pixels, of
    quality 75 to 97, enlarged by 1.25 to 3 in three ways, a quarter of them sharpened, and saved at quality 85 to 95,
    and 198 that were shrunk in four: peaks of 0.1 and more of 9 in 10 enlarged ones, 0.02 and less of all others, 0.07
    of painted ones full of noise. With the other signs 645 of 650 enlarged ones were told, and of 132 shrunk ones two
    were called enlarged. Bench: `bench_enlargements.py`.

    Attributes:
        own_detail: What an enlarged picture loses by shrinking, against the smaller one's loss, for a factor of 1,
        per_factor: the power of the factor by which that falls,
        least_own: and its floor.
        no_detail: A loss, levels, that counts as none.
        least_factor: Least factor of an enlargement.
        window: Side of the part, in the middle, on which that is measured, pixels.
        shrunk_side: Fewest pixels of it when shrunk.
        shrunk_soft: Blur under which edges are looked for there, pixels for a factor of 1.
        shrunk_quantile: Quantile of the slope from which an edge is strong there.
        doubt: So many times the bound it may lose and still be either, where nothing else tells: 1.16 at most of those
            enlarged and not sharpened, 1.2 and more of 195 in 198 others,
        sharpened: and that much if it was sharpened: 2.8 at most.
        on_points: Least peak that says that the larger one was made of the smaller one,
        beyond_chance: and by so many standard deviations of a peak by chance.
    """

    own_detail: float = 0.77
    per_factor: float = -0.76
    least_own: float = 0.19
    no_detail: float = 0.01
    least_factor: float = 1.05
    window: int = 512
    shrunk_side: int = 8
    shrunk_soft: float = 1.5
    shrunk_quantile: float = 0.95
    doubt: float = 1.25
    sharpened: float = 4.0
    on_points: float = 0.09
    beyond_chance: float = 6.0


@dataclass(frozen=True, slots=True)
class PlaceThresholds:
    """When crops, turns, sizes and borders are named. First version; bench: `bench_verify.py`, amounts.

    Attributes:
        lost: Least share of the area that is cut off,
        lost_pixels: and in pixels of the frame along each edge.
        size: Least logarithm of a factor of size,
        size_pixels: and in pixels of the frame's longest side.
        stretch: Least logarithm of a factor of width over height.
        degrees: Least turn.
        bend: Least change of scale from edge to edge for perspective.
        fringe: Side of the square by which what is covered is made larger before colours are compared, pixels.
        dull: Blur, pixels, from which colours are off in many a place: of 4 photos blurred by 4 to 8, 3 were called
            recoloured there.
        written: How far colours are off at least where letters have one of their own, levels.
        rim_part: The longest side over the width of the rim in which the edge of a frame may show,
        least_rim: at least so many pixels,
        in_rim: and most of it that lies elsewhere.
        block: Side of a JPEG's block, pixels, within which the edge of what was put around rings.
    """

    lost: float = 0.006
    lost_pixels: float = 1.2
    size: float = 0.012
    size_pixels: float = 1.2
    stretch: float = 0.012
    degrees: float = 0.3
    bend: float = 0.008
    fringe: int = 33
    dull: float = 2.8
    written: float = 25.0
    rim_part: int = 150
    least_rim: int = 4
    in_rim: float = 0.1
    block: int = 8


@dataclass(frozen=True, slots=True)
class FileThresholds:
    """When a change of the file alone is named. First version; bench: `bench_verify.py`, wrong names.

    Attributes:
        quality_step: JPEG qualities that are this near count as one.
        coarse: JPEG quality below which colours suffer,
        grainless: and below which grain does, of whatever strength: of photos with grain of 8 to 16 levels, saved at 95
            and then at 52 to 65, all were called smoothed, or their originals noisy; at 70 and 75 next to none,
        coarser: where the other's is better by this;
        fine: and from which colours do not.
    """

    quality_step: int = 2
    coarse: int = 50
    grainless: int = 68
    coarser: int = 15
    fine: int = 90


@dataclass(frozen=True, slots=True)
class BarThresholds:
    """Bars with words on them, where no step tells where they begin. Measured on three everyday pictures with a rim of
    their bars' colour, of which all are told, and on 2,281 crops of 759 photos: of one that has a written bar itself it
    is said. Bench: `bench_captions.py` for crops.

    Attributes:
        fringe: Pixels beside the part that are left out.
        least: Fewest rows of a bar.
        levels: How far off its one colour a bar is, levels,
        plain: for this share of it.
        other: Least share of the picture that has another colour than its bars.
        marks: How far off marks are, levels.
        margin: Share of a bar's height that is free of them along all its edges.
        letter: Least height of a letter, pixels,
        letters: fewest of them in a line,
        lines: and most lines.
        higher: Most that one is higher than usual,
        alike: for this share of them.
    """

    fringe: int = 3
    least: int = 16
    levels: int = 6
    plain: float = 0.75
    other: float = 0.6
    marks: int = 60
    margin: float = 0.06
    letter: int = 4
    letters: int = 6
    lines: int = 3
    higher: float = 2.2
    alike: float = 0.7


@dataclass(frozen=True, slots=True)
class SurroundingsThresholds:
    """What was put around a picture. `plain_…` are the first version's; the steps were chosen on screenshots, bars,
    story frames and crops of photos, where a scene steps by less than 1.4 times what it changes nearby. Bench:
    `bench_verify.py`, `border`, `framed`, `meme-bars`, `story-frame`, `crop-…`.

    Attributes:
        fringe_part: The longest side over the width, next to the picture, that is left out.
        gap_part: The longest side over the distance from the edge at which colours are compared,
        least_gap: at least so many pixels.
        shortest: Shortest edge, in such distances.
        ends: Share at either end of an edge that is left out.
        samples: Places along an edge.
        seen: Least share of these with something beyond them.
        levels: Least step, levels,
        steeper: and as a multiple of how much colours change over the same distance on either side.
        opposite: Most cosine between the directions of edges on opposite sides.
        blank_levels: How far what is blank may be off its one colour, levels: a screen is, a sky is only where burnt,
        blank_share: for this share of it.
        rough: Least change of colours from place to place along an edge, levels, of what is no blur,
        blurred: and so many times as much as beyond the edge, where a blurred copy fills the screen.
        some_stepped: Least share of the edges that step, where all beyond has one colour: a sky has no step at all,
        most_stepped: where most of it is flat,
        all_stepped: and elsewhere.
        plain_levels: How far the colour of what is plain may be off its median, levels,
        plain_share: for this share of it.
        plain_samples: Most pixels that are looked at.
        block: Side of the blocks that are flat or not, pixels.
        whole: Least share of a block that lies outside.
        flat_levels: Most spread of a flat block, levels.
        flat_share: Least share of flat blocks.
        screen_side: Longest side on which a screen around a picture is looked for, pixels,
        same_part: and least share that its picture and the part have in common.
        least_bar: Fewest rows of a bar,
        sign_levels: on which a sign is so far off its colour, levels,
        signs: and covers at least this share.
        wedge_edge: Side of the square by which the part is made larger, and smaller, where corners were filled,
        fewest_wedge: fewest pixels beyond that in a corner,
        fewest_corners: of so many corners,
        wedge_levels: how far these may be off one colour, levels,
        wedge_share: for this share of them,
        wedge_reach: side of the square within which the part beside them is looked at,
        wedge_stepped: and share of that which has to have another colour.
    """

    fringe_part: int = 100
    gap_part: int = 400
    least_gap: float = 2.0
    shortest: float = 6.0
    ends: float = 0.04
    samples: int = 200
    seen: float = 0.5
    levels: float = 7.0
    steeper: float = 2.0
    opposite: float = -0.9
    blank_levels: float = 2.0
    blank_share: float = 0.97
    rough: float = 4.0
    blurred: float = 4.0
    some_stepped: float = 0.2
    most_stepped: float = 0.5
    all_stepped: float = 0.75
    plain_levels: float = 14.0
    plain_share: float = 0.985
    plain_samples: int = 20_000
    block: int = 8
    whole: float = 0.9
    flat_levels: float = 2.5
    flat_share: float = 0.6
    screen_side: int = 320
    same_part: float = 0.7
    least_bar: int = 8
    sign_levels: int = 40
    signs: float = 0.002
    wedge_edge: int = 3
    fewest_wedge: int = 12
    fewest_corners: int = 3
    wedge_levels: float = 16.0
    wedge_share: float = 0.97
    wedge_reach: int = 13
    wedge_stepped: float = 0.3
