"""Sentences about the portability file."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "portability.none": QT_TRANSLATE_NOOP("messages", "No file goes with this answer."),
    "portability.erased": QT_TRANSLATE_NOOP(
        "messages", "The file is no longer kept: it was erased together with values that stood in it."
    ),
    "portability.damaged": QT_TRANSLATE_NOOP(
        "messages", "The kept file is damaged: it is not the one that the letter speaks of. Do not hand it over."
    ),
    "portability.not_written": QT_TRANSLATE_NOOP(
        "messages", "The file could not be written there. Choose another folder."
    ),
}
