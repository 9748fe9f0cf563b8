"""Sentences for signing in, unlocking, and who may do what."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "access.locked": QT_TRANSLATE_NOOP("messages", "The desk is locked. Unlock it to go on."),
    "access.not_allowed": QT_TRANSLATE_NOOP("messages", "Your role does not allow this ({permission})."),
    "access.password_short": QT_TRANSLATE_NOOP(
        "messages", "This is too short: at least {least} characters are needed."
    ),
    "access.password_long": QT_TRANSLATE_NOOP("messages", "This is too long: there is room for {most} characters."),
    "access.password_common": QT_TRANSLATE_NOOP(
        "messages", "This is easy to guess. Three or four unrelated words work well."
    ),
    "access.password_name": QT_TRANSLATE_NOOP("messages", "Your own name is easy to guess. Choose something else."),
    "access.pin_digits": QT_TRANSLATE_NOOP("messages", "A PIN has {least} to {most} digits."),
    "access.pin_common": QT_TRANSLATE_NOOP("messages", "This PIN is easy to guess. Choose another one."),
}
