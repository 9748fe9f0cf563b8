"""F1 while nobody works: how the screen in front is worked by keys, and what it does not do. Read only when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from optician_desk.ui import dialog_help


def show(screen: QWidget) -> None:
    """Over the screen until the next key or click; a screen reader says it."""
    dialog_help.show_over(screen, words(screen))


def words(screen: QWidget) -> str:
    """What this screen is worked by; a screen without words of its own gets the dialogs'."""
    own = {
        "StartScreen": _start,
        "SetupScreen": _setup,
        "LockScreen": _lock,
        "TroubleScreen": _trouble,
        "RestoreScreen": _restore,
    }.get(type(screen).__name__)
    return dialog_help.words() if own is None else own()


def _start() -> str:
    return QCoreApplication.translate(
        "ScreenHelp",
        "Arrow keys in the list choose who works, Tab leads to the password, Enter signs in. Whoever forgot the password finds "
        "below it how to get a new one.",
    )


def _setup() -> str:
    return QCoreApplication.translate(
        "ScreenHelp",
        "Enter moves to the next field, and from the last one to the next page; Esc goes one page back. The store is made at the "
        "very end, when the recovery code has been typed again.",
    )


def _lock() -> str:
    return QCoreApplication.translate(
        "ScreenHelp",
        "Type the PIN or the password and press Enter. Alt+M lets another person go on, with a password of their own. An "
        "unfinished form is kept encrypted and comes back only to the person who typed it.",
    )


def _trouble() -> str:
    return QCoreApplication.translate(
        "ScreenHelp",
        "Tab moves on, Enter does what the button or the field is for. Nothing in the folder is changed unless you choose it "
        "here. The report that is copied for whoever helps holds no data about people and no key.",
    )


def _restore() -> str:
    return QCoreApplication.translate(
        "ScreenHelp",
        "Enter moves to the next field, and from the last one to the next step. The store is replaced only when every check has "
        "passed; until then it can be stopped and stays as it was.",
    )
