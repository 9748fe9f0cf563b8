"""First start: shop, manager, recovery code shown, printed and typed again; then the first sign-in and an account."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QLabel

from optician_desk.tour.hands import Lost
from optician_desk.tour.stage import FRONT_DESK, MANAGER, PASSWORDS, Stage
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.pages.settings import SettingsPage
from optician_desk.ui.screens.setup import SetupScreen
from optician_desk.ui.screens.start import StartScreen


def first_start(stage: Stage) -> None:
    """Set-up, page by page, with the keyboard alone."""
    hands, setup = stage.hands, stage.screen(SetupScreen)
    form = setup.form
    hands.write("Ogre")
    hands.press("Return", 2)
    hands.fill(form.counterCode.edit, "og1")
    hands.picture("set-up-shop")
    hands.press("Return")
    hands.write(MANAGER)
    hands.press("Return")
    hands.write(PASSWORDS[MANAGER])
    hands.press("Return")
    hands.write("nav tā pati parole")
    hands.press("Return")
    hands.picture("set-up-password-differs")
    hands.fill(form.again.edit, PASSWORDS[MANAGER])
    hands.press("Return")
    hands.wait(lambda: form.code.isVisible(), "the recovery code")
    stage.noted["code"] = form.code.accessibleDescription().replace(" ", "").replace(",", "-")
    hands.picture("set-up-recovery-code")
    sheet = stage.print_into("recovery-sheet.pdf")
    hands.click(form.printCode)
    hands.wait(lambda: form.printed.text(), "the sheet to be printed")
    if not sheet.stat().st_size:
        raise Lost("the recovery sheet was not printed")
    sheet.unlink()  # a real code; it would be nobody's business even though its store is thrown away
    hands.click(form.next)
    hands.write(stage.noted["code"].replace("0", "O").lower())
    hands.picture("set-up-code-typed-again")
    hands.press("Return")
    stage.screen(StartScreen)


def first_sign_in(stage: Stage) -> None:
    """The manager signs in, refuses nothing, and gives the front desk an account."""
    _sign_in(stage, MANAGER, PASSWORDS[MANAGER], wrong="cita parole")
    hands = stage.hands
    hands.picture("nobody-registered-yet")
    hands.click(stage.shell().rail.item("settings"))
    settings = stage.page(SettingsPage)
    hands.click(settings.ui.tabs, settings.ui.tabs.tabRect(2).center())
    hands.fill(settings.ui.newName.edit, FRONT_DESK)
    hands.press("Return")
    hands.wait(lambda: settings.ui.once.isVisible(), "the one-time password")
    hands.picture("settings-one-time-password")
    words = " ".join(label.text() for label in settings.ui.once.findChildren(QLabel))
    once = re.search(r"\b\w{4}-\w{4}-\w{4}\b", words)
    if once is None:
        raise Lost("no one-time password is shown")
    stage.noted["once"] = once[0]
    stage.window.sign_out()


def front_desk(stage: Stage) -> None:
    """The front desk signs in with the one-time password, chooses another and accepts the undertaking."""
    once = stage.noted.pop("once").lower()  # its case does not matter; capitals look like Caps Lock
    _sign_in(stage, FRONT_DESK, once)


def _sign_in(stage: Stage, name: str, password: str, wrong: str = "") -> None:
    hands, start = stage.hands, stage.screen(StartScreen)
    form = start.form
    hands.wait(lambda: form.signIn.isEnabled(), "the store to be open")
    choose(stage, name)
    if wrong:
        hands.fill(form.password.edit, wrong)
        hands.press("Return")
        hands.wait(form.password.has_error, "the refusal of a wrong password")
        hands.picture("sign-in-wrong-password")
    hands.fill(form.password.edit, password)
    hands.picture("sign-in")
    hands.press("Return")
    fresh = start.fresh_password()
    if fresh.isVisible():
        hands.fill(fresh.form.fresh.edit, PASSWORDS[name])
        hands.fill(fresh.form.again.edit, PASSWORDS[name])
        hands.picture("sign-in-own-password")
        hands.press("Return")
    dialogs = [one for one in stage.window.findChildren(UndertakingDialog) if one.isVisible()]
    if dialogs:
        hands.picture("undertaking")
        hands.click(dialogs[0].accept_button)
    hands.wait(lambda: stage.window.shell is not None, "the desk to open")
    hands.settle()


def choose(stage: Stage, name: str) -> None:
    """Choose a person in the list of the sign-in screen with the arrow keys."""
    hands, start = stage.hands, stage.screen(StartScreen)
    people = start.form.people
    hands.go_to(people)
    hands.press("Home")
    for _ in range(people.model().rowCount()):
        person = start.person()
        if person is not None and person.name == name:
            return
        hands.press("Down")
    raise Lost(f"{name} is not in the list")
