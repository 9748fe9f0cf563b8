"""Requests about data-protection rights: their kinds, their steps, and the gate before each step (policy 5.5-5.6).

The steps are a map, so that the whole path can be tested without a screen or a store. A request stands at the first step
whose conditions are not all met; `missing` names those conditions, and `require` refuses work on a step that lies beyond.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from optician_desk.domain.errors import Refusal


class Kind(StrEnum):
    """What is asked for (GDPR Art. 7(3), 15-18, 20, 21, 77)."""

    ACCESS = "access"
    COPY = "copy"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"
    MARKETING = "marketing"
    WITHDRAWAL = "withdrawal"
    COMPLAINT = "complaint"


#: Take effect the moment they are received: nothing is weighed, nobody has to prove who she is to be left alone
#: (GDPR Art. 7(3), 21(3)).
AT_ONCE = frozenset({Kind.MARKETING, Kind.WITHDRAWAL})


class Step(StrEnum):
    """Stations of a request, in order (policy 5.6)."""

    RECEIVED = "received"
    IDENTITY = "identity"
    ASSESSMENT = "assessment"
    SYSTEMS = "systems"
    ANSWER = "answer"
    HANDED_OVER = "handed_over"


class Identity(StrEnum):
    """How the check of the person ended, if it did."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    REFUSED = "refused"


class Decision(StrEnum):
    """What the assessment came to (policy 5.6, 7.2); NOTHING_HELD is a full answer too."""

    GRANTED = "granted"
    PARTIAL = "partial"
    REFUSED = "refused"
    NOTHING_HELD = "nothing_held"


#: Ground of a complaint that was looked into and came to nothing: examined and answered all the same, not refused.
COMPLAINT_UNFOUNDED = "complaint_unfounded"


def decision_words(kind: Kind, decision: str, ground: str) -> str:
    """Which of `domain.choices.CODES` names a decision: of a complaint, whether it was justified, unless refused."""
    examined = decision != Decision.REFUSED or ground == COMPLAINT_UNFOUNDED
    return "complaint_decision" if kind is Kind.COMPLAINT and examined else "decision"


class Answer(StrEnum):
    """How far the answer is; only a manager approves and signs."""

    OPEN = "open"
    PREPARED = "prepared"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class State:
    """What is known of a request's progress.

    `signature_needed`: made in person, so the written application is signed (policy 5.5.1). `authority_open`: somebody acts for
    the customer and has not shown by what right. `systems_open` and `recipients_open` count other systems without an outcome and
    recipients not told (GDPR Art. 19). `carried_out`: what was decided is done. `fee_open`: a fee was proposed and the customer
    has not said yes.
    """

    kind: Kind
    application_signed: bool = False
    identity: Identity = Identity.OPEN
    decision: Decision | None = None
    carried_out: bool = False
    systems_open: int = 5
    answer: Answer = Answer.OPEN
    handed_over: bool = False
    withdrawn: bool = False
    signature_needed: bool = True
    authority_open: bool = False
    recipients_open: int = 0
    fee_open: bool = False


_WEIGHED = (Step.RECEIVED, Step.IDENTITY, Step.ASSESSMENT, Step.SYSTEMS, Step.ANSWER, Step.HANDED_OVER)
_NOT_WEIGHED = tuple(step for step in _WEIGHED if step is not Step.ASSESSMENT)
_HERE_ALONE = tuple(step for step in _WEIGHED if step is not Step.SYSTEMS)

#: Access and portability are not weighed against anything. A copy, an objection and a complaint are about what the desk itself
#: holds or does. What takes effect at once needs neither identity nor other systems before it: the answer says it is done.
STEPS: Mapping[Kind, tuple[Step, ...]] = MappingProxyType(
    {
        Kind.ACCESS: _NOT_WEIGHED,
        Kind.COPY: _HERE_ALONE,
        Kind.RECTIFICATION: _WEIGHED,
        Kind.ERASURE: _WEIGHED,
        Kind.RESTRICTION: _WEIGHED,
        Kind.PORTABILITY: _NOT_WEIGHED,
        Kind.OBJECTION: _HERE_ALONE,
        Kind.MARKETING: (Step.RECEIVED, Step.ASSESSMENT, Step.ANSWER, Step.HANDED_OVER),
        Kind.WITHDRAWAL: (Step.RECEIVED, Step.ASSESSMENT, Step.ANSWER, Step.HANDED_OVER),
        Kind.COMPLAINT: _HERE_ALONE,
    }
)

