"""What the pixels of a decoded JPEG still tell: on which lattice their cosine transform lies.

A JPEG keeps each coefficient of an 8 × 8 block (ITU-T T.81) as a whole number of steps. Decoded pixels fall on that
lattice again, all but for rounding; so what was made of them carries it, and what they were made of does not. Steps
are read off the pixels (after Fan & de Queiroz 2003), so that cameras' own tables, and files of another format that
were decoded from a JPEG, need no special care.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.verify.imaging import chroma, grey, soften
from app.core.verify.thresholds.quality import LatticeThresholds

_T = LatticeThresholds()
SIDE = 8
"""Side of a JPEG's blocks, pixels."""

_K = np.arange(SIDE)
_COSINES = np.cos((2 * _K[None] + 1) * _K[:, None] * np.pi / 16) * np.where(_K == 0, np.sqrt(1 / 8), 0.5)[:, None]
_COSINES = _COSINES.astype(np.float32)
_STEPS = np.arange(1, _T.most_step + 1)
_LEVELS = np.arange(_T.levels)
_WAVES = np.cos(2 * np.pi * _LEVELS[None] / _STEPS[:, None]) * (_LEVELS[None] >= _STEPS[:, None] / 2)
_WAVES[0] = 0
_MULTIPLES = _STEPS[None] % _STEPS[:, None] == 0
_EXPECTED = np.exp(-2 * np.pi**2 * _T.rounding**2 / _STEPS**2)
_FREQUENCIES = 63
_FINE = (_K[:, None] + _K[None]).ravel()[1:] >= _T.fine_from


@dataclass(frozen=True, slots=True)
class Blocks:
    """Cosine coefficients of a picture's luma, block by block.

    Attributes:
        values: (n, 63) float32, levels, without the mean; frequencies row by row.
        whole: (n,) bool, blocks in which no channel is burnt out, which bends the lattice.
    """

    values: NDArray[np.float32]
    whole: NDArray[np.bool_]


def blocks_of(rgb: NDArray[np.uint8], most: int = _T.most_blocks) -> Blocks:
    """Transforms a picture on the grid that begins at its corner.

    Args:
        rgb: (h, w, 3).
        most: Of a larger one, so many blocks, about: rows of them, evenly spread.
    """
    some = _some_rows(rgb, most)
    red, green, blue = (some[..., channel] for channel in range(3))
    lowest, highest = (pick(pick(red, green), blue) for pick in (np.minimum, np.maximum))
    whole = (_cut(lowest).min(axis=(1, 2)) > _T.burnt[0]) & (_cut(highest).max(axis=(1, 2)) < _T.burnt[1])
    return Blocks(_transformed(_cut(grey(some))), whole)


def blocks_of_light(luma: NDArray[np.uint8]) -> Blocks:
    """Transforms a picture's light alone, (h, w), in the same way."""
    cut = _cut(_some_rows(luma))
    whole = (cut.min(axis=(1, 2)) > _T.burnt[0]) & (cut.max(axis=(1, 2)) < _T.burnt[1])
    return Blocks(_transformed(cut.astype(np.float32)), whole)


