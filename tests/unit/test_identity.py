"""Comparing a person, a document and a card: names, expiry, what is refused, and what is left afterwards."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.identity import (
    Check,
    Compared,
    How,
    Method,
    Verdict,
    ZoneFinding,
    compare,
    decoded,
    encoded,
    judge,
    judge_zone,
    plain,
    problems,
)
from optician_desk.domain.mrz import read
from tests.unit.zones import LATVIAN_CARD, card, passport

TODAY = date(2026, 11, 24)
ACCEPTED = {"identity_card", "passport", "residence_permit"}
EXPLANATIONS = {"marriage", "double_name"}
GOOD = Check("identity_card", True, frozenset({Compared.NAME, Compared.PHOTO, Compared.SIGNATURE}))


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("Ilze Bērziņa", "ILZE BERZINA"),
        ("Āčēģīķļņšūž Ozols", "ACEGIKLNSUZ OZOLS"),
        ("Elīna Kļaviņa-Strazdiņa", "ELINA KLAVINA STRAZDINA"),
        ("Seán O’Brien", "SEAN OBRIEN"),
        ("Łukasz Æbelø", "LUKASZ AEBELOE"),
        ("  Jörg   Strauß ", "JORG STRAUSS"),
    ],
)
def test_names_as_documents_print_them(name: str, printed: str) -> None:
    assert plain(name) == printed


@pytest.mark.parametrize(
    ("name", "printed", "how"),
    [
        ("Anna Ozola", "OZOLA<<ANNA", How.SAME),
        ("Ilze Bērziņa", "BERZINA<<ILZE", How.TRANSLITERATED),
        ("Elīna Kļaviņa-Strazdiņa", "KLAVINA<STRAZDINA<<ELINA", How.TRANSLITERATED),
        ("Jürgen Müller", "MUELLER<<JUERGEN", How.TRANSLITERATED),
        ("Jürgen Müller", "MULLER<<JURGEN", How.TRANSLITERATED),
        ("Bērziņa Ilze", "BERZINA<<ILZE", How.DIFFERENT),
        ("Ilze Anna Bērziņa", "BERZINA<<ILZE", How.DIFFERENT),
        ("Ilze Bērziņa", "BERZINA<<ILZE<ANNA", How.DIFFERENT),
        ("Ilze Bērziņa", "BERZINS<<ILZE", How.DIFFERENT),
        ("Ilze Bērziņa", "BERZ<<ILZE", How.DIFFERENT),
    ],
)
def test_names_are_compared_and_never_swapped(name: str, printed: str, how: How) -> None:
    assert compare(name, read(card(printed))) is how
    assert compare(name, read(passport(printed))) is how


@pytest.mark.parametrize(
    ("name", "printed", "how"),
    [
        ("Ilze Anna Marija Katrīna Elizabete Bērziņa", "BERZINA<<ILZE<ANNA<MARIJA<KATRINA", How.TRUNCATED),
        ("Konstantīns Aleksandrs Vārpiņš-Strautmanis", "VARPINS<STRAUTMA<<KONST<ALEKSAND", How.TRUNCATED),
        ("Ilze Anna Marija Zane Bērziņa", "BERZINA<<ILZE<ANNA<MARIJA<KATRINA", How.DIFFERENT),
        ("Bērziņa Ilze Anna Marija Katrīna", "BERZINA<<ILZE<ANNA<MARIJA<KATRINA", How.DIFFERENT),
    ],
)
def test_a_full_name_field_may_be_cut_off(name: str, printed: str, how: How) -> None:
    zone = read(card(printed))
    assert zone.truncated
    assert compare(name, zone) is how


def test_an_expired_document_is_refused_and_the_last_day_is_not() -> None:
    with pytest.raises(Refusal) as caught:
        judge_zone(read(LATVIAN_CARD), "Andris Paraudziņš", "identity_card", TODAY)
    assert (caught.value.code, caught.value.clause, caught.value.params) == ("identity.expired", "5.5.1", {})
    last = read(card("BERZINA<<ILZE", expires="261124"))
    assert judge_zone(last, "Ilze Bērziņa", "identity_card", TODAY) == ZoneFinding(How.TRANSLITERATED, True, True)
    with pytest.raises(Refusal, match="expired"):
        judge_zone(read(card("BERZINA<<ILZE", expires="261123")), "Ilze Bērziņa", "identity_card", TODAY)


def test_a_zone_must_come_from_the_kind_that_was_chosen() -> None:
    assert not judge_zone(read(card("OZOLA<<ANNA")), "Anna Ozola", "passport", TODAY).fits_kind
    assert not judge_zone(read(passport("OZOLA<<ANNA")), "Anna Ozola", "identity_card", TODAY).fits_kind
    assert judge_zone(read(passport("OZOLA<<ANNA")), "Anna Ozola", "passport", TODAY).fits_kind
    finding = ZoneFinding(How.SAME, False, True)
    assert [p.code for p in problems(replace(GOOD, zone=finding), ACCEPTED, EXPLANATIONS)] == [
        "identity.zone_of_other_kind"
    ]


@pytest.mark.parametrize(
    ("check", "code"),
    [
        (replace(GOOD, kind=""), "identity.kind_missing"),
        (replace(GOOD, kind="driving_licence"), "identity.driving_licence"),
        (replace(GOOD, kind="library_card"), "identity.kind_unknown"),
        (replace(GOOD, valid_today=False), "identity.not_valid"),
        (replace(GOOD, expired=True), "identity.expired"),
        (replace(GOOD, compared=frozenset({Compared.PHOTO})), "identity.name_not_compared"),
        (replace(GOOD, compared=frozenset({Compared.NAME})), "identity.photo_not_compared"),
        (replace(GOOD, name_differs=True), "identity.name_differs"),
        (replace(GOOD, zone=ZoneFinding(How.DIFFERENT, True, True)), "identity.name_differs"),
        (replace(GOOD, name_differs=True, explanation="she says so"), "identity.explanation_unknown"),
    ],
)
def test_what_stops_a_check(check: Check, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        judge(check, ACCEPTED, EXPLANATIONS)
    assert caught.value.code == code
    assert caught.value.clause in ("5.5.1", "5.6")


def test_a_driving_licence_passes_where_the_policy_file_admits_it() -> None:
    check = replace(GOOD, kind="driving_licence")
    assert judge(check, ACCEPTED | {"driving_licence"}, EXPLANATIONS).kind == "driving_licence"


def test_all_problems_are_listed_in_the_order_of_the_form() -> None:
    nothing = Check("", False, frozenset())
    assert [problem.field for problem in problems(nothing, ACCEPTED, EXPLANATIONS)] == [
        "kind",
        "valid_today",
        "compared",
        "compared",
    ]


def test_a_good_check_leaves_kind_matches_and_how() -> None:
    by_eye = judge(GOOD, ACCEPTED, EXPLANATIONS)
    assert by_eye == Verdict(
        "identity_card",
        ((Compared.NAME, How.BY_EYE), (Compared.PHOTO, How.BY_EYE), (Compared.SIGNATURE, How.BY_EYE)),
        Method.SEEN,
        "",
    )
    read_zone = judge(replace(GOOD, zone=ZoneFinding(How.TRUNCATED, True, True)), ACCEPTED, EXPLANATIONS)
    assert read_zone.method is Method.MRZ
    assert read_zone.matched[0] == (Compared.NAME, How.TRUNCATED)


def test_a_differing_name_passes_with_an_explanation_from_the_list() -> None:
    verdict = judge(replace(GOOD, name_differs=True, explanation="marriage"), ACCEPTED, EXPLANATIONS)
    assert (verdict.matched[0], verdict.explanation) == ((Compared.NAME, How.EXPLAINED), "marriage")
    needless = judge(replace(GOOD, explanation="marriage"), ACCEPTED, EXPLANATIONS)
    assert needless.explanation == ""


def test_matches_survive_a_store_column() -> None:
    matched = judge(GOOD, ACCEPTED, EXPLANATIONS).matched
    assert decoded(encoded(matched)) == matched
    assert decoded("") == ()


def test_results_have_no_place_for_document_data() -> None:
    assert {field.name for field in fields(Verdict)} == {"kind", "matched", "method", "explanation"}
    assert {field.name for field in fields(ZoneFinding)} == {"name", "fits_kind", "expiry_stated"}
