"""Policy 4.4: only those who need to know; every look is on record, and the person is told when and why, not by whom."""

from __future__ import annotations

from optician_desk.domain.staff import Permission
from optician_desk.domain.task_names import task_name
from optician_desk.services import cards, report_assembly, reports, request_facts
from optician_desk.services.session import Session
from tests.report_desk import ready


def test_looks_are_told_by_time_and_task_without_names(session: Session, manager: Session) -> None:
    request = ready(session)
    cards.open_card(manager, request.subject)
    reports.preview(session, request.request)
    with session.reading(Permission.REQUEST) as con:
        thread = request_facts.threads(con, request=request.request)[request.request]
        told = report_assembly.assemble(con, session.desk.policy, "Ogre", thread, "N", session.desk.clock())
    tasks = [look.task for look in told.look_ups]
    assert task_name("open_card", "lv") in tasks
    assert task_name("preview_report", "lv") in tasks
    assert manager.name not in repr(told)
    assert session.name not in repr(told)
    assert [look.at for look in told.look_ups] == sorted(look.at for look in told.look_ups)
