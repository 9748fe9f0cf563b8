"""Answers on the phone: tolerant of spelling, never of content, and nothing that anybody types makes it fail."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.phone_answers import Known, Question, agrees

TODAY = date(2026, 11, 22)
CARD = Known(
    names=("Ilze Bērziņa",),
    phones=("+37120000123",),
    emails=("ilze.berzina@piemers.lv",),
    addresses=(("Skolas iela 5-12", "Ogre", "LV-5001"),),
    doctors=("Dr. Sanita Liepiņa",),
    visit=date(2026, 10, 14),
)

RIGHT = {
    Question.NAME: ("Ilze Bērziņa", "berzina ilze", "ILZE BERZINA", "Ilze Bērsiņa"),
    Question.PHONE: ("20000123", "+371 20 000 123", "00371 20000123", "20-000-123"),
    Question.EMAIL: (
        "ilze.berzina@piemers.lv",
        "Ilze.Bērziņa@Piemers.lv",
        "ilze . berzina @ piemers.lv",
        "ilze.bersina@piemers.lv",
    ),
    Question.ADDRESS: (
        "Skolas iela 5-12",
        "skolas 5 dz. 12, Ogre",
        "Ogre, Skolas ielā 5–12, LV-5001",
        "Skollas iela 5 12",
    ),
    Question.DOCTOR: ("Liepiņa", "dr. Sanita Liepina", "ārste Liepiņa", "Sanita Liepiņa"),
    Question.VISIT: ("oktobrī", "oktobris 2026", "10.2026", "2026-10", "10", "October", "14.10.2026.", "14. oktobrī"),
}
WRONG = {
    Question.NAME: ("Ilze", "Bērziņa", "Ilze Kalniņa", "Ilze Bērziņa Kalniņa Liepiņa", "."),
    Question.PHONE: ("20000124", "2000012", "20000123 20000124", "123", "sešdesmit"),
    Question.EMAIL: (
        "ilze@piemers.lv",
        "ilze.berzina@example.com",
        "ilze.berzina",
        "@piemers.lv",
        "ilze.berzina@piemera.lv",
    ),
    Question.ADDRESS: (
        "Skolas iela",
        "Skolas iela 5",
        "Skolas iela 5-13",
        "Skolas 1 2 3 4 5 6 7 8 9 10 11 12",
        "Ogre, LV-5001",
    ),
    Question.DOCTOR: ("Sanita", "dr.", "Kalniņa", "Liepiņa Kalniņa Bērziņa", "ārste"),
    Question.VISIT: ("septembrī", "oktobris 2025", "okt nov", "1 2 3 4 5 6 7 8 9 10 11 12", "13", "2026", "vakar"),
}


@pytest.mark.parametrize(("question", "said"), [(q, said) for q, answers in RIGHT.items() for said in answers])
def test_another_spelling_is_the_same_answer(question: Question, said: str) -> None:
    assert agrees(question, said, CARD, TODAY)


@pytest.mark.parametrize(("question", "said"), [(q, said) for q, answers in WRONG.items() for said in answers])
def test_another_content_is_not(question: Question, said: str) -> None:
    assert not agrees(question, said, CARD, TODAY)


@given(st.sampled_from(Question), st.text(max_size=400))
def test_no_text_makes_it_fail_and_an_empty_card_agrees_with_nothing(question: Question, said: str) -> None:
    agrees(question, said, CARD, TODAY)
    assert not agrees(question, said, Known(), TODAY)


@given(st.sampled_from(Question), st.text(alphabet=" \t\n.,;:-–—!?@„”()/", max_size=40))
def test_signs_alone_are_no_answer(question: Question, said: str) -> None:
    assert not agrees(question, said, CARD, TODAY)


@given(
    st.lists(
        st.sampled_from(("Brīvības", "Skolas", "Rīgas", "1", "2", "5", "12", "Ogre", "Rīga")), min_size=1, max_size=9
    )
)
def test_a_list_of_guesses_is_right_only_without_a_wrong_one(parts: list[str]) -> None:
    right = {"Skolas", "5", "12"} <= set(parts) and set(parts) <= {"Skolas", "5", "12", "Ogre"}
    assert agrees(Question.ADDRESS, " ".join(parts), CARD, TODAY) == right


def test_a_visit_of_long_ago_needs_its_year() -> None:
    old = Known(visit=date(2024, 10, 14))
    assert not agrees(Question.VISIT, "oktobrī", old, TODAY)
    assert agrees(Question.VISIT, "oktobrī 2024", old, TODAY)


def test_house_and_letter_may_stand_apart() -> None:
    card = Known(addresses=(("Brīvības gatve 12A-3", "Rīga", ""),))
    assert agrees(Question.ADDRESS, "Brivibas gatve 12 a, 3", card, TODAY)
    assert not agrees(Question.ADDRESS, "Brivibas gatve 12 b, 3", card, TODAY)


def test_what_the_card_does_not_know_is_not_asked() -> None:
    assert Known(names=("Ilze Bērziņa",), addresses=(("iela", "Ogre", ""),), doctors=("Dr.",)).askable() == (
        Question.NAME,
    )
    assert CARD.askable() == tuple(Question)


def test_what_the_card_knows_is_in_no_message_of_an_error() -> None:
    assert "Bērziņa" not in repr(CARD)
