"""The privacy notice as a paper to print: what its file is called, and what is said when it went into one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from optician_desk.ui.context import Context


def notice_name(context: Context, language: str) -> str:
    """`privacy-notice-2026-11-22-lv`: its version and language."""
    return f"privacy-notice-{context.session.desk.policy.notice.version}-{language}"


def notice_filed(context: Context, file: Path) -> None:
    """A file in a folder is nothing that a customer was given."""
    said = QCoreApplication.translate("NoticePaper", "The privacy notice was saved, not printed: {file}")
    context.say(said.format(file=file.name))
