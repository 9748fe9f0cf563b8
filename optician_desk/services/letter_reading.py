"""Signed letters looked at again, printed and saved: the very bytes that were signed, every time on record (policy 1.4, 4.4)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from optician_desk.documents.wording import wording
from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.domain.portability import file_name
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import kept_papers, letter_issue, reports, request_facts, seal, whole_file
from optician_desk.services.prints import TO_FILE
from optician_desk.services.report_assembly import person
from optician_desk.services.request_facts import Thread
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import PRINT_JOB
from optician_desk.store.facts.rights_steps import LETTER
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.tables import STAFF
from optician_desk.store.work import new_id


def open_letter(session: Session, letter: str) -> LetterPaper:
    """An issued letter with the bytes as they were signed; the look is written to the trail.

    Raises Refusal("letter.unknown"), Refusal("report.kept_erased"), Trouble("report.kept_damaged").
    """
    with session.reading(Permission.REQUEST) as con:
        row = _row(con, letter)
        found = request_facts.threads(con, request=row.request).get(row.request) if row.request else None
        content = kept_papers.read(con, row.document, row.file_digest)
        known = about(con, session, found, Permission.REQUEST) if found else _about_card(con, session, row)
        to = letter_issue.addressee_of(con, session.desk, found, row.subject, row.addressee or "", row.language)
        shown = LetterPaper(
            **{**known, **_of_fact(con, row, content), "language": row.language, "name": to.name},
            letter=letter,
            addressee=row.addressee or "",
            how=row.how,
            sent_on=date.fromisoformat(row.sent_on),
        )
    session.note(Permission.REQUEST, "open_letter", shown.subject, request=row.request or "", letter=letter)
    return shown


def latest(session: Session, subject: str, paper: str) -> LetterPaper:
    """The letter of this kind that the customer got last. Raises Refusal("letter.unknown"), and as `open_letter`."""
    with session.reading(Permission.REQUEST) as con:
        sent = sa.select(LETTER.c.slot).where(LETTER.c.subject == subject, LETTER.c.paper == paper)
        letter = con.execute(sent.order_by(LETTER.c.hlc.desc()).limit(1)).scalar()
    if letter is None:
        raise Refusal("letter.unknown")
    return open_letter(session, letter)


def signed_answer(session: Session, request: str) -> LetterPaper:
    """The signed answer of a request with its bytes; the look is written to the trail.

    Raises Refusal `letter.answer_open` while there is none, `letter.report_answers` where the report answers, and as
    `open_letter`.
    """
    with session.reading(Permission.REQUEST) as con:
        found = request_facts.threads(con, request=request).get(request)
        if found is None:
            raise Refusal("request.unknown")
        fact = found.answer
        if fact is None or not fact.approved_on:
            raise Refusal("letter.answer_open", clause="5.6")
        if (fact.paper or "report") == "report":
            raise Refusal("letter.report_answers")
        content = kept_papers.read(con, fact.document, fact.file_digest)
        known = about(con, session, found, Permission.APPROVE_REPORT)
        to = letter_issue.addressee_of(con, session.desk, found, found.request.subject, "", fact.language)
        shown = LetterPaper(
            **{**known, **_of_fact(con, fact, content), "name": to.name},
            answer=True,
            attachment=attachment_name(found),
        )
    session.note(Permission.REQUEST, "open_letter", shown.subject, request=request)
    return shown


def attachment_name(found: Thread) -> str:
    """A file name for what goes with a signed answer, without anybody's name; empty where nothing goes with it."""
    if not (found.answer and found.answer.attachment):
        return ""
    if found.request.kind == Kind.PORTABILITY:
        # as the letter names it
        return file_name(date.fromisoformat(found.answer.approved_on[:10]), found.answer.language)
    return f"{found.answer.number}-1.pdf"


def about(con: sa.Connection, session: Session, found: Thread, permission: Permission) -> Mapping[str, Any]:
    """What the page says of a letter about a request; `permission` is what issuing it takes."""
    fact = found.request
    customer = person(con, found).name
    return {
        "request": fact.slot,
        "subject": fact.subject,
        "request_number": fact.number,
        "name": customer,
        "customer": customer,
        "language": fact.language,
        "certificate": seal.certificate_in_force(con),
        "may_sign": session.may(permission),
        "signers": reports.signers(con),
    }


