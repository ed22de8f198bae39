"""Asks the project's home for the newest version: only when somebody asked for it, and telling nothing of them."""

from __future__ import annotations

import http.client
import json
import re
import ssl
import urllib.error
import urllib.request
from pathlib import Path
from typing import NamedTuple

import certifi

from app import __version__
from app.core.errors import TwinlessError, told
from app.paths import resources

HOME_FILE = "home.txt"
"""Among the resources of a program that was handed out: the address of the project that built it. A program that was
built anywhere else has none, and asks nobody: a host that is not ours would be worse than no answer."""

_HOME = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+)")

_SECONDS = 10.0
_MOST_BYTES = 1 << 20
_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){1,3})")


class UpdateError(TwinlessError):
    """The newest version cannot be learnt now."""


class Release(NamedTuple):
    """A version that is out.

    Attributes:
        version: "0.2.0".
        page: Where it is told of, and can be had.
    """

    version: str
    page: str

    @property
    def is_newer(self) -> bool:
        """Whether it is newer than the program that runs."""
        return _numbers(self.version) > _numbers(__version__)


def releases(folder: Path | None = None) -> str | None:
    """Returns what knows the newest release, as GitHub's interface describes it; None where nobody is to be asked.

    Args:
        folder: Where the program's resources are; found by itself unless given.
    """
    try:
        told_home = ((folder or resources()) / HOME_FILE).read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    found = _HOME.fullmatch(told_home)
    return None if found is None else f"https://api.github.com/repos/{found[1]}/releases/latest"


def newest(url: str) -> Release:
    """Asks for the newest version. Takes up to ten seconds: not in a window's own thread.

    Nothing is sent but the question: no version, no name, no number that would tell one computer from another.

    Args:
        url: Who is asked, as `releases` says: it answers with `tag_name` and `html_url`.

    Raises:
        UpdateError: There is no network, or the answer makes no sense.
    """
    request = urllib.request.Request(url, headers={"User-Agent": "Twinless", "Accept": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS, context=_trust()) as response:
            answer = json.loads(response.read(_MOST_BYTES))
    except urllib.error.HTTPError as error:
        error.close()
        raise UpdateError(told("{url} answered “{code} {why}”."), url=url, code=error.code, why=error.reason) from error
    except urllib.error.URLError as error:
        raise UpdateError(told("{url} cannot be reached ({why})."), url=url, why=error.reason) from error
    except (http.client.HTTPException, OSError, ValueError) as error:
        raise UpdateError(told("The answer of {url} cannot be read."), url=url) from error
    return _release(answer, url)


def _release(answer: object, url: str) -> Release:
    tag, page = (answer.get(name) if isinstance(answer, dict) else None for name in ("tag_name", "html_url"))
    found = _VERSION.fullmatch(tag) if isinstance(tag, str) else None
    # Only a page of the web is ever opened because of an answer.
    if found is None or not isinstance(page, str) or not page.startswith("https://"):
        raise UpdateError(told("The answer of {url} cannot be read."), url=url)
    return Release(found[1], page)


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    return tuple(int(part) for part in found[1].split(".")) if found else ()


def _trust() -> ssl.SSLContext:
    """Returns whom to trust: the system's authorities, and certifi's: a frozen program may not find the system's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
