"""Nobody else on the computer gets at the descriptors: no port, no socket, no readable file, no strange names."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest

from app.core.errors import VectorStoreError
from app.core.vectors.lite import LiteIndex
from app.core.vectors.names import belongs, checked, collection_name
from app.core.vectors.store import Vectors

LIBRARY = "01234567-89ab"
LISTENING = "0A"
WORK = """
import sys
from pathlib import Path
import numpy as np
from app.core.vectors.store import Vectors
with Vectors(Path(sys.argv[1]), "model-1", 8, "01234567-89ab") as vectors:
    table = np.eye(8, dtype=np.float32)
    vectors.upsert(range(1, 9), table)
    vectors.search([1], table[:1], 0.5)
    print("working", flush=True)
    sys.stdin.read()
"""
SPY = """
import sys
from pathlib import Path
folder, ports = Path(sys.argv[1]), sys.argv[2:]
import socket
for port in ports:
    socket.create_connection(("127.0.0.1", int(port)), timeout=2).close()
    print("connected")
print(list(folder.iterdir()))
"""

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")


def listening(process: int) -> tuple[list[int], list[str]]:
    """Returns the TCP ports and the names of Unix sockets on which a process listens, as Linux tells them."""
    held = set()
    for link in Path(f"/proc/{process}/fd").iterdir():
        with suppress(FileNotFoundError):  # it was closed meanwhile
            target = str(link.readlink())
            if target.startswith("socket:["):
                held.add(target[8:-1])
    ports = [
        int(fields[1].rpartition(":")[2], 16)
        for table in ("tcp", "tcp6")
        for fields in map(str.split, Path(f"/proc/net/{table}").read_text().splitlines()[1:])
        if fields[9] in held and fields[3] == LISTENING
    ]
    names = [
        fields[7] if len(fields) > 7 else ""
        for fields in map(str.split, Path("/proc/net/unix").read_text().splitlines()[1:])
        if fields[6] in held and int(fields[3], 16) & 0x10000  # __SO_ACCEPTCON
    ]
    return ports, names


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that every user may enter, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="twinless-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def working(place: Path) -> Iterator[int]:
    """A process that has vectors open, and has stored and searched some."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    command = [sys.executable, "-c", WORK, str(place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "working\n"
        yield other.pid


@linux
def test_what_listens_is_seen(tmp_path: Path) -> None:
    with socket.socket() as port, socket.socket(socket.AF_UNIX) as named:
        port.bind(("127.0.0.1", 0))
        port.listen()
        named.bind(str(tmp_path / "s"))
        named.listen()
        ports, names = listening(os.getpid())
        assert port.getsockname()[1] in ports
        assert str(tmp_path / "s") in names


@linux
def test_nothing_listens_while_vectors_are_in_use(tmp_path: Path) -> None:
    with working(tmp_path / "data" / "vectors.db") as process:
        assert listening(process) == ([], [])


@linux
@as_root
def test_another_user_finds_no_port_and_no_file(open_to_all: Path) -> None:
    place = open_to_all / "data" / "vectors.db"
    with working(place) as process:
        ports, _ = listening(process)
        command = ["/usr/bin/env", "python3", "-c", SPY, str(place), *map(str, ports)]
        spy = subprocess.run(
            command, user=65534, group=65534, extra_groups=[], cwd="/", capture_output=True, text=True, check=False
        )
    assert spy.returncode == 1
    assert "connected" not in spy.stdout
    assert "PermissionError" in spy.stderr


def test_neither_grpc_nor_the_client_is_imported_for_a_file(tmp_path: Path) -> None:
    script = WORK.replace("sys.stdin.read()", "sys.exit(bool({'grpc', 'pymilvus'} & set(sys.modules)))")
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[3])}
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "v.db")], env=environment, check=True, timeout=60)


@pytest.mark.parametrize("model", ["", "..", "../x", "a/b", "a\\b", "a b", "ä", "a\0", "-a", "a..b", "x" * 101])
def test_a_model_of_a_strange_name_is_refused(tmp_path: Path, model: str) -> None:
    with pytest.raises(ValueError, match="model id"):
        Vectors(tmp_path / "v.db", model, 4, LIBRARY)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("library", ["", "..", "../../x", "a/b", "\n"])
def test_a_library_of_a_strange_name_is_refused(library: str) -> None:
    with pytest.raises(ValueError, match="UUID"):
        collection_name("m", library)


@pytest.mark.parametrize(
    "name", ["", "photos", "descriptors_", "descriptors_../x", "descriptors_a/b", "descriptors_a\n"]
)
def test_folders_are_made_of_our_names_alone(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        LiteIndex(tmp_path / "v.db", name, 4)
    with pytest.raises(ValueError, match="no name"):
        checked(name)
    assert not belongs(name, LIBRARY)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("address", ["unix:/tmp/x", "/tmp/x.db", "http://x/y.db", "x.db"])
def test_no_address_makes_the_client_serve_a_file(address: str) -> None:
    with pytest.raises(VectorStoreError, match="no address"):
        Vectors(address, "m", 4, LIBRARY)


def test_a_damaged_folder_is_said_to_be_unusable_and_let_go(tmp_path: Path) -> None:
    where = tmp_path / "v.db"
    with Vectors(where, "m", 4, LIBRARY) as vectors:
        vectors.upsert([1], np.eye(4, dtype=np.float32)[:1])
        name = vectors.collection
    (where / "collections" / name / "schema.json").write_text("{")
    for _ in range(2):  # the second time too: the lock was let go
        with pytest.raises(VectorStoreError, match="cannot be used"):
            Vectors(where, "m", 4, LIBRARY)


def test_forgetting_reaches_every_model_and_no_other_library(tmp_path: Path) -> None:
    where = tmp_path / "v.db"
    table = np.eye(4, dtype=np.float32)
    for model, library in (("m", LIBRARY), ("m2", LIBRARY), ("m", "other-one")):
        with Vectors(where, model, 4, library) as vectors:
            vectors.upsert(range(1, 5), table)
    with Vectors(where, "m2", 4, LIBRARY) as vectors:
        vectors.delete([1, 2])
    for model, library, left in (("m", LIBRARY, 2), ("m2", LIBRARY, 2), ("m", "other-one", 4)):
        with Vectors(where, model, 4, library) as vectors:
            assert vectors.count() == left
    with Vectors(where, "m", 4, LIBRARY) as vectors:
        vectors.drop()
    folders = [path.name for path in (where / "collections").iterdir()]
    assert folders == [collection_name("m", "other-one")]
