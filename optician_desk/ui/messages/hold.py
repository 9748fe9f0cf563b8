"""Sentences about holds: what must be kept longer, why and until when."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "hold.criterion": QT_TRANSLATE_NOOP("messages", "Choose for what reason the data must be kept."),
    "hold.reasoning_missing": QT_TRANSLATE_NOOP(
        "messages", "Say in a few words why the data must be kept: the customer may read it."
    ),
    "hold.nothing_chosen": QT_TRANSLATE_NOOP("messages", "Tick what must be kept, or the whole card."),
    "hold.day_missing": QT_TRANSLATE_NOOP("messages", "Type the last day of keeping, for example 22.11.2027."),
    "hold.already_past": QT_TRANSLATE_NOOP("messages", "The last day of keeping cannot be in the past."),
    "hold.too_long": QT_TRANSLATE_NOOP(
        "messages", "At most {years} years ahead. What must be kept longer can be prolonged then."
    ),
    "hold.place_unknown": QT_TRANSLATE_NOOP(
        "messages", "One of these values is not on the card any more. Open it anew."
    ),
    "hold.unknown": QT_TRANSLATE_NOOP("messages", "This hold is released already."),
}
