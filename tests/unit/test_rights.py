"""The path of a request: which gate stands before which step, without a screen or a store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import (
    GATES,
    STEPS,
    Answer,
    Identity,
    Kind,
    State,
    Step,
    current,
    done,
    missing,
    missing_before,
    require,
)

START = State(Kind.ACCESS)
SIGNED = replace(START, application_signed=True)
KNOWN = replace(SIGNED, identity=Identity.CONFIRMED)
SEARCHED = replace(KNOWN, systems_open=0)
PREPARED = replace(SEARCHED, answer=Answer.PREPARED)
APPROVED = replace(PREPARED, answer=Answer.APPROVED)
CLOSED = replace(APPROVED, handed_over=True)


@pytest.mark.parametrize(
    ("state", "step", "codes"),
    [
        (START, Step.RECEIVED, ("request.application_unsigned",)),
        (SIGNED, Step.IDENTITY, ("request.identity_open",)),
        (replace(SIGNED, identity=Identity.REFUSED), Step.IDENTITY, ("request.identity_refused",)),
        (KNOWN, Step.SYSTEMS, ("request.systems_open",)),
        (replace(KNOWN, systems_open=1), Step.SYSTEMS, ("request.systems_open",)),
        (SEARCHED, Step.ANSWER, ("request.answer_open",)),
        (PREPARED, Step.ANSWER, ("request.answer_unapproved",)),
        (APPROVED, Step.HANDED_OVER, ("request.not_handed_over",)),
        (CLOSED, None, ()),
    ],
    ids=["start", "signed", "refused", "known", "one_left", "searched", "prepared", "approved", "closed"],
)
def test_where_a_request_stands_and_what_it_waits_for(state: State, step: Step | None, codes: tuple[str, ...]) -> None:
    assert current(state) is step
    assert missing(state) == codes


def test_access_has_no_assessment_and_the_others_do() -> None:
    assert Step.ASSESSMENT not in STEPS[Kind.ACCESS]
    for kind in Kind:
        assert STEPS[kind][0] is Step.RECEIVED
        assert STEPS[kind][-1] is Step.HANDED_OVER
        assert (Step.ASSESSMENT in STEPS[kind]) == (kind is not Kind.ACCESS)


def test_an_erasure_waits_for_its_assessment() -> None:
    state = replace(KNOWN, kind=Kind.ERASURE)
    assert current(state) is Step.ASSESSMENT
    assert current(replace(state, assessed=True)) is Step.SYSTEMS


def test_no_step_can_be_jumped() -> None:
    assert missing_before(START, Step.ANSWER) == (
        "request.application_unsigned",
        "request.identity_open",
        "request.systems_open",
    )
    with pytest.raises(Refusal) as caught:
        require(SIGNED, Step.SYSTEMS)
    assert (caught.value.code, caught.value.clause) == ("request.identity_open", "5.6")
    require(KNOWN, Step.SYSTEMS)
    require(SEARCHED, Step.SYSTEMS)


def test_later_progress_does_not_hide_an_open_earlier_step() -> None:
    assert current(replace(CLOSED, identity=Identity.OPEN)) is Step.IDENTITY


def test_a_closed_request_takes_no_more_work() -> None:
    with pytest.raises(Refusal, match="closed"):
        require(CLOSED, Step.IDENTITY)


def test_a_withdrawn_request_is_closed_and_shows_how_far_it_came() -> None:
    withdrawn = replace(SIGNED, withdrawn=True)
    assert current(withdrawn) is None
    assert missing(withdrawn) == ()
    assert done(withdrawn) == (Step.RECEIVED,)


@pytest.mark.parametrize("step", [Step.IDENTITY, Step.SYSTEMS, Step.ANSWER])
def test_what_a_signed_answer_rests_on_stays_as_it_is(step: Step) -> None:
    with pytest.raises(Refusal, match="answer_signed"):
        require(APPROVED, step)
    require(APPROVED, Step.HANDED_OVER)


def test_done_steps_are_the_head_of_the_path() -> None:
    assert done(START) == ()
    assert done(SEARCHED) == (Step.RECEIVED, Step.IDENTITY, Step.SYSTEMS)
    assert done(CLOSED) == STEPS[Kind.ACCESS]


def test_every_step_has_a_gate() -> None:
    assert set(GATES) == set(Step)
    assert all(GATES[step] for step in Step)
