"""Fetches a large file once: with progress, cancellable, checked, and never half there."""

from __future__ import annotations

import errno
import hashlib
import http.client
import shutil
import ssl
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO

import certifi

from app.core.errors import ModelError, told
from app.core.progress import Progress, Stage, Status

_CHUNK = 1 << 18
_SECONDS = 10.0
"""A server that says nothing for so long is given up."""

_ADVICE = told(
    "Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights."
)


def fetch(url: str, target: Path, sha256_prefix: str, progress: Progress) -> None:
    """Downloads a file unless it is there.

    Args:
        url: Where it is.
        target: Where it goes; appears only when it is whole and its checksum is right.
        sha256_prefix: What the SHA-256 of the file, in hex, begins with.
        progress: Told bytes done and in all, while it lasts.

    Raises:
        Cancelled: The user stopped it; nothing is left behind.
        ModelError: There is no network, the server does not have it, it arrives damaged, or it does not fit
            on the disk. The message says what to do.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix="download-") as folder:
            partial = Path(folder) / target.name
            with partial.open("wb") as file:
                _receive(url, file, target, progress)
            if not checksum_begins(partial, sha256_prefix):
                raise ModelError(
                    told("What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept."),
                    url=url,
                )
            partial.replace(target)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise _no_room(target) from error
        raise ModelError(told("The file {path} cannot be written: {why}."), path=target, why=error.strerror) from error


def checksum_begins(path: Path, sha256_prefix: str) -> bool:
    """Says whether a file's SHA-256 begins with these hex digits.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest().startswith(sha256_prefix)


def _receive(url: str, file: IO[bytes], target: Path, progress: Progress) -> None:
    progress.report(Status(Stage.DOWNLOAD))
    try:
        with urllib.request.urlopen(url, timeout=_SECONDS, context=trust()) as response:
            total = int(response.headers.get("Content-Length") or 0)
            if total > shutil.disk_usage(target.parent).free:
                raise _no_room(target)
            received = _copy(response, file, total, progress)
    except urllib.error.HTTPError as error:
        error.close()
        raise ModelError(
            told("{url} answered “{code} {why}”."), _ADVICE, url=url, code=error.code, why=error.reason
        ) from error
    except urllib.error.URLError as error:
        raise ModelError(told("{url} cannot be reached ({why})."), _ADVICE, url=url, why=error.reason) from error
    except (http.client.HTTPException, TimeoutError, ConnectionError, ssl.SSLError) as error:
        raise ModelError(told("The download of {url} broke off."), _ADVICE, url=url) from error
    if received < total:
        raise ModelError(
            told("The download of {url} broke off at {received} of {total} bytes."),
            _ADVICE,
            url=url,
            received=received,
            total=total,
        )


def trust() -> ssl.SSLContext:
    """Returns whom to trust: the system's authorities, and certifi's: a frozen program may not find the system's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


def _copy(response: http.client.HTTPResponse, file: IO[bytes], total: int, progress: Progress) -> int:
    began = time.monotonic()
    received = 0
    while chunk := response.read(_CHUNK):
        file.write(chunk)
        received += len(chunk)
        rate = received / max(time.monotonic() - began, 1e-3)
        left = (total - received) / rate if total else None
        progress.report(
            Status(stage=Stage.DOWNLOAD, done=received, total=total, rate=rate, bytes=received, seconds_left=left)
        )
    return received


def _no_room(target: Path) -> ModelError:
    return ModelError(told("The disk that holds {path} is full. Free some space and try again."), path=target.parent)
