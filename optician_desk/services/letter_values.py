"""What fills a letter about a request: its numbers and days, the decision with its grounds, systems searched, recipients told.

Every text is in the letter's language; fixed words come from the catalogue of letters.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa

from optician_desk.documents.wording import Wording, wording
from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.day_words import shown_day
from optician_desk.domain.letter import Rows, Value
from optician_desk.domain.rights import AT_ONCE, Decision, Identity, Kind
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services import disclosures, request_facts
from optician_desk.services.report_assembly import other_systems
from optician_desk.services.request_facts import Thread
from optician_desk.services.shown import shown
from optician_desk.store import data_map
from optician_desk.store.facts.referral import LENS
from optician_desk.store.schema import metadata

Values = dict[str, Value]


def words_of(language: str) -> Wording:
    """The catalogue of letters."""
    return wording("letters", language)


def common(thread: Thread, policy: PolicyFile, language: str) -> Values:
    """What every letter about this request may say."""
    fact = thread.request
    kept = policy.criterion(policy.rules.request_retention)
    return {
        "number": fact.number,
        "kind": CODES["request_kind"][fact.kind].of(language),
        "received": date.fromisoformat(fact.received_on),
        "due": request_facts.dates(thread)[1],
        "represented": (fact.made_by or GivenBy.SELF) != GivenBy.SELF,
        "request_kept": kept.text.of(language),
        **decided(thread, policy, language),
    }


def decided(thread: Thread, policy: PolicyFile, language: str) -> Values:
    """How the request was decided, with the ground and the facts where it was refused, wholly or in part."""
    found = thread.assessment
    if found is None:
        return {}
    values: Values = {str(found.decision): True, "reasoning": found.reasoning or ""}
    ground = find(policy.refusal_grounds, found.ground) if found.ground else None
    if ground is not None:
        values["ground"] = ground.text.of(language)
        values["not_identified"] = found.ground == "not_identified"
    return values


def acknowledgement(thread: Thread, policy: PolicyFile, language: str) -> Values:
    """Every right of the application with its number and day."""
    rows = tuple(
        (
            one.number,
            CODES["request_kind"][one.kind].of(language),
            shown_day(date.fromisoformat(one.received_on), language),
            shown_day(date.fromisoformat(one.due_outer), language),
        )
        for one in thread.together
    )
    asked = {Kind(one.kind) for one in thread.together}
    known = request_facts.state(thread, policy).identity is Identity.CONFIRMED
    return {"requests": rows, "several": len(rows) > 1, "identity_open": not known and bool(asked - AT_ONCE)}


def systems(thread: Thread, policy: PolicyFile, language: str) -> Rows:
    """What was found in the other systems."""
    found = other_systems(thread.searches.values(), policy, language)
    return tuple((one.system, one.outcome, one.note) for one in found)


def recipients(thread: Thread, policy: PolicyFile, language: str) -> Rows:
    """Whom the data had been handed to, and whether each was told (GDPR Art. 19)."""
    words = words_of(language)
    return tuple(
        (recipient_name(policy, row.recipient, language), _told(row, policy, words)) for row in thread.notices.values()
    )


def recipient_name(policy: PolicyFile, recipient: str, language: str) -> str:
    """A recipient by name, with what it does."""
    entry = find(policy.recipients, recipient)
    return f"{entry.name} ({entry.role.of(language)})" if entry else recipient


def _told(row: Any, policy: PolicyFile, words: Wording) -> str:
    if row.outcome == "told" and row.told_on:
        return words("shared.was_told", day=words.day(date.fromisoformat(row.told_on)))
    reason = find(policy.not_told_reasons, row.reason or "")
    return words("shared.was_not_told", reason=reason.text.of(words.language) if reason else "")


def corrections(
    con: sa.Connection, thread: Thread, policy: PolicyFile, language: str
) -> tuple[tuple[str, str, str, str], ...]:
    """Each value put right: its name, the new value, what showed it, and its category."""
    return tuple(_correction(con, row, policy, language) for row in thread.corrections)


def _correction(con: sa.Connection, row: Any, policy: PolicyFile, language: str) -> tuple[str, str, str, str]:
    entry = data_map.mapped(row.path)
    table = metadata.tables[row.path.partition(".")[0]]
    fact = con.execute(sa.select(table).where(table.c.id == row.fact)).first()
    value = shown(entry.use, getattr(fact, entry.column.name), language, policy) if fact is not None else ""
    label = entry.use.label.of(language)
    if table is LENS and fact is not None:
        label = f"{label} ({fact.slot})"
    said = value or words_of(language)("rectification_answer.cleared")
    return label, said, row.evidence or "", str(entry.use.category)


def notice(
    con: sa.Connection,
    thread: Thread,
    policy: PolicyFile,
    language: str,
    recipient: str,
    erased: Collection[str] = (),
) -> Values:
    """What one recipient is told, and no more than it got (policy 3.2): new values, or the kinds of data concerned.

    `erased`: categories of which something went, where they are known.
    """
    entry = find(policy.recipients, recipient)
    given = [one for one in disclosures.of_subject(con, thread.request.subject) if one.recipient == recipient]
    got = {category for one in given for category in one.categories} or set(entry.fields if entry else ())
    values: Values = {"given": ", ".join(shown_day(one.on, language) for one in reversed(given))}
    if thread.request.kind == Kind.RECTIFICATION:
        found = corrections(con, thread, policy, language)
        return {**values, "rectified": True, "values": tuple(row[:2] for row in found if row[3] in got)}
    concerned = [one for one in active(policy.categories) if one.id in got and (not erased or one.id in erased)]
    cause = "restricted" if thread.request.kind == Kind.RESTRICTION else "erased"
    return {**values, cause: True, "categories": tuple((one.name.of(language),) for one in concerned)}


def receipt(con: sa.Connection, thread: Thread, language: str) -> Values:
    """The papers that are handed over with the answer."""
    answer = thread.answer
    paper = CODES["paper_kind"][answer.paper or "report"].of(language)
    rows = [(paper, answer.number or "", answer.file_digest or "")]
    if answer.attachment:
        kept = metadata.tables["kept_document"]
        digest = con.execute(sa.select(kept.c.sha256).where(kept.c.id == answer.attachment)).scalar()
        rows.append((words_of(language)(f"handover_receipt.attached.{answer.paper}"), "", digest or ""))
    return {"papers": tuple(rows)}


def nothing_held(thread: Thread) -> bool:
    """Whether the answer is that nothing is held."""
    return thread.assessment is not None and thread.assessment.decision == Decision.NOTHING_HELD
