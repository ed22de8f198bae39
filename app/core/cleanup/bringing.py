"""Which copies could go if what they tell in words, place and time were written beside the photo that stays."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.catalog import Catalog
from app.core.catalog.units import UnitFile
from app.core.cleanup.planned import Bring, InConflict
from app.core.cleanup.sidecar_place import SidecarNow, sidecar_of
from app.core.cleanup.told_beside import ToldBeside, told_beside
from app.core.holdings.brought import BroughtOver, Conflict, joined, missing, with_place
from app.core.holdings.lacks import lacks
from app.core.holdings.types import BRINGABLE, Holdings, LackName
from app.core.holdings.xmp_sidecar import merged
from app.core.types import EditName, Group, Kind, Match, Member, Photo, Proposal

_RAW = "RAW"


@dataclass(frozen=True, slots=True)
class Offer:
    """What a clean-up could do besides.

    Attributes:
        groups: The groups, with the copies proposed that can go.
        brings: What goes over of each of them, by photo id.
        conflicts: Copies that could go but for a contradiction.
    """

    groups: list[Group]
    brings: dict[int, Bring] = field(default_factory=dict)
    conflicts: tuple[InConflict, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A copy of a keeper that lacks nothing but what could be brought over.

    Attributes:
        photo: The copy.
        wanted: What goes over.
        contents: Those of the keeper's contents that hold all else.
        conflicts: What contradicts the keeper.
        files: Sidecars of the copy's own, of which all goes over.
    """

    photo: Photo
    wanted: BroughtOver
    contents: frozenset[int]
    conflicts: tuple[Conflict, ...]
    files: frozenset[Path]


def offer(catalog: Catalog, groups: Sequence[Group], folders: Sequence[Path] | None) -> Offer:
    """Finds the copies that could go.

    A copy can if the user did not decide about it, the keeper provably holds all of its picture, and all else that the
    keeper lacks of it can stand in a sidecar without contradicting what keeper, sidecar, or another copy says. That may
    stand in the copy or beside it: in an XMP sidecar, or in one of a service's.

    Args:
        catalog: What is known.
        groups: The groups to be cleaned up.
        folders: Only copies below these; None for all.
    """
    found = Offer(list(groups))
    for index, group in enumerate(found.groups):
        members = [member for member in group.members[1:] if _may_ask(member, folders)]
        if not members or not _can_take(group):
            continue
        asked = _provable(catalog, group.keeper.photo, [member.photo for member in members])
        place = sidecar_of(group.keeper.photo) if asked else None
        if place is None:
            continue
        brings, conflicts = _fitting(group.keeper.photo, place, asked)
        found.brings.update(brings)
        found = replace(found, conflicts=(*found.conflicts, *conflicts))
        found.groups[index] = _proposed(group, brings)
    return found


def still_told(
    catalog: Catalog, asked: Iterable[tuple[int, int]]
) -> dict[tuple[int, int], tuple[BroughtOver, tuple[Conflict, ...]]]:
    """Says of pairs of contents what of the second would have to be brought over beside the first.

    Args:
        catalog: What is known.
        asked: (content that stays, content that goes).

    Returns:
        Only those pairs of which it is proved that the first holds all else.
    """
    pairs = list(dict.fromkeys(asked))
    matches = catalog.matches.get(pairs)
    ids = [content for pair in pairs for content in pair]
    held, contents = catalog.contents.holdings(ids), catalog.contents.get(ids)
    found: dict[tuple[int, int], tuple[BroughtOver, tuple[Conflict, ...]]] = {}
    for kept, gone in pairs:
        if kept == gone:
            found[kept, gone] = BroughtOver(), ()
            continue
        match = matches.get(frozenset((kept, gone)))
        if match is None or not _holds_picture(match, kept):
            continue
        # A RAW and a picture hold nothing of each other: developing is work.
        developed = (contents[kept].format == _RAW) != (contents[gone].format == _RAW)
        if developed or kept not in held or gone not in held:
            continue
        names = {lack.name for lack in lacks(held[kept], held[gone])}
        if names <= BRINGABLE:
            wanted, conflicts = missing(held[kept], held[gone])
            about = contents[gone].metadata
            found[kept, gone] = with_place(wanted, about.latitude, about.longitude), conflicts
    return found


def _holds_picture(match: Match, kept: int) -> bool:
    """Says whether one content provably holds all that the other's picture shows, whatever it tells besides.

    That metadata was removed tells of time, place and camera, which holdings tell more exactly.
    """
    forth, back = (
        tuple(edit for edit in edits if edit.name is not EditName.METADATA_REMOVED)
        for edits in (match.edits, match.reverse_edits)
    )
    return replace(match, edits=forth, reverse_edits=back, a_lacks=False, b_lacks=False).is_redundant(kept)


