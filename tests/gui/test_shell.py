"""The window's inside: rail by role, search from anywhere, keys, drafts that survive, languages, cover and help."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.queue_view import Shown
from optician_desk.domain.staff import Permission
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.ui.crash_screen import CrashScreen
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.page import Page
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.pages.requests import RequestsPage
from optician_desk.ui.shell import Shell
from optician_desk.ui.status_bar import StatusBar
from tests.gui.conftest import SIZE, type_into
from tests.gui.focus import focused
from tests.rights_desk import card


def shell_of(window: DeskWindow) -> Shell:
    assert window.shell is not None
    return window.shell


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)


def press(window: QWidget, keys: str) -> None:
    """Press a shortcut where the focus is."""
    target = QApplication.focusWidget() or window
    QTest.keySequence(target, QKeySequence(keys))


def front(window: DeskWindow) -> str:
    place = shell_of(window).place()
    return place[0] if place else ""


@pytest.fixture
def active(window: DeskWindow, qtbot: QtBot) -> DeskWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def rail_of(window: DeskWindow) -> list[str]:
    return list(shell_of(window).rail._items)


def test_the_rail_shows_what_the_role_may_open(
    window: DeskWindow, manager: Session, technician: Session, qtbot: QtBot
) -> None:
    assert rail_of(window) == ["customers", "requests", "settings"]
    window.signed_in(manager)
    settle(window, qtbot)
    assert rail_of(window) == ["customers", "requests", "overview", "mailing", "trail", "backups", "settings"]
    window.signed_in(technician)
    settle(window, qtbot)
    assert rail_of(window) == ["backups", "settings"]
    assert not shell_of(window).top.search.isVisible()
    assert front(window) == "backups"


def test_a_page_beyond_the_role_is_refused_and_recorded(window: DeskWindow) -> None:
    with pytest.raises(NotAllowed):
        shell_of(window).go("trail", {})
    assert front(window) == "customers"


def test_the_cursor_starts_in_the_search_box(active: DeskWindow) -> None:
    assert QApplication.focusWidget() is shell_of(active).top.search


def test_typing_in_the_search_box_leads_to_the_customers(active: DeskWindow, qtbot: QtBot) -> None:
    shell = shell_of(active)
    shell.go("settings", {})
    settle(active, qtbot)
    press(active, "Ctrl+K")
    assert focused(shell.top.search)
    type_into(shell.top.search, "ņež'\"*-^(:\\%_;{}")
    settle(active, qtbot)
    assert front(active) == "customers"
    assert focused(shell.top.search)
    press(active, "Esc")
    assert shell.top.search.text() == ""


def test_every_printable_character_can_be_typed(active: DeskWindow, qtbot: QtBot) -> None:
    search = shell_of(active).top.search
    for code in [*range(0x20, 0x250), 0x2022, 0x200F, 0x0301, 0x1F453]:
        if chr(code).isprintable():
            search.clear()
            type_into(search, chr(code))
    settle(active, qtbot)
    assert front(active) == "customers"


def test_keys_lead_to_pages_and_back(active: DeskWindow, qtbot: QtBot) -> None:
    press(active, "Ctrl+N")
    settle(active, qtbot)
    assert front(active) == "register"
    assert shell_of(active).rail.item("customers").isChecked()
    press(active, "Esc")
    settle(active, qtbot)
    assert front(active) == "customers"


def test_f1_helps_and_f9_hides(active: DeskWindow, qtbot: QtBot) -> None:
    shell = shell_of(active)
    press(active, "F1")
    assert shell.help.isVisible()
    press(active, "F1")
    assert not shell.help.isVisible()
    press(active, "F9")
    assert shell.cover.isVisible()
    assert shell.cover.geometry() == shell.rect()
    assert focused(shell.cover)
    press(active, "F9")
    assert not shell.cover.isVisible()


def test_help_over_a_narrow_page_goes_with_esc_and_the_page_stays(active: DeskWindow, qtbot: QtBot) -> None:
    shell = shell_of(active)
    active.resize(1090, 610)
    shell.go("register", {})
    place = shell.place()
    press(active, "F1")
    assert shell.help.isVisible()
    assert shell.help.geometry().right() >= shell.stack.geometry().right()
    press(active, "Esc")
    assert not shell.help.isVisible()
    assert shell.place() == place


def test_help_stands_beside_the_page_on_a_counter_s_screen(active: DeskWindow, qtbot: QtBot) -> None:
    """The rail gives up its words for it, so that no button of the page is covered."""
    shell = shell_of(active)
    shell.go("register", {})
    words = shell.rail.width()
    press(active, "F1")
    qtbot.waitUntil(lambda: shell.help.geometry().left() > shell.stack.geometry().right())
    assert (active.width(), active.height()) == SIZE
    assert shell.rail.width() < words
    press(active, "F1")
    assert shell.rail.width() == words
    qtbot.waitUntil(lambda: shell.stack.width() == active.width() - words)


def test_what_is_due_is_counted(window: DeskWindow) -> None:
    shell = shell_of(window)
    shell._show_due((2, 0))
    assert (shell.top.soon.text(), shell.top.soon.isVisible()) == ("Due soon: 2", True)
    assert not shell.top.overdue.isVisible()
    shell._show_due((2, 1))
    assert (shell.top.overdue.text(), shell.top.overdue.isVisible()) == ("Overdue: 1", True)
    assert shell.top.overdue.accessibleName() == "Overdue requests: 1"
    entry = shell.rail.item("requests")
    assert entry.accessibleName() == entry.toolTip() == "Requests, overdue: 1, due soon: 2"
    shell._show_due((0, 0))
    assert not shell.top.soon.isVisible()
    assert not shell.top.overdue.isVisible()


def test_what_is_due_leads_to_its_list_from_every_page(window: DeskWindow, qtbot: QtBot) -> None:
    shell = shell_of(window)
    shell._show_due((2, 1))
    for chip, shown in ((shell.top.overdue, Shown.OVERDUE), (shell.top.soon, Shown.SOON)):
        shell.go("settings", {})
        QTest.keyClick(chip, Qt.Key.Key_Return)
        page = shell.front()
        assert isinstance(page, RequestsPage)
        assert page.filter.shown() is shown
        assert shell.place() == ("requests", {})
        qtbot.waitUntil(window.runner.is_idle, timeout=10_000)


def test_the_status_line_says_from_the_start_when_something_was_saved(window: DeskWindow, qtbot: QtBot) -> None:
    settle(window, qtbot)
    assert window.session is not None
    assert "Saved" not in shell_of(window).status.words()  # nothing was, in a new store
    card(window.session)
    window.open_shell()
    status = shell_of(window).status
    qtbot.waitUntil(lambda: status.words().startswith("Saved "))
    assert status._saved_part.isVisibleTo(status)
    said = status.words()
    status.saved_before(datetime(2020, 1, 2, 10, 0, tzinfo=UTC))  # comes after something was saved
    assert status.words() == said
    other = StatusBar(demo=False)
    qtbot.addWidget(other)
    other.saved_before(None)
    assert other.words() == ""
    other.saved_before(datetime(2020, 1, 2, 10, 0, tzinfo=UTC))
    assert other.words() == "Saved 02.01.2020 12:00"
    assert other._saved.font().isFeatureSet(QFont.Tag("tnum"))
    assert not other._said.font().isFeatureSet(QFont.Tag("tnum"))  # figures of one width make hyphens wide, too


def test_confirmations_stand_in_the_status_line(window: DeskWindow) -> None:
    assert window.context is not None
    window.context.say("Customer registered")
    window.context.stored()
    assert "Customer registered" in shell_of(window).status.words()
    assert "Saved" in shell_of(window).status.words()


def test_a_confirmation_comes_along_with_its_act_and_no_further(window: DeskWindow) -> None:
    shell, context = shell_of(window), window.context
    assert context is not None
    context.say("Customer registered")
    shell.go("requests", {})  # as an act that ends on another page
    assert "Customer registered" in shell.status.words()
    shell.status._fresh.stop()  # some time has passed
    shell.go("requests", {})
    assert "Customer registered" not in shell.status.words()
    context.say("Saved as a draft")
    shell.status._clear.timeout.emit()
    assert "Saved as a draft" not in shell.status.words()


def test_another_language_keeps_the_place(window: DeskWindow, qtbot: QtBot) -> None:
    shell_of(window).go("settings", {})
    settle(window, qtbot)
    window.set_language("lv")
    settle(window, qtbot)
    assert front(window) == "settings"
    assert shell_of(window).top.lock.text() == "Aizslēgt"


def register_page(window: DeskWindow, qtbot: QtBot) -> Page:
    shell_of(window).go("register", {})
    settle(window, qtbot)
    page = shell_of(window).front()
    assert page is not None
    return page


def typed(page: Page) -> str:
    return str(page.draft())


def test_a_draft_comes_back_to_the_one_who_typed_it(
    window: DeskWindow, session: Session, manager: Session, qtbot: QtBot
) -> None:
    page = register_page(window, qtbot)
    page.restore({"name.surname": "Bērziņa"})
    assert "Bērziņa" in typed(page)
    shell_of(window).drafts.keep()
    window.signed_in(manager)  # somebody else takes over
    settle(window, qtbot)
    assert "Bērziņa" not in typed(register_page(window, qtbot))
    window.signed_in(session)
    settle(window, qtbot)
    assert "Bērziņa" in typed(register_page(window, qtbot))


def subject_of(window: DeskWindow, session: Session) -> str:
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    return subject


def test_a_form_that_is_left_half_typed_waits_and_can_be_emptied(
    window: DeskWindow, session: Session, qtbot: QtBot
) -> None:
    shell, subject = shell_of(window), subject_of(window, session)
    shell.go("referral", {"subject": subject})
    settle(window, qtbot)
    page = shell.front()
    assert page is not None
    page.restore({"doctor": "Sandra Liepiņa"})
    shell.go("requests", {})
    settle(window, qtbot)
    shell.go("referral", {"subject": subject_of(window, session)})
    settle(window, qtbot)
    assert page.draft() is None  # somebody else's card
    shell.go("referral", {"subject": subject})
    settle(window, qtbot)
    assert "Liepiņa" in typed(page)
    page.notice.acted.emit()
    settle(window, qtbot)
    assert page.draft() is None
    shell.go("requests", {})
    shell.go("referral", {"subject": subject})
    settle(window, qtbot)
    assert page.draft() is None


def test_an_unexpected_error_keeps_the_desk_going(window: DeskWindow, qtbot: QtBot) -> None:
    assert window.context is not None
    page = register_page(window, qtbot)
    page.restore({"name.surname": "Bērziņa"})
    window.context.failed(ValueError("Bērziņa"))
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), CrashScreen))
    screen = window.stack.currentWidget()
    assert isinstance(screen, CrashScreen)
    assert "Bērziņa" not in screen.text.toPlainText()
    screen.go_on.click()
    settle(window, qtbot)
    assert front(window) == "register"
    found = shell_of(window).front()
    assert found is not None
    qtbot.waitUntil(lambda: "Bērziņa" in typed(found))


def test_nothing_of_a_page_is_left_after_the_shell_is_gone(window: DeskWindow, qtbot: QtBot) -> None:
    page = register_page(window, qtbot)
    gone: list[bool] = []
    page.destroyed.connect(lambda: gone.append(True))
    shell_of(window).close_pages()
    qtbot.waitUntil(lambda: gone == [True])


def test_escape_in_a_menu_or_field_is_not_swallowed(active: DeskWindow, qtbot: QtBot) -> None:
    shell = shell_of(active)
    shell.top.user.click()
    qtbot.waitUntil(shell.top.menu.isVisible)
    QTest.keyClick(shell.top.menu, Qt.Key.Key_Escape)
    assert not shell.top.menu.isVisible()
    assert front(active) == "customers"


def test_a_form_that_is_not_left_has_its_cursor_back_and_its_keys_work_from_anywhere(
    active: DeskWindow, session: Session, qtbot: QtBot
) -> None:
    """Ctrl+K, Esc, "Go on typing": the cursor stayed in the search box, from where Ctrl+Enter did not save."""
    page = register_page(active, qtbot)
    assert isinstance(page, RegisterPage)
    page.ui.surname.edit.setFocus()
    QTest.keyClicks(page.ui.surname.edit, "Ozols")
    press(active, "Ctrl+K")
    active.prompts.answers.append(False)
    press(active, "Esc")
    assert front(active) == "register"
    assert QApplication.focusWidget() is page.ui.surname.edit
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        press(active, "Ctrl+K")
        page.ui.given.clear()
        press(active, keys)
        assert page.ui.given.has_error()


def test_ctrl_enter_saves_a_referral_from_the_search_box(active: DeskWindow, session: Session, qtbot: QtBot) -> None:
    shell = shell_of(active)
    shell.go("register", {})  # a page that stands behind and has the same keys
    shell.go("referral", {"subject": subject_of(active, session)})
    settle(active, qtbot)
    page = shell.page("referral")
    assert isinstance(page, ReferralPage)
    press(active, "Ctrl+K")
    press(active, "Ctrl+Return")
    assert page.form.doctor.has_error()


def test_alt_with_a_letter_types_nothing(active: DeskWindow) -> None:
    """AltGr does: ā and € are typed by it, with Control and Alt on Windows, with neither elsewhere."""
    search = shell_of(active).top.search
    search.setFocus()
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    for held in (alt, alt | Qt.KeyboardModifier.ShiftModifier):
        QApplication.sendEvent(search, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_N, held, "n"))
    assert search.text() == ""
    for held in (alt | control, Qt.KeyboardModifier.NoModifier):
        QApplication.sendEvent(search, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, "ā"))
    assert search.text() == "āā"
