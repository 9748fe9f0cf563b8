"""What fills the answer to a request of each kind: what was done and what was not (GDPR Art. 12, 15-21)."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.documents.wording import wording
from optician_desk.domain import backup_plan
from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import Category
from optician_desk.domain.day_words import shown_day
from optician_desk.domain.erasure_view import Verdict
from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter import Rows
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.names_in_sentences import inside
from optician_desk.domain.portability import PortableFile
from optician_desk.domain.retention import Start
from optician_desk.domain.rights import COMPLAINT_UNFOUNDED, Decision, Kind
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services import backup_folders, copies, erasure_file, letter_values, request_facts
from optician_desk.services.letter_values import Values, words_of
from optician_desk.services.request_facts import Thread
from optician_desk.services.session import Desk
from optician_desk.store import assessment, data_map
from optician_desk.store.facts.consent import CONSENT
from optician_desk.store.facts.rights import REQUEST
from optician_desk.store.facts.rights_steps import OBJECTION, RESTRICTION
from optician_desk.store.schema import metadata
from optician_desk.store.tables import AUDIT, CARD, KEPT_DOCUMENT

PAPERS: Mapping[Kind, str] = {
    Kind.COPY: "copy_answer",
    Kind.RECTIFICATION: "rectification_answer",
    Kind.ERASURE: "erasure_answer",
    Kind.RESTRICTION: "restriction_answer",
    Kind.PORTABILITY: "portability_answer",
    Kind.OBJECTION: "objection_answer",
    Kind.MARKETING: "marketing_answer",
    Kind.WITHDRAWAL: "withdrawal_answer",
    Kind.COMPLAINT: "complaint_answer",
}
REFUSAL = "refusal"


def paper_of(thread: Thread) -> str:
    """The paper that answers a request. A complaint that came to nothing was examined all the same: that is its answer.

    Raises Refusal("letter.report_answers") for an access request that was not refused: its answer is the report.
    """
    kind = Kind(thread.request.kind)
    found = thread.assessment
    refused = found is not None and found.decision == Decision.REFUSED
    if refused and not (kind is Kind.COMPLAINT and found.ground == COMPLAINT_UNFOUNDED):
        return REFUSAL
    if kind is Kind.ACCESS:
        raise Refusal("letter.report_answers")
    return PAPERS[kind]


def values_of(
    con: sa.Connection,
    desk: Desk,
    thread: Thread,
    language: str,
    file: PortableFile | None = None,
    *,
    draft: bool = False,
) -> Values:
    """The values of the answer; `file` is what goes with a portability request, in a `draft` as it would be today."""
    values = letter_values.common(thread, desk.policy, language)
    values["systems"] = letter_values.systems(thread, desk.policy, language)
    values["everywhere"] = bool(thread.searches) and all(one.outcome != "found" for one in thread.searches.values())
    values["recipients"] = letter_values.recipients(thread, desk.policy, language)
    kind = Kind(thread.request.kind)
    if paper_of(thread) == REFUSAL or letter_values.nothing_held(thread):
        return values
    if kind is Kind.PORTABILITY:
        return {**values, **_portability(con, desk.policy, thread, language, file, draft)}
    maker = _OWN.get(kind)
    return {**values, **(maker(con, desk, thread, language) if maker else {})}


def attached(con: sa.Connection, thread: Thread) -> str:
    """The kept document that goes along with a granted copy; empty for other kinds."""
    kind, found = Kind(thread.request.kind), thread.assessment
    granted = found is not None and found.decision == Decision.GRANTED
    return copies.earlier_document(con, thread) if kind is Kind.COPY and granted else ""


def _copy(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    earlier = request_facts.threads(con, request=thread.assessment.earlier)[thread.assessment.earlier].answer
    signed_on = date.fromisoformat(earlier.approved_on[:10])
    digest = con.execute(sa.select(KEPT_DOCUMENT.c.sha256).where(KEPT_DOCUMENT.c.id == earlier.document)).scalar()
    told = {
        "number": earlier.number or "",
        "paper": CODES["paper_kind"][earlier.paper or "report"].of(language),
        "day": shown_day(signed_on, language),
        "digest": digest or "",
    }
    return {"earlier": signed_on, "file": _labelled("copy_answer", told, language)}


def _rectification(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    found = letter_values.corrections(con, thread, desk.policy, language)
    earlier = next((one for one in active(desk.policy.retention) if Start(one.counted_from) is Start.SUPERSEDED), None)
    return {
        "corrections": tuple(row[:3] for row in found),
        "earlier_kept": earlier.text.of(language) if earlier else "",
    }


def _erasure(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    policy, today = desk.policy, legal_day(desk.clock())
    gone, on = erased(con, thread)
    names = {one.id: one.name.of(language) for one in policy.categories}
    found = assessment.assess(
        con, thread.request.subject, policy, today, frozenset((thread.assessment.released or "").split())
    )
    trail = [policy.criterion(one).text.of(language) for one in policy.category(Category.LOOKUP).retention]
    values: Values = {
        "went": tuple((names.get(one, one), str(gone[one])) for one in (*names, *(gone.keys() - names)) if one in gone),
        "stays": _stays(found, policy, language),
        "others": _other_files(con, found, policy, thread, language),
        "trail_kept": "; ".join(trail),
    }
    used, left = backup_folders.folders(desk), backup_folders.left(desk)
    if on is not None and used:
        values["copies"] = backup_plan.last_day(on, backup_folders.plan(desk))
    # their keys go with the term only where the shop's medium is seen again
    values["apart"] = any(one.newest for one in (*left, *(folder for folder in used if not folder.attached)))
    return values


def erased(con: sa.Connection, thread: Thread) -> tuple[dict[str, int], date | None]:
    """How many values of each category an erasure request took, and on which day, as the trail has it.

    Of an erasure whose entry does not count values yet its records are counted: the values themselves are gone.
    """
    entries = con.execute(
        sa.select(AUDIT.c.body).where(AUDIT.c.subject == thread.request.subject).order_by(AUDIT.c.seq)
    )
    found: Counter[str] = Counter()
    on = None
    for (raw,) in entries:
        body = json.loads(raw)
        if body.get("erased") and body.get("details", {}).get("request") == thread.request.slot:
            on = legal_day(datetime.fromisoformat(body["at"]))
            told = erasure_file.values_told(body["details"])
            found.update(told if told is not None else (str(_category(table)) for table, *_ in body["erased"]))
    return dict(found), on


def _category(table: str) -> str:
    return data_map.columns_of(metadata.tables[table])[0].use.category


def _stays(verdicts: tuple[Verdict, ...], policy: PolicyFile, language: str) -> Rows:
    """What an erasure left, each kind of data with why and until when; the files of requests are told apart."""
    rows = []
    listed = assessment.by_category(verdicts)
    for category in (one.id for one in policy.categories):
        kept = [one for one in listed.get(category, ()) if not one.erase]
        if not kept or category == Category.REQUEST:
            continue
        ids = dict.fromkeys(term.criterion for one in kept for term in one.terms)
        ends = [one.until for one in kept]
        until = max((day for day in ends if day), default=None) if None not in ends else None
        why = "; ".join(policy.criterion(one).text.of(language) for one in ids)
        last = shown_day(until, language) if until else words_of(language)("erasure_answer.no_day")
        rows.append((policy.category(category).name.of(language), why, last))
    return tuple(rows)


def _other_files(
    con: sa.Connection, verdicts: tuple[Verdict, ...], policy: PolicyFile, thread: Thread, language: str
) -> Rows:
    """The person's other requests whose files stay: number, what was asked, until when (policy 4.3.2), the newest first."""
    term = policy.criterion(policy.rules.request_retention).text.of(language)
    ends = {one.slot: one.until for one in verdicts if one.path.startswith(f"{REQUEST.name}.") and not one.erase}
    own = thread.request
    newest: dict[str, Any] = {}
    asked = sa.select(REQUEST).where(REQUEST.c.subject == own.subject, REQUEST.c.slot != own.slot)
    for row in con.execute(asked.order_by(REQUEST.c.number.desc(), REQUEST.c.hlc.desc())):
        newest.setdefault(row.slot, row)
    return tuple(
        (row.number, CODES["request_kind"][row.kind].of(language), shown_day(until, language) if until else term)
        for row, until in ((row, ends[slot]) for slot, row in newest.items() if slot in ends)
    )


