"""Personal codes in any spelling that people use are refused; phones, dates, barcodes, numbers of papers never are."""

from __future__ import annotations

import random
import re
from datetime import date

import phonenumbers
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat
from stdnum import ean

from optician_desk.domain.errors import Refusal
from optician_desk.domain.text_guard import check

BETWEEN_HALVES = [
    "", "-", " ", "/", ".", ",", ":", "_", "|", "~", "·", "•", "+", "\u02d7", "\u2010", "\u2011", "\u2013", "\u2014", "\u2043",
    "\u2212", "\u00ad", " - ", " / ", "  -  ", "...", "\n", "\t", "\u034f-", "\ufeff-", "\u200b-\u200b",
]  # fmt: skip
IN_PIECES = [
    "{d}.{m}.{y}-{c}{n}", "{d}.{m}.{y}.{c}{n}", "{d}.{m}.{y} {c}{n}", "{d}. {m}. {y} - {c}{n}", "{d}/{m}/{y}-{c}{n}",
    "{d}-{m}-{y}-{c}{n}", "{d} {m} {y}-{c}{n}", "{d} {m} {y} - {c}{n}", "{d}{m}{y}-{c} {n}", "{d}{m}{y}-{c}-{n}",
    "{d}{m}{y} {c} {n}", "{d}.{m}.{y}-{c} {n}", "{d}_{m}_{y}_{c}{n}",
]  # fmt: skip


def holds(text: str) -> str | None:
    """The code of the refusal."""
    try:
        check(text, "name.given")
    except Refusal as refusal:
        return refusal.code
    return None