def squares_of(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Transforms, of the same blocks, the squares of how far each pixel is off its block's mean: (n, 63)."""
    blocks = _cut(grey(_some_rows(rgb)))
    off = blocks - blocks.mean(axis=(1, 2), keepdims=True)
    return _transformed(off * off / SIDE**2)


def _some_rows(picture: NDArray[np.uint8], most: int = _T.most_blocks) -> NDArray[np.uint8]:
    """Rows of blocks, evenly spread over a picture, of which there are not too many to look at."""
    height, width = (side // SIDE for side in picture.shape[:2])
    rows = np.arange(0, height, max(1, round(height * width / most)))
    whole = picture[: height * SIDE, : width * SIDE].reshape(height, SIDE, width * SIDE, *picture.shape[2:])
    return whole[rows].reshape(-1, width * SIDE, *picture.shape[2:])


def _transformed(blocks: NDArray[np.float32]) -> NDArray[np.float32]:
    """The cosine transform of blocks, (n, 8, 8), without their means: (n, 63)."""
    found: NDArray[np.float32] = (_COSINES @ blocks @ _COSINES.T).reshape(-1, _FREQUENCIES + 1)[:, 1:]
    return found


def _cut(layer: NDArray[Any]) -> NDArray[Any]:
    """Cuts a layer, (h, w), into blocks, (n, 8, 8)."""
    rows, columns = (side // SIDE for side in layer.shape)
    return layer.reshape(rows, SIDE, columns, SIDE).transpose(0, 2, 1, 3).reshape(-1, SIDE, SIDE)


def steps_of(blocks: Blocks) -> NDArray[np.float64]:
    """Returns (63,) the steps of the lattice on which coefficients lie; 1 where none is seen, 0 where too few tell."""
    levels = np.minimum(np.rint(np.abs(blocks.values[blocks.whole])), _T.levels - 1).astype(np.int64)
    counts = np.bincount((levels + np.arange(_FREQUENCIES) * _T.levels).ravel(), minlength=_FREQUENCIES * _T.levels)
    counts = counts.reshape(_FREQUENCIES, _T.levels).astype(np.float64)
    counts[:, (0, 1, -1)] = 0  # what is next to 0 lies on every lattice, and what is cut off on none
    total = counts.sum(axis=1)
    # The step agrees at least as well as its divisors, which rounding blurs, and better than what is larger.
    agreement = (counts @ _WAVES.T) / np.maximum(total, 1)[:, None]
    best = agreement.argmax(axis=1)
    as_good = agreement >= _T.as_good * agreement.max(axis=1, keepdims=True)
    best = len(_STEPS) - 1 - (as_good & _MULTIPLES[best])[:, ::-1].argmax(axis=1)
    seen = agreement[np.arange(_FREQUENCIES), best] > _T.agreement * _EXPECTED[best]
    unseen = np.where(total < _T.fewest_unseen, 0, 1)
    seen &= (_STEPS[best] > _T.small_step) | (total >= _T.fewest_unseen)
    return np.where(total < _T.fewest, 0, np.where(seen, _STEPS[best], unseen)).astype(np.float64)


def has_lattice(steps: NDArray[np.float64]) -> bool:
    """Says whether steps, (63,), are those of a decoded JPEG that was not saved at the very best quality."""
    return bool((steps > 1).sum() >= _T.frequencies)


def read_lattice(pixels: NDArray[np.uint8], jpeg: bool) -> tuple[Blocks, NDArray[np.float64] | None]:
    """Returns a picture's blocks, (h, w, 3), of a JPEG or another file, and its lattice's steps, None without one."""
    blocks = blocks_of(pixels)
    steps = steps_of(blocks)
    return blocks, steps if jpeg or has_lattice(steps) else None


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture's blocks, brought to the lattice that they lie on, and its steps; 1 where there is none."""

    blocks: Blocks
    steps: NDArray[np.float64]
    on_lattice: bool

    @staticmethod
    def of(pixels: NDArray[np.uint8], jpeg: bool) -> Stored:
        """Reads it off the pixels, (h, w, 3), of a file that is a JPEG or not."""
        blocks, steps = read_lattice(pixels, jpeg)
        if steps is None:
            return Stored(blocks, np.ones(_FREQUENCIES), on_lattice=False)
        return Stored(snapped(blocks, steps), steps, on_lattice=True)


@dataclass(frozen=True, slots=True)
class OnLattice:
    """How one picture's coefficients lie beside another's, on the lattice of the latter.

    Attributes:
        outside: Share of coefficients that lie further off than half a step and rounding: what the lattice's picture
            was made of has next to none.
        outside_kept: The same of those that the lattice's picture keeps; a soft picture keeps few.
        peak: Mean cosine of where they lie between lattice points, of those that the lattice's picture keeps: 1 for
            what lies on the points, 0 for what is spread evenly between them.
        expected: What the peak would be if its picture had been made of one that lies on the points, by the other's own
            steps alone; 1 where it has none.
        count: How many coefficients tell the peak.
        traces: The same as the peak, of coarse steps alone, which show through more that was done since.
        traces_count: How many coefficients tell these.
    """

    outside: float
    outside_kept: float = 1.0
    peak: float = 0.0
    expected: float = 1.0
    count: int = 0
    traces: float = 0.0
    traces_count: int = 0


def beside(
    steps: NDArray[np.float64], own: Blocks, other: Blocks, others_steps: NDArray[np.float64] | None
) -> OnLattice:
    """Compares a picture with one that lies on a lattice.

    Args:
        steps: (63,), the lattice.
        own: The picture on it.
        other: The picture beside it, on the same grid.
        others_steps: (63,), the lattice on which the other one lies too and to which it was brought, so that its
            rounding plays no part; None where it lies on none.
    """
    used = own.whole & other.whole
    here, there = own.values[used][:, steps > 0], other.values[used][:, steps > 0]
    step = steps[steps > 0]
    if not here.size:
        return OnLattice(1.0)
    off = there - here
    # Where the other picture was brought to its own lattice, rounding to pixels plays no part.
    exact = np.zeros(len(step), bool) if others_steps is None else others_steps[steps > 0] > 1
    outside = np.abs(off) > step / 2 + np.where(exact, _T.slack_exact, _T.slack).astype(np.float32)
    held = np.abs(here) > step / 2
    telling = step >= _T.coarse_step
    kept = np.abs(here[:, telling]) > step[telling] / 2
    waves = np.cos(2 * np.pi * off[:, telling] / step[telling])
    coarse = kept & (step[telling] >= _T.trace_step)
    shares = float(outside.mean()), float(outside[held].mean()) if held.any() else 0.0
    peak, count = _mean_of(waves, kept)
    expected = 1.0
    if others_steps is not None and count:
        moved = np.sinc(np.maximum(others_steps[steps > 0][telling], 1) / step[telling])
        expected = float(kept.sum(axis=0) @ moved) / count
    return OnLattice(*shares, peak, expected, count, *_mean_of(waves, coarse))


def _mean_of(values: NDArray[np.floating], some: NDArray[np.bool_]) -> tuple[float, int]:
    count = int(some.sum())
    return (float(values[some].mean()) if count else 0.0), count


def peak_of_made(steps: NDArray[np.float64], own: Blocks, other: Blocks) -> tuple[float, int]:
    """Says how well a picture of another size, brought to the grid of one on a lattice, lies on its points.

    Resizing there and back makes some frequencies weaker and sharpening some stronger, by one factor each, which is
    taken out: it cannot bring what lies between the points onto them.

    Args:
        steps: (63,), the lattice.
        own: The picture on it.
        other: The picture beside it.

    Returns:
        Mean cosine of where the other's coefficients lie between points, 1 on them and 0 anywhere; of how many.
    """
    used = own.whole & other.whole
    telling = steps >= _T.coarse_step
    here, there, step = own.values[used][:, telling], other.values[used][:, telling], steps[telling]
    kept = np.abs(here) > step / 2
    gain = (there * here * kept).sum(axis=0) / np.maximum((here * here * kept).sum(axis=0), 1)
    told = (gain > _T.least_gain) & (kept.sum(axis=0) >= _T.fewest_gain)
    return _mean_of(np.cos(2 * np.pi * there[:, told] / gain[told] / step[told]), kept[:, told])


def outside_finer(
    fine: tuple[NDArray[np.float64], Blocks], coarse: tuple[NDArray[np.float64], Blocks]
) -> tuple[float, int]:
    """Compares two pictures on the finer of their lattices, where it is clearly finer and the other keeps something.

    Args:
        fine: Steps, (63,), and coefficients of the picture with the finer lattice.
        coarse: Those of the other one.

    Returns:
        Share of coefficients that lie outside the finer lattice: none if it was made of the coarser one, a tenth and
        more the other way round; and how many were compared.
    """
    telling = (fine[0] > 0) & (coarse[0] - fine[0] >= _T.clearly_finer)
    used = fine[1].whole & coarse[1].whole
    here, there = fine[1].values[used][:, telling], coarse[1].values[used][:, telling]
    kept = np.abs(there) > coarse[0][telling] / 2
    outside = np.abs(here - there) > fine[0][telling] / 2 + _T.slack_exact
    count = int(kept.sum())
    return (float(outside[kept].mean()) if count else 0.0), count


def snapped(blocks: Blocks, steps: NDArray[np.float64]) -> Blocks:
    """Brings coefficients to the lattice that they lie on."""
    step = np.maximum(steps, 1)
    on = np.rint(blocks.values / step) * step
    return Blocks(np.where(steps > 1, on, blocks.values).astype(np.float32), blocks.whole)


def gaps(fine: tuple[NDArray[np.float64], Blocks], coarse: tuple[NDArray[np.float64], Blocks]) -> float:
    """Share of those multiples of a finer lattice's steps that a coarser one does not keep, beside their neighbours.

    What was made of the coarser picture leaves them out, as double compression does (Popescu & Farid 2004); what the
    coarser one was made of has as many of them as of others.

    Args:
        fine: Steps, (63,), and coefficients of the picture with the finer lattice.
        coarse: Those of the other one.

    Returns:
        0 and more, 1 where there are no gaps, or too few coefficients to tell.
    """
    used = fine[1].whole & coarse[1].whole
    multiples = np.arange(_T.levels)
    found = expected = 0.0
    for frequency in np.flatnonzero((fine[0] > 1) & (coarse[0] > fine[0])):
        step, other = fine[0][frequency], coarse[0][frequency]
        numbers = np.rint(np.abs(fine[1].values[used, frequency]) / step).astype(np.int64)
        counts = np.bincount(np.minimum(numbers, _T.levels - 1), minlength=_T.levels).astype(np.float64)
        kept = np.flatnonzero(np.rint(np.rint(multiples * step / other) * other / step) == multiples)
        lost = np.setdiff1d(multiples[2:-1], kept)
        before, after = np.searchsorted(kept, lost) - 1, np.searchsorted(kept, lost)
        usable = (before >= 0) & (after < len(kept))
        lost, before, after = lost[usable], before[usable], after[usable]
        found += float(counts[lost].sum())
        expected += float(np.sqrt(counts[kept[before]] * counts[kept[after]]).sum())
    return found / expected if expected >= _T.fewest_gaps else 1.0


def kept_by(steps: NDArray[np.float64], blocks: Blocks) -> Blocks:
    """Leaves out the frequencies, of (63,), of which no step is seen: quantising may have taken all that they held."""
    return Blocks((blocks.values * (steps > 1)).astype(np.float32), blocks.whole)


def brought_to(steps: NDArray[np.float64], blocks: Blocks) -> Blocks:
    """What is left of a picture that is saved with these steps, (63,), in the frequencies that they tell."""
    return kept_by(steps, snapped(blocks, steps))


def beyond_both(steps: tuple[NDArray[np.float64], NDArray[np.float64]], blocks: tuple[Blocks, Blocks]) -> float:
    """Share of coefficients further apart than two lattices explain that one picture was brought to."""
    used = blocks[0].whole & blocks[1].whole
    known = (steps[0] > 0) & (steps[1] > 0)
    off = np.abs(blocks[0].values[used] - blocks[1].values[used])[:, known]
    bound = (steps[0] + steps[1])[known] / 2 + _T.slack
    return float((off > bound).mean()) if off.size else 0.0


def log_ratio(one: NDArray[np.float64], two: NDArray[np.float64]) -> float:
    """Mean logarithm of how much coarser the second lattice's steps, (63,), are."""
    known = (one > 0) & (two > 0)
    return float(np.log(two[known] / one[known]).mean()) if known.any() else 0.0


def looseness(steps: NDArray[np.float64], blocks: Blocks) -> float:
    """Mean distance from the lattice points, levels: rounding for what was decoded, more for what was made of it."""
    telling = steps >= _T.coarse_step
    values = blocks.values[blocks.whole][:, telling]
    step = steps[telling]
    kept = np.abs(values) > step / 2
    off = np.abs(values - np.rint(values / step) * step)
    return float(off[kept].mean()) if kept.any() else 0.0


def calm_detail(one: Blocks, other: Blocks) -> float:
    """Logarithm of how much more fine detail the other picture has where either has little; 0 where neither has any.

    Edges survive smoothing, and quantising adds to them as much as it takes: grain and texture are what tells.
    """
    used = one.whole & other.whole
    energy, beside = (np.square(blocks.values[used][:, _FINE]).sum(axis=1) for blocks in (one, other))
    more = np.maximum(energy, beside)
    some = more > _T.least_detail
    if some.sum() < _T.fewest:
        return 0.0
    calm = some & (more <= np.quantile(more[some], _T.calm_share))
    return float(np.log((beside[calm].sum() + 1) / (energy[calm].sum() + 1)))


def chroma_detail(rgb: NDArray[np.uint8]) -> float:
    """Mean square of what changes quickly in the colours of a picture's middle, (h, w, 3), levels squared."""
    height, width = rgb.shape[:2]
    top, left = (max(0, (side - _T.window) // 2) for side in (height, width))
    colours = chroma(rgb[top : top + _T.window, left : left + _T.window])
    return float(np.square(colours - soften(colours, _T.chroma_soft)).mean())
