"""What is to go, and which photo stays for each: worked out from the catalog, without touching a file."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.photos import PhotoRow, to_photo
from app.core.cleanup.bringing import Offer, offer
from app.core.cleanup.outcome import LeftAlone, LeftReason
from app.core.cleanup.planned import Bring, GoReason, Kept, Plan, PlannedFile, PlannedPhoto, Witness
from app.core.cleanup.relations import STRENGTH, Relations
from app.core.cleanup.unit_files import BesideFile, files_beside
from app.core.types import DecidedBy, EditName, Group, Kind, Member, Missing, Photo, Proposal

_MAX_WITNESSES = 8


@dataclass(slots=True)
class _Candidate:
    """A photo whose outcome is the trash.

    Attributes:
        photo: The photo as the catalog knows it now.
        row: Its row in the catalog.
        order: The smaller, the sooner it is the one that stays when one must stay.
        kind: How it matches its group's keeper.
        weakest: The weakest match that may stay in its place: who stands in a copy group needs a copy.
        reason: Why it goes.
        edits: What was done to it, against its group's keeper.
        missing: What that keeper's file says and its own does not.
        keeper: The photo that its group keeps: the pair that the user saw.
        files: The other files of its unit.
        whole: Its whole group goes, which the user has confirmed.
        bring: What goes to its keeper first; None if that lacks nothing, or was not asked for.
    """

    photo: Photo
    row: PhotoRow
    order: tuple[bool, int, int]
    kind: Kind
    weakest: Kind
    reason: GoReason
    edits: tuple[EditName, ...]
    missing: tuple[Missing, ...]
    keeper: Photo
    files: tuple[BesideFile, ...] = ()
    whole: bool = False
    bring: Bring | None = None

    @property
    def contents(self) -> list[int]:
        """What its pictures are; the one that stands for it comes first."""
        return [self.row.content_id, *(file.content_id for file in self.files if file.content_id is not None)]

    @property
    def is_decided(self) -> bool:
        return self.reason in (GoReason.HAND, GoReason.RULE)

    def may_stay(self, other: int, content_id: int, relations: Relations, keeper_goes: bool) -> bool:
        """Says whether a content that matches one of these may be what stays for it.

        Of what is proposed, it must hold all that goes. Of what the user decided, it may also be the kept photo beside
        which they saw it; only where that goes too, any direct match.
        """
        if self.bring is not None:  # what it tells will stand beside one photo, and beside no double of that
            return other in self.bring.contents
        if self.whole or relations.holds(other, content_id):
            return True
        if self.is_decided:
            return keeper_goes or other == self.keeper.content_id
        if self.reason is GoReason.RETURNED and other != self.keeper.content_id:
            return False
        edited = self.reason in (GoReason.VERSION, GoReason.RETURNED)
        return edited and relations.holds_but_for_edits(other, content_id)


@dataclass(slots=True)
class _Draft:
    going: dict[int, _Candidate] = field(default_factory=dict)
    left: list[LeftAlone] = field(default_factory=list)
    whole_groups: int = 0

    def paths(self) -> set[Path]:
        """Returns every file that is to go."""
        found = {candidate.photo.path for candidate in self.going.values()}
        return found.union(*(candidate.photo.unit for candidate in self.going.values()))

    def ties(self, candidate: _Candidate, content_id: int, relations: Relations) -> Iterator[tuple[int, Kind]]:
        """Yields the contents that may stay for one of a candidate's, closest first."""
        keeper_goes = candidate.keeper.id in self.going
        for other, kind in relations.matching(content_id, candidate.weakest):
            if candidate.may_stay(other, content_id, relations, keeper_goes):
                yield other, kind

    def leave(self, photo_id: int, reason: LeftReason) -> None:
        self.left.append(LeftAlone(self.going.pop(photo_id).photo, reason))


