"""The token: from the environment, from a keyring, and what is said where there is none."""

from __future__ import annotations

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import PasswordDeleteError

from app.core.vectors.token import VARIABLE, NoKeyringError, read_token, store_token

SERVER = "http://milvus.local:19530"


class MemoryKeyring(KeyringBackend):
    """A keyring that works."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has no types
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture(autouse=True)
def usual_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(VARIABLE, raising=False)
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_keyring_keeps_the_token_of_each_server() -> None:
    keyring.set_keyring(MemoryKeyring())
    store_token(SERVER, "root:secret")
    assert read_token(SERVER) == "root:secret"
    assert read_token("http://another:19530") == ""
    store_token(SERVER, "")
    assert read_token(SERVER) == ""


def test_without_a_keyring_the_environment_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring.set_keyring(NoKeyring())
    assert read_token(SERVER) == ""
    with pytest.raises(NoKeyringError, match=VARIABLE):
        store_token(SERVER, "root:secret")
    monkeypatch.setenv(VARIABLE, "root:given")
    assert read_token(SERVER) == "root:given"
