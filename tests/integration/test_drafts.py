"""Drafts: back to their author alone, never with identity or payment data, gone after seven days."""

from datetime import UTC, datetime, timedelta

import pytest

from optician_desk.domain.errors import NotAllowed
from optician_desk.services import drafts
from optician_desk.services.session import Session

FORM = {"given": "Ilze", "surname": "Bērziņa", "note": "pa kreisi “no” <durvīm> & O'Neil"}


def test_a_draft_comes_back_as_it_was(session: Session) -> None:
    assert drafts.save(session, "register", FORM) == ()
    assert drafts.load(session, "register") == FORM
    assert drafts.load(session, "referral") is None


def test_only_its_author_gets_it(session: Session, manager: Session) -> None:
    drafts.save(session, "register", FORM)
    assert drafts.load(manager, "register") is None
    assert drafts.waiting(manager) is None
    note = drafts.waiting(session)
    assert note is not None
    assert note.form == "register"


def test_the_newest_replaces_the_older_and_an_empty_one_removes_it(session: Session) -> None:
    drafts.save(session, "register", FORM)
    drafts.save(session, "register", {"given": "Anna"})
    assert drafts.load(session, "register") == {"given": "Anna"}
    drafts.save(session, "register", {"given": "  "})
    assert drafts.load(session, "register") is None
    drafts.save(session, "register", FORM)
    drafts.drop(session, "register")
    assert drafts.waiting(session) is None


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111",
        "LV80 BANK 0000 4351 9500 1",
        "161175-19997",
        "P<LVABERZINA<<ILZE<<<<<<<<<<<<<<<<<<<<<<<<<<",
    ],
)
def test_what_may_not_be_stored_is_not_drafted_either(session: Session, text: str) -> None:
    assert drafts.save(session, "register", {**FORM, "phone": text}) == ("phone",)
    assert drafts.load(session, "register") == FORM


def test_it_is_kept_while_the_desk_is_being_locked_and_hidden_while_it_is(session: Session) -> None:
    session.locked = True
    drafts.save(session, "register", FORM)
    with pytest.raises(NotAllowed):
        drafts.load(session, "register")
    session.locked = False
    assert drafts.load(session, "register") == FORM


def test_seven_days_later_it_is_gone(session: Session) -> None:
    start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    session.desk.clock = lambda: start
    drafts.save(session, "register", FORM)
    session.desk.clock = lambda: start + timedelta(days=6, hours=23)
    assert drafts.purge(session.desk) == 0
    session.desk.clock = lambda: start + timedelta(days=7, seconds=1)
    assert drafts.purge(session.desk) == 1
    assert drafts.load(session, "register") is None
