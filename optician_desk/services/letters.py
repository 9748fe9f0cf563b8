"""Letters about requests: drafted, issued with the shop's seal, looked at again, printed and saved (policy 5.6, 7; GDPR Art. 12).

The answer to a request of any kind but access is such a letter; it takes its number with the first draft and keeps it. Other
letters are issued on the way. What leaves the house is signed; the signed bytes stay encrypted in the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from optician_desk.domain.errors import Refusal
from optician_desk.domain.letter import Letter, content_digest
from optician_desk.domain.letter_paper import LetterPaper
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.portability import PortableFile
from optician_desk.domain.rights import AT_ONCE, Answer, Decision, Identity, Kind, Step, current
from optician_desk.domain.staff import Permission
from optician_desk.services import (
    kept_papers,
    letter_answers,
    letter_issue,
    letter_reading,
    letter_values,
    portability,
    reports,
    request_facts,
    request_reach,
)
from optician_desk.services.letter_issue import NOTICE
from optician_desk.services.request_facts import Thread
from optician_desk.services.request_work import require_step, working_on
from optician_desk.services.session import Session
from optician_desk.store.facts.rights import ANSWER
from optician_desk.store.work import Work

#: Letters that are issued for themselves, and who may; an extension, a fee proposal and a notice before lifting are written by
#: the task that they belong to.
ISSUED: Mapping[str, Permission] = {
    "acknowledgement": Permission.REQUEST,
    "identity_request": Permission.REQUEST,
    "handover_receipt": Permission.REQUEST,
    NOTICE: Permission.APPROVE_REPORT,
}


def open_paper(
    session: Session, *, request: str = "", paper: str = "", addressee: str = "", letter: str = "", subject: str = ""
) -> LetterPaper:
    """What the page shows: an issued letter, the latest `paper` that a customer got, a draft of one, or the request's answer."""
    if letter:
        return letter_reading.open_letter(session, letter)
    if subject:
        return letter_reading.latest(session, subject, paper)
    if paper:
        return draft(session, request, paper, addressee)
    return open_answer(session, request)


def draft(session: Session, request: str, paper: str, addressee: str = "") -> LetterPaper:
    """A letter as it would be issued now, without a number yet; the look at the request is on record.

    Raises Refusal: letter.paper_not_issued, letter.closed, letter.identity_known, letter.answer_open,
    recipient.unknown.
    """
    with working_on(session, request, "prepare_letter") as (work, thread):
        work.details["paper"] = paper
        permission = _issued(paper)
        language = letter_issue.language_of(session.desk, thread, addressee)
        made = _letter(work, session, thread, paper, addressee, letter_values.words_of(language)("letter.draft"))
        known = letter_reading.about(work.connection, session, thread, permission)
        reach = request_reach.unreached(work.connection, thread.request)
        posted_to = letter_issue.posted_to(work.connection, made, thread.request.subject, addressee, language)
    return LetterPaper(
        **{**known, "language": language, "name": made.addressee.name},
        paper=paper,
        number="",
        addressee=addressee,
        unreached=frozenset() if addressee else reach,
        posted_to=posted_to,
        pdf=letter_issue.drawn(made, language),
    )


def issue(session: Session, request: str, paper: str, how: str, addressee: str = "") -> LetterPaper:
    """Number, seal, keep and record a letter; `how` is one of the policy file's ways of handing over.

    Raises what `draft` raises, Refusal("letter.way"), Trouble `report.no_key`, `report.seal_failed`: then nothing is kept.
    """
    session.require(Permission.REQUEST)
    with working_on(session, request, "issue_letter", _issued(paper)) as (work, thread):
        values = _values(work.connection, session, thread, paper, addressee)
        letter = letter_issue.issue(work, session, thread, paper, how, values=values, addressee=addressee)
    return letter_reading.open_letter(session, letter)


def open_answer(session: Session, request: str) -> LetterPaper:
    """The signed answer, or a draft with the number that it will keep; either look is written to the trail.

    Raises Refusal with what is missing before an answer may be prepared, `letter.report_answers` where the report answers.
    """
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
    if thread is not None and thread.answer and thread.answer.approved_on:
        return letter_reading.signed_answer(session, request)
    with working_on(session, request, "prepare_answer") as (work, found):
        made, _ = _answer(work, session, found, draft=True)
        if not (found.answer and found.answer.number and found.answer.paper == made.paper):
            work.add(ANSWER, request, _prepared(found, made))
        known = letter_reading.about(work.connection, session, found, Permission.APPROVE_REPORT)
    return LetterPaper(
        **{**known, "name": made.addressee.name},
        paper=made.paper,
        number=made.number,
        answer=True,
        pdf=letter_issue.drawn(made, found.request.language),
    )


