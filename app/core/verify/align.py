"""Placing one picture on another: first by keypoints, then by the pixels themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.core.verify.geometry import Matrix, apply, plausible
from app.core.verify.matching import KeypointPairs
from app.core.verify.thresholds.placing import AlignThresholds

_T = AlignThresholds()


@dataclass(frozen=True, slots=True)
class Fit:
    """A placement and the keypoints that bear it out.

    Attributes:
        matrix: Maps pixels of a's thumbnail to pixels of b's.
        inliers: How many matches agree within 3 pixels.
        cells: How many cells of a 4 × 4 grid over their bounding box the inliers fill, 1 to 16.
        area: Share of a's thumbnail within the inliers' bounding box.
    """

    matrix: Matrix
    inliers: int
    cells: int
    area: float


def fit(matches: KeypointPairs, size_a: tuple[int, int]) -> list[Fit]:
    """Fits placements to matched keypoints: affine, and a homography where that explains clearly more.

    Uses MAGSAC++ (Barath et al. 2020) with a fixed seed. Few matches get a plain turn, scale and shift.

    Args:
        matches: Keypoints that belong together.
        size_a: Width and height of a's thumbnail.

    Returns:
        Plausible placements, best first; empty if there is none.
    """
    import cv2

    a, b = matches.a.astype(np.float64), matches.b.astype(np.float64)
    found: list[Fit] = []
    params = cv2.UsacParams()
    params.threshold = _T.noise
    params.maxIterations = _T.iterations
    params.confidence = _T.confidence
    params.randomGeneratorState = 1
    params.isParallel = False
    params.score = cv2.SCORE_METHOD_MAGSAC
    params.sampler = cv2.SAMPLING_UNIFORM
    params.loMethod = cv2.LOCAL_OPTIM_SIGMA
    params.loIterations = _T.local_rounds
    params.loSampleSize = _T.local_sample
    if len(a) >= _T.few:
        affine, _ = cv2.estimateAffine2D(a, b, params)
        if affine is not None:
            found.append(_judged(np.vstack((affine, (0, 0, 1))), a, b, size_a))
    if not found or found[0].inliers < _T.few:
        found.append(_judged(_similarity(a, b, matches.mirrored), a, b, size_a))
    best = max(f.inliers for f in found)
    if len(a) >= _T.for_homography and best < _T.explained * len(a):
        homography, _ = cv2.findHomography(a, b, params)
        if homography is not None:
            warped = _judged(np.asarray(homography, np.float64), a, b, size_a)
            if warped.inliers > _T.clearly_more * best:
                found.append(warped)
    found = [f for f in found if f.inliers >= _T.least and plausible(f.matrix, size_a)]
    return sorted(found, key=lambda f: -f.inliers)


def _judged(matrix: Matrix, a: NDArray[np.float64], b: NDArray[np.float64], size_a: tuple[int, int]) -> Fit:
    """Counts the matches that agree with a placement, and how they lie."""
    off = np.hypot(*(apply(matrix, a) - b).T)
    inside = a[off < _T.reach * max(1.0, _scale(matrix))]
    if len(inside) < 2:
        return Fit(matrix=matrix, inliers=len(inside), cells=0, area=0.0)
    low, extent = inside.min(axis=0), np.ptp(inside, axis=0)
    cells = np.minimum(((inside - low) / np.maximum(extent, 1e-6) * 4).astype(int), 3)
    filled = len(np.unique(cells[:, 0] * 4 + cells[:, 1]))
    return Fit(matrix=matrix, inliers=len(inside), cells=filled, area=float(extent.prod()) / (size_a[0] * size_a[1]))


def _scale(matrix: Matrix) -> float:
    return float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))


def _similarity(a: NDArray[np.float64], b: NDArray[np.float64], mirrored: bool) -> Matrix:
    """The turn, scale and shift (and mirroring) nearest to all matches, outliers weighed down step by step."""
    flip = np.diag((-1.0, 1.0)) if mirrored else np.eye(2)
    weights = np.ones(len(a))
    matrix = np.eye(3)
    for _ in range(_T.rounds):
        share = weights / weights.sum()
        centre_a, centre_b = share @ a, share @ b
        za = ((a - centre_a) @ flip.T) @ (1, 1j)
        zb = (b - centre_b) @ (1, 1j)
        factor = (share @ (np.conj(za) * zb)) / max(share @ np.abs(za) ** 2, 1e-9)
        linear = np.array([(factor.real, -factor.imag), (factor.imag, factor.real)]) @ flip
        matrix = np.eye(3)
        matrix[:2, :2] = linear
        matrix[:2, 2] = centre_b - linear @ centre_a
        off = np.hypot(*(apply(matrix, a) - b).T)
        weights = 1 / (1 + (off / _T.reach) ** 2)
    return matrix
