"""The pack that is there: where it lies, whether it is whole, how Python finds it, and how it goes again.

A pack lies in a folder that bears its identity; what `addon.json` stands in is finished, since that is written last and
the folder gets its name afterwards. All else in there is left over from something that was broken off.
"""

from __future__ import annotations

import errno
import importlib
import importlib.util
import json
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout

from app import paths
from app.core.descriptor.addon import packs
from app.core.descriptor.addon.packs import Pack
from app.core.errors import AddonError, told

MANIFEST = "addon.json"
FETCHED = "fetched"
"""The folder of wheels that are being fetched; what came is kept, so that it can be gone on with."""

NEW = "new-"
"""What the name of a folder begins with that is being filled."""

_GONE = "gone-"

_log = logging.getLogger(__name__)


class AddonState(NamedTuple):
    """What there is of torch.

    Attributes:
        built_in: It is part of this installation; no pack is needed.
        pack: The pack that is there, and can be used.
        size: Bytes that it takes.
        older: A pack is there that this version of Twinless does not use.
        fetched: Bytes that came of a pack whose download was broken off.
        offers: The packs that there are for this system, the best first.
    """

    built_in: bool
    pack: Pack | None
    size: int
    older: bool
    fetched: int
    offers: tuple[Pack, ...]

    @property
    def is_there(self) -> bool:
        """Whether torch can be used."""
        return self.built_in or self.pack is not None


def place() -> Path:
    """Returns the folder of all that belongs to the add-on."""
    return paths.user_paths().addon


def state() -> AddonState:
    """Says what there is.

    Raises:
        AddonError: The program's own list of packs is missing or damaged.
    """
    if is_built_in():
        return AddonState(True, None, 0, older=False, fetched=0, offers=())
    pack = usable()
    size = 0 if pack is None else int(str(_manifest(folder_of(pack)).get("bytes", 0)))
    older = any(folder.name != (pack and pack.identity) for folder in _finished())
    return AddonState(False, pack, size, older, _size_of(place() / FETCHED), packs.offered())


def is_built_in() -> bool:
    """Says, without importing it, whether torch belongs to this installation."""
    spec = importlib.util.find_spec("torch")
    return spec is not None and not Path(spec.origin or "").is_relative_to(place())


def usable() -> Pack | None:
    """Returns the pack that is there and is the one that this version of Twinless knows."""
    try:
        offers = packs.offered()
    except AddonError as error:  # whoever asks for add-ons is told; nobody else is held up
        _log.warning("%s", error)
        return None
    return next((pack for pack in offers if _manifest(folder_of(pack)).get("pack") == pack.identity), None)


def folder_of(pack: Pack) -> Path:
    """Returns the folder that a pack is unpacked into."""
    return place() / pack.identity


def enable() -> Pack | None:
    """Lets Python find the pack that is there; returns it. Own modules of the program go before those of the pack."""
    pack = usable()
    if pack is not None and str(folder_of(pack)) not in sys.path:
        sys.path.append(str(folder_of(pack)))
        importlib.invalidate_caches()
    return pack


def loaded() -> Path | None:
    """Returns the folder of the pack whose torch this process has imported; None where it has none of a pack."""
    torch = sys.modules.get("torch")
    file = Path(getattr(torch, "__file__", None) or "")
    return file.parent.parent if torch is not None and file.is_relative_to(place()) else None


def is_current() -> bool:
    """Says whether the torch that this process has imported, if any, is the one that it would import now."""
    pack, used = usable(), loaded()
    return used is None or (pack is not None and used == folder_of(pack))


