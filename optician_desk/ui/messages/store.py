"""Sentences for the store's folder and file: what is so, what it means for the data, what can be done."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "store.fresh": QT_TRANSLATE_NOOP("messages", "There is no store here yet."),
    "store.ready": QT_TRANSLATE_NOOP("messages", "The store is here and can be opened."),
    "store.missing": QT_TRANSLATE_NOOP(
        "messages",
        "The store's keys are here, but the store itself is missing. Nothing was changed and no new store was made. "
        "Put the file store.db back, from a backup if need be.",
    ),
    "store.gone": QT_TRANSLATE_NOOP(
        "messages",
        "A store was kept in this folder and is not there any more. No new store was made. "
        "Put the folder's files back, from a backup if need be.",
    ),
    "store.gone_shared": QT_TRANSLATE_NOOP(
        "messages",
        "All accounts of this computer had one store in the folder {folder}, and it is not there any more. No new store was "
        "made. Attach its drive or put the folder's files back, from a backup if need be.",
    ),
    "store.remembered": QT_TRANSLATE_NOOP(
        "messages",
        "A store was opened from this folder on this computer, and it is not there now. Nothing was changed and no new store "
        "was made. If it lies on a drive of its own, attach the drive and try again; otherwise restore it from a backup.",
    ),
    "store.fresh_unknown": QT_TRANSLATE_NOOP(
        "messages",
        "There is no store in this folder, and the system keyring, which would know whether there was one, does not answer. "
        "No new store was made. Unlock the keyring, attach the drive of the store if it has its own, and try again.",
    ),
    "store.empty_file": QT_TRANSLATE_NOOP(
        "messages",
        "The store's file is empty: its size is zero. This is not an empty customer list. The program did not change it. "
        "Restore the data from a backup.",
    ),
    "store.truncated": QT_TRANSLATE_NOOP(
        "messages", "The store's file was cut short. The program did not change it. Restore the data from a backup."
    ),
    "store.not_readable": QT_TRANSLATE_NOOP(
        "messages", "The store's file is damaged. The program did not change it. Restore the data from a backup."
    ),
    "store.other_time": QT_TRANSLATE_NOOP(
        "messages",
        "The store's file and the file with its last changes (store.db-wal) do not belong together: one of them was "
        "put back from a copy. The program did not change either of them and keeps both. Restore the data from a backup.",
    ),
    "store.changes_gone": QT_TRANSLATE_NOOP(
        "messages",
        "This store was worked with, and nothing of that is in its file: the file with its last changes (store.db-wal) is "
        "missing. No new store was made. Restore the data from a backup.",
    ),
    "store.damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The store's file is damaged in places. Stop working and restore the data from a backup.",
    ),
    "store.foreign": QT_TRANSLATE_NOOP(
        "messages",
        "The file in the store's place is another store, or its beginning is damaged: the keys here do not belong to it. "
        "The program did not change it. Put the right file back.",
    ),
    "store.plain": QT_TRANSLATE_NOOP(
        "messages",
        "The file in the store's place is not encrypted, so it is not this desk's store. The program did not open it. "
        "Put the right file back.",
    ),
    "store.no_schema": QT_TRANSLATE_NOOP(
        "messages",
        "The file in the store's place holds no tables, so it is not this desk's store. The program did not change it. "
        "Restore the data from a backup.",
    ),
    "store.newer": QT_TRANSLATE_NOOP(
        "messages", "The store was made by a newer version of the program. Update the program. The data are unchanged."
    ),
    "store.older": QT_TRANSLATE_NOOP(
        "messages", "The store was made by an older version of the program and has to be brought up to date first."
    ),
    "store.locked": QT_TRANSLATE_NOOP(
        "messages", "The store is open in another program window. Close it there and try again."
    ),
    "store.locked_by": QT_TRANSLATE_NOOP(
        "messages",
        "The store is open in another session. Computer account: {account}, since {since}. Close the desk there and try again.",
    ),
    "store.not_a_file": QT_TRANSLATE_NOOP(
        "messages",
        "In the store's place there is a folder or a link instead of the file. The program did not follow it. "
        "Put the right file back.",
    ),
    "store.file_denied": QT_TRANSLATE_NOOP(
        "messages",
        "This computer account may not read the store's file. The data are unchanged. "
        "Ask whoever looks after the computer for access.",
    ),
    "store.file_read_only": QT_TRANSLATE_NOOP(
        "messages",
        "The store's file may only be read, so nothing could be saved. The data are unchanged. "
        "Ask whoever looks after the computer for write access.",
    ),
    "store.folder_denied": QT_TRANSLATE_NOOP(
        "messages",
        "This computer account may not use the store's folder. Ask whoever looks after the computer for access.",
    ),
    "store.folder_read_only": QT_TRANSLATE_NOOP(
        "messages",
        "The store's folder may only be read, so nothing could be saved. The data are unchanged. "
        "Ask whoever looks after the computer for write access.",
    ),
    "store.folder_not_a_folder": QT_TRANSLATE_NOOP(
        "messages", "In the place of the store's folder there is a file. Move it away and try again."
    ),
    "store.folder_network": QT_TRANSLATE_NOOP(
        "messages",
        "The store's folder is on a network drive, where two computers could damage it. Choose a folder on this computer.",
    ),
    "store.library_old": QT_TRANSLATE_NOOP(
        "messages", "The database library (SQLite {found}) is too old to be safe. Install the program again."
    ),
    "store.no_wal": QT_TRANSLATE_NOOP(
        "messages", "The store's folder does not allow safe writing (WAL). Choose a folder on this computer's own disk."
    ),
    "store.disk_full": QT_TRANSLATE_NOOP(
        "messages", "The disk is full. The last changes are not saved. Free some space and save again."
    ),
    "store.read_only": QT_TRANSLATE_NOOP(
        "messages",
        "The store may only be read. The last changes are not saved. Check the access to the store's folder.",
    ),
    "store.disk_error": QT_TRANSLATE_NOOP(
        "messages", "The disk reported an error. The last changes are not saved. Check the disk and save again."
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "messages",
        "Another program is holding the store's file. The last changes are not saved. Save again in a moment.",
    ),
    "store.cannot_open": QT_TRANSLATE_NOOP(
        "messages", "The store's file cannot be opened. The data are unchanged. Check the folder and try again."
    ),
    "store.failed": QT_TRANSLATE_NOOP(
        "messages", "The store did not take the last changes; they are not saved. Try again."
    ),
    "store.rolled_back": QT_TRANSLATE_NOOP(
        "messages",
        "This store is older than the last state that this computer remembers: a copy was put back, or somebody changed "
        "the file. Nothing was changed. A manager can accept it on record, or restore the newest backup.",
    ),
    "store.rewritten": QT_TRANSLATE_NOOP(
        "messages",
        "The trail of this store is not the one that this computer remembers. Nothing was changed. Tell the manager and "
        "delete nothing. A manager can accept it on record.",
    ),
}
