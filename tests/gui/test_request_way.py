"""What was done with a request so far: each paper opens, long names leave the words their room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from optician_desk.domain.request_view import Received
from optician_desk.services import letters, request_steps, requests
from optician_desk.services.session import Session
from optician_desk.store.tables import STAFF
from optician_desk.ui.pages.request_way import STAMP, RequestWay
from optician_desk.ui.widgets.buttons import LinkButton
from tests.gui.small_screens import cut
from tests.report_desk import with_key
from tests.rights_desk import at, card, identified

LONG = "Aleksandra-Konstancija Marija Vītola-Krastiņa-Ziemeļniece"


@pytest.fixture
def known(session: Session) -> Received:
    """A request with an acknowledgement, all done by somebody with a long name."""
    with_key(session.desk)
    at(session)
    with session.desk.task("change_settings", session.staff_id, session.role) as work:
        work.connection.execute(STAFF.update().where(STAFF.c.id == session.staff_id).values(name=LONG))
    request = identified(session, card(session))
    letters.issue(session, request.request, "acknowledgement", "in_person")
    return request


@pytest.fixture
def way(session: Session, known: Received, qtbot: QtBot) -> RequestWay:
    """Beside a panel on a small screen."""
    made = RequestWay()
    qtbot.addWidget(made)
    view = requests.request_view(session, known.request)
    made.show_request(view, session.desk.policy, "lv")
    made.resize(420, made.heightForWidth(420))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_long_name_goes_on_below_and_nothing_is_cut(way: RequestWay) -> None:
    stamps = [label for label in way.findChildren(QLabel) if LONG in label.text()]
    assert {label.text().splitlines()[1] for label in stamps} == {LONG}
    assert {label.width() for label in stamps} == {STAMP}
    assert way.width() == 420
    assert cut(way) == []


def test_what_is_closed_is_not_told_as_if_it_went_on(way: RequestWay, session: Session, known: Received) -> None:
    def titles() -> set[str]:
        return {label.text() for label in way.findChildren(QLabel)} & {"So far", "What was done"}

    assert titles() == {"So far"}
    request_steps.withdraw(session, known.request)
    way.show_request(requests.request_view(session, known.request), session.desk.policy, "en")
    assert titles() == {"What was done"}


def test_a_letter_opens(way: RequestWay, session: Session, known: Received) -> None:
    wanted: list[str] = []
    way.letter_wanted.connect(wanted.append)
    (link,) = way.findChildren(LinkButton)
    link.click()
    assert wanted == [letter.id for letter in requests.request_view(session, known.request).letters]


def test_showing_again_leaves_nothing_of_before(
    way: RequestWay, session: Session, known: Received, settle: Callable[[], None]
) -> None:
    lines = len(way.findChildren(QLabel))
    way.show_request(requests.request_view(session, known.request), session.desk.policy, "lv")
    settle()
    assert len([label for label in way.findChildren(QLabel) if label.isVisible()]) == lines
