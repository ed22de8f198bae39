"""Takes a pack from a file, for computers without a network, and writes such a file.

The file is a zip of the wheels as they are, with a note of what it is for. That note only serves to say what is wrong;
what is unpacked is decided by the hashes that this program knows.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from app.core.descriptor.addon import fetching, installed, packs, unpacking
from app.core.descriptor.addon.packs import Pack, Wheel
from app.core.errors import AddonError, told
from app.core.progress import Meter, Progress, Stage

_CHUNK = 1 << 20
_MOST_NOTE = 1 << 16

Members = Mapping[str, Callable[[], IO[bytes]]]
"""The files of a pack by name, and what opens each."""


def take(source: Path, progress: Progress) -> Pack:
    """Installs a pack from a file, or from a folder with its wheels.

    Args:
        source: As `save` writes it; or any zip or folder that holds the wheels, in whatever folders.
        progress: Told how far it is.

    Returns:
        What was installed.

    Raises:
        Cancelled: The user stopped it; what was there before is still there.
        AddonError: It is no pack, one for another system or version, damaged, or does not fit on the disk.
    """
    with installed.alone():
        try:
            with tempfile.TemporaryDirectory(prefix=installed.NEW, dir=installed.place()) as folder:
                with _members(source) as members:
                    pack = _which(members, source)
                    fetching.need_room(pack, Path(folder))
                    meter = Meter(Stage.READ, pack.size)
                    wheels = [_copied(wheel, members, Path(folder), source, meter, progress) for wheel in pack.wheels]
                unpacking.install(pack, wheels, progress)
        except OSError as error:
            raise installed.cannot_write(installed.place(), error) from error
    return pack


def save(pack: Pack, target: Path, progress: Progress) -> None:
    """Fetches a pack and writes it as one file, for a computer without a network; nothing is installed.

    Args:
        pack: Which.
        target: The file to write; there must be none yet.
        progress: Told how far it is.

    Raises:
        Cancelled: The user stopped it.
        AddonError: It cannot be had, or not be written.
    """
    if os.path.lexists(target):
        raise AddonError(told("There is a file {path} already; it is left as it is."), path=target)
    with installed.alone():
        wheels = fetching.download_wheels(pack, progress)
        part = target.with_name(f"{target.name}.part")
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(installed.MANIFEST, json.dumps(installed.note(pack), indent=1))
                for wheel in wheels:
                    archive.write(wheel, wheel.name)
                    progress.check()
            part.replace(target)
        except OSError as error:
            raise installed.cannot_write(target.parent, error) from error
        finally:
            part.unlink(missing_ok=True)
        shutil.rmtree(installed.place() / installed.FETCHED, ignore_errors=True)


@contextmanager
def _members(source: Path) -> Iterator[Members]:
    """Opens a file or folder; gives what is in it."""
    with ExitStack() as stack:
        try:
            if source.is_dir():
                found: Members = {path.name: _opener(path) for path in source.iterdir() if path.is_file()}
            else:
                archive = stack.enter_context(zipfile.ZipFile(source))
                found = {PurePosixPath(entry.filename).name: _of(archive, entry) for entry in archive.infolist()}
        except zipfile.BadZipFile as error:
            raise _no_pack(source) from error
        except OSError as error:
            raise _unreadable(source, error) from error
        yield found


def _opener(path: Path) -> Callable[[], IO[bytes]]:
    return lambda: path.open("rb")


def _of(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(entry)


def _which(members: Members, source: Path) -> Pack:
    """Returns the pack that a file holds.

    Raises:
        AddonError: It holds none that this Twinless can use; the message says what it needs.
    """
    offers = packs.offered()
    for pack in offers:
        if all(wheel.name in members for wheel in pack.wheels):
            return pack
    if not offers:
        raise AddonError(
            told("There is no add-on for this system ({system}, {python})."),
            system=packs.this_system(),
            python=packs.this_python(),
        )
    note = _note(members)
    for_system, for_python = note.get("system", packs.this_system()), note.get("python", packs.this_python())
    if (for_system, for_python) != (packs.this_system(), packs.this_python()):
        raise AddonError(
            told("{path} is an add-on for another system ({found}); this Twinless needs one for {wanted}."),
            path=source,
            found=f"{for_system}, {for_python}",
            wanted=f"{packs.this_system()}, {packs.this_python()}",
        )
    if note.get("version", offers[0].version) != offers[0].version:
        raise AddonError(
            told("{path} belongs to another version of Twinless: it holds torch {found}, and {wanted} is needed."),
            path=source,
            found=note["version"],
            wanted=offers[0].version,
        )
    if not any(name.endswith(".whl") for name in members):
        raise _no_pack(source)
    nearest = min(offers, key=lambda pack: (sum(wheel.name not in members for wheel in pack.wheels), pack.size))
    lacking = next(wheel.name for wheel in nearest.wheels if wheel.name not in members)
    raise AddonError(told("{path} is no whole add-on for this system: it lacks {name}."), path=source, name=lacking)


def _note(members: Members) -> dict[str, str]:
    """Returns what a pack says of itself; nothing where it says nothing that can be read."""
    if installed.MANIFEST not in members:
        return {}
    try:
        with members[installed.MANIFEST]() as file:
            found = json.loads(file.read(_MOST_NOTE))
    except (OSError, ValueError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError):
        return {}  # its wheels tell the same
    return {name: str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _copied(wheel: Wheel, members: Members, folder: Path, source: Path, meter: Meter, progress: Progress) -> Path:
    """Copies a wheel out of a pack; what is unpacked later is what was summed up here.

    Raises:
        AddonError: It is another file than it should be, or cannot be read.
        OSError: The copy cannot be written.
    """
    digest, size = hashlib.sha256(), 0
    target = folder / wheel.name
    with target.open("wb") as copy:
        for chunk in _chunks(members[wheel.name], source):
            size += len(chunk)
            if size > wheel.size:
                break
            digest.update(chunk)
            copy.write(chunk)
            meter.add(len(chunk), len(chunk))
            progress.report(meter.status())
    if size != wheel.size or digest.hexdigest() != wheel.sha256:
        raise AddonError(
            told("{path} is damaged or was changed: the checksum of {name} in it is wrong. Nothing was installed."),
            path=source,
            name=wheel.name,
        )
    return target


def _chunks(opener: Callable[[], IO[bytes]], source: Path) -> Iterator[bytes]:
    try:
        with opener() as file:
            while chunk := file.read(_CHUNK):
                yield chunk
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise AddonError(told("{path} is damaged. Nothing was installed."), path=source) from error
    except OSError as error:
        raise _unreadable(source, error) from error


def _no_pack(source: Path) -> AddonError:
    return AddonError(told("{path} is no add-on pack of Twinless."), path=source)


def _unreadable(source: Path, error: OSError) -> AddonError:
    return AddonError(told("{path} cannot be read: {why}."), path=source, why=error.strerror or error)
