"""Numbers for deciding whether two pictures are one exposure, and what was laid over or taken out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StructureThresholds:
    """How tones and sharpness are made alike before tiles are compared. First version; bench: `bench_verify.py`.

    Attributes:
        blurs: Gaussians that are tried to make one picture as dull as the other, pixels.
        soft: Blur of both before anything is compared, pixels.
        window: Side of the part, in the middle, on which sharpness is compared, pixels.
        bins: Parts by contrast in which the usual residual is learnt.
        clear: Error of a tone map, against the spread of the target, below which
        unchanged: and with less change than this, grey levels, the way back need not be fitted.
        gain: Least and largest gain of one tile against the map of the whole.
    """

    blurs: tuple[float, ...] = (0.0, 0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6)
    soft: float = 0.8
    window: int = 320
    bins: int = 6
    clear: float = 0.02
    unchanged: float = 2.0
    gain: tuple[float, float] = (0.5, 2.0)


@dataclass(frozen=True, slots=True)
class JudgeThresholds:
    """Which tiles differ in structure, and how many may. First version, mended since for shots that were called
    copies; bench: `bench_verify.py`, false copies and found.

    Attributes:
        least_side: Fewest pixels of a frame that can be judged.
        tiles: Sides of tiles, pixels, and the longest side of a frame below which each is used; the last has no bound.
        seen: Least share of a tile that both show.
        seen_beside: The same beside something laid over.
        odd_ratio: Residual beside what is usual for tiles of like contrast in this pair.
        odd_ratio_strained: The same where tones were changed a lot.
        unlike: Correlation below which a tile is unlike.
        unlike_strained: The same where tones were changed a lot.
        strained: Mean change of luma that is a lot, grey levels.
        odd_levels: Least residual, grey levels.
        most_odd: Share of odd tiles above which nothing can have been laid over.
        alike: Least median, largest 99th percentile of the residual's ratio, and fewest tiles; one row is enough.
        alike_strained: The same, beside those, where tones were changed a lot.
        sharpened: Factor by which edges are steeper in one of them from which the same is allowed,
        even_tones: where the error of the map of tones is below this: smoke softens edges too, and leaves 0.15.
        fewest: Fewest tiles that count.
        allowed: Odd tiles that are no evidence.
        allowed_beside: The same beside something laid over, as a share of the tiles.
        fringe: Side of the square by which what is laid over is made larger, pixels.
        calm: Side of the square of tiles around an odd one that is left out of the median.
        energy_quantile: Quantile of the tiles' variance, within
        energy_bounds: these bounds, above which a tile has detail.
        faint_energy: Least variance, and
        faint_correlation: least correlation, of a tile that has some detail.
        fewest_detailed: Fewest tiles with detail.
        worst_quantile: Quantile of the residual's ratio that is judged.
        overlay_median: Least median of the rest where something was laid over.
        explained: Least share of changed pixels that few colours explain,
        own: least share of edges of its own,
        both: least product of both,
        flat: and least share that is flat: what was laid over.
        strokes_explained: Least share explained, for what consists of strokes,
        strokes_own: least share of own edges,
        strokes_change: and least change of a quarter of its pixels, grey levels.
        lettered_explained: The least share explained where these strokes are letters, and
        lettered_own: have so many of their edges for themselves,
        tiny_letters: which may then be smaller as well: closed eyes have no five strokes in a row.
        strokes_faint: Change of what is faint,
        strokes_both: of which the product of both has to be this at least.
        large_thing: Least share of the frame of what is no thing before a background, though its light changes.
        sure: What is explained, and has own edges, by so much is surely laid over,
        large: if it covers this share of the frame: in a drawn figure, eyes and mouths are flat as well.
        plain: Largest share of one shade in a picture on which something is laid over: pages have more,
        plain_sure: and where it is surely laid over.
        burnt: Means beyond which a tile is burnt out, grey levels,
        burnt_energy: with less variance than this there,
        faint_source_energy: and less than this in the other picture.
        tiny: Least share of the frame that is laid over: what is tiny may be closed eyes.
        toned: Mean change of luma, grey levels, from which nothing is laid over pictures whose grain is apart: where
            light changed, what moved a little looks like it.
        rim: Width of the rim of the common area in which traces of its edge may lie, pixels,
        in_rim: and most of them that lies elsewhere.
        sure_median: Least median where grain says that both are one exposure.
        relit_odd: Share of tiles below which they may differ where grain says that light was changed.
        uneven_tones: Error of the map of tones from which light may have fallen otherwise: re-saves leave 0.02.
    """

    least_side: int = 48
    tiles: tuple[tuple[int, int], ...] = ((320, 16), (1000, 24), (1 << 30, 32))
    seen: float = 0.9
    seen_beside: float = 0.5
    odd_ratio: float = 3.0
    odd_ratio_strained: float = 4.0
    unlike: float = 0.97
    unlike_strained: float = 0.9
    strained: float = 6.0
    odd_levels: float = 2.5
    most_odd: float = 0.55
    alike: tuple[tuple[float, float, int], ...] = ((0.97, 3.5, 12), (0.93, 1.9, 40), (0.87, 1.5, 100))
    alike_strained: tuple[tuple[float, float, int], ...] = ((0.99, 6.5, 200),)
    sharpened: float = 1.25
    even_tones: float = 0.13
    fewest: int = 9
    allowed: int = 1
    allowed_beside: float = 0.005
    fringe: int = 9
    calm: int = 3
    energy_quantile: float = 0.75
    energy_bounds: tuple[float, float] = (2.0, 25.0)
    faint_energy: float = 1.0
    faint_correlation: float = 0.8
    fewest_detailed: int = 6
    worst_quantile: float = 0.99
    overlay_median: float = 0.97
    explained: float = 0.8
    own: float = 0.5
    both: float = 0.5
    flat: float = 0.5
    strokes_explained: float = 0.65
    strokes_own: float = 0.65
    strokes_change: float = 15.0
    lettered_explained: float = 0.55
    lettered_own: float = 0.9
    tiny_letters: float = 0.001
    strokes_faint: float = 40.0
    strokes_both: float = 0.6
    large_thing: float = 0.05
    sure: float = 0.8
    large: float = 0.02
    plain: float = 0.5
    plain_sure: float = 0.7
    burnt: tuple[float, float] = (6.0, 249.0)
    burnt_energy: float = 4.0
    faint_source_energy: float = 64.0
    tiny: float = 0.0025
    toned: float = 3.0
    rim: int = 8
    in_rim: float = 0.05
    sure_median: float = 0.8
    relit_odd: float = 0.01
    uneven_tones: float = 0.05


@dataclass(frozen=True, slots=True)
class OverlayThresholds:
    """What a layer over one of two pictures looks like. First version, mended since for stickers, stamps and
    watermarks on one side, things that moved or appeared on the other; bench: `bench_verify.py`, named, false copies.

    Attributes:
        samples: Most pixels from which mixtures are read,
        few_samples: and of one part alone.
        sided: Evidence for one picture, as a share of that for both, up to which a part may lie over either.
        beside: Side of the square that is left out around what differs, pixels,
        around: and of the one within which the background is looked at.
        near: Side of the box on either side of an outline, pixels,
        strip: width of the strip outside it, twice,
        least_near: and least share of the box that lies on a side.
        plain_slope: Median slope of a plain background, levels a pixel,
        own_on_plain: and least share of own edges on one.
        rounds: Most mixtures.
        smallest: Fewest pixels that differ.
        weak: Least difference of a pixel, grey levels,
        weak_usual: and as a multiple of what is usual,
        strong: multiple of `weak`, and
        strong_usual: multiple of what is usual, for a pixel that makes its patch count,
        usual: a deviation for each median deviation (of a normal distribution).
        inner: Quantile of the slope below which a pixel is no outline.
        tolerance: How far a pixel may be from a mixture, grey levels,
        bin_share: and that over the width of the bins in which mixtures are counted.
        slopes: Shares of the base that may shine through.
        steeper: By so much more pixels does a later slope have to win.
        least_round: Least share of the pixels that a mixture explains.
        patch: Least share of what differs that makes a patch.
        as_large: Patches up to this factor apart may have changed places,
        as_before: where their shades have this much in common.
        plain_base: Spread of a plain background, grey levels.
        plain_tails: Percentiles between which it is measured.
        compact: Most of a thing that lies at its rim.
        few_patches: More patches than this are no things.
        flat_tolerance: How far a pixel may be from a flat colour, grey levels.
        flat: Least share of flat pixels in what was drawn.
        least_inner: Fewest pixels inside that tell whether it is flat.
        much: Quantile of the difference that tells how strongly it covers.
        stroke: Width of strokes as a share of the frame's longest side,
        least_stroke: at least so many pixels,
        inside_strokes: and most of what differs that is wider.
        letters: Fewest strokes that a row of a text crosses in the median; of a sticker it crosses one to three.
    """

    samples: int = 6000
    few_samples: int = 1500
    sided: float = 0.55
    beside: int = 9
    around: int = 31
    near: int = 9
    strip: int = 15
    least_near: float = 0.02
    plain_slope: float = 1.5
    own_on_plain: float = 0.65
    rounds: int = 3
    smallest: int = 12
    weak: float = 4.0
    weak_usual: float = 3.5
    strong: float = 2.5
    strong_usual: float = 6.0
    usual: float = 1.48
    inner: float = 0.5
    tolerance: float = 7.0
    bin_share: float = 1.75
    slopes: tuple[float, ...] = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
    steeper: float = 1.05
    least_round: float = 0.04
    patch: float = 0.1
    as_large: float = 1.6
    as_before: float = 0.6
    plain_base: float = 45.0
    plain_tails: tuple[float, float] = (10, 90)
    compact: float = 0.35
    few_patches: int = 4
    flat_tolerance: float = 3.5
    flat: float = 0.65
    least_inner: int = 50
    much: float = 0.75
    stroke: float = 1 / 110
    least_stroke: int = 9
    inside_strokes: float = 0.1
    letters: int = 5


@dataclass(frozen=True, slots=True)
class RetouchThresholds:
    """Where one of two copies lost its detail. Chosen after the first version, for blurred and pixelated
    faces, which `test_verify_edits.py` holds; bench: `bench_verify.py`, wrong names.

    Attributes:
        unusual: Detail that the other does not explain, beside what is usual for the pair.
        unlike: Correlation below which a tile is unlike.
        levels: Least detail that is lost, grey levels, and least spread of a place that is compared.
        fine: Blur beside which detail is measured, pixels.
        coarse: Blur under which lights and shades are compared, pixels.
        still_there: Least correlation of these.
        one_sided: Most mean change, as a share of the mean absolute change: what is laid over lightens or darkens.
        dulled: Most detail that is left, as a share of the variance.
        fewest_tiles: Fewest tiles that hang together.
        rim: Side of the square by which the common area is made smaller, pixels,
        seen: and least share of a tile within it.
    """

    unusual: float = 5.0
    unlike: float = 0.9
    levels: float = 3.0
    fine: float = 3.0
    coarse: float = 8.0
    still_there: float = 0.9
    one_sided: float = 0.4
    dulled: float = 0.5
    fewest_tiles: int = 2
    rim: int = 17
    seen: float = 0.9


@dataclass(frozen=True, slots=True)
class DamageThresholds:
    """When a file ends early. Chosen on photos whose last fifth is grey; bench: `bench_verify.py`, `cut-off`.

    Attributes:
        row: Least share of a row that differs,
        rows: least number of such rows, and most that are left below them,
        levels: how far they may be from one colour, levels,
        flat: and for which share.
    """

    row: float = 0.5
    rows: int = 8
    levels: float = 3.0
    flat: float = 0.99


@dataclass(frozen=True, slots=True)
class ForeignThresholds:
    """When colours tell over which picture something was laid. Measured on 24 date stamps, logos and emoji over photos
    of 481 to 800 pixels: 2.4 to 18 in what was drawn where it had a colour of its own, 0.2 to 0.9 in what lay under it;
    white letters had 0.3 to 1.7. Bench: `bench_verify.py`, `date-stamp`, `caption`.

    Attributes:
        around: Side of the square by which a place is made larger to see what lies around it, pixels,
        beside: but for this one.
        fewest: Fewest pixels around that tell their colours.
        rounding: Levels that colours vary by at least.
        foreign: How far off a colour that was drawn is at least,
        more_foreign: and as a multiple of the other picture's.
    """

    around: int = 25
    beside: int = 5
    fewest: int = 50
    rounding: float = 6.0
    foreign: float = 2.0
    more_foreign: float = 3.0
