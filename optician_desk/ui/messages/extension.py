"""Sentences for extending the time to answer."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "extension.reason": str(
        QT_TRANSLATE_NOOP("messages", "Choose at least one reason: the law knows no others (GDPR Art. 12(3)).")
    ),
    "extension.reasoning": str(
        QT_TRANSLATE_NOOP("messages", "Write why the time is not enough. The person reads it in the letter.")
    ),
    "extension.too_late": str(
        QT_TRANSLATE_NOOP(
            "messages", "The time can be extended within the first month only: the last day was {day}. Answer now."
        )
    ),
    "extension.already": str(QT_TRANSLATE_NOOP("messages", "The time was extended once. It cannot be extended again.")),
    "extension.at_once": str(QT_TRANSLATE_NOOP("messages", "This takes effect at once. There is nothing to extend.")),
}
