"""What is reviewed: groups, decisions, what the user says of pairs, and rules for keepers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.decisions import Decided
from app.core.catalog.verdicts import DigestPair, Verdict
from app.core.criteria import Rules
from app.core.files.spelling import absolute
from app.core.grouping.arrangement import Arrangement
from app.core.grouping.groups import Groups
from app.core.grouping.preview import RulePreview, decisions_of, preview_everywhere, preview_groups, within
from app.core.grouping.proposals import similarity_floor
from app.core.grouping.snapshot import take_snapshot
from app.core.settings import Settings, SettingsStore
from app.core.types import DecidedBy, Proposal, Propose

Said = Mapping[DigestPair, Verdict | None]
"""What was said of pairs before, for `restore_verdicts`."""


@dataclass(frozen=True, slots=True)
class AppliedRules:
    """What applying rules changed, for `Review.take_back_rules`.

    Attributes:
        decided: What stood decided before about each photo that changed.
        settings: The settings before, None where rules were applied to single groups.
    """

    decided: Mapping[int, Decided] = field(default_factory=dict)
    settings: Settings | None = None


class Review:
    """What is reviewed and decided; quick, from any thread, also while a scan runs.

    Args:
        catalog: What is known of the photos.
        settings_store: What the user set; rules for all groups are stored there.
    """

    def __init__(self, catalog: Catalog, settings_store: SettingsStore) -> None:
        self._catalog = catalog
        self._settings_store = settings_store

    def groups(
        self,
        propose: Propose | None = None,
        folders: Sequence[Path] | None = None,
        similarity: float | None = None,
    ) -> Groups:
        """Returns the groups as they stand now.

        Args:
            propose: How far proposals go; None for what is set.
            folders: Only groups with a photo below one of these.
            similarity: How alike similar shots must be, 0 to 1; None for what is set.
        """
        set_ = self._settings_store.settings
        below = None if folders is None else [absolute(folder) for folder in folders]
        arrangement = Arrangement(take_snapshot(self._catalog), set_.rules)
        floor = similarity_floor(set_.similarity if similarity is None else similarity)
        again = set_.propose_returned
        return Groups(self._catalog, arrangement, propose or set_.propose, below, floor=floor, returned=again)

    def decide(self, decisions: Mapping[int, Proposal | None], by: DecidedBy = DecidedBy.HAND) -> dict[int, Decided]:
        """Stores decisions, photo id to decision; None takes one back. A rule leaves alone what the hand decided.

        Returns:
            What stood decided before about each photo that changed, for `restore_decisions`.
        """
        return self._catalog.decisions.put(decisions.items(), by)

    def restore_decisions(self, decided: Mapping[int, Decided]) -> None:
        """Stores what once stood decided, whoever decided meanwhile."""
        self._catalog.decisions.restore(decided)

    def mark_looked_at(self, photo_ids: Iterable[int]) -> None:
        """Notes that the user saw these photos, large enough to judge."""
        self._catalog.decisions.mark_looked_at(photo_ids)

    def take_back_looked_at(self, photo_ids: Iterable[int]) -> None:
        """Notes that the user did not look at these photos after all, as when accepting them is undone."""
        self._catalog.decisions.take_back_looked_at(photo_ids)

    def dismiss(self, pairs: Sequence[tuple[int, int]]) -> Said:
        """Remembers pairs of contents, given by id, as "not duplicates"; links between them are taken back.

        A content beside itself stands for all its matches, present and future.

        Returns:
            What was said of each pair before, for `restore_verdicts`.
        """
        return self._catalog.verdicts.put_dismissals(self._digests(pairs))

    def link(self, pairs: Sequence[tuple[int, int]]) -> Said:
        """Remembers pairs of contents, given by id, as one picture; dismissals are taken back.

        Linked contents are copies of each other, whatever the verifier said; nothing is proposed because of it.

        Returns:
            What was said of each pair before, for `restore_verdicts`.
        """
        return self._catalog.verdicts.put_links(self._digests(pairs))

    def restore_verdicts(self, said: Said) -> None:
        """Stores what was once said of pairs."""
        self._catalog.verdicts.restore(said)

    def preview_rules(
        self,
        criteria: Iterable[str],
        preferred: Iterable[str],
        photo_ids: Collection[int] | None = None,
        *,
        cleared: Iterable[str] | None = None,
        propose: Propose | None = None,
        groups: Groups | None = None,
    ) -> RulePreview:
        """Says what other rules for keepers would change.

        Args:
            criteria: Names of criteria, what counts most first.
            preferred: Folders whose photos are rather kept, best first.
            photo_ids: The photos of the groups in question; None for all groups.
            cleared: Folders whose photos are kept last; None for those that are set.
            propose: How far proposals would go; None for what is set.
            groups: The groups as they are shown, which saves the time to read them.
        """
        now = groups or self.groups()
        rules, wanted = self._rules(criteria, preferred, cleared), propose or self._settings_store.settings.propose
        if photo_ids is None:
            scores = now.arrangement.ranking.scores
            then = Arrangement(now.arrangement.snapshot, rules, scores)
            decided = now.decision_state.by_hand()
            return preview_everywhere(
                now, Groups(self._catalog, then, wanted, decision_state=decided, returned=now.returned)
            )
        arranged = Arrangement(within(now, photo_ids), rules)
        return preview_groups(now, decisions_of(arranged, wanted), arranged, photo_ids)

    def apply_rules(
        self,
        criteria: Iterable[str],
        preferred: Iterable[str],
        photo_ids: Collection[int] | None = None,
        *,
        cleared: Iterable[str] | None = None,
        propose: Propose | None = None,
    ) -> AppliedRules:
        """Lets rules choose keepers: everywhere and from now on, or once for the groups of given photos.

        Everywhere, the settings are stored, and what rules decided before is taken back. For given photos, what the
        rules come to is stored as decisions of these; what the hand decided stays, and no group loses its last
        photo: those that the user trashed do not count as ones that could be kept.

        Args:
            criteria: Names of criteria, what counts most first.
            preferred: Folders whose photos are rather kept, best first.
            photo_ids: The photos of the groups in question; None for all groups.
            cleared: Folders whose photos are kept last; None for those that are set, but for what is preferred now.
            propose: How far proposals go; None for what is set.

        Returns:
            What changed, for `take_back_rules`.

        Raises:
            OSError, SettingsError: The settings cannot be stored; nothing changed.
        """
        if photo_ids is not None:
            arranged = Arrangement(within(self.groups(), photo_ids), self._rules(criteria, preferred, cleared))
            decisions = decisions_of(arranged, propose or self._settings_store.settings.propose)
            return AppliedRules(self.decide(decisions, DecidedBy.RULE))
        before = self._settings_store.settings
        criteria, preferred = tuple(criteria), tuple(preferred)
        self._settings_store.update(
            criteria=criteria,
            preferred=preferred,
            cleared=self._rules(criteria, preferred, cleared).cleared,
            propose=propose or before.propose,
        )
        return AppliedRules(self._catalog.decisions.take_back_rules(), before)

    def _rules(self, criteria: Iterable[str], preferred: Iterable[str], cleared: Iterable[str] | None) -> Rules:
        """Returns rules; folders that are cleared out are as they are set where none are given."""
        kept_first = tuple(preferred)
        last = self._settings_store.settings.cleared if cleared is None else cleared
        return Rules.of(criteria, kept_first, (folder for folder in last if folder not in kept_first))

    def take_back_rules(self, applied: AppliedRules) -> None:
        """Undoes what `apply_rules` changed.

        Raises:
            OSError, SettingsError: The settings cannot be stored; nothing changed.
        """
        if applied.settings is not None:
            was = applied.settings
            self._settings_store.update(
                criteria=was.criteria, preferred=was.preferred, cleared=was.cleared, propose=was.propose
            )
        self.restore_decisions(applied.decided)

    def _digests(self, pairs: Sequence[tuple[int, int]]) -> list[DigestPair]:
        known = self._catalog.contents.get(end for pair in pairs for end in pair)
        return [(known[a].digest, known[b].digest) for a, b in pairs if a in known and b in known]
