"""The few calls to OpenCV that several modules share, with exact types.

OpenCV is imported when one of them is first called, so that what merely imports the verifier starts quickly.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
Picture = TypeVar("Picture", NDArray[np.uint8], NDArray[np.float32])


def grey_bytes(rgb: Bytes) -> Bytes:
    """Luma (Rec. 601) of an RGB picture."""
    import cv2

    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), np.uint8)


def grey(picture: Bytes) -> Floats:
    """Luma (Rec. 601) of a picture, RGB or luma already, as float32."""
    return (picture if picture.ndim == 2 else grey_bytes(picture)).astype(np.float32)


def chroma(rgb: Bytes) -> Floats:
    """Colour beside luma (Rec. 601) of an RGB picture: (h, w, 2) float32, red and blue, levels around 0."""
    import cv2

    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2YCrCb)[..., 1:], np.float32) - 128


def soften(picture: Picture, sigma: float) -> Picture:
    """Gaussian blur; none for a sigma of 0."""
    import cv2

    if sigma <= 0:
        return picture
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma), picture.dtype)


def box_mean(picture: Picture, size: tuple[int, int]) -> Picture:
    """Mean over a box of (width, height) around each pixel."""
    import cv2

    return np.asarray(cv2.blur(picture, size, borderType=cv2.BORDER_REFLECT), picture.dtype)


def block_means(values: Floats, side: int, times: Floats | None = None) -> NDArray[np.float64]:
    """Means over square blocks, (rows, columns); what is left over at the right and bottom edges is dropped.

    Args:
        values: (h, w).
        side: Side of a block, pixels.
        times: (h, w), what values are multiplied with; the product itself is never written down.
    """
    rows, columns = values.shape[0] // side, values.shape[1] // side
    one = values[: rows * side].reshape(rows, side, values.shape[1])
    if times is None:
        summed = np.add.reduce(one, axis=1)
    else:
        summed = np.einsum("rsw,rsw->rw", one, times[: rows * side].reshape(one.shape))
    # A product with ones is a sum, and many times faster along so short an axis.
    sums = summed[:, : columns * side].reshape(rows, columns, side) @ np.ones(side, np.float32)
    return np.asarray(sums, np.float64) / side**2


def block_shares(flags: Flags, side: int) -> NDArray[np.float64]:
    """Shares of square blocks that are set, (rows, columns), as `block_means` cuts them."""
    if flags.all():
        return np.ones((flags.shape[0] // side, flags.shape[1] // side))
    return block_means(flags.astype(np.float32), side)


def softer_by_far(picture: Floats, sigma: float) -> Floats:
    """Gaussian blur by three pixels and more, made at half the size: next to nothing of what is left is finer."""
    height, width = picture.shape
    if min(height, width) < 4 * sigma:
        return soften(picture, sigma)
    # What means of four pixels, and lines between them, blur by themselves: a quarter and a half of a square pixel.
    return resize(soften(halved(picture), float(np.sqrt(sigma**2 - 0.75)) / 2), (width, height), linear=True)


def gradients(picture: Floats) -> tuple[Floats, Floats]:
    """Derivatives along x and y (Sobel), in levels per pixel."""
    import cv2

    gx = cv2.Sobel(picture, cv2.CV_32F, 1, 0, ksize=3, scale=0.125)
    gy = cv2.Sobel(picture, cv2.CV_32F, 0, 1, ksize=3, scale=0.125)
    return np.asarray(gx, np.float32), np.asarray(gy, np.float32)


def laplacian(picture: Floats) -> Floats:
    """Sum of the second derivatives."""
    import cv2

    return np.asarray(cv2.Laplacian(picture, cv2.CV_32F), np.float32)


def magnitude(picture: Floats) -> Floats:
    """Length of the gradient, levels per pixel."""
    import cv2

    gx, gy = gradients(picture)
    return np.asarray(cv2.magnitude(gx, gy), np.float32)


def resize(picture: Picture, size: tuple[int, int], *, enlarge: bool = False, linear: bool = False) -> Picture:
    """Resizes to (width, height): by area means, or cubic where it is enlarged; linear where that is good enough."""
    import cv2

    how = cv2.INTER_LINEAR if linear else cv2.INTER_CUBIC if enlarge else cv2.INTER_AREA
    return np.asarray(cv2.resize(picture, size, interpolation=how), picture.dtype)


def halved(picture: Picture) -> Picture:
    """Means of four pixels each."""
    return resize(picture, ((picture.shape[1] + 1) // 2, (picture.shape[0] + 1) // 2))


def warp(
    picture: Picture, onto: NDArray[np.float64], size: tuple[int, int], *, cubic: bool = False, repeat: bool = False
) -> Picture:
    """Samples a picture on a grid of (width, height): the grid's pixel x shows the picture at `onto` x.

    Args:
        picture: What is sampled.
        onto: 3 × 3 map from the grid's pixels to those of the picture.
        size: The grid's width and height.
        cubic: Interpolate by cubic splines rather than linearly.
        repeat: Beyond its edges, the picture repeats its last pixel; otherwise it is 0 there.
    """
    import cv2

    flags = (cv2.INTER_CUBIC if cubic else cv2.INTER_LINEAR) | cv2.WARP_INVERSE_MAP
    border = cv2.BORDER_REPLICATE if repeat else cv2.BORDER_CONSTANT
    if not cubic or picture.dtype == np.float32:
        return np.asarray(cv2.warpPerspective(picture, onto, size, flags=flags, borderMode=border), picture.dtype)
    # OpenCV's cubic splines are faster on floats than on bytes.
    laid = np.asarray(cv2.warpPerspective(picture.astype(np.float32), onto, size, flags=flags, borderMode=border))
    np.rint(laid, out=laid)
    np.clip(laid, 0, 255, out=laid)
    return laid.astype(picture.dtype)


def beyond_edges(picture: Floats, onto: NDArray[np.float64], size: tuple[int, int]) -> tuple[Floats, Floats, Flags]:
    """Samples a picture as `warp` does, with what lies beyond its edges filled in two ways.

    Returns:
        With its last pixel repeated, with the picture mirrored there, and (h, w) bool where it lies itself.
    """
    import cv2

    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    smeared, mirrored = (
        np.asarray(cv2.warpPerspective(picture, onto, size, flags=flags, borderMode=mode), np.float32)
        for mode in (cv2.BORDER_REPLICATE, cv2.BORDER_REFLECT)
    )
    seen = warp(np.full(picture.shape, 255, np.uint8), onto, size) > 127
    return smeared, mirrored, seen


def pick(picture: Picture, onto: NDArray[np.float64], size: tuple[int, int], *, repeat: bool = False) -> Picture:
    """Like `warp` for a map that leads to whole pixels: takes them as they are."""
    import cv2

    flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
    border = cv2.BORDER_REPLICATE if repeat else cv2.BORDER_CONSTANT
    return np.asarray(cv2.warpAffine(picture, onto[:2], size, flags=flags, borderMode=border), picture.dtype)


def dilate(flags: Flags, side: int) -> Flags:
    """Grows a mask by a square of that side."""
    import cv2

    return np.asarray(cv2.dilate(flags.astype(np.uint8), np.ones((side, side), np.uint8)) > 0)


def erode(flags: Flags, side: int) -> Flags:
    """Shrinks a mask by a square of that side; beyond the picture counts as inside."""
    import cv2

    if flags.all():
        return flags.copy()
    return np.asarray(cv2.erode(flags.astype(np.uint8), np.ones((side, side), np.uint8), borderValue=1) > 0)


def within_rim(common: Flags, rim: int) -> Flags:
    """The common area without its rim, and without that of the frame."""
    inner = erode(common, 2 * rim + 1)
    inner[:rim] = inner[-rim:] = False
    inner[:, :rim] = inner[:, -rim:] = False
    return inner


def total(picture: Floats, mask: Bytes, minus: Floats | None = None) -> float:
    """Sum of absolute values (or of absolute differences) where the mask is not 0."""
    import cv2

    if minus is None:
        return float(cv2.norm(picture, cv2.NORM_L1, mask))
    return float(cv2.norm(picture, minus, cv2.NORM_L1, mask))
