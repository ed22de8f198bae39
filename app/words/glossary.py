"""What the words of the window mean, each in a sentence: its tooltips say so where a word stands."""

from __future__ import annotations

from app.words.catalogue import translate


def proposal() -> str:
    """Returns what a proposal is."""
    return translate(
        "glossary",
        "A proposal is what Twinless would do with a photo. It holds until you decide otherwise, and nothing is moved"
        " before you say so.",
    )


def redundant() -> str:
    """Returns what a redundant copy is."""
    return translate("glossary", "A redundant copy is one of which it is proved that the kept photo holds all of it.")


def version() -> str:
    """Returns what an edited version is."""
    return translate(
        "glossary", "An edited version is the same picture, cropped, toned or retouched: perhaps somebody’s work."
    )


def keeper() -> str:
    """Returns what a keeper is."""
    return translate(
        "glossary", "The keeper is the photo of a group that stays, and that all others are compared with."
    )


def reviewed() -> str:
    """Returns when a group counts as reviewed, and what is won."""
    return translate(
        "glossary",
        "A group is reviewed when you accepted it, or decided about each of its photos. What goes of these groups is"
        " the space that is won.",
    )


def alike() -> str:
    """Returns what is meant by how alike similar shots are."""
    return translate(
        "glossary",
        "How alike two shots of one scene must be to stand in one group. To the right, only shots that are much alike"
        " stay together; copies are not touched by it.",
    )
