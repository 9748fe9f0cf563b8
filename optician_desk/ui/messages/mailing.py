"""Sentences for the lists of addressees."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "mailing.unknown": QT_TRANSLATE_NOOP("messages", "The policy file has no such purpose and channel."),
    "mailing.file_not_written": QT_TRANSLATE_NOOP(
        "messages", "The list could not be saved there. Choose another folder and export it again."
    ),
    "mailing.nobody": QT_TRANSLATE_NOOP("messages", "Nobody may be written to for this purpose through this channel."),
}
