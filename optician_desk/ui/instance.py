"""One desk for each store and OS account: a second start brings the first one's window to the front and ends."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

WAIT_MS = 800
_GREETING = b"front\n"


class SingleInstance(QObject):
    """`claim` once at start; `called` when another start asked for the window. Nothing but a fixed word is exchanged.

    Anybody may make a socket in the folder for temporary files: only one of this OS account is spoken to. Where none of our own
    can be made (a name taken by another account, a path too long for a socket), the desk goes on without, and the log says so.
    Qt's network library is read by `claim`. `may_be_another` says without it whether `claim` has to come before the window.
    """

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = f"optician-desk-{_account()}-{_digest(str(folder.absolute()).encode()):016x}"
        self._name = name if sys.platform == "win32" else f"{os.environ.get('TMPDIR') or '/tmp'}/{name}"  # noqa: S108
        self._server: QLocalServer | None = None

    def may_be_another(self) -> bool:
        """False only where no desk of this account can be listening: it has no socket here. A pipe of Windows has to be asked."""
        if sys.platform == "win32":
            return True
        else:
            try:
                found = os.lstat(self._name)
            except OSError:
                return False
            return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()

    def claim(self) -> bool:
        """True if this is the only one; False if another one was there and has been asked to come to the front."""
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        if self._server is not None:
            return True
        if self.may_be_another():
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(WAIT_MS):
                socket.write(_GREETING)
                socket.waitForBytesWritten(WAIT_MS)
                socket.disconnectFromServer()
                return False
            QLocalServer.removeServer(self._name)  # left behind by a process that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name):
            import logging  # not before the first window for what hardly ever happens

            why = self._server.serverError().name
            logging.getLogger(__name__).warning(
                "a second start will not find this desk: no socket could be made (%s)", why
            )
        return True

    def _answer(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.called.emit()

    def close(self) -> None:
        """Make room for the next start."""
        if self._server is not None:
            self._server.close()
            self._server = None


def _account() -> str:
    """The OS account, as a part of a name."""
    if sys.platform == "win32":
        return f"{_digest(os.environ.get('USERNAME', '').casefold().encode()):016x}"
    else:
        return str(os.getuid())


def _digest(text: bytes) -> int:
    """FNV-1a, 64 bits: a name, no secret; hashlib would bring OpenSSL to the first window."""
    value = 0xCBF29CE484222325
    for byte in text:
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value
