"""Sentences about calls."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "phone.paused": QT_TRANSLATE_NOOP(
        "messages",
        "Too many answers were wrong. Questions about this card can be asked again in {minutes} min. Until then: call back on "
        "the number on the card, or ask the customer to come in.",
    ),
    "phone.not_askable": QT_TRANSLATE_NOOP("messages", "The card does not know this; ask something else."),
    "phone.too_few": QT_TRANSLATE_NOOP(
        "messages", "Ask at least {number} questions besides the name: everybody who calls knows that."
    ),
    "phone.no_number": QT_TRANSLATE_NOOP("messages", "There is no number on the card to call back on."),
    "phone.not_changeable": QT_TRANSLATE_NOOP(
        "messages",
        "This does not change by phone. The customer comes in with a document, or sends an application with a secure electronic "
        "signature.",
    ),
    "phone.not_identified": QT_TRANSLATE_NOOP(
        "messages",
        "It is not known who is calling, or too much time has passed. Ask the questions on the page for calls "
        "(Ctrl+T on the card).",
    ),
}