def _restriction(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    own = sa.select(RESTRICTION).where(
        RESTRICTION.c.subject == thread.request.subject,
        RESTRICTION.c.request == thread.request.slot,
        RESTRICTION.c.state == "on",
    )
    row = con.execute(own.order_by(RESTRICTION.c.hlc)).first()
    if row is None:
        return {"restricted": date.fromisoformat(thread.request.received_on)}
    ground = find(desk.policy.restriction_grounds, row.ground or "")
    return {
        "restricted": date.fromisoformat(row.on_day),
        "restriction_ground": ground.text.of(language) if ground else "",
    }


def _objection(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    own = sa.select(OBJECTION).where(
        OBJECTION.c.subject == thread.request.subject, OBJECTION.c.request == thread.request.slot
    )
    rows = con.execute(own.order_by(OBJECTION.c.hlc)).all()
    purposes = {one.id: one.name.of(language) for one in desk.policy.purposes}

    def named(upheld: bool) -> Rows:
        return tuple((purposes.get(row.purpose, row.purpose),) for row in rows if bool(row.upheld) is upheld)

    return {"upheld": named(True), "overruled": named(False)}


def _marketing(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    own = sa.select(OBJECTION.c.purpose, OBJECTION.c.on_day).where(
        OBJECTION.c.subject == thread.request.subject, OBJECTION.c.marketing == 1, OBJECTION.c.upheld == 1
    )
    stopped = {row.purpose: row.on_day for row in con.execute(own.order_by(OBJECTION.c.hlc.desc()))}
    names = tuple((inside(one.name.of(language)),) for one in desk.policy.consents if one.id in stopped)
    since = max(stopped.values(), default=thread.request.received_on)
    return {"stopped": date.fromisoformat(since), "purposes": names}


def _withdrawal(con: sa.Connection, desk: Desk, thread: Thread, language: str) -> Values:
    """The consents that were taken back by this request: written between its receipt and its assessment. They ended with the
    day of receipt, whenever it was registered (GDPR Art. 7(3)).
    """
    taken = sa.select(CONSENT).where(
        CONSENT.c.subject == thread.request.subject,
        CONSENT.c.given == 0,
        CONSENT.c.hlc.between(thread.first.hlc, thread.assessment.hlc),
    )
    vias = {one.id: one.name.of(language) for one in desk.policy.vias}
    found: dict[str, list[str]] = {}
    for row in con.execute(taken.order_by(CONSENT.c.hlc)):
        found.setdefault(row.purpose, []).append(vias.get(row.via, ""))
    rows = []
    for purpose, ways in found.items():
        entry = find(desk.policy.consents, purpose)
        rows.append((inside(entry.name.of(language)) if entry else purpose, ", ".join(filter(None, ways))))
    return {"withdrawn": date.fromisoformat(thread.request.received_on), "consents": tuple(rows)}


def _portability(
    con: sa.Connection, policy: PolicyFile, thread: Thread, language: str, file: PortableFile | None, draft: bool
) -> Values:
    """Raises Refusal("letter.nothing_portable") where data are held and none of them may go along: that is a refusal."""
    if file is None or file.empty:
        card = sa.select(CARD.c.row).where(CARD.c.subject == thread.request.subject, CARD.c.kind == "customer")
        if con.execute(card).first() is not None:
            raise Refusal("letter.nothing_portable", clause="GDPR 20")
        return {"nothing_held": True}
    reasons = wording("portability", language)
    size = f"{len(file.content):,}".replace(",", "\N{NO-BREAK SPACE}")
    told = {"name": file.name, "bytes": size, "digest": file.sha256}
    return {
        **({"draft": True} if draft else {"file": _labelled("portability_answer", told, language)}),
        "lenses": file.lenses,
        "included": tuple((policy.category(one).name.of(language), str(amount)) for one, amount in file.counts.items()),
        "left_out": tuple(
            (_left_out(policy, one.category, file, language), reasons(f"left_out.{one.why}")) for one in file.left_out
        ),
    }


def _left_out(policy: PolicyFile, category: str, file: PortableFile, language: str) -> str:
    """The name of a kind of data, and that only some of it is left out where the rest is in the file or has another reason."""
    name = policy.category(category).name.of(language)
    reasons = sum(one.category == category for one in file.left_out)
    if not file.counts.get(category) and reasons == 1:
        return name
    return words_of(language)("portability_answer.left_out_some", category=name)


def _labelled(paper: str, told: Mapping[str, str], language: str) -> Rows:
    words = words_of(language)
    return tuple((words(f"{paper}.file.{name}"), value) for name, value in told.items())


_Maker = Callable[[sa.Connection, Desk, Thread, str], dict[str, Any]]
_OWN: Mapping[Kind, _Maker] = {
    Kind.COPY: _copy,
    Kind.RECTIFICATION: _rectification,
    Kind.ERASURE: _erasure,
    Kind.RESTRICTION: _restriction,
    Kind.OBJECTION: _objection,
    Kind.MARKETING: _marketing,
    Kind.WITHDRAWAL: _withdrawal,
}
