"""Sentences about a customer's card."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "card.unknown": QT_TRANSLATE_NOOP("messages", "There is no such card any more. Search for the customer again."),
    "card.not_on_list": QT_TRANSLATE_NOOP("messages", "Choose an entry from the list."),
    "card.cannot_clear": QT_TRANSLATE_NOOP(
        "messages", "This value is needed to serve the customer (policy 6.2). Correct it instead."
    ),
    "card.value_unknown": QT_TRANSLATE_NOOP("messages", "The card has no such value."),
    "card.value_missing": QT_TRANSLATE_NOOP("messages", "Enter the new value."),
    "card.restricted": QT_TRANSLATE_NOOP(
        "messages", "The processing is restricted: for now these data may only be stored (GDPR Art. 18)."
    ),
    "card.consent_unknown": QT_TRANSLATE_NOOP("messages", "The policy file does not offer this consent."),
}
