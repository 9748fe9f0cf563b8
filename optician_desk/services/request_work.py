"""Work on one rights request: its thread is read inside the transaction that writes, so that no gate changes meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from optician_desk.domain import contact, text_guard
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision, Step, require, require_refusable
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import active
from optician_desk.services import request_facts
from optician_desk.services.request_facts import Thread
from optician_desk.services.session import Session
from optician_desk.store.facts.rights_steps import ASSESSMENT
from optician_desk.store.work import Work

#: Letters of a reasoning that a person may read in the answer.
REASONING_LIMIT = 1500


@contextmanager
def working_on(
    session: Session, request: str, task: str, permission: Permission = Permission.REQUEST
) -> Iterator[tuple[Work, Thread]]:
    """A task on one request, for the customer's own right, so that a restricted card does not stop it.

    Raises Refusal("request.unknown").
    """
    with session.task(permission, task) as work:
        thread = request_facts.threads(work.connection, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        work.subject = thread.request.subject
        work.details["request"] = request
        work.own_request = True
        yield work, thread


def require_step(session: Session, thread: Thread, step: Step) -> None:
    """Refuses work on `step` before what must come first is complete (policy 5.6); the code says what is missing."""
    require(request_facts.state(thread, session.desk.policy), step)


def assess(
    work: Work,
    session: Session,
    thread: Thread,
    decision: Decision,
    *,
    ground: str = "",
    reasoning: str = "",
    released: tuple[str, ...] = (),
    earlier: str = "",
    done: bool = True,
) -> None:
    """Write how a request was decided. Who asks for nothing unlawful gets no empty words: a refusal, whole or in part, needs a
    ground of the policy file and the facts behind it (GDPR Art. 12(4), 12(5)).

    A refusal may be decided from where the request stands, everything else once who asks is known. Raises Refusal:
    request.refusal_ground, request.reasoning_missing, and with what must come first.
    """
    if decision is Decision.REFUSED:
        require_refusable(request_facts.state(thread, session.desk.policy))
    else:
        require_step(session, thread, Step.ASSESSMENT)
    text = checked_reasoning(reasoning)
    if decision in (Decision.REFUSED, Decision.PARTIAL):
        if ground not in {reason.id for reason in active(session.desk.policy.refusal_grounds)}:
            raise Refusal("request.refusal_ground", "ground", "7.2")
        if not text:
            raise Refusal("request.reasoning_missing", "reasoning", "7.2")
    work.details["decision"] = str(decision)
    values = {
        "decision": str(decision),
        "ground": ground or None,
        "reasoning": text or None,
        "released": " ".join(released) or None,
        "earlier": earlier or None,
        "done": int(done),
    }
    work.add(ASSESSMENT, thread.request.slot, values)


def checked_reasoning(text: str, field: str = "reasoning") -> str:
    """A reasoning as it is stored: guarded, in one paragraph, at most `REASONING_LIMIT` letters; else a Refusal at `field`."""
    text_guard.check(text, field)
    return contact.tidy(text, field, REASONING_LIMIT)
