"""Sentences for a registration that cannot be saved as it is."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "registration.consent_unknown": QT_TRANSLATE_NOOP(
        "messages", "The policy file no longer asks for this consent. Open the form again."
    ),
    "registration.notice_way_unknown": QT_TRANSLATE_NOOP("messages", "Choose how the privacy notice was given."),
}
