"""Tries an installation from end to end, on pictures made for the purpose: `twinless self-test`."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PIL import Image

from app.core.errors import TwinlessError, told
from app.core.types import Kind
from app.paths import paths_under
from app.words.catalogue import translate

_SIZE = (640, 480)
_PICTURES = 4


class SelfTestError(TwinlessError):
    """This installation does not work; the message says at which step."""


def run(say: Callable[[str], None]) -> None:
    """Indexes pictures, finds their copies, trashes one and brings it back; in a folder of its own.

    Args:
        say: Told each step that was done.

    Raises:
        SelfTestError: A step did not do what it should.
        TwinlessError: A part is missing or failed; the message says which.
    """
    with _temporary_home() as home:
        photos = home / "photos"
        photos.mkdir()
        _make_pictures(photos)
        say(translate("selftest", "Pictures made."))
        _try_library(home, photos, say)
    say(translate("selftest", "This installation works."))


def _try_library(home: Path, photos: Path, say: Callable[[str], None]) -> None:
    # Only now: the trash looks at HOME when it is imported.
    from app.core.library import Library

    with Library(paths_under(home / "twinless")) as library:
        summary = library.scan([photos])
        _check(
            summary.photos == 2 * _PICTURES + 2 and not summary.unreadable,
            told("This installation does not work: reading the pictures failed."),
        )
        indexed = translate("selftest", "%Ln pictures indexed with {model}.", None, summary.photos)
        say(indexed.format(model=summary.model))
        groups = library.groups()
        expected = sorted([Kind.IDENTICAL] * 2 + [Kind.COPY] * (_PICTURES - 2))
        _check(
            sorted(group.kind for group in groups) == expected,
            told("This installation does not work: finding copies failed."),
        )
        say(translate("selftest", "%Ln groups of copies found.", None, len(groups)))
        before = {path: path.read_bytes() for path in photos.iterdir()}
        plan = library.plan()
        result = library.clean(plan)
        _check(
            len(result.trashed) == len(plan.items) > 0,
            told("This installation does not work: moving copies to the trash failed."),
        )
        _check(
            all(not photo.path.exists() for photo in result.trashed),
            told("This installation does not work: moving copies to the trash failed."),
        )
        say(translate("selftest", "%Ln copies moved to the trash.", None, len(result.trashed)))
        library.undo()
        _check(
            {path: path.read_bytes() for path in photos.iterdir()} == before,
            told("This installation does not work: bringing copies back failed."),
        )
        say(translate("selftest", "All of them brought back."))


def _check(good: bool, otherwise: str) -> None:
    if not good:
        raise SelfTestError(otherwise, told("Please install Twinless again."))


@contextmanager
def _temporary_home() -> Iterator[Path]:
    """Where the system allows it, the trash of this test is a temporary one."""
    home = Path(tempfile.mkdtemp(prefix="twinless-self-test-"))
    names = ("HOME", "XDG_DATA_HOME") if sys.platform.startswith("linux") else ()
    before = {name: os.environ.get(name) for name in names}
    os.environ.update({"HOME": str(home), "XDG_DATA_HOME": str(home / "share")} if names else {})
    try:
        yield home
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        shutil.rmtree(home, ignore_errors=True)


def _make_pictures(folder: Path) -> None:
    """Two pictures stand there twice, byte for byte; the others with a smaller copy; two more stand alone."""
    for seed in range(_PICTURES + 2):
        path = folder / f"picture {seed}.jpg"
        picture = _picture(seed)
        picture.save(path, quality=92)
        if seed < 2:
            shutil.copyfile(path, folder / f"picture {seed} (1).jpg")
        elif seed < _PICTURES:
            picture.resize((_SIZE[0] // 2, _SIZE[1] // 2), Image.Resampling.LANCZOS).save(folder / f"small {seed}.jpg")


def _picture(seed: int) -> Image.Image:
    """Clouds of colour at several scales under hard-edged blocks: enough detail to be told apart."""
    random = np.random.default_rng(seed)
    total = np.zeros((_SIZE[1], _SIZE[0], 3))
    for cells, weight in ((4, 1.0), (12, 0.6), (40, 0.35)):
        noise = Image.fromarray(random.integers(0, 255, (cells, cells, 3), np.uint8))
        total += weight * np.asarray(noise.resize(_SIZE, Image.Resampling.BICUBIC), float)
    pixels = np.clip(total / 1.95, 0, 255).astype(np.uint8)
    for _ in range(25):
        x, y = random.integers(0, _SIZE[0] - 60), random.integers(0, _SIZE[1] - 60)
        width, height = random.integers(10, 60, 2)
        pixels[y : y + height, x : x + width] = random.integers(0, 255, 3)
    return Image.fromarray(pixels)
