"""The pictures a descriptor is measured on: edited copies of originals, and a gallery to find the originals in.

All that is made is kept in blocks in the cache folder, so a run that was stopped goes on where it was.
"""

from __future__ import annotations

import importlib.util
import io
import os
import random
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from app.core.descriptor import inputs

SEED = 3
LONGEST = 320
"""Pictures are described from what the index keeps of them: at most so many pixels on the longest side."""
BLOCK = 100
"""Gallery photos a block."""

Picture = NDArray[np.uint8]


def load_library_script(folder: Path) -> ModuleType:
    """Imports make_library.py from the folder given."""
    spec = importlib.util.spec_from_file_location("make_library", folder / "make_library.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{folder} holds no make_library.py.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def small(file: Any) -> Picture:
    """Decodes a picture as the index does: upright, RGB, at most 320 px, JPEG scaled while decoding."""
    with Image.open(file) as opened:
        opened.draft("RGB", (LONGEST, LONGEST))
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    picture.thumbnail((LONGEST, LONGEST), Image.Resampling.BILINEAR, reducing_gap=2.0)
    return np.asarray(picture)


def kept(path: Path, make: Callable[[], NDArray[Any]]) -> NDArray[Any]:
    """Returns the array that a file keeps; makes it, and the file, where it is missing."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(f".{os.getpid()}.npy")
        np.save(temporary, make())
        temporary.replace(path)
    made: NDArray[Any] = np.load(path)
    return made


@dataclass(frozen=True)
class Trial:
    """What is asked and what is searched.

    Attributes:
        folder: Holds make_library.py, which makes the edits, and data/originals.
        cache: Where pictures and inputs are kept.
        originals: Those that are edited; the first of the gallery.
        gallery: Everything that is searched.
    """

    folder: Path
    cache: Path
    originals: list[Path]
    gallery: list[Path]

    @property
    def edits(self) -> list[str]:
        return list(load_library_script(self.folder).EDITS)

    def make_pictures(self, processes: int) -> None:
        """Makes the edited pictures that are missing, which takes a second or two for each original."""
        with ProcessPoolExecutor(processes) as pool:
            missing = [n for n in range(len(self.originals)) if not self._kept_edits(n).exists()]
            for _ in pool.map(self._make_edits, missing):
                pass

    def queries(self, number: int, size: int, whole: bool = False) -> Picture:
        """Returns the inputs of every edit of one original, (edits, size, size, 3); `whole` keeps borders."""
        return kept(
            self.cache / f"inputs-{_form(size, whole)}" / f"edits-{self.originals[number].stem}.npy",
            lambda: _inputs(self.edited(number), size, whole),
        )

    def photos(self, block: int, size: int, whole: bool = False) -> Picture:
        """Returns the inputs of a block of the gallery, (100, size, size, 3), or fewer at the end."""
        return kept(
            self.cache / f"inputs-{_form(size, whole)}" / f"gallery-{len(self.gallery)}-{block:03}.npy",
            lambda: _inputs(self.pictures(block), size, whole),
        )

    def pictures(self, block: int) -> Iterator[Picture]:
        """Reads a block of the gallery."""
        return (small(file) for file in self.gallery[block * BLOCK : (block + 1) * BLOCK])

    def blocks(self) -> range:
        """Returns the numbers of the gallery's blocks."""
        return range(-(-len(self.gallery) // BLOCK))

    def edited(self, number: int) -> Iterator[Picture]:
        """Reads every edit of one original; makes them where they are missing."""
        if not self._kept_edits(number).exists():
            self._make_edits(number)
        with np.load(self._kept_edits(number)) as pictures:
            return iter([pictures[name] for name in pictures.files])

    def _make_edits(self, number: int) -> None:
        path = self._kept_edits(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(f".{os.getpid()}.npz")
        np.savez(temporary, *_every_edit(self.folder, self.originals[number]))
        temporary.replace(path)

    def _kept_edits(self, number: int) -> Path:
        return self.cache / "edited" / f"{self.originals[number].stem}.npz"


def make_trial(folder: Path, pool: Path, cache: Path, edited: int, held_out: int) -> Trial:
    """Chooses the originals: the same order for any number of them.

    Args:
        folder: Holds make_library.py and data/originals.
        pool: The training pool; its last names were never trained on.
        cache: Where to keep what is made.
        edited: How many originals are edited.
        held_out: How many photos of the pool are in the gallery.
    """
    originals = sorted((folder / "data" / "originals").rglob("*.jpg"))
    random.Random(SEED).shuffle(originals)
    return Trial(folder, cache, originals[:edited], originals + sorted(pool.glob("*.jpg"))[-held_out:])


def _every_edit(folder: Path, original: Path) -> list[Picture]:
    """Makes every edit of one original, as files, and reads them back."""
    with Image.open(original) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    pixels = []
    for name, (edit, suffix, options) in load_library_script(folder).EDITS.items():
        file = io.BytesIO()
        edited = edit(picture, random.Random(f"{original.name} {name}"))
        edited.save(file, {"jpg": "jpeg", "heic": "heif"}.get(suffix, suffix), **options)
        pixels.append(small(file))
    return pixels


def _form(size: int, whole: bool) -> str:
    return f"{size}-whole" if whole else str(size)


def _inputs(pictures: Iterator[Picture], size: int, whole: bool) -> Picture:
    return np.stack([inputs.square(p, size) if whole else inputs.prepare(p, size) for p in pictures])
