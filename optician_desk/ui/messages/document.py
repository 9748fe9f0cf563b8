"""Sentences for papers of every kind."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "document.text_too_long": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "A text is too long for paper: at most {limit} characters can be printed. Shorten it and try again.",
        )
    ),
}
