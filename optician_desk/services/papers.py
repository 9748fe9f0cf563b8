"""The smaller papers that the desk prints: the application and the privacy notice.

The modules that lay them out load when the first paper is made, in the worker that makes it.
"""

from __future__ import annotations

from datetime import date

from optician_desk.domain import contact
from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.errors import Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import request_facts
from optician_desk.services.report_assembly import controller, person
from optician_desk.services.session import Desk, Session


def application_form(session: Session, request: str) -> bytes:
    """The application that a request belongs to, with every right asked in it, pre-filled and numbered, in the language of
    the answer (policy 5.5.1).

    Printing it is recorded by `request_steps.record_application_printed`. Raises Refusal("request.unknown").
    """
    from optician_desk.documents.application_form import Application, Asked, build

    policy, settings = session.desk.policy, session.desk.settings
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request).get(request)
        if thread is None:
            raise Refusal("request.unknown")
        about = person(con, thread)
    fact = thread.request
    made_by = fact.made_by or str(GivenBy.SELF)
    form = Application(
        asked=tuple(Asked(Kind(one.kind), one.number) for one in thread.together),
        received_on=date.fromisoformat(fact.received_on),
        answer_by=date.fromisoformat(fact.due_outer),
        controller=controller(policy, settings.get("shop", ""), fact.language),
        name=about.name,
        contact=about.contact,
        wish=next((one.wish for one in thread.together if one.wish), ""),
        representative=contact.shown_name(fact.representative_given, fact.representative_surname),
        acts_as=CODES["made_by"][made_by].of(fact.language),
        on_card=about.card_since is not None,
    )
    return build(form, fact.language)


def privacy_notice(session: Session, language: str) -> bytes:
    """Today's privacy notice in "lv" or "en"; giving it is recorded with the card, printing it needs no customer."""
    from optician_desk.documents.notice import Notice, build

    session.require(Permission.REGISTER)
    policy, settings = session.desk.policy, session.desk.settings
    wording = policy.notice
    given = Notice(
        wording.version,
        legal_day(session.desk.clock()),
        controller(policy, settings.get("shop", ""), language),
        wording.text.of(language),
    )
    return build(given, language)


def recovery_sheet(desk: Desk, code: str, language: str) -> bytes:
    """The sheet with a new recovery code as PDF, one page; to be printed, never written to a file."""
    from optician_desk.documents import recovery_sheet as sheet

    settings = desk.settings
    counter = f"{settings.get('counter_name', '')} ({desk.counter})"
    made_on = legal_day(desk.clock())
    paper = sheet.RecoverySheet(desk.policy.company.name, settings.get("shop", ""), counter, made_on, code)
    return sheet.build(paper, language)
