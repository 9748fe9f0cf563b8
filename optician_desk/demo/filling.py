"""An invented shop's year, done through the same doors as at the counter: registrations, referrals, requests in every step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from optician_desk.demo.people import PEOPLE, Person, people
from optician_desk.domain.data_use import Origin
from optician_desk.domain.identity import Check, Compared
from optician_desk.domain.lenses import Eye, LensValues, Parameter, show_value
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.referral_form import EyeForm, ReferralForm
from optician_desk.domain.registration import Agreed, Entered, NoticeGiven, Registration
from optician_desk.domain.request_view import NewRequest, SystemOutcome
from optician_desk.domain.rights import Kind
from optician_desk.policy.model import PolicyFile, active
from optician_desk.services import customers, referrals, request_steps, requests
from optician_desk.services.session import Session

#: Days ago that it was received (one past its last day, whatever holidays move it; some soon due, some fresh), steps done, door,
#: what is asked.
REQUESTS: tuple[tuple[int, int, Origin, tuple[Kind, ...]], ...] = (
    (36, 0, Origin.IN_PERSON, (Kind.ACCESS,)),
    (25, 0, Origin.EMAIL, (Kind.ERASURE,)),
    (24, 2, Origin.IN_PERSON, (Kind.RECTIFICATION,)),
    (18, 3, Origin.IN_PERSON, (Kind.ACCESS,)),
    (12, 0, Origin.POST, (Kind.ACCESS, Kind.PORTABILITY)),
    (9, 2, Origin.IN_PERSON, (Kind.RESTRICTION,)),
    (6, 1, Origin.IN_PERSON, (Kind.ACCESS,)),
    (5, 0, Origin.EMAIL, (Kind.MARKETING,)),
    (4, 2, Origin.IN_PERSON, (Kind.OBJECTION,)),
    (3, 2, Origin.IN_PERSON, (Kind.ACCESS,)),
    (1, 0, Origin.PHONE, (Kind.WITHDRAWAL,)),
    (1, 0, Origin.EMAIL, (Kind.COMPLAINT,)),
    (0, 3, Origin.IN_PERSON, (Kind.ACCESS,)),
)


@dataclass(frozen=True, slots=True)
class Registered:
    """Somebody invented, and the card made for them."""

    person: Person
    subject: str


def fill(front_desk: Session, count: int = PEOPLE) -> tuple[Registered, ...]:
    """Register `count` people, most with a referral, and open requests that stand at different steps: all of it now."""
    today = legal_day(front_desk.desk.clock())
    cards = tuple(register(front_desk, person) for person in people(today, count))
    for card in cards:
        if card.person.right is not None or card.person.left is not None:
            save_referral(front_desk, card.subject, card.person)
    _requests(front_desk, cards, today)
    return cards


def register(session: Session, person: Person) -> Registered:
    """Somebody new at the counter."""
    typed = {"name.given": person.given, "name.surname": person.surname, "phone.e164": person.phone}
    typed |= {"email.address": person.email} if person.email else {"email.missing_reason": person.email_missing}
    if person.address is not None:
        street, city, postcode = person.address
        typed |= {"address.street": street, "address.city": city, "address.postcode": postcode, "address.country": "LV"}
    form = Registration(
        tuple(Entered(path, text) for path, text in typed.items()),
        tuple(Agreed(purpose, via) for purpose, via in person.consents),
        NoticeGiven("lv", active(session.desk.policy.notice_ways)[0].id),
    )
    return Registered(person, customers.register(session, form).subject)


def save_referral(session: Session, subject: str, person: Person) -> None:
    """The referral that this person brings along."""
    referrals.save_referral(session, subject, _referral(person))


def _referral(person: Person) -> ReferralForm:
    eyes = {eye: values for eye, values in ((Eye.RIGHT, person.right), (Eye.LEFT, person.left)) if values is not None}
    doctor, practice = person.doctor
    return ReferralForm(
        doctor=doctor,
        practice=practice,
        written_on=person.written_on,
        arrived="paper",
        verbatim="\n".join(f"{eye.value} {_line(values)}" for eye, values in eyes.items()),
        eyes={eye: EyeForm(typed=_typed(values)) for eye, values in eyes.items()},
        consent=True,
    )


def _typed(values: LensValues) -> dict[Parameter, str]:
    return {
        parameter: show_value(parameter, value)
        for parameter in Parameter
        if (value := values.value(parameter)) is not None
    }


def _line(values: LensValues) -> str:
    """As doctors write it: `−3,25 8,6 14,2 −1,25x170`."""
    typed = _typed(values)
    line = " ".join(typed[one] for one in (Parameter.POWER, Parameter.BASE_CURVE, Parameter.DIAMETER) if one in typed)
    if Parameter.CYLINDER in typed:
        line += f" {typed[Parameter.CYLINDER]}x{typed[Parameter.AXIS]}"
    return line


def _requests(session: Session, cards: Sequence[Registered], today: date) -> None:
    """Requests of every kind by every door, at different steps, and one of somebody who has no card."""
    for number, (days, steps, channel, kinds) in enumerate(REQUESTS):
        card = cards[(number * 23 + 5) % len(cards)]
        form = asked(card.subject, today - timedelta(days=days), channel, kinds, "en" if number == 4 else "lv")
        request = requests.receive(session, form).request
        for step in range(1, steps + 1):
            advance(session, request, step)
    stranger(session, today)


def asked(subject: str, received: date, channel: Origin, kinds: tuple[Kind, ...], language: str = "lv") -> NewRequest:
    """What a customer asks; a consent that is taken back is the one to reminders."""
    consents = ("reminders",) if Kind.WITHDRAWAL in kinds else ()
    return NewRequest(received, language, subject, kinds, channel=channel, consents=consents)


def stranger(session: Session, received: date) -> None:
    """Somebody who has no card asks too."""
    form = NewRequest(received, "lv", given="Modris", surname="Strazdiņš", contact="modris.strazdins@piemers.lv")
    requests.receive(session, form)


def advance(session: Session, request: str, step: int) -> None:
    """One step of a request: 1 the application, 2 the identity, 3 the other systems."""
    if step == 1:
        request_steps.record_application_printed(session, request)
        request_steps.record_application_signed(session, request)
    elif step == 2:
        seen = frozenset({Compared.NAME, Compared.PHOTO, Compared.SIGNATURE})
        request_steps.check_identity(session, request, Check("passport", valid_today=True, compared=seen))
    else:
        request_steps.record_system_searches(session, request, _searched(session.desk.policy))


def _searched(policy: PolicyFile) -> list[SystemOutcome]:
    reason = active(policy.not_searched_reasons)[0].id
    return [
        SystemOutcome(system.id, "not_searched", reason) if number == 0 else SystemOutcome(system.id, "nothing")
        for number, system in enumerate(active(policy.systems))
    ]
