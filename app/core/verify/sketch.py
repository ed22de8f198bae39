"""Sketches of pictures, 2.5 kB each: enough to tell nearly all strangers apart, many at a time.

A sketch has the first keypoints of a picture, which are spread over it, with the strongest waves of their descriptors
(`shortened`), and the picture squeezed to 24 × 24. Two sketches agree where keypoints of both that are nearest to each
other bear out one turn, scale and shift, of the picture as it is or of its mirror image. No false copy can come of it:
what passes is looked at as before.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.core.verify.dense import PLACES, fine_structure
from app.core.verify.features import SIGNATURE, Features
from app.core.verify.thresholds.gating import GateThresholds

_T = GateThresholds()
_KEYPOINTS = 96
_EVEN, _ODD = 10, 6
_AT_ONCE = 12
"""Pictures whose products stay in a core's cache; twice as many take five times as long each."""

_UNIT, _PLACE, _LOG_SCALE, _GREY = 127, 127, 32, 400
_SKETCH = np.dtype(
    [
        ("even", "i1", (_KEYPOINTS, _EVEN)),
        ("odd", "i1", (_KEYPOINTS, _ODD)),
        ("place", "i1", (_KEYPOINTS, 2)),
        ("log_scale", "i1", _KEYPOINTS),
        ("angle", "u1", _KEYPOINTS),
        ("squeezed", "i1", SIGNATURE * SIGNATURE),
        ("spread", "<f2"),
    ]
)
_ANGLE = round(_T.angle * 128 / np.pi)
_ALIKE = np.float32(_T.alike * _UNIT**2)
_TURN = np.float32(np.pi / 128)

Sketches = NDArray[Any]
"""(n,) records of `_SKETCH`."""


def sketch_of(features: Features) -> bytes:
    """Makes a sketch of a picture's features."""
    sketch = np.zeros((), _SKETCH)
    count = min(len(features.points), _KEYPOINTS)
    waves = np.concatenate((features.even[:count, :_EVEN], features.odd[:count, :_ODD]), axis=1).astype(np.float32)
    waves *= _UNIT / np.maximum(np.linalg.norm(waves, axis=1, keepdims=True), 1e-6)
    sketch["even"][:count], sketch["odd"][:count] = np.rint(waves[:, :_EVEN]), np.rint(waves[:, _EVEN:])
    half = max(features.size) / 2
    middle = (np.array(features.size) - 1) / 2
    sketch["place"][:count] = np.clip(np.rint((features.points[:count] - middle) * (_PLACE / half)), -_PLACE, _PLACE)
    scales = np.rint((features.scales[:count] - np.log(half)) * _LOG_SCALE)
    sketch["log_scale"][:count] = np.clip(scales, -128, 127)
    sketch["angle"][:count] = np.rint(features.angles[:count] / _TURN) % 256
    sketch["squeezed"] = np.clip(np.rint(features.signature.ravel() * _GREY), -127, 127)
    sketch["spread"] = min(features.spread, 1000.0)
    return sketch.tobytes()


def is_sketch(kept: bytes | None) -> bool:
    """Says whether bytes that were kept can be a sketch."""
    return kept is not None and len(kept) == _SKETCH.itemsize


def sketches(kept: Sequence[bytes]) -> Sketches:
    """Reads sketches that were kept.

    Raises:
        ValueError: One of them has another length than a sketch.
    """
    if not all(map(is_sketch, kept)):
        raise ValueError("what was kept is no sketch")
    return np.frombuffer(b"".join(kept), _SKETCH)


def worth_a_look(one: Sketches, others: Sketches) -> NDArray[np.bool_]:
    """Says which pictures may have something in common with one.

    Args:
        one: (1,), the sketch of a picture.
        others: (n,), those of others.

    Returns:
        (n,) bool. It is the same whichever picture of a pair is the one.
    """
    passed = _alike_as_a_whole(one, others)
    left = np.flatnonzero(~passed)
    plain, mirrored = [], []
    for start in range(0, len(left), _AT_ONCE):
        some = left[start : start + _AT_ONCE]
        near = _nearness(one, others[some])
        plain.append(_paired(some, near[0]))
        mirrored.append(_paired(some, near[1]))
    for found, mirror in ((plain, False), (mirrored, True)):
        if found:
            pairs = np.concatenate(found)
            least = _T.by_chance + _T.chance_share * np.bincount(pairs[:, 0], minlength=len(others))
            passed |= _agreeing(one[0], others, pairs, mirror=mirror) >= np.maximum(_T.least_agreeing, least)
    return passed


