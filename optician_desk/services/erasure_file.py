"""What an erasure leaves behind in the store: the request's assessment carried out, who is to be told, and the rest to come.

All of it is written in the transaction that erases, and before anything is erased in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.data_use import Category
from optician_desk.domain.erasure_view import Verdict, values_erased
from optician_desk.services import recipient_notices, request_facts
from optician_desk.services.request_facts import Thread
from optician_desk.store import card_rows, data_map
from optician_desk.store.facts.contact import EMAIL, NAME, PHONE
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.facts.rights_steps import ASSESSMENT
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import ERASURE_REST
from optician_desk.store.work import Work

#: In the trail's entry of an erasure at request: how many values of each category went (`name=2 phone=1`). The answer says it.
VALUES = "values"


def keep_addressee(work: Work, thread: Thread) -> None:
    """Write into the request who asked and where the answer goes, as the card says today: the card's own values will be gone."""
    row, con = thread.request, work.connection
    name = _first(con, NAME, row.subject)
    if row.requester_surname or name is None:
        return
    email, phone = _first(con, EMAIL, row.subject), _first(con, PHONE, row.subject)
    values = {column: getattr(row, column) for column in data_map.value_columns(REQUEST)}
    values |= {"requester_given": name.given, "requester_surname": name.surname}
    values["requester_contact"] = (email and email.address) or (phone and phone.e164) or row.requester_contact
    work.add(REQUEST, row.slot, values, channel=row.channel, given_by=row.given_by)


def carried_out(work: Work, request: str, verdicts: Sequence[Verdict]) -> None:
    """The request's assessment is carried out; whoever got the values that go is to be told (GDPR Art. 19)."""
    thread = request_facts.threads(work.connection, request=request).get(request)
    if thread is None or thread.assessment is None:
        return
    work.own_request = True
    work.details["request"] = request
    gone = values_erased(verdicts)
    work.details[VALUES] = " ".join(f"{category}={amount}" for category, amount in gone.items())
    recipient_notices.expect(work, thread, sorted(gone))
    values = {column: getattr(thread.assessment, column) for column in data_map.value_columns(ASSESSMENT)}
    work.add(ASSESSMENT, request, {**values, "done": 1})


def values_told(details: Mapping[str, str | int]) -> dict[str, int] | None:
    """What `carried_out` wrote into the trail's entry; None in the entry of an erasure before it did."""
    written = details.get(VALUES)
    if written is None:
        return None
    return {category: int(amount) for category, _, amount in (one.partition("=") for one in str(written).split())}


def remember_rest(
    con: sa.Connection,
    verdicts: Sequence[Verdict],
    *,
    subject: str,
    request: str | None,
    released: str,
    reason: str,
    staff: str,
    at: datetime,
) -> None:
    """What has to stay for now goes by itself when its ground ends; a request's own file runs its own term.

    What is entered later is not part of it, so the moment is no earlier than the newest value's: a clock can have been set back.
    """
    con.execute(sa.delete(ERASURE_REST).where(ERASURE_REST.c.subject == subject))
    if left(verdicts):
        row = {"subject": subject, "request": request, "released": released, "reason": reason, "staff": staff}
        decided = max(at, *(moment(one.stamp) for one in verdicts))
        con.execute(sa.insert(ERASURE_REST), {**row, "at": decided.isoformat()})


def left(verdicts: Sequence[Verdict]) -> bool:
    """Whether something besides the files of requests has to stay."""
    return any(not one.erase and one.category != Category.REQUEST for one in verdicts)


def _first(con: sa.Connection, table: sa.Table, subject: str) -> Any:
    return next(iter(card_rows.newest(con, table, subject)), None)
