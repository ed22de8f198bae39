"""Whether an address is that of a Milvus server that lets us in, and what is wrong if not."""

from __future__ import annotations

import socket
from enum import StrEnum
from urllib.parse import urlsplit

from app.core.vectors.remote import try_connection

_SECONDS = 5.0
_DEFAULT_PORTS = {"http": 19530, "https": 443, "tcp": 19530}


class ServerState(StrEnum):
    """What came of asking a server."""

    WORKS = "works"
    BAD_ADDRESS = "bad_address"
    """It is no address such as http://host:19530."""
    NO_ANSWER = "no_answer"
    """Nothing listens there, or it cannot be reached."""
    WRONG_TOKEN = "wrong_token"
    """It is a Milvus, and does not accept the token."""
    NOT_MILVUS = "not_milvus"
    """Something answers, and it is no Milvus."""


def check_address(address: str) -> bool:
    """Says whether an address has the form of a server's."""
    try:
        parts = urlsplit(address)
        return parts.scheme in _DEFAULT_PORTS and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:  # a port that is none
        return False


def check_server(address: str, token: str) -> ServerState:
    """Asks a server whether it is a Milvus that works for us; takes up to some seconds, and stores nothing."""
    if not check_address(address):
        return ServerState.BAD_ADDRESS
    parts = urlsplit(address)
    try:
        place = (parts.hostname or "", parts.port or _DEFAULT_PORTS[parts.scheme])
        socket.create_connection(place, timeout=_SECONDS).close()
    except OSError:
        return ServerState.NO_ANSWER
    problem = try_connection(address, token, _SECONDS)
    if problem is None:
        return ServerState.WORKS
    wrong = ("unauthenticated", "auth check", "password", "permission_denied", "invalid token")
    return ServerState.WRONG_TOKEN if any(word in problem.lower() for word in wrong) else ServerState.NOT_MILVUS
