"""Which contents match directly, and which of them holds all that the other holds, as the catalog knows it now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.core.catalog import Catalog
from app.core.catalog.traits import Trait
from app.core.catalog.verdicts import is_dismissed
from app.core.types import Content, Kind

STRENGTH = {Kind.IDENTICAL: 0, Kind.COPY: 1, Kind.SIMILAR: 2}
"""The closer two photos are, the smaller the number."""

_RAW = "RAW"


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
        ties = catalog.matches.ties_of(asked)
        known = [*asked, *(i for tie in ties for i in (tie.a, tie.b)), *(i for pair in linked for i in pair)]
        self.contents: dict[int, Content] = catalog.contents.get(known)
        self._holdings = catalog.contents.holdings
        self._kinds: dict[int, dict[int, Kind]] = {}
        self._held: set[tuple[int, int]] = set()
        self._lacking: set[tuple[int, int]] = set()
        dismissed = catalog.verdicts.dismissed()
        for tie in ties:
            if not is_dismissed(dismissed, self.digest(tie.a), self.digest(tie.b)):
                self._note(tie.a, tie.b, tie.kind)
                self._weigh(tie.a, tie.b, Trait(tie.traits))
        for a, b in linked:
            if self.kind(a, b) is not Kind.COPY:  # a copy, whatever the verifier said; nothing is proved of it
                self._note(a, b, Kind.COPY)
                self._lacking |= {(a, b), (b, a)}

    def _note(self, a: int, b: int, kind: Kind) -> None:
        self._kinds.setdefault(a, {})[b] = kind
        self._kinds.setdefault(b, {})[a] = kind

    def _weigh(self, a: int, b: int, traits: Trait) -> None:
        """Notes who holds all of whom; a RAW and a picture hold nothing of each other: developing is work."""
        developed = (self.contents[a].format == _RAW) != (self.contents[b].format == _RAW)
        sides = (
            (a, b, Trait.B_REDUNDANT, Trait.A_LACKS | Trait.A_SHOWS_LESS),
            (b, a, Trait.A_REDUNDANT, Trait.B_LACKS | Trait.B_SHOWS_LESS),
        )
        for keeper, photo, redundant, lacking in sides:
            if traits & redundant and not developed:
                self._held.add((keeper, photo))
            if traits & lacking or (developed and self.contents[photo].format == _RAW):
                self._lacking.add((keeper, photo))

    def digest(self, content_id: int) -> bytes:
        """Returns the digest of a content."""
        return self.contents[content_id].digest

    def described(self, content_ids: Iterable[int], *, held: bool) -> list[Content]:
        """Returns contents; with `held`, what they hold stands in them, as far as it is known."""
        found = [self.contents[content_id] for content_id in content_ids]
        if not held:
            return found
        holdings = self._holdings(content.id for content in found)
        return [replace(content, holdings=holdings.get(content.id)) for content in found]

    def kind(self, one: int, other: int) -> Kind | None:
        """Returns how two contents match, None if they do not."""
        if one == other:
            return Kind.IDENTICAL
        return self._kinds.get(one, {}).get(other)

    def holds(self, keeper: int, photo: int) -> bool:
        """Says whether it is proved that one content holds all that another one holds."""
        return keeper == photo or (keeper, photo) in self._held

    def holds_but_for_edits(self, keeper: int, photo: int) -> bool:
        """Says whether one content holds all that another one holds, but for what was made of it by editing."""
        return keeper == photo or (self.kind(keeper, photo) is Kind.COPY and (keeper, photo) not in self._lacking)

    def matching(self, content_id: int, weakest: Kind) -> Iterator[tuple[int, Kind]]:
        """Yields the contents that match one no weaker than `weakest`, itself included, closest first."""
        yield content_id, Kind.IDENTICAL
        found = self._kinds.get(content_id, {})
        for other in sorted(found, key=lambda i: (STRENGTH[found[i]], i)):
            if STRENGTH[found[other]] <= STRENGTH[weakest]:
                yield other, found[other]
