"""One rights request with all that is known of it, as the screen and the papers show it (policy 5.4-5.6)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import deadlines, identity
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.request_view import (
    AnswerNote,
    AssessmentNote,
    AuthorityNote,
    CorrectionNote,
    ExtensionNote,
    FeeNote,
    HandoverNote,
    IdentityNote,
    LetterNote,
    RecipientRow,
    RequestRow,
    RequestView,
    SignedFileNote,
    Stamp,
    SystemRow,
)
from optician_desk.domain.rights import Decision, Identity, Kind
from optician_desk.policy.model import PolicyFile, active
from optician_desk.services.calendar import calendar_of
from optician_desk.services.request_facts import Thread, answers_in_year, people, row, state
from optician_desk.services.request_reach import unreached
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD

Stamping = Callable[[Any], Stamp]


def view(con: sa.Connection, thread: Thread, policy: PolicyFile, today: date) -> RequestView:
    """A request with all that is known of it."""
    fact = thread.request
    names = people(con, {fact.subject})
    line = row(thread, names, policy, today)

    def stamp(found: Any) -> Stamp:
        return Stamp(names.staff.get(found.staff, ""), moment(found.hlc))

    listed = [system.id for system in active(policy.systems)]
    listed += [system for system in thread.searches if system not in listed]
    restricted = con.execute(sa.select(CARD.c.restricted).where(CARD.c.subject == fact.subject)).scalar()
    return RequestView(
        row=line,
        language=fact.language,
        contact=fact.requester_contact or "",
        registered=stamp(thread.first),
        dates=_date_steps(con, fact, line, policy),
        state=state(thread, policy),
        application_printed=stamp(thread.printed) if thread.printed else None,
        application_signed=stamp(thread.form) if thread.form and thread.form.signed else None,
        identity=_identity(thread.check, stamp) if thread.check else None,
        earlier_checks=tuple(_identity(found, stamp) for found in thread.checks[:-1] if found.outcome),
        systems=tuple(_system(system, thread.searches.get(system), stamp) for system in listed),
        answer=_answer(thread.answer, stamp) if thread.answer else None,
        handover=_handover(thread.handover, stamp) if thread.handover else None,
        answers_this_year=answers_in_year(con, fact.subject, today.year, besides=fact.slot),
        free_answers=policy.rules.free_answers,
        policy_version=fact.policy_version,
        made_by=GivenBy(fact.made_by or GivenBy.SELF),
        representative=(fact.representative_given or "", fact.representative_surname or ""),
        wish=fact.wish or "",
        together=tuple((one.slot, Kind(one.kind), one.number) for one in thread.together),
        restricted=bool(restricted),
        unreached=unreached(con, fact),
        authority=_authority(thread.authority, stamp) if thread.authority else None,
        signed_file=_signed_file(thread.signed, stamp) if thread.signed else None,
        assessment=_assessment(thread, stamp) if thread.assessment else None,
        extension=_extension(thread.extension, stamp) if thread.extension else None,
        fee=_fee(thread.fee, stamp) if thread.fee else None,
        letters=tuple(_letter(found, stamp) for found in thread.letters),
        recipients=tuple(_recipient(found, stamp) for found in thread.notices.values()),
        corrections=tuple(
            CorrectionNote(found.path or "", found.evidence or "", found.fact or "", stamp(found))
            for found in thread.corrections
        ),
    )


def _date_steps(con: sa.Connection, fact: Any, line: RequestRow, policy: PolicyFile) -> tuple[deadlines.Step, ...]:
    if fact.derivation:
        return deadlines.decoded(fact.derivation)
    return deadlines.deadline(line.received_on, calendar_of(con, policy)).steps


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value[:10]) if value else None


def _words(value: str | None) -> tuple[str, ...]:
    return tuple((value or "").split())


def _identity(found: Any, stamp: Stamping) -> IdentityNote:
    return IdentityNote(
        Identity(found.outcome),
        found.document_kind or "",
        bool(found.valid_on_day),
        identity.decoded(found.matched or ""),
        found.method or "",
        found.explanation or "",
        stamp(found),
        found.refusal or "",
    )


def _authority(found: Any, stamp: Stamping) -> AuthorityNote:
    return AuthorityNote(found.kind or "", _words(found.checked), stamp(found))


def _signed_file(found: Any, stamp: Stamping) -> SignedFileNote:
    return SignedFileNote(
        found.form or "",
        found.verdict or "",
        found.certificate or "",
        _day(found.signed_at),
        found.signer or "",
        _words(found.missing),
        found.document or "",
        stamp(found),
    )


def _assessment(thread: Thread, stamp: Stamping) -> AssessmentNote:
    found = thread.assessment
    return AssessmentNote(
        Decision(found.decision),
        found.ground or "",
        found.reasoning or "",
        _words(found.released),
        found.earlier or "",
        bool(found.done),
        stamp(found),
        stamp(thread.decided),
    )


def _extension(found: Any, stamp: Stamping) -> ExtensionNote:
    return ExtensionNote(
        _words(found.reasons),
        found.reasoning or "",
        date.fromisoformat(found.due_target),
        date.fromisoformat(found.due_outer),
        deadlines.decoded(found.derivation or ""),
        _day(found.informed_on),
        stamp(found),
    )


def _fee(found: Any, stamp: Stamping) -> FeeNote:
    return FeeNote(
        found.cents or 0, found.reasoning or "", found.sheet or "", found.state, _day(found.told_on), stamp(found)
    )


def _letter(found: Any, stamp: Stamping) -> LetterNote:
    return LetterNote(
        found.slot,
        found.paper,
        found.number or "",
        found.language or "",
        found.addressee or "",
        found.how or "",
        _day(found.sent_on),
        found.document or "",
        stamp(found),
    )


def _recipient(found: Any, stamp: Stamping) -> RecipientRow:
    by = stamp(found) if found.outcome else None
    return RecipientRow(found.recipient, found.outcome or "", found.reason or "", _day(found.told_on), by)


def _system(system: str, found: Any, stamp: Stamping) -> SystemRow:
    if found is None:
        return SystemRow(system, "", "", "", None)
    return SystemRow(system, found.outcome, found.reason or "", found.note or "", stamp(found))


def _answer(found: Any, stamp: Stamping) -> AnswerNote:
    return AnswerNote(
        found.number or "",
        found.language or "",
        bool(found.holds_data),
        found.document or "",
        _day(found.approved_on),
        stamp(found),
        found.paper or "",
        found.attachment or "",
    )


def _handover(found: Any, stamp: Stamping) -> HandoverNote:
    return HandoverNote(found.how or "", _day(found.handed_on), found.outcome, stamp(found))
