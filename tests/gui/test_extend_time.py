"""Extending the time from its dialog: both days are shown, a reason and its facts are asked for, the letter opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.request_view import Received
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.extend_time import ExtendTimeDialog
from optician_desk.ui.widgets.field import ChoiceField
from tests.gui.small_screens import cut
from tests.report_desk import with_key
from tests.rights_desk import at, card, received

Settle = Callable[[], None]


@pytest.fixture
def request_(session: Session, manager: Session, context: Context) -> Received:
    """Received on 24 November; a manager is at the desk."""
    with_key(session.desk)
    at(session)
    context.session = manager
    return received(session, card(session))


def begin(context: Context, request: str, qtbot: QtBot, settle: Settle) -> ExtendTimeDialog:
    dialog = ExtendTimeDialog(context, requests.request_view(context.session, request))
    qtbot.addWidget(dialog)
    dialog.open()
    settle()
    return dialog


def test_by_keys_alone_it_is_extended_and_the_letter_opens(
    request_: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session
) -> None:
    led: list[tuple[str, dict[str, str]]] = []
    recorded: list[bool] = []
    context.navigated.connect(lambda name, arguments: led.append((name, arguments)))
    dialog = begin(context, request_.request, qtbot, settle)
    dialog.recorded.connect(lambda: recorded.append(True))
    assert (
        dialog.dates.text() == "Now until 28.12.2026, then until 24.02.2027. The customer has to be told by 24.12.2026."
    )
    boxes = list(dialog.boxes.values())
    assert dialog.focusWidget() is boxes[0]
    QTest.keyClick(boxes[0], Qt.Key.Key_Space)
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.fields["reasoning"].editor
    QTest.keyClicks(dialog.focusWidget(), "The paper archive of two shops has to be searched.")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.fields["how"].editor
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.save
    QTest.keyClick(dialog.save, Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible()
    assert recorded == [True]
    view = requests.request_view(session, request_.request)
    assert view.extension is not None
    assert view.extension.reasons == ("complexity",)
    assert led == [("letter", {"letter": view.letters[0].id})]


def test_what_is_missing_is_said_at_its_field(
    request_: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session
) -> None:
    dialog = begin(context, request_.request, qtbot, settle)
    dialog.save.click()
    settle()
    assert dialog.fields["reasons"].has_error()
    dialog.boxes["complexity"].setChecked(True)
    dialog.save.click()
    settle()
    assert not dialog.fields["reasons"].has_error()
    assert dialog.fields["reasoning"].has_error()
    assert requests.request_view(session, request_.request).extension is None


def test_after_the_first_month_nothing_can_be_typed_in_vain(
    request_: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session
) -> None:
    at(session, datetime(2026, 12, 25, 10, tzinfo=UTC))
    dialog = begin(context, request_.request, qtbot, settle)
    assert not dialog.save.isEnabled()
    assert dialog.refused.isVisible()


def test_a_way_without_an_address_is_said_and_the_dialog_has_room_for_it(
    request_: Received, context: Context, qtbot: QtBot, settle: Settle
) -> None:
    dialog = begin(context, request_.request, qtbot, settle)
    how = dialog.fields["how"]
    assert isinstance(how, ChoiceField)
    height = dialog.height()
    how.choose("post")
    assert how.message().startswith("No postal address is on the card.")
    qtbot.waitUntil(lambda: dialog.height() > height)
    assert cut(dialog) == []
    how.choose("in_person")
    assert how.message() == ""
