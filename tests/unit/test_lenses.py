"""Reading, showing and transposing lens parameters (policy 1.1.5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.domain.lenses import LensValues, Parameter, Reading, read_value, show_value, transpose

MINUS_SIGNS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\ufe63\uff0d"


@pytest.mark.parametrize("minus", MINUS_SIGNS)
def test_every_kind_of_minus_means_minus(minus: str) -> None:
    assert read_value(Parameter.POWER, f"{minus}3,25") == Reading(value=-325)


@pytest.mark.parametrize(
    ("parameter", "typed", "value"),
    [
        (Parameter.POWER, "+0.5", 50),
        (Parameter.POWER, " - 2,75 D ", -275),
        (Parameter.POWER, "plano", 0),
        (Parameter.POWER, "pl", 0),
        (Parameter.POWER, "-0,00", 0),
        (Parameter.POWER, ",75", 75),
        (Parameter.POWER, "3,", 300),
        (Parameter.POWER, "-3,2500", -325),
        (Parameter.POWER, "−3", -300),
        (Parameter.BASE_CURVE, "8,6 mm", 860),
        (Parameter.BASE_CURVE, "8.65", 865),
        (Parameter.DIAMETER, "14", 1400),
        (Parameter.CYLINDER, "sph", 0),
        (Parameter.AXIS, "170°", 170),
        (Parameter.AXIS, "x170", 170),
        (Parameter.AXIS, "007", 7),
        (Parameter.AXIS, "90,0", 90),
        (Parameter.AXIS, "-10", -10),
        (Parameter.POWER, "-3,25", -325),
        (Parameter.POWER, "   ", None),
    ],
)
def test_values_as_people_type_them(parameter: Parameter, typed: str, value: int | None) -> None:
    assert read_value(parameter, typed) == Reading(value=value)


@pytest.mark.parametrize(
    ("parameter", "typed", "problem"),
    [
        (Parameter.POWER, "abc", "lenses.not_a_number"),
        (Parameter.POWER, "-", "lenses.not_a_number"),
        (Parameter.POWER, ",", "lenses.not_a_number"),
        (Parameter.POWER, "--3", "lenses.not_a_number"),
        (Parameter.POWER, "1.250,00", "lenses.not_a_number"),
        (Parameter.POWER, "4111111111111111", "lenses.not_a_number"),
        (Parameter.POWER, "-3,125", "lenses.too_fine"),
        (Parameter.AXIS, "12,5", "lenses.axis_whole"),
        (Parameter.BASE_CURVE, "pl", "lenses.not_a_number"),
    ],
)
def test_what_is_no_value_is_named(parameter: Parameter, typed: str, problem: str) -> None:
    assert read_value(parameter, typed) == Reading(problem=problem)


@pytest.mark.parametrize(
    ("parameter", "value", "point", "shown"),
    [
        (Parameter.POWER, -325, ",", "−3,25"),
        (Parameter.POWER, 50, ".", "+0.50"),
        (Parameter.POWER, 0, ",", "0,00"),
        (Parameter.CYLINDER, -75, ",", "−0,75"),
        (Parameter.CYLINDER, 125, ".", "+1.25"),
        (Parameter.BASE_CURVE, 860, ",", "8,6"),
        (Parameter.BASE_CURVE, 865, ".", "8.65"),
        (Parameter.DIAMETER, 1400, ",", "14,0"),
        (Parameter.AXIS, 170, ",", "170"),
        (Parameter.AXIS, None, ",", ""),
    ],
)
def test_values_as_people_read_them(parameter: Parameter, value: int | None, point: str, shown: str) -> None:
    assert show_value(parameter, value, point) == shown


@given(st.sampled_from(Parameter), st.integers(-99999, 99999), st.sampled_from([",", "."]))
def test_what_is_shown_reads_back_exactly(parameter: Parameter, value: int, point: str) -> None:
    assert read_value(parameter, show_value(parameter, value, point)) == Reading(value=value)


@given(st.sampled_from(Parameter), st.text())
def test_no_text_breaks_the_reader(parameter: Parameter, text: str) -> None:
    reading = read_value(parameter, text)
    assert reading.value is None or reading.problem is None


def test_transposition_to_minus_cylinder() -> None:
    plus = LensValues(power=-450, base_curve=860, diameter=1420, cylinder=125, axis=80)
    assert transpose(plus) == LensValues(power=-325, base_curve=860, diameter=1420, cylinder=-125, axis=170)
    assert transpose(LensValues(power=0, cylinder=100, axis=180)).axis == 90
    assert transpose(LensValues(power=0, cylinder=100, axis=90)).axis == 180


@given(st.integers(-2000, 2000), st.integers(-1000, 1000), st.integers(1, 180))
def test_transposing_twice_gives_the_same_lens(power: int, cylinder: int, axis: int) -> None:
    values = LensValues(power=power, cylinder=cylinder, axis=axis)
    once = transpose(values)
    assert once.axis is not None
    assert 1 <= once.axis <= 180
    assert transpose(once) == values


@pytest.mark.parametrize("values", [LensValues(power=0, cylinder=100), LensValues(power=0, cylinder=100, axis=0)])
def test_an_incomplete_lens_cannot_be_transposed(values: LensValues) -> None:
    with pytest.raises(ValueError, match="transposed"):
        transpose(values)
