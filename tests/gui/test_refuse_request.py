"""Refusing from its dialog: grounds that fit, facts that are asked for, nothing chosen beforehand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from optician_desk.domain.request_view import Received
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.dialogs.refuse_request import RefuseRequestDialog
from optician_desk.ui.widgets.field import ChoiceField
from tests.rights_desk import TODAY, at, card, received

Settle = Callable[[], None]


@pytest.fixture
def asked(session: Session, manager: Session, context: Context) -> Received:
    """A portability request; a manager is at the desk."""
    at(session)
    context.session = manager
    return received(session, card(session), TODAY, Kind.PORTABILITY)


def begin(context: Context, request: str, qtbot: QtBot) -> RefuseRequestDialog:
    dialog = RefuseRequestDialog(context, requests.request_view(context.session, request))
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_only_what_fits_is_offered_and_nothing_is_chosen(asked: Received, context: Context, qtbot: QtBot) -> None:
    field = begin(context, asked.request, qtbot).fields["ground"]
    assert isinstance(field, ChoiceField)
    offered = [field.box.itemData(at) for at in range(field.box.count())]
    assert field.key() == ""
    assert "not_portable" in offered
    assert "accurate" not in offered


def test_by_keys_alone_it_is_refused_and_waits_for_its_letter(
    asked: Received, context: Context, qtbot: QtBot, settle: Settle, session: Session
) -> None:
    dialog = begin(context, asked.request, qtbot)
    dialog.save.click()
    settle()
    assert dialog.fields["ground"].has_error()
    field = dialog.fields["ground"]
    assert isinstance(field, ChoiceField)
    field.choose("not_identified")
    dialog.save.click()
    settle()
    assert dialog.fields["reasoning"].has_error()
    assert dialog.focusWidget() is dialog.fields["reasoning"].editor
    QTest.keyClicks(dialog.focusWidget(), "No document was shown although we asked twice.")
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    settle()
    assert not dialog.isVisible()
    view = requests.request_view(session, asked.request)
    assert view.assessment is not None
    assert view.assessment.decision is Decision.REFUSED
    assert view.row.step is Step.ANSWER
