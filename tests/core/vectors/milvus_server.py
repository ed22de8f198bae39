"""A real Milvus server for tests: from an environment of its own, in a folder of the test's, stopped and started."""

from __future__ import annotations

import platform
import subprocess
import sys
import tempfile
from pathlib import Path

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[3]
ENVIRONMENT = ROOT / ".venv-milvus"
"""Made by `packaging/setup.sh milvus`, which `make test` calls."""

SERVES_HERE = sys.platform.startswith("linux") and platform.machine() == "x86_64"
"""Whether the package can be had for this system."""

_ONE_AT_A_TIME = Path(tempfile.gettempdir()) / "twinless-test-milvus.lock"
"""The server's parts talk through a port that cannot be chosen."""

_RUN = """
import socket, subprocess, sys
from milvus import MilvusServer, MilvusServerConfig
class Config(MilvusServerConfig):
    def try_bind_port(self, port):  # a port that was just let go serves again, as it does for the server itself
        tried = socket.socket()
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind(("127.0.0.1", port))
        except OSError:
            tried.close()
            return None
        return tried
folder, port = sys.argv[1:]
server = MilvusServer(Config(**({"proxy_port": int(port)} if int(port) else {})))
server.set_base_dir(folder)
server.start()
print(server.listen_port, flush=True)
sys.stdin.read()
process = server.server_proc
try:
    server.stop()
except subprocess.TimeoutExpired:  # it was killed, and a busy system takes its time
    process.wait(60)
"""


def install() -> None:
    """Makes the environment, and unpacks the server into it, unless that was done before."""
    subprocess.run(["sh", str(ROOT / "packaging" / "setup.sh"), "milvus"], cwd=ROOT, check=True)


class MilvusServer:
    """A server that keeps its data, and its port, when it is stopped and started again.

    Args:
        folder: For its data.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None
        self._port = 0
        self._lock = FileLock(_ONE_AT_A_TIME, thread_local=False)
        folder.mkdir(parents=True, exist_ok=True)
        unpacked = ENVIRONMENT / "server" / "bin"
        unpacked.mkdir(parents=True, exist_ok=True)
        (folder / "bin").symlink_to(unpacked)

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Starts it, and waits until it answers; first of all until no other test has one."""
        self._lock.acquire(timeout=900)
        command = [str(ENVIRONMENT / "bin" / "python"), "-c", _RUN, str(self._folder), str(self._port)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line.strip().isdigit(), f"Milvus did not start: {line!r}"
        self._port = int(line)

    def stop(self) -> None:
        """Stops it; its data stays."""
        if self._process is not None:
            self._process.communicate(timeout=120)
            self._process = None
        self._lock.release()
