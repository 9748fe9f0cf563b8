"""Sentences for saving what is readable of a damaged store."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "salvage.nothing_readable": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing in the damaged file can be read. The program did not change it. Restore the data from a backup.",
        )
    ),
    "salvage.target_exists": str(
        QT_TRANSLATE_NOOP(
            "messages", "A file of this name is there already. Choose another name; nothing is overwritten."
        )
    ),
}
