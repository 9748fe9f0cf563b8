"""A customer's card read from its facts: each value with its source, in one language (policy 1.1, 1.3, 5.3).

What is restricted may be stored and nothing else: no value is handed out, unless for the customer's own request or for a legal
claim (GDPR Art. 18(2)).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.domain import contact
from optician_desk.domain.card_view import (
    CardView,
    ConsentRow,
    ConsentState,
    DisclosureLine,
    LensHistory,
    NoticeState,
    Part,
    RequestLine,
    Source,
    Value,
)
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import ConsentPurpose, PolicyFile, active, find
from optician_desk.services import disclosures, holds, lens_entries, objecting, restrictions
from optician_desk.services.card_values import NEEDED, on_card_tables
from optician_desk.services.session import Session
from optician_desk.services.shown import shown
from optician_desk.store import card_rows, data_map, statements
from optician_desk.store.facts.consent import CONSENT, NOTICE
from optician_desk.store.facts.rights import HANDOVER, REQUEST
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD, STAFF

#: Tasks for which the values of a restricted card may be looked at.
UNLOCKING = frozenset({"claim", "own_request"})
_DISCLOSED = ("recipient", "categories", "ground")


def view(session: Session, subject: str, language: str, task: str = "open_card") -> CardView:
    """The card as it stands; leaves no mark in the trail. Raises Refusal `card.unknown` for a subject without a card."""
    policy, today = session.desk.policy, legal_day(session.desk.clock())
    with session.reading(Permission.SEE_CARD) as con:
        card = con.execute(sa.select(CARD).where(CARD.c.subject == subject)).first()
        if card is None:
            raise Refusal("card.unknown")
        reader = CardReader(con, subject, language, policy)
        kept = CardView(
            subject=subject,
            name=contact.shown_name(card.given, card.surname),
            since=moment(card.since),
            last=moment(card.last),
            requests=reader.requests(),
            objects_since=reader.objects_since(),
            restriction=restrictions.of_subject(con, subject, policy, language),
            holds=holds.of_subject(con, subject, policy, language, today),
            hidden=bool(card.restricted) and task not in UNLOCKING,
        )
        return kept if kept.hidden else reader.with_values(kept)


class CardReader:
    """Reads one subject's facts as values in one language."""

    def __init__(self, con: sa.Connection, subject: str, language: str, policy: PolicyFile) -> None:
        self._con, self._subject, self._language, self._policy = con, subject, language, policy
        self._names = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}

    def with_values(self, card: CardView) -> CardView:
        """The card with all its values."""
        rows, asked = self.consents(), self._policy.rules.require_lens_consent
        return replace(
            card,
            contact=self.contact(),
            consents=tuple(row for row in rows if row.purpose != lens_entries.LENS_PURPOSE),
            lens_consent=next((row for row in rows if row.purpose == lens_entries.LENS_PURPOSE and asked), None),
            notice=self.notice(),
            lenses=self.lenses(),
            disclosures=self.disclosures(),
        )

    def source(self, row: Any) -> Source:
        return Source(row.channel, row.given_by, moment(row.hlc), self._names.get(row.staff, ""))

    def contact(self) -> tuple[Value, ...]:
        found: list[Value] = []
        for table in on_card_tables():
            rows = self._con.exec_driver_sql(statements.of_subject(table), (self._subject,)).all()
            slots: dict[str, list[Any]] = {}
            for row in rows:
                slots.setdefault(row.slot, []).append(row)
            found.extend(self._value(table, slot, held) for slot, held in (slots or {table.name: []}).items())
        return tuple(found)

    def _value(self, table: sa.Table, slot: str, rows: list[Any]) -> Value:
        """The newest of `rows` (newest first), the others behind it; none at all is a value that was never given."""
        row = rows[0] if rows else None
        entries = [entry for entry in data_map.columns_of(table) if entry.use.on_card]
        held = [(entry, getattr(row, entry.column.name, None)) for entry in entries]
        parts = tuple(
            Part(
                path=entry.path,
                label=entry.use.label.of(self._language),
                shown_as=entry.use.shown_as,
                stored="" if value is None else str(value),
                shown=shown(entry.use, value, self._language, self._policy),
            )
            for entry, value in held
        )
        category = entries[0].use.category
        return Value(
            table=table.name,
            slot=slot,
            label=self._policy.category(category.value).name.of(self._language),
            category=category,
            text=_joined(parts),
            parts=parts,
            source=None if row is None else self.source(row),
            voluntary=category not in NEEDED,
            cleared=row is not None and all(value is None for _, value in held),
            earlier=tuple(self._value(table, slot, [older]) for older in rows[1:]),
        )

    def consents(self) -> tuple[ConsentRow, ...]:
        held = {row.slot: row for row in card_rows.newest(self._con, CONSENT, self._subject)}
        return tuple(
            ConsentRow(
                purpose=purpose.id,
                name=purpose.name.of(self._language),
                wording=purpose.current.version,
                text=purpose.current.text.of(self._language),
                states=tuple(self._state(purpose, via, held.get(f"{purpose.id}:{via}")) for via in purpose.vias),
            )
            for purpose in active(self._policy.consents)
        )

    def _state(self, purpose: ConsentPurpose, via: str, row: Any | None) -> ConsentState:
        way = find(self._policy.vias, via)
        name = "" if way is None else way.name.of(self._language)
        if row is None:
            return ConsentState(purpose.id, via, name)
        return ConsentState(purpose.id, via, name, bool(row.given), row.wording or "", self.source(row))

    def notice(self) -> NoticeState | None:
        row = next(iter(card_rows.newest(self._con, NOTICE, self._subject)), None)
        if row is None:
            return None
        language, how = (data_map.mapped(f"notice.{name}").use for name in ("language", "how"))
        return NoticeState(
            version=row.version,
            language=shown(language, row.language, self._language, self._policy),
            how=shown(how, row.how, self._language, self._policy),
            current=row.version == self._policy.notice.version,
            source=self.source(row),
        )

    def lenses(self) -> LensHistory:
        return lens_entries.read_history(self._con, self._subject, self._language, self._policy, self.source)

    def requests(self) -> tuple[RequestLine, ...]:
        closed = {row.slot for row in card_rows.newest(self._con, HANDOVER, self._subject)}
        kind = data_map.mapped("request.kind").use
        return tuple(
            RequestLine(
                request=row.slot,
                number=row.number,
                kind=shown(kind, row.kind, self._language, self._policy),
                received_on=date.fromisoformat(row.received_on),
                due_target=date.fromisoformat(row.due_target),
                due_outer=date.fromisoformat(row.due_outer),
                open=row.slot not in closed,
            )
            for row in card_rows.newest(self._con, REQUEST, self._subject)
        )

    def objects_since(self) -> date | None:
        """Since when the customer objects to direct marketing (GDPR Art. 21(2)); None where she does not."""
        days = [row.on_day for row in objecting.standing(self._con, self._subject)]
        return date.fromisoformat(min(days)) if days else None

    def disclosures(self) -> tuple[DisclosureLine, ...]:
        recipient, categories, ground = (data_map.mapped(f"disclosure.{name}").use for name in _DISCLOSED)
        return tuple(
            DisclosureLine(
                on=one.on,
                recipient=shown(recipient, one.recipient, self._language, self._policy),
                categories=tuple(shown(categories, part, self._language, self._policy) for part in one.categories),
                ground=shown(ground, one.ground, self._language, self._policy),
            )
            for one in disclosures.of_subject(self._con, self._subject)
        )


def _joined(parts: tuple[Part, ...]) -> str:
    """The parts in one line; names with a space between, and the country only when it is a foreign one."""
    said = [part.shown for part in parts if part.shown and part.stored != contact.HOME_COUNTRY]
    return (" " if any(part.shown_as == "name" for part in parts) else ", ").join(said)
