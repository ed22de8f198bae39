"""What the user decides, shown at once, stored in the background, and undone step by step."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations

from PySide6.QtCore import QObject, QPersistentModelIndex, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from app.core.catalog.decisions import Decided
from app.core.types import DecidedBy, Group, Kind, Member, Proposal
from app.services.review import ReviewService, SaidBefore
from app.ui.groups.many import MANY, any_stays, matched, settled
from app.ui.groups.photos_model import PhotosModel
from app.words import photo_words

Pairs = Sequence[tuple[int, int]]
WantedDecisions = Mapping[int, Proposal | None]
Do = Callable[[list[int]], None]

_AGAIN_MS = 100


class DecisionActions(QObject):
    """Changes what happens to photos.

    Signals:
        refused: A sentence that says why a photo cannot go to the trash.
    """

    refused = Signal(str)

    def __init__(self, model: PhotosModel, service: ReviewService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._service = service
        self.stack = QUndoStack(self)
        self._when_there = _WhenThere(model, self)
        self.when_there = self._when_there.call

    def toggle(self, rows: Sequence[int]) -> None:
        """Trashes these photos if any of them is kept, else keeps them all."""
        if len(rows) < MANY:
            self.when_there(rows, self._toggle)
        else:
            trash = any_stays(self._model.entries, rows)
            self._decide_many(rows, Proposal.TRASH if trash else Proposal.KEEP)

    def _toggle(self, rows: Sequence[int]) -> None:
        members = self._members(rows)
        trash = any(not photo_words.goes(m) for m in members)
        self.decide(members, Proposal.TRASH if trash else Proposal.KEEP, self._groups(rows), firmly=False)

    def decide(
        self, members: Iterable[Member], wanted: Proposal, groups: Iterable[Group] = (), *, firmly: bool = True
    ) -> None:
        """Keeps or trashes photos.

        Args:
            members: The photos.
            wanted: What is to happen to them.
            groups: The groups they stand in. Of one that would keep nothing, every photo is decided: it goes as a
                whole only if the user said so of each.
            firmly: Whether a photo is decided also where that is proposed, so that no rule changes it; else it
                follows its proposal again.
        """
        chosen = list(members)
        held = [m for m in chosen if not m.photo.movable] if wanted is Proposal.TRASH else []
        if wanted is Proposal.TRASH:
            chosen = [m for m in chosen if m.photo.movable]
        after: dict[int, Proposal | None] = {
            m.photo.id: wanted if firmly or m.proposal is not wanted else None for m in chosen
        }
        if wanted is Proposal.TRASH:
            text = self.tr("Trash %Ln photos", "", len(after))
            for group in groups:
                if all(m.photo.id in after or photo_words.goes(m) for m in group.members):
                    after.update((m.photo.id, Proposal.TRASH) for m in group.members)
                    chosen += [m for m in group.members if m not in chosen]
        else:
            text = self.tr("Keep %Ln photos", "", len(after))
        self._push(text, chosen, after)
        if held:  # said last: what a step says goes when the next one is made
            self.refused.emit(photo_words.holding(held[0].photo))

    def decide_rows(self, rows: Sequence[int], wanted: Proposal) -> None:
        """Keeps or trashes the photos in these rows."""
        if len(rows) >= MANY:
            self._decide_many(rows, wanted)
            return
        self.when_there(rows, lambda there: self.decide(self._members(there), wanted, self._groups(there)))

    def _decide_many(self, rows: Sequence[int], wanted: Proposal) -> None:
        """Decides about more photos than details are kept of, in one step."""
        before, after, held = settled(self._model.entries, rows, wanted)
        trash, keep = self.tr("Trash %Ln photos", "", len(after)), self.tr("Keep %Ln photos", "", len(after))
        self.settle(trash if wanted is Proposal.TRASH else keep, before, after)
        if held:
            text = self.tr("%Ln photos are left alone: protected, away, or with files that others share.", "", held)
            self.refused.emit(text)

    def keep_only(self, group: Group, member: Member) -> None:
        """Keeps one photo of a group; all others that may go to the trash go."""
        others = [m for m in group.members if m.photo.id != member.photo.id]
        self._keep_and_trash(self.tr("Keep only one"), member, others)

    def make_keeper(self, member: Member, keeper: Member) -> None:
        """Keeps a photo in place of the one that was to be kept, which goes to the trash if it may."""
        self._keep_and_trash(self.tr("Make keeper"), member, [keeper])

    def settle(self, text: str, before: Mapping[int, Decided], after: Mapping[int, Decided]) -> None:
        """Changes what stands decided about many photos, shown or not, as one step to undo.

        Args:
            text: What the step is called.
            before: What stands decided now, by photo.
            after: What is to stand decided.
        """
        if after:
            self.stack.push(_Settle(text, before, after, self))

    def follow_proposal(self, members: Iterable[Member]) -> None:
        """Takes decisions back, so that the proposals hold again."""
        chosen = [m for m in members if m.decision is not None]
        text = self.tr("%Ln photos follow the proposal", "", len(chosen))
        self._push(text, chosen, {m.photo.id: None for m in chosen})

    def dismiss(self, group: Group) -> None:
        """Says that the photos of a group are no duplicates of each other."""
        ids = sorted({m.content.id for m in group.members})
        pairs = list(combinations(ids, 2)) if len(ids) < MANY else matched(self._model.entries, ids)
        if pairs:
            said = self._service.store_dismissals
            self.stack.push(_Say(self.tr("Not duplicates"), pairs, said, self._service, group.members))

    def dismiss_photos(self, members: Sequence[Member]) -> None:
        """Says that each of these photos is no duplicate of anything, now or later."""
        pairs = [(content, content) for content in sorted({m.content.id for m in members})]
        text = self.tr("%Ln photos are no duplicates of anything", "", len(members))
        self.stack.push(_Say(text, pairs, self._service.store_dismissals, self._service, members))

    def split(self, group: Group, members: Sequence[Member]) -> None:
        """Takes photos out of a group: they are no duplicates of the rest of it, but may well be of each other."""
        chosen = {m.content.id for m in members}
        rest = {m.content.id for m in group.members} - chosen
        pairs = [(one, other) for one in sorted(chosen) for other in sorted(rest)]
        if pairs:
            said = self._service.store_dismissals
            self.stack.push(_Say(self.tr("Split the group"), pairs, said, self._service, group.members))

    def merge(self, groups: Sequence[Group]) -> None:
        """Says that the photos of groups show one picture: they become one group of copies."""
        ends = sorted({m.content.id for group in groups for m in group.members})
        pairs = list(combinations(ends, 2))
        if len(groups) > 1 and pairs:
            members = [m for group in groups for m in group.members]
            self.stack.push(_Say(self.tr("Merge groups"), pairs, self._service.store_links, self._service, members))

    def accept(self, text: str, photo_ids: Iterable[int]) -> None:
        """Lets what is shown for photos hold: they count as reviewed, in one step to undo.

        Args:
            text: What the step is called.
            photo_ids: The photos; those that were reviewed before stay so when it is undone.
        """
        groups = self._model.entries.groups
        if groups is None:
            return
        state = groups.decision_state
        fresh = [photo for photo, row in state.rows_of(photo_ids).items() if not state.looked_at[row]]
        if fresh:
            self.stack.push(_Accept(text, fresh, self._service))

    @staticmethod
    def can_dismiss(group: Group) -> bool:
        """Says whether a group can be called no duplicates: the same bytes cannot."""
        return any(m.kind is not Kind.IDENTICAL for m in group.members)

    def _members(self, rows: Sequence[int]) -> list[Member]:
        return [member for row in rows if (member := self._model.member_at(row)) is not None]

    def _groups(self, rows: Sequence[int]) -> list[Group]:
        positions = dict.fromkeys(self._model.position_at(row) for row in rows)
        return [group for position in positions if (group := self._model.group_at(position)) is not None]

    def _keep_and_trash(self, text: str, kept: Member, others: Sequence[Member]) -> None:
        held = [m for m in others if not m.photo.movable]
        going = [m for m in others if m.photo.movable]
        after: dict[int, Proposal | None] = {m.photo.id: Proposal.TRASH for m in going}
        after[kept.photo.id] = Proposal.KEEP
        self._push(text, [kept, *going], after)
        if held:
            self.refused.emit(photo_words.holding(held[0].photo))

    def _push(self, text: str, members: Iterable[Member], after: WantedDecisions) -> None:
        before = {
            m.photo.id: Decided(m.decision, m.decided_by)
            for m in members
            if m.decision is not after[m.photo.id] or m.decided_by is DecidedBy.RULE
        }
        if before:
            self.stack.push(_Decide(text, before, {photo: after[photo] for photo in before}, self))

    def apply(self, decisions: WantedDecisions) -> None:
        """Stores decisions by hand, and shows them at once."""
        self._model.set_decisions(decisions, self._service.store_decisions(decisions))

    def restore(self, decided: Mapping[int, Decided]) -> None:
        """Stores what once stood decided, be it by hand or by a rule, and shows it at once."""
        self._model.set_decided(decided, self._service.restore_decisions(decided))


class _WhenThere(QObject):
    """Does what a key asked for as soon as the photos' details are there: who types fast loses nothing.

    Keeps what was asked for in order; each waits for the groups that it is about.

    Args:
        model: Asks for details, and tells when they come.
    """

    def __init__(self, model: PhotosModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._waiting: deque[tuple[list[QPersistentModelIndex], Do]] = deque()
        self._doing = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self._go_on)
        model.dataChanged.connect(self._go_on)

    def call(self, rows: Sequence[int], do: Do) -> None:
        """Calls `do` with the rows of these photos once their groups are known: at once, if they are.

        Photos that leave the list meanwhile are left out; where none is left, nothing is done.
        """
        if not rows:
            return
        if not self._waiting and all(self._is_there(row) for row in rows):
            do(list(rows))
            return
        self._waiting.append(([QPersistentModelIndex(self._model.index(row)) for row in rows], do))
        self._again.start()

    def _is_there(self, row: int) -> bool:
        return self._model.group_at(self._model.position_at(row)) is not None

    @Slot()
    def _go_on(self) -> None:
        while self._waiting and not self._doing:
            indexes, do = self._waiting[0]
            rows = [index.row() for index in indexes if index.isValid()]
            if [row for row in rows if not self._is_there(row)]:  # all of them are asked for
                return
            self._waiting.popleft()
            if rows:
                self._doing = True  # what it changes is told here too
                try:
                    do(rows)
                finally:
                    self._doing = False
        if not self._waiting:
            self._again.stop()


class PhotosStep(QUndoCommand):
    """A step that is about photos.

    Args:
        text: What it is called.
        photos: The photos, by id.
        regroups: It changes which groups there are: these are read again before they can be shown.

    Attributes:
        photos: The photos, by id.
        regroups: It changes which groups there are.
    """

    def __init__(self, text: str, photos: Iterable[int], *, regroups: bool = False) -> None:
        super().__init__(text)
        self.photos, self.regroups = tuple(photos), regroups


class _Decide(PhotosStep):
    def __init__(
        self, text: str, before: Mapping[int, Decided], after: WantedDecisions, decisions: DecisionActions
    ) -> None:
        super().__init__(text, before)
        self._before, self._after, self._decisions = before, after, decisions

    def redo(self) -> None:
        self._decisions.apply(self._after)

    def undo(self) -> None:
        self._decisions.restore(self._before)


class _Settle(PhotosStep):
    def __init__(
        self, text: str, before: Mapping[int, Decided], after: Mapping[int, Decided], decisions: DecisionActions
    ) -> None:
        super().__init__(text, before)
        self._before, self._after, self._decisions = before, after, decisions

    def redo(self) -> None:
        self._decisions.restore(self._after)

    def undo(self) -> None:
        self._decisions.restore(self._before)


class _Accept(PhotosStep):
    """Photos that count as reviewed."""

    def __init__(self, text: str, photos: Iterable[int], service: ReviewService) -> None:
        super().__init__(text, photos)
        self._service = service

    def redo(self) -> None:
        self._service.store_looked_at(self.photos, True)

    def undo(self) -> None:
        self._service.store_looked_at(self.photos, False)


class _Say(PhotosStep):
    """What the user says of pairs of contents; undone, what was said before holds again."""

    def __init__(
        self,
        text: str,
        pairs: Pairs,
        say: Callable[[Pairs], SaidBefore],
        service: ReviewService,
        members: Iterable[Member],
    ) -> None:
        super().__init__(text, (m.photo.id for m in members), regroups=True)
        self._pairs, self._say, self._service = pairs, say, service
        self._before = SaidBefore()

    def redo(self) -> None:
        self._before = self._say(self._pairs)

    def undo(self) -> None:
        self._service.restore_verdicts(self._before)
