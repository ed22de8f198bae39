"""The token of a Milvus server: kept in the system's keyring, never in a file of ours."""

from __future__ import annotations

import os

from app.core.errors import TwinlessError

VARIABLE = "TWINLESS_MILVUS_TOKEN"
"""The environment variable that holds the token where there is no keyring; it goes before the keyring."""

_SERVICE = "Twinless Milvus"


class NoKeyringError(TwinlessError):
    """The system has no keyring that works; the message says what else there is."""

    def __init__(self) -> None:
        super().__init__(
            "This system has no keyring that works, so the token cannot be stored. "
            f"Set the environment variable {VARIABLE} before Twinless is started."
        )


def from_environment() -> bool:
    """Says whether the environment gives a token."""
    return bool(os.environ.get(VARIABLE))


def read_token(address: str) -> str:
    """Returns the token for a server, empty if none is known; may ask the user to unlock the keyring."""
    given = os.environ.get(VARIABLE)
    if given:
        return given
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, address) or ""
    except KeyringError:
        return ""


def store_token(address: str, token: str) -> None:
    """Puts the token for a server into the keyring; an empty one takes it out.

    Raises:
        NoKeyringError: No keyring works here.
    """
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if token:
            keyring.set_password(_SERVICE, address, token)
        elif keyring.get_password(_SERVICE, address):
            keyring.delete_password(_SERVICE, address)
    except PasswordDeleteError:
        return
    except KeyringError as error:
        raise NoKeyringError from error
