"""Sentences for trusted lists that are imported."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "trust.too_big": QT_TRANSLATE_NOOP("messages", "The file is bigger than {megabytes} MB. It was not opened."),
    "trust.not_readable": QT_TRANSLATE_NOOP("messages", "The file cannot be read as a trusted list."),
    "trust.not_a_list": QT_TRANSLATE_NOOP("messages", "This is not a trusted list of the European Union."),
    "trust.not_signed": QT_TRANSLATE_NOOP("messages", "The trusted list is not signed. Nothing was imported."),
    "trust.signature_wrong": QT_TRANSLATE_NOOP(
        "messages", "The signature of the trusted list is not valid. Nothing was imported."
    ),
    "trust.older": QT_TRANSLATE_NOOP(
        "messages", "List No. {number} is not newer than the loaded one, No. {known}. Nothing was imported."
    ),
    "trust.empty": QT_TRANSLATE_NOOP("messages", "The file is empty."),
    "trust.signer_unconfirmed": QT_TRANSLATE_NOOP(
        "messages", "Compare the fingerprint of the signer with the published one and confirm it first."
    ),
    "trust.not_loaded": QT_TRANSLATE_NOOP("messages", "This list is not loaded."),
    "trust.not_readable_file": QT_TRANSLATE_NOOP(
        "messages", "The file cannot be read. Save it to this computer and open it from there."
    ),
}
