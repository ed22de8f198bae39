"""How sure it is that photos match, in words."""

from __future__ import annotations

from app.core.types import Group, Member, Sureness
from app.words.catalogue import translate


def word(sureness: Sureness) -> str:
    """Returns how sure a match is, in a word or two."""
    return {
        Sureness.CERTAIN: translate("words", "certain"),
        Sureness.VERY_LIKELY: translate("words", "very likely"),
        Sureness.LIKELY: translate("words", "likely"),
    }[sureness]


def sentence(member: Member) -> str:
    """Returns how sure it is that a photo matches its keeper; empty where they have the same bytes, or by hand."""
    if member.match is None or member.match.by_hand:
        return ""
    return {
        Sureness.CERTAIN: translate("words", "That it matches is certain."),
        Sureness.VERY_LIKELY: translate("words", "That it matches is very likely."),
        Sureness.LIKELY: translate("words", "That it matches is likely: have a look."),
    }[member.sureness]


def of_group(group: Group) -> str:
    """Returns how sure it is that the photos of a group match, as a sentence."""
    return {
        Sureness.CERTAIN: translate("words", "That these photos match is certain."),
        Sureness.VERY_LIKELY: translate("words", "That these photos match is very likely, by the least sure of them."),
        Sureness.LIKELY: translate("words", "That these photos match is likely, by the least sure of them."),
    }[group.sureness]
