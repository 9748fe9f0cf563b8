"""The path of a request: which gate stands before which step, without a screen or a store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import (
    AT_ONCE,
    GATES,
    STEPS,
    Answer,
    Decision,
    Identity,
    Kind,
    State,
    Step,
    current,
    done,
    missing,
    missing_before,
    require,
    require_refusable,
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


def test_access_and_portability_are_not_weighed_and_the_others_are() -> None:
    for kind in Kind:
        assert STEPS[kind][0] is Step.RECEIVED
        assert STEPS[kind][-2:] == (Step.ANSWER, Step.HANDED_OVER)
        assert (Step.ASSESSMENT in STEPS[kind]) == (kind not in (Kind.ACCESS, Kind.PORTABILITY))
        assert (Step.IDENTITY in STEPS[kind]) == (kind not in AT_ONCE)


def test_an_erasure_waits_for_its_assessment() -> None:
    state = replace(KNOWN, kind=Kind.ERASURE)
    assert current(state) is Step.ASSESSMENT
    decided = replace(state, decision=Decision.GRANTED)
    assert missing(decided) == ("request.not_carried_out",)
    assert current(replace(decided, carried_out=True)) is Step.SYSTEMS


def test_recipients_are_told_before_the_answer() -> None:
    state = replace(SEARCHED, kind=Kind.ERASURE, decision=Decision.GRANTED, carried_out=True, recipients_open=2)
    assert (current(state), missing(state)) == (Step.SYSTEMS, ("request.recipients_open",))
    assert current(replace(state, recipients_open=0)) is Step.ANSWER


def test_a_proposed_fee_holds_the_answer_back_until_the_customer_said_yes() -> None:
    state = replace(SEARCHED, fee_open=True)
    assert missing(state) == ("request.fee_open", "request.answer_open")


def test_whoever_acts_for_the_customer_shows_by_what_right() -> None:
    state = replace(KNOWN, authority_open=True)
    assert (current(state), missing(state)) == (Step.IDENTITY, ("request.authority_open",))


def test_what_did_not_come_in_person_needs_no_signature_but_the_person_is_made_out() -> None:
    assert current(replace(START, signature_needed=False)) is Step.IDENTITY


@pytest.mark.parametrize("kind", sorted(set(Kind) - AT_ONCE))
def test_a_refusal_is_answered_from_where_the_request_stands(kind: Kind) -> None:
    refused = State(kind, decision=Decision.REFUSED, carried_out=True, identity=Identity.REFUSED)
    assert current(refused) is Step.ANSWER
    require_refusable(replace(refused, decision=None, carried_out=False))
    with pytest.raises(Refusal, match="step_not_taken"):
        require(refused, Step.IDENTITY)


@pytest.mark.parametrize("kind", sorted(AT_ONCE))
def test_what_takes_effect_at_once_is_never_refused(kind: Kind) -> None:
    assert current(State(kind, signature_needed=False, decision=Decision.GRANTED, carried_out=True)) is Step.ANSWER
    with pytest.raises(Refusal, match="never_refused"):
        require_refusable(State(kind, signature_needed=False))


def test_what_is_carried_out_closed_or_signed_is_not_refused_afterwards() -> None:
    done_already = replace(KNOWN, kind=Kind.ERASURE, decision=Decision.GRANTED, carried_out=True)
    for state, code in ((done_already, "carried_out"), (CLOSED, "closed"), (APPROVED, "answer_signed")):
        with pytest.raises(Refusal, match=code):
            require_refusable(state)


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
