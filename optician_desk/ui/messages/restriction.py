"""Sentences about restricting the processing of a card, and lifting it."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "restriction.ground": QT_TRANSLATE_NOOP("messages", "Choose on what ground the processing is restricted."),
    "restriction.no_card": QT_TRANSLATE_NOOP(
        "messages", "This person has no card: nothing is held whose processing could be restricted."
    ),
    "restriction.already": QT_TRANSLATE_NOOP("messages", "The processing of this card is restricted already."),
    "restriction.not_this_kind": QT_TRANSLATE_NOOP("messages", "This request does not ask for a restriction."),
    "restriction.none": QT_TRANSLATE_NOOP("messages", "The processing of this card is not restricted."),
    "restriction.told_already": QT_TRANSLATE_NOOP(
        "messages", "The customer was told already that the restriction will be lifted."
    ),
    "restriction.reason": QT_TRANSLATE_NOOP("messages", "Choose why the restriction is to be lifted."),
    "restriction.not_told": QT_TRANSLATE_NOOP(
        "messages", "Before the restriction is lifted the customer is told so, with the reason."
    ),
}
