"""The one-line entry of a referral."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.lens_line import read_line
from optician_desk.domain.lenses import Eye, Parameter, read_value, show_value

P = Parameter
FULL = (-325, 860, 1420, -125, 170)


def values(line: str, eye: Eye = Eye.RIGHT) -> tuple[int | None, ...]:
    entry = read_line(line)
    assert entry.errors == ()
    return tuple(read_value(parameter, entry.eyes[eye].get(parameter, "")).value for parameter in Parameter)


def wrong(line: str) -> list[tuple[str, str]]:
    return [(error.code, line[error.start : error.end]) for error in read_line(line).errors]


@pytest.mark.parametrize(
    "line",
    [
        "R -3,25 8,6 14,2 -1,25x170",
        "od -3.25 8.6 14.2 -1.25 ax 170°",
        "OD: sph −3,25 cyl –1,25 ax 170 BC 8,6 dia 14,2",
        "labā -3,25 8,6 14,2 -1,25 × 170",
        "R-3,25-1,25*170 8,6 14,2",
        "R 8,6 14,2 -3,25 -1,25 170",
        "R -1,25x170 -3,25 14,2 8,6",
        "R: -3,25/8,6/14,2/-1,25/170",
        "O.D. -3,25 D; ø14,2 mm; BC8.6; -1,25@170",
        "R 8,6 -3,25 -1,25 170 ° dia=14,2",
        "Lab. -3,25 DS -1,25 DC x 170 8,6 14,2",
        "R -3,25 8.6x14.2 -1,25x170",
    ],
)
def test_one_eye_in_every_spelling(line: str) -> None:
    assert values(line) == FULL


def test_both_eyes_on_one_line() -> None:
    line = "R -3,25 8,6 14,2 -1,25x170   L -6,75 8,6 14,2 -0,75×0"
    assert values(line) == FULL
    assert values(line, Eye.LEFT) == (-675, 860, 1420, -75, 0)


@pytest.mark.parametrize("word", ["idem", "same", "tas pats", '"', "id.", "ditto"])
def test_the_other_eye_is_copied(word: str) -> None:
    assert values(f"R -3,25 8,6 14,2 -1,25x170 L {word}", Eye.LEFT) == FULL


def test_the_other_eye_is_copied_with_a_change() -> None:
    assert values("R -3,25 8,6 14,2 -1,25x170 L idem -2,75", Eye.LEFT) == (-275, 860, 1420, -125, 170)


def test_the_other_eye_is_copied_from_the_grid() -> None:
    entry = read_line("L idem", {Eye.RIGHT: {P.POWER: "-3,25"}})
    assert entry.eyes == {Eye.LEFT: {P.POWER: "-3,25"}}


@pytest.mark.parametrize("name", ["OU", "abas", "Abas acis", "R+L", "R = L", "R & L", "R un L", "both"])
def test_both_eyes_alike(name: str) -> None:
    assert values(f"{name} plano 8,6 14,2") == values(f"{name} pl 8,6 14,2", Eye.LEFT) == (0, 860, 1420, None, None)


def test_parts_may_be_missing() -> None:
    assert values("R -3,25") == (-325, None, None, None, None)
    assert values("R 8,6") == (None, 860, None, None, None)
    assert values("L +2,50 14,2", Eye.LEFT) == (250, None, 1420, None, None)


def test_plus_powers_may_lack_the_sign() -> None:
    assert values("R 3,25 8,6 14,2") == (325, 860, 1420, None, None)
    assert values("R 8,00 8,6 14,2") == (800, 860, 1420, None, None)


def test_forgotten_decimal_signs_reach_the_grid_where_they_are_offered() -> None:
    assert values("R -325 86 142 -125x170") == (-32500, 8600, 14200, -12500, 170)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("-3,25 8,6", [("lenses.line_no_eye", "-3,25")]),
        ("R -3,25 foo 8,6", [("lenses.line_word", "foo 8,6")]),
        ("R -3,25 8,6 14,2 ADD +2,00", [("lenses.line_word", "ADD +2,00")]),
        ("R -3,25 R -2,00", [("lenses.line_eye_twice", "R")]),
        ("R -3,25 OU -2,00", [("lenses.line_eye_twice", "OU")]),
        ("L idem", [("lenses.line_nothing_to_copy", "idem")]),
        ("R -3,25 bc 8,6 bc 8,7", [("lenses.line_twice", "8,7")]),
        ("R -3,25 8,6 14,2 300", [("lenses.line_word", "300")]),
        ("R -3,25 8,6 14,2 mēneša", [("lenses.line_word", "mēneša")]),
        ("R -3,25 8,6 #", [("lenses.line_word", "#")]),
    ],
)
def test_errors_point_at_the_word(line: str, found: list[tuple[str, str]]) -> None:
    assert wrong(line) == found


def test_an_empty_line_fills_nothing() -> None:
    assert read_line("   ") == read_line("")
    assert read_line("").eyes == {}


@given(st.text(max_size=60))
def test_no_line_breaks_the_reader(line: str) -> None:
    for error in read_line(line).errors:
        assert 0 <= error.start < error.end <= len(line)


@given(st.text(alphabet="RLODSU-+,. x*°/0123456789idemaxbcplano", max_size=40))
def test_no_likely_line_breaks_the_reader(line: str) -> None:
    for error in read_line(line).errors:
        assert 0 <= error.start < error.end <= len(line)


@given(
    st.integers(-48, 32).map(lambda n: n * 25),
    st.integers(80, 95).map(lambda n: n * 10),
    st.integers(130, 150).map(lambda n: n * 10),
    st.integers(-11, -1).map(lambda n: n * 25),
    st.integers(1, 180),
    st.permutations([0, 1, 2, 3]),
)
def test_labelled_parts_in_any_order(bc_power: int, bc: int, dia: int, cyl: int, axis: int, order: list[int]) -> None:
    parts = [
        f"pwr {show_value(P.POWER, bc_power)}",
        f"bc {show_value(P.BASE_CURVE, bc)}",
        f"dia {show_value(P.DIAMETER, dia, '.')}",
        f"{show_value(P.CYLINDER, cyl)}x{axis}",
    ]
    assert values("R " + " ".join(parts[place] for place in order)) == (bc_power, bc, dia, cyl, axis)
