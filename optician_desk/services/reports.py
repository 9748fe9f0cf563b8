"""The signed access report: preview, approve and sign, look at again, print and save (policy 5.3, 5.6; GDPR Art. 15).

A preview takes the report's number and keeps it. Only a manager signs; the signed bytes stay encrypted in the store.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.report_paper import ReportPaper
from optician_desk.domain.report_view import AccessReport, content_digest
from optician_desk.domain.rights import Decision, Kind, State, Step, require
from optician_desk.domain.staff import Permission, Role, may
from optician_desk.policy.model import active, find
from optician_desk.services import request_facts, seal, whole_file
from optician_desk.services.prints import PAPER, TO_FILE, approved, copies, register_print, thread_of
from optician_desk.services.report_assembly import assemble
from optician_desk.services.request_facts import Thread
from optician_desk.services.series import next_number
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import ANSWER
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import KEPT_DOCUMENT, STAFF
from optician_desk.store.work import Work, new_id

SERIES = "R"


def open_report(session: Session, request: str) -> ReportPaper:
    """The signed report of a request, or a preview while there is none. Either look is written to the trail."""
    with session.reading(Permission.REQUEST) as con:
        signed = approved(thread_of(con, request))
    return signed_report(session, request) if signed else preview(session, request)


def preview(session: Session, request: str) -> ReportPaper:
    """The report as it would be signed now, with the number that it will keep.

    Raises Refusal with what is missing before an answer may be prepared, and once the answer is signed.
    """
    with session.task(Permission.REQUEST, "preview_report") as work:
        thread = _begin(work, session, request)
        if not (thread.answer and thread.answer.number):
            data = _data(work.connection, session, thread, next_answer_number(work, session))
            values = {"number": data.number, "language": thread.request.language, "paper": PAPER}
            work.add(ANSWER, request, {**values, "holds_data": int(not data.nothing_held)})
    with session.reading(Permission.REQUEST) as con:  # with this very look in it, as it will stand in what is signed
        thread = thread_of(con, request)
        return _preview(con, session, thread, _data(con, session, thread, thread.answer.number))


def approve_and_sign(session: Session, request: str) -> ReportPaper:
    """Approve the report, seal it with the shop's key, and keep the signed bytes with the request. Managers only.

    Raises Refusal with what is missing, Trouble("report.no_key") without a key, Trouble("report.seal_failed") when what was
    sealed does not verify: then nothing is kept.
    """
    from optician_desk.documents import report, signing, stamp  # heavy; here they load in the worker that signs

    policy = session.desk.policy
    with session.task(Permission.APPROVE_REPORT, "sign_report") as work:
        thread = _begin(work, session, request)
        con, now = work.connection, session.desk.clock()
        number = thread.answer.number if thread.answer else next_answer_number(work, session)
        language = thread.request.language
        key = seal.key_in_force(con)
        data = _data(con, session, thread, number, approved_by=session.name)
        reason = find(policy.signature_reasons, "access_answer")
        signed = signing.sign(
            report.build(data, language),
            key,
            stamp=stamp.draw(data.controller.name, data.controller.shop, session.name, now, language),
            reason=reason.text.of(language) if reason else number,
            place=data.controller.shop,
        )
        digest = hashlib.sha256(signed).hexdigest()
        document = new_id()
        kept = {"id": document, "subject": work.subject, "request": request, "sha256": digest, "content": signed}
        con.execute(sa.insert(KEPT_DOCUMENT), {**kept, "kept_at": now.isoformat()})
        work.add(
            ANSWER,
            request,
            {
                "number": number,
                "language": language,
                "holds_data": int(not data.nothing_held),
                "data_digest": content_digest(data),
                "file_digest": digest,
                "document": document,
                "approved_on": legal_day(now).isoformat(),
                "paper": PAPER,
            },
        )
    with session.reading(Permission.REQUEST) as con:
        return _signed(con, session, thread_of(con, request), signed)


def signed_report(session: Session, request: str) -> ReportPaper:
    """The signed report with the bytes as they were signed; the look is written to the trail.

    Raises Refusal("report.not_signed") while there is none, Refusal("report.kept_erased") once values in it were erased and it
    went with them, Trouble("report.kept_damaged") when the bytes are others.
    """
    with session.reading(Permission.REQUEST) as con:
        thread = thread_of(con, request)
        if not approved(thread):
            raise Refusal("report.not_signed")
        document = thread.answer.document
        content = con.execute(sa.select(KEPT_DOCUMENT.c.content).where(KEPT_DOCUMENT.c.id == document)).scalar()
        if content is None:
            raise Refusal("report.kept_erased")
        if hashlib.sha256(content).hexdigest() != thread.answer.file_digest:
            raise Trouble("report.kept_damaged")
        found = _signed(con, session, thread, bytes(content))
    session.note(Permission.REQUEST, "open_report", found.subject, request=request)
    return found


def copies_printed(session: Session, request: str) -> int:
    """How many prints of the report are on record."""
    with session.reading(Permission.REQUEST) as con:
        return copies(con, thread_of(con, request), PAPER, to_file=False)


def save_signed(session: Session, request: str, path: Path) -> None:
    """Write the signed report to `path`, the very bytes that were signed, and put that on record.

    The person chose the place; what was there before is replaced only by a whole file. Raises
    Trouble("report.file_not_written").
    """
    content = signed_report(session, request).pdf
    register_print(session, request, TO_FILE)
    whole_file.write(path, content, "report.file_not_written")


def _begin(work: Work, session: Session, request: str) -> Thread:
    thread = thread_of(work.connection, request)
    work.subject = thread.request.subject
    work.details["request"] = request
    refused = thread.assessment is not None and thread.assessment.decision == Decision.REFUSED
    if thread.request.kind != Kind.ACCESS or refused:
        raise Refusal("report.letter_answers")
    known = request_facts.state(thread, session.desk.policy)
    require(known, Step.ANSWER)
    require_no_fee_open(known)
    return thread


def require_no_fee_open(known: State) -> None:
    """While a fee was proposed and the person has not chosen, no answer is prepared (policy 5.4)."""
    if known.fee_open:
        raise Refusal("request.fee_open", clause="5.4")


def next_answer_number(work: Work, session: Session) -> str:
    """The next number of an answer, inside the caller's write transaction."""
    desk = session.desk
    return next_number(work.connection, desk.counter, legal_day(desk.clock()).year, SERIES)


