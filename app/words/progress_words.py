"""What is said of how far somebody went through the groups."""

from __future__ import annotations

from app.core.browsing.columns import ReviewProgress
from app.words import words
from app.words.catalogue import translate

SEPARATOR = " · "
"""What stands between the parts of how far the review is."""


def review_progress(progress: ReviewProgress, minutes: int | None) -> str:
    """Returns how far the review is: "14 of 85 reviewed · 9.1 GB won · about 4 minutes left"; empty at its start."""
    if not progress.done:
        return ""
    text = translate("progress", "{done} of {total} reviewed")
    parts = [text.format(done=words.number(progress.done), total=words.number(progress.total))]
    if progress.won:
        parts.append(translate("progress", "{size} won").format(size=words.data_size(progress.won)))
    if minutes is not None and progress.done < progress.total:
        parts.append(translate("progress", "about %Ln minutes left", None, minutes))
    return SEPARATOR.join(parts)


def certain_left(progress: ReviewProgress) -> str:
    """Returns what is left when no doubtful group is: the certain ones."""
    return translate("progress", "The remaining %Ln groups are certain.", None, progress.certain_left)


def closing(progress: ReviewProgress) -> str:
    """Returns what came of a review, when all groups were gone through."""
    parts = [translate("progress", "%Ln photos can go safely.", None, progress.going)]
    if progress.staying:
        parts.append(translate("progress", "%Ln copies stay: edited, or holding more.", None, progress.staying))
    if progress.scenes:
        parts.append(translate("progress", "%Ln scenes are there to choose from.", None, progress.scenes))
    return "\n".join(parts)
