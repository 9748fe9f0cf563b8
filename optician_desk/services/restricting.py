"""Restricting the processing of a card, and lifting it again: the customer is told before (policy 7; GDPR Art. 18).

Whoever serves the customer may restrict: it only keeps the data from being used. That it may end is a manager's decision.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter import Value
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Decision, Kind
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services import recipient_notices, request_facts
from optician_desk.services.request_work import assess, working_on
from optician_desk.services.restrictions import LIFTING, OFF, ON, SLOT
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights_steps import RESTRICTION
from optician_desk.store.work import Work


def restrict(
    work: Work,
    policy: PolicyFile,
    ground: str,
    *,
    today: date,
    request: str = "",
    channel: Origin | str = Origin.IN_PERSON,
    given_by: GivenBy | str = GivenBy.SELF,
) -> None:
    """Restrict the card of `work.subject` from now on; a further ground takes the place of the earlier one.

    Raises Refusal `restriction.ground`, `restriction.no_card`.
    """
    if find(active(policy.restriction_grounds), ground) is None:
        raise Refusal("restriction.ground", "restriction_ground", "GDPR 18")
    if work.subject is None or not card_rows.newest(work.connection, NAME, work.subject):
        raise Refusal("restriction.no_card")
    values = {"request": request or None, "state": ON, "ground": ground, "on_day": today.isoformat()}
    work.add(RESTRICTION, SLOT, values, channel=channel, given_by=given_by)


def restrict_card(session: Session, subject: str, ground: str) -> None:
    """Restrict at the counter, while no request has been assessed yet.

    Raises Refusal `restriction.already`, and those of `restrict`.
    """
    with session.task(Permission.CORRECT, "restrict") as work:
        work.subject = subject
        if _state(work) is not None:
            raise Refusal("restriction.already")
        restrict(work, session.desk.policy, ground, today=legal_day(session.desk.clock()))


def grant(session: Session, request: str, restriction_ground: str, reasoning: str = "") -> None:
    """Grant a request for restriction: the card is locked and the recipients of its data are to be told, in one go.

    Raises Refusal: `restriction.not_this_kind`, those of `restrict`, and what a step before leaves open.
    """
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    with working_on(session, request, "assess_request") as (work, thread):
        _require_kind(thread.request.kind)
        assess(work, session, thread, Decision.GRANTED, reasoning=reasoning)
        recipient_notices.expect(work, thread)
        asked = thread.request
        restrict(
            work,
            policy,
            restriction_ground,
            today=today,
            request=request,
            channel=asked.channel,
            given_by=asked.made_by or GivenBy.SELF,
        )


def refuse(session: Session, request: str, ground: str, reasoning: str) -> None:
    """A manager refuses a request for restriction, with the ground and the facts (GDPR Art. 12(4)).

    Raises Refusal: `restriction.not_this_kind`, `request.refusal_ground`, `request.reasoning_missing`.
    """
    with working_on(session, request, "assess_request", Permission.APPROVE_REPORT) as (work, thread):
        _require_kind(thread.request.kind)
        assess(work, session, thread, Decision.REFUSED, ground=ground, reasoning=reasoning)


def announce_lifting(session: Session, subject: str, reason: str, how: str) -> str:
    """Tell the customer that the restriction will be lifted and why (GDPR Art. 18(3)): a signed letter; returns its id.

    `how` is one of the policy file's ways of handing over. Raises Refusal: `restriction.none`, `restriction.told_already`,
    `restriction.reason`, and those of the letter.
    """
    from optician_desk.services.letter_issue import issue  # heavy; it loads in the worker that signs

    policy, today = session.desk.policy, legal_day(session.desk.clock())
    entry = find(active(policy.lifting_reasons), reason)
    with session.task(Permission.APPROVE_REPORT, "announce_lifting") as work:
        work.subject = subject
        held = _state(work)
        if held is None:
            raise Refusal("restriction.none")
        if held.state == LIFTING:
            raise Refusal("restriction.told_already")
        if entry is None:
            raise Refusal("restriction.reason", "reason", "GDPR 18")
        thread = (
            request_facts.threads(work.connection, request=held.request).get(held.request) if held.request else None
        )
        language = thread.request.language if thread else "lv"
        told: dict[str, Value] = {"restricted": date.fromisoformat(held.on_day), "lifting": entry.text.of(language)}
        letter = issue(work, session, thread, "lifting_notice", how, subject=subject, values=told)
        values = {"request": held.request, "state": LIFTING, "ground": held.ground, "lifting": reason}
        work.add(RESTRICTION, SLOT, {**values, "on_day": today.isoformat()})
    return letter


def lift(session: Session, subject: str) -> None:
    """Lift a restriction that the customer was told about. Raises Refusal `restriction.none`, `restriction.not_told`."""
    with session.task(Permission.APPROVE_REPORT, "lift_restriction") as work:
        work.subject = subject
        held = _state(work)
        if held is None:
            raise Refusal("restriction.none")
        if held.state != LIFTING:
            raise Refusal("restriction.not_told", clause="GDPR 18")
        today = legal_day(session.desk.clock()).isoformat()
        values = {"request": held.request, "state": OFF, "ground": held.ground, "lifting": held.lifting}
        work.add(RESTRICTION, SLOT, {**values, "on_day": today})


def _require_kind(kind: str) -> None:
    if kind != Kind.RESTRICTION:
        raise Refusal("restriction.not_this_kind")


def _state(work: Work) -> Any:
    """The newest fact of a restriction that is not lifted; None where there is none."""
    row = next(iter(card_rows.newest(work.connection, RESTRICTION, work.subject or "")), None)
    return row if row is not None and row.state != OFF else None
