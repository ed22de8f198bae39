"""Writes the manual page and the completions for shells, from the command line as it is defined.

Usage: python packaging/manual.py OUT     OUT gets share/man, share/bash-completion, share/zsh, share/fish
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import completions
import dates
from command_tree import Command, Parameter, read

from app import __version__

_STATUSES = (
    ("0", "It finished."),
    ("1", "It failed; a message says why."),
    ("2", "Wrong usage."),
    ("3", "Another Twinless has the library open."),
    ("130", "It was stopped. What was done so far is kept."),
)
_ENVIRONMENT = (
    ("TWINLESS_HOME", "A folder that gets the library, the settings and the logs, in place of the usual ones."),
    ("TWINLESS_MILVUS_TOKEN", "The token for a Milvus server, where the system's keyring has none."),
)
_FILES = (
    ("~/.local/share/Twinless", "The library: a catalogue of photos, previews, descriptors. No photos."),
    ("~/.config/Twinless/settings.toml", "The settings."),
)


def main() -> int:
    """Writes all of them; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    write(parser.parse_args().out, dates.released())
    return 0


def write(folder: Path, date: datetime) -> list[Path]:
    """Writes the manual page and the completions below `folder`/share; returns the files.

    Args:
        folder: Made if missing.
        date: Stands in the manual page.
    """
    commands = read()
    page = gzip.compress(manual(commands, date).encode(), 9, mtime=0)
    files = {
        "man/man1/twinless.1.gz": page,
        "bash-completion/completions/twinless": completions.bash(commands).encode(),
        "zsh/vendor-completions/_twinless": completions.zsh(commands).encode(),
        "fish/vendor_completions.d/twinless.fish": completions.fish(commands).encode(),
    }
    written = []
    for name, content in files.items():
        path = folder / "share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
    return written


def manual(commands: Sequence[Command], date: datetime) -> str:
    """Returns the manual page as groff reads it (man(7))."""
    program, *below = commands
    lines = [
        f'.TH TWINLESS 1 "{date.astimezone(UTC).date().isoformat()}" "Twinless {__version__}" "User Commands"',
        ".SH NAME",
        _text("twinless - find the photos you have more than once"),
        ".SH SYNOPSIS",
        ".B twinless",
        _text("[DIR...|PICTURE]"),
        *(line for command in below for line in (".br", ".B twinless " + _text(command.name), _synopsis(command))),
        ".SH DESCRIPTION",
        *_paragraphs(program.help),
        ".SH OPTIONS",
        *(line for option in program.options for line in _option(option)),
        ".SH COMMANDS",
    ]
    for command in below:
        lines += [f".SS {_text(command.name)}", *_paragraphs(command.help)]
        lines += [line for parameter in (*command.arguments, *command.options) for line in _option(parameter)]
    for title, entries in (("EXIT STATUS", _STATUSES), ("ENVIRONMENT", _ENVIRONMENT), ("FILES", _FILES)):
        lines.append(f".SH {title}")
        for name, said in entries:
            lines += [".TP", f".B {_text(name)}", _text(said)]
    return "\n".join(line for line in lines if line) + "\n"


def _synopsis(command: Command) -> str:
    shown = []
    for parameter in command.parameters:
        text = " ".join(part for part in ("/".join(parameter.names), parameter.value) if part)
        shown.append(text if parameter.required else f"[{text}]")
    return _text(" ".join(shown))


def _option(parameter: Parameter) -> list[str]:
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in parameter.names)
    value = f"\\fI{_text(parameter.value)}\\fR" if parameter.value else ""
    return [".TP", " ".join(part for part in (names, value) if part), _text(parameter.help)]


def _paragraphs(texts: Sequence[str]) -> list[str]:
    return [line for text in texts for line in (".PP", _text(text))]


def _text(text: str) -> str:
    """Escapes what groff would take for its own: backslashes, hyphens that are typed, a dot or quote at the start."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("’", "'")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    sys.exit(main())
