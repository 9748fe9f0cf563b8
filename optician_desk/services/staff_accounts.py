"""The manager's door to accounts: add, close, open, reset, change a role; and a manager's own way back by the recovery code.

A manager starts a reset and never chooses the password: the program makes a one-time one, and the person chooses at the next
sign-in (OWASP ASVS 5.0, 6.4.6). Accounts are closed, never deleted; the last open manager stays. A manager's own role is
changed by another manager's decision alone.
"""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import passwords
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.staff import Permission, Role, needs_second
from optician_desk.domain.staff_view import Person, RoleProposal
from optician_desk.services import accounts, setup
from optician_desk.services.opening import Opening
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import ROLE_PROPOSAL, STAFF
from optician_desk.store.work import new_id

_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_ONE_TIME_LENGTH = 12


def everybody(session: Session) -> tuple[Person, ...]:
    """All accounts, closed ones last."""
    session.require(Permission.MANAGE_STAFF)
    return accounts.people(session.desk, everybody=True)


def add(session: Session, name: str, role: Role) -> tuple[str, str]:
    """A new account; returns its id and the one-time password to hand over.

    Raises `Refusal`: `access.name_taken`, those of names.
    """
    kept = setup.staff_name(name, "name")
    password, hashed = _one_time()
    with session.task(Permission.MANAGE_STAFF, "add_staff") as work:
        taken = sa.select(STAFF.c.id).where(STAFF.c.name == kept, STAFF.c.disabled == 0)
        if work.connection.execute(taken).first() is not None:
            raise Refusal("access.name_taken", field="name")
        staff = new_id()
        at = session.desk.clock().isoformat(timespec="seconds")
        work.connection.execute(
            sa.insert(STAFF).values(id=staff, name=kept, role=role, password_hash=hashed, must_choose=1, created_at=at)
        )
        work.details.update(account=staff, role=str(role))
    return staff, password


def reset(session: Session, staff_id: str) -> str:
    """A one-time password in place of a forgotten one; the PIN goes too. Raises `Refusal` `access.not_yourself`."""
    if staff_id == session.staff_id:
        raise Refusal("access.not_yourself")
    password, hashed = _one_time()
    with session.task(Permission.MANAGE_STAFF, "reset_password") as work:
        _change(
            work.connection, staff_id, password_hash=hashed, must_choose=1, pin_hash=None, failures=0, wait_until=None
        )
        work.details["account"] = staff_id
    return password


def close_account(session: Session, staff_id: str) -> None:
    """Nobody signs in with it any more. Raises `Refusal`: `access.not_yourself`, `access.last_manager`."""
    if staff_id == session.staff_id:
        raise Refusal("access.not_yourself")
    with session.task(Permission.MANAGE_STAFF, "disable_staff") as work:
        if not managers(work.connection) - {staff_id}:
            raise Refusal("access.last_manager")
        _change(work.connection, staff_id, disabled=1, pin_hash=None)
        _drop_proposal(work.connection, staff_id)
        work.details["account"] = staff_id


def open_account(session: Session, staff_id: str) -> str:
    """Opens a closed account with a one-time password; returns it."""
    password, hashed = _one_time()
    with session.task(Permission.MANAGE_STAFF, "enable_staff") as work:
        _change(work.connection, staff_id, disabled=0, password_hash=hashed, must_choose=1, failures=0, wait_until=None)
        work.details["account"] = staff_id
    return password


def change_role(session: Session, staff_id: str, role: Role) -> bool:
    """Another role for an open account; True when it holds now, False when it waits for another manager.

    One's own role is only proposed, whichever way it goes. Raises `Refusal`: `access.account_closed`, `access.same_role`,
    `access.last_manager`, `access.role_waits` (a change of this account waits already).
    """
    own = staff_id == session.staff_id
    with session.task(Permission.MANAGE_STAFF, "propose_role" if own else "change_role") as work:
        con = work.connection
        former = _may_become(con, staff_id, role)
        if _proposed(con, staff_id) is not None:
            raise Refusal("access.role_waits")
        work.details.update(account=staff_id, role=str(role), former=str(former))
        if own:
            at = session.desk.clock().isoformat(timespec="seconds")
            row = {"account": staff_id, "role": str(role), "staff": session.staff_id, "at": at}
            con.execute(sa.insert(ROLE_PROPOSAL), row)
        else:
            _change(con, staff_id, role=str(role))
    return not own


