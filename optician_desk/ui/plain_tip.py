"""A tool tip that shows a name as it is written: Qt would take `<b>` in one for markup."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def set_plain_tip(widget: QWidget, text: str) -> None:
    """Give the widget this tool tip, lines kept and nothing read as markup; empty takes it away."""
    lines = "<br>".join(escape(line) for line in text.splitlines())
    widget.setToolTip(f"<qt>{lines}</qt>" if text else "")
