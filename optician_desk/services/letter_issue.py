"""Making a letter out of a request and its values, sealing it with the shop's key, and putting it on record as issued.

The transaction is the caller's: the letter and what it speaks of are written together or not at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from optician_desk.domain import contact
from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter import Addressee, Letter, Value
from optician_desk.domain.local_time import legal_day
from optician_desk.policy.model import active
from optician_desk.services import kept_papers, letter_values, request_reach, seal
from optician_desk.services.report_assembly import controller, person
from optician_desk.services.request_facts import Thread
from optician_desk.services.series import next_number
from optician_desk.services.session import Desk, Session
from optician_desk.store.facts.rights_steps import LETTER
from optician_desk.store.tables import CARD
from optician_desk.store.work import Work, new_id

SERIES = "L"
NOTICE = "recipient_notice"


def issue(
    work: Work,
    session: Session,
    thread: Thread | None,
    paper: str,
    how: str,
    *,
    subject: str | None = None,
    values: Mapping[str, Value] | None = None,
    addressee: str = "",
    language: str = "",
) -> str:
    """Seal a letter, keep it and record how it was sent; returns its id.

    `how` is one of the policy file's ways of handing over, `addressee` the id of a recipient. Without a request the letter is
    about the card of `subject`, in Latvian unless `language` says otherwise. Raises Refusal("letter.way"), Trouble
    `report.no_key`, `report.seal_failed`.
    """
    desk = session.desk
    if how not in {way.id for way in active(desk.policy.handover_ways)}:
        raise Refusal("letter.way", "how")
    spoken = language or language_of(desk, thread, addressee)
    about = work.subject = subject or (thread.request.subject if thread else work.subject)
    if about is None:
        raise ValueError("a letter is about somebody")
    number = next_number(work.connection, desk.counter, legal_day(desk.clock()).year, SERIES)
    made = compose(
        work.connection, desk, thread, paper, number, values or {}, subject=about, addressee=addressee, language=spoken
    )
    if how == request_reach.POST and (posted := posted_to(work.connection, made, about, addressee, spoken)):
        made = replace(made, addressee=replace(made.addressee, contact=posted))
    letter = new_id()
    signed = sealed(work.connection, session, made, spoken)
    document, digest = kept_papers.keep(
        work, thread.request.slot if thread else letter, signed, desk.clock().isoformat()
    )
    work.details.update(letter=letter, paper=paper)
    work.add(
        LETTER,
        letter,
        {
            "request": thread.request.slot if thread else None,
            "paper": paper,
            "number": number,
            "language": spoken,
            "addressee": addressee or None,
            "how": how,
            "sent_on": legal_day(desk.clock()).isoformat(),
            "file_digest": digest,
            "document": document,
        },
        fact_id=letter,
    )
    return letter


def compose(
    con: sa.Connection,
    desk: Desk,
    thread: Thread | None,
    paper: str,
    number: str,
    values: Mapping[str, Value],
    *,
    subject: str,
    addressee: str = "",
    language: str,
) -> Letter:
    """The letter as plain values; `values` come over what every letter about a request says."""
    known = letter_values.common(thread, desk.policy, language) if thread else {}
    notice = paper == NOTICE  # a recipient need not know that, and under which number, the customer asked
    return Letter(
        paper,
        number,
        desk.clock(),
        controller(desk.policy, desk.settings.get("shop", ""), language),
        addressee_of(con, desk, thread, subject, addressee, language),
        thread.request.number if thread and not notice else "",
        date.fromisoformat(thread.request.received_on) if thread and not notice else None,
        {**known, **values},
    )


def posted_to(con: sa.Connection, letter: Letter, subject: str, recipient: str, language: str) -> str:
    """The address that a letter bears if it goes by post: the card's, which is the customer's own; empty for anybody else."""
    return "" if recipient or letter.addressee.about else request_reach.postal_address(con, subject, language)


def language_of(desk: Desk, thread: Thread | None, addressee: str) -> str:
    """The language of a letter: that of the request, a recipient's by its country."""
    if addressee:
        entry = next((one for one in desk.policy.recipients if one.id == addressee), None)
        return "en" if entry is not None and entry.country != contact.HOME_COUNTRY else "lv"
    return str(thread.request.language) if thread else "lv"


def sealed(con: sa.Connection, session: Session, letter: Letter, language: str) -> bytes:
    """The letter as a signed PDF. Raises Trouble `report.no_key`, `report.seal_failed`."""
    from optician_desk.documents import letter as pages  # heavy; here they load in the worker that signs
    from optician_desk.documents import signing, stamp

    owner, now = letter.controller, letter.made_at
    return signing.sign(
        pages.build(letter, language),
        seal.key_in_force(con),
        stamp=stamp.draw(owner.name, owner.shop, session.name, now, language),
        reason=CODES["paper_kind"][letter.paper].of(language),
        place=owner.shop,
    )


def drawn(letter: Letter, language: str) -> bytes:
    """The letter's pages without the seal, to look at before it is issued."""
    from optician_desk.documents import letter as pages

    return pages.build(letter, language)


def addressee_of(
    con: sa.Connection, desk: Desk, thread: Thread | None, subject: str, recipient: str, language: str
) -> Addressee:
    """To whom a letter goes: a `recipient` of the policy file, whoever acts for the customer, else the customer."""
    if thread is None:
        return Addressee(name_on_card(con, subject))
    about = person(con, thread)
    if recipient:
        return Addressee(letter_values.recipient_name(desk.policy, recipient, language), about=about.name)
    fact = thread.request
    if (fact.made_by or GivenBy.SELF) != GivenBy.SELF and (fact.representative_given or fact.representative_surname):
        acting = contact.shown_name(fact.representative_given, fact.representative_surname)
        return Addressee(acting, about.contact, about.name)
    return Addressee(about.name, about.contact)


def name_on_card(con: sa.Connection, subject: str) -> str:
    """The customer's name; empty where there is no card any more."""
    card = con.execute(sa.select(CARD.c.given, CARD.c.surname).where(CARD.c.subject == subject)).first()
    return contact.shown_name(card.given, card.surname) if card else ""
