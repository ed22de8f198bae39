"""What the two contents of a match lack of each other beside their pictures."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence

from app.core.catalog.contents import Contents
from app.core.holdings.lacks import lacks
from app.core.types import Kind, Match


def weighed(contents: Contents, matches: Sequence[Match]) -> list[Match]:
    """Returns matches with what either side lacks of the other; what is not known counts as lacking."""
    held = contents.holdings(_ends(match for match in matches if match.kind is Kind.COPY))
    return [
        dataclasses.replace(
            match,
            a_lacks=bool(lacks(held.get(match.a), held.get(match.b))),
            b_lacks=bool(lacks(held.get(match.b), held.get(match.a))),
        )
        if match.kind is Kind.COPY
        else match
        for match in matches
    ]


def _ends(matches: Iterable[Match]) -> set[int]:
    return {end for match in matches for end in (match.a, match.b)}
