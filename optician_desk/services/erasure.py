"""Erasing at a person's request: assessed, proposed, decided by a manager, carried out, confirmed (policy 4.3, 7; GDPR Art. 17).

Where there are two managers, nobody decides alone on an erasure that she proposed herself. What is decided cannot be undone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.choices import MARKED
from optician_desk.domain.contact import shown_name
from optician_desk.domain.erasure_view import Assessment, Line, Outcome, Proposal, Verdict, values_erased
from optician_desk.domain.errors import DeskError, NotAllowed, Refusal, Trouble
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission, Role, needs_second
from optician_desk.policy.model import PolicyFile
from optician_desk.services import backup_folders, backups, erasure_file, restrictions, series, term_endings
from optician_desk.services.session import Desk, Session
from optician_desk.store import assessment, checkpoints, erasure
from optician_desk.store.erasure import Erased
from optician_desk.store.facts.rights import HANDOVER, REQUEST
from optician_desk.store.tables import CARD, ERASURE_PROPOSAL, KEPT_DOCUMENT, STAFF
from optician_desk.store.work import Work, new_id

#: At the customer's own request: only through that request and its gates (policy 5.6, 7.1).
BY_REQUEST = "request"
#: Grounds on which the shop erases of its own accord (GDPR Art. 17(1), 5(1)(d)).
REASONS = ("consent_withdrawn", "objection", "unlawful", "no_longer_needed", "mistake")


def assess(
    session: Session, subject: str, language: str, released: Sequence[str] = (), *, withdrawn: bool = False
) -> Assessment:
    """What an erasure would take and what it would leave, in words, on record as a look at the card.

    `released`: ids of judged criteria found not to hold for this person; `withdrawn`: as if every consent had been taken back.
    Raises Refusal: `erasure.not_releasable`, `erasure.nobody`.
    """
    with session.task(Permission.REQUEST, "assess_erasure") as work:
        work.subject = subject
        found = verdicts(session.desk, work.connection, subject, released, withdrawn=withdrawn)
        documents = work.connection.execute(
            sa.select(sa.func.count()).select_from(KEPT_DOCUMENT).where(KEPT_DOCUMENT.c.subject == subject)
        ).scalar_one()
    policy = session.desk.policy
    return Assessment(
        subject,
        lines(session.desk, found, language),
        all(verdict.erase for verdict in found),
        documents,
        tuple((entry.id, entry.text.of(language)) for entry in assessment.releasable(policy)),
        tuple(released),
    )


def propose(session: Session, subject: str, reason: str, released: Sequence[str] = ()) -> str:
    """Put an erasure of the shop's own accord before a manager; returns the proposal's id.

    Raises Refusal: `erasure.reason`, `erasure.not_releasable`, `erasure.nobody`, `erasure.nothing` (nothing may go yet),
    `erasure.proposed` (one waits already), `erasure.decide_on_request` (the customer asked for it: then with her request),
    `card.restricted` (what is restricted is stored, and erased at the customer's own request alone, GDPR Art. 18(2)).
    """
    session.require(Permission.REQUEST)
    if reason not in REASONS:
        raise Refusal("erasure.reason", "reason", "7.1")
    with session.task(Permission.REQUEST, "propose_erasure") as work:
        if not any(verdict.erase for verdict in verdicts(session.desk, work.connection, subject, released)):
            raise Refusal("erasure.nothing", clause="7.2")
        if _asked_for(work.connection, subject):
            raise Refusal("erasure.decide_on_request", clause="5.6")
        restrictions.refuse_restricted(work.connection, subject)
        work.subject = subject
        return put_before(work, session, reason, released)


def put_before(work: Work, session: Session, reason: str, released: Sequence[str], request: str | None = None) -> str:
    """Lay down a proposal for the card of `work.subject`, in the open transaction. Raises Refusal `erasure.proposed`."""
    con, subject = work.connection, work.subject
    if con.execute(sa.select(ERASURE_PROPOSAL.c.id).where(ERASURE_PROPOSAL.c.subject == subject)).first():
        raise Refusal("erasure.proposed")
    proposal, listed = new_id(), " ".join(sorted(released))
    row = {"id": proposal, "subject": subject, "staff": session.staff_id, "reason": reason, "request": request}
    at = session.desk.clock().isoformat(timespec="seconds")
    con.execute(sa.insert(ERASURE_PROPOSAL), {**row, "at": at, "released": listed})
    work.details.update(proposal=proposal, reason=reason, released=listed)
    return proposal


def waiting(session: Session) -> tuple[Proposal, ...]:
    """Every erasure that waits for a decision, oldest first."""
    with session.reading(Permission.ERASE) as con:
        rows = con.execute(
            sa.select(ERASURE_PROPOSAL, STAFF.c.name, CARD.c.given, CARD.c.surname)
            .outerjoin(STAFF, STAFF.c.id == ERASURE_PROPOSAL.c.staff)
            .outerjoin(CARD, CARD.c.subject == ERASURE_PROPOSAL.c.subject)
            .order_by(ERASURE_PROPOSAL.c.at)
        ).all()
    return tuple(
        Proposal(
            row.id,
            row.subject,
            shown_name(row.given, row.surname),
            row.name or "",
            datetime.fromisoformat(row.at),
            row.reason,
            tuple(row.released.split()),
            row.request or "",
        )
        for row in rows
    )


def decline(session: Session, proposal: str) -> None:
    """A manager decided against it; nothing is erased. Raises Refusal `erasure.unknown`."""
    with session.task(Permission.ERASE, "decline_erasure") as work:
        row = _proposal(work.connection, proposal)
        work.connection.execute(sa.delete(ERASURE_PROPOSAL).where(ERASURE_PROPOSAL.c.id == proposal))
        work.subject = row.subject
        work.details["proposal"] = proposal


def decide(session: Session, proposal: str, language: str) -> Outcome:
    """A manager decides for it: assessed once more, erased, confirmed, sealed, and the copies within reach told.

    Raises NotAllowed `erasure.second_manager`; Refusal `erasure.unknown`, `erasure.nothing`; Trouble of store and ledger, and
    `erasure.done_after_trouble`, `erasure.decided_not_done` when something failed once the ledger had it. What fails after the
    data are gone is not raised: `scrubbed` and `away` of the outcome say it.
    """
    desk = session.desk
    now = desk.clock()
    try:
        with session.task(Permission.ERASE, "erase") as work:
            row = _proposal(work.connection, proposal)
            con = work.connection
            if not row.request:
                restrictions.refuse_restricted(con, row.subject)
            alone = _alone(con, row.staff, session.staff_id)
            proposed_by = con.execute(sa.select(STAFF.c.name).where(STAFF.c.id == row.staff)).scalar() or ""
            found = verdicts(desk, con, row.subject, row.released.split())
            if not any(verdict.erase for verdict in found):
                raise Refusal("erasure.nothing", clause="7.2")
            work.subject = row.subject
            number = series.next_number(con, desk.counter, legal_day(now).year, "D")
            work.details.update(
                proposal=proposal, number=number, reason=row.reason, released=row.released, alone=int(alone)
            )
            con.execute(sa.delete(ERASURE_PROPOSAL).where(ERASURE_PROPOSAL.c.id == proposal))
            if row.request:
                erasure_file.carried_out(work, row.request, found)
            decided = {"subject": row.subject, "request": row.request, "released": row.released, "reason": row.reason}
            erasure_file.remember_rest(con, found, **decided, staff=session.staff_id, at=now)
            done = _erase(work, desk, row.subject, found, session.staff_id, row.reason, now)
    except BaseException as error:
        _finish_if_decided(desk, error)
        raise
    scrubbed = term_endings.scrubbed(desk)
    seal = checkpoints.seal(desk.store, "erasure")
    return Outcome(
        lines(desk, found, language),
        all(verdict.erase for verdict in found),
        sum(amount for _, amount in done.facts),
        done.documents,
        done.drafts,
        scrubbed,
        done.ledger.size,
        seal.short,
        now,
        alone,
        _tell_copies(desk),
        proposal,
        number,
        row.reason,
        tuple(row.released.split()),
        proposed_by,
        session.name,
    )


def verdicts(
    desk: Desk, con: sa.Connection, subject: str, released: Sequence[str], *, withdrawn: bool = False
) -> tuple[Verdict, ...]:
    """What may go and what stays of a card. Raises Refusal `erasure.not_releasable`, `erasure.nobody`."""
    if set(released) - {entry.id for entry in assessment.releasable(desk.policy)}:
        raise Refusal("erasure.not_releasable", "released", "4.3")
    today = legal_day(desk.clock())
    found = assessment.assess(con, subject, desk.policy, today, frozenset(released), withdrawn=withdrawn)
    if not found:
        raise Refusal("erasure.nobody")
    return found


def _erase(
    work: Work, desk: Desk, subject: str, found: Sequence[Verdict], staff: str, reason: str, at: datetime
) -> Erased:
    if all(verdict.erase for verdict in found):
        return erasure.erase_subject(work, desk.store, subject, staff=staff, reason=reason, at=at)
    facts = dict.fromkeys(verdict.fact for verdict in found if verdict.erase)
    return erasure.erase_facts(work, desk.store, facts, staff=staff, reason=reason, at=at)


def _asked_for(con: sa.Connection, subject: str) -> bool:
    """Whether an erasure request of this card is open."""
    asked = sa.select(REQUEST.c.slot).where(REQUEST.c.subject == subject, REQUEST.c.kind == str(Kind.ERASURE))
    closed = sa.select(HANDOVER.c.slot).where(HANDOVER.c.subject == subject)
    return con.execute(asked.where(REQUEST.c.slot.not_in(closed)).limit(1)).first() is not None


def _proposal(con: sa.Connection, proposal: str) -> Any:
    row = con.execute(sa.select(ERASURE_PROPOSAL).where(ERASURE_PROPOSAL.c.id == proposal)).first()
    if row is None:
        raise Refusal("erasure.unknown")
    return row


def _alone(con: sa.Connection, proposer: str, decider: str) -> bool:
    """Whether proposer and decider are one person, which only the one manager of a shop may be."""
    open_managers = sa.select(sa.func.count()).select_from(STAFF).where(STAFF.c.role == Role.MANAGER, ~STAFF.c.disabled)
    if needs_second(proposer, decider, con.execute(open_managers).scalar_one()):
        raise NotAllowed("erasure.second_manager")
    return proposer == decider


def _finish_if_decided(desk: Desk, error: BaseException) -> None:
    """Something failed after the ledger outside had the erasure: it stands, and is carried out now or at the next start."""
    if not erasure.behind(desk.store):
        return
    try:
        erasure.enforce(desk.store, policy_version=desk.policy.version, counter=desk.counter)
    except DeskError:
        raise Trouble("erasure.decided_not_done") from error
    raise Trouble("erasure.done_after_trouble") from error


def _tell_copies(desk: Desk) -> tuple[str, ...]:
    """The ledger into every attached backup folder; labels of those that could not be reached."""
    try:
        return backups.rewrite_indexes(desk)
    except (DeskError, OSError):
        return tuple(folder.label for folder in backup_folders.folders(desk))


def lines(desk: Desk, found: Sequence[Verdict], language: str) -> tuple[Line, ...]:
    """The verdicts by category, in words."""
    policy = desk.policy
    said, gone = [], values_erased(found)
    for category, listed in assessment.by_category(tuple(found)).items():
        kept = [verdict for verdict in listed if not verdict.erase]
        terms = dict.fromkeys((term.criterion, term.held) for verdict in kept for term in verdict.terms)
        ends = [verdict.until for verdict in kept]
        said.append(
            Line(
                category,
                policy.category(category).name.of(language),
                gone.get(category, 0),
                len(kept),
                tuple(_because(policy, *term, language) for term in terms),
                max((day for day in ends if day), default=None) if None not in ends else None,
            )
        )
    return tuple(said)


def _because(policy: PolicyFile, criterion: str, held: bool, language: str) -> str:
    words = policy.criterion(criterion).text.of(language)
    return f"{words} ({MARKED.of(language)})" if held else words
