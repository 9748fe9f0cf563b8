"""Sentences for the shop's settings."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "settings.idle_minutes": QT_TRANSLATE_NOOP(
        "messages", "Idle time is a whole number of minutes from {least} to {most}."
    ),
}
