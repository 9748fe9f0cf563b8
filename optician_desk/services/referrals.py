"""Taking in a doctor's referral (policy 1.1.5, 1.3.3): asked first, kept as written, interpreted beside it.

Lens parameters are health data: where the policy file says so none is saved before the customer's explicit consent is on record
(GDPR Art. 9(2)(a)). The lens lines are lens parameters too; without consent only where the referral came from is kept.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.contact import shown_name
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.folding import fold, words
from optician_desk.domain.lens_checks import LensLimits
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.referral_form import KeptEye, ReferralForm, read_head, read_lenses
from optician_desk.domain.referral_view import KnownDoctor, ReferralStart, SavedReferral
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services import restrictions
from optician_desk.services.lens_entries import LENS_PURPOSE, LENS_SLOT, lens_consent
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.referral import LENS, REFERRAL
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD
from optician_desk.store.work import Work, new_id

MOST_DOCTORS = 8
#: How a way of arrival of the policy file counts as a source (policy 1.3).
_CHANNELS = {"paper": Origin.IN_PERSON, "customer_email": Origin.EMAIL, "phone": Origin.PHONE}


def limits(policy: PolicyFile) -> LensLimits:
    """The limits of lens parameters, those of the policy file before the program's own."""
    return LensLimits(**policy.lens_limits)


def today(session: Session) -> date:
    """The calendar date in Riga."""
    return session.desk.clock().astimezone(RIGA).date()


def start(session: Session, subject: str, *, language: str = "lv") -> ReferralStart:
    """What the form begins with. Raises Refusal `card.unknown`, `card.restricted`."""
    policy = session.desk.policy
    with session.reading(Permission.REFERRAL) as con:
        card = con.execute(sa.select(CARD.c.given, CARD.c.surname).where(CARD.c.subject == subject)).first()
        if card is None:
            raise Refusal("card.unknown")
        restrictions.refuse_restricted(con, subject)
        consent = lens_consent(con, subject)
    asked = policy.consent(LENS_PURPOSE).current
    return ReferralStart(
        subject=subject,
        name=shown_name(card.given, card.surname),
        today=today(session),
        consent_needed=policy.rules.require_lens_consent,
        consent=None if consent is None else bool(consent.given),
        consent_wording=asked.version if consent is None else consent.wording or "",
        consent_at=None if consent is None else moment(consent.hlc),
        consent_text=asked.text.of(language),
        ways=tuple((way.id, way.text.of(language)) for way in active(policy.referral_ways)),
        reasons=tuple((reason.id, reason.text.of(language)) for reason in active(policy.lens_reasons)),
        limits=limits(policy),
    )


def known_doctors(session: Session, typed: str) -> tuple[KnownDoctor, ...]:
    """At most eight doctors of earlier referrals with a word that begins as typed, the most frequent first."""
    wanted = words(typed)
    if not wanted:
        return ()
    latest = sa.func.max(REFERRAL.c.hlc).label("latest")
    query = (
        sa.select(REFERRAL.c.doctor, REFERRAL.c.practice, sa.func.count().label("times"), latest)
        .where(REFERRAL.c.doctor.is_not(None))
        .group_by(REFERRAL.c.doctor, REFERRAL.c.practice)
        .order_by(sa.desc("times"), sa.desc("latest"))
    )
    with session.reading(Permission.REFERRAL) as con:
        rows = con.execute(query).all()
    found: dict[str, KnownDoctor] = {}
    for row in rows:
        have = words(row.doctor)
        if all(any(word.startswith(want) for word in have) for want in wanted):
            found.setdefault(fold(row.doctor), KnownDoctor(row.doctor, row.practice or ""))
    return tuple(found.values())[:MOST_DOCTORS]


def save_referral(session: Session, subject: str, form: ReferralForm) -> SavedReferral:
    """Save a referral with what may be kept of it, in one transaction.

    Raises Refusal at the field (`doctor`, `practice`, `written_on`, `arrived`, `verbatim`, `consent`, `OD.axis` …).
    """
    session.require(Permission.REFERRAL)
    policy = session.desk.policy
    doctor, practice, written_on = read_head(form, today(session))
    _require_listed(policy, form)
    with session.task(Permission.REFERRAL, "save_referral") as work:
        name = next(iter(card_rows.newest(work.connection, NAME, subject)), None)
        if name is None:
            raise Refusal("card.unknown")
        work.subject = subject
        allowed = _consent(work, subject, policy, form)
        channel = _CHANNELS.get(form.arrived, Origin.THIRD_PARTY)
        given_by = GivenBy.THIRD_PARTY if channel is Origin.THIRD_PARTY else GivenBy.SELF
        lines: str = ""
        eyes: tuple[KeptEye, ...] = ()
        if allowed:
            lines, eyes = read_lenses(form, (name.given or "", name.surname or ""), limits(policy))
        referral = new_id()
        values = {
            "doctor": doctor,
            "practice": practice or None,
            "written_on": written_on.isoformat() if written_on else None,
            "arrived": form.arrived,
            "verbatim": lines or None,
            "spectacles": int(form.spectacles) if allowed else None,
        }
        work.add(REFERRAL, referral, values, channel=channel, given_by=given_by, fact_id=referral)
        for eye in eyes:
            work.add(LENS, eye.eye.value, _columns(referral, eye), channel=channel, given_by=given_by)
    return SavedReferral(referral, allowed, tuple(eye.eye for eye in eyes if eye.ask_doctor))


def _require_listed(policy: PolicyFile, form: ReferralForm) -> None:
    if find(active(policy.referral_ways), form.arrived) is None:
        raise Refusal("referral.arrived_unknown", "arrived")
    reasons = {form.pair_reason: "OU.power"} if form.pair_reason else {}
    for eye, typed in form.eyes.items():
        reasons |= {reason: f"{eye}.{parameter}" for parameter, reason in typed.reasons.items() if reason}
    for reason, place in reasons.items():
        if find(active(policy.lens_reasons), reason) is None:
            raise Refusal("referral.reason_unknown", place)


def _consent(work: Work, subject: str, policy: PolicyFile, form: ReferralForm) -> bool:
    """Whether lens parameters may be saved; an answer given now goes on record first."""
    if not policy.rules.require_lens_consent:
        return True
    held = lens_consent(work.connection, subject)
    before = None if held is None else bool(held.given)
    if form.consent is not None and form.consent != before:
        wording = policy.consent(LENS_PURPOSE).current.version
        values = {"purpose": LENS_PURPOSE, "via": "-", "given": int(form.consent), "wording": wording}
        work.add(CONSENT, LENS_SLOT, values)
        return form.consent
    if before is None:
        raise Refusal("referral.consent_unanswered", "consent", "1.1.5")
    return before


def _columns(referral: str, eye: KeptEye) -> dict[str, Any]:
    original = eye.original
    return {
        "referral": referral,
        "eye": eye.eye.value,
        "power": eye.values.power,
        "base_curve": eye.values.base_curve,
        "diameter": eye.values.diameter,
        "cylinder": eye.values.cylinder,
        "axis": eye.values.axis,
        "ask_doctor": int(eye.ask_doctor),
        "reasons": " ".join(eye.reasons) or None,
        "original_power": original and original.power,
        "original_cylinder": original and original.cylinder,
        "original_axis": original and original.axis,
    }
