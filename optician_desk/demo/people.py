"""Two hundred people who do not exist: Latvian names, numbers from +371 20 000 xxx, addresses at piemers.lv.

Drawn from a seeded generator, so that every demonstration shows the same shop.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from optician_desk.domain.folding import fold
from optician_desk.domain.lenses import LensValues

SEED = 20261122
PEOPLE = 200

_WOMEN = (
    "Ilze Anna Kristīne Inese Līga Dace Zane Laura Sandra Ieva Inga Agnese Evija Baiba Sanita Elīna Guna Maija Vija Rasma "
    "Aija Madara Signe Linda Santa Katrīna Marta Paula Elza Undīne"
).split()
_MEN = (
    "Jānis Andris Juris Edgars Māris Aivars Pēteris Kārlis Mārtiņš Uldis Guntis Raivis Kaspars Ģirts Artūrs Roberts Ivars "
    "Normunds Oskars Toms Valdis Ēriks Zigmārs Rihards Gustavs Emīls Ojārs Viesturs Dāvis Reinis"
).split()
#: Surname of a man, of a woman.
_SURNAMES = tuple(
    pair.split("/")
    for pair in (
        "Bērziņš/Bērziņa Kalniņš/Kalniņa Ozoliņš/Ozoliņa Jansons/Jansone Liepiņš/Liepiņa Krūmiņš/Krūmiņa Zariņš/Zariņa "
        "Balodis/Balode Eglītis/Eglīte Vītols/Vītola Pētersons/Pētersone Kļaviņš/Kļaviņa Apsītis/Apsīte Ziediņš/Ziediņa "
        "Grīnbergs/Grīnberga Āboliņš/Āboliņa Rudzītis/Rudzīte Freimanis/Freimane Šmits/Šmite Lācis/Lāce Vilks/Vilka "
        "Sproģis/Sproģe Gulbis/Gulbe Dūmiņš/Dūmiņa Ķirsis/Ķirse Straumanis/Straumane Cīrulis/Cīrule Mežulis/Mežule "
        "Upītis/Upīte Skujiņš/Skujiņa Lapiņš/Lapiņa Rozītis/Rozīte Auziņš/Auziņa Briedis/Briede Siliņš/Siliņa Žagars/Žagare"
    ).split()
)
_STREETS = (
    "Brīvības iela,Mednieku iela,Skolas iela,Kalna prospekts,Rīgas iela,Upes iela,Parka iela,Meža prospekts,Zilokalnu prospekts,"
    "Ausekļa prospekts,Jaunatnes iela,Lapu iela,Ikšķiles iela,Ziedu iela"
).split(",")
_PLACES = (
    ("Ogre", "LV-5001"),
    ("Ikšķile", "LV-5052"),
    ("Ķegums", "LV-5020"),
    ("Lielvārde", "LV-5070"),
    ("Rīga", "LV-1010"),
)
DOCTORS = (
    ("Dace Ozola", "Ogres acu kabinets"),
    ("Andris Feldmanis", "Acu veselības centrs"),
    ("Inga Celmiņa", "Redzes klīnika „Skats”"),
    ("Mārtiņš Krauklis", "Daugavas poliklīnika"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody invented. `email` or the reason why there is none; a lens of None was not prescribed."""

    given: str
    surname: str
    phone: str
    email: str
    email_missing: str
    address: tuple[str, str, str] | None
    consents: tuple[tuple[str, str], ...]
    right: LensValues | None
    left: LensValues | None
    doctor: tuple[str, str]
    written_on: date


def people(today: date, count: int = PEOPLE) -> Iterator[Person]:
    """`count` people, always the same ones; dates lie in the 300 days before `today`."""
    draw = random.Random(SEED)
    names: set[tuple[str, str]] = set()
    addresses: set[str] = set()
    number = 0
    while number < count:
        woman = draw.random() < 0.58
        given = draw.choice(_WOMEN if woman else _MEN)
        surname = draw.choice(_SURNAMES)[woman]
        if woman and draw.random() < 0.06:
            surname += "-" + draw.choice(_SURNAMES)[1]
        if (given, surname) in names:
            continue
        names.add((given, surname))
        number += 1
        yield _person(draw, number, given, surname, today, addresses)


def _person(draw: random.Random, number: int, given: str, surname: str, today: date, taken: set[str]) -> Person:
    # Every 20th shares the phone of the one before: a family.
    phone = f"+371 20 000 {number - 1 if number % 20 == 0 else number:03d}"
    email = f"{fold(given)}.{fold(surname.split('-')[0])}"
    email = f"{email}{number}@piemers.lv" if email in taken else f"{email}@piemers.lv"
    taken.add(email.split("@")[0])
    without = draw.random() < 0.12
    lives = home(draw)
    consents = tuple(
        (purpose, via)
        for purpose, chance in (("offers", 0.3), ("surveys", 0.15), ("reminders", 0.5))
        for via in ("email", "sms")
        if draw.random() < chance and not (without and via == "email")
    )
    if number % 8 == 0:  # some would rather be called
        consents += (("reminders", "call"),) if number % 3 else (("offers", "call"), ("surveys", "call"))
    right, left = _lenses(draw) if draw.random() < 0.7 else (None, None)
    return Person(
        given,
        surname,
        phone,
        "" if without else email,
        "has_none" if without else "",
        lives if draw.random() < 0.35 else None,
        consents,
        right,
        left,
        draw.choice(DOCTORS),
        today - timedelta(days=draw.randint(1, 300)),
    )


def home(draw: random.Random) -> tuple[str, str, str]:
    """An address that does not exist: street, town, postcode."""
    street, (city, postcode) = draw.choice(_STREETS), draw.choice(_PLACES)
    return f"{street} {draw.randint(1, 90)}–{draw.randint(1, 60)}", city, postcode


def changed(draw: random.Random, person: Person) -> Person:
    """The same person at the doctor's a year later: often a quarter of a dioptre more or less in an eye, or none."""
    right, left = (None if values is None else _grown(draw, values) for values in (person.right, person.left))
    return replace(
        person, right=right, left=left, doctor=person.doctor if draw.random() < 0.7 else draw.choice(DOCTORS)
    )


def _grown(draw: random.Random, values: LensValues) -> LensValues:
    power = (values.power or 0) + draw.choice((-25, 0, 0, 25))
    return replace(values, power=50 * round(power / 50) if abs(power) > 600 else power)


def _lenses(draw: random.Random) -> tuple[LensValues, LensValues]:
    """A plausible pair: mostly short-sighted, both eyes alike, every fourth with a cylinder."""
    power = -25 * draw.randint(4, 22) if draw.random() < 0.8 else 25 * draw.randint(4, 14)
    base_curve, diameter = draw.choice(((860, 1420), (840, 1400), (870, 1450), (850, 1430)))
    toric = draw.random() < 0.25

    def eye() -> LensValues:
        near = power + 25 * draw.randint(-3, 3)
        sphere = 50 * round(near / 50) if abs(near) > 600 else near
        if not toric:
            return LensValues(sphere, base_curve, diameter)
        return LensValues(sphere, base_curve, diameter, draw.choice((-75, -125, -175, -225)), 10 * draw.randint(1, 18))

    return eye(), eye()
