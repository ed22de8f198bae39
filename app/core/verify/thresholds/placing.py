"""Numbers for laying one picture over another, and for the first look."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians


@dataclass(frozen=True, slots=True)
class FeatureThresholds:
    """Which keypoints stand for a thumbnail. First version; bench: `bench_verify.py`, found and milliseconds.

    SIFT doubles the picture first. Its finest keypoints are as fine as with a side of 256 and a blur of 1.6, but are
    found on 0.6 of the pixels and described in 0.6 of the time. Measured on 1,443 pairs of edits of 54 kinds that the
    first look places: none is lost by the gate, as before, and all have 12 agreeing keypoints and more, 153 in the mean
    (164 before); of strangers, 1.2 % pass the gate (2.0 % before).

    Attributes:
        keypoints: Most keypoints of a picture.
        fewest_on_screen: Fewest of a picture that a screen shows, for the others to be left out.
        side: Longest side on which they are looked for, pixels.
        cells: Cells a side of the grid over which they are spread.
        layers: SIFT's layers an octave (Lowe's 3).
        contrast: SIFT's least contrast; half of Lowe's, for pictures that were darkened or faded.
        edge: SIFT's bound on edges.
        sigma: SIFT's first blur, pixels of the doubled picture (Lowe's is 1.6, for twice the thumbnail).
        tails: Percentiles between which contrast is stretched.
        gain: Most that contrast is stretched by.
        least_gain: Less than this is left alone.
    """

    keypoints: int = 400
    fewest_on_screen: int = 40
    side: int = 200
    cells: int = 6
    layers: int = 3
    contrast: float = 0.02
    edge: float = 12.0
    sigma: float = 1.25
    tails: tuple[float, float] = (1, 99)
    gain: float = 3.0
    least_gain: float = 1.05


@dataclass(frozen=True, slots=True)
class MatchingThresholds:
    """Which keypoints belong together. First version; bench: `bench_verify.py`, found and milliseconds.

    Attributes:
        least_agreeing: Fewest keypoints that have to agree on one placement.
        ratio: Lowe's bound on the nearest distance over the second.
        first: How many keypoints of each are tried before all are.
        fewest: Fewest of these that make it worth trying all.
        most: Most matches that are asked for a placement.
        angle: How far turns may differ, radians.
        log_scale: How far the logarithms of scales may differ.
        near: How far off a match may be, as a share of half the picture's longest side.
        far: And as a share of its distance, since a keypoint's own scale and turn are coarse.
    """

    least_agreeing: int = 6
    ratio: float = 0.8
    first: int = 200
    fewest: int = 3
    most: int = 200
    angle: float = radians(20.0)
    log_scale: float = 0.45
    near: float = 0.06
    far: float = 0.2


@dataclass(frozen=True, slots=True)
class AlignThresholds:
    """Which placement suits matched keypoints. First version; bench: `bench_verify.py`, found and unrelated.

    Attributes:
        reach: How far off an inlier may be, pixels of the thumbnail.
        few: Matches from which an affine placement is fitted, and inliers with which it is trusted.
        noise: MAGSAC's bound, pixels.
        iterations: MAGSAC's rounds at most.
        confidence: MAGSAC's, 0 to 1.
        local_rounds: MAGSAC's rounds of local optimisation.
        local_sample: Matches in each of these.
        for_homography: Matches from which a homography is tried.
        explained: Share of the matches that an affine placement explains well enough, without one.
        clearly_more: By so much more inliers does a homography have to win.
        least: Fewest inliers of a placement.
        rounds: Rounds of weighing matches down, for a plain turn, scale and shift.
    """

    reach: float = 3.0
    few: int = 12
    noise: float = 1.5
    iterations: int = 500
    confidence: float = 0.999
    local_rounds: int = 10
    local_sample: int = 50
    for_homography: int = 24
    explained: float = 0.8
    clearly_more: float = 1.25
    least: int = 4
    rounds: int = 6


@dataclass(frozen=True, slots=True)
class PlausibleThresholds:
    """Which placements people make. First version, from the edits of `bench_verify.py`; bench: its found and unrelated.

    Attributes:
        scale: Largest factor of length, either way.
        stretch: Least and largest factor of width over height.
        skew: Most degrees that the axes are off square.
        uneven: Largest scale over least scale within one picture, for perspective.
    """

    scale: float = 12.0
    stretch: tuple[float, float] = (0.45, 2.2)
    skew: float = 20.0
    uneven: float = 2.5


@dataclass(frozen=True, slots=True)
class FrameThresholds:
    """How pictures are laid on one grid. First version; bench: `bench_verify.py`, names of edits.

    Attributes:
        margin: Pixels beside the common area that are taken along, for interpolation.
        exact: How far a map may be from whole pixels to be taken for one, pixels at the corners.
        least_side: Fewest pixels of a frame, either way.
        shrunk_from: The finer picture is shrunk by area means from this factor on, so that nothing aliases.
        seen: Least coverage of a pixel that counts as seen, of 255.
        edge: Side of the square by which what is seen is made smaller, pixels.
        rounded: How far interpolation rounds a place, and some more, pixels.
    """

    margin: int = 2
    exact: float = 0.1
    least_side: int = 16
    shrunk_from: float = 1.2
    seen: int = 250
    edge: int = 3
    rounded: float = 0.05


@dataclass(frozen=True, slots=True)
class RefineThresholds:
    """How placements are refined by the pixels. First version; bench: `bench_verify.py`, amounts of edits.

    Attributes:
        steps: Most steps.
        smooth: Blur before gradients are taken, pixels.
        detailed: Least detail of a tile (trace of its mean products of gradients, normalised picture).
        noise: Spread that counts as nothing, grey levels.
        still: A step of less is the last one, pixels.
        seen: Least share of a tile that both show.
        edge: Side of the square by which the common area is made smaller, pixels.
        fewest_tiles: Fewest tiles that tell a motion.
        agreement: Least correlation of a tile that counts.
        residual: Residual at which a tile counts half as much, of the normalised pictures.
        disagreement: Pixels off the common motion at which a tile counts half as much.
        rounds: Rounds of weighing tiles down.
        farthest: Most that one step moves, pixels; one step sees about two.
        stiffness: Least that each direction is taken to be seen (mean products of gradients).
    """

    steps: int = 4
    smooth: float = 1.2
    detailed: float = 0.01
    noise: float = 6.0
    still: float = 0.15
    seen: float = 0.999
    edge: int = 5
    fewest_tiles: int = 4
    agreement: float = 0.02
    residual: float = 0.05
    disagreement: float = 0.4
    rounds: int = 3
    farthest: float = 3.0
    stiffness: float = 2e-4


@dataclass(frozen=True, slots=True)
class WholePictureThresholds:
    """When two pictures squeezed to 24 × 24 look alike. First version; bench: `bench_verify.py`, unrelated.

    Attributes:
        alike: Least correlation.
        spread: Least standard deviation of either, grey levels: a blank picture is like any other.
        tried: How many ways of turning are looked at more closely.
        coarse: Side of the square around each of the 24 × 24 values whose mean is taken away: what is left is fine.
        least_fine: Less of that than this share of the whole tells nothing: rounding alone makes 0.02.
        fine: Least correlation of what is fine. Of 806 pairs of everyday copies whose squeezed pictures are alike,
            four have less than 0.5 and the least 0.3, all of them with keypoints to tell by; of 975 pairs of painted
            strangers, a sky above ground each, 94 % have less than 0.3.
    """

    alike: float = 0.9
    spread: float = 2.0
    tried: int = 2
    coarse: int = 5
    least_fine: float = 0.06
    fine: float = 0.3


@dataclass(frozen=True, slots=True)
class FirstLookThresholds:
    """What thumbnails bear out. First version; bench: `bench_verify.py`, unrelated and milliseconds.

    Attributes:
        tile: Side of the tiles, pixels of the thumbnail.
        soft: Blur before tiles are compared, pixels.
        few: Fewer tiles with detail than this, and the whole is compared.
        agrees: Correlation from which a tile agrees.
        bad: Median below which whole pictures are tried too.
        whole: Least median of a whole picture.
        shared: Least share of either picture that the other has to show.
        few_inliers: Of a placement that fewer keypoints bear out, nothing is said unless its pixels agree,
        hopeless: and it is refined only where tiles have this median correlation to begin with. Measured on edits of
            38 photos: of 667 placements that came to agree, one began with 0.42, all others with 0.91 and more.
        hopeless_whole: The same of whole pictures, which lie less exactly to begin with. Measured on crops, turns by a
            degree, tones and greys of 25 photos, sharp and blurred: all 348 began with 0.16 and more, and strangers
            with up to 0.1.
    """

    tile: int = 16
    soft: float = 1.0
    few: int = 8
    agrees: float = 0.5
    bad: float = 0.5
    whole: float = 0.6
    shared: float = 0.33
    few_inliers: int = 8
    hopeless: float = 0.3
    hopeless_whole: float = 0.1


@dataclass(frozen=True, slots=True)
class LookThresholds:
    """When a pair is looked at again, and how sure the answer is. First version; bench: `bench_verify.py`, and
    `bench_confidence.py` for how sure.

    Attributes:
        full_side: Longest side of the second look, pixels: less than half of 12 megapixels, or a quarter of 48, so
            that such a JPEG is decoded in a third of the time,
        most_side: and up to which a JPEG is left as large as decoding makes it.
        native_pixels: Pixels of a picture above which it is not decoded whole.
        equal: Median of the first look from which pictures may be the same pixel by pixel.
        refined_side: Longest side on which placements are refined, pixels.
        again: Median of the first look from which a second one is worth its time.
        small_place: Share of the area up to which colours that changed may be something that came or went.
        within: Least share of one picture that the other shows where perspective was corrected.
        placed: Median of the second look from which perspective is asked for: what lies worse is another scene,
        astray: unless the first look had this median: a keystone of 9 % had 0.86, and 0.28 when refined without it.
        uneven_light: Error of the map of tones from which light may have been changed from place to place.
        evened: What is left of that error at most once this was taken out: less than a third of the 0.16 to 0.4 of most
            vignettes.
        copy_sure: Confidence of a copy whose tiles agree wholly.
        copy_doubt: What it loses by for each unit of correlation.
        copy_bounds: Least and most confidence of a copy.
        pending_sure: Least confidence while a file is away.
    """

    full_side: int = 2000
    most_side: int = 2048
    native_pixels: int = 60_000_000
    equal: float = 0.98
    refined_side: int = 1024
    again: float = 0.7
    small_place: float = 0.004
    within: float = 0.99
    placed: float = 0.5
    astray: float = 0.8
    uneven_light: float = 0.08
    evened: float = 0.75
    copy_sure: float = 0.99
    copy_doubt: float = 0.3
    copy_bounds: tuple[float, float] = (0.5, 0.995)
    pending_sure: float = 0.5


@dataclass(frozen=True, slots=True)
class SimilarThresholds:
    """When two pictures show one scene. First version; bench: `bench_verify.py --near`, shots and unrelated.

    Attributes:
        median: Median correlation that is enough by itself,
        agreeing: with this share of the tiles agreeing.
        sure: Most confidence of these.
        tile_worth: Inliers that a unit of agreeing tiles stands for: words that are laid over both (watermarks,
            captions) align too, and the pictures under them do not.
        tile_chance: Share of the tiles that agrees by chance.
        cosine: Descriptors as near as this need less:
        near_inliers: fewest inliers,
        near_area: least share of the picture within them,
        near_support: least inliers and tiles together.
        inliers: Fewest inliers without near descriptors,
        cells: fewest of 16 cells that they fill,
        area: least share of the picture within them, where tiles agree better than by chance,
        area_alone: and where they do not,
        support: least inliers and tiles together.
        fit_sure: Most confidence of what aligns alone.
        near_base: Confidence of near descriptors without the half of their cosine.
        fit_base: Confidence of inliers without support,
        fit_step: and how much support makes it grow by 1.
    """

    median: float = 0.7
    agreeing: float = 0.6
    sure: float = 0.99
    tile_worth: float = 40.0
    tile_chance: float = 0.3
    cosine: float = 0.8
    near_inliers: int = 8
    near_area: float = 0.03
    near_support: float = 8.0
    inliers: int = 12
    cells: int = 5
    area: float = 0.05
    area_alone: float = 0.12
    support: float = 16.0
    fit_sure: float = 0.95
    near_base: float = 0.4
    fit_base: float = 0.6
    fit_step: float = 200.0
