"""Commands beside the library: describe, self-test."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from app.commands.shared import (
    ModelOption,
    WeightsOption,
    adopt,
    cli,
    err,
    explained,
    out,
)
from app.terminal import printable
from app.words.catalogue import translate


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
        raise typer.BadParameter(translate("cli", "Name pictures, or a list of them with --from."))
    adopt(model, weights)
    with task(err) as progress:
        descriptor = load(model, progress=progress)
    decoder = Decoder()
    try:
        vectors = describe_files(decoder, descriptor, wanted)
    finally:
        decoder.close()
    with new_file(target) as file:
        np.save(file, vectors)


@cli.command("self-test")
@explained
def self_test() -> None:
    """Check this installation: index pictures, find copies, trash one, undo."""
    from app.selftest import run as run_self_test

    run_self_test(out.print)


_ARRAY_SUFFIX = ".npy"


def _check_target(target: Path) -> None:
    """Refuses to write descriptors over anything but descriptors, before any work is done for them."""
    from app.core.files.write import is_array

    if target.suffix.lower() != _ARRAY_SUFFIX:
        text = translate("cli", "{file} must end with {suffix}.")
        raise typer.BadParameter(text.format(file=printable(target), suffix=_ARRAY_SUFFIX), param_hint="--out")
    if not target.absolute().parent.is_dir():
        text = translate("cli", "The folder {folder} does not exist.")
        raise typer.BadParameter(text.format(folder=printable(target.absolute().parent)), param_hint="--out")
    if os.path.lexists(target) and not is_array(target):
        text = translate("cli", "{file} is no {suffix} file; it is left as it is.")
        raise typer.BadParameter(text.format(file=printable(target), suffix=_ARRAY_SUFFIX), param_hint="--out")


def _listed(listed: Path | None) -> list[Path]:
    if listed is None:
        return []
    return [Path(line) for line in listed.read_text("utf-8").splitlines() if line]
