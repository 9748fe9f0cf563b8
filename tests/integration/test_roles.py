"""Every role gets what its work needs and nothing else; a refusal is put on record; a locked session does nothing."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import NotAllowed
from optician_desk.domain.staff import GRANTS, Permission, Role
from optician_desk.services import trail
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.store.work import new_id

CUSTOMER_DATA = {Permission.FIND, Permission.SEE_CARD, Permission.REGISTER, Permission.CORRECT, Permission.REFERRAL}


def _as(role: Role, session: Session) -> Session:
    return Session(session.desk, session.staff_id, session.name, role)


@pytest.mark.parametrize("permission", Permission)
@pytest.mark.parametrize("role", Role)
def test_the_door_opens_for_granted_work_alone(session: Session, role: Role, permission: Permission) -> None:
    at_work = _as(role, session)
    if permission in GRANTS[role]:
        with at_work.reading(permission):
            return
    with pytest.raises(NotAllowed) as refused, at_work.reading(permission):
        pass
    assert refused.value.code == "access.not_allowed"


def test_the_technician_sees_no_customer(technician: Session) -> None:
    assert [permission for permission in CUSTOMER_DATA if technician.may(permission)] == []


def test_a_refusal_is_on_record(session: Session, manager: Session) -> None:
    with pytest.raises(NotAllowed), session.task(Permission.READ_TRAIL, "read_trail"):
        pass
    newest = trail.page(manager).lines[0]
    assert (newest.task, newest.staff) == ("refused", session.name)


@pytest.mark.parametrize("permission", sorted(GRANTS[Role.FRONT_DESK]))
def test_a_locked_session_neither_reads_nor_writes(session: Session, permission: Permission) -> None:
    session.locked = True
    with pytest.raises(NotAllowed, match=r"access\.locked"), session.reading(permission):
        pass
    with pytest.raises(NotAllowed, match=r"access\.locked"), session.task(permission, "register"):
        pass


def test_a_lock_during_a_task_leaves_nothing_behind(session: Session) -> None:
    with pytest.raises(NotAllowed, match=r"access\.locked"), session.task(Permission.REGISTER, "register") as work:
        work.subject = new_id()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
        session.locked = True
    session.locked = False
    with session.reading(Permission.SEE_CARD) as con:
        assert con.exec_driver_sql("SELECT count(*) FROM name").scalar_one() == 0
