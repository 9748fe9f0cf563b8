"""Sentences for telling the recipients of data."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "recipient.unknown": QT_TRANSLATE_NOOP("messages", "This recipient is not to be told in this request."),
    "recipient.outcome_missing": QT_TRANSLATE_NOOP("messages", "Choose whether the recipient was told."),
    "recipient.not_told_reason": QT_TRANSLATE_NOOP("messages", "Choose why this recipient cannot be told."),
}
