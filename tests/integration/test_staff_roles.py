"""Changing a role: nobody raises herself, a manager's own change needs another manager, one manager always stays."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from optician_desk.domain.errors import DeskError, NotAllowed
from optician_desk.domain.staff import Permission, Role
from optician_desk.services import accounts, staff_accounts, trail
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import AUDIT, ROLE_PROPOSAL, STAFF


@pytest.fixture
def other(manager: Session) -> Session:
    """A second manager of the shop, at work."""
    staff, _ = staff_accounts.add(manager, "Zane Liepa", Role.MANAGER)
    return Session(manager.desk, staff, "Zane Liepa", Role.MANAGER)


def code_of(job: Callable[[], object]) -> str:
    with pytest.raises(DeskError) as caught:
        job()
    return caught.value.code


def role_of(desk: Desk, staff_id: str) -> Role:
    return next(one.role for one in accounts.people(desk, everybody=True) if one.id == staff_id)


def recorded(desk: Desk) -> list[dict[str, object]]:
    with desk.store.reading() as con:
        return [json.loads(body) for body in con.execute(sa.select(AUDIT.c.body).order_by(AUDIT.c.seq)).scalars()]


def waiting(desk: Desk) -> int:
    with desk.store.reading() as con:
        return int(con.execute(sa.select(sa.func.count()).select_from(ROLE_PROPOSAL)).scalar_one())


def test_a_manager_changes_somebody_elses_role_on_record(session: Session, manager: Session) -> None:
    assert staff_accounts.change_role(manager, session.staff_id, Role.TECHNICIAN)
    assert role_of(manager.desk, session.staff_id) is Role.TECHNICIAN
    last = recorded(manager.desk)[-1]
    assert last["task"] == "change_role"
    assert last["details"] == {"account": session.staff_id, "role": "technician", "former": "front_desk"}
    assert trail.verify(manager).sound


def test_the_last_manager_stays_a_manager(manager: Session) -> None:
    for role in (Role.FRONT_DESK, Role.TECHNICIAN):
        job = lambda role=role: staff_accounts.change_role(manager, manager.staff_id, role)  # noqa: E731
        assert code_of(job) == "access.last_manager"
    assert role_of(manager.desk, manager.staff_id) is Role.MANAGER
    assert waiting(manager.desk) == 0


def test_a_closed_manager_does_not_count(manager: Session, other: Session) -> None:
    staff_accounts.close_account(manager, other.staff_id)
    assert code_of(lambda: staff_accounts.change_role(manager, manager.staff_id, Role.FRONT_DESK)) == (
        "access.last_manager"
    )


def test_ones_own_role_is_proposed_and_another_manager_decides(manager: Session, other: Session) -> None:
    desk = manager.desk
    assert not staff_accounts.change_role(manager, manager.staff_id, Role.FRONT_DESK)
    assert role_of(desk, manager.staff_id) is Role.MANAGER
    (mine,) = staff_accounts.role_proposals(manager)
    (shown,) = staff_accounts.role_proposals(other)
    assert (mine.mine, shown.mine) == (True, False)
    assert (shown.name, shown.former, shown.role) == ("Jānis Egle", Role.MANAGER, Role.FRONT_DESK)
    assert code_of(lambda: staff_accounts.approve_role(manager, manager.staff_id)) == "access.second_manager"
    assert role_of(desk, manager.staff_id) is Role.MANAGER
    staff_accounts.approve_role(other, manager.staff_id)
    assert role_of(desk, manager.staff_id) is Role.FRONT_DESK
    assert waiting(desk) == 0
    last = recorded(desk)[-1]
    assert (last["task"], last["staff"]) == ("change_role", other.staff_id)
    assert last["details"] == {
        "account": manager.staff_id,
        "role": "front_desk",
        "former": "manager",
        "proposed_by": manager.staff_id,
    }
    assert trail.verify(other).sound


def test_a_refused_approval_is_on_record_as_nothing_done(manager: Session, other: Session) -> None:
    staff_accounts.change_role(manager, manager.staff_id, Role.TECHNICIAN)
    before = [entry["task"] for entry in recorded(manager.desk)]
    with pytest.raises(NotAllowed):
        staff_accounts.approve_role(manager, manager.staff_id)
    assert [entry["task"] for entry in recorded(manager.desk)] == before
    assert waiting(manager.desk) == 1


def test_a_proposal_is_declined_or_withdrawn(manager: Session, other: Session) -> None:
    for decider in (other, manager):
        staff_accounts.change_role(manager, manager.staff_id, Role.FRONT_DESK)
        staff_accounts.decline_role(decider, manager.staff_id)
        assert recorded(manager.desk)[-1]["task"] == "decline_role"
    assert role_of(manager.desk, manager.staff_id) is Role.MANAGER
    assert code_of(lambda: staff_accounts.approve_role(other, manager.staff_id)) == "access.no_role_proposal"
    assert code_of(lambda: staff_accounts.decline_role(other, manager.staff_id)) == "access.no_role_proposal"


def test_the_other_manager_may_not_go_meanwhile(manager: Session, other: Session) -> None:
    """Between proposal and decision the second manager's account is closed: the one who is left stays."""
    staff_accounts.change_role(other, other.staff_id, Role.FRONT_DESK)
    with manager.desk.store.writing() as con:
        con.execute(sa.update(STAFF).where(STAFF.c.id == manager.staff_id).values(disabled=1))
    assert code_of(lambda: staff_accounts.approve_role(manager, other.staff_id)) == "access.last_manager"
    assert role_of(manager.desk, other.staff_id) is Role.MANAGER


