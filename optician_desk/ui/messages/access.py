"""Sentences for signing in, unlocking, and who may do what."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "access.locked": QT_TRANSLATE_NOOP("messages", "The desk is locked. Unlock it to go on."),
    "access.not_allowed": QT_TRANSLATE_NOOP("messages", "Your role does not allow this."),
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
    "access.password_empty": QT_TRANSLATE_NOOP("messages", "Enter the password."),
    "access.password_wrong": QT_TRANSLATE_NOOP("messages", "The password is not right."),
    "access.password_wrong_wait": QT_TRANSLATE_NOOP(
        "messages", "The password is not right. Next try possible in {seconds} s."
    ),
    "access.wait": QT_TRANSLATE_NOOP(
        "messages", "After several wrong passwords the next try is possible in {seconds} s."
    ),
    "access.password_differs": QT_TRANSLATE_NOOP("messages", "The two entries differ."),
    "access.password_first": QT_TRANSLATE_NOOP("messages", "Choose your own password first."),
    "access.pin_empty": QT_TRANSLATE_NOOP("messages", "Enter the PIN."),
    "access.pin_wrong": QT_TRANSLATE_NOOP(
        "messages", "The PIN is not right. Tries left: {left}; after that the password is needed."
    ),
    "access.pin_used_up": QT_TRANSLATE_NOOP("messages", "Too many wrong PINs. Enter the password."),
    "access.pin_none": QT_TRANSLATE_NOOP("messages", "No PIN has been chosen. Enter the password."),
    "access.account_closed": QT_TRANSLATE_NOOP("messages", "This account is closed. A manager can open it."),
    "access.first_in_the_window": QT_TRANSLATE_NOOP(
        "messages",
        "This person has never worked here: a password has to be chosen or the undertaking accepted in the window first. "
        "Let somebody else sign in.",
    ),
    "access.name_taken": QT_TRANSLATE_NOOP(
        "messages", "This name has an account already. Add a letter or a middle name."
    ),
    "access.not_yourself": QT_TRANSLATE_NOOP(
        "messages", "This cannot be done to your own account. Another manager can do it."
    ),
    "access.last_manager": QT_TRANSLATE_NOOP("messages", "This is the last manager. Make another manager first."),
    "access.same_role": QT_TRANSLATE_NOOP("messages", "This account has that role already."),
    "access.role_waits": QT_TRANSLATE_NOOP(
        "messages", "A change of this account's role waits for a decision already. Decide on that one first."
    ),
    "access.no_role_proposal": QT_TRANSLATE_NOOP(
        "messages", "This change of role is not waiting any more: it was decided or withdrawn."
    ),
    "access.second_manager": QT_TRANSLATE_NOOP(
        "messages", "You proposed this change of role yourself. Another manager decides on it. Nothing was changed."
    ),
    "access.not_a_manager": QT_TRANSLATE_NOOP(
        "messages", "Only a manager's password can be replaced with the recovery code. Ask a manager to reset yours."
    ),
}
