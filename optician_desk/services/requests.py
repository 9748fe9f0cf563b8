"""Rights requests at the counter: receive one, look at the queue and at one request (policy 5.4, 5.5.1, 5.6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import sqlalchemy as sa

from optician_desk.domain import contact, deadline_words, text_guard
from optician_desk.domain.deadlines import Deadline, Urgency, deadline
from optician_desk.domain.deadlines import Step as DateStep
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import NewRequest, Queue, Received, RequestRow, RequestView
from optician_desk.domain.rights import OFFERED, Step, require
from optician_desk.domain.staff import Permission
from optician_desk.services import request_facts
from optician_desk.services.series import next_number
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.work import new_id

#: Days back that a day of receipt may lie: a letter opened late, never a typing slip in the year.
OLDEST_RECEIPT_DAYS = 90
LANGUAGES = ("lv", "en")
CONTACT_LIMIT = 254


def receive(session: Session, form: NewRequest) -> Received:
    """Register a request: its number, its dates with how they follow, and without a card the requester's name and contact."""
    desk = session.desk
    today = legal_day(desk.clock())
    _check(form, today)
    given, surname, reach = ("", "", "") if form.subject else _requester(form)
    dates = deadline(form.received_on, request_facts.calendar_of(desk.policy))
    request = new_id()
    with session.task(Permission.REQUEST, "receive_request") as work:
        if form.subject is None:
            subject = work.new_subject()
        else:
            subject = work.subject = form.subject
            if work.connection.execute(sa.select(NAME.c.id).where(NAME.c.subject == subject).limit(1)).first() is None:
                raise Refusal("request.card_unknown")
        number = next_number(work.connection, desk.counter, today.year)
        work.details["request"] = request
        work.add(
            REQUEST,
            request,
            {
                "number": number,
                "kind": str(form.kind),
                "language": form.language,
                "requester_given": given or None,
                "requester_surname": surname or None,
                "requester_contact": reach or None,
                "received_on": form.received_on.isoformat(),
                "due_target": dates.target.isoformat(),
                "due_outer": dates.outer.isoformat(),
                "derivation": dates.encoded(),
            },
            channel=form.channel,
        )
    return Received(request, subject, number, dates.target, dates.outer)


def _check(form: NewRequest, today: date) -> None:
    if form.kind not in OFFERED:
        raise Refusal("request.kind_not_offered", "kind", "5.6")
    if form.language not in LANGUAGES:
        raise Refusal("request.language_unknown", "language")
    if form.received_on > today:
        raise Refusal("request.received_in_future", "received_on")
    if form.received_on < today - timedelta(days=OLDEST_RECEIPT_DAYS):
        raise Refusal("request.received_too_early", "received_on", days=OLDEST_RECEIPT_DAYS)


def _requester(form: NewRequest) -> tuple[str, str, str]:
    """Name and contact as stored: a phone number in E.164 or an e-mail address."""
    if not (form.given.strip() and form.surname.strip()):
        raise Refusal("request.name_missing", "surname" if form.given.strip() else "given")
    text_guard.check(form.given, "given")
    text_guard.check(form.surname, "surname")
    text_guard.check(form.contact, "contact")
    if not form.contact.strip():
        raise Refusal("request.contact_missing", "contact")
    parse = contact.parse_email if "@" in form.contact else contact.parse_phone
    return (
        contact.parse_name(form.given, "given"),
        contact.parse_name(form.surname, "surname"),
        parse(form.contact, "contact"),
    )


def planned(session: Session, received_on: date) -> Deadline:
    """The dates that a request received on that day would have, to show them while it is typed."""
    return deadline(received_on, request_facts.calendar_of(session.desk.policy))


def derivation(session: Session, steps: Sequence[DateStep], language: str) -> tuple[str, ...]:
    """How the dates follow, a line for each day, with the names of holidays from the calendar and the policy file."""
    return deadline_words.lines(steps, language, request_facts.calendar_of(session.desk.policy))


def name_on_card(session: Session, subject: str) -> tuple[str, str]:
    """Given name and surname of the customer whose request is about to be received; Refusal("request.card_unknown")."""
    with session.reading(Permission.REQUEST) as con:
        given, surname, customer = request_facts.people(con, {subject}).cards.get(subject, ("", "", False))
    if not customer:
        raise Refusal("request.card_unknown")
    return given, surname


def queue(session: Session) -> Queue:
    """Every request, open ones first by target date, then closed ones, newest first."""
    today = legal_day(session.desk.clock())
    with session.reading(Permission.REQUEST) as con:
        threads = request_facts.threads(con)
        names = request_facts.people(con, {thread.request.subject for thread in threads.values()})
    rows = [request_facts.row(thread, names, session.desk.policy, today) for thread in threads.values()]
    waiting = sorted((row for row in rows if not row.closed), key=lambda row: (row.target, row.number))
    closed = sorted((row for row in rows if row.closed), key=lambda row: (row.received_on, row.number), reverse=True)
    return Queue(
        (*waiting, *closed),
        today,
        open=len(waiting),
        overdue=sum(1 for row in waiting if row.due and row.due.urgency is Urgency.OVERDUE),
        soon=sum(1 for row in waiting if row.due and row.due.urgency in (Urgency.SOON, Urgency.PAST_TARGET)),
        received_this_year=sum(1 for row in rows if row.received_on.year == today.year),
    )


def due_count(session: Session) -> tuple[int, int]:
    """How many open requests are due soon or past their target, and how many are past their outer limit."""
    counted = queue(session)
    return counted.soon, counted.overdue


def of_subject(session: Session, subject: str) -> tuple[RequestRow, ...]:
    """The requests of one card, newest first."""
    today = legal_day(session.desk.clock())
    with session.reading(Permission.REQUEST) as con:
        threads = request_facts.threads(con, subject=subject)
        names = request_facts.people(con, {subject})
    rows = [request_facts.row(thread, names, session.desk.policy, today) for thread in threads.values()]
    return tuple(sorted(rows, key=lambda row: (row.received_on, row.number), reverse=True))


def request_view(session: Session, request: str) -> RequestView:
    """One request as it stands; Refusal("request.unknown") where there is none. Leaves no mark: see `open_request`."""
    today = legal_day(session.desk.clock())
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        return request_facts.view(con, thread, session.desk.policy, today)


def open_request(session: Session, request: str) -> RequestView:
    """One request for the screen; the look is written to the trail (policy 4.4)."""
    shown = request_view(session, request)
    session.note(Permission.REQUEST, "open_request", shown.row.subject, request=request)
    return shown


def ready_for_answer(session: Session, request: str) -> RequestView:
    """The request, if an answer may be prepared for it: identity confirmed and every other system answered for.

    Otherwise the Refusal names what is missing (policy 5.6). 'Nothing is held' needs the same gate: it is a full answer.
    """
    shown = request_view(session, request)
    require(shown.state, Step.ANSWER)
    return shown
