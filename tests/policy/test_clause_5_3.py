"""Policy 5.3: the company tells what it holds: each value with where it came from, why, on what basis and how long."""

from __future__ import annotations

from optician_desk.domain.staff import Permission
from optician_desk.services import report_assembly, request_facts
from optician_desk.services.session import Session
from tests.report_desk import ready


def test_each_kept_value_is_told_with_source_purpose_basis_and_term(session: Session) -> None:
    request = ready(session)
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request.request)[request.request]
        told = report_assembly.assemble(con, session.desk.policy, "Ogre", thread, "N", session.desk.clock())
    assert {group.clause for group in told.groups} >= {"1.1.1.", "1.1.2.", "1.1.5.", "1.3.3.", "5.6."}
    for group in told.groups:
        assert group.purposes
        assert all(purpose.name and purpose.basis for purpose in group.purposes)
        assert all(criterion.text and criterion.why for criterion in group.criteria)
        for value in group.values:
            assert value.source
            assert value.label
            assert all(text for _, text in value.parts)
        assert all(lens.source and lens.given_on for lens in group.lenses)
    assert told.controller.name == "OPTIC GURU, SIA"
    assert "Datu valsts inspekcija" in told.controller.authority
    assert told.policy_version == session.desk.policy.version
