"""The signed access report: preview, approve and sign, look at again, print and save (policy 5.3, 5.6; GDPR Art. 15).

A preview takes the report's number and keeps it. Only a manager signs; the signed bytes stay encrypted in the store.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from optician_desk.documents import report as paper
from optician_desk.documents import signing, stamp
from optician_desk.domain.deadlines import legal_day
from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.report_paper import ReportPaper
from optician_desk.domain.report_view import AccessReport, content_digest
from optician_desk.domain.rights import Step, require
from optician_desk.domain.staff import Permission
from optician_desk.policy.model import find
from optician_desk.services import request_facts, seal
from optician_desk.services.report_assembly import assemble
from optician_desk.services.request_facts import Thread
from optician_desk.services.series import next_number
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import ANSWER, PRINT_JOB
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import KEPT_DOCUMENT, STAFF
from optician_desk.store.work import Work, new_id

PAPER = "report"
SERIES = "R"
TO_FILE = "file"


def open_report(session: Session, request: str) -> ReportPaper:
    """The signed report of a request, or a preview while there is none. Either look is written to the trail."""
    with session.reading(Permission.REQUEST) as con:
        signed = _approved(_thread(con, request))
    return signed_report(session, request) if signed else preview(session, request)


def preview(session: Session, request: str) -> ReportPaper:
    """The report as it would be signed now, with the number that it will keep.

    Raises Refusal with what is missing before an answer may be prepared, and once the answer is signed.
    """
    with session.task(Permission.REQUEST, "preview_report") as work:
        thread = _begin(work, session, request)
        number = thread.answer.number if thread.answer else ""
        data = _data(work.connection, session, thread, number or _next(work, session))
        if not number:
            values = {"number": data.number, "language": thread.request.language}
            work.add(ANSWER, request, {**values, "holds_data": int(not data.nothing_held)})
    with session.reading(Permission.REQUEST) as con:
        return _preview(con, session, _thread(con, request), data)


def approve_and_sign(session: Session, request: str) -> ReportPaper:
    """Approve the report, seal it with the shop's key, and keep the signed bytes with the request. Managers only.

    Raises Refusal with what is missing, Trouble("report.no_key") without a key, Trouble("report.seal_failed") when what was
    sealed does not verify: then nothing is kept.
    """
    policy = session.desk.policy
    with session.task(Permission.APPROVE_REPORT, "sign_report") as work:
        thread = _begin(work, session, request)
        con, now = work.connection, session.desk.clock()
        number = thread.answer.number if thread.answer else _next(work, session)
        language = thread.request.language
        key = seal.key_in_force(con)
        data = _data(con, session, thread, number, approved_by=session.name)
        reason = find(policy.signature_reasons, "access_answer")
        signed = signing.sign(
            paper.build(data, language),
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
            },
        )
    with session.reading(Permission.REQUEST) as con:
        return _signed(con, session, _thread(con, request), signed)


def signed_report(session: Session, request: str) -> ReportPaper:
    """The signed report with the bytes as they were signed; the look is written to the trail.

    Raises Refusal("report.not_signed") while there is none, Trouble("report.kept_damaged") when the bytes are others.
    """
    with session.reading(Permission.REQUEST) as con:
        thread = _thread(con, request)
        if not _approved(thread):
            raise Refusal("report.not_signed")
        document = thread.answer.document
        content = con.execute(sa.select(KEPT_DOCUMENT.c.content).where(KEPT_DOCUMENT.c.id == document)).scalar_one()
        if hashlib.sha256(content).hexdigest() != thread.answer.file_digest:
            raise Trouble("report.kept_damaged")
        found = _signed(con, session, thread, bytes(content))
    session.note(Permission.REQUEST, "open_report", found.subject, request=request)
    return found


@dataclass(frozen=True, slots=True)
class Registered:
    """A print on record: the first copy is 1, every further one is a reprint."""

    copy_no: int

    @property
    def reprint(self) -> bool:
        return self.copy_no > 1


def register_print(session: Session, request: str, printer: str, paper_kind: str = PAPER) -> Registered:
    """Put a print (`printer` is its queue's name) or a saved file (TO_FILE) on record before it happens.

    The copy counts what was printed or saved of this paper of this request; a file saved is no reprint of a paper, so each
    way counts for itself.
    """
    to_file = printer == TO_FILE
    with session.task(Permission.REQUEST, "save_paper" if to_file else "print_paper") as work:
        thread = _thread(work.connection, request)
        work.subject = thread.request.subject
        work.details.update(request=request, paper=paper_kind)
        if paper_kind == PAPER and not _approved(thread):
            raise Refusal("report.not_signed")
        number = thread.answer.number if paper_kind == PAPER else thread.request.number
        copy_no = 1 + _copies(work.connection, thread, paper_kind, to_file=to_file)
        values = {"paper": paper_kind, "number": number, "copy_no": copy_no, "printer": printer}
        work.add(PRINT_JOB, f"{request}:{new_id()}", values)
    return Registered(copy_no)


def _begin(work: Work, session: Session, request: str) -> Thread:
    thread = _thread(work.connection, request)
    work.subject = thread.request.subject
    work.details["request"] = request
    require(request_facts.state(thread, session.desk.policy), Step.ANSWER)
    return thread


def _thread(con: sa.Connection, request: str) -> Thread:
    thread = request_facts.threads(con, request=request).get(request)
    if thread is None:
        raise Refusal("request.unknown")
    return thread


def _approved(thread: Thread) -> bool:
    return bool(thread.answer and thread.answer.approved_on)


def _next(work: Work, session: Session) -> str:
    desk = session.desk
    return next_number(work.connection, desk.counter, legal_day(desk.clock()).year, SERIES)


def _data(con: sa.Connection, session: Session, thread: Thread, number: str, approved_by: str = "") -> AccessReport:
    desk = session.desk
    return assemble(con, desk.policy, desk.settings.get("shop", ""), thread, number, desk.clock(), approved_by)


def _copies(con: sa.Connection, thread: Thread, paper_kind: str, *, to_file: bool) -> int:
    jobs = sa.select(sa.func.count()).where(
        PRINT_JOB.c.subject == thread.request.subject,
        PRINT_JOB.c.slot.startswith(f"{thread.request.slot}:"),
        PRINT_JOB.c.paper == paper_kind,
        (PRINT_JOB.c.printer == TO_FILE) if to_file else (PRINT_JOB.c.printer != TO_FILE),
    )
    return int(con.execute(jobs).scalar_one())


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
        "systems_searched": len(thread.searches),
        "copies": _copies(con, thread, PAPER, to_file=False),
        "may_sign": session.may(Permission.APPROVE_REPORT),
    }


def _preview(con: sa.Connection, session: Session, thread: Thread, data: AccessReport) -> ReportPaper:
    return ReportPaper(
        **_common(con, session, thread),
        pdf=paper.build(data, thread.request.language),
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
