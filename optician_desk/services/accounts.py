"""Signing in and out of the desk: passwords, the PIN that unlocks, the undertaking before the first work (policy 4.4).

A wrong password costs a growing wait, kept in the store so that a restart does not shorten it; it ends by itself, so that
nobody can lock the shop out. An attempt is counted before it is judged: a program that is killed meanwhile has counted it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import passwords
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.staff import Role
from optician_desk.domain.staff_view import LockView, Person, Shop, SignInView, Undertaking
from optician_desk.services import drafts
from optician_desk.services.secrets_at_rest import hash_secret, is_outdated, matches
from optician_desk.services.session import Desk, Session
from optician_desk.store.tables import AUDIT, STAFF, UNDERTAKING
from optician_desk.store.work import new_id

#: Seconds to wait after the first, second … wrong password in a row; the last one for all further ones.
WAITS = (0, 0, 5, 15, 30, 60, 120, 300)
PIN_TRIES = 5
#: The beginnings of lists that are not empty, in the canonical bytes of an entry of the trail.
_MARKS_OF_WORK = (b'"facts":[[', b'"erased":[[')


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that is still locked while something is to be done first: choose a password, accept the undertaking."""

    session: Session
    new_password: bool
    undertaking: Undertaking | None


def people(desk: Desk, *, everybody: bool = False) -> tuple[Person, ...]:
    """Who can sign in, managers first, then by name; `everybody` adds the disabled accounts."""
    with desk.store.reading() as con:
        rows = con.execute(sa.select(STAFF)).all()
    order = {role: place for place, role in enumerate((Role.MANAGER, Role.FRONT_DESK, Role.TECHNICIAN))}
    found = [_person(row) for row in rows if everybody or not row.disabled]
    return tuple(sorted(found, key=lambda person: (person.disabled, order[person.role], person.name)))


def sign_in_view(desk: Desk) -> SignInView:
    """Everything that the sign-in screen shows."""
    settings = desk.settings
    counter = settings.get("counter_name") or desk.counter
    shop = Shop(desk.policy.company.name, settings.get("shop", ""), counter, settings.get("language", "lv"))
    return SignInView(shop, people(desk), last_saved(desk))


def last_saved(desk: Desk) -> datetime | None:
    """When something was last saved or erased (aware, UTC): the newest entry of the trail that names facts, so no look-up."""
    holds = sa.or_(*(sa.func.instr(AUDIT.c.body, mark) > 0 for mark in _MARKS_OF_WORK))
    newest_first = sa.select(AUDIT.c.body).where(holds).order_by(AUDIT.c.seq.desc()).limit(1)
    with desk.store.reading() as con:
        newest = con.execute(newest_first).scalar_one_or_none()
    return None if newest is None else datetime.fromisoformat(json.loads(newest)["at"])


def sign_in(desk: Desk, staff_id: str, password: str, *, take_over: bool = False, language: str = "lv") -> SignedIn:
    """A new session of this person, open or with what has to be done first.

    Raises `Refusal`: `access.password_empty`, `access.password_wrong`, `access.password_wrong_wait` and `access.wait`
    (`seconds`), `access.account_closed`.
    """
    if not password:
        raise Refusal("access.password_empty", field="password")
    row = _judge(desk, staff_id, password)
    session = Session(desk, row.id, row.name, Role(row.role), locked=True)
    if is_outdated(row.password_hash) and not row.must_choose:
        _keep_password(desk, row.id, hash_secret(password), must_choose=0)
    with desk.task("take_over" if take_over else "sign_in", row.id, session.role):
        pass
    return _ready(session, language, new_password=bool(row.must_choose))


def choose_password(waiting: SignedIn, password: str, again: str, *, language: str = "lv") -> SignedIn:
    """The person's own new password in place of the one-time one; raises the refusals of passwords, `access.password_differs`."""
    session = waiting.session
    passwords.check_password(password, session.name)
    if password != again:
        raise Refusal("access.password_differs", field="again")
    hashed = hash_secret(password)
    with session.desk.task("choose_password", session.staff_id, session.role) as work:
        work.connection.execute(_update(session.staff_id, password_hash=hashed, must_choose=0, pin_hash=None))
    return _ready(session, language, new_password=False)


