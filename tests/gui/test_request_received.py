"""The step of receipt: what was asked, by whom, in which words, before the application is signed (policy 5.5.1)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.rights import Kind, Step
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_received import RequestReceived
from optician_desk.ui.prompts import Prompts
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
    page.secondary.click()
    settle()
    for request, _, _ in made.requests:
        assert requests.request_view(session, request).row.step is Step.IDENTITY


def test_enter_never_records_a_paper_that_was_not_printed_here(
    session: Session, open_page: Open, prompts: Prompts, settle: Callable[[], None], tmp_path: Path
) -> None:
    """The Enter that registers a request may be followed by another one: it prints, and only the next takes the signed paper."""
    request = received(at(session), card(session)).request
    page = open_page("request", request=request)
    assert isinstance(page, RequestPage)
    prompts.answers.append(None)  # given up at the printer
    QTest.keyClick(page, Qt.Key.Key_Return)
    settle()
    assert (page.primary.text(), page.secondary.text()) == ("Print application", "Signed application brought along")
    paper = tmp_path / "application.pdf"
    prompts.answers.append(paper)
    QTest.keyClick(page, Qt.Key.Key_Return)
    settle()
    assert paper.read_bytes().startswith(b"%PDF")
    shown = requests.request_view(session, request)
    assert (shown.application_printed is not None, shown.application_signed) == (True, None)
    assert (page.primary.text(), page.secondary.isVisible()) == ("Signed application received", False)
    QTest.keyClick(page, Qt.Key.Key_Return)
    settle()
    assert requests.request_view(session, request).row.step is Step.IDENTITY


def test_enter_pressed_twice_asks_for_one_printer(
    session: Session, open_page: Open, prompts: Prompts, settle: Callable[[], None]
) -> None:
    page = open_page("request", request=received(at(session), card(session)).request)
    prompts.answers.append(None)
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Return)
    settle()
    assert len(prompts.asked) == 1


def test_the_number_of_one_request_alone_stands_in_the_head_only(session: Session, open_page: Open) -> None:
    page = open_page("request", request=received(at(session), card(session)).request)
    assert isinstance(page, RequestPage)
    form = page.form_at("request_received:RequestReceived")
    assert isinstance(form, RequestReceived)
    assert "Access to data" in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
