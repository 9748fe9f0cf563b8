"""The last resort: what nobody expected is said on a screen, with a report that holds no personal data."""

from __future__ import annotations

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from optician_desk.ui import theme
from optician_desk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from optician_desk.ui.widgets.marks import Icon
from optician_desk.version import VERSION

_log = logging.getLogger(__name__)
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


def report(error: BaseException) -> str:
    """Kind of error and the places in the program's own text; never its words or values, which may hold a name."""
    lines = [f"Optician Desk {VERSION} · PySide6 {pyside_version} · Python {platform.python_version()}"]
    lines.append(f"{platform.system()} {platform.release()} {platform.machine()}")
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            name = frame.filename.replace("\\", "/")
            place = "/".join(name.split("/")[-3:]) if "optician_desk" in name else name.rsplit("/", 1)[-1]
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


class CrashHandler(QObject):
    """Catches what nothing else caught, in slots, threads and callbacks; `happened` carries the report to the window."""

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: Hook | None = None
        self._before_thread = threading.excepthook

    def install(self) -> None:
        """Take over Python's last-resort hooks."""
        self._before, sys.excepthook = sys.excepthook, self._caught
        self._before_thread, threading.excepthook = threading.excepthook, self._caught_in_thread

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook = self._before
            threading.excepthook = self._before_thread
            self._before = None

    def take(self, error: BaseException) -> None:
        """An unexpected error that somebody hands over."""
        text = report(error)
        _log.error("unexpected error\n%s", text)
        self.happened.emit(text)

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.take(error.with_traceback(trace))

    def _caught_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.take(found.exc_value)


class CrashScreen(QWidget):
    """Says calmly what is so; the report can be copied; the desk goes on where it can."""

    went_on = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(QCoreApplication.translate("CrashScreen", "Something went wrong in the program"))
        title.setProperty("role", "title")
        words = QLabel(
            QCoreApplication.translate(
                "CrashScreen",
                "What was saved is safe; what was typed was kept as a draft a few seconds ago. "
                "The report below holds no personal data: copy it and send it to whoever looks after the program.",
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(QCoreApplication.translate("CrashScreen", "Report"))
        self.text.setFont(theme.font(theme.CAPTION))
        self.copy = SecondaryButton(text=QCoreApplication.translate("CrashScreen", "Copy the report"), icon="copy")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.go_on = PrimaryButton(text=QCoreApplication.translate("CrashScreen", "Go on"), key="Enter")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.went_on)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(self.go_on)
        card = QWidget()
        card.setProperty("surface", "card")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        card.setFixedSize(720, 460)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.setSpacing(16)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon(name="circle-alert", size=28, tint="danger"))
        head.addWidget(title, 1)
        inside.addLayout(head)
        inside.addWidget(words)
        inside.addWidget(self.text, 1)
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def focus_first(self) -> None:
        """The button that goes on."""
        self.go_on.setFocus()
