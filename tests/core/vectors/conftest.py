"""One Milvus server for all tests of a run that want one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.core.vectors import milvus_server


@pytest.fixture(scope="session")
def milvus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[milvus_server.MilvusServer]:
    """A running server; skipped only where its package is not made for the system."""
    if not milvus_server.SERVES_HERE:
        pytest.skip("the server's package is for Linux on x86-64 alone")
    milvus_server.install()
    server = milvus_server.MilvusServer(tmp_path_factory.mktemp("milvus"))
    server.start()
    yield server
    server.stop()
