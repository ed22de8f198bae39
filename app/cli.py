"""The command line. Results go to stdout, messages and progress to stderr; it never asks anything."""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec

import typer
from rich.console import Console

from app import __version__
from app.core.errors import Cancelled, FolderError, LibraryInUseError, TwinlessError
from app.core.types import Propose
from app.terminal import printable, write_anything

if TYPE_CHECKING:
    from app.core.library import Library

P = ParamSpec("P")


class Exit(IntEnum):
    """Exit statuses."""

    FINISHED = 0
    FAILED = 1
    WRONG_USAGE = 2
    IN_USE = 3
    CANCELLED = 130


out = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
err = Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)

cli = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

FolderArguments = Annotated[list[Path], typer.Argument(help="FolderArguments with photos.", metavar="DIR...")]
SomeFolders = Annotated[list[Path] | None, typer.Argument(help="FolderArguments with photos.", metavar="[DIR...]")]
ModelOption = Annotated[str | None, typer.Option(help="bundled or imagenet.")]
WeightsOption = Annotated[Path | None, typer.Option(help="The file with the ImageNet weights, fetched elsewhere.")]
ProposeOption = Annotated[Propose | None, typer.Option(help="What goes; each includes those before it.")]


def run() -> int:
    """Runs the command line.

    Returns:
        The exit status.
    """
    write_anything(sys.stdout, sys.stderr)
    arguments = sys.argv[1:]
    if arguments and arguments[0] not in _commands() and all(Path(argument).is_dir() for argument in arguments):
        from app.launch import open_window

        return open_window([Path(argument) for argument in arguments])
    try:
        cli()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return Exit.FINISHED


def explained(command: Callable[P, None]) -> Callable[P, None]:
    """Turns the errors of a command into a message and an exit status."""

    @functools.wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (Cancelled, KeyboardInterrupt):
            err.print("Stopped. What was done so far is kept.")
            raise typer.Exit(Exit.CANCELLED) from None
        except LibraryInUseError as error:
            err.print(printable(error))
            raise typer.Exit(Exit.IN_USE) from None
        except (TwinlessError, OSError) as error:
            err.print(printable(_sentence(error)))
            raise typer.Exit(Exit.FAILED) from None

    return wrapped


