"""Reads the command line as it is defined: what the manual page, the completions and the guide's tests say of it."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import typer

from app.cli import cli
from app.words.catalogue import LANGUAGES

LANGUAGE = "--language"


@dataclass(frozen=True, slots=True)
class Parameter:
    """An option, or an argument.

    Attributes:
        names: What an option is called, with its opposite last; empty for an argument.
        value: What stands for the value in a synopsis; empty for a switch.
        help: What it does, a sentence.
        choices: The values that there are; empty where any will do.
        is_path: Whether the value is a file or a folder.
        required: Whether it must be given.
    """

    names: tuple[str, ...]
    value: str
    help: str
    choices: tuple[str, ...]
    is_path: bool
    required: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command, or the program itself.

    Attributes:
        name: What is typed; empty for the program itself.
        help: What it does: paragraphs.
        parameters: Options and arguments, in their order.
    """

    name: str
    help: tuple[str, ...]
    parameters: tuple[Parameter, ...]

    @property
    def options(self) -> tuple[Parameter, ...]:
        return tuple(parameter for parameter in self.parameters if parameter.names)

    @property
    def arguments(self) -> tuple[Parameter, ...]:
        return tuple(parameter for parameter in self.parameters if not parameter.names)


HELP = Parameter(("--help",), "", "Show this message and exit.", (), is_path=False, required=False)


def read() -> tuple[Command, ...]:
    """Returns the program itself, then its commands by name."""
    program = typer.main.get_command(cli)
    below: dict[str, Any] = getattr(program, "commands", {})
    return _command("", program), *(_command(name, below[name]) for name in sorted(below))


def _command(name: str, command: Any) -> Command:
    hints = typing.get_type_hints(inspect.unwrap(command.callback))
    parameters = tuple(_parameter(one, hints[one.name]) for one in command.params if one.name in hints)
    return Command(name, _paragraphs(command.help or ""), (*parameters, HELP))


def _parameter(parameter: Any, hint: Any) -> Parameter:
    option = parameter.param_type_name == "option"
    names = (*parameter.opts, *parameter.secondary_opts) if option else ()
    types = [one for one in _types(hint) if isinstance(one, type)]
    choices = tuple(str(one.value) for kind in types if issubclass(kind, Enum) for one in kind)
    if LANGUAGE in names:
        choices = tuple(LANGUAGES)
    is_path = any(issubclass(kind, Path) for kind in types)
    value = "" if option and bool in types else _value(parameter, choices, is_path)
    return Parameter(names, value, parameter.help or "", choices, is_path, bool(parameter.required))


def _value(parameter: Any, choices: tuple[str, ...], is_path: bool) -> str:
    if parameter.metavar:
        return str(parameter.metavar).removeprefix("[").removesuffix("]")
    if choices:
        return "|".join(choices)
    if parameter.param_type_name != "option":
        return str(parameter.name).upper()
    return "PATH" if is_path else "VALUE"


def _types(hint: Any) -> Iterator[Any]:
    """Yields a type and all that it is made of."""
    yield hint
    for inner in typing.get_args(hint):
        yield from _types(inner)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in inspect.cleandoc(text).split("\n\n") if part.strip())
