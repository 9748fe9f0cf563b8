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
        "messages",
        "The names on the document and on the card differ. Choose an explanation, or press “Cannot be confirmed”.",
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
    "identity.way_unknown": QT_TRANSLATE_NOOP("messages", "Choose how the person was identified."),
    "identity.way_not_for_representative": QT_TRANSLATE_NOOP(
        "messages",
        "The card knows the customer, not whoever acts for the customer. Check the representative by a document or by an "
        "electronic signature.",
    ),
    "identity.no_signed_file": QT_TRANSLATE_NOOP("messages", "No signed file was taken in yet."),
    "identity.signature_not_enough": QT_TRANSLATE_NOOP(
        "messages", "The signature is not confirmed. A manager may confirm it after a check on a validation portal."
    ),
    "identity.signature_old": QT_TRANSLATE_NOOP(
        "messages",
        "The file was signed more than {days} days before it came. A manager reads it and confirms that it is this request.",
    ),
    "identity.signer_differs": QT_TRANSLATE_NOOP(
        "messages",
        "The signer's name differs from the requester's. Choose an explanation, or ask for identity by letter.",
    ),
    "identity.no_passed_check": QT_TRANSLATE_NOOP(
        "messages",
        "Nobody has been identified by phone yet. Ask the questions, or call the number on file, then confirm here.",
    ),
    "identity.email_not_asked": QT_TRANSLATE_NOOP(
        "messages", "First ask for identity by letter to the e-mail address on file."
    ),
    "identity.reach_changed": QT_TRANSLATE_NOOP(
        "messages",
        "There is no such number or address on the card from before the request. Choose another way to check.",
    ),
}
