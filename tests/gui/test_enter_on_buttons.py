"""Enter works on the button that has the focus, once, and on no other: in every dialog and on every page."""

from __future__ import annotations

import pkgutil
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.demo.filling import fill
from optician_desk.domain.hold_view import HoldChoices
from optician_desk.domain.request_view import RequestView
from optician_desk.domain.staff import Role
from optician_desk.domain.staff_view import Person, Undertaking
from optician_desk.services import cards, requests
from optician_desk.services.session import Session
from optician_desk.ui import dialogs, registry
from optician_desk.ui.context import Context
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.dialogs.correct_value import CorrectValueDialog
from optician_desk.ui.dialogs.extend_time import ExtendTimeDialog
from optician_desk.ui.dialogs.forgotten import ForgottenDialog
from optician_desk.ui.dialogs.hold import HoldDialog
from optician_desk.ui.dialogs.pin import PinDialog
from optician_desk.ui.dialogs.propose_fee import ProposeFeeDialog
from optician_desk.ui.dialogs.question import QuestionDialog
from optician_desk.ui.dialogs.record_disclosure import RecordDisclosureDialog
from optician_desk.ui.dialogs.rectify_value import RectifyValueDialog
from optician_desk.ui.dialogs.refuse_request import RefuseRequestDialog
from optician_desk.ui.dialogs.restriction import LiftingDialog, RestrictDialog
from optician_desk.ui.dialogs.rotate_code import RotateCodeDialog
from optician_desk.ui.dialogs.trail_entry import TrailEntryDialog
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from optician_desk.ui.entrance import Entrance
from optician_desk.ui.screens.setup import SetupScreen
from optician_desk.ui.setup_flow import SetupPage
from tests.gui.focus import focused
from tests.gui.test_keyboard import arguments, shown, stops
from tests.recipients import COURIER, MAKER
from tests.rights_desk import at, card, received

Settle = Callable[[], None]


def view(context: Context) -> RequestView:
    session = at(context.session)
    return requests.request_view(session, received(session, card(session)).request)


def correct(context: Context) -> QDialog:
    subject = card(at(context.session))
    held = cards.open_card(context.session, subject, language="en").contact[1]
    return CorrectValueDialog(context, subject, held, lambda _shown_as: ())


def rectify(context: Context) -> QDialog:
    session = at(context.session)
    subject = card(session)
    held = cards.open_card(session, subject, language="en").contact[1]
    return RectifyValueDialog(context, received(session, subject).request, held, None)


def disclose(context: Context) -> QDialog:
    import msgspec

    desk = context.session.desk
    desk.policy = msgspec.structs.replace(desk.policy, recipients=(COURIER, MAKER))
    return RecordDisclosureDialog(context, card(at(context.session)))


def forgotten(context: Context) -> QDialog:
    way = Entrance(Path("nowhere"), context.session.desk)
    return ForgottenDialog(Person("0", "Jānis Egle", Role.MANAGER), entrance=way, runner=context.runner)


def hold(context: Context) -> QDialog:
    choices = HoldChoices((("phone:phone", "Phone"),), (("claims", "Claims"),))
    return HoldDialog(context, card(at(context.session)), "open_card", choices)


MADE: dict[str, tuple[Callable[[Context], QDialog], ...]] = {
    "correct_value": (correct,),
    "extend_time": (lambda context: ExtendTimeDialog(context, view(context)),),
    "forgotten": (forgotten,),
    "hold": (hold,),
    "pin": (PinDialog,),
    "propose_fee": (lambda context: ProposeFeeDialog(context, view(context)),),
    "question": (
        lambda _: QuestionDialog("Sign?", "Sign", "Cancel", danger=False),
        lambda _: QuestionDialog("Leave?", "Do not save", "Go on", danger=True),
    ),
    "record_disclosure": (disclose,),
    "rectify_value": (rectify,),
    "refuse_request": (lambda context: RefuseRequestDialog(context, view(context)),),
    "restriction": (
        lambda context: RestrictDialog(context, card(at(context.session))),
        lambda context: LiftingDialog(context, card(at(context.session))),
    ),
    "rotate_code": (RotateCodeDialog,),
    "trail_entry": (lambda _: TrailEntryDialog("Entry", [("Who", "Anna Kalniņa")], has_card=True),),
    "undertaking": (lambda _: UndertakingDialog("Anna Kalniņa", Undertaking("2026-11-22", ("Apliecinu.",))),),
}


