"""Plain text where Qt guesses: a tooltip that looks like HTML is shown as such, and may even fetch what it names."""

from __future__ import annotations

import html

_AS_WRITTEN = '<p style="white-space: pre-wrap">{}</p>'


def tip(text: str) -> str:
    """Returns a text for a tooltip, which shows it letter by letter, whatever names of files stand in it."""
    return _AS_WRITTEN.format(html.escape(text)) if "<" in text else text
