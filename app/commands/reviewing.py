"""Commands that show and review groups: groups, decide, dismiss, overlap."""

from __future__ import annotations

import os
from collections.abc import Sequence
from enum import StrEnum
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.shared import JsonOption, ProposeOption, SomeFolders, cli, err, explained, open_library, out, put
from app.core.files.spelling import absolute
from app.core.types import Kind, Proposal
from app.terminal import printable
from app.words.catalogue import translate
from app.words.words import data_size, number, percent

if TYPE_CHECKING:
    from app.core.catalog.photos import PhotoRow
    from app.core.library import Library

_MOST = 50


class Fate(StrEnum):
    """What can be decided of a photo."""

    KEEP = "keep"
    TRASH = "trash"
    UNDECIDED = "undecided"


Photos = Annotated[list[Path], typer.Argument(help="Photos of the library.", metavar="PHOTO...")]
KindOption = Annotated[list[Kind] | None, typer.Option("--kind", help="Only groups of this kind; repeatable.")]


@cli.command()
@explained
def groups(
    folders: SomeFolders = None, kind: KindOption = None, propose: ProposeOption = None, as_json: JsonOption = False
) -> None:
    """Show the groups as they stand, without a scan; of named folders, or of the whole library."""
    from app.core.report.json_csv import scan_report
    from app.summary import print_groups
    from app.words.report_words import ReportWords

    with open_library() as library:
        found = library.groups(propose, list(folders) if folders else None)
        wanted = [group for group in found if not kind or group.kind in kind]
        if as_json:
            put(groups=scan_report(library.summary(), wanted, ReportWords())["groups"])
        else:
            print_groups(out, err, library.summary(), found, wanted)


@cli.command()
@explained
def decide(
    fate: Annotated[Fate, typer.Argument(help="keep, trash, or undecided to follow the proposal again.")],
    photos: Photos,
    as_json: JsonOption = False,
) -> None:
    """Decide what happens to photos at the next clean-up."""
    decision = None if fate is Fate.UNDECIDED else Proposal(fate)
    with open_library() as library:
        rows = _rows(library, photos)
        library.decide({row.id: decision for row in rows})
        if as_json:
            put(decided=[row.path for row in rows], decision=None if decision is None else str(decision))
        else:
            out.print(translate("terminal", "%Ln photos decided.", None, len(rows)))


@cli.command()
@explained
def dismiss(photos: Photos, as_json: JsonOption = False) -> None:
    """Say that photos are no duplicates of each other; of a single one, that it is no duplicate of anything."""
    with open_library() as library:
        rows = _rows(library, photos)
        contents = list(dict.fromkeys(row.content_id for row in rows))
        if len(contents) == 1 and len(rows) > 1:
            text = translate("words", "These photos hold the same bytes; they are duplicates.")
            raise typer.BadParameter(text)
        pairs = list(combinations(contents, 2)) or [(contents[0], contents[0])]
        library.dismiss(pairs)
        if as_json:
            put(dismissed=[row.path for row in rows])
        else:
            out.print(translate("terminal", "%Ln photos are no longer shown as duplicates.", None, len(rows)))


@cli.command()
@explained
def overlap(
    folders: Annotated[
        list[Path] | None, typer.Argument(help="A folder, and another one to compare it with.", metavar="[DIR [DIR]]")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Say which folders hold the same photos; of a named one, what of it another one, or the rest, holds too."""
    from app.commands.forms import comparison_form, overlap_form
    from app.core.overlap.comparison import compare_folders
    from app.core.overlap.pairs import find_overlaps
    from app.terminal import task

    named = [absolute(folder) for folder in folders or ()]
    if len(named) > 2:
        raise typer.BadParameter(translate("cli", "Name two folders at most."))
    with open_library() as library:
        snapshot = library.snapshot()
        if named:
            folder, other = named[0], named[1] if len(named) > 1 else None
            compared = compare_folders(snapshot, folder, other)
            if as_json:
                put(**comparison_form(folder, other, compared))
                return
            for photo, _ in compared.only_here:
                out.print(printable(photo.path))
            said = [
                translate("OverlapDialog", "%Ln photos are only here.", None, len(compared.only_here)),
                translate(
                    "OverlapDialog", "%Ln photos differ from their copy there and stay.", None, compared.differing
                ),
                translate("terminal", "%Ln photos are held there ({size}).", None, compared.going).format(
                    size=data_size(compared.bytes)
                ),
            ]
            err.print(" ".join(said))
            return
        roots = [folder.path for folder in library.folders() if folder.chosen]
        with task(err) as progress:
            found = find_overlaps(snapshot, roots, progress)
        if as_json:
            put(overlaps=[overlap_form(one) for one in found])
            return
        for one in found[:_MOST]:
            other_name = printable(one.other) if one.other else translate("overlap", "the rest of the library")
            text = translate("overlap", "{share} of {folder} is in {other}")
            said_of = text.format(share=percent(one.share), folder=printable(one.folder), other=other_name)
            out.print(f"{said_of}  ({number(one.held)}, {data_size(one.held_bytes)})")
        if not found:
            err.print(translate("OverlapDialog", "No folder holds a good part of another one."))


def _rows(library: Library, photos: Sequence[Path]) -> list[PhotoRow]:
    """Returns what the catalog knows of photos; every one must be known, so that none is missed by a slip."""
    wanted = [Path(os.path.abspath(photo)) for photo in photos]  # noqa: PTH100 - a link stays the name it has
    spelt = [absolute(path) for path in wanted]
    known = library.photos_at([*wanted, *spelt])
    found = [known.get(path) or known.get(other) for path, other in zip(wanted, spelt, strict=True)]
    for path, row in zip(wanted, found, strict=True):
        if row is None:
            text = translate("cli", "The library does not know {photo}.")
            raise typer.BadParameter(text.format(photo=printable(path)))
    return [row for row in found if row is not None]
