"""Policy 4.4: only those who need to know; every look is on record, and the person is told when and why, not by whom."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.staff import Permission, Role
from optician_desk.domain.task_names import task_name
from optician_desk.services import accounts, cards, customers, report_assembly, reports, request_facts
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Session
from optician_desk.store.tables import STAFF, UNDERTAKING
from tests.report_desk import ready

PASSWORD = "zaļš ezis skrien"


def test_looks_are_told_by_time_and_task_without_names(session: Session, manager: Session) -> None:
    request = ready(session)
    cards.open_card(manager, request.subject)
    reports.preview(session, request.request)
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request.request)[request.request]
        told = report_assembly.assemble(con, session.desk.policy, "Ogre", thread, "N", session.desk.clock())
    tasks = [look.task for look in told.look_ups]
    assert task_name("open_card", "lv") in tasks
    assert task_name("preview_report", "lv") in tasks
    assert manager.name not in repr(told)
    assert session.name not in repr(told)
    assert [look.at for look in told.look_ups] == sorted(look.at for look in told.look_ups)


@pytest.mark.parametrize("role", list(Role))
def test_no_work_before_the_undertaking_is_accepted(session: Session, role: Role) -> None:
    """The doors themselves stay shut, whatever a screen offers; accepting is on record with version and time."""
    desk = session.desk
    hashed = hash_secret(PASSWORD)
    with desk.store.writing() as con:
        con.execute(sa.update(STAFF).values(password_hash=hashed))
    person = next(one for one in accounts.people(desk) if one.role is role)
    waiting = accounts.sign_in(desk, person.id, PASSWORD)
    assert waiting.undertaking is not None
    for permission in Permission:
        with pytest.raises(NotAllowed):
            waiting.session.require(permission)
    with pytest.raises(NotAllowed):
        customers.search(waiting.session, "a")
    working = accounts.accept_undertaking(waiting)
    working.require(Permission.OWN_ACCOUNT)
    with desk.store.reading() as con:
        row = con.execute(sa.select(UNDERTAKING).where(UNDERTAKING.c.staff == person.id)).one()
    assert row.version == desk.policy.undertaking.version
    assert row.accepted_at.startswith(desk.clock().strftime("%Y-%m-%d"))


def test_a_technician_sees_no_customer(technician: Session) -> None:
    for permission in (Permission.FIND, Permission.SEE_CARD, Permission.REQUEST, Permission.READ_TRAIL):
        with pytest.raises(NotAllowed):
            technician.require(permission)