def sign_answer(session: Session, request: str) -> LetterPaper:
    """Approve the answer, seal it, and keep the signed bytes, and what goes along with them, with the request. Managers only.

    Raises Refusal with what is missing, Trouble `report.no_key`, `report.seal_failed`: then nothing is kept.
    """
    with working_on(session, request, "sign_answer", Permission.APPROVE_REPORT) as (work, thread):
        con, now = work.connection, session.desk.clock()
        made, file = _answer(work, session, thread)
        signed = letter_issue.sealed(con, session, made, thread.request.language)
        document, digest = kept_papers.keep(work, request, signed, now.isoformat())
        attachment = portability.keep(work, request, file, now) if file else letter_answers.attached(con, thread)
        work.add(
            ANSWER,
            request,
            {
                **_prepared(thread, made),
                "data_digest": content_digest(made),
                "file_digest": digest,
                "document": document,
                "approved_on": legal_day(now).isoformat(),
                "attachment": attachment or None,
            },
        )
    return letter_reading.signed_answer(session, request)


def _issued(paper: str) -> Permission:
    if paper not in ISSUED:
        raise Refusal("letter.paper_not_issued")
    return ISSUED[paper]


def _letter(work: Work, session: Session, thread: Thread, paper: str, addressee: str, number: str) -> Letter:
    language = letter_issue.language_of(session.desk, thread, addressee)
    values = _values(work.connection, session, thread, paper, addressee)
    subject = thread.request.subject
    return letter_issue.compose(
        work.connection,
        session.desk,
        thread,
        paper,
        number,
        values,
        subject=subject,
        addressee=addressee,
        language=language,
    )


def _values(con: sa.Connection, session: Session, thread: Thread, paper: str, addressee: str) -> letter_values.Values:
    """The letter's own values, once it may be issued at all."""
    policy, language = session.desk.policy, letter_issue.language_of(session.desk, thread, addressee)
    known = request_facts.state(thread, policy)
    if paper == "handover_receipt":
        if known.answer is not Answer.APPROVED:
            raise Refusal("letter.answer_open", clause="5.6")
        return letter_values.receipt(con, thread, language)
    if current(known) is None:
        raise Refusal("letter.closed")
    if paper == NOTICE:
        require_step(session, thread, Step.SYSTEMS)
        if addressee not in thread.notices:
            raise Refusal("recipient.unknown", clause="3.1")
        gone, _ = letter_answers.erased(con, thread)
        return letter_values.notice(con, thread, policy, language, addressee, set(gone))
    if paper == "identity_request":
        if known.identity is Identity.CONFIRMED or Kind(thread.request.kind) in AT_ONCE:
            raise Refusal("letter.identity_known", clause="5.6")
        return {}
    return letter_values.acknowledgement(thread, policy, language)


def _answer(work: Work, session: Session, thread: Thread, *, draft: bool = False) -> tuple[Letter, PortableFile | None]:
    """The answer as it would be signed now, and the portability file that goes with it. A draft says nothing of the bytes of
    that file: it is made anew when the letter is signed.
    """
    desk, con = session.desk, work.connection
    paper = letter_answers.paper_of(thread)
    require_step(session, thread, Step.ANSWER)
    reports.require_no_fee_open(request_facts.state(thread, desk.policy))
    file, language = None, thread.request.language
    if paper == "portability_answer":
        made = portability.build(con, desk.policy, thread.request.subject, desk.clock(), language)
        file = None if made.empty else made
    values = letter_answers.values_of(con, desk, thread, language, file, draft=draft)
    kept = thread.answer.number if thread.answer else ""
    number = kept or reports.next_answer_number(work, session)
    subject = thread.request.subject
    return letter_issue.compose(con, desk, thread, paper, number, values, subject=subject, language=language), file


def _prepared(thread: Thread, made: Letter) -> dict[str, Any]:
    nothing = letter_values.nothing_held(thread) or made.values.get("nothing_held") is True
    refused = thread.assessment is not None and thread.assessment.decision == Decision.REFUSED
    return {
        "number": made.number,
        "language": thread.request.language,
        "holds_data": int(not nothing and not (refused and thread.assessment.ground == "not_identified")),
        "paper": made.paper,
    }
