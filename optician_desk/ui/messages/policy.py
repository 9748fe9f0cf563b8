"""Sentences for the policy file: why a file cannot be taken."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "policy.too_large": QT_TRANSLATE_NOOP(
        "messages", "The file is larger than {limit} bytes. Choose the shop's policy file."
    ),
    "policy.not_utf8": QT_TRANSLATE_NOOP(
        "messages", "The file is not UTF-8 text (at byte {offset}). Save it as UTF-8 and choose it again."
    ),
    "policy.syntax": QT_TRANSLATE_NOOP("messages", "The file cannot be read as TOML: {detail}"),
    "policy.shape": QT_TRANSLATE_NOOP("messages", "The policy file is not whole at “{place}”: {detail}"),
    "policy.id_twice": QT_TRANSLATE_NOOP("messages", "“{id}” occurs twice in “{place}”. Each id may occur once."),
    "policy.id_unknown": QT_TRANSLATE_NOOP("messages", "“{place}” names “{id}”, which the file does not have."),
    "policy.category_missing": QT_TRANSLATE_NOOP(
        "messages", "The category “{id}” is missing. The desk keeps such data, so the file must say why and how long."
    ),
    "policy.id_lost": QT_TRANSLATE_NOOP(
        "messages",
        "“{id}” is missing from “{place}”. Stored records point at it: mark it “retired = true” instead.",
    ),
    "policy.wording_changed": QT_TRANSLATE_NOOP(
        "messages",
        "The text of version {version} in “{place}” was changed. People agreed to the old text: add a new version.",
    ),
    "policy.not_newer": QT_TRANSLATE_NOOP(
        "messages", "The file has version {version}; version {current} is in force. Give the file a later version."
    ),
    "policy.version_day": QT_TRANSLATE_NOOP("messages", "“{version}” in “{place}” is not a calendar day."),
    "policy.list_empty": QT_TRANSLATE_NOOP("messages", "“{place}” is empty. It needs at least one entry."),
    "policy.term_half": QT_TRANSLATE_NOOP(
        "messages", "“{place}” needs both a number of months and the day they are counted from, or neither."
    ),
    "policy.country_outside": QT_TRANSLATE_NOOP(
        "messages", "“{place}” is in {country}. Data may be handed over only inside the European Union (policy 3.1)."
    ),
}