def _alike_as_a_whole(one: Sketches, others: Sketches) -> NDArray[np.bool_]:
    """Compares the squeezed pictures in all eight ways to turn and mirror one of them."""
    own, theirs = one[0]["squeezed"].astype(np.float32), others["squeezed"].astype(np.float32)
    lengths = np.linalg.norm(own) * np.linalg.norm(theirs, axis=1)
    alike = theirs @ own[PLACES].T > _T.whole * lengths[:, None]
    passed: NDArray[np.bool_] = (np.minimum(one[0]["spread"], others["spread"]) >= _T.spread) & alike.any(axis=1)
    for other in np.flatnonzero(passed):
        passed[other] = bool((fine_structure(own, theirs[other], _GREY)[alike[other]] > _T.fine).any())
    return passed


def _nearness(one: Sketches, others: Sketches) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Inner products of the keypoints of each other picture with those of one, (n, theirs, own); mirrored as well.

    All sums are whole numbers that float32 holds exactly, in whatever order they come.
    """
    shape = (len(others), _KEYPOINTS, _KEYPOINTS)
    even, odd = (_flat(others[part]) @ _flat(one[part]).T for part in ("even", "odd"))
    mirrored = even - odd
    even += odd
    return even.reshape(shape), mirrored.reshape(shape)


def _flat(waves: NDArray[np.int8]) -> NDArray[np.float32]:
    """The waves of all keypoints of all pictures, one row a keypoint."""
    return np.asarray(waves, np.float32).reshape(-1, waves.shape[2])


def _paired(some: NDArray[np.intp], near: NDArray[np.float32]) -> NDArray[np.intp]:
    """Keypoints that are nearest to each other, (m, 3): which of the others, its keypoint, and the one's own."""
    best = near.argmax(axis=2)
    value = np.take_along_axis(near, best[..., None], axis=2)[..., 0]
    mutual = value > _ALIKE
    mutual &= value == np.take_along_axis(near.max(axis=1), best, axis=1)
    mutual &= (mutual.sum(axis=1) >= _T.least_agreeing)[:, None]
    other, found = np.nonzero(mutual)
    return np.stack((some[other], found, best[other, found]), axis=1)


def _agreeing(one: Any, others: Sketches, pairs: NDArray[np.intp], *, mirror: bool) -> NDArray[np.int64]:
    """How many keypoints of each other picture agree on one placement, (n,): with the one that most agree with."""
    other, found, own = pairs.T
    place, turn = one["place"][own].astype(np.float32), one["angle"][own]
    if mirror:
        place[:, 0] *= -1
        turn = np.uint8(128) - turn
    log_scale = others["log_scale"][other, found].astype(np.int16) - one["log_scale"][own]
    there, turned = others["place"][other, found].astype(np.float32), others["angle"][other, found] - turn
    most = np.zeros(len(others), np.int64)
    np.maximum.at(most, other, _bearing_out(other, place, there, turned, log_scale))
    return most


def _bearing_out(
    of: NDArray[np.intp],
    own: NDArray[np.float32],
    theirs: NDArray[np.float32],
    turn: NDArray[np.uint8],
    log_scale: NDArray[np.int16],
) -> NDArray[np.int64]:
    """How many keypoints agree with the placement that each proposes, itself among them.

    Args:
        of: (m,) ascending, the picture that each belongs to: those of one picture are compared.
        own: (m, 2), its place in the one picture.
        theirs: (m, 2), its place in the other.
        turn: (m,), by how much it is turned there, 256 to a full turn.
        log_scale: (m,), logarithm of how much larger it is there, in 32nds.
    """
    counts = np.bincount(of)[of]
    proposes = np.repeat(np.arange(len(of)), counts)
    starts = np.searchsorted(of, of)
    second = np.arange(len(proposes)) - np.repeat(np.cumsum(counts) - counts, counts) + starts[proposes]
    # Turns and scales first: few are left for what takes time.
    off_turn = np.abs((turn[proposes] - turn[second]).astype(np.int8).astype(np.int16))
    alike = (off_turn <= _ANGLE) & (np.abs(log_scale[proposes] - log_scale[second]) <= _T.log_scale * _LOG_SCALE)
    proposes, second = proposes[alike], second[alike]
    # Half of the scale is given to either picture, so that it is all the same which of them is the one.
    root = np.exp(log_scale * np.float32(0.5 / _LOG_SCALE))
    angle = turn * _TURN
    cos, sin = np.cos(angle)[proposes], np.sin(angle)[proposes]
    x, y = ((own[second] - own[proposes]) * root[proposes, None]).T
    there_x, there_y = ((theirs[second] - theirs[proposes]) / root[proposes, None]).T
    off = np.hypot(cos * x - sin * y - there_x, sin * x + cos * y - there_y)
    reach = _T.near * _PLACE + _T.far * 0.5 * (np.hypot(x, y) + np.hypot(there_x, there_y))
    return np.bincount(proposes[off < reach], minlength=len(of))
