"""What a report is worded with: core gives values, the edge gives sentences."""

from __future__ import annotations

from typing import Protocol

from app.core.holdings.types import Lack
from app.core.types import Content, Edit, Kind, Member, Proposal, Reason, Sureness, UnreadableReason


class Wording(Protocol):
    """The sentences of a report, in one language; `app.words.report_words` has them.

    Attributes:
        language: As HTML names it: "de".
        direction: "ltr" or "rtl".
    """

    @property
    def language(self) -> str: ...

    @property
    def direction(self) -> str: ...

    def title(self) -> str:
        """Returns the heading of a report."""

    def totals(self, photos: int, groups: int) -> tuple[str, str]:
        """Returns how many photos and how many groups there are."""

    def guarantee(self) -> str:
        """Returns what is guaranteed of redundant copies."""

    def nothing_found(self) -> str:
        """Returns what is said where there is no group."""

    def group(self, kind: Kind, photos: int, gain: int) -> str:
        """Returns the heading of a group; `gain` in bytes."""

    def outcome(self, proposal: Proposal) -> str:
        """Returns what happens to a photo, in a word."""

    def facts(self, content: Content, size: int) -> str:
        """Returns width, height and size of a photo; `size` in bytes."""

    def relation(self, member: Member) -> str:
        """Returns how a photo relates to its keeper, and what it holds that the keeper lacks."""

    def sureness(self, sureness: Sureness) -> str:
        """Returns how sure a match is, in a word or two."""

    def reason(self, reason: Reason) -> str:
        """Returns why a photo is kept, in a few words."""

    def edit(self, edit: Edit, form: str) -> str:
        """Returns what was done to a photo; `form` is the format of its file."""

    def lack(self, lack: Lack, form: str) -> str:
        """Returns what a photo holds and its keeper does not; `form` is the format of its file."""

    def unreadable(self, reason: UnreadableReason) -> str:
        """Returns why a file could not be read."""

    def unreadable_files(self, files: int) -> str:
        """Returns how many files could not be read."""

    def damaged_photos(self, photos: int) -> str:
        """Returns how many photos could be read in part alone."""
