"""The step of receipt: what was asked, by whom, in which words, before the application is signed (policy 5.5.1)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.rights import Kind, Step
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_received import RequestReceived
from tests.gui.conftest import Open
from tests.rights_desk import TODAY, at, card, received


def test_everything_that_was_asked_is_shown_and_one_signature_serves_all(
    session: Session, open_page: Open, settle: Callable[[], None]
) -> None:
    more = {"made_by": GivenBy.PARENT, "representative_given": "Dace", "representative_surname": "Bērziņa"}
    made = received(
        at(session), card(session), TODAY, Kind.ACCESS, Kind.ERASURE, wish="Par 2025. gadu & <b>visu</b>", **more
    )
    page = open_page("request", request=made.request)
    assert isinstance(page, RequestPage)
    form = page.form_at("request_received:RequestReceived")
    assert isinstance(form, RequestReceived)
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "OG1-2026-0001  Access to data\nOG1-2026-0002  Erasure" in shown
    assert "Dace Bērziņa" in shown
    assert "Par 2025. gadu & <b>visu</b>" in shown
    QTest.keyClick(page.primary, Qt.Key.Key_Return)
    settle()
    for request, _, _ in made.requests:
        assert requests.request_view(session, request).row.step is Step.IDENTITY
