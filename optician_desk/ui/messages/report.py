"""Sentences for the access report: signing, printing, checking."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "report.not_signed": str(
        QT_TRANSLATE_NOOP("messages", "The report is not signed yet. A manager approves and signs it.")
    ),
    "report.letter_answers": str(
        QT_TRANSLATE_NOOP("messages", "This request is answered with a letter, not with the report.")
    ),
    "report.no_key": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The store has no signing key, so nothing can be signed. Nothing was changed. Call the technician.",
        )
    ),
    "report.seal_failed": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The signed report did not pass its own check. Nothing was kept. Try again, then call the technician.",
        )
    ),
    "report.kept_erased": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The signed report is not kept any more: data in it were erased, and it went with them. Its number and checksum "
            "still prove the answer.",
        )
    ),
    "report.file_unreadable": str(QT_TRANSLATE_NOOP("messages", "The file cannot be read.")),
    "report.file_not_written": str(
        QT_TRANSLATE_NOOP(
            "messages", "The file could not be written. Choose another folder, or free some space, and save again."
        )
    ),
    "report.printer_failed": str(
        QT_TRANSLATE_NOOP(
            "messages", "The printer did not take the pages. Check it, then print again; the attempt stays on record."
        )
    ),
    "report.kept_damaged": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The kept report is not what was signed. Do not hand it out; tell the manager and delete nothing.",
        )
    ),
    "report.cannot_draw": str(
        QT_TRANSLATE_NOOP("messages", "The pages cannot be drawn. The document itself was not changed.")
    ),
}
