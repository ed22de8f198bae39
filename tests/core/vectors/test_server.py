"""Asking a server whether it is a Milvus: nothing there, another server, a wrong token."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest

from app.core.vectors.server import ServerState, check_address, check_server
from tests.web import web_server


@pytest.fixture
def web_address() -> Iterator[str]:
    with web_server() as address:
        yield address


_STRICT = """
import sys
from concurrent import futures
import grpc
class Refuse(grpc.GenericRpcHandler):
    def service(self, details):
        def refuse(request, context):
            context.abort(grpc.StatusCode.UNAUTHENTICATED, "auth check failure, please check username and password")
        return grpc.unary_unary_rpc_method_handler(refuse)
server = grpc.server(futures.ThreadPoolExecutor(2), handlers=(Refuse(),))
print(server.add_insecure_port("127.0.0.1:0"), flush=True)
server.start()
sys.stdin.read()
"""


@pytest.fixture
def strict_server() -> Iterator[str]:
    """Refuses every call as a Milvus does that knows another token; in a process of its own, as servers are."""
    command = [sys.executable, "-c", _STRICT]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"


@pytest.mark.parametrize("address", ["", "milvus", "ftp://host", "http://", "http://host:no", "/tmp/file.db"])
def test_what_is_no_address(address: str) -> None:
    assert not check_address(address)
    assert check_server(address, "") is ServerState.BAD_ADDRESS


def test_a_closed_port_does_not_answer() -> None:
    with socket.socket() as held:  # bound, and not listening
        held.bind(("127.0.0.1", 0))
        assert check_server(f"http://127.0.0.1:{held.getsockname()[1]}", "") is ServerState.NO_ANSWER
    assert check_server("http://nowhere.invalid:19530", "") is ServerState.NO_ANSWER


def test_a_web_server_is_no_milvus(web_address: str) -> None:
    assert check_server(web_address, "") is ServerState.NOT_MILVUS


def test_a_server_that_refuses_the_token(strict_server: str) -> None:
    assert check_server(strict_server, "root:wrong") is ServerState.WRONG_TOKEN
