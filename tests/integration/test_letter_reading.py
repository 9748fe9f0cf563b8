"""Signed letters afterwards: printed, saved, looked at again, each time on record, and only as they were signed."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from optician_desk.domain.errors import Refusal, Trouble
from optician_desk.domain.rights import Kind
from optician_desk.services import file_check, letter_reading, letters, request_steps, trail
from optician_desk.services.session import Session
from optician_desk.store.tables import KEPT_DOCUMENT
from tests.report_desk import with_key
from tests.rights_desk import TODAY, at, card, received


@pytest.fixture(autouse=True)
def sealing(session: Session) -> None:
    with_key(session.desk)
    at(session)


def test_prints_and_files_are_on_record_and_reprints_marked(session: Session, tmp_path: Path) -> None:
    request = received(session, card(session))
    issued = letters.issue(session, request.request, "acknowledgement", "post")
    assert letter_reading.register_print(session, "Brother", letter=issued.letter) == ""
    assert letter_reading.register_print(session, "Brother", letter=issued.letter).startswith("Atkārtota izdruka")
    assert letter_reading.copies_printed(session, letter=issued.letter) == 2
    letter_reading.save(session, tmp_path / "letter.pdf", letter=issued.letter)
    assert (tmp_path / "letter.pdf").read_bytes() == issued.pdf
    assert file_check.verify_file(tmp_path / "letter.pdf", session.desk).good


def test_every_look_and_letter_is_in_the_trail(session: Session, manager: Session) -> None:
    request = received(session, card(session), TODAY, Kind.MARKETING)
    letters.issue(session, request.request, "acknowledgement", "post")
    letters.open_answer(session, request.request)
    letters.sign_answer(manager, request.request)
    request_steps.hand_over(session, request.request, "in_person")
    tasks = [line.task for line in trail.page(manager, subject=request.subject).lines]
    assert {"issue_letter", "open_letter", "prepare_answer", "sign_answer"} <= set(tasks)


def test_bytes_that_were_changed_are_not_shown(session: Session) -> None:
    request = received(session, card(session))
    issued = letters.issue(session, request.request, "acknowledgement", "post")
    with session.desk.task("tamper") as work:
        guards = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'kept_document'"
        for (guard,) in work.connection.exec_driver_sql(guards).all():
            work.connection.exec_driver_sql(f"DROP TRIGGER {guard}")
        work.connection.execute(sa.update(KEPT_DOCUMENT).values(content=b"%PDF-1.7 other"))
    with pytest.raises(Trouble) as found:
        letter_reading.open_letter(session, issued.letter)
    assert found.value.code == "report.kept_damaged"
    with pytest.raises(Refusal) as unknown:
        letter_reading.open_letter(session, "nothing")
    assert unknown.value.code == "letter.unknown"
