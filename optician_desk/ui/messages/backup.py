"""Sentences for backups: what is so, what it means for the data, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "backup.folder_missing": str(
        QT_TRANSLATE_NOOP(
            "messages", "The backup folder is not there. Attach the medium, or choose a folder that exists."
        )
    ),
    "backup.folder_known": str(QT_TRANSLATE_NOOP("messages", "Backups already go to this folder.")),
    "backup.folder_is_store": str(
        QT_TRANSLATE_NOOP(
            "messages", "This is the folder of the store itself. Choose another one, best on another disk."
        )
    ),
    "backup.none_yet": str(
        QT_TRANSLATE_NOOP("messages", "There is no backup that could be read. Make one, or attach another medium.")
    ),
    "backup.key_gone": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The term of this backup has ended and its key is gone, so nobody can read it. Choose another one.",
        )
    ),
    "backup.copy_not_whole": str(
        QT_TRANSLATE_NOOP(
            "messages", "The backup did not pass the check after writing and is not used. Make another one."
        )
    ),
    "backup.copy_incomplete": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The backup does not hold all that its description promises. It is not used. Choose another one.",
        )
    ),
    "backup.copy_changed": str(
        QT_TRANSLATE_NOOP(
            "messages", "The backup was changed or damaged after it was made. It is not used. Choose another one."
        )
    ),
    "backup.copy_missing": str(
        QT_TRANSLATE_NOOP("messages", "The backup is described, but its file is gone. Choose another one.")
    ),
    "backup.manifest_missing": str(
        QT_TRANSLATE_NOOP("messages", "The description beside the backup is missing. Choose another backup.")
    ),
    "backup.manifest_damaged": str(
        QT_TRANSLATE_NOOP("messages", "The description beside the backup cannot be read. Choose another backup.")
    ),
    "backup.index_missing": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "There are no backups of Optician Desk in this folder. Choose the folder that the backups were made to.",
        )
    ),
    "backup.index_damaged": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The list of keys (generations.json) in this folder is damaged. Put it back from another backup folder.",
        )
    ),
    "backup.index_other_key": str(
        QT_TRANSLATE_NOOP("messages", "The list of keys (generations.json) in this folder belongs to another store.")
    ),
    "backup.of_another_store": str(
        QT_TRANSLATE_NOOP("messages", "This backup is of another store. The store here was not touched.")
    ),
    "backup.plan_number": str(QT_TRANSLATE_NOOP("messages", "Enter a whole number from {least} to {most}.")),
}
