"""Sentences about taking in a file with an electronic signature."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "signature.empty": QT_TRANSLATE_NOOP("messages", "The file is empty."),
    "signature.too_large": QT_TRANSLATE_NOOP("messages", "The file is larger than {limit} MB. Ask for a smaller one."),
    "signature.not_readable": QT_TRANSLATE_NOOP(
        "messages", "The file cannot be read. Save it to this computer and open it from there."
    ),
    "signature.none": QT_TRANSLATE_NOOP(
        "messages",
        "No electronic signature can be read in this file, so it was not kept. Open the .edoc, .asice or .pdf itself.",
    ),
    "signature.nothing_taken": QT_TRANSLATE_NOOP("messages", "There is no signed file with this request."),
    "signature.cannot_confirm": QT_TRANSLATE_NOOP(
        "messages", "This signature cannot be confirmed. Ask for identity by letter."
    ),
    "signature.not_written": QT_TRANSLATE_NOOP(
        "messages", "The file could not be written there. Choose another place."
    ),
}
