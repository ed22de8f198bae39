"""Asks the project's home for the newest version: only when somebody asked for it, and telling nothing of them."""

from __future__ import annotations

import http.client
import json
import re
import ssl
import urllib.error
import urllib.request
from typing import NamedTuple

import certifi

from app import __version__
from app.core.errors import TwinlessError, told

RELEASES = "https://api.github.com/repos/twinless/twinless/releases/latest"
"""What answers with the newest release, as GitHub's interface describes it: `tag_name`, `html_url`."""

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


def newest(url: str | None = None) -> Release:
    """Asks for the newest version. Takes up to ten seconds: not in a window's own thread.

    Nothing is sent but the question: no version, no name, no number that would tell one computer from another.

    Args:
        url: Who is asked; `RELEASES` unless given.

    Raises:
        UpdateError: There is no network, or the answer makes no sense.
    """
    address = url or RELEASES
    request = urllib.request.Request(address, headers={"User-Agent": "Twinless", "Accept": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=_SECONDS, context=_trust()) as response:
            answer = json.loads(response.read(_MOST_BYTES))
    except urllib.error.HTTPError as error:
        error.close()
        raise UpdateError(
            told("{url} answered “{code} {why}”."), url=address, code=error.code, why=error.reason
        ) from error
    except urllib.error.URLError as error:
        raise UpdateError(told("{url} cannot be reached ({why})."), url=address, why=error.reason) from error
    except (http.client.HTTPException, OSError, ValueError) as error:
        raise UpdateError(told("The answer of {url} cannot be read."), url=address) from error
    return _release(answer, address)


def _release(answer: object, address: str) -> Release:
    tag, page = (answer.get(name) if isinstance(answer, dict) else None for name in ("tag_name", "html_url"))
    found = _VERSION.fullmatch(tag) if isinstance(tag, str) else None
    # Only a page of the web is ever opened because of an answer.
    if found is None or not isinstance(page, str) or not page.startswith("https://"):
        raise UpdateError(told("The answer of {url} cannot be read."), url=address)
    return Release(found[1], page)


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.match(version)
    return tuple(int(part) for part in found[1].split(".")) if found else ()


def _trust() -> ssl.SSLContext:
    """Returns whom to trust: the system's authorities, and certifi's: a frozen program may not find the system's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
