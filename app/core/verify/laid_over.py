"""Whether what differs between two pictures was laid over one of them, or is a thing that came or went."""

from __future__ import annotations

import numpy as np

from app.core.verify.overlay import Overlay, is_text
from app.core.verify.structure import Layers
from app.core.verify.thresholds.judging import JudgeThresholds

_T = JudgeThresholds()


def is_page(layers: Layers, overlay: Overlay | None) -> bool:
    """Says whether something differs on a page: what was drawn twice has no grain that could tell it apart."""
    return overlay is None or _plainness(overlay, layers) > _T.plain_sure


def is_thing(overlay: Overlay | None) -> bool:
    """Says whether something small has many shades before a plain background: a bird, and never a sticker."""
    return overlay is not None and not overlay.drawn and float(overlay.mask.mean()) < _T.large_thing


def is_laid_over(overlay: Overlay, layers: Layers) -> bool:
    """Says whether what differs was laid over a photo; on pages of text, nothing counts as laid over."""
    plain = _plainness(overlay, layers)
    # What is tiny may be anything: closed eyes have few colours too.
    large = overlay.mask.mean() > _T.large
    sure = large and overlay.explained > _T.sure and overlay.own_edges > _T.sure
    lettered = overlay.thin and overlay.own_edges > _T.lettered_own and is_text(overlay)
    tiny = overlay.mask.mean() < (_T.tiny_letters if lettered else _T.tiny)
    if not overlay.drawn or tiny or plain > (_T.plain_sure if sure else _T.plain):
        return False
    if overlay.thin:
        # What moved by a pixel or two leaves thin traces along its edges, but faint ones.
        clear = overlay.change > _T.strokes_change and overlay.own_edges > _T.strokes_own
        faint = overlay.change < _T.strokes_faint and overlay.explained * overlay.own_edges < _T.strokes_both
        explained = _T.lettered_explained if lettered else _T.strokes_explained
        return clear and overlay.explained > explained and not faint
    both = overlay.explained * overlay.own_edges
    return overlay.explained > _T.explained and overlay.own_edges > _T.own and both > _T.both and overlay.flat > _T.flat


def _plainness(overlay: Overlay, layers: Layers) -> float:
    """Largest share of one shade in the picture that something is laid over."""
    base = layers.target if overlay.on_source else layers.source
    seen = base[layers.mask]
    counts = np.histogram(seen, bins=64, range=(0, 256))[0]
    return float(np.convolve(counts, (1, 1, 1), "same").max() / max(len(seen), 1))
