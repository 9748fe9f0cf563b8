"""A tool tip that shows a name as it is written: Qt would take `<b>` in one for markup."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def plain_tip(text: str) -> str:
    """The text as a tool tip: lines kept, nothing read as markup, wrapped where it is long; empty stays empty."""
    from html import escape  # not before the first window stands

    lines = "<br>".join(escape(line) for line in text.splitlines())
    return f"<qt>{lines}</qt>" if text else ""


def set_plain_tip(widget: QWidget, text: str) -> None:
    """Give the widget this tool tip; empty takes it away."""
    widget.setToolTip(plain_tip(text))
