"""The manager's door to accounts: add, close, open, reset; and a manager's own way back by the recovery code.

A manager starts a reset and never chooses the password: the program makes a one-time one, and the person chooses at the next
sign-in (OWASP ASVS 5.0, 6.4.6). Accounts are closed, never deleted; the last open manager stays.
"""

from __future__ import annotations

import secrets

import sqlalchemy as sa

from optician_desk.domain import passwords
from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission, Role
from optician_desk.domain.staff_view import Person
from optician_desk.services import accounts, setup
from optician_desk.services.opening import Opening
from optician_desk.services.secrets_at_rest import hash_secret
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import STAFF
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
        others = sa.select(STAFF.c.id).where(
            STAFF.c.role == Role.MANAGER, STAFF.c.disabled == 0, STAFF.c.id != staff_id
        )
        if work.connection.execute(others).first() is None:
            raise Refusal("access.last_manager")
        _change(work.connection, staff_id, disabled=1, pin_hash=None)
        work.details["account"] = staff_id


def open_account(session: Session, staff_id: str) -> str:
    """Opens a closed account with a one-time password; returns it."""
    password, hashed = _one_time()
    with session.task(Permission.MANAGE_STAFF, "enable_staff") as work:
        _change(work.connection, staff_id, disabled=0, password_hash=hashed, must_choose=1, failures=0, wait_until=None)
        work.details["account"] = staff_id
    return password


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


def _change(con: sa.Connection, staff_id: str, **values: object) -> None:
    if con.execute(sa.update(STAFF).where(STAFF.c.id == staff_id).values(**values)).rowcount != 1:
        raise Refusal("access.account_closed")


def _one_time() -> tuple[str, str]:
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_ONE_TIME_LENGTH))
    return "-".join(signs[at : at + 4] for at in range(0, _ONE_TIME_LENGTH, 4)), hash_secret(signs)
