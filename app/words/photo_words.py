"""What is said of a photo in its group: tags, lines, tooltips, words for screen readers."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.types import REDUNDANT_EDITS, Group, Kind, Member, Photo, Proposal, ReasonName
from app.words import lack_words, unit_words, words
from app.words.catalogue import translate

TAGS = 3
FATES = (Proposal.KEEP, Proposal.TRASH)


@dataclass(frozen=True, slots=True)
class Fact:
    """A value under a photo.

    Attributes:
        text: As shown.
        differs: Whether it is another than the keeper's; what equals it recedes.
    """

    text: str
    differs: bool


def goes(member: Member) -> bool:
    """Says whether a photo would be moved to the trash now."""
    return member.outcome is Proposal.TRASH and member.photo.movable


def kept_of(group: Group) -> Member:
    """Returns the photo that stays in a group: its keeper, or where that goes another that stays."""
    staying = [m for m in group.members if not goes(m)]
    decided = [m for m in staying if m.decision is Proposal.KEEP]
    if not staying or staying[0] is group.keeper:
        return group.keeper
    return (decided or staying)[0]


def facts(member: Member, group: Group) -> tuple[Fact, ...]:
    """Returns dimensions, size, format where it differs, place and motion, told apart from the keeper's."""
    keeper = group.keeper
    is_keeper = member is keeper
    size = words.data_size(member.photo.unit_size)
    found = [
        Fact(
            words.dimensions(member.content),
            is_keeper or words.dimensions(keeper.content) != words.dimensions(member.content),
        ),
        Fact(size, is_keeper or size != words.data_size(keeper.photo.unit_size)),
    ]
    if member.content.format != keeper.content.format:
        found.append(Fact(member.content.format, differs=True))
    for has, had, name, lost in (
        (_is_placed(member), _is_placed(keeper), translate("words", "GPS"), translate("words", "no GPS")),
        (_moves(member), _moves(keeper), translate("words", "motion"), translate("words", "no motion")),
    ):
        if has or had:
            found.append(Fact(name if has else lost, differs=is_keeper or has != had))
    return tuple(found)


def origin(member: Member, group: Group) -> tuple[Fact, ...]:
    """Returns folder and date, told apart from the keeper's."""
    is_keeper = member is group.keeper
    elsewhere = member.photo.path.parent != group.keeper.photo.path.parent
    found = [Fact(folder(member), differs=is_keeper or elsewhere)]
    taken, kept = (m.content.metadata.captured_at for m in (member, group.keeper))
    if taken:
        found.append(Fact(words.captured_day(taken), differs=is_keeper or (taken or "")[:10] != (kept or "")[:10]))
    return tuple(found)


def _is_placed(member: Member) -> bool:
    return member.content.metadata.latitude is not None


def _moves(member: Member) -> bool:
    return "motion" in member.content.metadata.extras


def tags(member: Member, group: Group) -> list[str]:
    """Returns what a photo is made of and what differs from the keeper, in a word or two each."""
    unit = unit_words.tag(member.photo)
    own = [unit] if unit else []
    if member is group.keeper:
        return own
    form = member.content.format
    edits = [words.edit_tag(edit, form) for edit in member.edits] if member.kind is Kind.COPY else []
    return own + (edits or [words.kind_tag(member.kind)])


def held_tag(member: Member) -> str:
    """Returns what a photo holds and its keeper lacks, in a few words: "+3 keywords, GPS"; empty for nothing."""
    return lack_words.tag(member.lacks, member.content.format)


def keeper_reason(group: Group) -> str:
    """Returns why the keeper is kept, in a few words; empty where nothing tells the photos apart."""
    telling = [reason for reason in group.reasons if reason.name is not ReasonName.FIRST_PATH]
    return words.reason(telling[0]) if telling else ""


def folder(member: Member) -> str:
    """Returns the folder that a photo stands in, by its name; photos of one name are told apart by it."""
    parent = member.photo.path.parent
    return parent.name or str(parent)


def holding(photo: Photo) -> str:
    """Returns why a photo cannot be moved to the trash; empty if it can."""
    if photo.offline:
        return translate("words", "Its drive is away, so it is left alone.")
    if photo.protected:
        return translate("words", "It stands in a protected folder, so it is left alone.")
    if photo.companion:
        return translate("words", "A file beside it may belong to another photo too, so it is left alone.")
    return ""


def outcome_word(member: Member) -> str:
    """Returns what happens to a photo, in a word."""
    if member.photo.offline:
        return translate("words", "Away")
    return fate(Proposal.TRASH if goes(member) else Proposal.KEEP)


def fate(proposal: Proposal) -> str:
    """Returns what happens to a photo, in a word."""
    return translate("words", "Trash") if proposal is Proposal.TRASH else translate("words", "Keep")