def role_proposals(session: Session) -> tuple[RoleProposal, ...]:
    """Every change of role that waits for a manager, oldest first."""
    with session.reading(Permission.MANAGE_STAFF) as con:
        rows = con.execute(
            sa.select(ROLE_PROPOSAL, STAFF.c.name, STAFF.c.role.label("former"))
            .join(STAFF, STAFF.c.id == ROLE_PROPOSAL.c.account)
            .order_by(ROLE_PROPOSAL.c.at)
        ).all()
    return tuple(
        RoleProposal(
            row.account,
            row.name,
            Role(row.former),
            Role(row.role),
            datetime.fromisoformat(row.at),
            mine=row.staff == session.staff_id,
        )
        for row in rows
    )


def approve_role(session: Session, staff_id: str) -> None:
    """Another manager's yes to a proposed change of role.

    Raises NotAllowed `access.second_manager`; Refusal `access.no_role_proposal`, and those of `change_role`.
    """
    with session.task(Permission.MANAGE_STAFF, "change_role") as work:
        con = work.connection
        row = _wanted(con, staff_id)
        former = _may_become(con, staff_id, Role(row.role))
        if needs_second(row.staff, session.staff_id, len(managers(con))) or staff_id == session.staff_id:
            raise NotAllowed("access.second_manager")
        _change(con, staff_id, role=row.role)
        _drop_proposal(con, staff_id)
        work.details.update(account=staff_id, role=row.role, former=str(former), proposed_by=row.staff)


def decline_role(session: Session, staff_id: str) -> None:
    """A manager's no to a proposed change of role, or its withdrawal. Raises Refusal `access.no_role_proposal`."""
    with session.task(Permission.MANAGE_STAFF, "decline_role") as work:
        row = _wanted(work.connection, staff_id)
        _drop_proposal(work.connection, staff_id)
        work.details.update(account=staff_id, role=row.role)


def new_manager_password(opening: Opening, staff_id: str, typed_code: str, password: str, again: str) -> None:
    """A manager's new password by the recovery code, on record; nobody is signed in by it.

    Raises the refusals of the code and of passwords, `access.password_differs`, `access.not_a_manager`.
    """
    desk = _desk(opening)
    person = next((one for one in accounts.people(desk) if one.id == staff_id), None)
    if person is None or person.role is not Role.MANAGER:
        raise Refusal("access.not_a_manager")
    opening.check_code(typed_code)
    passwords.check_password(password, person.name)
    if password != again:
        raise Refusal("access.password_differs", field="again")
    hashed = hash_secret(password)
    with desk.task("reset_password", staff_id, Role.MANAGER) as work:
        _change(
            work.connection,
            staff_id,
            password_hash=hashed,
            must_choose=0,
            pin_hash=None,
            failures=0,
            pin_failures=0,
            wait_until=None,
        )
        work.details.update(account=staff_id, by="recovery_code")


def _desk(opening: Opening) -> Desk:
    if opening.desk is None:
        raise ValueError("the store is not open")
    return opening.desk


def managers(con: sa.Connection) -> frozenset[str]:
    """Ids of all managers whose accounts are open."""
    found = con.execute(sa.select(STAFF.c.id).where(STAFF.c.role == Role.MANAGER, STAFF.c.disabled == 0))
    return frozenset(found.scalars())


def _may_become(con: sa.Connection, staff_id: str, role: Role) -> Role:
    """The role that an open account has, if it may become `role`."""
    found = con.execute(sa.select(STAFF.c.role).where(STAFF.c.id == staff_id, STAFF.c.disabled == 0)).scalar()
    if found is None:
        raise Refusal("access.account_closed")
    if Role(found) is role:
        raise Refusal("access.same_role")
    if managers(con) == {staff_id}:
        raise Refusal("access.last_manager")
    return Role(found)


def _proposed(con: sa.Connection, staff_id: str) -> Any:
    return con.execute(sa.select(ROLE_PROPOSAL).where(ROLE_PROPOSAL.c.account == staff_id)).first()


def _wanted(con: sa.Connection, staff_id: str) -> Any:
    if (row := _proposed(con, staff_id)) is None:
        raise Refusal("access.no_role_proposal")
    return row


def _drop_proposal(con: sa.Connection, staff_id: str) -> None:
    con.execute(sa.delete(ROLE_PROPOSAL).where(ROLE_PROPOSAL.c.account == staff_id))


def _change(con: sa.Connection, staff_id: str, **values: object) -> None:
    if con.execute(sa.update(STAFF).where(STAFF.c.id == staff_id).values(**values)).rowcount != 1:
        raise Refusal("access.account_closed")


def _one_time() -> tuple[str, str]:
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_ONE_TIME_LENGTH))
    return "-".join(signs[at : at + 4] for at in range(0, _ONE_TIME_LENGTH, 4)), hash_secret(signs)
