"""One window a library: a second one hands its folders over, and the first comes to the front."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import socket
import stat
import struct
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_CONNECT_MS, _ANSWER_MS = 1_000, 20_000
"""A window that listens is reached at once. On a busy machine it may take its time to answer, and is there all the
same: what it is given must not end in the word that the library is in use."""
_MOST = 1 << 20
_LONGEST = 90
"""Bytes of a path: sockets have 103 (macOS) to 107 (Linux), and Qt makes one in a folder beside, to rename it."""
_PEER = struct.Struct("3i")  # process, user, group: ucred(7)


def socket_name(library: Path) -> str | None:
    """Returns the socket's place: another one for each library, the same for one however it is spelled.

    It lies in a folder that is this user's alone: nobody else can sit on it, or be given names of folders.

    Args:
        library: The folder of the library.

    Returns:
        A path, or the name of a pipe on Windows; None if there is no such folder.
    """
    name = "twinless-" + hashlib.blake2b(os.fsencode(library.resolve()), digest_size=8).hexdigest()
    if sys.platform == "win32":
        return name
    for folder in _folders(library.resolve()):
        path = os.fspath(folder / name)
        if len(os.fsencode(path)) <= _LONGEST and _is_private(folder):
            return path
    return None


def _folders(library: Path) -> Iterator[Path]:
    """Yields folders for the socket, made where need be: the session's, one of the library, a temporary one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_absolute():
        yield Path(runtime)
    for folder in (library / "run", Path(tempfile.gettempdir()) / f"twinless-{_user()}"):
        if not folder.parent.exists():  # the very first start: there is no library yet
            continue
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            log.warning("A folder for second windows cannot be made: %s", error.strerror)
            continue
        yield folder


def _is_private(folder: Path) -> bool:
    """Says whether a folder is this user's, no link, and closed to all others."""
    try:
        info = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(info.st_mode) and info.st_uid == _user() and not info.st_mode & 0o077


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else 0


def _is_ours(connected: QLocalSocket) -> bool:
    """Says whether the other end is a program of this user's, where the system tells."""
    if sys.platform != "linux":
        return True  # the folder lets nobody else in
    try:
        with socket.socket(fileno=os.dup(int(connected.socketDescriptor()))) as end:
            peer = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _PEER.size)
    except OSError:
        return False
    return int(_PEER.unpack(peer)[1]) == _user()


def hand_over(library: Path, folders: Sequence[Path]) -> bool:
    """Asks the window that owns a library to come to the front and to add folders; False if there is none."""
    name = socket_name(library)
    if name is None:
        return False
    end = QLocalSocket()
    end.connectToServer(name)
    if not end.waitForConnected(_CONNECT_MS) or not _is_ours(end):
        return False
    end.write(json.dumps([str(folder) for folder in folders]).encode() + b"\n")
    end.flush()
    end.waitForReadyRead(_ANSWER_MS)
    answered = end.readAll().data() == b"ok"
    end.disconnectFromServer()
    return answered


class Doorbell(QObject):
    """Listens for second windows.

    Args:
        library: The folder of the library that the window owns.

    Signals:
        rung: The folders that a second window was given, perhaps none.
    """

    rung = Signal(list)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = socket_name(library)
        if name is None:
            log.warning("A second window cannot reach this one: no folder is this user's alone.")
            return
        if not self._server.listen(name):
            # Left behind by a crash: the library is ours, so nobody else listens there.
            QLocalServer.removeServer(name)
            if not self._server.listen(name):
                log.warning("A second window cannot reach this one: %s", self._server.errorString())

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (end := self._server.nextPendingConnection()) is not None:
            end.setParent(self)
            end.disconnected.connect(end.deleteLater)
            if not _is_ours(end):
                end.abort()
                continue
            end.readyRead.connect(self._on_ready)
            if end.bytesAvailable():
                self._read(end)

    @Slot()
    def _on_ready(self) -> None:
        end = self.sender()
        if isinstance(end, QLocalSocket):
            self._read(end)

    def _read(self, end: QLocalSocket) -> None:
        if not end.canReadLine():
            if end.bytesAvailable() > _MOST:
                end.abort()
            return
        try:
            names = json.loads(bytes(end.readLine().data()))
            folders = [Path(str(name)) for name in names]
        except (ValueError, TypeError):
            end.abort()
            return
        end.write(b"ok")
        end.flush()
        self.rung.emit(folders)
