"""Who has the cursor, told without regard to whether the window system has made the window active meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def focused(widget: QWidget) -> bool:
    """Whether `widget` is where keys go as soon as its window is active."""
    return widget.window().focusWidget() is widget
