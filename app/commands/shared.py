"""What all commands share: consoles, exit statuses, options, and how errors end them.

Help is written in English where it stands; `translated` gives it in the language that is spoken.
"""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ParamSpec

import typer
from rich.console import Console

from app import logs
from app.commands.usage import Commands
from app.core.errors import Cancelled, LibraryInUseError, TwinlessError
from app.core.types import Propose
from app.paths import user_paths
from app.terminal import printable
from app.words.catalogue import translate
from app.words.sentences import in_full

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

cli = Commands(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

FolderArguments = Annotated[list[Path], typer.Argument(help="Folders with photos.", metavar="DIR...")]
SomeFolders = Annotated[list[Path] | None, typer.Argument(help="Folders with photos.", metavar="[DIR...]")]
ModelOption = Annotated[str | None, typer.Option(help="bundled or imagenet.")]
WeightsOption = Annotated[Path | None, typer.Option(help="The file with the ImageNet weights, fetched elsewhere.")]
ProposeOption = Annotated[Propose | None, typer.Option(help="What goes; each includes those before it.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Say it as JSON, for programs.")]


def explained(command: Callable[P, None]) -> Callable[P, None]:
    """Turns the errors of a command into a message and an exit status."""

    @functools.wraps(command)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except (Cancelled, KeyboardInterrupt):
            err.print(translate("cli", "Stopped. What was done so far is kept."))
            raise typer.Exit(Exit.CANCELLED) from None
        except LibraryInUseError as error:
            err.print(printable(in_full(error)))
            raise typer.Exit(Exit.IN_USE) from None
        except (TwinlessError, OSError) as error:
            err.print(printable(_sentence(error)))
            raise typer.Exit(Exit.FAILED) from None

    return wrapped


def put(**values: Any) -> None:
    """Prints an answer as JSON; see `app.commands.forms`."""
    from app.commands.forms import answer

    out.print(answer(**values))


@contextmanager
def open_library() -> Iterator[Library]:
    """Opens this user's library; see there for errors.

    What goes wrong inside is written into the log, and does not stand among the results.
    """
    from app.core.library import Library

    handler = logs.start(user_paths().make().logs)
    try:
        with Library.open() as library:
            yield library
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()


def folders_or_last(library: Library, folders: Sequence[Path] | None) -> list[Path] | None:
    """Returns the folders that were named, or those of the last scan."""
    if folders:
        return list(folders)
    return library.last_scanned()


def adopt(model: str | None, weights: Path | None) -> None:
    """Takes over the ImageNet weights that were named, so that they need not be named again."""
    from app.core.descriptor import IMAGENET

    if weights is None:
        return
    if model != IMAGENET:
        raise typer.BadParameter(translate("cli", "--weights goes with --model {model}.").format(model=IMAGENET))
    from app.core.descriptor.choices import adopt_imagenet

    adopt_imagenet(weights)


def _sentence(error: Exception) -> str:
    """Returns an error in words, without the number that a system gives it."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    return in_full(error) if isinstance(error, TwinlessError) else str(error)
