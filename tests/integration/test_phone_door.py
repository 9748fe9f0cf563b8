"""Calls about a real card: who is made out, what may then change, and that nothing of the card or the answers gets out."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.phone_answers import Question
from optician_desk.domain.staff import Permission
from optician_desk.services import cards, phone_door
from optician_desk.services.session import Session
from optician_desk.store import card_rows
from optician_desk.store.facts.contact import ADDRESS, EMAIL, NAME, PHONE
from optician_desk.store.facts.rights_steps import PHONE_CHECK, RESTRICTION
from tests.portable_card import full_card, referral
from tests.rights_desk import card, everything, received

GOOD = {"phone": "20000123", "email": "ilze@piemers.lv"}
BAD = {"phone": "20000123", "email": "anna@piemers.lv"}


class Clock:
    """The desk's clock as a test sets it."""

    def __init__(self, session: Session) -> None:
        self.now = datetime.now(UTC)
        session.desk.clock = lambda: self.now

    def on(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock(session: Session) -> Clock:
    return Clock(session)


@pytest.fixture
def subject(session: Session) -> str:
    made = full_card(session)
    referral(session, made)
    return made


def phones(session: Session, subject: str) -> list[tuple[str, str]]:
    with session.desk.store.reading() as con:
        return [(row.e164, row.channel) for row in card_rows.newest(con, PHONE, subject)]


def checks(session: Session, subject: str) -> list[tuple[str, str | None, str]]:
    with session.desk.store.reading() as con:
        rows = con.execute(PHONE_CHECK.select().where(PHONE_CHECK.c.subject == subject).order_by(PHONE_CHECK.c.hlc))
        return [(row.way, row.asked, row.outcome) for row in rows]


# --------------------------------------------------------------------------------------------------- who is calling
def test_right_answers_of_two_kinds_make_the_caller_known(session: Session, subject: str, clock: Clock) -> None:
    door = phone_door.check(session, subject, GOOD)
    assert door.known_until == clock.now + timedelta(minutes=15)
    assert checks(session, subject) == [("questions", "phone email", "confirmed")]


def test_one_wrong_answer_among_right_ones_does_not(session: Session, subject: str) -> None:
    door = phone_door.check(session, subject, {**GOOD, "doctor": "Kalniņa"})
    assert (door.known_until, door.tries_left) == (None, 2)


@pytest.mark.parametrize(
    "answers", [{}, {"email": "ilze@piemers.lv"}, {"name": "Ilze Bērziņa", "phone": "20000123"}, {"phone": " "}]
)
def test_the_name_proves_nothing_and_one_kind_is_too_few(
    session: Session, subject: str, answers: dict[str, str]
) -> None:
    with pytest.raises(Refusal) as refused:
        phone_door.check(session, subject, answers)
    assert (refused.value.code, refused.value.params) == ("phone.too_few", {"number": 2})
    assert checks(session, subject) == []


def test_the_policy_file_says_how_many_kinds(session: Session, subject: str) -> None:
    desk = session.desk
    rules = msgspec.structs.replace(desk.policy.rules, phone_questions=3)
    desk.policy = msgspec.structs.replace(desk.policy, rules=rules)
    with pytest.raises(Refusal, match=r"phone\.too_few"):
        phone_door.check(session, subject, GOOD)
    visit = legal_day(datetime.now(UTC))
    assert phone_door.check(session, subject, {**GOOD, "visit": f"{visit:%m.%Y}"}).known_until is not None


def test_only_what_the_card_knows_is_asked(session: Session) -> None:
    bare = card(session)
    door = phone_door.open_door(session, bare)
    assert door.questions == (Question.NAME, Question.PHONE, Question.VISIT)
    with pytest.raises(Refusal) as refused:
        phone_door.check(session, bare, {"email": "ilze@piemers.lv", "phone": "20000123"})
    assert (refused.value.code, refused.value.field) == ("phone.not_askable", "email")


def test_a_card_that_knows_too_little_leaves_calling_back(session: Session) -> None:
    with session.task(Permission.REGISTER, "register") as work:
        bare = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"}, channel=Origin.WEB)
        work.add(PHONE, "phone", {"e164": "+37120000123"}, channel=Origin.WEB)
    door = phone_door.open_door(session, bare)
    assert (door.enough, door.can_call_back) == (False, True)
    assert phone_door.called_back(session, bare, reached=True).known_until is not None
    assert checks(session, bare) == [("callback", None, "confirmed")]


def test_without_a_number_nobody_can_be_called_back(session: Session) -> None:
    with session.task(Permission.REGISTER, "register") as work:
        bare = work.new_subject()
        work.add(NAME, "name", {"given": "Ilze", "surname": "Bērziņa"})
    assert not phone_door.open_door(session, bare).can_call_back
    with pytest.raises(Refusal, match=r"phone\.no_number"):
        phone_door.called_back(session, bare, reached=True)


def test_there_is_no_door_without_a_card(session: Session) -> None:
    for door in (phone_door.open_door, lambda s, one: phone_door.check(s, one, GOOD)):
        with pytest.raises(Refusal, match=r"card\.unknown"):
            door(session, "0" * 32)


# --------------------------------------------------------------------------------------------------- tries and pause
def test_three_wrong_answers_pause_the_card_for_an_hour(session: Session, subject: str, clock: Clock) -> None:
    assert [phone_door.check(session, subject, BAD).tries_left for _ in range(3)] == [2, 1, 0]
    with pytest.raises(Refusal) as refused:
        phone_door.check(session, subject, GOOD)
    assert (refused.value.code, refused.value.params) == ("phone.paused", {"minutes": 60})
    clock.on(minutes=59, seconds=59)
    with pytest.raises(Refusal, match=r"phone\.paused"):
        phone_door.check(session, subject, GOOD)
    assert len(checks(session, subject)) == 3
    clock.on(seconds=1)
    assert phone_door.check(session, subject, GOOD).known_until is not None


def test_the_pause_is_the_cards_and_holds_for_everybody_at_work(
    session: Session, manager: Session, subject: str
) -> None:
    for _ in range(3):
        phone_door.check(session, subject, BAD)
    with pytest.raises(Refusal, match=r"phone\.paused"):
        phone_door.check(manager, subject, GOOD)
    assert phone_door.check(manager, full_card(session, "Jana"), GOOD).known_until is not None


def test_a_clock_set_back_shortens_no_pause_and_makes_nobody_known(
    session: Session, subject: str, clock: Clock
) -> None:
    assert phone_door.check(session, subject, GOOD).known_until is not None
    clock.on(hours=-5)
    assert phone_door.open_door(session, subject).known_until is None
    clock.on(hours=5)
    for _ in range(3):
        phone_door.check(session, subject, BAD)
    clock.on(days=-2)
    assert phone_door.open_door(session, subject).paused_until is not None


def test_calling_back_goes_on_during_the_pause_and_ends_it(session: Session, subject: str) -> None:
    for _ in range(3):
        phone_door.check(session, subject, BAD)
    assert phone_door.called_back(session, subject, reached=False).paused_until is not None
    door = phone_door.called_back(session, subject, reached=True)
    assert (door.paused_until, door.tries_left) == (None, 3)


def test_tries_of_an_hour_ago_count_no_more(session: Session, subject: str, clock: Clock) -> None:
    phone_door.check(session, subject, BAD)
    phone_door.check(session, subject, BAD)
    clock.on(minutes=61)
    assert phone_door.open_door(session, subject).tries_left == 3
    assert phone_door.check(session, subject, BAD).tries_left == 2


# --------------------------------------------------------------------------------------------------- what may change
def test_a_known_caller_changes_what_the_policy_lets_change(session: Session, subject: str) -> None:
    phone_door.check(session, subject, GOOD)
    phone_door.change(session, subject, "phone", {"e164": "20 000 999"})
    phone_door.change(session, subject, "email", {"address": "jauna@piemers.lv"})
    phone_door.change(session, subject, "address", {"street": "Rīgas iela 1", "city": "Ogre", "postcode": "5001"})
    assert phones(session, subject) == [("+37120000999", "phone")]
    with session.desk.store.reading() as con:
        assert [row.address for row in card_rows.newest(con, EMAIL, subject)] == ["jauna@piemers.lv"]
        assert [row.street for row in card_rows.newest(con, ADDRESS, subject)] == ["Rīgas iela 1"]


@pytest.mark.parametrize("table", ["name", "lens", "consent", "staff"])
def test_nothing_else_changes_by_phone(session: Session, subject: str, table: str) -> None:
    phone_door.check(session, subject, GOOD)
    with pytest.raises(Refusal) as refused:
        phone_door.change(session, subject, table, {"given": "Anna", "surname": "Kalniņa"})
    assert refused.value.code in ("phone.not_changeable", "card.value_unknown")
    with session.desk.store.reading() as con:
        assert [row.given for row in card_rows.newest(con, NAME, subject)] == ["Ilze"]


def test_nobody_unknown_changes_anything(session: Session, subject: str) -> None:
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        phone_door.change(session, subject, "phone", {"e164": "20000999"})
    phone_door.check(session, subject, BAD)
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        phone_door.change(session, subject, "phone", {"e164": "20000999"})
    assert phones(session, subject) == [("+37120000123", "in_person")]


def test_acquaintance_ends_after_its_minutes_with_a_wrong_answer_and_at_another_desk(
    session: Session, manager: Session, subject: str, clock: Clock
) -> None:
    phone_door.check(session, subject, GOOD)
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        phone_door.change(manager, subject, "phone", {"e164": "20000999"})
    assert phone_door.open_door(manager, subject).known_until is None
    clock.on(minutes=15)
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        phone_door.change(session, subject, "phone", {"e164": "20000999"})
    phone_door.check(session, subject, GOOD)
    phone_door.check(session, subject, BAD)
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        phone_door.change(session, subject, "phone", {"e164": "20000999"})
    assert phones(session, subject) == [("+37120000123", "in_person")]


def test_another_card_stays_closed(session: Session, subject: str) -> None:
    other = card(session, "Marta", "Ozoliņa", "+37120000456")
    phone_door.check(session, subject, GOOD)
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        phone_door.change(session, other, "phone", {"e164": "20000999"})


def test_saving_what_is_there_already_looks_the_same_and_leaves_no_fact(session: Session, subject: str) -> None:
    phone_door.check(session, subject, GOOD)
    for number in ("20000123", "20000999"):
        phone_door.change(session, subject, "phone", {"e164": number})  # gives nothing back for either
    with session.desk.store.reading() as con:
        assert len(con.execute(PHONE.select().where(PHONE.c.subject == subject)).all()) == 3


def test_no_other_screen_leads_round_the_door(session: Session, subject: str) -> None:
    new = {"given": "Anna", "surname": "Kalniņa"}
    with pytest.raises(Refusal, match=r"phone\.not_changeable"):
        cards.correct(session, subject, "name", "name", new, channel=Origin.PHONE)
    with pytest.raises(Refusal, match=r"phone\.not_identified"):
        cards.correct(session, subject, "phone", "phone", {"e164": "20000999"}, channel=Origin.PHONE)
    with pytest.raises(Refusal, match=r"phone\.not_changeable"):
        cards.change_consent(session, subject, "surveys", "email", True, channel=Origin.PHONE)
    phone_door.check(session, subject, GOOD)
    cards.correct(session, subject, "phone", "phone", {"e164": "20000999"}, channel=Origin.PHONE)
    assert phones(session, subject) == [("+37120000999", "phone")]


def test_a_consent_is_withdrawn_by_phone_whoever_calls(session: Session, subject: str) -> None:
    view = cards.change_consent(session, subject, "offers", "email", False, channel=Origin.PHONE)
    offers = next(row for row in view.consents if row.purpose == "offers")
    assert next(state.given for state in offers.states if state.via == "email") is False


def test_a_restricted_card_does_not_change(session: Session, subject: str) -> None:
    with session.task(Permission.REQUEST, "restrict") as work:
        work.subject = subject
        work.add(RESTRICTION, "restriction", {"state": "on", "ground": "accuracy_contested", "on_day": "2026-11-22"})
    door = phone_door.check(session, subject, GOOD)
    assert door.restricted
    with pytest.raises(Refusal, match=r"card\.restricted"):
        phone_door.change(session, subject, "phone", {"e164": "20000999"})


def test_who_may_not_correct_may_not_take_calls(technician: Session, subject: str) -> None:
    doors = (
        lambda: phone_door.open_door(technician, subject),
        lambda: phone_door.check(technician, subject, GOOD),
        lambda: phone_door.called_back(technician, subject, reached=True),
        lambda: phone_door.change(technician, subject, "phone", {"e164": "20000999"}),
    )
    for door in doors:
        with pytest.raises(NotAllowed):
            door()


# ------------------------------------------------------------------------------------------------- nothing gets out
NEEDLES = {
    "phone": "20777123",
    "email": "needle@piemers.lv",
    "address": "Needle iela 77",
    "doctor": "Needlson",
    "visit": "needle",
}


def test_no_answer_is_stored_logged_or_shown(session: Session, subject: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        door = phone_door.check(session, subject, NEEDLES)
    everywhere = everything(session) + caplog.text + repr(door)
    assert [said for said in NEEDLES.values() if said in everywhere] == []


def test_no_value_of_the_card_is_in_what_a_check_gives_back_or_logs(
    session: Session, subject: str, caplog: pytest.LogCaptureFixture
) -> None:
    held = (
        "Ilze",
        "Bērziņa",
        "20000123",
        "20000111",
        "ilze@piemers.lv",
        "Skolas",
        "5-12",
        "Liepiņa",
        "klīnika",
        "-3,25",
    )
    with caplog.at_level(logging.DEBUG):
        doors = [phone_door.open_door(session, subject), phone_door.check(session, subject, BAD)]
        doors += [phone_door.check(session, subject, GOOD), phone_door.called_back(session, subject, reached=True)]
        said = [repr(door) for door in doors]
        with pytest.raises(Refusal) as refused:
            phone_door.check(session, subject, {"phone": "20000123"})
    whole = "\n".join([*said, caplog.text, repr(refused.value), repr(refused.value.params)])
    assert [value for value in held if value in whole] == []


def test_a_wrong_answer_looks_the_same_whichever_it_was(session: Session, manager: Session) -> None:
    outcomes = []
    for answers in ({**GOOD, "phone": "20000124"}, {**GOOD, "email": "x@piemers.lv"}, {"phone": "1", "email": "2"}):
        one = full_card(session)
        outcomes.append(phone_door.check(session, one, answers).tries_left)
        assert checks(session, one) == [("questions", "phone email", "refused")]
    assert outcomes == [2, 2, 2]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers=st.dictionaries(st.sampled_from([*Question, "shoe_size"]), st.text(max_size=60), max_size=6))
def test_whatever_is_typed_it_is_a_check_or_a_refusal_and_nobody_becomes_known(
    session: Session, answers: dict[str, str]
) -> None:
    one = full_card(session)
    told = ""
    try:
        told = f"known: {phone_door.check(session, one, answers).known_until}"
    except Refusal as refusal:
        told = refusal.code
    assert told in ("phone.too_few", "phone.not_askable", "known: None")


# -------------------------------------------------------------------------------------------------------- on record
def test_every_check_and_change_is_on_record_by_kind_alone(session: Session, subject: str) -> None:
    phone_door.check(session, subject, GOOD)
    phone_door.change(session, subject, "phone", {"e164": "20000999"})
    trail = everything(session)
    assert '"task":"check_caller"' in trail
    assert '"task":"change_by_phone"' in trail


def test_the_check_stands_in_the_customers_report(session: Session, subject: str) -> None:
    from optician_desk.services.report_content import Content

    phone_door.check(session, subject, GOOD)
    with session.desk.store.reading() as con:
        groups = Content(con, subject, session.desk.policy, "en").groups()
    values = [part for group in groups for value in group.values for part in value.parts]
    assert ("What was asked about", "phone, e-mail") in values


def test_a_request_by_phone_can_rest_on_it(session: Session, subject: str) -> None:
    from optician_desk.services import identity_ways

    now = datetime.now(UTC)
    session.desk.clock = lambda: now
    request = received(session, subject, legal_day(now), channel=Origin.PHONE)
    phone_door.check(session, subject, GOOD)
    identity_ways.record_identity_by(session, request.request, "questions")
