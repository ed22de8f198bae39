"""Commands that learn, find and forget: scan, find, forget."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.shared import (
    FolderArguments,
    ModelOption,
    ProposeOption,
    SomeFolders,
    WeightsOption,
    adopt,
    cli,
    err,
    explained,
    open_library,
    out,
)
from app.core.errors import FolderError
from app.terminal import printable
from app.words.catalogue import translate

if TYPE_CHECKING:
    from app.core.library import Library


@cli.command()
@explained
def scan(
    folders: FolderArguments,
    report: Annotated[Path | None, typer.Option(help="Write the groups to this .html, .csv or .json file.")] = None,
    exclude: Annotated[list[str] | None, typer.Option(help="Pass over names or paths like this; repeatable.")] = None,
    protect: Annotated[list[Path] | None, typer.Option(help="Never trash what is below; repeatable.")] = None,
    min_size: Annotated[int, typer.Option(min=0, help="Pass over files smaller than so many bytes.")] = 0,
    all_files: Annotated[
        bool, typer.Option("--all-files", help="Open files with names of other kinds too, such as .bin or .dat.")
    ] = False,
    model: ModelOption = None,
    weights: WeightsOption = None,
    propose: ProposeOption = None,
) -> None:
    """Index folders and find what they hold more than once."""
    from app.core.report.export import SUFFIXES, export
    from app.summary import print_groups
    from app.terminal import task
    from app.words.report_words import ReportWords

    if report is not None and report.suffix.lower() not in SUFFIXES:
        text = translate("cli", "The name of the report must end with {suffixes}.")
        raise typer.BadParameter(text.format(suffixes=", ".join(SUFFIXES)))
    _check_report(report)
    adopt(model, weights)
    with open_library() as library:
        library.settings_store.hold(
            exclude=(*library.settings.exclude, *(exclude or ())),
            min_size=min_size or library.settings.min_size,
            all_files=all_files or library.settings.all_files,
            model=model or library.settings.model,
        )
        _protect(library, protect or [])
        with task(err) as progress:
            summary = library.scan(folders, progress)
        library.remember_scanned(summary.folders)
        groups = library.groups(propose, summary.folders)
        if report is not None:
            with task(err) as progress:
                export(report, summary, groups, int(groups.sizes.sum()), library.thumbnails, ReportWords(), progress)
        print_groups(out, err, summary, groups)


@cli.command()
@explained
def find(picture: Annotated[Path, typer.Argument(help="A picture; it need not be in the library.")]) -> None:
    """List where the library holds a picture."""
    from app.summary import print_found
    from app.terminal import task

    with open_library() as library:
        with task(err) as progress:
            found = library.find(picture, progress)
        print_found(out, err, found)


@cli.command()
@explained
def forget(
    folders: SomeFolders = None,
    everything: Annotated[bool, typer.Option("--everything", help="Forget the whole library.")] = False,
) -> None:
    """Forget what was learnt about folders; the photos stay where they are."""
    if bool(folders) == everything:
        raise typer.BadParameter(translate("cli", "Name folders, or say --everything."))
    with open_library() as library:
        if everything:
            library.forget_everything()
        for folder in folders or ():
            library.forget_folder(folder)


def _protect(library: Library, folders: Sequence[Path]) -> None:
    """Protects folders; one that is not there was misspelt, and the photos meant would go unprotected."""
    try:
        library.protect(folders)
    except FolderError as error:
        text = translate("cli", "{folder} cannot be protected: it is no folder that can be opened.")
        raise typer.BadParameter(text.format(folder=printable(error.path)), param_hint="--protect") from None


def _check_report(report: Path | None) -> None:
    """Refuses to write a report over a file of somebody's, before the folders are scanned for it."""
    from app.core.files.write import is_report

    if report is not None and os.path.lexists(report) and not is_report(report):
        text = translate("cli", "{file} is no report of Twinless; it is left as it is.")
        raise typer.BadParameter(text.format(file=printable(report)), param_hint="--report")
