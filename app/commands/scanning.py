"""Commands that learn, find and forget: scan, find, forget."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.commands.shared import (
    FolderArguments,
    JsonOption,
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
    put,
)
from app.core.errors import FolderError, LibraryInUseError
from app.core.types import Propose
from app.terminal import printable
from app.words.catalogue import translate
from app.words.sentences import in_full

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
    as_json: JsonOption = False,
    watch: Annotated[bool, typer.Option("--watch", help="Go on and index photos as they come, until stopped.")] = False,
    every: Annotated[float, typer.Option(min=1, help="With --watch: look again after so many seconds.")] = 60,
) -> None:
    """Index folders and find what they hold more than once."""
    from app.core.report.export import SUFFIXES
    from app.terminal import stoppable, wait

    if report is not None and report.suffix.lower() not in SUFFIXES:
        text = translate("cli", "The name of the report must end with {suffixes}.")
        raise typer.BadParameter(text.format(suffixes=", ".join(SUFFIXES)))
    _check_report(report)
    adopt(model, weights)
    job = _Job(
        folders=folders,
        report=report,
        exclude=tuple(exclude or ()),
        protect=tuple(protect or ()),
        min_size=min_size,
        all_files=all_files,
        model=model,
        propose=propose,
        as_json=as_json,
    )
    if not watch:
        job.run()
        return
    with stoppable() as control:
        job.run()
        while True:
            wait(every, control)
            try:
                job.run(again=True)
            except LibraryInUseError as error:  # a window is open; it looks for itself, and this goes on afterwards
                err.print(printable(in_full(error)))


@dataclass(frozen=True, slots=True)
class _Job:
    """A scan as it was asked for.

    The library is closed between two of them, so that others can use it while a folder is watched.
    """

    folders: Sequence[Path]
    report: Path | None
    exclude: tuple[str, ...]
    protect: tuple[Path, ...]
    min_size: int
    all_files: bool
    model: str | None
    propose: Propose | None
    as_json: bool

    def run(self, *, again: bool = False) -> None:
        """Scans, and says what was found; again: only if there was something new."""
        from app.core.report.export import export
        from app.core.report.json_csv import scan_report
        from app.summary import print_groups, print_rate
        from app.terminal import task
        from app.words.report_words import ReportWords

        with open_library() as library:
            set_ = library.settings
            library.settings_store.hold(
                exclude=(*set_.exclude, *self.exclude),
                min_size=self.min_size or set_.min_size,
                all_files=self.all_files or set_.all_files,
                model=self.model or set_.model,
            )
            _protect(library, self.protect)
            photos = library.count_photos()
            with task(err) as progress:
                summary = library.scan(self.folders, progress)
            library.remember_scanned(summary.folders)
            if again and not summary.read and photos == library.count_photos():
                return
            groups = library.groups(self.propose, summary.folders)
            if self.report is not None:
                count = int(groups.sizes.sum())
                with task(err) as progress:
                    export(self.report, summary, groups, count, library.thumbnails, ReportWords(), progress)
            if self.as_json:
                put(**scan_report(summary, groups, ReportWords()))
            elif again:
                print_rate(err, summary)
            else:
                print_groups(out, err, summary, groups)


@cli.command()
@explained
def find(
    picture: Annotated[Path, typer.Argument(help="A picture; it need not be in the library.")],
    as_json: JsonOption = False,
) -> None:
    """List where the library holds a picture."""
    from app.commands.forms import found_form
    from app.summary import print_found
    from app.terminal import task
    from app.words.report_words import ReportWords

    with open_library() as library:
        with task(err) as progress:
            found = library.find(picture, progress)
        if as_json:
            put(found=[found_form(hit, ReportWords()) for hit in found])
        else:
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
