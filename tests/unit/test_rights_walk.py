"""Whatever is tried in whatever order: no request is handed over with a gate behind it left open (policy 5.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import (
    AT_ONCE,
    GATES,
    Answer,
    Decision,
    Identity,
    Kind,
    State,
    Step,
    current,
    done,
    missing_for,
    require,
    require_refusable,
    steps_of,
)

Work = Callable[[State], State]


def _on(step: Step, **change: object) -> Work:
    def work(state: State) -> State:
        require(state, step)
        return replace(state, **change)  # type: ignore[arg-type]

    return work


def _refuse(state: State) -> State:
    require_refusable(state)
    return replace(state, decision=Decision.REFUSED, carried_out=True)


WORKS: dict[str, Work] = {
    "sign the application": _on(Step.RECEIVED, application_signed=True),
    "show authority": _on(Step.IDENTITY, authority_open=False),
    "confirm identity": _on(Step.IDENTITY, identity=Identity.CONFIRMED),
    "not confirm identity": _on(Step.IDENTITY, identity=Identity.REFUSED),
    "grant": _on(Step.ASSESSMENT, decision=Decision.GRANTED, carried_out=False),
    "carry out": _on(Step.ASSESSMENT, carried_out=True),
    "nothing held": _on(Step.ASSESSMENT, decision=Decision.NOTHING_HELD, carried_out=True),
    "refuse": _refuse,
    "search": _on(Step.SYSTEMS, systems_open=0),
    "tell recipients": _on(Step.SYSTEMS, recipients_open=0),
    "fee": _on(Step.ANSWER, fee_open=True),
    "fee accepted": _on(Step.ANSWER, fee_open=False),
    "prepare": _on(Step.ANSWER, answer=Answer.PREPARED),
    "sign": lambda state: _sign(state),
    "hand over": _on(Step.HANDED_OVER, handed_over=True),
}


def _sign(state: State) -> State:
    """Signing is refused while a fee is open, as the service refuses it."""
    require(state, Step.ANSWER)
    if state.fee_open:
        raise Refusal("request.fee_open")
    return replace(state, answer=Answer.APPROVED)


STARTS = st.builds(
    State,
    st.sampled_from(Kind),
    signature_needed=st.booleans(),
    authority_open=st.booleans(),
    recipients_open=st.integers(0, 3),
)


@settings(max_examples=400, deadline=None)
@given(STARTS, st.lists(st.sampled_from(sorted(WORKS)), max_size=60))
def test_no_order_of_work_closes_a_request_with_a_gate_left_open(start: State, tried: list[str]) -> None:
    state = start
    if start.kind in AT_ONCE:
        state = replace(state, decision=Decision.GRANTED, carried_out=True, signature_needed=False)
    for name in tried:
        before = state
        try:
            state = WORKS[name](state)
        except Refusal:
            state = before
        if before.answer is Answer.APPROVED:
            assert replace(state, handed_over=before.handed_over) == before
    if state.handed_over:
        assert current(state) is None
        assert done(state) == steps_of(state)
        open_gates = [code for step in steps_of(state) for code in missing_for(state, step)]
        assert open_gates == []
        if Step.IDENTITY in steps_of(state):
            assert state.identity is Identity.CONFIRMED
            assert not state.authority_open


def test_every_gate_has_a_work_that_opens_it() -> None:
    """No request can be stuck for good: from the worst start, working off what is missing always reaches the end."""
    for kind in sorted(set(Kind) - AT_ONCE):
        state = State(kind, authority_open=True, recipients_open=2)
        way = ["sign the application", "show authority", "confirm identity"]
        way += ["grant", "carry out"] if Step.ASSESSMENT in steps_of(state) else []
        way += ["search", "tell recipients"] if Step.SYSTEMS in steps_of(state) else []
        for name in [*way, "prepare", "sign", "hand over"]:
            assert current(state) is not None
            state = WORKS[name](state)
        assert current(state) is None
    assert set(Step) == set(GATES)
