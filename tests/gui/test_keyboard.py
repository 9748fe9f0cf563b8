"""Every page can be worked by keyboard alone: each focusable widget has a name, and Tab reaches all in reading order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from optician_desk.demo.filling import fill
from optician_desk.services import customers, requests
from optician_desk.services.session import Session
from optician_desk.ui import registry
from optician_desk.ui.desk_window import DeskWindow
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.widgets.field import Field

MOST_STOPS = 200
SLACK = 8
"""Px by which rings and plates of neighbours may lie over each other."""


def stops(window: QWidget) -> list[QWidget]:
    """What a person must be able to reach: visible, enabled, taking focus by Tab; one of each group of radio buttons."""
    found = []
    for widget in window.findChildren(QWidget):
        reachable = widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = isinstance(widget.parent(), QAbstractScrollArea) or widget.focusProxy() is not None
        if not reachable or inner or (isinstance(widget, QRadioButton) and not widget.isChecked()):
            continue
        found.append(widget)
    return found


def name_of(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else widget.accessibleName()


def shown(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {words}".strip()


def reached(window: QWidget) -> list[QWidget]:
    """All widgets that Tab comes to until it is round, in its order."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        if focus is None or focus in found:
            break
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return found


def place(widget: QWidget, beside: QWidget) -> QRect:
    """Where a stop stands on the screen. A link at a label stands with its field; what scrolls, seen from outside, as a whole."""
    stands = widget
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, Field | QScrollArea) and not above.isAncestorOf(beside):
            stands = above
        above = above.parentWidget()
    return QRect(stands.mapToGlobal(QPoint(0, 0)), stands.size())


def in_one_field(one: QWidget, other: QWidget) -> bool:
    above: QWidget | None = one
    while above is not None:
        if isinstance(above, Field) and above.isAncestorOf(other):
            return True
        above = above.parentWidget()
    return False


def out_of_order(order: list[QWidget]) -> list[str]:
    """Pairs that Tab takes against the reading order: what comes later stands neither below nor to the right."""
    wrong = []
    for at, first in enumerate(order):
        for later in order[at + 1 :]:
            one, other = place(first, later), place(later, first)
            back = other.top() + SLACK < one.bottom() and other.left() + SLACK < one.right()
            if back and not first.isAncestorOf(later) and not in_one_field(first, later):
                wrong.append(f"{shown(later)} after {shown(first)}")
    return wrong


def arguments(name: str, session: Session) -> dict[str, str]:
    """What each page is opened with."""
    if name in ("card", "referral", "erasure", "phone"):
        return {"subject": customers.search(session, "a").hits[0].subject}
    if name == "letter":
        row = next(row for row in requests.queue(session).rows if not row.closed)
        return {"request": row.request, "paper": "acknowledgement"}
    if name in ("request", "report"):
        queue = requests.queue(session)
        step = len(queue.rows) - 1 if name == "report" else 0
        return {"request": sorted(queue.rows, key=lambda row: str(row.step))[step].request}
    return {}


@pytest.mark.parametrize("name", [entry.name for entry in registry.ENTRIES])
def test_everything_has_a_name_and_tab_reaches_it(
    window: DeskWindow, session: Session, manager: Session, qtbot: QtBot, name: str
) -> None:
    fill(session, 8)
    window.signed_in(manager)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.shell is not None
    window.shell.go(name, arguments(name, session))
    qtbot.waitUntil(window.runner.is_idle, timeout=10_000)
    if window.shell.front() is not None:
        window.shell.front().focus_first()  # type: ignore[union-attr]
    wanted = stops(window)
    assert wanted
    assert [shown(widget) for widget in wanted if not name_of(widget).strip()] == []
    found = reached(window)
    assert [shown(widget) for widget in wanted if widget not in found] == []
    first = next(at for at, widget in enumerate(found) if window.shell.rail.isAncestorOf(widget))
    assert out_of_order([*found[first:], *found[:first]]) == []


def in_order(window: DeskWindow) -> None:
    """Tab goes round in reading order from the rail on."""
    assert window.shell is not None
    QApplication.processEvents()
    window.shell.rail.findChildren(QAbstractButton)[0].setFocus()
    assert out_of_order(reached(window)) == []


@pytest.fixture
def at_work(window: DeskWindow, session: Session, manager: Session, qtbot: QtBot) -> DeskWindow:
    fill(session, 8)
    window.signed_in(manager)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("wide", [1366, 1090])
def test_tab_reads_every_step_of_a_request(at_work: DeskWindow, manager: Session, qtbot: QtBot, wide: int) -> None:
    assert at_work.shell is not None
    at_work.resize(wide, 768)
    for row in [*requests.queue(manager).rows, None]:
        at_work.shell.go("request", {"request": row.request} if row else {})
        qtbot.waitUntil(at_work.runner.is_idle, timeout=10_000)
        in_order(at_work)


def test_tab_reads_every_part_of_the_settings(at_work: DeskWindow, qtbot: QtBot) -> None:
    shell = at_work.shell
    assert shell is not None
    shell.go("settings", {})
    tabs = shell.page("settings").findChildren(QTabBar)[0]
    for at in range(tabs.count()):
        tabs.setCurrentIndex(at)
        qtbot.waitUntil(at_work.runner.is_idle, timeout=10_000)
        in_order(at_work)


def test_what_is_made_while_a_form_is_filled_stands_where_it_is_read(
    at_work: DeskWindow, manager: Session, qtbot: QtBot
) -> None:
    """A likely card beside the registration, a problem below the lenses, the link at the e-mail."""
    shell = at_work.shell
    assert shell is not None
    known = customers.search(manager, "a").hits[0]
    shell.go("register", {"typed": f"{known.given} {known.surname}"})
    register = shell.page("register")
    assert isinstance(register, RegisterPage)
    qtbot.waitUntil(lambda: bool(register.ui.likely.buttons), timeout=5_000)
    register.ui.email.edit.setFocus()
    QTest.keyClick(register.ui.email.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is register.no_email
    in_order(at_work)
    at_work.prompts.answers.append(True)
    shell.go("referral", {"subject": known.subject})
    qtbot.waitUntil(at_work.runner.is_idle, timeout=10_000)
    referral = shell.page("referral")
    assert isinstance(referral, ReferralPage)
    referral.form.consent.choose(True)
    referral.form.line.set_text("R -3,25 8,6 14,2 -1,25x0")
    referral.lenses.take_line()
    QApplication.processEvents()
    assert referral.form.problems.findChildren(QAbstractButton)
    in_order(at_work)


def test_tab_stays_under_the_cover(at_work: DeskWindow) -> None:
    shell = at_work.shell
    assert shell is not None
    shell.cover.toggle()
    QTest.keyClick(shell.cover, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is shell.cover
    shell.cover.toggle()
