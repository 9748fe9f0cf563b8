"""Rights requests at the counter: receive one, look at the queue and at one request (policy 5.4, 5.5.1, 5.6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import sqlalchemy as sa

from optician_desk.domain import contact, deadline_words, text_guard
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.deadlines import Deadline, Urgency, deadline, due
from optician_desk.domain.deadlines import Step as DateStep
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.request_view import NewRequest, Queue, Received, RequestRow, RequestView
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import calendar, objecting, request_facts, request_notes, request_work
from optician_desk.services.series import next_number
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.work import Work, new_id

#: Days back that a day of receipt may lie: a letter opened late, never a typing slip in the year.
OLDEST_RECEIPT_DAYS = 90
LANGUAGES = ("lv", "en")
#: Doors of policy 5.5 and the post; by phone only some values change (5.5.3), and nothing is asked through the website.
CHANNELS = (Origin.IN_PERSON, Origin.EMAIL, Origin.POST, Origin.PHONE)


def receive(session: Session, form: NewRequest) -> Received:
    """Register an application: for each right its number and its dates with how they follow, and without a card the requester's
    name and contact. What takes effect at once does so here (GDPR Art. 7(3), 21(3)).
    """
    desk = session.desk
    today = legal_day(desk.clock())
    _check(form, today)
    given, surname, reach = ("", "", "") if form.subject else _requester(form)
    representative = _representative(form)
    wish = request_work.checked_reasoning(form.wish, "wish")
    dates = deadline(form.received_on, calendar.of_desk(desk))
    with session.task(Permission.REQUEST, "receive_request") as work:
        work.own_request = True
        if form.subject is None:
            subject = work.new_subject()
        else:
            subject = work.subject = form.subject
            if work.connection.execute(sa.select(NAME.c.id).where(NAME.c.subject == subject).limit(1)).first() is None:
                raise Refusal("request.card_unknown")
        ids = [new_id() for _ in form.kinds]
        numbers = [next_number(work.connection, desk.counter, today.year) for _ in form.kinds]
        work.details["request"] = ids[0]
        for request, number, kind in zip(ids, numbers, form.kinds, strict=True):
            values = {
                "number": number,
                "kind": str(kind),
                "language": form.language,
                "requester_given": given or None,
                "requester_surname": surname or None,
                "requester_contact": reach or None,
                "received_on": form.received_on.isoformat(),
                "due_target": dates.target.isoformat(),
                "due_outer": dates.outer.isoformat(),
                "derivation": dates.encoded(),
                "application": ids[0],
                "made_by": str(form.made_by),
                "representative_given": representative[0] or None,
                "representative_surname": representative[1] or None,
                "wish": wish or None,
            }
            work.add(REQUEST, request, values, channel=form.channel, given_by=form.made_by)
            _at_once(session, work, request, kind, form)
    rights = tuple(zip(ids, form.kinds, numbers, strict=True))
    return Received(ids[0], subject, numbers[0], dates.target, dates.outer, rights)


def _at_once(session: Session, work: Work, request: str, kind: Kind, form: NewRequest) -> None:
    """A withdrawal takes what is named; of somebody without a card there is nothing to take, which is an answer as well."""
    policy, channel, by = session.desk.policy, form.channel, form.made_by
    if kind is Kind.MARKETING:
        today = legal_day(session.desk.clock())
        objecting.stop_marketing(work, policy, request, today=today, channel=channel, given_by=by)
    elif kind is Kind.WITHDRAWAL:
        objecting.withdraw_consents(work, policy, request, form.consents, channel=channel, given_by=by)


def _check(form: NewRequest, today: date) -> None:
    if not form.kinds:
        raise Refusal("request.kind_missing", "kinds", "5.5")
    if len(set(form.kinds)) != len(form.kinds):
        raise Refusal("request.kind_twice", "kinds")
    if form.channel not in CHANNELS:
        raise Refusal("request.channel_unknown", "channel", "5.5")
    if form.made_by is GivenBy.THIRD_PARTY:
        raise Refusal("request.made_by_unknown", "made_by", "5.5")
    if form.language not in LANGUAGES:
        raise Refusal("request.language_unknown", "language")
    if form.received_on > today:
        raise Refusal("request.received_in_future", "received_on")
    if form.received_on < today - timedelta(days=OLDEST_RECEIPT_DAYS):
        raise Refusal("request.received_too_early", "received_on", days=OLDEST_RECEIPT_DAYS)
    if Kind.WITHDRAWAL in form.kinds and form.subject and not form.consents:
        raise Refusal("request.consents_missing", "consents", "6.3")


def _representative(form: NewRequest) -> tuple[str, str]:
    """The name of whoever acts for the customer, as stored; empty where the customer asks herself."""
    if form.made_by is GivenBy.SELF:
        return "", ""
    names = form.representative_given, form.representative_surname
    return _name(*names, "representative_", "request.representative_missing", "5.6")


def _requester(form: NewRequest) -> tuple[str, str, str]:
    """Name and contact as stored: a phone number in E.164 or an e-mail address."""
    given, surname = _name(form.given, form.surname, "", "request.name_missing", None)
    text_guard.check(form.contact, "contact")
    if not form.contact.strip():
        raise Refusal("request.contact_missing", "contact")
    parse = contact.parse_email if "@" in form.contact else contact.parse_phone
    return given, surname, parse(form.contact, "contact")


def _name(given: str, surname: str, of: str, missing: str, clause: str | None) -> tuple[str, str]:
    """Both parts of a name as stored; `of` stands before the names of its fields. Refusal(`missing`) where one is empty."""
    given_field, surname_field = f"{of}given", f"{of}surname"
    if not (given.strip() and surname.strip()):
        raise Refusal(missing, surname_field if given.strip() else given_field, clause)
    for text, field in ((given, given_field), (surname, surname_field)):
        text_guard.check(text, field)
    return contact.parse_name(given, given_field), contact.parse_name(surname, surname_field)


def planned(session: Session, received_on: date) -> Deadline:
    """The dates that a request received on that day would have, to show them while it is typed."""
    return deadline(received_on, calendar.of_desk(session.desk))


def derivation(session: Session, steps: Sequence[DateStep], language: str) -> tuple[str, ...]:
    """How the dates follow, a line for each day, with the names of holidays from the calendar and the policy file."""
    return deadline_words.lines(steps, language, calendar.of_desk(session.desk))


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
    today, days = legal_day(session.desk.clock()), session.desk.policy.rules.due_soon_days
    with session.reading(Permission.REQUEST) as con:
        known = [due(target, outer, today, days).urgency for target, outer in request_facts.open_dates(con)]
    return sum(known.count(urgency) for urgency in (Urgency.SOON, Urgency.PAST_TARGET)), known.count(Urgency.OVERDUE)


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
        return request_notes.view(con, thread, session.desk.policy, today)


def open_request(session: Session, request: str) -> RequestView:
    """One request for the screen; the look is written to the trail (policy 4.4)."""
    shown = request_view(session, request)
    session.note(Permission.REQUEST, "open_request", shown.row.subject, request=request)
    return shown
