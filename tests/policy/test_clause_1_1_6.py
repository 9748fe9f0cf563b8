"""Policy 1.1.6, 1.1.7, 1.4: video, website, mailbox, paper and mailing system are not held here, so each is asked about."""

from __future__ import annotations

from msgspec.structs import replace

from optician_desk.domain.request_view import SystemOutcome
from optician_desk.domain.rights import Step
from optician_desk.services import request_steps, requests
from optician_desk.services.session import Session
from tests.rights_desk import answered, at, identified, searched


def test_the_checklist_names_every_other_system_with_its_clause(session: Session) -> None:
    clauses = {system.clause for system in session.desk.policy.systems}
    assert {"1.1.6", "1.1.7", "1.4"} <= clauses
    request = identified(at(session))
    assert [row.system for row in requests.request_view(session, request.request).systems] == [
        system.id for system in session.desk.policy.systems
    ]


def test_a_retired_system_is_asked_about_no_more_but_its_outcome_stays(session: Session) -> None:
    request = identified(at(session))
    request_steps.record_system_searches(session, request.request, [SystemOutcome("mailing", "nothing")])
    policy = session.desk.policy
    systems = tuple(replace(system, retired=system.id in ("cctv", "mailing")) for system in policy.systems)
    session.desk.policy = replace(policy, systems=systems)
    shown = requests.request_view(session, request.request)
    assert shown.state.systems_open == 3
    assert [row.system for row in shown.systems] == ["website", "mailbox", "paper", "mailing"]


def test_a_system_added_later_is_asked_about_and_opens_no_signed_answer_again(session: Session) -> None:
    waiting, signed = searched(at(session)), searched(session)
    answered(session, signed)
    policy = session.desk.policy
    added = replace(policy.systems[0], id="fitting_room")
    session.desk.policy = replace(policy, systems=(*policy.systems, added))
    assert requests.request_view(session, waiting.request).row.step is Step.SYSTEMS
    assert requests.request_view(session, signed.request).row.step is Step.HANDED_OVER
