"""Rules for keepers: what they would change, applied and taken back, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.core.grouping.preview import RulePreview
from app.core.grouping.review import AppliedRules
from app.core.library import Library
from app.services.latest import Latest
from app.services.review import ReviewService

_Asked = tuple[tuple[str, ...], tuple[str, ...], Collection[int] | None, tuple[str, ...] | None]


class RulesService(QObject):
    """Asks what rules would change, and applies them. It works in the thread of the review.

    Rules are names of criteria (`app.core.criteria.ORDERABLE`), what counts most first, folders that are preferred,
    best first, and such that are cleared out; None for those that are set. They concern all groups, or the photos of
    some.

    Signals:
        previewed: The `RulePreview` of the last request.
        applied: The `AppliedRules`, which `take_back` takes; the groups are asked for again.
        taken_back: Rules were taken back; the groups are asked for again.
        failed: The exception that a request ended with.
    """

    previewed = Signal(object)
    applied = Signal(object)
    taken_back = Signal()
    failed = Signal(object)

    def __init__(self, library: Library, review: ReviewService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._review = review
        self._previews = Latest[_Asked](review, self._preview_of, self.previewed.emit, self.failed.emit)

    def preview(
        self,
        criteria: Sequence[str],
        preferred: Sequence[str],
        photo_ids: Collection[int] | None = None,
        cleared: Sequence[str] | None = None,
    ) -> None:
        """Asks what rules would change; of several requests in a row, the last one is answered."""
        self._previews.ask(_asked(criteria, preferred, photo_ids, cleared))

    def _preview_of(self, asked: _Asked) -> Callable[[], RulePreview]:
        wanted, (criteria, preferred, photo_ids, cleared) = self._review.propose, asked
        groups = None if self._review.review is None else self._review.review.groups
        return lambda: self._library.preview_rules(
            criteria, preferred, photo_ids, cleared=cleared, propose=wanted, groups=groups
        )

    def apply(
        self,
        criteria: Sequence[str],
        preferred: Sequence[str],
        photo_ids: Collection[int] | None = None,
        cleared: Sequence[str] | None = None,
        on_applied: Callable[[AppliedRules], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Applies rules: everywhere and from now on, or once to the photos of some groups.

        Args:
            criteria: Names of criteria, what counts most first.
            preferred: Folders whose photos are rather kept, best first.
            photo_ids: The photos of the groups in question; None for all groups.
            cleared: Folders that are cleared out; None for those that are set.
            on_applied: Called when just this is applied, as `applied` is emitted for any.
            on_failed: Called where just this fails, instead of `failed`.
        """
        wanted, asked = self._review.propose, _asked(criteria, preferred, photo_ids, cleared)

        def done(applied: AppliedRules) -> None:
            self._review.refresh()
            self.applied.emit(applied)
            if on_applied is not None:
                on_applied(applied)

        self._review.submit(
            lambda: self._library.apply_rules(*asked[:3], cleared=asked[3], propose=wanted),
            done,
            self.failed.emit if on_failed is None else on_failed,
        )

    def take_back(self, applied: AppliedRules) -> None:
        """Undoes what was applied; that it failed is told by the review, since nobody may look at rules now."""
        self._review.submit(
            lambda: self._library.take_back_rules(applied), self._on_taken_back, self._review.failed.emit
        )

    def _on_taken_back(self, _value: Any) -> None:
        self._review.refresh()
        self.taken_back.emit()


def _asked(
    criteria: Sequence[str],
    preferred: Sequence[str],
    photo_ids: Collection[int] | None,
    cleared: Sequence[str] | None,
) -> _Asked:
    return tuple(criteria), tuple(preferred), photo_ids, None if cleared is None else tuple(cleared)
