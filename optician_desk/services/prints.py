"""The record of what was printed and saved: each copy before it leaves, with its number (policy 1.4, 4.4)."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from optician_desk.documents.wording import wording
from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.services import request_facts
from optician_desk.services.request_facts import Thread
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import PRINT_JOB
from optician_desk.store.work import new_id

PAPER = "report"
TO_FILE = "file"


@dataclass(frozen=True, slots=True)
class Registered:
    """A print on record: the first copy is 1. `mark` is painted on a reprint, in the language of the paper; else empty."""

    copy_no: int
    mark: str = ""


def register_print(session: Session, request: str, printer: str, paper_kind: str = PAPER) -> Registered:
    """Put a print (`printer` is its queue's name) or a saved file (TO_FILE) on record before it happens.

    The copy counts what was printed or saved of this paper of this request; a file saved is no reprint of a paper, so each
    way counts for itself. Raises Refusal("report.not_signed") for a report that is none yet.
    """
    to_file = printer == TO_FILE
    with session.task(Permission.REQUEST, "save_paper" if to_file else "print_paper") as work:
        thread = thread_of(work.connection, request)
        work.subject = thread.request.subject
        work.details.update(request=request, paper=paper_kind)
        if paper_kind == PAPER and not approved(thread):
            raise Refusal("report.not_signed")
        number = thread.answer.number if paper_kind == PAPER else thread.request.number
        copy_no = 1 + copies(work.connection, thread, paper_kind, to_file=to_file)
        values = {"paper": paper_kind, "number": number, "copy_no": copy_no, "printer": printer}
        work.add(PRINT_JOB, f"{request}:{new_id()}", values)
        language = thread.request.language
    again = copy_no > 1 and paper_kind == PAPER and not to_file
    return Registered(copy_no, wording(PAPER, language)("print.mark", copy=copy_no) if again else "")


def copies(con: sa.Connection, thread: Thread, paper_kind: str, *, to_file: bool) -> int:
    """How many copies of a paper of this request are on record, printed or else saved to a file."""
    jobs = sa.select(sa.func.count()).where(
        PRINT_JOB.c.subject == thread.request.subject,
        PRINT_JOB.c.slot.startswith(f"{thread.request.slot}:"),
        PRINT_JOB.c.paper == paper_kind,
        (PRINT_JOB.c.printer == TO_FILE) if to_file else (PRINT_JOB.c.printer != TO_FILE),
    )
    return int(con.execute(jobs).scalar_one())


def thread_of(con: sa.Connection, request: str) -> Thread:
    """The facts of one request. Raises Refusal("request.unknown")."""
    thread = request_facts.threads(con, request=request).get(request)
    if thread is None:
        raise Refusal("request.unknown")
    return thread


def approved(thread: Thread) -> bool:
    """Whether the answer of a request is signed."""
    return bool(thread.answer and thread.answer.approved_on)
