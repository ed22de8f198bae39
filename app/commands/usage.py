"""How the command line is used, in the language that is spoken: the frame of the help, and what is wrong in a command.

Typer has English words of its own for both; which parameters there are, and what is wrong, stays its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from app.terminal import printable
from app.words.catalogue import translate

_TYPE = re.compile(r"\s*<(.+)>$")
_LIST = re.compile(r"^list\[(.+)\]$")
_STANDS_FOR = re.compile(r"(?<=\s)\[?[A-Z]+.*$")
_WORD = re.compile(r"[A-Z]{2,}")
_KNOWN = re.compile(r"\[default: (?P<value>[^;\]]*)(?:; x>=[^\]]*)?\]|\[(?P<required>required)\]")


class _Spoken:
    """The frame of a command's help; to be mixed in before Typer's own class."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """Returns the words of the usage line after the command."""
        pieces = [translate("usage", "[OPTIONS]")]
        pieces += [_shown(one) for one in ctx.command.params if one.param_type_name == "argument"]
        if isinstance(self, TyperGroup):
            pieces.append(translate("usage", "COMMAND [ARGUMENTS]…"))
        return pieces

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """Writes the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, f"{translate('usage', 'Usage:')} ")

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Writes arguments and options with their help, then the commands of a group."""
        rows: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
        for one in ctx.command.get_params(ctx):
            record = one.get_help_record(ctx)
            if record is not None:
                rows[one.param_type_name].append(_row(one, *record))
        titles = {"argument": translate("usage", "Arguments"), "option": translate("usage", "Options")}
        for kind, title in titles.items():
            if rows[kind]:
                with formatter.section(title):
                    formatter.write_dl(rows[kind])
        if isinstance(self, TyperGroup):
            commands = [(name, command) for name, command in self.commands.items() if not command.hidden]
            width = formatter.width - 6 - max(len(name) for name, _ in commands)
            with formatter.section(translate("usage", "Commands")):
                formatter.write_dl([(name, command.get_short_help_str(width)) for name, command in commands])


class Command(_Spoken, TyperCommand):
    """A command whose help is wholly in the language that is spoken."""


class Group(_Spoken, TyperGroup):
    """The program itself, with its commands."""


class Commands(typer.Typer):
    """Typer whose help is wholly in the language that is spoken."""

    def __init__(self, **options: Any) -> None:
        super().__init__(cls=Group, **options)

    def command(self, name: str | None = None, **options: Any) -> Callable[[Any], Any]:
        """As Typer's, for commands that speak."""
        return super().command(name, cls=Command, **options)


UsageError: type[Exception] = typer.BadParameter.__mro__[1]
"""What all that is wrong in a command line is one of; Typer names it nowhere that stays."""


def explain(error: Any) -> str:
    """Returns how a command is used and what is wrong in how it was, in the language that is spoken."""
    context = error.ctx
    lines = []
    if context is not None:
        more = translate("usage", "“{command}” says more.").format(command=f"{context.command_path} --help")
        lines = [context.get_usage(), more, ""]
    return "\n".join([*lines, printable(_wrong(error))])


def _row(parameter: Any, names: str, told: str) -> tuple[str, str]:
    """Returns the two columns of a parameter in the help."""
    if parameter.param_type_name == "argument":
        left = _shown(parameter)
    else:
        typed = _TYPE.sub(lambda found: f" {_value(found[1])}", names)
        left = typed if typed != names else _STANDS_FOR.sub(lambda found: _named(found[0]), names)
    if "--help" in parameter.opts:
        told = translate("usage", "Show this help and end.")
    return left, _KNOWN.sub(_extra, told)


def _extra(found: re.Match[str]) -> str:
    if found["required"]:
        return translate("usage", "(required)")
    return translate("usage", "(otherwise {value})").format(value=found["value"])


def _shown(argument: Any) -> str:
    return _named(str(argument.metavar or argument.name.upper()))


def _named(shape: str) -> str:
    """Returns what stands for a value, like [NAME=VALUE]..., in the words of the language."""
    return _WORD.sub(lambda found: PLACES[found[0]]() if found[0] in PLACES else found[0], shape)


