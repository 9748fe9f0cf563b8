"""The undertaking: all of its wording, its version and clause; Enter accepts, Esc does not."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from optician_desk.domain.staff_view import Undertaking
from optician_desk.services import accounts
from optician_desk.services.session import Session
from optician_desk.ui.dialogs.undertaking import UndertakingDialog
from tests.gui.desk_before_work import press, unnamed


def shown(qtbot: QtBot, undertaking: Undertaking) -> UndertakingDialog:
    dialog = UndertakingDialog("Anna Kalniņa", undertaking)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_the_whole_wording_in_force_is_shown(qtbot: QtBot, session: Session) -> None:
    due = accounts.undertaking_due(session, "lv")
    assert due is not None
    dialog = shown(qtbot, due)
    texts = [label.text() for label in dialog.form.body.findChildren(QLabel)]
    assert texts == list(due.paragraphs)
    assert dialog.form.person.text() == f"Anna Kalniņa · wording of {due.version} · policy 4.4"
    assert unnamed(dialog) == []


def test_enter_accepts_and_escape_does_not(qtbot: QtBot) -> None:
    for key, accepted in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        dialog = shown(qtbot, Undertaking("2026-11-22", ("Apliecinu.",)))
        yes, no = QSignalSpy(dialog.accepted), QSignalSpy(dialog.rejected)
        press(dialog.accept_button, key)
        assert (yes.count(), no.count()) == (accepted, 1 - accepted)


def test_a_long_wording_scrolls_and_the_buttons_stay(qtbot: QtBot) -> None:
    dialog = shown(
        qtbot, Undertaking("2026-11-22", tuple("Gara rindkopa par konfidencialitāti. " * 8 for _ in range(20)))
    )
    assert dialog.height() <= 680
    assert dialog.accept_button.isVisible()
    assert dialog.form.scroll.verticalScrollBar().maximum() > 0
