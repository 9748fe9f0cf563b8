"""Sentences about who acts for a customer, and by what right."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "authority.not_needed": QT_TRANSLATE_NOOP(
        "messages", "The customer made this request: nobody acts for the customer."
    ),
    "authority.kind": QT_TRANSLATE_NOOP("messages", "Choose by what right somebody acts for the customer."),
    "authority.not_checked": QT_TRANSLATE_NOOP("messages", "Check each point of the authority and tick it."),
}
