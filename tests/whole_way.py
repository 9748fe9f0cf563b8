"""The whole way of a request of each kind, by each door, through the services: from receipt to the hand-over."""

from __future__ import annotations

from collections.abc import Callable

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import Method
from optician_desk.domain.rectification import Correction
from optician_desk.domain.request_view import RequestView, SystemOutcome
from optician_desk.domain.rights import AT_ONCE, Decision, Kind, Step, steps_of
from optician_desk.services import (
    copies,
    deciding,
    identity_ways,
    letters,
    phone_door,
    rectifying,
    reports,
    request_erasure,
    request_steps,
    requests,
    restricting,
    signed_mail,
    weighing,
)
from optician_desk.services.session import Session
from optician_desk.services.weighing import Weighed
from tests import signed_samples
from tests.rights_desk import GOOD, SYSTEMS

#: Criteria that a person may find not to hold.
FREE = ("contract_in_force", "claims", "accounting")
#: Who is made out in which way by which door; phone calls are for a few values only.
DOORS = (Origin.IN_PERSON, Origin.EMAIL, Origin.POST)


def identify(session: Session, manager: Session, request: str, channel: Origin) -> None:
    """Make out who asks, as the door allows: a document, a signed file that a manager vouches for, a call to the number."""
    shown = requests.request_view(session, request)
    if channel is Origin.IN_PERSON:
        request_steps.record_application_signed(session, request)
        if Step.IDENTITY in steps_of(shown.state):
            request_steps.check_identity(session, request, GOOD)
    elif Step.IDENTITY not in steps_of(shown.state):
        return
    elif channel is Origin.EMAIL:
        signed_mail.take(session, request, signed_samples.asic_e())
        signed_mail.confirm(manager, request)
    else:
        phone_door.called_back(session, shown.row.subject, reached=True)
        identity_ways.record_identity_by(session, request, Method.CALLBACK)


def assess(session: Session, manager: Session, request: str, kind: Kind) -> None:
    """Decide on it and carry it out."""
    ways: dict[Kind, Callable[[], object]] = {
        Kind.RECTIFICATION: lambda: rectifying.rectify(
            session, request, [Correction("phone", "phone", "shown on the phone", {"e164": "20 000 999"})]
        ),
        Kind.ERASURE: lambda: request_erasure.decide(manager, request, Decision.GRANTED, FREE),
        Kind.RESTRICTION: lambda: restricting.grant(session, request, "accuracy_contested"),
        Kind.OBJECTION: lambda: weighing.decide(manager, request, [Weighed("incidents", upheld=True)]),
        Kind.COMPLAINT: lambda: deciding.decide_complaint(
            manager, request, Decision.GRANTED, "The letter went to the former address; the address is right now."
        ),
        Kind.COPY: lambda: copies.choose(session, request, copies.earlier_answers(session, request)[0].request),
    }
    if kind in ways:
        ways[kind]()


def answer(session: Session, manager: Session, request: str, kind: Kind) -> None:
    """The signed answer."""
    if kind is Kind.ACCESS:
        reports.approve_and_sign(manager, request)
    else:
        letters.sign_answer(manager, request)


def whole(session: Session, manager: Session, request: str, kind: Kind, channel: Origin) -> RequestView:
    """From receipt to the hand-over; at every station the next ones are closed. Returns the closed request."""
    if kind not in AT_ONCE:
        _refused(lambda: answer(session, manager, request, kind))
    _refused(lambda: request_steps.hand_over(session, request, "in_person"))
    identify(session, manager, request, channel)
    if kind not in AT_ONCE:
        assess(session, manager, request, kind)
    shown = requests.request_view(session, request)
    if shown.row.step is Step.SYSTEMS:
        request_steps.record_system_searches(session, request, [SystemOutcome(one, "nothing") for one in SYSTEMS])
    answer(session, manager, request, kind)
    request_steps.hand_over(session, request, "in_person" if channel is Origin.IN_PERSON else "post")
    return requests.request_view(session, request)


def _refused(job: Callable[[], object]) -> None:
    try:
        job()
    except Refusal:
        return
    raise AssertionError("a step was skipped")
