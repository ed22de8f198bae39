"""Commands that move photos: clean, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.shared import (
    Exit,
    ProposeOption,
    SomeFolders,
    cli,
    err,
    explained,
    folders_or_last,
    open_library,
    out,
)
from app.core.errors import Cancelled
from app.words.catalogue import translate

if TYPE_CHECKING:
    pass


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
) -> None:
    """Move redundant photos to the trash; by default those of the last scan's folders."""
    from app.summary import print_cleanup, print_plan
    from app.terminal import task

    if dry_run == yes:
        raise typer.BadParameter(translate("cli", "Say either --dry-run or --yes."))
    with open_library() as library:
        plan = library.plan(propose, folders_or_last(library, folders), bring=merge_metadata)
        if dry_run:
            print_plan(out, err, plan)
            return
        with task(err) as progress:
            result = library.clean(plan, progress, quarantine=quarantine)
        print_cleanup(out, err, result)
        if result.cancelled:
            raise Cancelled
        if result.refused:
            raise typer.Exit(Exit.FAILED)


@cli.command()
@explained
def undo() -> None:
    """Bring back what the last clean-up moved away."""
    from app.summary import print_undo
    from app.terminal import task

    with open_library() as library:
        with task(err) as progress:
            result = library.undo(progress=progress)
        print_undo(out, err, result)
        if result.cancelled:
            raise Cancelled
        if result.failed:
            raise typer.Exit(Exit.FAILED)