def _data(con: sa.Connection, session: Session, thread: Thread, number: str, approved_by: str = "") -> AccessReport:
    desk = session.desk
    return assemble(con, desk.policy, desk.settings.get("shop", ""), thread, number, desk.clock(), approved_by)


def _common(con: sa.Connection, session: Session, thread: Thread) -> dict[str, Any]:
    line = request_facts.row(
        thread,
        request_facts.people(con, {thread.request.subject}),
        session.desk.policy,
        legal_day(session.desk.clock()),
    )
    return {
        "request": line.request,
        "subject": line.subject,
        "request_number": line.number,
        "number": thread.answer.number,
        "name": f"{line.given} {line.surname}".strip(),
        "language": thread.request.language,
        "nothing_held": not thread.answer.holds_data,
        "closed": line.closed,
        "systems": len(active(session.desk.policy.systems)),
        "systems_searched": len(thread.searches),
        "copies": copies(con, thread, PAPER, to_file=False),
        "may_sign": session.may(Permission.APPROVE_REPORT),
        "signers": signers(con),
    }


def signers(con: sa.Connection) -> tuple[str, ...]:
    """Names of everybody who may approve and sign."""
    roles = [str(role) for role in Role if may(role, Permission.APPROVE_REPORT)]
    accounts = sa.select(STAFF.c.name).where(STAFF.c.role.in_(roles), STAFF.c.disabled == 0).order_by(STAFF.c.name)
    return tuple(con.execute(accounts).scalars())


def _preview(con: sa.Connection, session: Session, thread: Thread, data: AccessReport) -> ReportPaper:
    from optician_desk.documents import report

    return ReportPaper(
        **_common(con, session, thread),
        pdf=report.build(data, thread.request.language),
        certificate=seal.certificate_in_force(con),
        categories=sum(1 for group in data.groups if group.values or group.lenses),
    )


def _signed(con: sa.Connection, session: Session, thread: Thread, content: bytes) -> ReportPaper:
    fact = thread.answer
    approver = con.execute(sa.select(STAFF.c.name).where(STAFF.c.id == fact.staff)).scalar_one_or_none()
    return ReportPaper(
        **_common(con, session, thread),
        pdf=content,
        signed=True,
        approved_by=approver or "",
        approved_at=moment(fact.hlc),
        certificate=seal.certificate_of(content),
    )
