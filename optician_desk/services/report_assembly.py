"""Putting the whole access report together: the gathered values, and everything around them (GDPR Art. 15(1))."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.documents.wording import wording
from optician_desk.domain import contact
from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import Category, GivenBy
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.names_in_sentences import listed
from optician_desk.domain.report_view import (
    AccessReport,
    Controller,
    Disclosure,
    IdentityNote,
    LookUp,
    OtherSystem,
    Partner,
    Person,
)
from optician_desk.domain.task_names import task_name
from optician_desk.policy.model import PolicyFile, active, find, version_key
from optician_desk.services import disclosures
from optician_desk.services.report_content import Content
from optician_desk.services.request_facts import Thread
from optician_desk.services.shown import shown
from optician_desk.services.trail import lookups
from optician_desk.store import data_map, trail
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD


def assemble(
    con: sa.Connection,
    policy: PolicyFile,
    shop: str,
    thread: Thread,
    number: str,
    made_at: datetime,
    approved_by: str = "",
) -> AccessReport:
    """The report on the person of `thread`, in the language of the request, from one consistent view of the store."""
    fact, language = thread.request, thread.request.language
    content = Content(con, fact.subject, policy, language)
    return AccessReport(
        number=number,
        made_at=made_at,
        request_number=fact.number,
        received_on=date.fromisoformat(fact.received_on),
        controller=controller(policy, shop, language),
        person=_person_and_acting(con, thread),
        identity=_identity(thread.check, policy, language),
        groups=content.groups(),
        disclosures=tuple(_disclosures(con, fact.subject, policy, language)),
        disclosures_recorded_since=disclosures.recorded_since(con),
        recipients=tuple(
            Partner(
                entry.name, entry.role.of(language), _country(entry.country, language), _fields(policy, entry, language)
            )
            for entry in active(policy.recipients)
        ),
        processors=tuple(
            Partner(entry.name, entry.role.of(language), _country(entry.country, language))
            for entry in active(policy.processors)
        ),
        look_ups=tuple(LookUp(look.at, task_name(look.task, language)) for look in lookups(con, fact.subject)),
        look_ups_kept=content.reasons_of(Category.LOOKUP),
        earlier_kept=content.earlier_kept(),
        systems=tuple(other_systems(thread.searches.values(), policy, language)),
        policy_version=policy.version,
        policy_from=date.fromisoformat(version_key(policy.version)[0]),
        approved_by=approved_by,
        trail_head=trail.head(con),
    )


def controller(policy: PolicyFile, shop: str, language: str) -> Controller:
    """The company of the policy file, this shop, and the authority over both, as papers name them."""
    company, authority = policy.company, policy.authority
    return Controller(
        company.name,
        company.register_number,
        company.address,
        company.email,
        shop,
        ", ".join((authority.name.of(language), authority.address, authority.email, _phone(authority.phone, language))),
        company.phone,
    )


def _phone(number: str, language: str) -> str:
    """A bare number with what it is; what says so itself stays as the policy file has it."""
    return wording("common", language)("head.phone", number=number) if number[:1] in "+0123456789" else number


def person(con: sa.Connection, thread: Thread) -> Person:
    """Whom the request is about: the name on the card, else the requester's name and contact."""
    fact = thread.request
    card = con.execute(sa.select(CARD).where(CARD.c.subject == fact.subject, CARD.c.kind == "customer")).first()
    if card is not None:
        return Person(contact.shown_name(card.given, card.surname), "", legal_day(moment(card.since)))
    reach = fact.requester_contact or ""
    name = contact.shown_name(fact.requester_given, fact.requester_surname)
    return Person(name, contact.shown_phone(reach) if reach.startswith("+") else reach)


def _person_and_acting(con: sa.Connection, thread: Thread) -> Person:
    """The person, and whoever made the request in that name: it was this one's identity that was checked."""
    about, fact = person(con, thread), thread.request
    acting = contact.shown_name(fact.representative_given, fact.representative_surname)
    if not acting or (fact.made_by or GivenBy.SELF) == GivenBy.SELF:
        return about
    return replace(about, acting=acting, acts_as=CODES["made_by"][fact.made_by].of(fact.language))


def _identity(check: Any, policy: PolicyFile, language: str) -> IdentityNote | None:
    if check is None:
        return None

    def said(column: str) -> str:
        return shown(data_map.mapped(f"identity_check.{column}").use, getattr(check, column), language, policy)

    return IdentityNote(legal_day(moment(check.hlc)), said("document_kind"), said("matched"))


def other_systems(searches: Iterable[Any], policy: PolicyFile, language: str) -> Iterator[OtherSystem]:
    """What was found in the other systems, in the policy file's order."""
    order = {system.id: at for at, system in enumerate(policy.systems)}
    for row in sorted(searches, key=lambda found: order.get(found.system, len(order))):
        said = {
            column: shown(data_map.mapped(f"system_search.{column}").use, getattr(row, column), language, policy)
            for column in ("system", "outcome", "reason", "note")
        }
        yield OtherSystem(said["system"], said["outcome"], ", ".join(filter(None, (said["reason"], said["note"]))))


def _country(code: str, language: str) -> str:
    return contact.shown_country(code, language)


def _fields(policy: PolicyFile, recipient: Any, language: str) -> str:
    return listed(policy.category(category).name.of(language) for category in recipient.fields)


def _disclosures(con: sa.Connection, subject: str, policy: PolicyFile, language: str) -> Iterator[Disclosure]:
    for one in disclosures.of_subject(con, subject):
        recipient, ground = find(policy.recipients, one.recipient), find(policy.purposes, one.ground)
        names = (
            category.name.of(language) if (category := find(policy.categories, code)) else code
            for code in one.categories
        )
        yield Disclosure(
            given_on=one.on,
            recipient=recipient.name if recipient else one.recipient,
            role=recipient.role.of(language) if recipient else "",
            fields=listed(names),
            ground=ground.name.of(language) if ground else one.ground,
        )