def register_print(session: Session, printer: str, *, request: str = "", letter: str = "") -> str:
    """Put one copy of a letter, or of the signed answer of a request, on record before it leaves; `printer` is a queue's name
    or TO_FILE. Returns the mark to paint on a reprint, else an empty text.
    """
    to_file = printer == TO_FILE
    with session.task(Permission.REQUEST, "save_paper" if to_file else "print_paper") as work:
        fact = _fact(work.connection, request, letter)
        work.subject = fact.subject
        work.own_request = True
        owner = letter or request
        work.details.update(request=request, letter=letter, paper=fact.paper)
        copy_no = 1 + copies(work.connection, fact, to_file=to_file)
        values = {"paper": fact.paper, "number": fact.number, "copy_no": copy_no, "printer": printer}
        work.add(PRINT_JOB, f"{owner}:{new_id()}", values)
    again = copy_no > 1 and not to_file
    return wording("report", fact.language)("print.mark", copy=copy_no) if again else ""


def copies(con: sa.Connection, fact: Any, *, to_file: bool) -> int:
    """How many copies of a signed paper are on record, printed or else saved."""
    jobs = sa.select(sa.func.count()).where(
        PRINT_JOB.c.subject == fact.subject,
        PRINT_JOB.c.number == fact.number,
        PRINT_JOB.c.paper == fact.paper,
        (PRINT_JOB.c.printer == TO_FILE) if to_file else (PRINT_JOB.c.printer != TO_FILE),
    )
    return int(con.execute(jobs).scalar_one())


def copies_printed(session: Session, *, request: str = "", letter: str = "") -> int:
    """How many prints of a letter, or of the answer of a request, are on record."""
    with session.reading(Permission.REQUEST) as con:
        return copies(con, _fact(con, request, letter), to_file=False)


def save(session: Session, path: Path, *, request: str = "", letter: str = "") -> None:
    """Write a signed letter to `path`, the very bytes that were signed, on record. Raises Trouble("report.file_not_written")."""
    with session.reading(Permission.REQUEST) as con:
        fact = _fact(con, request, letter)
        content = kept_papers.read(con, fact.document, fact.file_digest)
    register_print(session, TO_FILE, request=request, letter=letter)
    whole_file.write(path, content, "report.file_not_written")


def save_attachment(session: Session, request: str, path: Path) -> None:
    """Write what goes with a signed answer to `path`: the portability file, or the copy of an earlier answer; on record.

    Raises Refusal("letter.no_attachment"), and as `save`.
    """
    with session.task(Permission.REQUEST, "save_paper") as work:
        found = request_facts.threads(work.connection, request=request).get(request)
        if found is None or not attachment_name(found):
            raise Refusal("letter.no_attachment")
        work.subject = found.request.subject
        work.details.update(request=request, attachment=found.answer.attachment)
        content = kept_papers.read(work.connection, found.answer.attachment)
    whole_file.write(path, content, "report.file_not_written")


def _of_fact(con: sa.Connection, fact: Any, content: bytes) -> dict[str, Any]:
    """What a signed paper's own record says."""
    approver = con.execute(sa.select(STAFF.c.name).where(STAFF.c.id == fact.staff)).scalar_one_or_none()
    return {
        "paper": fact.paper,
        "number": fact.number,
        "pdf": content,
        "signed": True,
        "approved_by": approver or "",
        "approved_at": moment(fact.hlc),
        "certificate": seal.certificate_of(content),
        "copies": copies(con, fact, to_file=False),
    }


def _about_card(con: sa.Connection, session: Session, row: Any) -> dict[str, Any]:
    name = letter_issue.name_on_card(con, row.subject)
    return {
        "request": "",
        "subject": row.subject,
        "request_number": "",
        "name": name,
        "customer": name,
        "may_sign": session.may(Permission.REQUEST),
        "signers": reports.signers(con),
    }


def _row(con: sa.Connection, letter: str) -> Any:
    row = con.execute(sa.select(LETTER).where(LETTER.c.slot == letter).order_by(LETTER.c.hlc.desc())).first()
    if row is None:
        raise Refusal("letter.unknown")
    return row


def _fact(con: sa.Connection, request: str, letter: str) -> Any:
    """The record of a signed paper: an issued letter, or the answer of a request."""
    if letter:
        return _row(con, letter)
    found = request_facts.threads(con, request=request).get(request)
    if found is None or found.answer is None or not found.answer.approved_on:
        raise Refusal("letter.answer_open", clause="5.6")
    return found.answer
