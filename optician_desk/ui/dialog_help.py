"""F1 in a dialog says how it is worked by keys: it stands in the way of the help panel, and of the window's keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import QApplication, QDialog, QWhatsThis, QWidget

_KEY = "F1"


class DialogHelp(QObject):
    """Gives each dialog its F1 when it is first in front."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._look)

    def _look(self, _window: QWindow | None) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, _KEY) is None:
            shortcut = QShortcut(QKeySequence(_KEY), dialog, show_help)
            shortcut.setObjectName(_KEY)


def words() -> str:
    """How every dialog is worked."""
    return QCoreApplication.translate(
        "DialogHelp",
        "Tab moves on, Shift+Tab back. Enter in a field does what the coloured button says, on a button what that button says. "
        "Space ticks a box, arrow keys choose one of several. Esc closes this window, and nothing is carried out.",
    )


def show_help() -> None:
    """Over the dialog in front until the next key or click; a screen reader says it."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        show_over(dialog, words())


def show_over(widget: QWidget, text: str) -> None:
    """`text` in the middle of `widget`, in the same way."""
    QWhatsThis.showText(widget.mapToGlobal(widget.rect().center()), text, widget)
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
