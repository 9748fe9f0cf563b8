"""Finding customers, likely duplicates, and registering a new one (policy 1.1–1.3, 6.2, 6.3, 4.4)."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from optician_desk.domain import contact, likeness
from optician_desk.domain.errors import Refusal
from optician_desk.domain.folding import fold
from optician_desk.domain.likeness import Alike, Typed
from optician_desk.domain.registration import EMAIL, EMAIL_REASON, Entered, Registration, read_values
from optician_desk.domain.search_view import Found, Glimpse, Kind, Likely, Registered
from optician_desk.domain.search_words import wishes
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services.customer_lines import day_of, line
from optician_desk.services.fields import shown_as
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store import search as index
from optician_desk.store.data_map import mapped
from optician_desk.store.facts.consent import CONSENT, NOTICE
from optician_desk.store.facts.contact import ADDRESS
from optician_desk.store.facts.rights import ANSWER, REQUEST
from optician_desk.store.facts.rights_steps import LETTER
from optician_desk.store.tables import CARD
from optician_desk.store.work import Work

MOST_LIKELY = 6
"""Likely duplicates that are shown; whoever sees six has a reason to search instead."""


def search(session: Session, text: str) -> Found:
    """At most fifty lines for anything typed; for nothing typed no line, only how many cards there are (policy 4.4).

    A newer search may interrupt it (then Interrupted is raised).
    """
    asked = wishes(text)
    with session.finding(Permission.FIND) as raw:
        if not asked:
            return Found(text, (), more=False, total=index.count(raw))
        rows = index.find(raw, asked)
    shown = [line(row, asked) for row in rows[: index.MOST_HITS]]
    shown.sort(key=lambda hit: (not hit.name_spans, -hit.last.toordinal(), fold(hit.surname), fold(hit.given)))
    return Found(text, tuple(shown), more=len(rows) > index.MOST_HITS)


def glimpse(session: Session, subject: str) -> Glimpse | None:
    """The selected line at more length, contacts masked; None if the card is gone. Nothing is put on record (policy 4.4)."""
    with session.reading(Permission.FIND) as con:
        row = con.execute(sa.select(CARD).where(CARD.c.subject == subject)).first()
        if row is None:
            return None
        address = next(iter(card_rows.newest(con, ADDRESS, subject)), None)
        request = next(iter(card_rows.newest(con, REQUEST, subject)), None)
    return Glimpse(
        subject=subject,
        kind=Kind(row.kind),
        given=row.given or "",
        surname=row.surname or "",
        phone=contact.masked_phone(row.phone) if row.phone and not row.restricted else "",
        email=contact.hidden_email(row.email) if row.email and not row.restricted else "",
        city=(address.city or "") if address and not row.restricted else "",
        since=day_of(row.since),
        last=day_of(row.last),
        open_requests=row.open_requests,
        request=request.slot if request else "",
        restricted=bool(row.restricted),
    )


def request_numbered(session: Session, subject: str, number: str) -> str:
    """The request of this card that has this number, or whose report or letter has; empty if none has any more. No look-up."""
    with session.reading(Permission.FIND) as con:
        for table, request in ((REQUEST, REQUEST.c.slot), (ANSWER, ANSWER.c.slot), (LETTER, LETTER.c.request)):
            wanted = sa.select(request).where(table.c.subject == subject, table.c.number == number).limit(1)
            if found := con.execute(wanted).scalar():
                return str(found)
    return ""


def likely(session: Session, typed: Typed) -> tuple[Likely, ...]:
    """Cards that may be this person's already, most alike first; never a refusal (a family shares a phone).

    A newer search may interrupt it, like `search`.
    """
    with session.searching(Permission.FIND) as con:
        found = likeness.alike(typed, index.candidates(con, typed))[:MOST_LIKELY]
        return tuple(_likely(con, one) for one in found)


def register(session: Session, form: Registration) -> Registered:
    """A new card from the form, in one transaction with its trail entry.

    Raises Refusal at the first field that cannot be taken (`contact.…`, `text.…`, `registration.…`), NotAllowed.
    """
    session.require(Permission.REGISTER)
    policy = session.desk.policy
    values, refusals = read_values(shown_as(), form.values)
    if refusals:
        raise refusals[0]
    _require_listed(policy, form, values)
    with session.task(Permission.REGISTER, "register") as work:
        subject = work.new_subject()
        _add_values(work, form.values, values)
        for agreed in form.consents:
            wording = policy.consent(agreed.purpose).current.version
            work.add(
                CONSENT,
                f"{agreed.purpose}:{agreed.via}",
                {"purpose": agreed.purpose, "via": agreed.via, "given": 1, "wording": wording},
                channel=form.channel,
                given_by=form.given_by,
            )
        if form.notice is not None:
            given = {"version": policy.notice.version, "language": form.notice.language, "how": form.notice.how}
            work.add(NOTICE, "notice", given, channel=form.channel, given_by=form.given_by)
        return Registered(subject, session.desk.clock())


def _add_values(work: Work, entered: Iterable[Entered], values: dict[str, str]) -> None:
    """One fact a table; its source is that of its first value in the form."""
    facts: dict[str, tuple[Entered, dict[str, str]]] = {}
    for value in entered:
        if value.path in values:
            name, _, column = value.path.partition(".")
            facts.setdefault(name, (value, {}))[1][column] = values[value.path]
    for name, (first, columns) in facts.items():
        work.add(mapped(first.path).table, name, columns, channel=first.channel, given_by=first.given_by)


def _require_listed(policy: PolicyFile, form: Registration, values: dict[str, str]) -> None:
    """Ids of the policy file that the form names must be there and in use; an address takes the place of its missing reason."""
    if EMAIL in values:
        values.pop(EMAIL_REASON, None)
    reason = values.get(EMAIL_REASON)
    if reason is not None and find(active(policy.missing_email_reasons), reason) is None:
        raise Refusal("contact.email_reason_missing", EMAIL_REASON, "6.2")
    for agreed in form.consents:
        purpose = find(active(policy.consents), agreed.purpose)
        if purpose is None or agreed.via not in purpose.vias:
            raise Refusal("registration.consent_unknown", None, "6.3")
    if form.notice is not None and find(active(policy.notice_ways), form.notice.how) is None:
        raise Refusal("registration.notice_way_unknown", None)


def _likely(con: sa.Connection, one: Alike) -> Likely:
    wanted = sa.select(CARD.c.phone, CARD.c.email, CARD.c.restricted).where(CARD.c.subject == one.candidate.subject)
    row = con.execute(wanted).one()
    return Likely(
        subject=one.candidate.subject,
        given=one.candidate.given,
        surname=one.candidate.surname,
        phone=contact.masked_phone(row.phone) if row.phone and not row.restricted else "",
        email=contact.hidden_email(row.email) if row.email and not row.restricted else "",
        reasons=one.reasons,
        score=one.score,
    )
