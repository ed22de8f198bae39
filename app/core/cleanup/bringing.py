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
from app.core.holdings.brought import BroughtOver, Conflict, joined, missing, with_place
from app.core.holdings.lacks import lacks
from app.core.holdings.types import BRINGABLE
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
        told: What goes over, beside each content of the keeper's of which that is proved.
        conflicts: What contradicts the keeper.
    """

    photo: Photo
    told: Mapping[int, BroughtOver]
    conflicts: tuple[Conflict, ...]


def offer(catalog: Catalog, groups: Sequence[Group], folders: Sequence[Path] | None) -> Offer:
    """Finds the copies that could go.

    A copy can if the user did not decide about it, the keeper provably holds all of its picture, and all else that the
    keeper lacks of it can stand in a sidecar without contradicting what keeper, sidecar, or another copy says.

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
    found = {}
    for kept, gone in pairs:
        match = matches.get(frozenset((kept, gone)))
        if match is None or not _holds_picture(match, kept):
            continue
        if contents[gone].format == _RAW != contents[kept].format or kept not in held or gone not in held:
            continue
        names = {lack.name for lack in lacks(held[kept], held[gone])}
        if names and names <= BRINGABLE:
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
        member.kind is Kind.COPY
        and member.decision is None
        and member.proposal is Proposal.KEEP
        and photo.movable
        and all(lack.name in BRINGABLE for lack in member.lacks)
        and bool(member.lacks)
        and (folders is None or any(photo.path.is_relative_to(folder) for folder in folders))
    )


def _can_take(group: Group) -> bool:
    keeper = group.keeper
    photo = keeper.photo
    return (
        group.kind is Kind.COPY
        and keeper.outcome is Proposal.KEEP
        and photo.movable
        and os.access(photo.path.parent, os.W_OK | os.X_OK)
    )


def _provable(catalog: Catalog, keeper: Photo, photos: Sequence[Photo]) -> list[_Asked]:
    units = catalog.units.of({keeper.path, *(photo.path for photo in photos if photo.unit)})
    rows = catalog.photos.rows_by_id(f.photo_id for f in units.get(keeper.path, ()) if f.photo_id is not None)
    kept = {keeper.content_id, *(row.content_id for row in rows.values())}
    alone = [photo for photo in photos if _is_told_alone(photo, units, keeper)]
    told = still_told(catalog, [(content, photo.content_id) for photo in alone for content in sorted(kept)])
    asked = []
    for photo in alone:
        options = {content: told[pair] for content in kept if (pair := (content, photo.content_id)) in told}
        if not options:
            continue
        free = {content: wanted for content, (wanted, conflicts) in options.items() if not conflicts}
        conflicts = () if free else next(iter(options.values()))[1]
        asked.append(_Asked(photo, free, conflicts))
    return sorted(asked, key=lambda one: one.photo.path)


def _is_told_alone(photo: Photo, units: Mapping[Path, Sequence[UnitFile]], keeper: Photo) -> bool:
    """Says whether a photo has nothing beside it that its keeper does not have beside it too."""
    beside = [file for file in units.get(photo.path, ()) if file.path != photo.path]
    there = {file.digest for file in units.get(keeper.path, ()) if file.photo_id is None and file.digest}
    return all(file.photo_id is None and file.digest in there for file in beside)


def _fitting(
    keeper: Photo, place: SidecarNow, asked: Sequence[_Asked]
) -> tuple[dict[int, Bring], tuple[InConflict, ...]]:
    """Takes one copy after the other, as long as none contradicts the sidecar or another one."""
    brings, conflicts, whole = {}, [], BroughtOver()
    for one in asked:
        found = one.conflicts
        if not found:
            wanted = _first(one.told)
            more, found = joined(whole, wanted)
            found = found or merged(place.data, more).conflicts
        if found:
            conflicts.append(InConflict(one.photo, keeper.path, found))
            continue
        whole = more
        contents = frozenset(content for content, told in one.told.items() if covers(wanted, told))
        brings[one.photo.id] = Bring(keeper, contents, place.path, place.digest, wanted)
    return brings, tuple(conflicts)


def _first(told: Mapping[int, BroughtOver]) -> BroughtOver:
    return told[min(told)]


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
