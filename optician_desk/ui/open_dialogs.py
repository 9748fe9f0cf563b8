"""What stands over the window: menus, dialogs and the system's own questions, which a lock has to take away."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget

_DEEPEST = 8
"""A menu over a dialog over a dialog: more never lie on each other, and one that refuses must not hold up the lock."""


def close_all(window: QWidget) -> None:
    """Close every menu and dialog of `window`, and forget the dialogs with all that was typed in them."""
    for _ in range(_DEEPEST):
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None:
            break
        top.close()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible() and not dialog.close():
            dialog.hide()
        dialog.deleteLater()
