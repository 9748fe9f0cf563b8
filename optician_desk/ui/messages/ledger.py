"""Sentences for the ledger of erasures: what is so, what it means for the data, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "ledger.damaged": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The ledger of erasures (erasures.jsonl) is not intact at line {line}. The store stays closed, since erased "
            "people could come back. Nothing was changed. Put back the file from a backup folder, or call the technician.",
        )
    ),
    "ledger.diverged": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The ledger of erasures beside the store is not the one that the store knows. The store stays closed. "
            "Nothing was changed. Put back the file from a backup folder, or call the technician.",
        )
    ),
    "ledger.not_readable": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The ledger of erasures (erasures.jsonl) cannot be read. Nothing was changed. Close programs that use the "
            "store's folder and try again.",
        )
    ),
    "ledger.not_written": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The ledger of erasures could not be written, so nothing was erased. Check the disk and try again.",
        )
    ),
    "ledger.older": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The ledger of erasures is older than the last one known: erased people could come back. Choose the "
            "newest backup folder, or let a manager accept it on record.",
        )
    ),
    "ledger.rewritten": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The ledger of erasures is not the one that this computer remembers. Tell the manager and delete nothing. "
            "A manager can accept it on record.",
        )
    ),
    "ledger.memory_unreadable": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "What the keyring remembers of the store cannot be read. The store itself was not touched. Call the technician.",
        )
    ),
}
