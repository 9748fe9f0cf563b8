"""Sentences for the first start."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "setup.interrupted": QT_TRANSLATE_NOOP(
        "messages",
        "Set-up was interrupted before the store was ever in use. What it left can be put aside, and set-up begun again.",
    ),
}
