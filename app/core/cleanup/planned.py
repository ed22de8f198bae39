"""What a plan is made of: photos that are to go, each with why and with who stays for it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from app.core.cleanup.outcome import LeftAlone, LeftReason
from app.core.holdings.brought import BroughtOver, Conflict, all_of
from app.core.types import EditName, Kind, Missing, Photo


class GoReason(StrEnum):
    """Why a photo is to go."""

    IDENTICAL = "identical"
    """A photo with the same bytes stays."""
    REDUNDANT = "redundant"
    """A copy that holds nothing that its keeper lacks."""
    VERSION = "version"
    """An edited copy, proposed because the user asked for that."""
    RETURNED = "returned"
    """An edited copy that a clean-up took away before, and that came back; what stayed then still stays."""
    HAND = "hand"
    """The user decided so."""
    RULE = "rule"
    """A rule of the user's decided so."""


@dataclass(frozen=True, slots=True)
class Witness:
    """A photo that stays and matches one that goes, directly.

    Attributes:
        photo: The photo that stays.
        digest: Of its bytes, as the catalog knows them.
        kind: How the two match.
    """

    photo: Photo
    digest: bytes
    kind: Kind


class Kept(NamedTuple):
    """A file that stays, and the digest of its bytes."""

    path: Path
    digest: bytes


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file that goes with a photo, or not at all.

    Attributes:
        path: The file.
        size: Bytes.
        mtime_ns: Modification time, nanoseconds.
        digest: Of its bytes, as the catalog knows them; None if they were not hashed yet.
        content_id: Its content; None for movies, sidecars and what cannot be read.
        kept: Files that stay and hold what it holds, best first: photos that match it, for others the same bytes.
            Empty where the user decided about the photo.
    """

    path: Path
    size: int
    mtime_ns: int
    digest: bytes | None
    content_id: int | None
    kept: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Bring:
    """What of a photo goes into a sidecar beside the one that stays for it, before it goes.

    Attributes:
        keeper: The photo that stays.
        contents: Those of its contents of which the photo is a copy, beside these words.
        sidecar: The sidecar.
        before: Digest of its bytes, None if there is none yet.
        wanted: What it is to hold then.
        files: Sidecars of the photo that goes, of which all stands in that one then.
    """

    keeper: Photo
    contents: frozenset[int]
    sidecar: Path
    before: bytes | None
    wanted: BroughtOver
    files: frozenset[Path] = frozenset()


class PlannedSidecar(NamedTuple):
    """What is written beside one photo that stays.

    Attributes:
        path: The sidecar.
        keeper: The photo.
        is_new: There is none yet; of one that is there, all that it says stays.
        wanted: What it is to hold then.
        photos: How many photos can go for it.
    """

    path: Path
    keeper: Path
    is_new: bool
    wanted: BroughtOver
    photos: int


class InConflict(NamedTuple):
    """A photo that stays since what it tells contradicts what its keeper tells.

    Attributes:
        photo: The photo.
        keeper: Its keeper.
        conflicts: What contradicts what.
    """

    photo: Photo
    keeper: Path
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class PlannedPhoto:
    """A photo that is to go.

    Attributes:
        photo: The photo.
        digest: Of its bytes, as the catalog knows them.
        kind: How it matches its best witness, or its group's keeper where it has no witness.
        witnesses: Direct matches that stay, best first: same bytes, then copies, then similar ones. Empty only
            where a whole group goes, which the user has confirmed.
        folder: Its folder of the library.
        reason: Why it goes.
        edits: What was done to it, against its group's keeper.
        missing: What that keeper's file says and its own does not.
        looked_at: The user saw it, large enough to judge.
        files: The other files of its unit.
        bring: What goes to the photo that stays, before it goes; None if that lacks nothing.
    """

    photo: Photo
    digest: bytes
    kind: Kind
    witnesses: tuple[Witness, ...]
    folder: Path
    reason: GoReason
    edits: tuple[EditName, ...] = ()
    missing: tuple[Missing, ...] = ()
    looked_at: bool = False
    files: tuple[PlannedFile, ...] = ()
    bring: Bring | None = None


class FolderSummary(NamedTuple):
    """How much goes from one folder of the library."""

    folder: Path
    photos: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a clean-up would do.

    Attributes:
        items: Photos that are to go.
        left_alone: Photos whose outcome is the trash and that stay all the same.
        whole_groups: How many groups lose every photo; 0 unless that was asked for.
        conflicts: Photos that would go if what they tell could be brought over.
    """

    items: tuple[PlannedPhoto, ...] = ()
    left_alone: tuple[LeftAlone, ...] = ()
    whole_groups: int = 0
    conflicts: tuple[InConflict, ...] = ()

    @property
    def bytes(self) -> int:
        """What the photos that are to go hold."""
        return sum(item.photo.unit_size for item in self.items)

    @property
    def files(self) -> int:
        """How many files go: photos, and what belongs to them."""
        return len(self.items) + sum(len(item.files) for item in self.items)

    @property
    def folders(self) -> tuple[FolderSummary, ...]:
        """What goes from each folder of the library, by path."""
        photos, sizes = Counter[Path](), Counter[Path]()
        for item in self.items:
            photos[item.folder] += 1
            sizes[item.folder] += item.photo.unit_size
        return tuple(FolderSummary(folder, photos[folder], sizes[folder]) for folder in sorted(photos))

    @property
    def sidecars(self) -> tuple[PlannedSidecar, ...]:
        """What is written beside photos that stay, by path."""
        found: defaultdict[Path, list[Bring]] = defaultdict(list)
        for item in self.items:
            if item.bring is not None:
                found[item.bring.sidecar].append(item.bring)
        return tuple(
            PlannedSidecar(
                path=path,
                keeper=brings[0].keeper.path,
                is_new=brings[0].before is None,
                wanted=all_of(bring.wanted for bring in brings),
                photos=len(brings),
            )
            for path, brings in sorted(found.items())
        )

    @property
    def brought(self) -> frozenset[int]:
        """The photos, by id, that go only if what they tell is written beside the photos that stay."""
        return frozenset(item.photo.id for item in self.items if item.bring is not None)

    @property
    def unseen(self) -> frozenset[int]:
        """The photos, by id, that a rule decided for the trash and that the user never looked at."""
        return frozenset(i.photo.id for i in self.items if i.reason is GoReason.RULE and not i.looked_at)

    def leaving(self, reasons: Mapping[int, LeftReason]) -> Plan:
        """Returns the plan with some photos left alone, by id, each for its reason."""
        plan = self
        for reason in dict.fromkeys(reasons.values()):
            plan = plan.without({photo_id for photo_id, why in reasons.items() if why is reason}, reason)
        return plan

    def without(self, photo_ids: Set[int], reason: LeftReason | None = None) -> Plan:
        """Returns the plan with some photos left out; what stays for the others stays all the same.

        Args:
            photo_ids: The photos.
            reason: Lists them as left alone, and why; None does not list them.
        """
        if not photo_ids:
            return self
        items = tuple(item for item in self.items if item.photo.id not in photo_ids)
        if reason is None:
            return replace(self, items=items)
        left = (LeftAlone(item.photo, reason) for item in self.items if item.photo.id in photo_ids)
        return replace(self, items=items, left_alone=(*self.left_alone, *left))
