"""Commands that show and change how Twinless works: rules, settings."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from app.commands.shared import JsonOption, cli, explained, open_library, out, put
from app.core.criteria import ORDERABLE
from app.core.files.spelling import absolute
from app.core.settings import SettingsStore, read_value
from app.core.types import Reason, ReasonName
from app.paths import user_paths
from app.terminal import printable
from app.words import words
from app.words.catalogue import translate


@cli.command()
@explained
def rules(
    order: Annotated[
        list[str] | None, typer.Option(help="A criterion by name, what counts most first; repeatable.")
    ] = None,
    prefer: Annotated[
        list[Path] | None, typer.Option(help="A folder whose photos are rather kept, best first; repeatable.")
    ] = None,
    clear_out: Annotated[
        list[Path] | None, typer.Option(help="A folder of which, of equal photos, the one in it goes; repeatable.")
    ] = None,
    reset: Annotated[bool, typer.Option("--reset", help="Back to the usual order, without such folders.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show or change by which rules the photo to keep is chosen."""
    from app.commands.forms import preview_form

    unknown = [name for name in order or () if name not in ORDERABLE]
    if unknown:
        text = translate("cli", "There is no criterion {name}; there are {names}.")
        raise typer.BadParameter(text.format(name=unknown[0], names=", ".join(ORDERABLE)), param_hint="--order")
    with open_library() as library:
        now = library.settings
        criteria = tuple(order) if order else () if reset else now.criteria
        preferred = tuple(str(absolute(folder)) for folder in prefer) if prefer else () if reset else now.preferred
        cleared = tuple(str(absolute(folder)) for folder in clear_out) if clear_out else () if reset else now.cleared
        if prefer:
            cleared = tuple(folder for folder in cleared if folder not in preferred)
        else:
            preferred = tuple(folder for folder in preferred if folder not in cleared)
        changed = bool(order or prefer or clear_out or reset)
        preview = library.preview_rules(criteria, preferred, cleared=cleared) if changed else None
        if changed and not dry_run:
            library.apply_rules(criteria, preferred, cleared=cleared)
        if as_json:
            names = list(criteria) if changed else [str(name) for name in now.rules.criteria]
            values = {"criteria": names, "preferred": list(preferred), "cleared": list(cleared)}
            put(**values, changes=None if preview is None else preview_form(preview))
            return
        if preview is None:
            for name in now.rules.criteria:
                out.print(f"{name:<18} {words.reason(Reason(ReasonName(name)))}")
            for folder in now.preferred:
                out.print(translate("terminal", "Preferred: {folder}").format(folder=printable(folder)))
            for folder in now.cleared:
                out.print(translate("terminal", "Cleared out: {folder}").format(folder=printable(folder)))
            return
        out.print(translate("terminal", "%Ln groups keep another photo.", None, len(preview.changes)))
        text = translate("terminal", "To the trash: {before} before, {after} after.")
        out.print(text.format(before=words.number(preview.before[0]), after=words.number(preview.after[0])))


@cli.command()
@explained
def settings(
    changes: Annotated[
        list[str] | None, typer.Argument(help="A name to show, or NAME=VALUE to set.", metavar="[NAME[=VALUE]...]")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Show or change settings."""
    from app.commands.forms import settings_form

    store = SettingsStore(user_paths().make().settings)
    named = [change.partition("=") for change in changes or ()]
    given = {name: (read_value(name, value if sign else None), sign) for name, sign, value in named}  # all, or none
    wanted = {name: value for name, (value, sign) in given.items() if sign}
    if wanted:
        store.update(**wanted)
    values = dataclasses.asdict(store.settings)
    shown = {name: values[name] for name, *_ in named if name in values} if named else values
    if as_json:
        put(settings=settings_form(shown))
        return
    for name, value in shown.items():
        text = ", ".join(value) if isinstance(value, tuple) else str(value).lower() if value in (True, False) else value
        out.print(f"{name} = {printable(text)}")
