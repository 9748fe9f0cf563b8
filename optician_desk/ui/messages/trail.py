"""What the check of the trail found, in words; the codes are those of its verdict."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "trail.entry_changed": str(QT_TRANSLATE_NOOP("messages", "An entry of the trail was changed.")),
    "trail.entry_moved": str(QT_TRANSLATE_NOOP("messages", "An entry of the trail does not follow the one before it.")),
    "trail.gap": str(QT_TRANSLATE_NOOP("messages", "Entries of the trail are missing.")),
    "trail.duplicate": str(QT_TRANSLATE_NOOP("messages", "A number occurs in the trail twice.")),
    "trail.cut": str(QT_TRANSLATE_NOOP("messages", "The newest entries of the trail were cut off.")),
    "trail.rewritten": str(QT_TRANSLATE_NOOP("messages", "The trail is not the one that was sealed.")),
    "trail.rolled_back": str(QT_TRANSLATE_NOOP("messages", "The store is older than the last known state.")),
    "trail.seal_changed": str(
        QT_TRANSLATE_NOOP("messages", "A seal of the trail does not say what is stored with it.")
    ),
    "trail.seal_cut": str(QT_TRANSLATE_NOOP("messages", "A seal of the trail is missing.")),
    "trail.seal_signature": str(QT_TRANSLATE_NOOP("messages", "The signature of a seal is not valid.")),
    "trail.seal_keys": str(QT_TRANSLATE_NOOP("messages", "The keys of the seals do not belong together.")),
    "trail.ledger_changed": str(QT_TRANSLATE_NOOP("messages", "The ledger of erasures was changed.")),
    "trail.ledger_cut": str(QT_TRANSLATE_NOOP("messages", "Entries of the ledger of erasures are missing.")),
    "trail.ledger_file": str(
        QT_TRANSLATE_NOOP("messages", "The ledger of erasures beside the store is not the store's own.")
    ),
    "trail.erased_unfounded": str(
        QT_TRANSLATE_NOOP("messages", "A value was deleted without an entry in the ledger of erasures.")
    ),
    "trail.fact_changed": str(QT_TRANSLATE_NOOP("messages", "A stored value was changed behind the program's back.")),
    "trail.fact_lost": str(QT_TRANSLATE_NOOP("messages", "A stored value is missing.")),
    "trail.fact_put_back": str(QT_TRANSLATE_NOOP("messages", "Something that was erased is there again.")),
    "trail.fact_unknown": str(QT_TRANSLATE_NOOP("messages", "There is a value in the store that nobody entered.")),
    "trail.card_unfounded": str(QT_TRANSLATE_NOOP("messages", "A card shows something that no stored value says.")),
    "trail.document_changed": str(QT_TRANSLATE_NOOP("messages", "A kept signed document was changed.")),
    "trail.stopped": str(QT_TRANSLATE_NOOP("messages", "The check was stopped before its end.")),
}