def make_plan(
    catalog: Catalog,
    groups: Iterable[Group],
    *,
    whole_groups: bool = False,
    folders: Sequence[Path] | None = None,
    bring: bool = False,
) -> Plan:
    """Works out which of the photos whose outcome is the trash may go.

    No group loses its last photo, and each photo that goes has a direct match that stays: a copy where it stands
    in a copy group, at least a similar one where it stands in a similar group. Where something must give way, a
    proposal gives way before a decision, and a keeper before its members.

    Args:
        catalog: The catalog; what it says now counts, not what the groups said when they were made.
        groups: The groups to be cleaned up.
        whole_groups: Let groups go of which the user decided every photo for the trash. Only after asking.
        folders: Only photos below these go; None for all.
        bring: Let copies go too whose words, place and time can be brought over to the photo that stays. Looks at the
            sidecars beside that.
    """
    found = list(groups)
    offered = offer(catalog, found, folders) if bring else Offer(found)
    chosen = offered.groups
    draft = _gather(catalog, chosen, folders)
    for photo_id in draft.going.keys() & offered.brings.keys():
        draft.going[photo_id].bring = offered.brings[photo_id]
        draft.going[photo_id].reason = GoReason.REDUNDANT
    _keep_last_of_groups(draft, chosen, whole_groups)
    relations = Relations(catalog, (content for c in draft.going.values() for content in c.contents))
    keepers = {group.keeper.photo.id for group in chosen}
    photos = _Photos(catalog, relations, draft, keepers)
    _keep_unwitnessed(draft, relations, photos)
    roots = {folder.id: folder.path for folder in catalog.folders.all()}
    items = []
    for candidate in list(draft.going.values()):
        item = _planned(candidate, draft, relations, photos, keepers, roots[candidate.row.folder_id])
        if item is None:
            draft.leave(candidate.photo.id, LeftReason.NO_WITNESS)
        else:
            items.append(item)
    return Plan(
        items=tuple(sorted(items, key=lambda item: item.photo.path)),
        left_alone=tuple(sorted(draft.left, key=lambda left: left.path)),
        whole_groups=draft.whole_groups,
        conflicts=offered.conflicts,
    )


def protected_folders(catalog: Catalog) -> tuple[str, ...]:
    """Returns the protected folders, each with a separator at its end."""
    return tuple(os.fspath(f.path).rstrip(os.sep) + os.sep for f in catalog.folders.all() if f.protected)


def may_stay(row: PhotoRow, protected: tuple[str, ...]) -> bool:
    """Says whether a photo counts as what stays for another: it is not away, nor on a read-only place unprotected."""
    return not row.offline and (not row.read_only or os.fspath(row.path).startswith(protected))


def _gather(catalog: Catalog, groups: Sequence[Group], folders: Sequence[Path] | None) -> _Draft:
    members = [(group, place, m) for group in groups for place, m in enumerate(group.members)]
    rows = catalog.photos.rows_by_id({m.photo.id for _, _, m in members if m.outcome is Proposal.TRASH})
    protected = protected_folders(catalog)
    beside = files_beside(catalog, rows.values())
    draft, seen = _Draft(), set()
    for group, place, member in members:
        row = rows.get(member.photo.id)
        if member.outcome is not Proposal.TRASH or row is None:
            continue
        if folders is not None and not any(row.path.is_relative_to(folder) for folder in folders):
            continue
        if row.id in draft.going:
            _join(draft.going[row.id], group, place, member)
        elif row.id not in seen:
            seen.add(row.id)
            files = beside.get(row.id, ())
            photo = to_photo(row, files, protected=os.fspath(row.path).startswith(protected))
            reason = LeftReason.NO_PERMISSION if row.read_only else untouchable(photo)
            if reason is None:
                order = (row.decision is Proposal.TRASH, place, row.id)
                why = _why(group, member, row)
                draft.going[row.id] = _Candidate(
                    photo=photo,
                    row=row,
                    order=order,
                    kind=member.kind,
                    weakest=_weakest(group),
                    reason=why,
                    edits=_edits(member),
                    missing=_missing(group, member),
                    keeper=group.keeper.photo,
                    files=files,
                )
            else:
                draft.left.append(LeftAlone(photo, reason))
    return draft


