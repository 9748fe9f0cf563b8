"""A customer's card: opening it, correcting values, consents and the notice (policy 1.1, 1.3, 5.3, 6.3).

What contact data there are the data map says (`Use.on_card`): a new column appears here, in the dialog that corrects it
and in its history without a line of code.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import ConsentPurpose, PolicyFile, active, find
from optician_desk.services import disclosures, lens_entries, objecting
from optician_desk.services.card_values import (
    NEEDED,
    is_cleared_freely,
    on_card_tables,
    read_typed,
    same,
    table_named,
)
from optician_desk.services.session import Session
from optician_desk.services.shown import shown
from optician_desk.store import card_rows, data_map, statements
from optician_desk.store.facts.consent import CONSENT, NOTICE
from optician_desk.store.facts.rights import HANDOVER, REQUEST
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import CARD, STAFF

_DISCLOSED = ("recipient", "categories", "ground")


# ------------------------------------------------------------------------------------------------------------- reading
def open_card(session: Session, subject: str, task: str = "open_card", *, language: str = "lv") -> CardView:
    """All that is known of one customer; the opening goes to the trail with its task before anything is handed out.

    Raises Refusal `card.unknown` for a subject without a card.
    """
    view = _view(session, subject, language)
    session.note(Permission.SEE_CARD, task, subject)
    return view


def lens_history(session: Session, subject: str, *, language: str = "lv") -> LensHistory:
    """The lens parameters alone, newest first; the look goes to the trail."""
    with session.reading(Permission.SEE_CARD) as con:
        history = _Reader(con, subject, language, session.desk.policy).lenses()
    session.note(Permission.SEE_CARD, "open_lenses", subject)
    return history


def _view(session: Session, subject: str, language: str) -> CardView:
    with session.reading(Permission.SEE_CARD) as con:
        card = con.execute(sa.select(CARD).where(CARD.c.subject == subject)).first()
        if card is None:
            raise Refusal("card.unknown")
        reader = _Reader(con, subject, language, session.desk.policy)
        rows = reader.consents()
        asked = session.desk.policy.rules.require_lens_consent
        return CardView(
            subject=subject,
            name=contact.shown_name(card.given, card.surname),
            since=moment(card.since),
            last=moment(card.last),
            contact=reader.contact(),
            consents=tuple(row for row in rows if row.purpose != lens_entries.LENS_PURPOSE),
            lens_consent=next((row for row in rows if row.purpose == lens_entries.LENS_PURPOSE and asked), None),
            notice=reader.notice(),
            lenses=reader.lenses(),
            requests=reader.requests(),
            disclosures=reader.disclosures(),
            objects_since=reader.objects_since(),
        )


class _Reader:
    """Reads one subject's facts as values in one language."""

    def __init__(self, con: sa.Connection, subject: str, language: str, policy: PolicyFile) -> None:
        self._con, self._subject, self._language, self._policy = con, subject, language, policy
        self._names = {row.id: row.name for row in con.execute(sa.select(STAFF.c.id, STAFF.c.name))}

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


# ------------------------------------------------------------------------------------------------------------ changing
def correct(
    session: Session,
    subject: str,
    table: str,
    slot: str,
    values: Mapping[str, str],
    *,
    channel: Origin = Origin.IN_PERSON,
    given_by: GivenBy = GivenBy.SELF,
    language: str = "lv",
) -> CardView:
    """Put a new value beside the old one, which stays until its term ends (policy 5.3). `values`: column → as typed.

    Raises Refusal at the field (`table.column`) for what cannot be kept, `card.value_missing` for nothing at all.
    """
    session.require(Permission.CORRECT)
    kind = table_named(table)
    kept = read_typed(session.desk.policy, kind, values)
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = _known(work.connection, subject)
        if not same(work.connection, kind, subject, slot, kept):
            work.add(kind, slot, kept, channel=channel, given_by=given_by)
    return _view(session, subject, language)


def clear_value(session: Session, subject: str, table: str, slot: str, *, language: str = "lv") -> CardView:
    """Take back a voluntary value: a fact that nothing is there. Raises Refusal `card.cannot_clear` for a needed one."""
    session.require(Permission.CORRECT)
    kind = table_named(table)
    if not is_cleared_freely(kind):
        raise Refusal("card.cannot_clear", table, "6.2")
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = _known(work.connection, subject)
        work.add(kind, slot, {})
    return _view(session, subject, language)


def change_consent(
    session: Session,
    subject: str,
    purpose: str,
    via: str,
    given: bool,
    *,
    channel: Origin = Origin.IN_PERSON,
    given_by: GivenBy = GivenBy.SELF,
    language: str = "lv",
) -> CardView:
    """Record that a consent was given or withdrawn, with the wording's version (policy 6.3; GDPR Art. 7).

    Agreeing anew ends an objection to marketing for this purpose; nothing else does.

    Raises Refusal `card.consent_unknown` for a purpose or way that the policy file does not offer.
    """
    session.require(Permission.CORRECT)
    entry = find(session.desk.policy.consents, purpose)
    if entry is None or via not in entry.vias:
        raise Refusal("card.consent_unknown")
    slot = f"{purpose}:{via}"
    with session.task(Permission.CORRECT, "change_consent") as work:
        work.subject = _known(work.connection, subject)
        held = {row.slot: row for row in card_rows.newest(work.connection, CONSENT, subject)}.get(slot)
        if held is None or bool(held.given) != given:
            wording = entry.current.version if given or held is None else held.wording
            values = {"purpose": purpose, "via": via, "given": int(given), "wording": wording}
            work.add(CONSENT, slot, values, channel=channel, given_by=given_by)
        if given:
            objecting.agreed_anew(work, purpose)
    return _view(session, subject, language)


def record_disclosure(
    session: Session, subject: str, recipient: str, categories: Collection[str], ground: str, on: date, *, language: str
) -> CardView:
    """Record to whom data were handed (policy 3.1, 3.2). Raises the refusals of `disclosures.record`."""
    disclosures.record(session, subject, recipient, categories, ground, on)
    return _view(session, subject, language)


def record_notice(session: Session, subject: str, notice_language: str, how: str, *, language: str = "lv") -> CardView:
    """Record that today's privacy notice was given (GDPR Art. 13). Raises Refusal `card.not_on_list` for another way."""
    session.require(Permission.CORRECT)
    if find(active(session.desk.policy.notice_ways), how) is None or notice_language not in ("lv", "en"):
        raise Refusal("card.not_on_list", "notice.how")
    with session.task(Permission.CORRECT, "record_notice") as work:
        work.subject = _known(work.connection, subject)
        version = session.desk.policy.notice.version
        work.add(NOTICE, "notice", {"version": version, "language": notice_language, "how": how})
    return _view(session, subject, language)


def _known(con: sa.Connection, subject: str) -> str:
    if con.execute(sa.select(CARD.c.row).where(CARD.c.subject == subject)).first() is None:
        raise Refusal("card.unknown")
    return subject
