"""Likely duplicates: what makes two cards alike, and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given as given_by
from hypothesis import settings
from hypothesis import strategies as st

from optician_desk.domain.likeness import MOST_CANDIDATES, Candidate, Reason, Typed, alike

ILZE = Candidate("s1", "Ilze", "Bērziņa", ("+37120000412",), ("ilze.berzina@piemers.lv",))


def reasons(given: str, surname: str, known: Candidate = ILZE, phone: str = "", email: str = "") -> list[Reason]:
    typed = Typed(given, surname, (phone,) if phone else (), (email,) if email else ())
    return [because.reason for found in alike(typed, [known]) for because in found.reasons]


def test_the_same_email_whatever_its_capitals() -> None:
    assert reasons("", "", email="Ilze.Berzina@Piemers.LV") == [Reason.SAME_EMAIL]


def test_a_family_phone_is_a_reason_and_no_more() -> None:
    assert reasons("Jānis", "Ozols", phone="+37120000412") == [Reason.SAME_PHONE]


@pytest.mark.parametrize(
    ("given", "surname", "reason"),
    [
        ("Ilze", "Bērziņa", Reason.SAME_NAME),
        ("ilze", " bērziņa ", Reason.SAME_NAME),
        ("Ilze", "Berzina", Reason.NAME_WITHOUT_MARKS),
        ("Bērziņa", "Ilze", Reason.SWAPPED),
        ("berzina", "ilze", Reason.SWAPPED),
        ("Ilze", "Bērziņš", Reason.SURNAME_ENDING),
        ("Ilza", "Bērziņa", Reason.SLIP),
        ("Izle", "Bērziņa", Reason.SLIP),
        ("Ilze", "Bērznia", Reason.SLIP),
        ("Ilze", "Bērzinņa", Reason.SLIP),
        ("Ilze Anna", "Bērziņa", Reason.SLIP),
        ("Ilze", "Bērziņa-Kalēja", Reason.SLIP),
    ],
)
def test_alike_names(given: str, surname: str, reason: Reason) -> None:
    assert reasons(given, surname) == [reason]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bērziņš", "Bērziņa"),
        ("Ozols", "Ozola"),
        ("Lācis", "Lāce"),
        ("Eglītis", "Eglīte"),
        ("Jansons", "Jansone"),
        ("Mazais", "Mazā"),
        ("Kovaļskis", "Kovaļska"),
        ("Bērziņš-Kalējs", "Bērziņa-Kalēja"),
    ],
)
def test_surnames_of_a_couple(one: str, other: str) -> None:
    for typed, known in ((one, other), (other, one)):
        assert reasons("Dana", typed, Candidate("s", "Dana", known)) == [Reason.SURNAME_ENDING]


@pytest.mark.parametrize(
    ("given", "surname"),
    [
        ("", ""),
        ("Ilze", ""),
        ("", "Bērziņa"),
        ("Anna", "Bērziņa"),
        ("Ilze", "Ozola"),
        ("I", "B"),
        ("Līga", "Bērzone"),
    ],
)
def test_names_that_are_not_alike(given: str, surname: str) -> None:
    assert reasons(given, surname) == []


def test_the_words_that_differ_are_told() -> None:
    (found,) = alike(Typed("Ilza", "Bērziņš"), [ILZE])
    assert [(because.typed, because.known) for because in found.reasons] == [("Ilza", "Ilze"), ("Bērziņš", "Bērziņa")]


def test_the_most_alike_comes_first() -> None:
    swapped = Candidate("s2", "Bērziņa", "Ilze", ("+37120000871",))
    slip = Candidate("s3", "Ilza", "Bērziņa")
    found = alike(Typed("Ilze", "Berzina", (), ("ilze.berzina@piemers.lv",)), [slip, swapped, ILZE])
    assert [one.candidate.subject for one in found] == ["s1", "s2", "s3"]
    assert found[0].score > found[1].score > found[2].score


def test_no_more_candidates_are_read_than_promised() -> None:
    crowd = [Candidate(str(number), "Ilze", "Bērziņa") for number in range(MOST_CANDIDATES + 5)]
    assert len(alike(Typed("Ilze", "Bērziņa"), crowd)) == MOST_CANDIDATES


@settings(max_examples=200, deadline=None)
@given_by(st.text(max_size=30), st.text(max_size=30))
def test_a_person_is_alike_to_the_own_card(given: str, surname: str) -> None:
    found = alike(Typed(given, surname, ("+37120000001",)), [Candidate("s", given, surname, ("+37120000001",))])
    assert found[0].reasons[0].reason is Reason.SAME_PHONE
