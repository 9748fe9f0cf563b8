"""Extending the time to answer by two further months: inside the first month alone, with reasons, and the person is told in the
same task (policy 5.6; GDPR Art. 12(3)).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from optician_desk.domain.deadlines import Calendar, Deadline, deadline
from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import AT_ONCE, Answer, Kind, current
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active
from optician_desk.services import letter_issue, letter_reading, letter_values, request_facts
from optician_desk.services.calendar import calendar_of
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import checked_reasoning, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.rights_steps import EXTENSION


@dataclass(frozen=True, slots=True)
class Extendable:
    """What an extension would come to: the last day to tell the person, and the dates with and without it."""

    last_day: date
    first: date
    longer: Deadline


def last_day(received: date, calendar: Calendar) -> date:
    """The last day on which the person may be told: the end of the first month, not moved on from a weekend or a holiday.

    Whether a day in lieu moves it is not settled, and nobody is told in good time on a day that may be too late.
    """
    return deadline(received, calendar).raw


def outlook(session: Session, request: str) -> Extendable:
    """What an extension of this request would come to today. Raises Refusal as `extend` where it may not be extended."""
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        return _extendable(con, session.desk.policy, thread, legal_day(session.desk.clock()))


def extend(session: Session, request: str, reasons: Collection[str], reasoning: str, how: str) -> LetterPaper:
    """Extend the time and issue the letter that says so, in one go; `reasons` are ids of the policy file. Managers only.

    Raises Refusal: extension.reason, extension.reasoning, extension.too_late, extension.already, extension.at_once,
    request.closed, request.answer_signed, letter.way; Trouble of the seal.
    """
    session.require(Permission.APPROVE_REPORT)
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    listed = [entry for entry in active(policy.extension_reasons) if entry.id in reasons]
    if not listed or len(listed) != len(set(reasons)):
        raise Refusal("extension.reason", "reasons", "5.6")
    text = checked_reasoning(reasoning)
    if not text:
        raise Refusal("extension.reasoning", "reasoning", "5.6")
    with working_on(session, request, "extend_request", Permission.APPROVE_REPORT) as (work, thread):
        found = _extendable(work.connection, policy, thread, today)
        work.add(
            EXTENSION,
            request,
            {
                "reasons": " ".join(entry.id for entry in listed),
                "reasoning": text,
                "due_target": found.longer.target.isoformat(),
                "due_outer": found.longer.outer.isoformat(),
                "derivation": found.longer.encoded(),
                "informed_on": today.isoformat(),
            },
        )
        told: letter_values.Values = {
            "due": found.longer.outer,
            "first": found.first,
            "reasons": tuple((entry.text.of(thread.request.language),) for entry in listed),
            "reasoning": text,
        }
        letter = letter_issue.issue(work, session, thread, "extension", how, values=told)
    return letter_reading.open_letter(session, letter)


def _extendable(con: sa.Connection, policy: PolicyFile, thread: Thread, today: date) -> Extendable:
    known = request_facts.state(thread, policy)
    if current(known) is None:
        raise Refusal("request.closed", clause="5.6")
    if known.answer is Answer.APPROVED:
        raise Refusal("request.answer_signed", clause="5.6")
    if Kind(thread.request.kind) in AT_ONCE:
        raise Refusal("extension.at_once", clause="6.3")
    if thread.extension is not None:
        raise Refusal("extension.already", clause="5.6")
    received, calendar = date.fromisoformat(thread.request.received_on), calendar_of(con, policy)
    last = last_day(received, calendar)
    if today > last:
        raise Refusal("extension.too_late", clause="5.6", day=last.isoformat())
    first = date.fromisoformat(thread.request.due_outer)
    return Extendable(last, first, deadline(received, calendar, extended=True))