def change_password(session: Session, old: str, password: str, again: str) -> None:
    """Another password for oneself; raises as `sign_in` for the old one and `choose_password` for the new one."""
    _open_only(session)
    _judge(session.desk, session.staff_id, old)
    choose_password(SignedIn(session, new_password=True, undertaking=None), password, again)


def accept_undertaking(waiting: SignedIn) -> Session:
    """Records that the undertaking in force was accepted, and opens the session (policy 4.4).

    Raises `NotAllowed` `access.password_first` while a new password is still to be chosen.
    """
    if waiting.new_password:
        raise NotAllowed("access.password_first")
    session, due = waiting.session, waiting.undertaking
    if due is not None:
        with session.desk.task("accept_undertaking", session.staff_id, session.role) as work:
            at = session.desk.clock().isoformat(timespec="seconds")
            work.connection.execute(
                sa.insert(UNDERTAKING).values(id=new_id(), staff=session.staff_id, version=due.version, accepted_at=at)
            )
            work.details["version"] = due.version
    session.locked = False
    return session


def lock(session: Session) -> None:
    """Locks at once; the trail hears of it afterwards, in the same call."""
    if session.locked:
        return
    session.locked = True
    record_lock(session)


def record_lock(session: Session) -> None:
    """The trail hears of a lock that is already in force (the window sets it before anything else)."""
    with session.desk.task("lock", session.staff_id, session.role):
        pass


def unlock(session: Session, password: str) -> None:
    """Opens the locked session by its person's password; raises as `sign_in`."""
    if not password:
        raise Refusal("access.password_empty", field="password")
    _judge(session.desk, session.staff_id, password)
    _opened(session)


def unlock_by_pin(session: Session, pin: str) -> None:
    """Opens the locked session by the PIN, which opens nothing else (five wrong ones: the password is wanted).

    Raises `Refusal`: `access.pin_wrong` (`left`), `access.pin_used_up`, `access.pin_none`, `access.pin_empty`.
    """
    if not pin:
        raise Refusal("access.pin_empty", field="pin")
    desk = session.desk
    with _attempt(desk, session.staff_id) as (row, con):
        if row.pin_hash is None:
            raise Refusal("access.pin_none", field="pin")
        if row.pin_failures >= PIN_TRIES:
            raise Refusal("access.pin_used_up", field="pin")
        con.execute(_update(row.id, pin_failures=row.pin_failures + 1))
    if matches(row.pin_hash, pin):
        _opened(session)
        return
    with desk.task("unlock_failed", row.id, session.role):
        pass
    left = PIN_TRIES - row.pin_failures - 1
    raise Refusal("access.pin_wrong", field="pin", left=left) if left else Refusal("access.pin_used_up", field="pin")


def pin_tries_left(session: Session) -> int:
    """How often a PIN may still be tried; 0 also for a person without one."""
    row = _row(session.desk, session.staff_id)
    return 0 if row.pin_hash is None else max(0, PIN_TRIES - int(row.pin_failures))


def lock_view(session: Session) -> LockView:
    """What the lock screen shows; nothing of what a draft holds."""
    others = tuple(person for person in people(session.desk) if person.id != session.staff_id)
    return LockView(pin_tries_left(session), others, drafts.waiting(session))


def set_pin(session: Session, pin: str, password: str) -> None:
    """A PIN for unlocking on this machine; the password is asked, since whoever sits there might not be its person.

    Raises the refusals of PINs, and as `sign_in` for the password.
    """
    _open_only(session)
    passwords.check_pin(pin)
    _judge(session.desk, session.staff_id, password)
    hashed = hash_secret(pin)
    with session.desk.task("choose_pin", session.staff_id, session.role) as work:
        work.connection.execute(_update(session.staff_id, pin_hash=hashed, pin_failures=0))


