"""Sentences for the check of a person and a document; none quotes anything of the document."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "identity.why_unknown": QT_TRANSLATE_NOOP("messages", "Choose why the identity could not be confirmed."),
    "identity.kind_missing": QT_TRANSLATE_NOOP("messages", "Choose which document was shown."),
    "identity.kind_unknown": QT_TRANSLATE_NOOP("messages", "The shop does not accept this kind of document."),
    "identity.driving_licence": QT_TRANSLATE_NOOP(
        "messages", "A driving licence is not accepted here. Ask for an identity card or a passport."
    ),
    "identity.not_valid": QT_TRANSLATE_NOOP("messages", "Confirm that the document is valid today."),
    "identity.expired": QT_TRANSLATE_NOOP("messages", "The document has expired. Ask for another document."),
    "identity.name_not_compared": QT_TRANSLATE_NOOP("messages", "Compare the name and tick it."),
    "identity.photo_not_compared": QT_TRANSLATE_NOOP("messages", "Compare the person with the photo and tick it."),
    "identity.name_differs": QT_TRANSLATE_NOOP(
        "messages", "The names on the document and on the card differ. Choose an explanation or end the check."
    ),
    "identity.explanation_unknown": QT_TRANSLATE_NOOP("messages", "Choose the explanation from the list."),
    "identity.zone_of_other_kind": QT_TRANSLATE_NOOP(
        "messages",
        "The zone that was read belongs to another kind of document. Choose the right kind and read it again.",
    ),
    "identity.mrz_length": QT_TRANSLATE_NOOP(
        "messages", "A card has 90 characters in this zone and a passport 88, here there are {length}. Read it again."
    ),
    "identity.mrz_character": QT_TRANSLATE_NOOP(
        "messages", "The zone holds only capital letters A to Z, digits and “<”. Read it again."
    ),
    "identity.mrz_check": QT_TRANSLATE_NOOP("messages", "The check digits do not agree. Read the zone again."),
    "identity.mrz_document": QT_TRANSLATE_NOOP(
        "messages", "This zone is of neither an identity card nor a passport. Ask for another document."
    ),
    "identity.mrz_name": QT_TRANSLATE_NOOP("messages", "There is no name in the zone. Read it again."),
}
