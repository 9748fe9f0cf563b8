"""5.5: every right and every door through the real windows, as at the counter, from receipt to the hand-over."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.domain.data_use import Origin
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import NewRequest
from optician_desk.domain.rights import Kind
from optician_desk.services import requests
from optician_desk.services.session import Session
from optician_desk.tour import every_right
from optician_desk.tour.rights_steps import ASKED
from optician_desk.tour.stage import Stage
from tests.policy.real_window import at_the_desk
from tests.report_desk import with_key
from tests.rights_desk import card
from tests.whole_way import whole

Way = Callable[[Stage], None]
WAYS: dict[str, tuple[Way, ...]] = {
    "erasure by signed e-mail": (every_right.trusted_list, every_right.erasure_by_signed_email),
    "rectification in person": (every_right.rectification_in_person,),
    "restriction by post": (every_right.restriction_by_post,),
    "portability in person": (every_right.portability_in_person,),
    "objection by post": (every_right.objection_by_post,),
    "marketing by e-mail, withdrawal by phone": (every_right.at_once,),
    "complaint by post": (every_right.complaint_by_post,),
    "copy in person": (every_right.copy_in_person,),
    "a change by phone": (every_right.change_by_phone,),
}


@pytest.mark.parametrize("name", WAYS)
def test_from_receipt_to_the_hand_over(qtbot: QtBot, manager: Session, tmp_path: Path, name: str) -> None:
    with_key(manager.desk)
    if name.startswith("copy"):  # somebody who got an answer before
        subject = card(manager, "Elīna", "Zvirbule", "+37120000741")
        earlier = requests.receive(manager, NewRequest(legal_day(manager.desk.clock()), "lv", subject))
        whole(manager, manager, earlier.request, Kind.ACCESS, Origin.IN_PERSON)
    with at_the_desk(qtbot, manager, tmp_path) as stage:
        every_right.people(stage)
        for way in WAYS[name]:
            way(stage)
        rows = [row for row in requests.queue(manager).rows if row.kind is not Kind.ACCESS]
    assert all(row.closed and row.outcome == "answered" for row in rows)
    assert rows or name == "a change by phone"


def test_every_kind_and_every_door_is_walked_in_some_window() -> None:
    assert {asked.kind for asked in ASKED} | {Kind.ACCESS} == set(
        Kind
    )  # access: tests/gui/test_request.py and the tour
    assert {asked.channel for asked in ASKED} == {Origin.IN_PERSON, Origin.EMAIL, Origin.POST, Origin.PHONE}
