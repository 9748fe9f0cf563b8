"""The invented people are plausible, always the same, and nobody's."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.demo.people import PEOPLE, Person, people
from optician_desk.domain import contact
from optician_desk.domain.lens_checks import LensLimits, Level, check_eye
from optician_desk.domain.lenses import Eye, LensValues, Parameter, show_value

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def everyone() -> list[Person]:
    return list(people(TODAY))


def test_there_are_two_hundred_different_people(everyone: list[Person]) -> None:
    assert len({(person.given, person.surname) for person in everyone}) == PEOPLE
    with_email = [person.email for person in everyone if person.email]
    assert len(set(with_email)) == len(with_email)


def test_they_are_the_same_every_time(everyone: list[Person]) -> None:
    assert everyone == list(people(TODAY))


def test_numbers_and_addresses_belong_to_nobody(everyone: list[Person]) -> None:
    for person in everyone:
        assert contact.parse_phone(person.phone).startswith("+37120000")
        if person.email:
            assert contact.parse_email(person.email).endswith("@piemers.lv")
        assert bool(person.email) != bool(person.email_missing)


def test_some_families_share_a_phone(everyone: list[Person]) -> None:
    assert len(everyone) - len({person.phone for person in everyone}) == PEOPLE // 20


def _texts(values: LensValues) -> dict[Parameter, str]:
    return {parameter: show_value(parameter, getattr(values, parameter.value)) for parameter in Parameter}


def test_their_lenses_raise_no_eyebrow(everyone: list[Person]) -> None:
    worn = [(eye, values) for p in everyone for eye, values in ((Eye.RIGHT, p.right), (Eye.LEFT, p.left)) if values]
    assert len(worn) > 200
    for eye, values in worn:
        found = check_eye(eye, _texts(values), LensLimits())
        assert [finding.code for finding in found.findings if finding.level is not Level.FINE] == []
        assert found.values == values


def test_dates_lie_in_the_past(everyone: list[Person]) -> None:
    assert all(person.written_on < TODAY for person in everyone)
