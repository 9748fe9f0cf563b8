"""Sentences for proposing a fee."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "fee.still_free": str(
        QT_TRANSLATE_NOOP(
            "messages", "This answer is free of charge: {free} answers a calendar year are free (policy {clause})."
        )
    ),
    "fee.not_this_kind": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "A fee may be proposed only for an answer about the data held or for its copy (policy {clause}).",
        )
    ),
    "fee.already": str(QT_TRANSLATE_NOOP("messages", "A fee was proposed for this request already.")),
    "fee.sheet": str(QT_TRANSLATE_NOOP("messages", "An amount is a whole number from 0 to {most}.")),
    "fee.nothing": str(
        QT_TRANSLATE_NOOP(
            "messages", "Fill in the cost sheet: the fee is what preparing the answer costs, and no more."
        )
    ),
    "fee.reasoning": str(
        QT_TRANSLATE_NOOP("messages", "Write why a fee is fair here. The person reads it in the letter.")
    ),
    "fee.none": str(QT_TRANSLATE_NOOP("messages", "No fee is waiting for the customer's answer.")),
}
