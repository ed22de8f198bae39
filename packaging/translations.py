"""Collects the wordings of Twinless for its translators, and makes what the program reads of theirs.

    python packaging/translations.py update     resources/i18n/*.ts, from the sources
    python packaging/translations.py release    resources/i18n/*.qm, from those
    python packaging/translations.py check      what is missing or wrong in them

`pyside6-lupdate` does not see plurals in `translate` calls of Python, nor other names for it. So the wordings are
collected here, by Python's own parser, and lupdate is given them as C++, which it reads well: merging, plural forms
and the guessing of what a changed sentence was stay its own.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"en": "en_US", "de": "de_DE", "es": "es_ES", "it": "it_IT", "pt": "pt_BR", "ru": "ru_RU"}
"""The languages, as `app.words.catalogue` has them, and the locale that a file of theirs names."""

_SOURCES = ("app", "packaging/project.py")
_CALLS = {"translate": 1, "tr": 0}
"""What is called with wordings, and which of its arguments they are; `tr` takes its context from its class."""

_MARKS = {"told": "errors", "desktop": "desktop"}
"""What marks wordings that others translate, and in which context."""

_OF_QT = {
    "QAbstractFileIconProvider": ("%1 File", "Drive", "File", "Folder", "Shortcut", "Unknown"),
    "QFileDialog": ("&Look in:", "Files of &type:"),
}
"""What Qt's dialog for files says, by its contexts, and Qt's own translations lack in some language: ours go before."""

_HELP = "cli"
"""The context of what `--help` says: docstrings of commands, and the help of their options."""


class Wording(NamedTuple):
    """A sentence of the sources.

    Attributes:
        context: Where it stands.
        source: In English.
        comment: Tells two sentences apart that are one in English.
        plural: Whether its form depends on a number.
    """

    context: str
    source: str
    comment: str
    plural: bool


class NotLiteralError(Exception):
    """A wording is put together while the program runs, so nobody could translate it."""


def collect() -> list[Wording]:
    """Returns all wordings: those that Qt leaves to us, then those of the sources, in the order of files and lines.

    Raises:
        NotLiteralError: One is no literal.
    """
    found = {Wording(context, source, "", plural=False): None for context, said in _OF_QT.items() for source in said}
    places = [ROOT / source for source in _SOURCES]
    for path in (file for place in places for file in ([place] if place.is_file() else sorted(place.rglob("*.py")))):
        found.update(dict.fromkeys(_of_file(path)))
    return list(found)


def _of_file(path: Path) -> Iterator[Wording]:
    def visit(node: ast.AST, inside: str) -> Iterator[Wording]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from _of_call(child, inside, path)
                yield from _of_help(child)
            if isinstance(child, ast.FunctionDef) and any("cli." in ast.unparse(one) for one in child.decorator_list):
                for paragraph in (ast.get_docstring(child) or "").split("\n\n"):
                    yield Wording(_HELP, " ".join(paragraph.split()), "", plural=False)
            yield from visit(child, child.name if isinstance(child, ast.ClassDef) else inside)

    yield from visit(ast.parse(path.read_text("utf-8")), "")


def _of_call(call: ast.Call, inside: str, path: Path) -> Iterator[Wording]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in _MARKS and call.args and _is_text(call.args[0]):
        yield Wording(_MARKS[name], ast.literal_eval(call.args[0]), "", plural=False)
    place = _CALLS.get(name)
    if place is None or len(call.args) <= place or not _is_text(call.args[0]):
        if name == "tr" and call.args:
            raise NotLiteralError(f"{path}:{call.lineno}: {ast.unparse(call)}")
        return  # a painter's translate, or one that only passes on
    if not _is_text(call.args[place]):
        raise NotLiteralError(f"{path}:{call.lineno}: {ast.unparse(call)}")
    texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
    context = str(texts[0]) if place else inside
    source = str(texts[place])
    comment = call.args[place + 1] if len(call.args) > place + 1 else None
    plural = len(call.args) > place + 2 or any(keyword.arg == "n" for keyword in call.keywords)
    told = comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""
    yield Wording(context, source, told, plural or "%n" in source or "%Ln" in source)


def _of_help(call: ast.Call) -> Iterator[Wording]:
    """Yields the help of an argument or an option of the command line."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in ("Option", "Argument"):
        for keyword in call.keywords:
            if keyword.arg == "help" and isinstance(keyword.value, ast.Constant):
                yield Wording(_HELP, str(keyword.value.value), "", plural=False)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def update() -> None:
    """Brings the files of all languages up to the sources; what is gone from those goes."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "wordings.cpp"
        listed.write_text("".join(map(_as_cpp, collect())), "utf-8")
        for language, locale in LANGUAGES.items():
            plurals = ["-pluralonly"] if language == "en" else []
            _tool(
                "lupdate",
                *("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", *plurals),
                *("-source-language", "en_US", "-target-language", locale),
                *(str(listed), "-ts", str(FOLDER / f"twinless_{language}.ts")),
            )


def _as_cpp(wording: Wording) -> str:
    context, source, comment = (json.dumps(text, ensure_ascii=False) for text in wording[:3])
    number = ", n" if wording.plural else ""
    return f"QCoreApplication::translate({context}, {source}, {comment}{number});\n"


def release(*, anew: bool = True) -> None:
    """Makes the files that the program reads.

    One takes the place of another whole: Qt maps them into memory, and a program that runs meanwhile would crash over
    a file that changes under it.

    Args:
        anew: All of them; else those that are missing or older than their source.
    """
    for language in LANGUAGES:
        source = FOLDER / f"twinless_{language}.ts"
        made = source.with_suffix(".qm")
        if anew or not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns:
            fresh = made.with_name(f"{made.name}.{os.getpid()}")
            _tool("lrelease", "-silent", str(source), "-qm", str(fresh))
            fresh.replace(made)


def _tool(name: str, *arguments: str) -> None:
    """Runs one of Qt's tools, which lie beside PySide6's libraries."""
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__path__[0]) / f"{name}{suffix}"
    subprocess.run([str(program), *arguments], check=True, stdin=subprocess.DEVNULL)


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=("update", "release", "stale", "check"))
    what = parser.parse_args(arguments).what
    if what == "update":
        update()
    if what in ("update", "release", "stale"):
        release(anew=what != "stale")
        return 0
    from translation_checks import problems

    found = problems()
    for problem in found:
        print(problem, file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
