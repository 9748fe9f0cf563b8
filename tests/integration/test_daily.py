"""Once a calendar day: ended values and entries go, the trail is sealed and remembered; a second time changes nothing."""

from __future__ import annotations

from datetime import UTC, datetime

from optician_desk.domain.staff import Permission
from optician_desk.services import daily, trail
from optician_desk.services.session import Session
from optician_desk.store import anchor
from optician_desk.store.facts.contact import NAME, PHONE
from optician_desk.store.keyring_access import MemoryKeyring


def test_a_day_is_done_once_and_remembered(session: Session, manager: Session) -> None:
    desk, keeper = session.desk, MemoryKeyring()
    with session.task(Permission.REGISTER, "register") as work:
        work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        work.add(PHONE, "phone", {"e164": "+37120000412"})
    with session.task(Permission.CORRECT, "correct") as work:
        with desk.store.reading() as con:
            work.subject = con.exec_driver_sql("SELECT subject FROM card").scalar_one()
        work.add(PHONE, "phone", {"e164": "+37120000999"})
    assert daily.due(desk)
    assert daily.run(desk, keeper) == 0
    assert not daily.due(desk)
    assert desk.remembered == anchor.recall(keeper, desk.store.store_id)
    desk.clock = lambda: datetime(2030, 3, 1, 9, tzinfo=UTC)
    assert daily.run(desk, keeper) == 1
    assert daily.run(desk, keeper) == 0
    report = trail.verify(manager)
    assert report.sound, report
    with desk.store.reading() as con:
        assert con.exec_driver_sql("SELECT e164 FROM phone").scalars().all() == ["+37120000999"]
        assert (
            con.exec_driver_sql("SELECT min(seq) FROM audit").scalar_one() > 1
        )  # three years on, the first entries went