def _value(kind: str) -> str:
    """Returns what stands for the value of an option, of what Typer calls its type."""
    if "|" in kind:
        return _LIST.sub(r"\1", kind)
    if "path" in kind.lower():
        return translate("usage", "PATH")
    return translate("usage", "NUMBER") if kind.startswith(("int", "float")) else translate("usage", "VALUE")


def _wrong(error: Any) -> str:
    message = str(getattr(error, "message", ""))
    match type(error).__name__:
        case "MissingParameter":
            return translate("usage", "{name} is missing.").format(name=_name(error))
        case "BadParameter":
            why, name = _translated(message, _VALUES), _name(error)
            if not name:  # it is of no single option
                return why
            return translate(
                "usage", "{name}: {why}", "an option or argument, and what is wrong with its value"
            ).format(name=name, why=why)
        case "NoSuchOption":
            said = translate("usage", "There is no option {name}.").format(name=error.option_name)
            near = ", ".join(sorted(error.possibilities or ()))
            return f"{said} {translate('usage', 'Did you mean {names}?').format(names=near)}" if near else said
    return _translated(message, _USES)


def _name(error: Any) -> str:
    """Returns what the user calls the parameter that is wrong."""
    hint = error.param_hint
    if hint is None and error.param is not None:
        argument = error.param.param_type_name == "argument"
        hint = _shown(error.param) if argument else " / ".join(error.param.opts)
    return hint if isinstance(hint, str) else " / ".join(hint or ())


def _translated(message: str, known: dict[str, Callable[[], str]]) -> str:
    """Returns a message of Typer's in the language that is spoken; what our commands say is in it already."""
    for pattern, said in known.items():
        found = re.search(pattern, message)
        if found:
            return said().format(**{name: value.replace("'", "") for name, value in found.groupdict().items()})
    return message


PLACES: dict[str, Callable[[], str]] = {
    "CODE": lambda: translate("usage", "CODE", "of a language, such as de"),
    "DIR": lambda: translate("usage", "DIR", "stands for a folder"),
    "EDIT": lambda: translate("usage", "EDIT", "stands for something that was done to a copy"),
    "FATE": lambda: translate("usage", "FATE", "stands for keep, trash or undecided"),
    "NAME": lambda: translate("usage", "NAME"),
    "PATH": lambda: translate("usage", "PATH"),
    "PHOTO": lambda: translate("usage", "PHOTO"),
    "PICTURE": lambda: translate("usage", "PICTURE"),
    "VALUE": lambda: translate("usage", "VALUE"),
}
"""What stands for values in the help, by its English."""

_VALUES: dict[str, Callable[[], str]] = {
    r"valid integer": lambda: translate("usage", "This must be a whole number."),
    r"valid (?:number|float)": lambda: translate("usage", "This must be a number."),
    r"(?:greater than or equal to |the range x>=)(?P<least>[\d.]*\d)": lambda: translate(
        "usage", "This must be {least} or more."
    ),
    r"is not one of (?P<values>.+?)\.?$": lambda: translate("usage", "Choose one of {values}."),
}
"""What Typer and Pydantic say of a value, and what we say."""

_USES: dict[str, Callable[[], str]] = {
    r"^No such command (?P<name>.+?)\. Did you mean (?P<names>.+)\?$": lambda: translate(
        "usage", "There is no command “{name}”. Did you mean {names}?"
    ),
    r"^No such command (?P<name>.+)\.$": lambda: translate("usage", "There is no command “{name}”."),
    r"^Got unexpected extra arguments?(?:\(s\))? \((?P<arguments>.*)\)$": lambda: translate(
        "usage", "Too much was given: {arguments}."
    ),
    r"^Option (?P<name>\S+) requires an argument\.$": lambda: translate("usage", "{name} needs a value."),
    r"^Option (?P<name>\S+) does not take a value\.$": lambda: translate("usage", "{name} takes no value."),
}
"""What Typer says of a command as a whole, and what we say."""