#: A refusal is answered from where the request stands (GDPR Art. 12(4)); that who asks could not be identified is a ground.
REFUSED_STEPS = (Step.RECEIVED, Step.ASSESSMENT, Step.ANSWER, Step.HANDED_OVER)

Gate = tuple[str, Callable[[State], bool]]

GATES: Mapping[Step, tuple[Gate, ...]] = MappingProxyType(
    {
        Step.RECEIVED: (
            (
                "request.application_unsigned",
                lambda state: state.application_signed or not state.signature_needed or _refused(state),
            ),
        ),
        Step.IDENTITY: (
            ("request.authority_open", lambda state: not state.authority_open),
            ("request.identity_refused", lambda state: state.identity is not Identity.REFUSED),
            ("request.identity_open", lambda state: state.identity is not Identity.OPEN),
        ),
        Step.ASSESSMENT: (
            ("request.assessment_open", lambda state: state.decision is not None),
            ("request.not_carried_out", lambda state: state.decision is None or state.carried_out),
        ),
        Step.SYSTEMS: (
            ("request.systems_open", lambda state: state.systems_open == 0),
            ("request.recipients_open", lambda state: state.recipients_open == 0),
        ),
        Step.ANSWER: (
            ("request.fee_open", lambda state: not state.fee_open),
            ("request.answer_open", lambda state: state.answer is not Answer.OPEN),
            ("request.answer_unapproved", lambda state: state.answer is not Answer.PREPARED),
        ),
        Step.HANDED_OVER: (("request.not_handed_over", lambda state: state.handed_over),),
    }
)


def _refused(state: State) -> bool:
    return state.decision is Decision.REFUSED


def steps_of(state: State) -> tuple[Step, ...]:
    """The steps of this request, in order: those of its kind, or those of a refusal."""
    return REFUSED_STEPS if _refused(state) else STEPS[state.kind]


def missing_for(state: State, step: Step) -> tuple[str, ...]:
    """The codes of the conditions of one step that are not met, in the order of the form."""
    return tuple(code for code, met in GATES[step] if not met(state))


def current(state: State) -> Step | None:
    """The first step that is not complete; None when the request is closed (handed over, or withdrawn)."""
    if state.withdrawn:
        return None
    return next((step for step in steps_of(state) if missing_for(state, step)), None)


def missing(state: State) -> tuple[str, ...]:
    """What is missing before the request can go on from where it stands; empty when it is closed."""
    step = current(state)
    return missing_for(state, step) if step else ()


def missing_before(state: State, step: Step) -> tuple[str, ...]:
    """What of the earlier steps is missing before work on `step` may begin."""
    steps = steps_of(state)
    if step not in steps:
        return ("request.step_not_taken",)
    return tuple(code for earlier in steps[: steps.index(step)] for code in missing_for(state, earlier))


def require(state: State, step: Step) -> None:
    """Refuses work on `step` before the earlier ones are complete, on what a signed answer rests on, and on a closed request
    (policy 5.6).
    """
    if current(state) is None:
        raise Refusal("request.closed", clause="5.6")
    if state.answer is Answer.APPROVED and step is not Step.HANDED_OVER:
        raise Refusal("request.answer_signed", clause="5.6")
    for code in missing_before(state, step):
        raise Refusal(code, clause="5.6")


def require_refusable(state: State) -> None:
    """Refuses to refuse: a closed request, one whose answer is signed, one that is carried out already, and what takes effect at
    once, which nobody may refuse (GDPR Art. 7(3), 21(3)).
    """
    if current(state) is None:
        raise Refusal("request.closed", clause="5.6")
    if state.answer is Answer.APPROVED:
        raise Refusal("request.answer_signed", clause="5.6")
    if state.kind in AT_ONCE:
        raise Refusal("request.never_refused", clause="6.3")
    if state.carried_out and state.decision in (Decision.GRANTED, Decision.PARTIAL):
        raise Refusal("request.carried_out", clause="5.6")


def done(state: State) -> tuple[Step, ...]:
    """The complete steps at the head of the path."""
    steps = steps_of(state)
    first_open = next((place for place, step in enumerate(steps) if missing_for(state, step)), len(steps))
    return steps[:first_open]