def test_what_cannot_be_changed(session: Session, manager: Session, other: Session) -> None:
    anna = session.staff_id
    assert code_of(lambda: staff_accounts.change_role(manager, anna, Role.FRONT_DESK)) == "access.same_role"
    assert code_of(lambda: staff_accounts.change_role(manager, "0" * 32, Role.FRONT_DESK)) == "access.account_closed"
    staff_accounts.close_account(manager, anna)
    assert code_of(lambda: staff_accounts.change_role(manager, anna, Role.TECHNICIAN)) == "access.account_closed"
    staff_accounts.change_role(manager, manager.staff_id, Role.FRONT_DESK)
    for who in (manager, other):
        job = lambda who=who: staff_accounts.change_role(who, manager.staff_id, Role.TECHNICIAN)  # noqa: E731
        assert code_of(job) == "access.role_waits"


def test_a_proposal_goes_with_the_account(manager: Session, other: Session) -> None:
    staff_accounts.change_role(manager, manager.staff_id, Role.FRONT_DESK)
    staff_accounts.close_account(other, manager.staff_id)
    assert waiting(manager.desk) == 0


@pytest.mark.parametrize(
    "job",
    [
        lambda at, who: staff_accounts.change_role(at, who, Role.MANAGER),
        lambda at, who: staff_accounts.approve_role(at, who),
        lambda at, who: staff_accounts.decline_role(at, who),
        lambda at, _: staff_accounts.role_proposals(at),
    ],
    ids=["change", "approve", "decline", "list"],
)
def test_nobody_else_gets_near(session: Session, technician: Session, job: Callable[[Session, str], object]) -> None:
    for at_work in (session, technician):
        with pytest.raises(NotAllowed, match=r"access\.not_allowed"):
            job(at_work, at_work.staff_id)
        assert role_of(session.desk, at_work.staff_id) is at_work.role


def test_an_account_cannot_be_deleted_even_behind_the_services(manager: Session) -> None:
    with pytest.raises(DatabaseError, match="never deleted"), manager.desk.store.writing() as con:
        con.execute(sa.delete(STAFF).where(STAFF.c.id == manager.staff_id))
    assert role_of(manager.desk, manager.staff_id) is Role.MANAGER


def test_a_new_role_opens_and_closes_doors_at_the_next_sign_in(session: Session, manager: Session) -> None:
    staff_accounts.change_role(manager, session.staff_id, Role.TECHNICIAN)
    after = Session(session.desk, session.staff_id, session.name, role_of(session.desk, session.staff_id))
    assert not after.may(Permission.SEE_CARD)
    assert after.may(Permission.BACKUP)
