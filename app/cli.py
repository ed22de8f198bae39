"""The command line. Results go to stdout, messages and progress to stderr; it never asks anything."""

from __future__ import annotations

import atexit
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from app import __version__
from app.commands import cleaning, configuring, describing, reviewing, scanning
from app.commands.shared import Exit, cli, err, out
from app.commands.usage import UsageError, explain
from app.core.formats import PICTURE_SUFFIXES
from app.paths import user_paths
from app.terminal import write_anything
from app.words import catalogue
from app.words.catalogue import translate

__all__ = ["cli", "run"]

COMMANDS = (scanning, reviewing, cleaning, configuring, describing)
"""The modules whose commands there are."""

_LANGUAGE = "--language"


def run() -> int:
    """Runs the command line.

    Returns:
        The exit status.
    """
    write_anything(sys.stdout, sys.stderr)
    arguments, language = _language_of(sys.argv[1:])
    catalogue.speak(language or catalogue.set_in(user_paths().settings))
    if arguments and _are_shown(arguments) and arguments[0] not in _commands():
        from app.launch import open_window

        return open_window([Path(argument) for argument in arguments], language)
    atexit.register(gc.freeze)  # what is left at the end need not be searched for cycles
    program = translated(typer.main.get_command(cli))
    try:
        status = program(arguments, prog_name="twinless", obj=language, standalone_mode=False)
    except UsageError as error:
        err.print(explain(error))
        return Exit.WRONG_USAGE
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return status if isinstance(status, int) else Exit.FINISHED


@cli.callback(invoke_without_command=True)
def main(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Say the version and end.")] = False,
    language: Annotated[
        str | None,
        typer.Option(_LANGUAGE, help="Speak this language: en, de, es, it, pt or ru.", metavar="CODE"),
    ] = None,
) -> None:
    """Finds the photos a library holds more than once, and moves the extra ones to the trash.

    Without a command, the window opens, on the folders that are named. One picture is looked for in the library.
    """
    if language is not None:  # what is one of them was taken out before
        raise typer.BadParameter(
            translate("cli", "Choose one of {languages}.").format(languages=", ".join(catalogue.LANGUAGES)),
            param_hint=_LANGUAGE,
        )
    if version:
        out.print(f"twinless {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from app.launch import open_window

        raise typer.Exit(open_window(language=context.obj))


def translated(command: Any) -> Any:
    """Gives the help of a command, and of those below it, in the language that is spoken."""
    command.help = _said(command.help)
    for parameter in command.params:
        if getattr(parameter, "help", None):
            parameter.help = _said(parameter.help)
    for below in getattr(command, "commands", {}).values():
        translated(below)
    return command


def _said(text: str | None) -> str | None:
    """Returns a help text, paragraph by paragraph, in the language that is spoken."""
    return "\n\n".join(translate(_HELP, " ".join(part.split())) for part in text.split("\n\n")) if text else text


_HELP = "cli"
"""Where the sentences of the help stand; `packaging/translations.py` collects them."""


def _language_of(arguments: Sequence[str]) -> tuple[list[str], str | None]:
    """Takes the language out of the arguments, wherever it stands; what is none stays, and is refused there."""
    left: list[str] = []
    language = None
    waiting = iter(arguments)
    for argument in waiting:
        if argument == "--":
            left += [argument, *waiting]
        elif argument.startswith(f"{_LANGUAGE}=") and argument.partition("=")[2] in catalogue.LANGUAGES:
            language = argument.partition("=")[2]
        elif argument == _LANGUAGE:
            following = next(waiting, None)
            if following in catalogue.LANGUAGES:
                language = following
            else:
                left += [argument, *([] if following is None else [following])]
        else:
            left.append(argument)
    return left, language


def _are_shown(arguments: Sequence[str]) -> bool:
    """Says whether the window is meant: with folders to add, or with a picture to look for."""
    if len(arguments) == 1 and Path(arguments[0]).suffix.lower() in PICTURE_SUFFIXES:
        return Path(arguments[0]).is_file()
    return all(Path(argument).is_dir() for argument in arguments)


def _commands() -> set[str]:
    return {str(info.name or getattr(info.callback, "__name__", "")) for info in cli.registered_commands}