def _join(known: _Candidate, group: Group, place: int, member: Member) -> None:
    """Takes in that a photo stands in a second group."""
    known.order = (known.order[0], min(known.order[1], place), known.order[2])
    if _weakest(group) is Kind.COPY:
        known.weakest, known.kind, known.keeper = Kind.COPY, member.kind, group.keeper.photo
        known.edits, known.missing = _edits(member), _missing(group, member)


def _edits(member: Member) -> tuple[EditName, ...]:
    return tuple(edit.name for edit in member.edits)


def _missing(group: Group, member: Member) -> tuple[Missing, ...]:
    return member.content.metadata.missing(group.keeper.content.metadata)


def _why(group: Group, member: Member, row: PhotoRow) -> GoReason:
    if row.decision is Proposal.TRASH:
        return GoReason.RULE if row.decided_by is DecidedBy.RULE else GoReason.HAND
    if member.kind is Kind.IDENTICAL:
        return GoReason.IDENTICAL
    # A copy without a match shares a file with its keeper; it is proposed only if the keeper holds all of it.
    redundant = member.match is None or member.match.is_redundant(group.keeper.content.id)
    if redundant:
        return GoReason.REDUNDANT
    return GoReason.RETURNED if member.trashed_before else GoReason.VERSION


def _weakest(group: Group) -> Kind:
    return Kind.SIMILAR if group.kind is Kind.SIMILAR else Kind.COPY


def untouchable(photo: Photo) -> LeftReason | None:
    """Returns why a photo may not be moved, whatever was decided; None if it may."""
    if photo.movable:
        return None
    if photo.offline:
        return LeftReason.OFFLINE
    return LeftReason.PROTECTED if photo.protected else LeftReason.COMPANION


def _keep_last_of_groups(draft: _Draft, groups: Sequence[Group], whole_groups: bool) -> None:
    emptied = []
    for group in groups:
        going = [draft.going.get(member.photo.id) for member in group.members]
        if any(candidate is None for candidate in going):
            continue
        found = [candidate for candidate in going if candidate is not None]
        if whole_groups and all(candidate.row.decision is Proposal.TRASH for candidate in found):
            draft.whole_groups += 1
            for candidate in found:
                candidate.whole = True
        else:
            emptied.append(found)
    for found in emptied:
        if all(candidate.photo.id in draft.going for candidate in found):
            draft.leave(min(found, key=lambda c: c.order).photo.id, LeftReason.LAST_OF_GROUP)


class _Photos:
    """The photos of the contents in question that could stay as witnesses: none that is offline or out of hand."""

    def __init__(self, catalog: Catalog, relations: Relations, draft: _Draft, keepers: Set[int]) -> None:
        self._protected = protected_folders(catalog)
        self._draft, self._keepers = draft, keepers
        self._going: set[Path] | None = None
        self._staying: dict[int, list[Photo]] = {}
        digests = {f.digest for c in draft.going.values() for f in c.files if f.content_id is None and f.digest}
        offline = {folder.id for folder in catalog.folders.all() if folder.offline}
        self.of_digest: defaultdict[bytes, list[Path]] = defaultdict(list)
        for file in catalog.units.with_digests(digests):
            if file.digest is not None and file.folder_id not in offline:
                self.of_digest[file.digest].append(file.path)
        self.of_content: dict[int, list[PhotoRow]] = {
            content_id: [row for row in catalog.photos.of_content(content_id) if may_stay(row, self._protected)]
            for content_id in relations.contents
        }

    def staying(self, content_id: int) -> list[Photo]:
        """Returns the best witnesses of a content; asked only once it is settled which photos go."""
        if content_id not in self._staying:
            rows = [row for row in self.of_content[content_id] if row.path not in self._paths()]
            rows.sort(key=lambda r: (r.id not in self._keepers, r.decision is not Proposal.KEEP, r.path))
            self._staying[content_id] = [
                to_photo(row, protected=os.fspath(row.path).startswith(self._protected))
                for row in rows[:_MAX_WITNESSES]
            ]
        return self._staying[content_id]

    def kept(self, file: BesideFile, relations: Relations, candidate: _Candidate) -> tuple[Kept, ...]:
        """Returns the files that stay and hold what a file of a unit holds; asked only once it is settled."""
        if file.content_id is None:
            paths = [path for path in self.of_digest.get(file.digest or b"", ()) if path not in self._paths()]
            return tuple(Kept(path, file.digest or b"") for path in paths[:_MAX_WITNESSES])
        found = [
            Kept(photo.path, relations.digest(other))
            for other, _ in self._draft.ties(candidate, file.content_id, relations)
            for photo in self.staying(other)
        ]
        return tuple(found[:_MAX_WITNESSES])

    def _paths(self) -> set[Path]:
        if self._going is None:
            self._going = self._draft.paths()
        return self._going


