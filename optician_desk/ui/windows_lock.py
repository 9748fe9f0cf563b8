"""Windows tells a window when its session is locked and when the machine goes to sleep; Qt hands the raw message on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from ctypes import Structure, c_long, c_size_t, c_uint, c_ulong, c_void_p

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK = 0x02B1, 0x7  # wtsapi32.h
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x4  # winuser.h
NOTIFY_FOR_THIS_SESSION = 0


class Message(Structure):
    """MSG of winuser.h as far as it is looked at."""

    _fields_ = [
        ("window", c_void_p),
        ("message", c_uint),
        ("w_param", c_size_t),
        ("l_param", c_size_t),
        ("time", c_ulong),
        ("x", c_long),
        ("y", c_long),
    ]


def says_lock(message: int, w_param: int) -> bool:
    """Whether a window message means that the session is being locked or the machine goes to sleep."""
    return (message, w_param) in {
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
    }


class WindowsLock(QAbstractNativeEventFilter):
    """Install on the application; `locked` is called for each such message. Other platforms never send one."""

    def __init__(self, locked: Callable[[], None]) -> None:
        super().__init__()
        self._locked = locked

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        name = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(name) == b"windows_generic_MSG":
            found = Message.from_address(int(message))
            if says_lock(found.message, found.w_param):
                self._locked()
        return False, 0


def watch(window: QWidget, locked: Callable[[], None]) -> WindowsLock | None:
    """Listen on Windows for as long as there is the window; None elsewhere."""
    if sys.platform == "win32":
        import ctypes

        made = listen(window, locked)
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), NOTIFY_FOR_THIS_SESSION)
        return made
    else:
        return None


def listen(window: QWidget, locked: Callable[[], None]) -> WindowsLock:
    """Call `locked` at each such message to the application until `window` is destroyed."""
    made = WindowsLock(locked)
    application = QCoreApplication.instance()
    if application is not None:
        application.installNativeEventFilter(made)
        # Taken out here, in the thread of the windows: one that another thread's garbage collection frees stays in Qt's list,
        # and the next message of the system goes to memory that is no longer ours.
        window.destroyed.connect(lambda: application.removeNativeEventFilter(made))
    return made
