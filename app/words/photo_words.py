"""What is said of a photo in its group: tags, lines, tooltips, words for screen readers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.core.types import REDUNDANT_EDITS, DecidedBy, Group, Kind, Member, Photo, Proposal, ReasonName
from app.words import lack_words, sure_words, unit_words, words
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
    if not goes(group.keeper):
        return group.keeper
    staying = [m for m in group.members if not goes(m)]
    decided = [m for m in staying if m.decision is Proposal.KEEP]
    return (decided or staying or [group.keeper])[0]


def beside_kept(member: Member, group: Group) -> Member:
    """Returns a photo as it stands beside the one that stays, which is another than the keeper where that goes.

    What tells it from that photo is known where the two were compared: of others, that they are copies, or are not.
    """
    kept = kept_of(group)
    if kept is group.keeper:
        return member
    if member is kept or member.content.id == kept.content.id:
        return replace(member, kind=Kind.IDENTICAL, match=None, edits=(), lacks=())
    if member is group.keeper:
        match = kept.match
        edits = () if match is None else match.edits_from(kept.content.id)
        return replace(member, kind=kept.kind, match=match, edits=edits, lacks=())
    kind = Kind.SIMILAR if Kind.SIMILAR in (member.kind, kept.kind) else Kind.COPY
    return replace(member, kind=kind, match=None, edits=(), lacks=())


def facts(member: Member, group: Group) -> tuple[Fact, ...]:
    """Returns dimensions, size, format where it differs, place and motion, told apart from the keeper's."""
    keeper = kept_of(group)
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
    keeper = kept_of(group)
    is_keeper = member is keeper
    elsewhere = member.photo.path.parent != keeper.photo.path.parent
    found = [Fact(folder(member), differs=is_keeper or elsewhere)]
    taken, kept = (m.content.metadata.captured_at for m in (member, keeper))
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
    if member.trashed_before:
        own = [returned_tag(), *own]
    if member is kept_of(group):
        return own
    form, member = member.content.format, beside_kept(member, group)
    edits = [words.edit_tag(edit, form) for edit in member.edits] if member.kind is Kind.COPY else []
    return own + (edits or [words.kind_tag(member.kind)])


def held_tag(member: Member) -> str:
    """Returns what a photo holds and its keeper lacks, in a few words: "+3 keywords, GPS"; empty for nothing."""
    return lack_words.tag(member.lacks, member.content.format)


def keeper_reason(group: Group) -> str:
    """Returns why the keeper is kept, in a few words; empty where nothing tells the photos apart."""
    if kept_of(group) is not group.keeper:
        return _why_in_its_place(group)
    telling = [reason for reason in group.reasons if reason.name is not ReasonName.FIRST_PATH]
    return words.reason(telling[0]) if telling else ""


def kept_for(group: Group) -> str:
    """Returns why the photo that stays is kept, as a sentence; empty where nothing is to be said."""
    if kept_of(group) is not group.keeper:
        return _why_in_its_place(group)
    why = [words.reason(reason) for reason in group.reasons]
    return translate("words", "Kept for: {reasons}").format(reasons=", ".join(why)) if why else ""


def _why_in_its_place(group: Group) -> str:
    """Returns why another photo stays than the one that Twinless would keep."""
    kept = kept_of(group)
    if kept.decision is not Proposal.KEEP:
        return ""
    return (
        translate("words", "a rule chose it")
        if kept.decided_by is DecidedBy.RULE
        else translate("words", "you chose it")
    )


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
    lines = [words.isolated(str(member.photo.path))]
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
    if member is kept_of(group):
        lines += [text for text in (kept_for(group),) if text]
    else:
        seen = beside_kept(member, group)
        lines += [relation(seen), *filter(None, (sure_words.sentence(seen),)), *_more_of(seen)]
    if member.trashed_before:
        lines.append(returned())
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
    again = returned() if member.trashed_before else ""
    return " ".join(filter(None, (relation(member), sure_words.sentence(member), held(member), again)))


def in_brief(member: Member) -> str:
    """Returns the same in one phrase: "resized to 50 % of the width; +3 keywords, GPS"."""
    edits = [words.edit_sentence(edit, member.content.format) for edit in member.edits]
    said = ", ".join(edits) if member.kind is Kind.COPY and edits else words.kind_tag(member.kind)
    again = returned_tag() if member.trashed_before else ""
    return "; ".join(filter(None, (said, held_tag(member), again)))


def returned_tag() -> str:
    """Returns in a word or two that a photo was cleaned up before and came back."""
    return translate("words", "trashed before")


def returned() -> str:
    """Returns the same as a sentence."""
    return translate("words", "A clean-up took this photo away before, and it came back.")


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


def group_meaning(kind: Kind) -> str:
    """Returns what the kind of a group means, as a sentence."""
    return {
        Kind.IDENTICAL: translate("words", "Identical: these files hold the same bytes."),
        Kind.COPY: translate("words", "Copies: one picture, resized, saved anew or edited."),
        Kind.SIMILAR: translate("words", "Similar: other shots of one scene. None of them goes unless you say so."),
    }[kind]


def group_gain(size: int) -> str:
    """Returns what a group would free; empty for nothing."""
    return translate("words", "{size} can go").format(size=words.data_size(size)) if size else ""


def accessible_text(member: Member, group: Group, position: int, groups: int) -> str:
    """Returns a photo in words, for screen readers."""
    seen, kept = beside_kept(member, group), member is kept_of(group)
    said = [translate("words", "The kept photo.")] if kept else [relation(seen), *_more_of(seen)]
    return translate(
        "words", "{name}. {relation} {outcome}. {dimensions}, {size}. Group {position} of {groups}."
    ).format(
        name=words.isolated(member.photo.path.name),
        relation=" ".join(said),
        outcome=outcome_word(member),
        dimensions=words.dimensions(member.content),
        size=words.data_size(member.photo.unit_size),
        position=words.number(position + 1),
        groups=words.number(groups),
    )


def found_text(said: str) -> str:
    """Returns a photo in words, for screen readers, where a search or filter is after it."""
    return translate("words", "{photo} It is what you look for.").format(photo=said)


def going(count: int) -> str:
    """Returns how many photos go: "8 go"."""
    return translate("words", "%Ln go", None, count)


def staying(count: int) -> str:
    """Returns how many photos stay: "24 stay"."""
    return translate("words", "%Ln stay", None, count)
