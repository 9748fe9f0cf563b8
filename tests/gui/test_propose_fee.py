"""Proposing a fee from its dialog: the sum follows from the sheet, the letter opens; later the customer's word is recorded."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.request_view import Received
from optician_desk.domain.rights import Kind
from optician_desk.services import fees, reports, request_steps, requests
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.propose_fee import ProposeFeeDialog
from optician_desk.ui.models.money import money
from optician_desk.ui.models.request_history import history
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.requests import RequestsPage
from tests.gui.conftest import Open
from tests.report_desk import with_key
from tests.rights_desk import TODAY, at, card, received, searched

Settle = Callable[[], None]


@pytest.fixture
def third(session: Session, manager: Session, context: Context) -> Received:
    """The third request of the year; a manager is at the desk."""
    with_key(session.desk)
    at(session)
    subject = card(session)
    for _ in range(2):
        request = searched(session, subject)
        reports.approve_and_sign(manager, request.request)
        request_steps.hand_over(session, request.request, "in_person")
    context.session = manager
    return searched(session, subject)


def begin(context: Context, request: str, qtbot: QtBot) -> ProposeFeeDialog:
    dialog = ProposeFeeDialog(context, requests.request_view(context.session, request))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_sums_are_written_as_each_language_does() -> None:
    assert money(1250, "lv") == "12,50\u00a0€"
    assert money(5, "en") == "€0.05"


def test_the_sum_follows_from_the_sheet_and_the_letter_opens(
    third: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session
) -> None:
    led: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: led.append((name, arguments)))
    dialog = begin(context, third.request, qtbot)
    assert dialog.count.text() == "Answers this calendar year: 2. Free: 2 (policy 5.4)."
    assert dialog.focusWidget() is dialog.amounts["work"].editor
    QTest.keyClicks(dialog.focusWidget(), "45")
    QTest.keyClicks(dialog.amounts["post"].editor, "1")
    assert dialog.total.text() == "Fee: €12.50"
    dialog.save.click()
    settle()
    assert dialog.fields["reasoning"].has_error()
    QTest.keyClicks(dialog.fields["reasoning"].editor, "The third request in a fortnight; nothing has changed since.")
    dialog.save.click()
    settle()
    view = requests.request_view(session, third.request)
    assert view.fee is not None
    assert view.fee.cents == 1250
    assert led == [("letter", {"letter": view.letters[0].id})]


@pytest.mark.parametrize("typed", ["many", "-3", "1000"])
def test_an_amount_is_a_whole_number(
    third: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session, typed: str
) -> None:
    dialog = begin(context, third.request, qtbot)
    QTest.keyClicks(dialog.amounts["work"].editor, typed)
    QTest.keyClicks(dialog.fields["reasoning"].editor, "Why.")
    dialog.save.click()
    settle()
    assert dialog.fields["sheet"].has_error()
    assert requests.request_view(session, third.request).fee is None


@pytest.mark.parametrize(("agrees", "state"), [(True, "accepted"), (False, "dropped")])
def test_what_the_customer_chose_is_recorded(
    third: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session, agrees: bool, state: str
) -> None:
    fees.propose(context.session, third.request, {"work": 45}, "Why.", "post")
    dialog = begin(context, third.request, qtbot)
    assert dialog.count.text() == "Proposed: €9.00"
    (dialog.save if agrees else dialog.drop).click()
    settle()
    view = requests.request_view(session, third.request)
    assert view.fee is not None
    assert view.fee.state == state
    told = {language: history(view, session.desk.policy, language) for language in ("en", "lv")}
    assert any(line.title == "Fee" and line.text.startswith("€9.00 · ") for line in told["en"])
    assert any(line.text.startswith("9,00\u00a0€ · ") for line in told["lv"])


def test_a_fee_is_offered_only_where_one_may_be_proposed(
    third: Received, context: Context, open_page: Open, session: Session
) -> None:
    def offered(request: str) -> tuple[list[str], bool]:
        page = open_page("request", request=request)
        assert isinstance(page, RequestPage)
        words = [action.text() for action in page.actions_menu.menu.actions() if " fee" in action.text()]
        return words, page.ui.dates._count.isVisible()

    assert offered(third.request) == (["Propose a fee…"], True)
    subject = requests.request_view(session, third.request).row.subject
    assert offered(received(session, subject, TODAY, Kind.ERASURE).request) == ([], False)
    fees.propose(context.session, third.request, {"work": 45}, "Why.", "post")
    assert offered(third.request) == (["Answer to the fee…"], False)
    fees.accept(context.session, third.request)
    assert offered(third.request) == ([], False)


def test_an_answer_that_waits_for_the_customers_word_is_not_to_be_signed(
    third: Received, context: Context, open_page: Open, session: Session
) -> None:
    def shown() -> tuple[bool, str, bool]:
        page = open_page("requests")
        assert isinstance(page, RequestsPage)
        spoken = page.model.index(page.model.place(third.request)).data(Qt.ItemDataRole.AccessibleTextRole)
        return page.sign_button.isVisible(), spoken.split(", ")[-1], "1" in page.sign_button.text()

    assert shown() == (True, "Answer", True)
    fees.propose(context.session, third.request, {"work": 45}, "Why.", "post")
    assert shown()[:2] == (False, "Fee")
    fees.accept(session, third.request)
    assert shown() == (True, "Answer", True)


def test_a_sheet_that_was_half_typed_comes_back_with_its_sum(third: Received, context: Context, qtbot: QtBot) -> None:
    dialog = begin(context, third.request, qtbot)
    assert dialog.half_typed() is None
    QTest.keyClicks(dialog.amounts["work"].editor, "45")
    QTest.keyClicks(dialog.fields["reasoning"].editor, "The third request in a fortnight.")
    typed = dialog.half_typed()
    assert typed is not None
    again = begin(context, third.request, qtbot)
    again.fill_in(typed)
    assert again.half_typed() == typed
    assert again.total.text() == "Fee: €9.00"
    assert "unfinished" in again.refused.words()
