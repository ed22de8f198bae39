"""What the files' own words say: another shot, another format, metadata lost."""

from __future__ import annotations

from datetime import datetime

from app.core.types import Content


def is_another_shot(a: Content, b: Content) -> bool:
    """Says whether one camera took both at different moments.

    Times are compared as written; where only one of them has fractions of a second, whole seconds are compared.
    """
    one, two = a.metadata, b.metadata
    if not one.camera or one.camera != two.camera or not one.captured_at or not two.captured_at:
        return False
    try:
        first, second = datetime.fromisoformat(one.captured_at), datetime.fromisoformat(two.captured_at)
    except ValueError:
        return False
    if "." not in one.captured_at or "." not in two.captured_at:
        first, second = first.replace(microsecond=0), second.replace(microsecond=0)
    return first.replace(tzinfo=None) != second.replace(tzinfo=None)


def lost_metadata(a: Content, b: Content) -> bool:
    """Says whether b lacks what a's file says of when, where and with what it was taken."""
    one, two = a.metadata, b.metadata
    facts = (
        (one.captured_at, two.captured_at),
        (one.camera, two.camera),
        (one.latitude, two.latitude),
    )
    return any(own is not None and other is None for own, other in facts)
