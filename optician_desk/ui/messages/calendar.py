"""Sentences for the calendar that time limits are counted by."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "calendar.kind_unknown": QT_TRANSLATE_NOOP("messages", "Choose what kind of day it is."),
    "calendar.day_missing": QT_TRANSLATE_NOOP("messages", "Type the day, for example 22.06.2026."),
    "calendar.year_far": QT_TRANSLATE_NOOP("messages", "Only days from {first} to {last} can be entered."),
    "calendar.weekend": QT_TRANSLATE_NOOP(
        "messages", "Saturdays and Sundays are off anyway: this day changes no time limit."
    ),
    "calendar.day_taken": QT_TRANSLATE_NOOP(
        "messages", "The shop has an entry for this day already. Remove that one first."
    ),
    "calendar.already_so": QT_TRANSLATE_NOOP("messages", "The calendar knows this day as such already."),
    "calendar.name_missing": QT_TRANSLATE_NOOP("messages", "Name the day: it stands in the explanation of the dates."),
    "calendar.name_long": QT_TRANSLATE_NOOP("messages", "The name of a day has at most {limit} characters."),
    "calendar.no_entry": QT_TRANSLATE_NOOP("messages", "The shop has no entry for this day any more."),
}