def covers(wanted: BroughtOver, told: BroughtOver) -> bool:
    """Says whether a sidecar that holds the one holds the other too."""
    more, conflicts = joined(wanted, told)
    return not conflicts and (set(more.words), more.moment, more.place) == (
        set(wanted.words),
        wanted.moment,
        wanted.place,
    )


def _may_ask(member: Member, folders: Sequence[Path] | None) -> bool:
    photo = member.photo
    return (
        member.kind in (Kind.COPY, Kind.IDENTICAL)
        and member.decision is None
        and member.proposal is Proposal.KEEP
        and photo.movable
        and all(lack.name in BRINGABLE or lack.name is LackName.FILES for lack in member.lacks)
        and bool(member.lacks)
        and (folders is None or any(photo.path.is_relative_to(folder) for folder in folders))
    )


def _can_take(group: Group) -> bool:
    keeper = group.keeper
    photo = keeper.photo
    return (
        group.kind is not Kind.SIMILAR
        and keeper.outcome is Proposal.KEEP
        and photo.movable
        and os.access(photo.path.parent, os.W_OK | os.X_OK)
    )


def _provable(catalog: Catalog, keeper: Photo, photos: Sequence[Photo]) -> list[_Asked]:
    units = catalog.units.of({keeper.path, *(photo.path for photo in photos if photo.unit)})
    rows = catalog.photos.rows_by_id(f.photo_id for f in units.get(keeper.path, ()) if f.photo_id is not None)
    kept = {keeper.content_id, *(row.content_id for row in rows.values())}
    told = still_told(catalog, [(content, photo.content_id) for photo in photos for content in sorted(kept)])
    holdings = catalog.contents.holdings([keeper.content_id]).get(keeper.content_id)
    asked = []
    for photo in photos:
        options = {content: told[pair] for content in sorted(kept) if (pair := (content, photo.content_id)) in told}
        beside = _beside(photo, units, keeper, holdings)
        if options and beside is not None:
            asked.append(_asked(photo, options, beside))
    return sorted((one for one in asked if one.wanted or one.conflicts), key=lambda one: one.photo.path)


def _asked(photo: Photo, options: Mapping[int, tuple[BroughtOver, tuple[Conflict, ...]]], beside: ToldBeside) -> _Asked:
    free = {content: wanted for content, (wanted, conflicts) in options.items() if not conflicts}
    if not free:
        conflicts = next(conflicts for _, conflicts in options.values())
        return _Asked(photo=photo, wanted=BroughtOver(), contents=frozenset(), conflicts=conflicts, files=frozenset())
    wanted, among = joined(next(iter(free.values())), beside.wanted)
    contents = frozenset(content for content, part in free.items() if covers(wanted, part))
    return _Asked(
        photo=photo, wanted=wanted, contents=contents, conflicts=(*beside.conflicts, *among), files=beside.files
    )


def _beside(
    photo: Photo, units: Mapping[Path, Sequence[UnitFile]], keeper: Photo, holdings: Holdings | None
) -> ToldBeside | None:
    """Returns what a photo's other files tell; None where one of them is more than words, and not held beside."""
    there = {file.digest for file in units.get(keeper.path, ()) if file.photo_id is None and file.digest}
    rest = [f for f in units.get(photo.path, ()) if f.path != photo.path and (f.photo_id or f.digest not in there)]
    if any(file.photo_id is not None for file in rest):
        return None
    if not rest:
        return ToldBeside()
    return None if holdings is None else told_beside(rest, holdings)


def _fitting(
    keeper: Photo, place: SidecarNow, asked: Sequence[_Asked]
) -> tuple[dict[int, Bring], tuple[InConflict, ...]]:
    """Takes one copy after the other, as long as none contradicts the sidecar or another one."""
    brings, conflicts, whole = {}, [], BroughtOver()
    for one in asked:
        more, found = joined(whole, one.wanted)
        found = one.conflicts or found or merged(place.data, more).conflicts
        if found:
            conflicts.append(InConflict(one.photo, keeper.path, found))
            continue
        whole = more
        brings[one.photo.id] = Bring(
            keeper=keeper,
            contents=one.contents,
            sidecar=place.path,
            before=place.digest,
            wanted=one.wanted,
            files=one.files,
        )
    return brings, tuple(conflicts)


def _proposed(group: Group, brings: Mapping[int, Bring]) -> Group:
    members = tuple(
        replace(member, proposal=Proposal.TRASH) if member.photo.id in brings else member for member in group.members
    )
    return replace(group, members=members)


def by_sidecar(brings: Iterable[tuple[int, Bring]]) -> dict[Path, list[tuple[int, Bring]]]:
    """Returns what is brought over, given as (photo id, what), by sidecar."""
    found: defaultdict[Path, list[tuple[int, Bring]]] = defaultdict(list)
    for photo_id, bring in brings:
        found[bring.sidecar].append((photo_id, bring))
    return dict(found)
