"""Sentences for the first start."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "setup.interrupted": QT_TRANSLATE_NOOP(
        "messages",
        "Set-up was interrupted before the store was ever in use. What it left can be put aside, and set-up begun again.",
    ),
    "setup.unfinished": QT_TRANSLATE_NOOP(
        "messages",
        "Set-up was interrupted after the store was made, and nobody has worked with it yet. "
        "It can be put aside, and set-up begun again.",
    ),
    "setup.shop_missing": QT_TRANSLATE_NOOP("messages", "Enter the shop's name or place."),
    "setup.counter_missing": QT_TRANSLATE_NOOP("messages", "Enter the counter's name."),
    "setup.counter_code": QT_TRANSLATE_NOOP("messages", "The code has 2 to 6 letters A–Z or digits, for example OG1."),
    "setup.name_missing": QT_TRANSLATE_NOOP("messages", "Enter the name and surname."),
    "setup.too_long": QT_TRANSLATE_NOOP("messages", "This is too long: there is room for {most} characters."),
}