def remove() -> bool:
    """Removes whatever pack is there, and what was fetched of one.

    Returns:
        Whether it is gone; else this process has it in use, and it goes when Twinless is started next.

    Raises:
        AddonError: It cannot be removed, or another Twinless works on it.
    """
    in_use = loaded()
    with alone():
        try:
            for folder in _folders():
                if folder == in_use:
                    (folder / MANIFEST).unlink(missing_ok=True)  # what is not finished is nobody's, and tidied away
                else:
                    _take_away(folder)
        except OSError as error:
            raise AddonError(
                told("The add-on in {path} cannot be removed: {why}. Close other windows of Twinless and try again."),
                path=place(),
                why=error.strerror,
            ) from error
        if in_use is None:
            sys.path[:] = [entry for entry in sys.path if not Path(entry).is_relative_to(place())]
            importlib.invalidate_caches()
    return in_use is None


def put(folder: Path, pack: Pack) -> None:
    """Gives a finished folder its name, from where on it is the pack; what bore that name before goes.

    Raises:
        OSError: It cannot be renamed; what was there before is still there, but for a damaged one.
    """
    target = folder_of(pack)
    if target.exists():
        _take_away(target)
    folder.replace(target)


def cannot_write(path: Path, error: OSError) -> AddonError:
    """Returns in words that something cannot be written."""
    if error.errno == errno.ENOSPC:
        return AddonError(told("The disk that holds {path} is full. Free some space and try again."), path=path)
    return AddonError(told("The folder {path} cannot be written: {why}."), path=path, why=error.strerror or error)


def tidy() -> None:
    """Removes what was left over from something that was broken off; not while somebody works on the add-on."""
    if not place().exists():
        return
    try:
        with alone():
            keep_only(*_finished(), place() / FETCHED)
    except AddonError as error:
        _log.info("%s", error)


def keep_only(*kept: Path) -> None:
    """Removes all other folders of the add-on; what this process has in use stays until the next start."""
    for folder in _folders():
        if folder in kept or folder == loaded():
            continue
        try:
            _take_away(folder)
        except OSError as error:
            _log.warning("%s could not be removed: %s", folder, error)


@contextmanager
def alone() -> Iterator[None]:
    """Keeps others from the add-on for a block, and makes its folder.

    Raises:
        AddonError: Another Twinless works on it, or the folder cannot be made.
    """
    try:
        place().mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = FileLock(place() / "addon.lock", timeout=0)
        lock.acquire()
    except Timeout as error:
        raise AddonError(told("Another Twinless works on the add-on. Wait until it is done, and try again.")) from error
    except OSError as error:
        raise cannot_write(place(), error) from error
    try:
        yield
    finally:
        lock.release()


def note(pack: Pack) -> dict[str, object]:
    """Returns what a pack says of itself, in its folder and in files of it."""
    return {
        "schema": packs.SCHEMA,
        "pack": pack.identity,
        "variant": str(pack.variant),
        "version": pack.version,
        "system": pack.system,
        "python": pack.python,
        "wheels": {wheel.name: wheel.sha256 for wheel in pack.wheels},
    }


def write_manifest(folder: Path, pack: Pack, size: int) -> None:
    """Marks a folder as finished.

    Raises:
        OSError: It cannot be written.
    """
    with (folder / MANIFEST).open("w", encoding="utf-8") as file:
        json.dump({**note(pack), "bytes": size}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())


def _manifest(folder: Path) -> dict[str, object]:
    """Returns what a folder says of itself; nothing where it is not finished."""
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read: %s", folder / MANIFEST, error)
        return {}
    return found if isinstance(found, dict) else {}


def _finished() -> list[Path]:
    return [
        folder for folder in _folders() if (folder / MANIFEST).exists() and not folder.name.startswith((NEW, _GONE))
    ]


def _folders() -> list[Path]:
    try:
        return [path for path in place().iterdir() if path.is_dir() and not path.is_symlink()]
    except FileNotFoundError:
        return []


def _take_away(folder: Path) -> None:
    """Removes a folder; renamed first, so that half of it is never taken for a pack."""
    gone = (
        folder
        if folder.name.startswith(_GONE)
        else folder.replace(folder.with_name(f"{_GONE}{os.getpid()}-{folder.name}"))
    )
    shutil.rmtree(gone)


def _size_of(folder: Path) -> int:
    try:
        return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    except FileNotFoundError:
        return 0
