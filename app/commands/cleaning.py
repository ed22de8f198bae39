"""Commands that move photos: clean, undo, history."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.commands.shared import (
    Exit,
    JsonOption,
    ProposeOption,
    SomeFolders,
    cli,
    err,
    explained,
    folders_or_last,
    open_library,
    out,
    put,
)
from app.core.catalog.items import Way
from app.core.errors import Cancelled
from app.core.types import EditName, Kind
from app.words.catalogue import translate


@cli.command()
@explained
def clean(
    folders: SomeFolders = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it.")] = False,
    propose: ProposeOption = None,
    quarantine: Annotated[bool, typer.Option(help="Where a disk has no trash, use a folder on it.")] = False,
    merge_metadata: Annotated[
        bool,
        typer.Option(
            "--merge-metadata",
            help="Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies"
            " can go too.",
        ),
    ] = False,
    only_kind: Annotated[
        list[Kind] | None, typer.Option(help="Only photos of this kind go now; repeatable. The others wait.")
    ] = None,
    only_edit: Annotated[
        list[EditName] | None,
        typer.Option(help="Only copies to which nothing else was done go now; repeatable.", metavar="EDIT"),
    ] = None,
    move_to: Annotated[
        Path | None,
        typer.Option(
            help="Move them to this folder, with the folders that they stand in, instead of to the trash.",
            metavar="DIR",
        ),
    ] = None,
    hard_link: Annotated[
        bool,
        typer.Option(
            "--hard-link", help="Replace photos of the same bytes by hard links to those that stay, on one disk alone."
        ),
    ] = False,
    remove_empty_folders: Annotated[
        bool, typer.Option("--remove-empty-folders", help="Remove the folders that this leaves empty.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Move redundant photos to the trash; by default those of the last scan's folders."""
    from app.commands.forms import cleanup_form, plan_form
    from app.core.browsing.plan_parts import only
    from app.core.cleanup import link_problems
    from app.summary import print_cleanup, print_plan
    from app.terminal import task

    if dry_run == yes:
        raise typer.BadParameter(translate("cli", "Say either --dry-run or --yes."))
    if hard_link and move_to is not None:
        raise typer.BadParameter(translate("cli", "Say either --move-to or --hard-link."))
    way = Way.LINK if hard_link else Way.TRASH if move_to is None else Way.FOLDER
    with open_library() as library:
        place = None if move_to is None else library.check_place(move_to)
        plan = library.plan(propose, folders_or_last(library, folders), bring=merge_metadata)
        plan = only(plan, only_kind or (), only_edit or ())
        if dry_run:
            plan = plan.leaving(link_problems(plan)) if hard_link else plan
            put(**plan_form(plan, way, place)) if as_json else print_plan(out, err, plan, way, place)
            return
        with task(err) as progress:
            result = library.clean(plan, progress, quarantine=quarantine, way=way, place=place)
        removed: list[Path] = []
        if remove_empty_folders and result.id is not None:
            removed = library.remove_emptied(result.id, library.emptied_folders(result.id))
        put(**cleanup_form(result, removed)) if as_json else print_cleanup(out, err, result, removed)
        if result.cancelled:
            raise Cancelled
        if result.refused:
            raise typer.Exit(Exit.FAILED)


@cli.command()
@explained
def undo(
    cleanup: Annotated[
        int | None, typer.Argument(help="Which clean-up, by its number in history.", metavar="[N]")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Bring back what the last clean-up moved away, or another one."""
    from app.commands.forms import undo_form
    from app.summary import print_undo
    from app.terminal import task

    with open_library() as library:
        with task(err) as progress:
            result = library.undo(cleanup, progress)
        put(**undo_form(result)) if as_json else print_undo(out, err, result)
        if result.cancelled:
            raise Cancelled
        if result.failed:
            raise typer.Exit(Exit.FAILED)


@cli.command()
@explained
def history(
    cleanup: Annotated[
        int | None, typer.Argument(help="A clean-up by its number, to list its photos.", metavar="[N]")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List the clean-ups, newest first, or the photos of one."""
    from app.commands.forms import history_form, item_form
    from app.summary import print_history, print_items

    with open_library() as library:
        records = library.cleanups()
        if cleanup is None:
            put(cleanups=history_form(records)) if as_json else print_history(out, err, records)
            return
        if cleanup not in {record.id for record in records}:
            raise typer.BadParameter(translate("cli", "There is no clean-up {number}.").format(number=cleanup))
        items = library.cleaned_photos(cleanup)
        put(cleanup=cleanup, photos=[item_form(item) for item in items]) if as_json else print_items(out, items)