def sign_out(session: Session) -> None:
    """Ends the session for good."""
    session.locked = True
    with session.desk.task("sign_out", session.staff_id, session.role):
        pass


def _judge(desk: Desk, staff_id: str, password: str) -> Any:
    """The person's row when the password is theirs; counts, waits and records otherwise."""
    with _attempt(desk, staff_id) as (row, con):
        if row.disabled:
            raise Refusal("access.account_closed")
        left = _seconds_left(row, desk.clock())
        if left:
            raise Refusal("access.wait", field="password", seconds=left)
        failures = row.failures + 1
        until = desk.clock() + timedelta(seconds=_wait(failures))
        con.execute(_update(row.id, failures=failures, wait_until=until.isoformat()))
    # A one-time password is read out and typed off a slip: its case and blanks do not matter.
    typed = "".join(password.split()).upper().replace("-", "") if row.must_choose else password
    if matches(row.password_hash, typed):
        with desk.store.writing() as con:
            con.execute(_update(row.id, failures=0, wait_until=None, pin_failures=0))
        return row
    with desk.task("sign_in_failed", row.id, Role(row.role)):
        pass
    wait = _wait(failures)
    if wait:
        raise Refusal("access.password_wrong_wait", field="password", seconds=wait)
    raise Refusal("access.password_wrong", field="password")


@contextmanager
def _attempt(desk: Desk, staff_id: str) -> Iterator[tuple[Any, sa.Connection]]:
    """The row as it is inside a write transaction: two attempts at once are counted as two."""
    with desk.store.writing() as con:
        row = con.execute(sa.select(STAFF).where(STAFF.c.id == staff_id)).one_or_none()
        if row is None:
            raise Refusal("access.account_closed")
        yield row, con


def _seconds_left(row: Any, now: datetime) -> int:
    """Never more than the wait that the failures earned: a clock that was set back must not lock anybody out for a day."""
    if not row.wait_until:
        return 0
    left = (datetime.fromisoformat(row.wait_until) - now).total_seconds()
    return max(0, min(_wait(row.failures), int(left + 0.999)))


def _wait(failures: int) -> int:
    return 0 if failures < 1 else WAITS[min(failures, len(WAITS)) - 1]


def _ready(session: Session, language: str, *, new_password: bool) -> SignedIn:
    due = undertaking_due(session, language)
    session.locked = new_password or due is not None
    return SignedIn(session, new_password, due)


def undertaking_due(session: Session, language: str = "lv") -> Undertaking | None:
    """The undertaking in force if this person has not accepted its version yet."""
    wording = session.desk.policy.undertaking
    with session.desk.store.reading() as con:
        accepted = sa.select(UNDERTAKING.c.id).where(
            UNDERTAKING.c.staff == session.staff_id, UNDERTAKING.c.version == wording.version
        )
        if con.execute(accepted).first() is not None:
            return None
    text = wording.text.of(language)
    return Undertaking(wording.version, tuple(line.strip() for line in text.splitlines() if line.strip()))


def _opened(session: Session) -> None:
    with session.desk.task("unlock", session.staff_id, session.role) as work:
        work.connection.execute(_update(session.staff_id, pin_failures=0))
    session.locked = False


def _open_only(session: Session) -> None:
    if session.locked:
        raise NotAllowed("access.locked")


def _keep_password(desk: Desk, staff_id: str, hashed: str, *, must_choose: int) -> None:
    with desk.store.writing() as con:
        con.execute(_update(staff_id, password_hash=hashed, must_choose=must_choose))


def _row(desk: Desk, staff_id: str) -> Any:
    with desk.store.reading() as con:
        return con.execute(sa.select(STAFF).where(STAFF.c.id == staff_id)).one()


def _update(staff_id: str, **values: Any) -> sa.Update:
    return sa.update(STAFF).where(STAFF.c.id == staff_id).values(**values)


def _person(row: Any) -> Person:
    return Person(row.id, row.name, Role(row.role), bool(row.must_choose), bool(row.disabled))
