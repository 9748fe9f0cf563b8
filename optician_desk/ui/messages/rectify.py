"""Sentences for putting data right at the customer's request."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "rectify.nothing": QT_TRANSLATE_NOOP("messages", "Add at least one value to correct."),
    "rectify.nothing_typed": QT_TRANSLATE_NOOP("messages", "Enter the values of this eye as they should be."),
    "rectify.same": QT_TRANSLATE_NOOP("messages", "The card already says this. Change the value, or leave it out."),
    "rectify.unknown_value": QT_TRANSLATE_NOOP(
        "messages", "The card has no such value any more. Open the request again."
    ),
    "rectify.evidence_missing": QT_TRANSLATE_NOOP(
        "messages", "Say what shows the new value: a document, the referral, the customer’s word."
    ),
    "rectify.evidence_long": QT_TRANSLATE_NOOP("messages", "This is too long: there is room for {limit} characters."),
}
