"""Objections and withdrawals: what takes effect at once, and what is weighed (policy 6.3, 7.2.2; GDPR Art. 7(3), 21).

An objection to direct marketing is absolute: nothing is weighed and nobody has to say who she is to be left alone. It takes every
mailing consent back and stands beside them, until the customer agrees to a mailing anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.rights import Decision
from optician_desk.policy.model import ConsentPurpose, PolicyFile, find
from optician_desk.store import card_rows
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.contact import NAME
from optician_desk.store.facts.rights_steps import ASSESSMENT, OBJECTION
from optician_desk.store.work import Work

#: The way of a consent that is not about being written to or called.
NO_VIA = "-"


def mailings(policy: PolicyFile) -> tuple[ConsentPurpose, ...]:
    """What a customer is written to or called for by consent; retired ones too, because old consents still point at them."""
    return tuple(purpose for purpose in policy.consents if any(via != NO_VIA for via in purpose.vias))


def stop_marketing(
    work: Work, policy: PolicyFile, request: str, *, today: date, channel: Origin, given_by: GivenBy = GivenBy.SELF
) -> tuple[str, ...]:
    """Stop every mailing at once and write the request's assessment; returns the purposes that are objected to.

    Nothing is returned for a person without a card: nothing is held that could be used.
    """
    with_card = bool(card_rows.newest(work.connection, NAME, _subject(work)))
    stopped = tuple(purpose.id for purpose in mailings(policy)) if with_card else ()
    objected = {row.slot for row in standing(work.connection, _subject(work))}
    for purpose in stopped:
        if purpose not in objected:
            values = {"request": request, "purpose": purpose, "upheld": 1, "marketing": 1, "on_day": today.isoformat()}
            work.add(OBJECTION, purpose, values, channel=channel, given_by=given_by)
    take_back(work, stopped, channel, given_by)
    _assessed(work, request, stopped, channel, given_by)
    return stopped


def withdraw_consents(
    work: Work,
    policy: PolicyFile,
    request: str,
    purposes: Collection[str] = (),
    *,
    channel: Origin,
    given_by: GivenBy = GivenBy.SELF,
) -> tuple[str, ...]:
    """Take consents back in every way they were given (none named: all of them) and write the request's assessment.

    Returns the consents that were in force. Raises Refusal `decision.consent_unknown` for one that the policy file does not have.
    """
    for purpose in purposes:
        if find(policy.consents, purpose) is None:
            raise Refusal("decision.consent_unknown", "purposes", "6.3")
    named = tuple(purpose.id for purpose in policy.consents if not purposes or purpose.id in purposes)
    withdrawn = take_back(work, named, channel, given_by)
    _assessed(work, request, withdrawn, channel, given_by)
    return withdrawn


def agreed_anew(work: Work, purpose: str) -> None:
    """A consent given after an objection to marketing: for this purpose the objection stands no longer (policy 6.3)."""
    if any(row.slot == purpose for row in standing(work.connection, _subject(work))):
        work.add(OBJECTION, purpose, {})


def standing(con: sa.Connection, subject: str) -> list[Any]:
    """The objections to direct marketing that stand, newest first."""
    return [row for row in card_rows.newest(con, OBJECTION, subject) if row.upheld and row.marketing]


def take_back(work: Work, purposes: Iterable[str], channel: Origin, given_by: GivenBy) -> tuple[str, ...]:
    """A fact "not given" over each consent in force of these purposes, with its wording; the purposes that had one."""
    wanted, taken = tuple(purposes), set()
    for row in card_rows.newest(work.connection, CONSENT, _subject(work)):
        if row.given and row.purpose in wanted:
            values = {"purpose": row.purpose, "via": row.via, "given": 0, "wording": row.wording}
            work.add(CONSENT, row.slot, values, channel=channel, given_by=given_by)
            taken.add(row.purpose)
    return tuple(purpose for purpose in wanted if purpose in taken)


def _assessed(work: Work, request: str, effect: tuple[str, ...], channel: Origin, given_by: GivenBy) -> None:
    decision = Decision.GRANTED if effect else Decision.NOTHING_HELD
    work.add(ASSESSMENT, request, {"decision": str(decision), "done": 1}, channel=channel, given_by=given_by)


def _subject(work: Work) -> str:
    if work.subject is None:
        raise ValueError("an objection needs a subject")
    return work.subject