def buttons(window: QWidget) -> list[QAbstractButton]:
    """Those that Tab reaches and that are pressed, not ticked."""
    found = [widget for widget in stops(window) if isinstance(widget, QAbstractButton)]
    return [button for button in found if not isinstance(button, QCheckBox | QRadioButton)]


def listen(window: QWidget) -> list[str]:
    """The clicks of all buttons from now on, which do nothing else any more, and the end of a dialog."""
    heard: list[str] = []
    for button in window.findChildren(QAbstractButton):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Qt tells of a button that nobody listened to
            button.clicked.disconnect()
        button.clicked.connect(lambda _on=False, button=button: heard.append(shown(button)))
    if isinstance(window, QDialog):
        window.accepted.connect(lambda: heard.append("accepted"))
        window.rejected.connect(lambda: heard.append("rejected"))
    return heard


def check(window: QWidget, heard: list[str]) -> None:
    wanted = buttons(window)
    assert wanted
    for button in wanted:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            button.setFocus()
            assert focused(button)
            heard.clear()
            QTest.keyClick(button, key)
            assert heard == [shown(button)], f"Enter on {shown(button)}"


def test_every_dialog_is_here() -> None:
    assert {module.name for module in pkgutil.iter_modules(dialogs.__path__)} == set(MADE)


@pytest.mark.parametrize("name", sorted(MADE))
def test_in_a_dialog(name: str, context: Context, manager: Session, qtbot: QtBot, settle: Settle) -> None:
    context.session = manager
    for make in MADE[name]:
        dialog = make(context)
        qtbot.addWidget(dialog)
        dialog.show()
        settle()
        qtbot.waitUntil(dialog.isActiveWindow)
        check(dialog, listen(dialog))


@pytest.mark.parametrize("name", [entry.name for entry in registry.ENTRIES])
def test_on_a_page(window: DeskWindow, session: Session, manager: Session, qtbot: QtBot, name: str) -> None:
    fill(session, 8)
    window.signed_in(manager)
    window.activateWindow()
    assert window.shell is not None
    window.shell.go(name, arguments(name, session))
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)
    QApplication.processEvents()
    check(window, listen(window))


def test_every_button_of_a_form_is_one_that_knows_enter() -> None:
    """The screens before work are not gone through here one by one."""
    forms = Path(registry.__file__).parents[2] / "ui"
    raw = [form.name for form in forms.glob("*.ui") if 'class="QPushButton"' in form.read_text(encoding="utf-8")]
    assert raw == []
    assert list(forms.glob("*.ui"))


def test_the_code_is_on_paper_by_enter(qtbot: QtBot, tmp_path: Path, context: Context, settle: Settle) -> None:
    """The last but one step of set-up has no field: its button has the focus and says Enter."""
    screen = SetupScreen(
        entrance=Entrance(tmp_path / "new"), runner=context.runner, prompts=context.prompts, language="en"
    )
    qtbot.addWidget(screen)
    screen.show()
    settle()
    screen._show(SetupPage.CODE)
    screen.form.next.setFocus()
    heard = listen(screen)
    QTest.keyClick(screen.form.next, Qt.Key.Key_Return)
    assert heard == [shown(screen.form.next)]


def test_a_key_that_is_held_down_clicks_once(qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    dialog = QuestionDialog("Leave?", "Do not save", "Go on", danger=True)
    qtbot.addWidget(dialog)
    dialog.show()
    heard = listen(dialog)
    for repeats in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=repeats
        )
        QApplication.sendEvent(dialog.back, event)
    assert heard == [shown(dialog.back)]
