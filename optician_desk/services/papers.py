"""The smaller papers that the desk prints: the application for access, the privacy notice, the recovery sheet."""

from __future__ import annotations

from datetime import date

from optician_desk.documents import application_form as application_paper
from optician_desk.documents import notice as notice_paper
from optician_desk.documents import recovery_sheet as recovery_paper
from optician_desk.domain.deadlines import legal_day
from optician_desk.domain.errors import Refusal
from optician_desk.domain.staff import Permission
from optician_desk.services import request_facts
from optician_desk.services.report_assembly import controller, person
from optician_desk.services.session import Desk, Session


def application_form(session: Session, request: str) -> bytes:
    """The application of a request, pre-filled and numbered, in the language of the answer (policy 5.5.1).

    Printing it is recorded by `request_steps.record_application_printed`. Raises Refusal("request.unknown").
    """
    policy, settings = session.desk.policy, session.desk.settings
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        about = person(con, thread)
    fact = thread.request
    form = application_paper.Application(
        number=fact.number,
        received_on=date.fromisoformat(fact.received_on),
        answer_by=date.fromisoformat(fact.due_outer),
        controller=controller(policy, settings.get("shop", ""), fact.language),
        name=about.name,
        contact=about.contact,
    )
    return application_paper.build(form, fact.language)


def privacy_notice(session: Session, language: str) -> bytes:
    """Today's privacy notice in "lv" or "en"; giving it is recorded with the card, printing it needs no customer."""
    session.require(Permission.REGISTER)
    policy, settings = session.desk.policy, session.desk.settings
    wording = policy.notice
    given = notice_paper.Notice(
        wording.version,
        legal_day(session.desk.clock()),
        controller(policy, settings.get("shop", ""), language),
        wording.text.of(language),
    )
    return notice_paper.build(given, language)


def recovery_sheet(desk: Desk, code: str, language: str) -> bytes:
    """The sheet with the recovery code, for printing while set-up still shows it. Never write these bytes to a file."""
    sheet = recovery_paper.RecoverySheet(
        desk.policy.company.name,
        desk.settings.get("shop", ""),
        desk.settings.get("counter", ""),
        legal_day(desk.clock()),
        code,
    )
    return recovery_paper.build(sheet, language)
