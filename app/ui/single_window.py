"""One window a library: a second one hands its folders over, and the first comes to the front."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_WAIT_MS = 1000
_MOST = 1 << 20


def _name(library: Path) -> str:
    """Returns the socket's name: another one for each library, the same for one however it is spelled."""
    return "twinless-" + hashlib.blake2b(str(library.resolve()).encode(), digest_size=8).hexdigest()


def hand_over(library: Path, folders: Sequence[Path]) -> bool:
    """Asks the window that owns a library to come to the front and to add folders; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(library))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps([str(folder) for folder in folders]).encode() + b"\n")
    socket.flush()
    socket.waitForReadyRead(_WAIT_MS)
    answered = socket.readAll().data() == b"ok"
    socket.disconnectFromServer()
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
        name = _name(library)
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
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST:
                socket.abort()
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
            folders = [Path(str(name)) for name in names]
        except (ValueError, TypeError):
            socket.abort()
            return
        socket.write(b"ok")
        socket.flush()
        self.rung.emit(folders)
