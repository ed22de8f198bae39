"""A report as one web page: thumbnails inside, no scripts, nothing fetched, light or dark as the reader's system is."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import NamedTuple

from PIL import Image

from app import __version__
from app.core.pictures.thumbnails import ThumbnailStore
from app.core.progress import Progress, Stage, Status
from app.core.report.summary import ScanSummary
from app.core.report.wording import Wording
from app.core.types import Group, Member, Proposal

_QUALITY = 62
_PIECE = 50
_HEAD = """<!doctype html>
<html lang="%(language)s" dir="%(direction)s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>%(title)s</title>
<style>
:root { color-scheme: light dark; --ground: #fafafa; --card: #fff; --line: #ddd; --text: #1b1b1b; --muted: #575757;
  --keep: #1a7a3c; --trash: #b03a35; }
@media (prefers-color-scheme: dark) { :root { --ground: #1a1a1a; --card: #2d2d2d; --line: #3a3a3a; --text: #eee;
  --muted: #bbb; --keep: #63cb8d; --trash: #f0948d; } }
body { font: 15px/1.45 system-ui, sans-serif; background: var(--ground); color: var(--text); margin: 0 auto;
  max-width: 1200px; padding: 32px 24px; }
h1 { font-size: 28px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 0 0 12px; } p { margin: 0 0 8px; }
.muted, figcaption { color: var(--muted); } .muted span { margin-inline-end: 16px; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 16px; margin: 16px 0;
  content-visibility: auto; contain-intrinsic-size: auto 320px; }
.photos { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; width: 208px; overflow-wrap: anywhere; }
figure img { display: block; border-radius: 4px; max-width: 100%%; height: auto; margin-bottom: 6px; }
figure.trash img { opacity: .55; }
figcaption { font-size: 13px; } figcaption b { color: var(--text); display: block; }
.keep em { color: var(--keep); } .trash em { color: var(--trash); } em { font-style: normal; font-weight: 600; }
li { overflow-wrap: anywhere; }
@media print { section { break-inside: avoid; } }
</style>
</head>
<body>
"""


class _Pictures(NamedTuple):
    """How many thumbnails a page holds.

    Attributes:
        side: Their longest side in pixels.
        all: Of every photo; else of kept ones alone.
    """

    side: int
    all: bool


def page(
    summary: ScanSummary,
    groups: Sequence[Group],
    sizes: int,
    thumbnails: ThumbnailStore,
    wording: Wording,
    progress: Progress,
) -> Iterator[str]:
    """Yields the page piece by piece.

    Thumbnails get smaller the more photos there are, and above 20,000 only kept photos have one, so that browsers can
    still show the page of a large library.

    Args:
        summary: What was scanned.
        groups: All groups; each is made when it is written.
        sizes: How many photos they hold in all.
        thumbnails: Small pictures by content id.
        wording: What it is worded with.
        progress: Reported to; cancelled through it.

    Raises:
        Cancelled: The user asked to stop.
    """
    pictures = _Pictures(200, True) if sizes <= 4_000 else _Pictures(112, sizes <= 20_000)
    about = {"language": wording.language, "direction": wording.direction, "title": html.escape(wording.title())}
    yield _HEAD % about
    yield from _opening(summary, len(groups), wording)
    for start in range(0, len(groups), _PIECE):
        progress.report(Status(Stage.EXPORT, start, len(groups)))
        piece = [groups[number] for number in range(start, min(start + _PIECE, len(groups)))]
        wanted = {m.content.id for g in piece for m in (g.members if pictures.all else g.members[:1])}
        stored = thumbnails.get_many(wanted)
        small = {content: _small(picture, pictures.side) for content, picture in stored.items()}
        for group in piece:
            yield from _section(group, small, pictures, wording)
    yield from _closing(summary, wording)


def _opening(summary: ScanSummary, groups: int, wording: Wording) -> Iterator[str]:
    yield f"<h1>{html.escape(wording.title())}</h1>\n"
    photos, of_groups = map(html.escape, wording.totals(summary.photos, groups))
    yield f'<p class="muted"><span>{photos}</span><span>{of_groups}</span>'
    yield f"<span>Twinless {html.escape(__version__)}</span></p>\n"
    yield f'<p class="muted">{"<br>".join(html.escape(str(folder)) for folder in summary.folders)}</p>\n'
    if groups:
        yield f'<p class="muted">{html.escape(wording.guarantee())}</p>\n'
    else:
        yield f"<p>{html.escape(wording.nothing_found())}</p>\n"


def _section(group: Group, small: dict[int, bytes], pictures: _Pictures, wording: Wording) -> Iterator[str]:
    heading = wording.group(group.kind, len(group.members), group.reclaimable)
    yield f"<section><h2>{html.escape(heading)}</h2>\n"
    reasons = ", ".join(wording.reason(reason) for reason in group.reasons)
    yield '<div class="photos">\n'
    for member in group.members:
        wanted = pictures.all or member is group.keeper
        picture = small.get(member.content.id) if wanted else None
        why = reasons if member is group.keeper else wording.relation(member)
        yield _figure(member, picture, why, pictures.side, wording)
    yield "</div></section>\n"


def _figure(member: Member, picture: bytes | None, why: str, side: int, wording: Wording) -> str:
    content, path = member.content, member.photo.path
    outcome = "trash" if member.outcome is Proposal.TRASH else "keep"
    image = ""
    if picture is not None:
        scale = min(1.0, side / max(content.width, content.height, 1))
        width, height = max(1, round(content.width * scale)), max(1, round(content.height * scale))
        data = base64.b64encode(picture).decode("ascii")
        image = (
            f'<img loading="lazy" width="{width}" height="{height}" alt="{html.escape(path.name)}"'
            f' src="data:image/jpeg;base64,{data}">'
        )
    return (
        f'<figure class="{outcome}">{image}<figcaption><b>{html.escape(path.name)}</b>'
        f"<em>{html.escape(wording.outcome(member.outcome))}</em>{': ' + html.escape(why) if why else ''}<br>"
        f"{html.escape(wording.facts(content, member.photo.size))}<br><bdi>{html.escape(str(path.parent))}</bdi>"
        "</figcaption></figure>\n"
    )


def _closing(summary: ScanSummary, wording: Wording) -> Iterator[str]:
    lists = ((summary.unreadable, wording.unreadable_files), (summary.damaged, wording.damaged_photos))
    for files, heading in lists:
        if files:
            yield f"<section><h2>{html.escape(heading(len(files)))}</h2><ul>\n"
            for why in files:
                yield f"<li>{html.escape(str(why.path))}: {html.escape(wording.unreadable(why.reason))}</li>\n"
            yield "</ul></section>\n"
    yield "</body>\n</html>\n"


def _small(thumbnail: bytes, side: int) -> bytes:
    with Image.open(BytesIO(thumbnail)) as image:
        picture = image.convert("RGB")
    picture.thumbnail((side, side))
    target = BytesIO()
    picture.save(target, "JPEG", quality=_QUALITY, optimize=True)
    return target.getvalue()
