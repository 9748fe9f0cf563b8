"""Sentences for bringing a backup back."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "restore.not_set_aside": str(
        QT_TRANSLATE_NOOP("messages", "This former store is not there any more. Nothing was deleted.")
    ),
}
