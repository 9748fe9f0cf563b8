"""Sentences for contact data that cannot be taken as typed."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "contact.too_long": QT_TRANSLATE_NOOP("messages", "This is too long: there is room for {limit} characters."),
    "contact.broken_text": QT_TRANSLATE_NOOP(
        "messages", "This text holds characters that cannot be saved. Type it instead of pasting it."
    ),
    "contact.name_missing": QT_TRANSLATE_NOOP("messages", "Enter the name."),
    "contact.surname_missing": QT_TRANSLATE_NOOP("messages", "Enter the surname."),
    "contact.phone_missing": QT_TRANSLATE_NOOP("messages", "Enter the phone number."),
    "contact.phone_shape": QT_TRANSLATE_NOOP(
        "messages", "A phone number is written in digits. Start a foreign number with + and the country code."
    ),
    "contact.phone_length": QT_TRANSLATE_NOOP(
        "messages",
        "A Latvian phone number has 8 digits, here there are {digits}. "
        "Start a foreign number with + and the country code.",
    ),
    "contact.phone_invalid": QT_TRANSLATE_NOOP("messages", "There is no such phone number. Check the digits."),
    "contact.email_missing": QT_TRANSLATE_NOOP("messages", "Enter the e-mail address, or say why there is none."),
    "contact.email_no_at": QT_TRANSLATE_NOOP("messages", "The e-mail address is incomplete: @ is missing."),
    "contact.email_no_domain": QT_TRANSLATE_NOOP(
        "messages", "The e-mail address is incomplete: the part after @ is missing."
    ),
    "contact.email_no_ending": QT_TRANSLATE_NOOP(
        "messages", "The e-mail address is incomplete: after @ there is no ending such as .lv or .com."
    ),
    "contact.email_shape": QT_TRANSLATE_NOOP("messages", "This is not an e-mail address. Check the spelling."),
    "contact.email_reason_missing": QT_TRANSLATE_NOOP("messages", "Choose the reason why there is no e-mail address."),
    "contact.postcode": QT_TRANSLATE_NOOP("messages", "Four digits, for example LV-5001."),
    "contact.country": QT_TRANSLATE_NOOP("messages", "Choose a country from the list."),
    "contact.address_incomplete": QT_TRANSLATE_NOOP(
        "messages", "A delivery address needs a street or house and a place. Complete it or leave it empty."
    ),
}