@cli.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say the version and end.")] = False,
) -> None:
    """Finds the photos a library holds more than once, and moves the extra ones to the trash.

    Without a command, the window opens, on the folders that are named.
    """
    if version:
        out.print(f"twinless {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from app.launch import open_window

        raise typer.Exit(open_window())


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

    if report is not None and report.suffix.lower() not in SUFFIXES:
        raise typer.BadParameter(f"The name of the report must end with {', '.join(SUFFIXES)}.")
    _check_report(report)
    _adopt(model, weights)
    with _library() as library:
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
                export(report, summary, groups, int(groups.sizes.sum()), library.thumbnails, progress)
        print_groups(out, err, summary, groups)


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
        raise typer.BadParameter("Say either --dry-run or --yes.")
    with _library() as library:
        plan = library.plan(propose, _folders_or_last(library, folders), bring=merge_metadata)
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

    with _library() as library:
        with task(err) as progress:
            result = library.undo(progress=progress)
        print_undo(out, err, result)
        if result.cancelled:
            raise Cancelled
        if result.failed:
            raise typer.Exit(Exit.FAILED)


@cli.command()
@explained
def find(picture: Annotated[Path, typer.Argument(help="A picture; it need not be in the library.")]) -> None:
    """List where the library holds a picture."""
    from app.summary import print_found
    from app.terminal import task

    with _library() as library:
        with task(err) as progress:
            found = library.find(picture, progress)
        print_found(out, err, found)


@cli.command()
@explained
def describe(
    target: Annotated[Path, typer.Option("--out", help="The .npy file to write: float32, one row per picture.")],
    paths: Annotated[list[Path] | None, typer.Argument(help="Pictures.", metavar="[PATH...]")] = None,
    listed: Annotated[Path | None, typer.Option("--from", help="A file with one path a line.")] = None,
    model: ModelOption = None,
    weights: WeightsOption = None,
) -> None:
    """Write the descriptors of pictures, as a scan makes them."""
    import numpy as np

    from app.core.decode import Decoder
    from app.core.descriptor import load
    from app.core.files.write import new_file
    from app.core.pipeline.find import describe_files
    from app.terminal import task

    _check_target(target)
    wanted = [*(paths or ()), *_listed(listed)]
    if not wanted:
        raise typer.BadParameter("Name pictures, or a list of them with --from.")
    _adopt(model, weights)
    with task(err) as progress:
        descriptor = load(model, progress=progress)
    decoder = Decoder()
    try:
        vectors = describe_files(decoder, descriptor, wanted)
    finally:
        decoder.close()
    with new_file(target) as file:
        np.save(file, vectors)


@cli.command()
@explained
def forget(
    folders: SomeFolders = None,
    everything: Annotated[bool, typer.Option("--everything", help="Forget the whole library.")] = False,
) -> None:
    """Forget what was learnt about folders; the photos stay where they are."""
    if bool(folders) == everything:
        raise typer.BadParameter("Name folders, or say --everything.")
    with _library() as library:
        if everything:
            library.forget_everything()
        for folder in folders or ():
            library.forget_folder(folder)


@cli.command("self-test")
@explained
def self_test() -> None:
    """Check this installation: index pictures, find copies, trash one, undo."""
    from app.selftest import run as run_self_test

    run_self_test(out.print)


_ARRAY_SUFFIX = ".npy"


def _sentence(error: Exception) -> str:
    """Returns an error in words, without the number that a system gives it."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    return str(error)


def _commands() -> set[str]:
    return {str(info.name or getattr(info.callback, "__name__", "")) for info in cli.registered_commands}


def _library() -> Library:
    from app.core.library import Library

    return Library.open()


def _adopt(model: str | None, weights: Path | None) -> None:
    """Takes over the ImageNet weights that were named, so that they need not be named again."""
    from app.core.descriptor import IMAGENET

    if weights is None:
        return
    if model != IMAGENET:
        raise typer.BadParameter(f"--weights goes with --model {IMAGENET}.")
    from app.core.descriptor.choices import adopt_imagenet

    adopt_imagenet(weights)


def _protect(library: Library, folders: Sequence[Path]) -> None:
    """Protects folders; one that is not there was misspelt, and the photos meant would go unprotected."""
    try:
        library.protect(folders)
    except FolderError as error:
        message = f"{printable(error.path)} cannot be protected: {error.detail}."
        raise typer.BadParameter(message, param_hint="--protect") from None


def _check_target(target: Path) -> None:
    """Refuses to write descriptors over anything but descriptors, before any work is done for them."""
    from app.core.files.write import is_array

    if target.suffix.lower() != _ARRAY_SUFFIX:
        raise typer.BadParameter(f"{printable(target)} must end with {_ARRAY_SUFFIX}.", param_hint="--out")
    if not target.absolute().parent.is_dir():
        raise typer.BadParameter(
            f"The folder {printable(target.absolute().parent)} does not exist.", param_hint="--out"
        )
    if os.path.lexists(target) and not is_array(target):
        message = f"{printable(target)} is no {_ARRAY_SUFFIX} file; it is left as it is."
        raise typer.BadParameter(message, param_hint="--out")


def _check_report(report: Path | None) -> None:
    """Refuses to write a report over a file of somebody's, before the folders are scanned for it."""
    from app.core.files.write import is_report

    if report is not None and os.path.lexists(report) and not is_report(report):
        message = f"{printable(report)} is no report of Twinless; it is left as it is."
        raise typer.BadParameter(message, param_hint="--report")


def _folders_or_last(library: Library, folders: Sequence[Path] | None) -> list[Path] | None:
    if folders:
        return list(folders)
    return library.last_scanned()


def _listed(listed: Path | None) -> list[Path]:
    if listed is None:
        return []
    return [Path(line) for line in listed.read_text("utf-8").splitlines() if line]