def tooltip(member: Member, group: Group) -> str:
    """Returns everything that is known of a photo, line by line."""
    form = member.content.format
    lines = [str(member.photo.path)]
    lines.append(
        translate("words", "{format}, {dimensions}, {size}").format(
            format=form,
            dimensions=words.dimensions(member.content),
            size=words.data_size(member.photo.unit_size),
        )
    )
    taken = member.content.metadata.captured_at
    if taken:
        lines.append(translate("words", "Taken {when}").format(when=words.captured(taken)))
    if member is group.keeper:
        why = [words.reason(reason) for reason in group.reasons]
        if why:
            lines.append(translate("words", "Kept for: {reasons}").format(reasons=", ".join(why)))
    else:
        lines += [relation(member), *_more_of(member)]
    if member.photo.unit:
        lines.append(unit_words.sentence(member.photo))
    if holding(member.photo):
        lines.append(holding(member.photo))
    return "\n".join(lines)


def relation(member: Member) -> str:
    """Returns how a photo relates to the keeper, as a sentence."""
    if member.kind is Kind.IDENTICAL:
        return translate("words", "The same bytes as the kept photo.")
    if member.kind is Kind.SIMILAR:
        return translate("words", "Another shot of the scene.")
    if not member.edits:
        return translate("words", "A copy of the kept photo.")
    edits = ", ".join(words.edit_sentence(edit, member.content.format) for edit in member.edits)
    return translate("words", "A copy of the kept photo: {edits}.").format(edits=edits)


def relation_in_full(member: Member) -> str:
    """Returns how a photo relates to the keeper and what it holds that the keeper lacks, in sentences."""
    return " ".join(filter(None, (relation(member), held(member))))


def in_brief(member: Member) -> str:
    """Returns the same in one phrase: "resized to 50 % of the width; +3 keywords, GPS"."""
    edits = [words.edit_sentence(edit, member.content.format) for edit in member.edits]
    said = ", ".join(edits) if member.kind is Kind.COPY and edits else words.kind_tag(member.kind)
    return "; ".join(filter(None, (said, held_tag(member))))


def held(member: Member) -> str:
    """Returns what a photo holds and its keeper lacks, as a sentence; empty for nothing."""
    return lack_words.sentence(member.lacks, member.content.format, stays=False)


def why_it_stays(member: Member) -> str:
    """Returns why a copy is not proposed for the trash, as a sentence; empty where it is, or where other things tell.

    Others tell of what is no copy, cannot be moved, was decided to go, or stays since the user wants it so of all.
    """
    match = member.match
    if member.proposal is Proposal.TRASH or goes(member) or not member.photo.movable:
        return ""
    if member.lacks:
        return lack_words.sentence(member.lacks, member.content.format, stays=True)
    if member.kind is not Kind.COPY or match is None:
        return ""
    if match.is_redundant(match.b if member.content.id == match.a else match.a):
        return ""
    if match.by_hand:
        return translate("words", "You said that it is the same picture, so it is not proposed for the trash.")
    made = {edit.name for edit in member.edits} - REDUNDANT_EDITS
    lost = {edit.name for edit in match.edits_from(member.content.id)} - REDUNDANT_EDITS
    if made and lost <= made:
        return translate("words", "It is an edited version, so it is not proposed for the trash.")
    return translate(
        "words", "It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash."
    )


def _more_of(member: Member) -> list[str]:
    """Returns what is to be said of a copy beside its edits."""
    more = why_it_stays(member) or held(member)
    return [more] if more else []


def group_title(kind: Kind, size: int) -> str:
    """Returns what a group is: "4 copies"."""
    if kind is Kind.IDENTICAL:
        return translate("words", "%Ln identical photos", None, size)
    if kind is Kind.SIMILAR:
        return translate("words", "%Ln similar photos", None, size)
    return translate("words", "%Ln copies", None, size)


def group_gain(size: int) -> str:
    """Returns what a group would free; empty for nothing."""
    return translate("words", "{size} can go").format(size=words.data_size(size)) if size else ""


def accessible_text(member: Member, group: Group, position: int, groups: int) -> str:
    """Returns a photo in words, for screen readers."""
    said = [translate("words", "The kept photo.")] if member is group.keeper else [relation(member), *_more_of(member)]
    return translate(
        "words", "{name}. {relation} {outcome}. {dimensions}, {size}. Group {position} of {groups}."
    ).format(
        name=member.photo.path.name,
        relation=" ".join(said),
        outcome=outcome_word(member),
        dimensions=words.dimensions(member.content),
        size=words.data_size(member.photo.unit_size),
        position=words.number(position + 1),
        groups=words.number(groups),
    )
