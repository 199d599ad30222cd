"""One window per profile: a second start raises the first through a local socket.

The message is one fixed word; nothing that arrives here is ever interpreted (it could come from
any program of this user).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
PATIENCE_MS = 500


def socket_name(root: Path) -> str:
    """The socket of the profile in that folder; the same for every spelling of its path."""
    digest = hashlib.sha256(str(root.resolve()).encode()).hexdigest()
    return f"bordereau-{digest[:24]}"


def raise_first(root: Path) -> bool:
    """Ask the window that holds this profile to come up; False if nobody answers."""
    socket = QLocalSocket()
    socket.connectToServer(socket_name(root))
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(RAISE)
    sent = socket.waitForBytesWritten(PATIENCE_MS)
    socket.disconnectFromServer()
    return sent


class Server(QObject):
    """Listens for the fixed word, for this user only."""

    def __init__(self, root: Path, raise_window: Callable[[], None]) -> None:
        super().__init__()
        self._raise = raise_window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(socket_name(root))  # the profile's lock says nobody is there
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(socket_name(root))

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(len(RAISE))  # whoever sends more fills its own memory
            socket.readyRead.connect(lambda socket=socket: self._on_word(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_word(socket)

    def _on_word(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() < len(RAISE):
            return
        word = socket.read(len(RAISE)).data()
        socket.disconnectFromServer()
        if word == RAISE:
            self._raise()

    def close(self) -> None:
        self._server.close()
