"""Numbers for telling which of two copies was made of the other, and what it lost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LatticeThresholds:
    """How the lattice of a decoded JPEG is seen. Measured on re-saves, conversions, smoothed and noisy copies of 12
    photos of 481 to 800 pixels (JPEG 80 to 100, HEIC 60 and 75, AVIF 75, WebP 80, GIF); bench: `bench_verify.py`,
    the edits `resaved-…`, `as-…`, `smoothed`, `denoised`.

    Attributes:
        most_blocks: Blocks that are looked at, about.
        burnt: Levels up to, and from, which a block may be burnt out.
        most_step: Largest step that is looked for; coarser ones keep next to nothing.
        levels: Coefficients from here on count as one.
        rounding: Standard deviation of what rounding to pixels, and to levels, does to a coefficient.
        agreement: Least agreement with a lattice, as a share of what rounding leaves.
        as_good: Agreement with a multiple of the best step, as a share of the best, that makes it the step.
        fewest: Fewest coefficients beyond 1 that tell a step.
        small_step: Steps up to this are believed on as many coefficients as show that there is none.
        fewest_unseen: Fewest of these that show that there is none.
        frequencies: Fewest frequencies with steps above 1 that make a lattice.
        slack: Levels that rounding to pixels, and colour conversion, moves a coefficient at most, but for one in 700;
        slack_exact: and where rounding was taken out.
        fine_from: Sum of both indices from which a frequency is fine.
        least_detail: Least energy of a block's fine detail that counts, levels squared.
        calm_share: Share of these blocks, those with the least, on which fine detail is compared.
        window: Side of the part, in the middle, whose colours are looked at, pixels,
        chroma_soft: and blur beside which their detail is measured, pixels.
        trace_step: and from which it still shows when more was done since.
        fewest_gaps: Fewest coefficients that gaps between the multiples of a step would hold.
        clearly_finer: Levels by which a step is finer than another so that rounding does not hide it.
        coarse_step: Steps from which what lies between lattice points is told from rounding.
        least_gain: Least of a frequency that resizing there and back leaves, as a share, so that it tells,
        fewest_gain: and fewest of its coefficients.
    """

    most_blocks: int = 2500
    burnt: tuple[float, float] = (2.0, 253.0)
    most_step: int = 128
    levels: int = 256
    rounding: float = 0.4
    agreement: float = 0.75
    as_good: float = 0.97
    fewest: int = 60
    small_step: int = 3
    fewest_unseen: int = 300
    frequencies: int = 6
    slack: float = 1.0
    slack_exact: float = 0.6
    window: int = 768
    chroma_soft: float = 3.0
    trace_step: float = 8.0
    fewest_gaps: float = 200.0
    clearly_finer: float = 2.0
    coarse_step: float = 4.0
    least_gain: float = 0.3
    fewest_gain: int = 30
    fine_from: int = 4
    least_detail: float = 40.0
    calm_share: float = 0.5


@dataclass(frozen=True, slots=True)
class LineageThresholds:
    """Which of two copies on one grid was made of the other. Measured on 8 photos of 433 to 720 pixels, re-saved and
    converted: of what a JPEG was made of, 0.0000 to 0.0003 of the coefficients lay outside its lattice (0.0013 of those
    that it keeps), of siblings of much better quality 0.014 (0.012), of HEIC 60, AVIF 75, WebP 80, GIF and noise 0.026
    (0.038) and more; HEIC 75 lay within, but on the lattice points. Bench: that of `LatticeThresholds`.

    Attributes:
        outside: Most that lies outside the lattice of what may have been made of it.
        outside_kept: and of those that its picture keeps,
        outside_closely: the same of a source of another codec, where too few coefficients tell more.
        on_points: Least peak of what lies on the lattice points themselves,
        one_lattice: and where both do, of the weaker one, so that it is one lattice and not two that a common source
            brought near each other: 0.95 and more of re-saves at like qualities, 0.60 to 0.85 of these;
        inherited: by so much more than one picture's own steps let it lie on the other's points it lies on those of a
            third: 0.4 to 0.7 where a JPEG of quality 75 was saved at 92 and that at 88, 0.1 at most without a third,
        off_points: most peak of what is surely not made of it,
        off_points_codec: the same of a file of another codec (bench_lineage.py): 0 and less of 110 HEIC, AVIF and WebP
            files that the JPEG was made of, 0.27 and more of what was made of it and lies within its steps,
        traces: and least of what still shows traces of them,
        traces_between: where it lies on another lattice of its own,
        fewest: with so many coefficients.
        looser: So many times further off a shared lattice is what was made of the other: 1.03 to 1.1 at quality 100;
        least_loose: and least that the closer one is off it, levels: 0.229 and more of what was decoded once, 0.214 to
            0.226 of what was saved with the same steps again, at 94 to 97.
        near_steps: Mean logarithm of two lattices' ratio up to which saves at like qualities are not told by what lies
            outside: all of 12 that were told wrongly were below 0.15;
        gaps: most of the multiples that the coarser keeps none of, beside others: 0.24 to 0.65 of what was made of the
            coarser, 0.68 and more the other way round (180 saves of 60 photos at 78 to 98; bench_resaves.py);
        gapless: least of what the coarser was made of: 0.92 and more; 0.53 to 0.62 where it was saved with others and
            then much finer ones (140 saves of 28 photos, once and once more at 60 to 99; `twice` in the bench);
        like_steps: the same ratio up to which a finer lattice without gaps is doubted, and traces of another too.
        outside_source, outside_source_kept: Most that lies outside the lattice of a JPEG that was surely made of
            another: 0.0001 and less of nearly all of 140 such saves, 0.00016 (0.0003) to 0.012 of 40 that came near it.
        telling: or what it would lie on the points by, had it been made of that: 0.83 and more of what was saved at 92
            and that at 75 and less, 0.56 at most of what only came near;
        outside_inherited: Most that lies outside the finer lattice of a copy, where both may have been made of a third:
            next to none of re-saves at 97, 0.001 to 0.005 where there was a third,
        outside_finer: Least that lies outside the finer lattice of what the coarser picture was made of.
        more_chroma: By so much more colour detail (mean square) has what was not subsampled once more: 1.5 and more of
            most, and what was saved in full after it was subsampled has up to 1.45 times as much as before;
        more_chroma_codec: the same beside a file of another codec: an AVIF of the best quality has 1.18 times as much;
        least_chroma: and by so many levels squared.
        siblings: Most that lies beyond both lattices where both pictures were compressed from one.
        coarser: Mean logarithm of the steps' ratio from which of two siblings the coarser alone counts as worse.
        changed: Least that lies beyond both lattices where something else was done.
        smoother: Logarithm of the energy of fine detail that a smoothed picture lost where there is little: bilateral
            and non-local means took 0.5 to 2.4, quantising less than 0.1; of what quantising leaves where it is much
            coarser, a blur took 0.6 to 1.7, a median 0.5 to 1.8, bilateral means 0.4 to 4.6, and no more of 35 plain
            saves at 40 to 90 than 0 (bench_lineage.py, `smoothed`);
        smoother_codec: and where a codec of another kind may have taken it: WebP at 80 took 0.02 to 0.6.
        noisier: The same that a picture with noise added gained.
        still: How far a placement may be off the same grid, pixels at the corners.
    """

    outside: float = 0.014
    outside_kept: float = 0.03
    outside_closely: float = 0.003
    outside_source: float = 0.00015
    outside_source_kept: float = 0.0003
    telling: float = 0.7
    on_points: float = 0.5
    one_lattice: float = 0.9
    inherited: float = 0.3
    off_points: float = 0.3
    off_points_codec: float = 0.1
    traces: float = 0.12
    traces_between: float = 0.35
    fewest: int = 400
    looser: float = 1.045
    least_loose: float = 0.225
    near_steps: float = 0.16
    gaps: float = 0.5
    gapless: float = 0.85
    like_steps: float = 0.35
    outside_inherited: float = 0.0005
    outside_finer: float = 0.04
    more_chroma: float = 1.5
    more_chroma_codec: float = 1.15
    least_chroma: float = 0.02
    siblings: float = 0.003
    coarser: float = 0.9
    changed: float = 0.02
    smoother: float = 0.35
    smoother_codec: float = 1.2
    noisier: float = 0.35
    still: float = 0.5


@dataclass(frozen=True, slots=True)
class PaletteThresholds:
    """When a picture was reduced to a palette. GIF and 8-bit PNG hold 256 colours; bench: `bench_verify.py`, `palette`.

    Attributes:
        colours: Most colours of a palette.
        samples: Pixels that are looked at, about,
        few_samples: and before that, to know a photo.
    """

    colours: int = 256
    samples: int = 100_000
    few_samples: int = 3000


@dataclass(frozen=True, slots=True)
class RecolourThresholds:
    """Where colours were changed in a place. Chosen on parts made grey, hues turned and unchanged re-saves of photos of
    481 to 800 pixels at qualities from 10 to 98; bench: `bench_verify.py`, `spot-grey`, `hue-turned`, and wrong names.

    Attributes:
        block: Side of a block, pixels: that of a subsampled chroma block of a JPEG.
        cell: Side of the cells of which a block is made, pixels.
        fewest_blocks: Fewest blocks of a frame.
        seen: Least share of a block that both show.
        least: How far a block's mean colour has to be off, levels,
        noises: as a multiple of the median,
        edges: and more for each level by which colours vary in it.
        strained: So many times more where all of it was changed, or compressed hard.
        fewest_odd: Fewest blocks that hang together.
        rounds: Rounds of weighing blocks down that differ.
        off: Multiple of the median deviation at which a block counts half as much,
        off_levels: and levels more.
        ridge: How strongly the map is held to leaving colours alone.
        greyer: Most colour that is left where it is said to be lost, as a share.
    """

    block: int = 16
    cell: int = 4
    fewest_blocks: int = 24
    seen: float = 0.9
    least: float = 1.5
    noises: float = 6.0
    edges: float = 0.15
    strained: float = 3.0
    fewest_odd: int = 3
    rounds: int = 5
    off: float = 2.0
    off_levels: float = 0.3
    ridge: float = 4.0
    greyer: float = 0.6


@dataclass(frozen=True, slots=True)
class RelightThresholds:
    """Where light was changed in places. Measured on 7 photos of 481 to 2000 pixels: JPEG 15 to 97, WebP 70, HEIC 50,
    AVIF 30 and 50, and sizes from a third to twice left no block further off than 1.6 levels, at a noise of 0.04 to 1;
    a face made brighter by 5 or 10 levels, darker by 6, and a slope of 4 percent from side to side left 2.4 and more.
    Bench: `bench_verify.py`, `dodged`, and wrong names.

    Attributes:
        block: Side of a block, pixels, at least,
        blocks: and so many of them along the longest side.
        fewest_blocks: Fewest blocks that can be judged.
        seen: Least share of a block that both show.
        levels: How far a block and its neighbours have to be off the median, levels,
        noises: and more, as a multiple of how far neighbours differ.
        fewest_odd: Fewest such blocks.
    """

    block: int = 16
    blocks: int = 48
    fewest_blocks: int = 24
    seen: float = 0.9
    levels: float = 1.7
    noises: float = 1.5
    fewest_odd: int = 4


@dataclass(frozen=True, slots=True)
class ResamplingThresholds:
    """How the traces of an enlargement are looked for. Measured on 4 photos of 481 to 800 pixels and 4 grown to 1500 to
    2200, enlarged by 1.25, 1.4 and 1.5 in three ways and saved at quality 88 to 94: rhythms of 1.9 and more, 0.5 to
    1.5 in originals. Bench: `bench_verify.py`, `enlarged`.

    Attributes:
        window: Side of the part, in the middle, that is looked at, pixels.
        slow: What changes over so many pixels is taken out.
        shortest: Fewest pixels that tell a rhythm.
        sharp: How far off a rhythm may be, over the length,
        apart: and how far others have to be that it is compared with;
        near: most that these are off, in oscillations a pixel,
        lowest: and their least.
        clear: Least rhythm that says that a picture was enlarged,
        doubt: where it has so many times more detail than an enlargement has at most,
        sure: and where it has more: 29 of one that was sharpened.
    """

    window: int = 2048
    slow: int = 33
    shortest: int = 200
    sharp: float = 1.5
    apart: float = 3.0
    near: float = 0.1
    lowest: float = 0.05
    clear: float = 2.2
    doubt: float = 1.3
    sure: float = 4.0
