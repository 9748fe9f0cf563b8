"""Sentences for the keys: keyring, recovery code, passphrase, and the files that hold the wrapped keys."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "keys.code_empty": QT_TRANSLATE_NOOP("messages", "Enter the recovery code."),
    "keys.code_symbol": QT_TRANSLATE_NOOP(
        "messages",
        "Group {group} has a character that no recovery code has. Codes have digits and the letters A–Z without U.",
    ),
    "keys.code_length": QT_TRANSLATE_NOOP(
        "messages", "The recovery code has {want} characters, here there are {have}."
    ),
    "keys.code_group": QT_TRANSLATE_NOOP(
        "messages", "There is a mistake in group {group}. Compare it with the printed code."
    ),
    "keys.code_differs": QT_TRANSLATE_NOOP("messages", "This is not the recovery code that was shown."),
    "keys.code_of_another_store": QT_TRANSLATE_NOOP(
        "messages", "This recovery code belongs to another store, or was replaced by a newer one."
    ),
    "keys.code_wanted": QT_TRANSLATE_NOOP(
        "messages",
        "The store is here, but this computer account does not have its key yet. Enter the recovery code once; "
        "after that the store opens by itself.",
    ),
    "keys.no_code_kept": QT_TRANSLATE_NOOP("messages", "This store has no recovery code."),
    "keys.passphrase_wanted": QT_TRANSLATE_NOOP("messages", "Enter the passphrase to open the store."),
    "keys.passphrase_empty": QT_TRANSLATE_NOOP("messages", "Enter the passphrase."),
    "keys.passphrase_wrong": QT_TRANSLATE_NOOP("messages", "The passphrase is not right. The data are unchanged."),
    "keys.no_passphrase_kept": QT_TRANSLATE_NOOP("messages", "This store has no passphrase. Enter the recovery code."),
    "keys.keyring_none": QT_TRANSLATE_NOOP(
        "messages", "This computer account has no keyring. The data are unchanged. Enter the recovery code."
    ),
    "keys.keyring_not_allowed": QT_TRANSLATE_NOOP(
        "messages",
        "The keyring of this computer account ({backend}) does not protect what it keeps, so it is not used. "
        "The data are unchanged. Enter the recovery code.",
    ),
    "keys.keyring_silent": QT_TRANSLATE_NOOP(
        "messages",
        "The store cannot be opened: the system keyring did not answer within {seconds} seconds. The data are unchanged. "
        "Try again or enter the recovery code.",
    ),
    "keys.keyring_locked": QT_TRANSLATE_NOOP(
        "messages",
        "The store cannot be opened: the system keyring is locked. The data are unchanged. "
        "Unlock it and try again, or enter the recovery code.",
    ),
    "keys.keyring_failed": QT_TRANSLATE_NOOP(
        "messages",
        "The store cannot be opened: the system keyring reported an error ({kind}). The data are unchanged. "
        "Try again or enter the recovery code.",
    ),
    "keys.keyring_forgets": QT_TRANSLATE_NOOP(
        "messages", "The system keyring does not keep what it is given, so it is not used."
    ),
    "keys.keyring_changed": QT_TRANSLATE_NOOP(
        "messages",
        "This computer account now has a different keyring from the one that holds the store's key. The data are unchanged. "
        "Enter the recovery code once; after that the store opens by itself.",
    ),
    "keys.keyring_without_key": QT_TRANSLATE_NOOP(
        "messages",
        "The store's key is not in the system keyring any more. The data are unchanged. "
        "Enter the recovery code once; after that the store opens by itself.",
    ),
    "keys.keyring_other_key": QT_TRANSLATE_NOOP(
        "messages",
        "The key in the system keyring does not fit this store. The data are unchanged. "
        "Enter the recovery code once; after that the store opens by itself.",
    ),
    "keys.files_missing": QT_TRANSLATE_NOOP(
        "messages",
        "The store is here, but both files with its keys are missing (keys.json, keys.copy.json). The data are unchanged. "
        "Put one of them back, from a backup if need be.",
    ),
    "keys.files_damaged": QT_TRANSLATE_NOOP(
        "messages",
        "The store is here, but both files with its keys are damaged (keys.json, keys.copy.json). The data are unchanged. "
        "Put one of them back, from a backup if need be.",
    ),
    "keys.files_denied": QT_TRANSLATE_NOOP(
        "messages",
        "This computer account may not read the files with the store's keys. The data are unchanged. "
        "Ask whoever looks after the computer for access.",
    ),
    "keys.files_from_memo": QT_TRANSLATE_NOOP(
        "messages", "The files with the store's keys were lost; the keyring has what is needed to write them again."
    ),
    "keys.files_not_written": QT_TRANSLATE_NOOP(
        "messages", "The files with the store's keys could not be written. What was valid before still is. Try again."
    ),
    "keys.never_over_a_store": QT_TRANSLATE_NOOP(
        "messages", "There is a store in this folder already. No new one is ever made over it."
    ),
}
