"""Which contents match directly, as the catalog knows it at one moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.core.catalog import Catalog
from app.core.catalog.verdicts import is_dismissed
from app.core.types import Content, Kind

STRENGTH = {Kind.IDENTICAL: 0, Kind.COPY: 1, Kind.SIMILAR: 2}
"""The closer two photos are, the smaller the number."""


class Relations:
    """The direct matches of some contents; dismissed ones count for nothing.

    Args:
        catalog: Where they stand.
        content_ids: The contents asked about.

    Attributes:
        contents: These contents and all that match them, by id.
    """

    def __init__(self, catalog: Catalog, content_ids: Iterable[int]) -> None:
        asked = list(dict.fromkeys(content_ids))
        ends = set(asked)
        linked = [(a, b) for a, b in catalog.verdicts.linked_ids() if a in ends or b in ends]
        rows = catalog.matches.kinds_of(asked)
        known = [*asked, *(i for a, b, _ in rows for i in (a, b)), *(i for pair in linked for i in pair)]
        self.contents: dict[int, Content] = catalog.contents.get(known)
        self._kinds: dict[int, dict[int, Kind]] = {}
        dismissed = catalog.verdicts.dismissed()
        for a, b, kind in rows:
            if not is_dismissed(dismissed, self.digest(a), self.digest(b)):
                self._note(a, b, kind)
        for a, b in linked:  # a copy, whatever the verifier said
            self._note(a, b, Kind.COPY)

    def _note(self, a: int, b: int, kind: Kind) -> None:
        self._kinds.setdefault(a, {})[b] = kind
        self._kinds.setdefault(b, {})[a] = kind

    def digest(self, content_id: int) -> bytes:
        """Returns the digest of a content."""
        return self.contents[content_id].digest

    def kind(self, one: int, other: int) -> Kind | None:
        """Returns how two contents match, None if they do not."""
        if one == other:
            return Kind.IDENTICAL
        return self._kinds.get(one, {}).get(other)

    def matching(self, content_id: int, weakest: Kind) -> Iterator[tuple[int, Kind]]:
        """Yields the contents that match one no weaker than `weakest`, itself included, closest first."""
        yield content_id, Kind.IDENTICAL
        found = self._kinds.get(content_id, {})
        for other in sorted(found, key=lambda i: (STRENGTH[found[i]], i)):
            if STRENGTH[found[other]] <= STRENGTH[weakest]:
                yield other, found[other]
