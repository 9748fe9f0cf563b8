"""Sentences for texts that hold what may not be kept."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "text.too_long": QT_TRANSLATE_NOOP("messages", "This text is too long: there is room for {limit} characters."),
    "text.payment_card": QT_TRANSLATE_NOOP(
        "messages", "This looks like a payment card number. It may not be kept here (clause 1.2 of the policy)."
    ),
    "text.account": QT_TRANSLATE_NOOP(
        "messages", "This looks like a bank account number. It may not be kept here (clause 1.2 of the policy)."
    ),
    "text.personal_code": QT_TRANSLATE_NOOP(
        "messages", "This looks like a personal code. It may not be kept here (clause 1.1 of the policy)."
    ),
    "text.machine_readable_zone": QT_TRANSLATE_NOOP(
        "messages",
        "This looks like the machine-readable lines of a document. They may not be kept here (clause 1.1 of the policy).",
    ),
    "text.document_number": QT_TRANSLATE_NOOP(
        "messages",
        "This looks like the number of an identity document. It may not be kept here (clause 1.1 of the policy).",
    ),
    "text.birth_date": QT_TRANSLATE_NOOP(
        "messages", "This looks like a date of birth. It may not be kept here (clause 1.1 of the policy)."
    ),
}
