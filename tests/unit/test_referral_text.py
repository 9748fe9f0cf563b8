"""The verbatim lens lines: kept exactly, and nothing else of the paper with them (policy 1.1.5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.errors import Refusal
from optician_desk.domain.referral_text import LONGEST, check_lines, speaks_of_spectacles


@pytest.mark.parametrize(
    "lines",
    [
        "Kontaktlēcas, mēneša\nOD sph -3.25 BC 8.6 dia 14.2\n     cyl -1.25 ax 170",
        "R −3,25/−1,25×170 8,6 14,2; L idem",
        "Acuvue Oasys for Astigmatism\nR: -3,25 -1,25 x 170",
        "labā acs plano, kreisā acs +0,50",
        "Biofinity toric 8.7 14.5",
        "Правый глаз -2,00 8.6 14.2\nконтактные линзы",
        "L -2,75\n\nR -3,25",
        "D: 8.6 14.2 170°",
        "OD: -3.25/-1.25x170 8.6/14.2; OS: idem",
        "R -3,25 8,6 14,2 -1,25@170.",
        "",
    ],
)
def test_lens_lines_are_kept_as_they_are(lines: str) -> None:
    assert check_lines(lines) == lines


def test_only_line_ends_and_the_edges_are_made_alike() -> None:
    assert check_lines("  R -3,25\r\nL  -2,75 \n") == "R -3,25\nL  -2,75"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("OD -3.25, myopia gravis", "referral.diagnosis"),
        ("Dg: miopija OD -3,25", "referral.diagnosis"),
        ("OD -3,25 H52.1", "referral.diagnosis"),
        ("Astigmātisms OD cyl -1,25", "referral.diagnosis"),
        ("OD -3,25 миопия", "referral.diagnosis"),
        ("OD -3,25 keratokonuss", "referral.diagnosis"),
        ("OD -3,25 redzes asums 1,0", "referral.acuity"),
        ("OD -3,25 Visus 0,8", "referral.acuity"),
        ("OD -3,25 V=1,0", "referral.acuity"),
        ("OD -3,25 острота зрения 0,8", "referral.acuity"),
        ("OD -3,25 ADD +2,00", "referral.other_measure"),
        ("OD -3,25 PD 62", "referral.other_measure"),
        ("OD -3,25 prizma 2", "referral.other_measure"),
        ("OD -3,25 16 mmHg", "referral.other_measure"),
        ("Pacients: OD -3,25", "referral.person"),
        ("OD -3,25 tālr. 20 000 412", "referral.person"),
        ("OD -3,25 ilze@piemers.lv", "referral.person"),
        ("OD -3,25 i1@1.lv", "referral.person"),
        ("R 120590-10005", "referral.person"),
        ("OD -3,25 6/12", "referral.acuity"),
        ("dr. Sandra Liepiņa OD -3,25", "referral.person"),
        ("OD -3,25 22.11.2026.", "referral.date"),
        ("OD -3,25 1980-02-03", "referral.date"),
        ("OD -3,25 2026. gada", "referral.date"),
        ("Brīvības iela 12", "referral.not_lens_line"),
        ("R. Ozols", "referral.not_lens_line"),
        ("Ieteikts nākt pēc gada vēlreiz\nkontrole", "referral.not_lens_line"),
        ("OD -3,25\x07", "referral.odd_signs"),
        ("OD 161275-19990", "text.personal_code"),
        ("OD -3,25 4111 1111 1111 1111", "text.payment_card"),
        ("OD -3,25 LV80BANK0000435195001", "text.account"),
    ],
)
def test_the_rest_of_the_paper_is_refused_at_the_field(lines: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        check_lines(lines)
    assert caught.value.code == code
    assert caught.value.field == "verbatim"


def test_the_line_at_fault_is_named_and_never_repeated() -> None:
    with pytest.raises(Refusal) as caught:
        check_lines("R -3,25\nvisus 0,8")
    assert caught.value.params == {"line": 2}


def test_the_name_on_the_card_has_no_place_in_the_lines() -> None:
    with pytest.raises(Refusal) as caught:
        check_lines("berzina OD -3,25", names=["Ilze", "Bērziņa"])
    assert caught.value.code == "referral.name"
    assert check_lines("OD -3,25", names=["Od", "Li"]) == "OD -3,25"


def test_three_hundred_characters_and_no_more() -> None:
    lines = "R -3,25 " + "8,6 " * 72 + "8,"
    assert len(check_lines(lines.ljust(LONGEST, "0"))) == LONGEST
    with pytest.raises(Refusal) as caught:
        check_lines(lines.ljust(LONGEST + 1, "0"))
    assert caught.value.code == "referral.too_long"
    assert caught.value.params == {"count": LONGEST + 1, "limit": LONGEST}


@given(st.text())
def test_no_text_breaks_the_check(text: str) -> None:
    try:
        kept = check_lines(text)
    except Refusal:
        return
    assert check_lines(kept) == kept


def test_a_prescription_for_spectacles_says_so() -> None:
    assert speaks_of_spectacles("Briļļu recepte OD -4,00")
    assert not speaks_of_spectacles("Kontaktlēcas OD -4,00")
