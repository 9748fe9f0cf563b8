"""A fee for answers beyond the free ones of a year: counted and shown; a manager may propose one, nothing starts it by itself
(policy 5.4; GDPR Art. 12(5), 15(3)).

What is asked is the cost of preparing the answer and no more: the sum follows from the cost sheet. The person is told before, and
chooses: agree, or withdraw the request and pay nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter import Money, Rows
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Answer, Kind, current
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import CostLine, PolicyFile, active
from optician_desk.services import letter_issue, letter_reading, letter_values, request_facts
from optician_desk.services.request_facts import COUNTED, Thread
from optician_desk.services.request_work import checked_reasoning, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.rights_steps import FEE

MOST_UNITS = 999


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the cost sheet: what a unit costs, in euro cents."""

    id: str
    name: str
    cents: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How many answers the person got this calendar year, how many are free, and whether a fee may be proposed at all.

    `state` is that of a fee already proposed, in code; `cents` its sum.
    """

    answers: int
    free: int
    may_propose: bool
    lines: tuple[Line, ...]
    state: str = ""
    cents: int = 0


def standing(session: Session, request: str, language: str) -> Standing:
    """How this request stands towards the free answers of the year, in words of the screen's language."""
    policy = session.desk.policy
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        answers = _answers(con, session, thread)
    chargeable = Kind(thread.request.kind) in COUNTED and thread.fee is None
    return Standing(
        answers,
        policy.rules.free_answers,
        chargeable and answers >= policy.rules.free_answers,
        lines(policy, language),
        thread.fee.state if thread.fee else "",
        thread.fee.cents if thread.fee else 0,
    )


def lines(policy: PolicyFile, language: str) -> tuple[Line, ...]:
    """The lines of the cost sheet, in words of the screen's language."""
    return tuple(Line(one.id, one.name.of(language), one.cents) for one in active(policy.cost_lines))


def total(units: Mapping[str, int], costs: Mapping[str, int]) -> int:
    """The sum in cents of so many units of each line."""
    return sum(amount * costs[name] for name, amount in units.items())


def propose(session: Session, request: str, units: Mapping[str, int], reasoning: str, how: str) -> LetterPaper:
    """Propose a fee and issue the letter that says so, in one go; `units` are amounts by cost line. Managers only.

    Raises Refusal: fee.still_free, fee.not_this_kind, fee.already, fee.sheet, fee.nothing, fee.reasoning, request.closed,
    request.answer_signed, letter.way; Trouble of the seal.
    """
    session.require(Permission.APPROVE_REPORT)
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    listed = {one.id: one for one in active(policy.cost_lines)}
    wanted = {name: amount for name, amount in units.items() if amount}
    if any(name not in listed or not 0 < amount <= MOST_UNITS for name, amount in wanted.items()):
        raise Refusal("fee.sheet", "sheet", "5.4", most=MOST_UNITS)
    cents = total(wanted, {name: one.cents for name, one in listed.items()})
    if not cents:
        raise Refusal("fee.nothing", "sheet", "5.4")
    text = checked_reasoning(reasoning)
    if not text:
        raise Refusal("fee.reasoning", "reasoning", "5.4")
    with working_on(session, request, "propose_fee", Permission.APPROVE_REPORT) as (work, thread):
        answers = _require_chargeable(work.connection, session, thread)
        sheet = ";".join(f"{name}={wanted[name]}" for name in listed if name in wanted)
        values = {"cents": cents, "reasoning": text, "sheet": sheet, "state": "proposed", "told_on": today.isoformat()}
        work.add(FEE, request, values)
        language = thread.request.language
        told: letter_values.Values = {
            "answers": answers,
            "free": policy.rules.free_answers,
            "fee": Money(cents),
            "reasoning": text,
            "sheet": _sheet(listed, wanted, cents, language),
        }
        letter = letter_issue.issue(work, session, thread, "fee_proposal", how, values=told)
    return letter_reading.open_letter(session, letter)


def accept(session: Session, request: str) -> None:
    """The person agreed to the fee. Raises Refusal("fee.none") where none is open."""
    _settle(session, request, "accept_fee", "accepted", Permission.REQUEST)


def drop(session: Session, request: str) -> None:
    """A manager asks for no fee after all. Raises Refusal("fee.none") where none is open."""
    _settle(session, request, "drop_fee", "dropped", Permission.APPROVE_REPORT)


def _settle(session: Session, request: str, task: str, state: str, permission: Permission) -> None:
    with working_on(session, request, task, permission) as (work, thread):
        fee = thread.fee
        if fee is None or fee.state != "proposed" or current(request_facts.state(thread, session.desk.policy)) is None:
            raise Refusal("fee.none")
        kept = {name: getattr(fee, name) for name in ("cents", "reasoning", "sheet", "told_on")}
        work.add(FEE, request, {**kept, "state": state})
        work.details["state"] = state


def _require_chargeable(con: sa.Connection, session: Session, thread: Thread) -> int:
    """How many answers the person got this year, once a fee may be proposed."""
    known = request_facts.state(thread, session.desk.policy)
    if current(known) is None:
        raise Refusal("request.closed", clause="5.6")
    if known.answer is Answer.APPROVED:
        raise Refusal("request.answer_signed", clause="5.6")
    if known.kind not in COUNTED:
        raise Refusal("fee.not_this_kind", clause="5.4")
    if thread.fee is not None:
        raise Refusal("fee.already", clause="5.4")
    answers = _answers(con, session, thread)
    if answers < session.desk.policy.rules.free_answers:
        raise Refusal("fee.still_free", clause="5.4", free=session.desk.policy.rules.free_answers)
    return answers


def _answers(con: sa.Connection, session: Session, thread: Thread) -> int:
    year = legal_day(session.desk.clock()).year
    return request_facts.answers_in_year(con, thread.request.subject, year, besides=thread.request.slot)


def _sheet(listed: Mapping[str, CostLine], units: Mapping[str, int], cents: int, language: str) -> Rows:
    words = letter_values.words_of(language)
    rows = [
        (one.name.of(language), str(units[name]), words.money(one.cents), words.money(one.cents * units[name]))
        for name, one in listed.items()
        if name in units
    ]
    return (*rows, (words("fee_proposal.total"), "", "", words.money(cents)))
