"""Sentences about disclosures to recipients."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "disclosure.recipient_unknown": QT_TRANSLATE_NOOP(
        "messages", "Data may be handed only to a recipient that the policy file names."
    ),
    "disclosure.nothing_named": QT_TRANSLATE_NOOP("messages", "Say which data were handed over."),
    "disclosure.too_much": QT_TRANSLATE_NOOP(
        "messages", "This recipient may not get these data: it gets only what its task needs."
    ),
    "disclosure.ground_unknown": QT_TRANSLATE_NOOP("messages", "Say for which purpose the data were handed over."),
    "disclosure.day_missing": QT_TRANSLATE_NOOP("messages", "Type the day, for example 22.11.2026."),
    "disclosure.in_future": QT_TRANSLATE_NOOP("messages", "The day cannot be in the future."),
    "disclosure.no_card": QT_TRANSLATE_NOOP("messages", "This person has no card."),
}