def _keep_unwitnessed(draft: _Draft, relations: Relations, photos: _Photos) -> None:
    going = draft.paths()
    staying: Counter[int | bytes] = Counter()
    for content_id, rows in photos.of_content.items():
        staying[content_id] = sum(row.path not in going for row in rows)
    for digest, paths in photos.of_digest.items():
        staying[digest] = sum(path not in going for path in paths)
    for candidate in sorted(draft.going.values(), key=lambda c: c.order):
        seen = [
            any(staying[other] for other, _ in draft.ties(candidate, content_id, relations))
            for content_id in candidate.contents
        ]
        others = {o for c in candidate.contents for o, _ in draft.ties(candidate, c, relations) if staying[o]}
        known = relations.described(others, held=any(file.told for file in candidate.files))
        # A service's sidecar goes along where each photo that may stay tells what it tells.
        beside = [
            file.digest or b""
            for file in candidate.files
            if file.content_id is None
            and not (candidate.bring is not None and file.path in candidate.bring.files)
            and not (known and all(file.is_told_by(about) for about in known))
        ]
        # What the user decided needs one match that stays; what is proposed, one for all that it holds.
        held = any(seen) if candidate.is_decided else all(seen) and all(staying[digest] for digest in beside)
        if candidate.whole or held:
            continue
        matched = [
            any(staying[other] for other, _ in relations.matching(content_id, candidate.weakest))
            for content_id in candidate.contents
        ]
        draft.leave(candidate.photo.id, LeftReason.NOT_HELD if all(matched) else LeftReason.NO_WITNESS)
        staying.update([*candidate.contents, *beside])  # and so it is a witness for those that come after it


def _planned(
    candidate: _Candidate, draft: _Draft, relations: Relations, photos: _Photos, keepers: Set[int], folder: Path
) -> PlannedPhoto | None:
    """Returns what is planned for a photo; None where nothing that stays matches it any more."""
    digest = relations.digest(candidate.row.content_id)
    about = (folder, candidate.reason, candidate.edits, candidate.missing, candidate.row.looked_at)
    free = candidate.whole or candidate.is_decided
    files = tuple(
        PlannedFile(
            *(file.path, file.size, file.mtime_ns, file.digest, file.content_id),
            () if free else photos.kept(file, relations, candidate),
        )
        for file in candidate.files
    )
    if candidate.whole:
        return PlannedPhoto(candidate.photo, digest, candidate.kind, (), *about, files)
    found = {
        photo.id: Witness(photo, relations.digest(other), kind)
        for content_id in reversed(candidate.contents if candidate.is_decided else candidate.contents[:1])
        for other, kind in draft.ties(candidate, content_id, relations)
        for photo in photos.staying(other)
        if candidate.bring is None or photo.path in (candidate.bring.keeper.path, *candidate.bring.keeper.unit)
    }
    if not found:
        return None
    best = sorted(found.values(), key=lambda witness: (STRENGTH[witness.kind], witness.photo.id not in keepers))
    witnesses = tuple(best[:_MAX_WITNESSES])
    return PlannedPhoto(candidate.photo, digest, best[0].kind, witnesses, *about, files, candidate.bring)
