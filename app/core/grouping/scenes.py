"""Groups of similar shots: stars as copies have them, but a photo stands in every scene that it belongs to.

Pure functions on arrays: contents are numbered 0 … n-1 by their rank, 0 being the best.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.core.grouping.stars import Edges, stars


def scenes(
    edges: Edges, cosines: NDArray[np.float32], count: int, refused: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Puts contents that show one scene beside a keeper that each of them matches directly.

    A content is shown with every keeper that it matches. One that matches no keeper, since those that it matches were
    all taken by better ones, is shown with the one of these that it is most like. What the user called no duplicate of
    a keeper took part, and is left out then: so a dismissal never joins groups, and none that was dismissed comes back
    in pieces.

    Args:
        edges: Pairs of contents that are similar.
        cosines: float32 (m,), how alike their descriptors are.
        count: How many contents there are.
        refused: int64 (d, 2), ranks of pairs that the user called no duplicates.

    Returns:
        Keeper and content of each place in a group, int64 (m,) both: group after group by their keepers, of each the
        keeper first and the others from the best to the last.
    """
    leads = stars(edges, count) == np.arange(count)
    ends = np.concatenate([edges.better, edges.other]).astype(np.int64)
    opposite = np.concatenate([edges.other, edges.better]).astype(np.int64)
    led = leads[ends] & ~leads[opposite]

    placed = leads.copy()
    placed[opposite[led]] = True
    left = np.flatnonzero(~placed[opposite])
    left = left[np.lexsort((ends[left], -np.tile(cosines, 2)[left], opposite[left]))]
    alone, first = np.unique(opposite[left], return_index=True)

    keepers = np.concatenate([ends[led], ends[left][first]])
    members = np.concatenate([opposite[led], alone])
    codes = refused.min(axis=1, initial=count) * count + refused.max(axis=1, initial=0)
    kept = ~np.isin(np.minimum(keepers, members) * count + np.maximum(keepers, members), codes)
    leaders = np.unique(keepers[kept])
    keepers, members = np.concatenate([keepers[kept], leaders]), np.concatenate([members[kept], leaders])
    keepers, members = np.divmod(np.unique(keepers * count + members), count)  # a pair may be given twice
    order = np.lexsort((members, members != keepers, keepers))
    return keepers[order], members[order]
