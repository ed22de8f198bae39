"""Unpacks the wheels of a pack into a folder of its own, which takes its place whole or not at all.

Wheels are zip files (https://packaging.python.org/specifications/binary-distribution-format). What is in these was
checked by its hash before; all the same nothing is written outside the folder, and no links are made.
"""

from __future__ import annotations

import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from app.core.descriptor.addon import installed
from app.core.descriptor.addon.packs import Pack, Variant
from app.core.errors import AddonError, told
from app.core.progress import Meter, Progress, Stage

GROWTH = {Variant.CUDA: 2, Variant.MPS: 3, Variant.CPU: 3}
"""How many times larger than its wheels a pack gets, at most: that for CUDA on Linux takes 1.6, for processors 2.8."""

_CHUNK = 1 << 20
_SPREAD = ("purelib", "platlib")
"""What of a wheel's `….data` goes where its other modules go; scripts and manual pages have no use here."""

_UNUSED = ("torch/include/", "torch/share/", "torch/test/", "torch/bin/")
"""What is for those who build on torch: a third of it. One program of `torch/bin` is looked for when torch starts."""

_LOOKED_FOR = "torch/bin/torch_shm_manager"


def install(pack: Pack, wheels: Sequence[Path], progress: Progress) -> None:
    """Unpacks a pack beside the one that is there, and puts it into its place; call it while nobody else does.

    Args:
        pack: What it is.
        wheels: Its files, with the right hashes; they are removed in the end.
        progress: Told how far it is.

    Raises:
        Cancelled: The user stopped it; what was there before is still there.
        AddonError: It does not fit on the disk, cannot be written, or is no pack.
    """
    place = installed.place()
    folder: Path | None = None
    try:
        folder = Path(tempfile.mkdtemp(prefix=installed.NEW, dir=place))
        size = _unpack_all(wheels, folder, progress)
        installed.write_manifest(folder, pack, size)
        progress.check()
        installed.put(folder, pack)
    except OSError as error:
        raise installed.cannot_write(place, error) from error
    finally:
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)  # where it took its place, nothing has that name any more
    installed.keep_only(installed.folder_of(pack))


def _unpack_all(wheels: Sequence[Path], folder: Path, progress: Progress) -> int:
    """Unpacks wheels into a folder; returns how many bytes they hold."""
    total = 0
    for wheel in wheels:
        with _opened(wheel) as archive:
            total += sum(entry.file_size for entry, _ in _wanted(archive, wheel))
    free = shutil.disk_usage(folder).free
    if free < total:
        raise AddonError(
            told("The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed."),
            path=folder.parent,
            free=round(free / 1e6),
            wanted=round(total / 1e6),
        )
    meter = Meter(Stage.UNPACK, total)
    for wheel in wheels:
        with _opened(wheel) as archive:
            for entry, name in _wanted(archive, wheel):
                _write(archive, entry, folder / name, wheel, meter, progress)
    return total


def _opened(wheel: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(wheel)
    except zipfile.BadZipFile as error:
        raise _damaged(wheel) from error


def _wanted(archive: zipfile.ZipFile, wheel: Path) -> Iterator[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """Yields what is unpacked, and under which name.

    Raises:
        AddonError: A name leads out of the folder, or something is no plain file.
    """
    for entry in archive.infolist():
        if entry.is_dir():
            continue
        name = PurePosixPath(entry.filename)
        is_plain = stat.S_IFMT(entry.external_attr >> 16) in (0, stat.S_IFREG)
        leads_out = name.is_absolute() or ".." in name.parts or not name.parts
        if not is_plain or leads_out or any(sign in entry.filename for sign in "\\:\0"):
            raise _damaged(wheel)
        top = name.parts[0]
        if top.endswith(".data"):
            if len(name.parts) < 3 or name.parts[1] not in _SPREAD:
                continue
            name = PurePosixPath(*name.parts[2:])
        if str(name).startswith(_UNUSED) and str(name) != _LOOKED_FOR:
            continue
        yield entry, name


def _write(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, wheel: Path, meter: Meter, progress: Progress
) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():  # several of CUDA's wheels bring the same empty modules
        if target.stat().st_size == entry.file_size == 0:
            return
        raise _damaged(wheel)
    try:
        with archive.open(entry) as source, target.open("xb") as file:
            while chunk := source.read(_CHUNK):
                file.write(chunk)
                meter.add(len(chunk), len(chunk))
                progress.report(meter.status())
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _damaged(wheel) from error
    if (entry.external_attr >> 16) & stat.S_IXUSR:
        target.chmod(0o700)


def _damaged(wheel: Path) -> AddonError:
    return AddonError(told("{name} is no file that an add-on is made of. Nothing was installed."), name=wheel.name)
