"""Commands that show and change how Twinless works: rules, settings, the add-on."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Annotated

import typer

from app.commands.shared import JsonOption, cli, err, explained, open_library, out, put
from app.core.criteria import ORDERABLE
from app.core.descriptor.addon.packs import Pack, Variant
from app.core.errors import AddonError, told
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


@cli.command()
@explained
def addon(
    fetch: Annotated[bool, typer.Option("--fetch", help="Download and install it.")] = False,
    source: Annotated[
        Path | None, typer.Option("--from", help="Install it from this file, or a folder with its wheels.")
    ] = None,
    save: Annotated[
        Path | None, typer.Option(help="Download it into this file, for a computer without a network.")
    ] = None,
    variant: Annotated[
        Variant | None, typer.Option("--for", help="With --fetch and --save: what it computes on.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Remove it, and what was fetched of it.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show, install or remove PyTorch, for graphics processors and the ImageNet model.

    Packages go without it. From source it is there already.
    """
    from app.commands.forms import addon_form
    from app.core.descriptor.addon import fetching, from_file, installed
    from app.summary import print_addon
    from app.terminal import task

    if sum((fetch, source is not None, save is not None, remove)) > 1:
        raise typer.BadParameter(translate("cli", "Choose one of --fetch, --from, --save and --remove."))
    user_paths().make()
    if fetch or save is not None:
        pack = _pack_for(variant)
        with task(err) as progress:
            if save is not None:
                from_file.save(pack, save, progress)
            else:
                fetching.fetch(pack, progress)
    elif source is not None:
        with task(err) as progress:
            from_file.take(source, progress)
    elif remove:
        installed.remove()
    else:
        installed.tidy()
    now = installed.state()
    if as_json:
        put(addon=addon_form(now))
    elif save is not None:
        out.print(translate("terminal", "{file} is written; --from takes it.").format(file=printable(save)))
    else:
        print_addon(out, now)


def _pack_for(variant: Variant | None) -> Pack:
    """Returns the pack that is meant.

    Raises:
        AddonError: PyTorch is there already, or there is none such for this system.
    """
    from app.core.descriptor.addon import installed, packs

    if installed.is_built_in():
        raise AddonError(told("PyTorch is part of this installation; no add-on is needed."))
    offers = packs.offered()
    for pack in offers:
        if variant in (None, pack.variant):
            return pack
    raise AddonError(
        told("There is no such add-on for this system ({system}, {python}); there are: {offers}."),
        system=packs.this_system(),
        python=packs.this_python(),
        offers=", ".join(pack.variant for pack in offers) or "–",
    )
