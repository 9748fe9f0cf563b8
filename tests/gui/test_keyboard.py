"""Every page can be worked by keyboard alone: each focusable widget has a name, and Tab reaches all of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from optician_desk.demo.filling import fill
from optician_desk.services import customers, requests
from optician_desk.services.session import Session
from optician_desk.ui import registry
from optician_desk.ui.desk_window import DeskWindow

MOST_STOPS = 200


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


def reached(window: QWidget) -> set[QWidget]:
    """All widgets that Tab comes to until it is round."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focus = QApplication.focusWidget()
        if focus is None or focus in found:
            break
        found.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return set(found)


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
