"""The phone as a door (policy 5.5.3): a caller is made out by questions or by calling back, and may then change a few values.

Nothing of the card is told: not the values asked about, not which answer was wrong, not whether a change changed anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

import sqlalchemy as sa

from optician_desk.domain.data_use import Category, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.phone_answers import PROVING, Known, Question, agrees
from optician_desk.domain.phone_view import Changeable, ChangeField, PhoneDoor
from optician_desk.domain.rights import Identity
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active
from optician_desk.services import phone_checks
from optician_desk.services.card_values import on_card_tables, read_typed, same, table_named
from optician_desk.services.phone_checks import CLAUSE
from optician_desk.services.session import Session
from optician_desk.store import card_rows, data_map
from optician_desk.store.facts.contact import ADDRESS, EMAIL, NAME, PHONE
from optician_desk.store.facts.referral import REFERRAL
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD

_DOOR = Permission.CORRECT


def open_door(session: Session, subject: str, *, language: str = "lv") -> PhoneDoor:
    """Where a call about this card stands. Raises Refusal `card.unknown`."""
    with session.reading(_DOOR) as con:
        return _door(con, session, subject, language)


def check(session: Session, subject: str, answers: Mapping[str, str], *, language: str = "lv") -> PhoneDoor:
    """Compare what the caller says with the card. `answers`: code of the question → as typed; an empty one was not asked.

    The caller is known when enough proving questions were asked and every answer is right. Raises Refusal: phone.paused,
    phone.not_askable (the card does not know this, or nobody may be asked so), phone.too_few (name apart), card.unknown.
    """
    rules, now = session.desk.policy.rules, session.desk.clock()
    with session.task(_DOOR, "check_caller") as work:
        con = work.connection
        work.subject = _require_card(con, subject)
        _require_no_pause(phone_checks.standing(con, subject, rules, now), now)
        known = _known(con, subject)
        asked = tuple(code for code, said in answers.items() if said.strip())
        for code in asked:
            if code not in known.askable():
                raise Refusal("phone.not_askable", code, CLAUSE)
        if sum(code in PROVING for code in asked) < rules.phone_questions:
            raise Refusal("phone.too_few", clause=CLAUSE, number=rules.phone_questions)
        right = [agrees(Question(code), answers[code], known, legal_day(now)) for code in asked]
        outcome = Identity.CONFIRMED if all(right) else Identity.REFUSED
        phone_checks.record(work, phone_checks.QUESTIONS, asked, outcome, now)
    return open_door(session, subject, language=language)


def called_back(session: Session, subject: str, *, reached: bool, language: str = "lv") -> PhoneDoor:
    """Record that the number on the card was called, and whether the customer answered there.

    Raises Refusal: phone.no_number, card.unknown.
    """
    with session.task(_DOOR, "check_caller") as work:
        work.subject = _require_card(work.connection, subject)
        if not _known(work.connection, subject).phones:
            raise Refusal("phone.no_number", clause=CLAUSE)
        outcome = Identity.CONFIRMED if reached else Identity.REFUSED
        phone_checks.record(work, phone_checks.CALLBACK, (), outcome, session.desk.clock())
    return open_door(session, subject, language=language)


def change(session: Session, subject: str, table: str, values: Mapping[str, str]) -> None:
    """Put a value that the caller gave beside the one on the card. `values`: column → as typed.

    Gives nothing back, so that nobody learns whether the card said the same before. Raises Refusal: phone.not_changeable (with
    the way to do it), phone.not_identified, card.unknown, card.restricted, and at the field what cannot be kept.
    """
    session.require(_DOOR)
    policy = session.desk.policy
    kind = table_named(table)
    phone_checks.require_changeable(policy, kind)
    kept = read_typed(policy, kind, values)
    with session.task(_DOOR, "change_by_phone") as work:
        con = work.connection
        work.subject = _require_card(con, subject)
        phone_checks.require_known(work, session, subject)
        slot = next((row.slot for row in card_rows.newest(con, kind, subject)), kind.name)
        if not same(con, kind, subject, slot, kept):
            work.add(kind, slot, kept, channel=Origin.PHONE)


# ------------------------------------------------------------------------------------------------------------ the card
def _require_card(con: sa.Connection, subject: str) -> str:
    if not card_rows.newest(con, NAME, subject):
        raise Refusal("card.unknown")
    return subject


def _require_no_pause(found: phone_checks.Standing, now: datetime) -> None:
    if found.paused_until is not None:
        left = -(-int((found.paused_until - now).total_seconds()) // 60)
        raise Refusal("phone.paused", clause=CLAUSE, minutes=max(1, left))


def _door(con: sa.Connection, session: Session, subject: str, language: str) -> PhoneDoor:
    _require_card(con, subject)
    policy = session.desk.policy
    known, found = _known(con, subject), phone_checks.standing(con, subject, policy.rules, session.desk.clock())
    restricted = con.execute(sa.select(CARD.c.restricted).where(CARD.c.subject == subject)).scalar()
    return PhoneDoor(
        subject=subject,
        questions=known.askable(),
        needed=policy.rules.phone_questions,
        tries_left=found.tries_left,
        paused_until=found.paused_until,
        known_until=found.known_until if found.by == session.staff_id else None,
        can_call_back=bool(known.phones),
        restricted=bool(restricted),
        changeable=changeable(policy, language),
    )


def changeable(policy: PolicyFile, language: str) -> tuple[Changeable, ...]:
    """The kinds of contact data that may change by phone, as the policy file says, in the order of the card."""
    return tuple(
        Changeable(
            table.name, policy.category(_category(table)).name.of(language), tuple(_fields(table, policy, language))
        )
        for table in on_card_tables()
        if _category(table) in policy.rules.changeable_by_phone
    )


def _fields(table: sa.Table, policy: PolicyFile, language: str) -> list[ChangeField]:
    found = []
    for entry in data_map.columns_of(table):
        if entry.use.on_card:
            kind, _, listed = entry.use.shown_as.partition(":")
            offered = active(getattr(policy, listed)) if kind == "choice" else ()
            choices = tuple((one.id, one.text.of(language)) for one in offered)
            found.append(ChangeField(entry.path, entry.use.label.of(language), entry.use.shown_as, choices))
    return found


def _category(table: sa.Table) -> str:
    return Category(data_map.columns_of(table)[0].use.category).value


def _known(con: sa.Connection, subject: str) -> Known:
    """What the card can be asked about: the newest values, the newest doctor, and the last visit in person."""
    newest = {table: card_rows.newest(con, table, subject) for table in (NAME, PHONE, EMAIL, ADDRESS, REFERRAL)}
    return Known(
        names=tuple(f"{row.given or ''} {row.surname or ''}" for row in newest[NAME]),
        phones=tuple(row.e164 for row in newest[PHONE] if row.e164),
        emails=tuple(row.address for row in newest[EMAIL] if row.address),
        addresses=tuple((row.street or "", row.city or "", row.postcode or "") for row in newest[ADDRESS]),
        doctors=tuple(row.doctor for row in newest[REFERRAL][:1] if row.doctor),
        visit=_last_visit(con, subject),
    )


def _last_visit(con: sa.Connection, subject: str) -> date | None:
    """The day on which something about the person was last entered that came in person, requests about rights apart."""
    stamps = [
        con.execute(
            sa.select(sa.func.max(table.c.hlc)).where(table.c.subject == subject, table.c.channel == Origin.IN_PERSON)
        ).scalar()
        for table in data_map.facts()
        if data_map.columns_of(table)[0].use.category not in (Category.REQUEST, Category.DISCLOSURE)
    ]
    last = max((stamp for stamp in stamps if stamp), default=None)
    return None if last is None else legal_day(moment(last))
