"""Fetches the wheels of a pack, each checked by its hash, and goes on where a download broke off."""

from __future__ import annotations

import hashlib
import http.client
import logging
import shutil
import ssl
import urllib.error
import urllib.request
from dataclasses import replace
from pathlib import Path

from app.core.descriptor import download
from app.core.descriptor.addon import installed, unpacking
from app.core.descriptor.addon.packs import Pack, Wheel
from app.core.errors import AddonError, told
from app.core.progress import Meter, Progress, Stage

_CHUNK = 1 << 18
_SECONDS = 15.0
"""A server that says nothing for so long is given up."""

_TRIES = 4
_PART = ".part"

_AGAIN = told("What came so far is kept: check the connection, and fetch it again to go on.")

_log = logging.getLogger(__name__)


class _BrokenOffError(Exception):
    """A connection ended before all was there; the next one goes on."""


def fetch(pack: Pack, progress: Progress) -> None:
    """Downloads a pack and unpacks it; only what has the right hash is unpacked, and only whole packs are ever used.

    Raises:
        Cancelled: The user stopped it; what came so far is kept.
        AddonError: There is no network, a server does not have it, it arrives damaged, or it does not fit on the disk.
            The message says what to do.
    """
    with installed.alone():
        wheels = download_wheels(pack, progress)
        unpacking.install(pack, wheels, progress)


def download_wheels(pack: Pack, progress: Progress) -> list[Path]:
    """Downloads what is not there yet of a pack; call it while nobody else works on the add-on.

    Returns:
        The files, each with the hash that it must have.

    Raises:
        Cancelled, AddonError: As `fetch` does.
    """
    folder = installed.place() / installed.FETCHED
    try:
        folder.mkdir(exist_ok=True, mode=0o700)
        _drop_others(folder, pack)
        need_room(pack, folder)
        meter = _Fetched(pack, folder, progress)
        return [_whole(wheel, folder, meter) for wheel in pack.wheels]
    except OSError as error:
        raise installed.cannot_write(folder, error) from error


def need_room(pack: Pack, folder: Path) -> None:
    """Makes sure that a pack fits on the disk: what is still to come of it, and what it is unpacked to.

    Raises:
        AddonError: It does not.
        OSError: The disk cannot be asked.
    """
    there = sum(path.stat().st_size for path in folder.iterdir())
    wanted = max(0, pack.size - there) + unpacking.GROWTH[pack.variant] * pack.size
    free = shutil.disk_usage(folder).free
    if free < wanted:
        raise AddonError(
            told("The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed."),
            path=folder.parent,
            free=round(free / 1e6),
            wanted=round(wanted / 1e6),
        )


class _Fetched:
    """Counts the bytes of a pack that are there, and tells it.

    Args:
        pack: What is fetched.
        folder: Where; what is in there is there already.
        progress: Told.
    """

    def __init__(self, pack: Pack, folder: Path, progress: Progress) -> None:
        self.progress = progress
        self._before = 0
        self._total = pack.size
        already = sum(path.stat().st_size for path in folder.iterdir())
        self._meter = Meter(Stage.DOWNLOAD, max(0, pack.size - already))
        self.tell()

    def had(self, size: int) -> None:
        """Counts bytes that came earlier; they say nothing of how fast others come. Negative: they are void."""
        self._before += size
        self.tell()

    def add(self, size: int) -> None:
        """Counts bytes that came just now."""
        self._meter.add(size, size)
        self.tell()

    def tell(self) -> None:
        reading = self._meter.status()
        done = min(self._total, self._before + reading.done)
        self.progress.report(replace(reading, done=done, total=self._total, bytes=done))


def _drop_others(folder: Path, pack: Pack) -> None:
    """Removes what was fetched of another pack or version: nobody would go on with it."""
    known = {wheel.name for wheel in pack.wheels}
    for path in folder.iterdir():
        if path.name.removesuffix(_PART) not in known:
            path.unlink()


def _whole(wheel: Wheel, folder: Path, meter: _Fetched) -> Path:
    """Returns a wheel, fetched if it is not there, its hash seen to be right."""
    target = folder / wheel.name
    if target.exists() and target.stat().st_size == wheel.size and hash_of(target, meter.progress) == wheel.sha256:
        meter.had(wheel.size)
        return target
    part = folder / f"{wheel.name}{_PART}"
    began = part.stat().st_size if part.exists() else 0
    if began > wheel.size:
        part.unlink()
        began = 0
    meter.had(began)
    for left in reversed(range(_TRIES)):
        before = part.stat().st_size if part.exists() else 0
        if before == wheel.size:
            break
        try:
            _receive(wheel, part, meter)
            break
        except _BrokenOffError as error:
            came = part.stat().st_size if part.exists() else 0
            if not left or came == before:
                raise AddonError(
                    told("The download of {url} broke off at {received} of {total} bytes."),
                    _AGAIN,
                    url=wheel.url,
                    received=came,
                    total=wheel.size,
                ) from error
            _log.info("%s broke off at %d of %d bytes and is gone on with", wheel.url, came, wheel.size)
    if hash_of(part, meter.progress) != wheel.sha256:
        part.unlink()
        raise AddonError(
            told("What {url} sent is damaged: its checksum is wrong. It was not used; try again later."), url=wheel.url
        )
    return part.replace(target)


def hash_of(path: Path, progress: Progress) -> str:
    """Returns the SHA-256 of a file, in hex; stops where the progress says so."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            progress.check()
    return digest.hexdigest()


def _receive(wheel: Wheel, part: Path, meter: _Fetched) -> None:
    """Fetches what is missing of a file.

    Raises:
        _BrokenOffError: Not all came.
        AddonError: The server has it not, or cannot be reached.
    """
    began = part.stat().st_size if part.exists() else 0
    # "identity": a hash is of the file as it is, and a length of what is sent.
    headers = {"User-Agent": "Twinless", "Accept-Encoding": "identity"}
    if began:
        headers["Range"] = f"bytes={began}-"
    request = urllib.request.Request(wheel.url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS, context=download.trust()) as response:
            if began and response.status != http.client.PARTIAL_CONTENT:  # it sends all of it, whatever was asked
                meter.had(-began)
                began = 0
            with part.open("ab" if began else "wb") as file:
                while began < wheel.size and (chunk := response.read1(min(_CHUNK, wheel.size - began))):
                    file.write(chunk)
                    began += len(chunk)
                    meter.add(len(chunk))
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE:  # it was another file: begin anew
            part.unlink()
            meter.had(-began)
            raise _BrokenOffError from error
        raise AddonError(
            told("{url} answered “{code} {why}”."), _AGAIN, url=wheel.url, code=error.code, why=error.reason
        ) from error
    except urllib.error.URLError as error:
        raise AddonError(told("{url} cannot be reached ({why})."), _AGAIN, url=wheel.url, why=error.reason) from error
    except (http.client.HTTPException, TimeoutError, ConnectionError, ssl.SSLError) as error:
        raise _BrokenOffError from error
    if began < wheel.size:
        raise _BrokenOffError
