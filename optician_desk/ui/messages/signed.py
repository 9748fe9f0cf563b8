"""Sentences for files that customers signed: what is wrong with one, and what a signature still needs to be confirmed.

The entry of the container that a sentence is about is shown beside it; it is not part of the sentence.
"""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    # What a signature still needs
    "signed.no_trusted_list": QT_TRANSLATE_NOOP(
        "messages", "The trusted list of the country that issued the certificate is not loaded in Settings."
    ),
    "signed.chain_unknown": QT_TRANSLATE_NOOP(
        "messages", "The issuer of the certificate is not on a loaded trusted list."
    ),
    "signed.not_granted": QT_TRANSLATE_NOOP(
        "messages", "The issuer is on the trusted list, but did not have granted status when the file was signed."
    ),
    "signed.certificate_expired": QT_TRANSLATE_NOOP(
        "messages", "The certificate was not in force at the time of the signature."
    ),
    "signed.list_outdated": QT_TRANSLATE_NOOP(
        "messages", "The loaded trusted list is out of date. Import the newest one in Settings."
    ),
    "signed.no_timestamp": QT_TRANSLATE_NOOP("messages", "The file holds no time-stamp: the time is not proven."),
    "signed.time_stamp_unlisted": QT_TRANSLATE_NOOP(
        "messages", "Who made the time-stamp is not on a loaded trusted list: the time is not proven."
    ),
    "signed.time_stamp_unread": QT_TRANSLATE_NOOP(
        "messages", "The time-stamp uses a method that is not accepted here: the time is not proven."
    ),
    "signed.no_revocation_evidence": QT_TRANSLATE_NOOP(
        "messages", "The file does not prove that the certificate was not revoked when it signed."
    ),
    "signed.revoked_since": QT_TRANSLATE_NOOP(
        "messages", "The certificate was revoked later, and no time-stamp proves that it signed before that."
    ),
    "signed.not_qualified": QT_TRANSLATE_NOOP("messages", "The certificate is not a qualified one for signatures."),
    "signed.no_device": QT_TRANSLATE_NOOP(
        "messages", "The certificate does not say that its key lies in a qualified device."
    ),
    "signed.covers_part": QT_TRANSLATE_NOOP("messages", "This signature does not cover every file."),
    "signed.confirm_where": QT_TRANSLATE_NOOP(
        "messages", "What is missing here can be confirmed free of charge at www.eparaksts.lv."
    ),
    # Signatures that do not hold
    "signed.digest": QT_TRANSLATE_NOOP("messages", "The content was changed after it was signed."),
    "signed.signature_wrong": QT_TRANSLATE_NOOP("messages", "The signature does not match what it is said to sign."),
    "signed.signature_damaged": QT_TRANSLATE_NOOP("messages", "The signature is damaged or not built as it must be."),
    "signed.other_certificate": QT_TRANSLATE_NOOP(
        "messages", "The signature names a different certificate from the one it contains."
    ),
    "signed.time_stamp_wrong": QT_TRANSLATE_NOOP("messages", "The time-stamp does not belong to this signature."),
    "signed.revoked": QT_TRANSLATE_NOOP("messages", "The certificate was already revoked when it signed."),
    "signed.file_missing": QT_TRANSLATE_NOOP("messages", "A file that was signed is missing."),
    "signed.uncovered": QT_TRANSLATE_NOOP("messages", "The file lies in the container, but no signature covers it."),
    "signed.no_signature": QT_TRANSLATE_NOOP("messages", "The file holds no signature."),
    "signed.no_documents": QT_TRANSLATE_NOOP("messages", "The container holds no document."),
    "signed.one_document": QT_TRANSLATE_NOOP(
        "messages", "A container of this kind may hold one document only; this one holds more."
    ),
    "signed.too_many_signatures": QT_TRANSLATE_NOOP("messages", "The file holds more signatures than are read here."),
    # Containers that are not in order
    "signed.manifest": QT_TRANSLATE_NOOP("messages", "The list of contents does not match what the container holds."),
    "signed.manifest_missing": QT_TRANSLATE_NOOP(
        "messages", "A signature lies in the container without the list of what it signs."
    ),
    "signed.mimetype": QT_TRANSLATE_NOOP("messages", "The container does not say that it is a signed container."),
    "signed.mimetype_missing": QT_TRANSLATE_NOOP("messages", "The container does not say what it is."),
    "signed.mimetype_place": QT_TRANSLATE_NOOP(
        "messages", "The container does not say what it is in its first place, as it must."
    ),
    "signed.zip_damaged": QT_TRANSLATE_NOOP("messages", "The container is damaged."),
    "signed.zip_hidden": QT_TRANSLATE_NOOP("messages", "Something is hidden before, between or after the files."),
    "signed.zip_headers": QT_TRANSLATE_NOOP(
        "messages", "The container tells two different things about the same file."
    ),
    "signed.zip_twice": QT_TRANSLATE_NOOP("messages", "The same name occurs twice."),
    "signed.zip_twins": QT_TRANSLATE_NOOP("messages", "Two names are so alike that one file could replace the other."),
    "signed.zip_name": QT_TRANSLATE_NOOP("messages", "The name of a file is not allowed: it could lead elsewhere."),
    "signed.zip_link": QT_TRANSLATE_NOOP("messages", "An entry is a link to another place, not a file."),
    "signed.zip_checksum": QT_TRANSLATE_NOOP("messages", "A file in the container is damaged."),
    "signed.zip_count": QT_TRANSLATE_NOOP("messages", "The container holds more than 200 files."),
    "signed.zip_size": QT_TRANSLATE_NOOP("messages", "The files are too big: one may have 20 MB, all together 40 MB."),
    "signed.zip_bomb": QT_TRANSLATE_NOOP("messages", "A file would swell to many times its size. It was not unpacked."),
    "signed.xml_damaged": QT_TRANSLATE_NOOP("messages", "A part of the container cannot be read as XML."),
    "signed.xml_doctype": QT_TRANSLATE_NOOP(
        "messages", "A part of the container calls in something from outside. It was not read."
    ),
    "signed.xml_encoding": QT_TRANSLATE_NOOP("messages", "A part of the container is not written in UTF-8."),
    "signed.xml_size": QT_TRANSLATE_NOOP("messages", "A part of the container that should be small is too big."),
    "signed.pdf_changed": QT_TRANSLATE_NOOP("messages", "The document was changed after it was signed."),
    "signed.pdf_tail": QT_TRANSLATE_NOOP("messages", "Something was appended after the end of the document."),
    "signed.pdf_uncovered": QT_TRANSLATE_NOOP("messages", "The signature does not cover the whole document."),
    "signed.too_big": QT_TRANSLATE_NOOP("messages", "The file is bigger than 25 MB. It was not opened."),
    "signed.empty": QT_TRANSLATE_NOOP("messages", "The file is empty."),
    # Not read here
    "signed.edoc_1": QT_TRANSLATE_NOOP(
        "messages", "This is an eDoc file of the old kind (before ASiC-E). It cannot be checked here."
    ),
    "signed.unknown_form": QT_TRANSLATE_NOOP("messages", "This is not a signed container and not a PDF file."),
    "signed.time_stamp_only": QT_TRANSLATE_NOOP(
        "messages", "The container holds a time-stamp, but nobody's signature."
    ),
    "signed.algorithm": QT_TRANSLATE_NOOP("messages", "The signature uses a method that is not accepted here."),
    "signed.transform": QT_TRANSLATE_NOOP(
        "messages", "The signature is over a changed form of the file, not over the file."
    ),
    "signed.no_certificate": QT_TRANSLATE_NOOP(
        "messages", "The signature does not hold the certificate of its signer."
    ),
    "signed.several_signers": QT_TRANSLATE_NOOP(
        "messages", "Several people signed in one signature. That is not read here."
    ),
    "signed.zip_64": QT_TRANSLATE_NOOP("messages", "The container is built for very big files. That is not read here."),
    "signed.zip_encrypted": QT_TRANSLATE_NOOP("messages", "The container is protected by a password."),
    "signed.zip_method": QT_TRANSLATE_NOOP("messages", "The container is packed by a method that is not read here."),
    "signed.pdf_encrypted": QT_TRANSLATE_NOOP("messages", "The document is protected by a password."),
    "signed.pdf_damaged": QT_TRANSLATE_NOOP("messages", "The PDF file is damaged or too complicated to be read here."),
    "signed.too_complicated": QT_TRANSLATE_NOOP("messages", "Checking the file would take too long. It was stopped."),
    "signed.unreadable": QT_TRANSLATE_NOOP("messages", "The file cannot be read."),
}
