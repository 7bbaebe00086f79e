"""One window for each data folder: a second start has the first window come to the front.

The first one listens on a socket of this machine that only its user can open; the store's lock
decides who is first, so whatever a killed program left there may be replaced.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.doorbell import socket_name

_RAISE, _RAISED = b"raise", b"raised\n"
_TELLING = "utf-8"
_ODD = "surrogateescape"
"""File names of other charsets stay what they are."""
_PATIENCE = 2_000
"""Milliseconds that the first window has for its answer."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable
"""Where a desktop says that a start may bring a window to the front; Qt reads it there."""
_LONGEST = 100_000
"""Bytes of one message, its line end among them: a few hundred files."""


class FrontDoor(QObject):
    """Hears others knock at the window of a data folder that is open here."""

    knocked = Signal()
    bringing = Signal(list)
    """Files that the one who knocked would have brought in, as ``Path``s."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = socket_name(folder)
        QLocalServer.removeServer(name)
        # Where it cannot listen, a second start says that the folder is in use.
        self._server.listen(name)

    @property
    def path(self) -> str:
        """The file of the socket, where it is one."""
        return self._server.fullServerName()

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _answer(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.readyRead.connect(lambda visitor=visitor: self._hear(visitor))
            visitor.disconnected.connect(visitor.deleteLater)
            if visitor.bytesAvailable():
                self._hear(visitor)

    def _hear(self, visitor: QLocalSocket) -> None:
        if not visitor.canReadLine() and visitor.bytesAvailable() < _LONGEST:
            return
        said = bytes(visitor.readLine(_LONGEST).data())
        if said.startswith(_RAISE) and said.endswith(b"\n"):
            token, *files = said.removeprefix(_RAISE).removesuffix(b"\n").split(b"\0")
            if token:
                os.environ[_TOKEN] = token.strip().decode("ascii", "ignore")
            visitor.write(_RAISED)
            self.knocked.emit()
            if files:
                self.bringing.emit([Path(file.decode(_TELLING, _ODD)) for file in files])
        visitor.disconnectFromServer()


def knock(folder: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the window that has a data folder open to come to the front; whether it answered.

    It is told of files to bring in; a name with a line end in it is left out.
    """
    visitor = QLocalSocket()
    visitor.connectToServer(socket_name(folder))
    if not visitor.waitForConnected(_PATIENCE):
        return False
    names = [str(file).encode(_TELLING, _ODD) for file in files if "\n" not in str(file)]
    told = b"\0".join([os.environ.get(_TOKEN, "").encode(), *names])
    visitor.write(_RAISE + b" " + told[: _LONGEST - 10] + b"\n")
    visitor.flush()
    answered = visitor.waitForReadyRead(_PATIENCE) and visitor.readAll().data() == _RAISED
    visitor.abort()
    return bool(answered)
