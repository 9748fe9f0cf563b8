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
    """What is asked for (GDPR Art. 15-18, 20, 21)."""

    ACCESS = "access"
    RECTIFICATION = "rectification"
    ERASURE = "erasure"
    RESTRICTION = "restriction"
    PORTABILITY = "portability"
    OBJECTION = "objection"


#: The kinds that the desk can carry to the end today.
OFFERED = (Kind.ACCESS,)


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


class Answer(StrEnum):
    """How far the answer is; only a manager approves and signs."""

    OPEN = "open"
    PREPARED = "prepared"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class State:
    """What is known of a request's progress; `systems_open` counts the other systems without an outcome."""

    kind: Kind
    application_signed: bool = False
    identity: Identity = Identity.OPEN
    assessed: bool = False
    systems_open: int = 5
    answer: Answer = Answer.OPEN
    handed_over: bool = False
    withdrawn: bool = False


#: Access is not weighed against anything (GDPR Art. 15 knows no assessment of grounds), so it has no such step.
STEPS: Mapping[Kind, tuple[Step, ...]] = MappingProxyType(
    {kind: tuple(step for step in Step if step is not Step.ASSESSMENT or kind is not Kind.ACCESS) for kind in Kind}
)

Gate = tuple[str, Callable[[State], bool]]

GATES: Mapping[Step, tuple[Gate, ...]] = MappingProxyType(
    {
        Step.RECEIVED: (("request.application_unsigned", lambda state: state.application_signed),),
        Step.IDENTITY: (
            ("request.identity_refused", lambda state: state.identity is not Identity.REFUSED),
            ("request.identity_open", lambda state: state.identity is not Identity.OPEN),
        ),
        Step.ASSESSMENT: (("request.assessment_open", lambda state: state.assessed),),
        Step.SYSTEMS: (("request.systems_open", lambda state: state.systems_open == 0),),
        Step.ANSWER: (
            ("request.answer_open", lambda state: state.answer is not Answer.OPEN),
            ("request.answer_unapproved", lambda state: state.answer is not Answer.PREPARED),
        ),
        Step.HANDED_OVER: (("request.not_handed_over", lambda state: state.handed_over),),
    }
)


def missing_for(state: State, step: Step) -> tuple[str, ...]:
    """The codes of the conditions of one step that are not met, in the order of the form."""
    return tuple(code for code, met in GATES[step] if not met(state))


def current(state: State) -> Step | None:
    """The first step that is not complete; None when the request is closed (handed over, or withdrawn)."""
    if state.withdrawn:
        return None
    return next((step for step in STEPS[state.kind] if missing_for(state, step)), None)


def missing(state: State) -> tuple[str, ...]:
    """What is missing before the request can go on from where it stands; empty when it is closed."""
    step = current(state)
    return missing_for(state, step) if step else ()


def missing_before(state: State, step: Step) -> tuple[str, ...]:
    """What of the earlier steps is missing before work on `step` may begin."""
    steps = STEPS[state.kind]
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


def done(state: State) -> tuple[Step, ...]:
    """The complete steps at the head of the path."""
    steps = STEPS[state.kind]
    first_open = next((place for place, step in enumerate(steps) if missing_for(state, step)), len(steps))
    return steps[:first_open]