def is_phone(digits: str) -> bool:
    """With + in front."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse("+" + digits))
    except phonenumbers.NumberParseException:
        return False


def with_check_digit(start: str) -> str:
    weights = (10, 5, 8, 4, 2, 1, 6, 3, 7, 9)
    return start + str((1 + sum(weight * int(sign) for weight, sign in zip(weights, start, strict=True))) % 11 % 10)


old_codes = st.builds(
    lambda born, number: with_check_digit(f"{born:%d%m%y}{born.year // 100 - 18}{number:03}"),
    st.dates(date(1850, 1, 1), date(2025, 12, 31)),
    st.integers(0, 999),
)
new_codes = st.integers(0, 99_999_999).map(lambda number: with_check_digit(f"32{number:08}"))


@settings(max_examples=400, deadline=None)
@given(old_codes, st.sampled_from(BETWEEN_HALVES), st.sampled_from(["{}", "pk{}", "PK: {}.", "zvanīt 29 123 456, {}"]))
def test_every_old_code_is_refused_whatever_stands_between_its_halves(code: str, between: str, around: str) -> None:
    assert holds(around.format(f"{code[:6]}{between}{code[6:]}")) is not None


@settings(max_examples=400, deadline=None)
@given(old_codes, st.sampled_from(IN_PIECES), st.sampled_from(["{}", "p.k. {}", "Ilze {}, Ogre"]))
def test_every_old_code_is_refused_in_pieces(code: str, written: str, around: str) -> None:
    text = written.format(d=code[:2], m=code[2:4], y=code[4:6], c=code[6], n=code[7:])
    assert holds(around.format(text)) is not None


@settings(max_examples=200, deadline=None)
@given(st.one_of(old_codes, new_codes), st.sampled_from([" ", ".", "-", ", ", "_"]), st.sampled_from(["", "-", " - "]))
def test_every_code_is_refused_digit_by_digit(code: str, between: str, half: str) -> None:
    assume(not is_phone(code))
    assert holds(between.join(code[:6]) + (half or between) + between.join(code[6:])) is not None


@settings(max_examples=200, deadline=None)
@given(old_codes)
def test_a_code_with_blanks_alone_is_refused_unless_it_is_a_phone(code: str) -> None:
    assert (holds(f"{code[:2]} {code[2:4]} {code[4:6]} {code[6:]}") is None) is is_phone(code)


@settings(max_examples=200, deadline=None)
@given(new_codes, st.sampled_from(["{}{}", "{}-{}", "{} {}", "{}/{}", "{}_{}", "{}:{}"]))
def test_every_new_code_is_refused_unless_it_is_a_belgian_phone(code: str, written: str) -> None:
    assume(not is_phone(code))
    assert holds(written.format(code[:6], code[6:])) == "text.personal_code"
    assert holds(f"{code[:2]} {code[2:6]} {code[6:]}") == "text.personal_code"


def phones(country: str, count: int) -> list[str]:
    """Valid numbers of a country as people write them, the same at every run."""
    chance = random.Random(country)
    found: list[str] = []
    length = {"LV": 8, "LT": 8, "EE": 8, "BE": 9, "DE": 11}[country]
    while len(found) < count:
        try:
            number = phonenumbers.parse(str(chance.randrange(10 ** (length - 1), 10**length)), country)
        except phonenumbers.NumberParseException:
            continue
        if not phonenumbers.is_valid_number(number):
            continue
        international = phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
        national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
        plain = phonenumbers.format_number(number, PhoneNumberFormat.E164)
        digits = plain[3:]
        found += [
            international, national, plain, "00" + plain[1:], international.replace(" ", "-"), international.replace(" ", "."),
            "00" + international[1:], f"{plain[:3]} {digits[:2]} {digits[2:4]} {digits[4:6]} {digits[6:]}",
            f"+ {plain[1:]}".replace("+ ", "+"),
        ]  # fmt: skip
        if country == "LV":
            found += [international[1:], re.sub(r"\D", "", national), " ".join(re.findall("..", plain[4:]))]
    return found


@pytest.mark.parametrize("country", ["LV", "LT", "EE", "BE", "DE"])
def test_no_ordinary_phone_is_refused(country: str) -> None:
    written = phones(country, 3_000)
    assert [text for text in written if holds(text) is not None] == []
    both = [f"{one}, {other}" for one, other in zip(written, written[9:], strict=False)]
    assert [text for text in both[:1_000] if holds(text) is not None] == []


@settings(max_examples=300, deadline=None)
@given(st.integers(10**11, 10**12 - 1), st.sampled_from(["{}", "EAN {}", "{} 6 gab.", "{} 12", "{}, {}"]))
def test_no_barcode_is_refused(start: int, written: str) -> None:
    number = f"{start}{ean.calc_check_digit(str(start))}"
    assert holds(written.format(number, number)) is None


@settings(max_examples=300, deadline=None)
@given(
    st.dates(date(1990, 1, 1), date(2030, 12, 31)),
    st.dates(date(1990, 1, 1), date(2030, 12, 31)),
    st.sampled_from(["%d.%m.%Y", "%d.%m.%y", "%d.%m.%Y.", "%Y-%m-%d", "%d/%m/%Y", "%d %m %Y", "%Y %m %d"]),
    st.sampled_from(["{}", "{} {}", "{}, {}", "{} - {}", "no {} līdz {}", "{} 10:42:17", "derīgs līdz {}"]),
)
def test_no_date_is_refused(first: date, last: date, form: str, written: str) -> None:
    assert holds(written.format(first.strftime(form), last.strftime(form))) is None
    assert holds(f"{first:%d%m%Y}") is holds(f"{first:%d%m%y}") is None


@settings(max_examples=300, deadline=None)
@given(
    st.integers(1, 9_999),
    st.integers(1, 199),
    st.sampled_from(
        ["OG1-2026-{0:04}", "pieprasījums OG1-2026-{0:04}, {0}", "OG1-2026-R{0:04}", "Nr. 2026/{0:06}-{1}", "rēķins {0:05}/26",
         "Skolas iela {1}-{0}, Ogre, LV-5001", "Rīgas iela {1} k-{0}", "LV-50{1:02}", "Pasūtījums {0}", "{0},{0},{1}",
         "{0}; {1}; {0}", "{0}.{1:02} EUR", "paka nr. {0}-{1}", "ilze.berzina{0}@piemers.lv", "ilze{0}_{1}@piemers.lv"]
    ),
)  # fmt: skip
def test_no_number_of_papers_and_addresses_is_refused(large: int, small: int, written: str) -> None:
    assert holds(written.format(large, small)) is None


@pytest.mark.parametrize(
    "text",
    [
        "pasūtīt līdz 12.03.26 15 gab.",
        "nosūtījums 12.03.26, OG1-2026-0042",
        "dz. 5 12 2026",
        "www.piemers.lv 5123456",
        "pa 12 mēnešiem, pa 20 000 000",
        "1 2 3 4 5 6 7 8 9 10 11",
        "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12",
        "500,525,550,575,600",
        "4000, 4100, 4200, 4300",
        "Сергей, тел. 20 000 123",
        "Reģ. Nr. 40203247896, PVN LV40203247896",
        "UPC 733905576219",
        "IBAN nav zināms",
    ],
)
def test_ordinary_notes_pass(text: str) -> None:
    assert holds(text) is None
