"""Objections under GDPR Art. 21(1): for each purpose that rests on legitimate interests the interests are weighed, and the
weighing is kept (policy 2.1, 7.2.2).

Processing stops unless the shop shows compelling grounds. Legitimate interest alone never keeps data against an objection.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, Purpose, active
from optician_desk.services import card_values
from optician_desk.services.request_work import REASONING_LIMIT, assess, checked_reasoning, require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights_steps import OBJECTION

#: Article of the basis whose purposes can be objected to.
LEGITIMATE_INTEREST = "legitimate_interest"
COMPELLING = "compelling_grounds"


@dataclass(frozen=True, slots=True)
class Weighed:
    """One purpose objected to: whether the objection is upheld, and how the interests were weighed."""

    purpose: str
    upheld: bool
    reasoning: str = ""


def open_to_objection(policy: PolicyFile) -> tuple[Purpose, ...]:
    """The purposes that rest on legitimate interests: only they can be objected to on grounds of one's own situation."""
    return tuple(purpose for purpose in active(policy.purposes) if purpose.basis == LEGITIMATE_INTEREST)


def decide(session: Session, request: str, weighed: Sequence[Weighed]) -> Decision:
    """Decide an objection and write what each weighing came to; what is upheld has stopped from then on.

    Nobody goes on with a processing against an objection without saying why. Raises Refusal: decision.nothing_weighed,
    decision.purpose_unknown, decision.weighing_missing, decision.no_card, decision.not_this_kind, and what a step before leaves
    open.
    """
    session.require(Permission.APPROVE_REPORT)
    policy = session.desk.policy
    known = {purpose.id for purpose in open_to_objection(policy)}
    if not weighed:
        raise Refusal("decision.nothing_weighed", "purposes", "7.2.2")
    texts = {one.purpose: checked_reasoning(one.reasoning, f"reasoning.{one.purpose}") for one in weighed}
    for one in weighed:
        if one.purpose not in known:
            raise Refusal("decision.purpose_unknown", "purposes", "2.1")
        if not one.upheld and not texts[one.purpose]:
            raise Refusal("decision.weighing_missing", f"reasoning.{one.purpose}", "7.2.2")
    decision = _decision(weighed)
    why = " ".join(texts[one.purpose] for one in weighed if not one.upheld)
    if len(why) > REASONING_LIMIT:
        raise Refusal("decision.reasoning_long", f"reasoning.{weighed[-1].purpose}", limit=REASONING_LIMIT)
    with working_on(session, request, "weigh_objection", Permission.APPROVE_REPORT) as (work, thread):
        asked = thread.request
        if asked.kind != Kind.OBJECTION:
            raise Refusal("decision.not_this_kind")
        if not card_values.held(work.connection, NAME, asked.subject, "name"):
            raise Refusal("decision.no_card")
        require_step(session, thread, Step.ASSESSMENT)
        ground = "" if decision is Decision.GRANTED else COMPELLING
        assess(work, session, thread, decision, ground=ground, reasoning=why)
        today = legal_day(session.desk.clock()).isoformat()
        for one in weighed:
            values = {
                "request": request,
                "purpose": one.purpose,
                "upheld": int(one.upheld),
                "marketing": 0,
                "reasoning": texts[one.purpose] or None,
                "on_day": today,
            }
            given_by = GivenBy(asked.made_by or GivenBy.SELF)
            work.add(OBJECTION, one.purpose, values, channel=Origin(asked.channel), given_by=given_by)
    return decision


def _decision(weighed: Sequence[Weighed]) -> Decision:
    upheld = [one.upheld for one in weighed]
    if all(upheld):
        return Decision.GRANTED
    return Decision.PARTIAL if any(upheld) else Decision.REFUSED
