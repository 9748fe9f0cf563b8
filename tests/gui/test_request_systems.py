"""The step of the other systems: each line with what it asks for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from optician_desk.services.session import Session
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_systems import RequestSystems
from tests.gui.conftest import Open
from tests.rights_desk import GOOD, at, card, identified


def test_a_line_of_the_systems_that_has_the_focus_is_seen_whole(
    session: Session, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page("request", request=identified(at(session), card(session), GOOD).request)
    assert isinstance(page, RequestPage)
    form = page.form_at("request_systems:RequestSystems")
    assert isinstance(form, RequestSystems)
    page.ui.scroll.setFixedHeight(220)
    last = list(form.lines.values())[-1]
    view = page.ui.scroll.viewport()

    def is_whole() -> bool:
        return bool(view.rect().contains(QRect(last.mapTo(view, QPoint(0, 0)), last.size())))

    qtbot.waitUntil(lambda: not is_whole())
    last.choices["nothing"].setFocus()
    qtbot.waitUntil(is_whole)
    last.choices["found"].click()
    qtbot.waitUntil(is_whole)
