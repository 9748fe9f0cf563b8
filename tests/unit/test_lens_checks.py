"""Fine, unusual, missing, impossible; what may be kept of an eye (policy 1.1.5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import (
    EyeCheck,
    Fix,
    FixKind,
    LensLimits,
    Level,
    check_eye,
    check_pair,
    kept,
    looks_like_spectacles,
    spectacles_hint,
    transposed,
)
from optician_desk.domain.lenses import Eye, LensValues, Parameter
from optician_desk.policy import loading

P = Parameter
LIMITS = LensLimits()


def eye(
    power: str = "", bc: str = "8,6", dia: str = "14,2", cyl: str = "", axis: str = "", side: Eye = Eye.RIGHT
) -> EyeCheck:
    typed = {P.POWER: power, P.BASE_CURVE: bc, P.DIAMETER: dia, P.CYLINDER: cyl, P.AXIS: axis}
    return check_eye(side, typed, LIMITS)


def codes(check: EyeCheck) -> list[str]:
    return [finding.code for finding in check.findings]


@pytest.mark.parametrize(
    ("power", "level", "code"),
    [
        ("-3,25", Level.FINE, None),
        ("plano", Level.FINE, None),
        ("-6,00", Level.FINE, None),
        ("-6,50", Level.FINE, None),
        ("-6,75", Level.UNUSUAL, "lenses.power_wide_step"),
        ("-3,30", Level.UNUSUAL, "lenses.power_step"),
        ("-12,00", Level.FINE, None),
        ("-12,50", Level.UNUSUAL, "lenses.power_strong"),
        ("+20,50", Level.UNUSUAL, "lenses.power_extreme"),
        ("-40,00", Level.UNUSUAL, "lenses.power_extreme"),
        ("-41,00", Level.IMPOSSIBLE, "lenses.power_range"),
        ("-3,125", Level.IMPOSSIBLE, "lenses.too_fine"),
    ],
)
def test_power(power: str, level: Level, code: str | None) -> None:
    check = eye(power)
    assert check.level(P.POWER) is level
    assert codes(check) == ([code] if code else [])


@pytest.mark.parametrize(
    ("bc", "level"),
    [("6,4", 3), ("6,5", 1), ("7,9", 1), ("8,0", 0), ("9,5", 0), ("9,6", 1), ("11,0", 1), ("11,1", 3)],
)
def test_base_curve(bc: str, level: int) -> None:
    assert eye("-1,00", bc=bc).level(P.BASE_CURVE) == level


@pytest.mark.parametrize(
    ("dia", "level"),
    [("6,9", 3), ("9,6", 1), ("12,9", 1), ("13,0", 0), ("15,0", 0), ("15,1", 1), ("24,0", 1), ("24,1", 3)],
)
def test_diameter(dia: str, level: int) -> None:
    assert eye("-1,00", dia=dia).level(P.DIAMETER) == level


@pytest.mark.parametrize(
    ("cyl", "code"),
    [
        ("-0,75", None),
        ("-2,75", None),
        ("-3,00", "lenses.cylinder_strong"),
        ("-10,25", "lenses.cylinder_extreme"),
        ("-20,25", "lenses.cylinder_range"),
        ("-0,80", "lenses.cylinder_step"),
        ("+1,25", "lenses.plus_cylinder"),
    ],
)
def test_cylinder(cyl: str, code: str | None) -> None:
    assert codes(eye("-1,00", cyl=cyl, axis="170")) == ([code] if code else [])


@pytest.mark.parametrize(("axis", "level"), [("1", 0), ("180", 0), ("0", 3), ("181", 3), ("-10", 3), ("12,5", 3)])
def test_axis(axis: str, level: int) -> None:
    assert eye("-1,00", cyl="-0,75", axis=axis).level(P.AXIS) == level


def test_axis_zero_is_offered_as_180() -> None:
    (finding,) = eye("-1,00", cyl="-0,75", axis="0").findings
    assert finding.fix == Fix(FixKind.WRITE, P.AXIS, 180)


@pytest.mark.parametrize(
    ("bc", "dia", "parameter", "value"), [("86", "14,2", P.BASE_CURVE, 860), ("8,6", "142", P.DIAMETER, 1420)]
)
def test_a_forgotten_decimal_sign_is_offered(bc: str, dia: str, parameter: Parameter, value: int) -> None:
    (finding,) = eye("-1,00", bc=bc, dia=dia).findings
    assert finding.fix == Fix(FixKind.WRITE, parameter, value)


def test_a_power_without_decimal_sign_is_offered_with_its_sign() -> None:
    (finding,) = eye("-325").findings
    assert finding.fix == Fix(FixKind.WRITE, P.POWER, -325)


def test_cylinder_and_axis_need_each_other() -> None:
    without_axis = eye("-1,00", cyl="-0,75")
    assert codes(without_axis) == ["lenses.axis_missing"]
    assert without_axis.level(P.AXIS) is Level.MISSING
    assert codes(eye("-1,00", axis="90")) == ["lenses.cylinder_missing"]


def test_cylinder_zero_clears_the_axis() -> None:
    for axis in ("", "90", "0", "x"):
        check = eye("-1,00", cyl="0,00", axis=axis)
        assert check.findings == ()
        assert check.values.axis is None
        assert check.level(P.AXIS) is None


def test_an_untouched_eye_has_nothing_to_say() -> None:
    check = check_eye(Eye.LEFT, {}, LIMITS)
    assert check.empty
    assert check.findings == ()


def test_what_is_missing_is_named() -> None:
    check = eye("-1,00", bc="", dia="")
    assert [(finding.code, finding.parameter) for finding in check.findings] == [
        ("lenses.missing", P.BASE_CURVE),
        ("lenses.missing", P.DIAMETER),
    ]


def test_plus_cylinder_is_transposed_on_offer_only() -> None:
    check = eye("-4,50", cyl="+1,25", axis="80")
    assert check.findings[0].fix == Fix(FixKind.TRANSPOSE, P.CYLINDER)
    assert transposed(check) == LensValues(-325, 860, 1420, -125, 170)
    assert check.values.cylinder == 125


def test_plus_cylinder_without_axis_cannot_be_transposed() -> None:
    assert codes(eye("-4,50", cyl="+1,25")) == ["lenses.plus_cylinder_alone", "lenses.axis_missing"]


def test_both_eyes_together() -> None:
    def pair(right: str, left: str) -> list[str]:
        return [finding.code for finding in check_pair(eye(right), eye(left, side=Eye.LEFT), LIMITS)]

    assert pair("-3,00", "-6,00") == []
    assert pair("-3,00", "-6,25") == ["lenses.eyes_differ"]
    assert pair("-1,00", "+1,00") == ["lenses.eyes_opposite"]
    assert pair("-3,00", "+3,00") == ["lenses.eyes_differ", "lenses.eyes_opposite"]
    assert pair("0", "+3,00") == []
    assert pair("-3,00", "") == []
    assert pair("-3,00", "-325") == []


def test_limits_are_data() -> None:
    narrow = replace(LIMITS, power_unusual_beyond=200, power_wide_step_beyond=200)
    assert check_eye(Eye.RIGHT, {P.POWER: "-3,00", P.BASE_CURVE: "8,6", P.DIAMETER: "14,2"}, narrow).level(P.POWER) == 1


def test_limits_that_contradict_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="do not rise"):
        LensLimits(power_unusual_beyond=5000)


def test_the_policy_file_may_name_limits() -> None:
    text = loading.shipped() + b"\n[lens_limits]\npower_unusual_beyond = 800\n"
    assert loading.load(text).lens_limits == {"power_unusual_beyond": 800}
    for wrong in (b"power_most = 100", b"weight = 5", b'power_most = "x"'):
        with pytest.raises(Refusal) as refused:
            loading.load(loading.shipped() + b"\n[lens_limits]\n" + wrong)
        assert refused.value.code == "policy.shape"


def test_a_sound_eye_is_kept_whole() -> None:
    result = kept(eye("-3,25", cyl="-1,25", axis="170"), ())
    assert result.values == LensValues(-325, 860, 1420, -125, 170)
    assert not result.ask_doctor


def test_an_unusual_value_is_kept_with_a_reason_only() -> None:
    check = eye("-12,50", bc="7,8")
    assert kept(check, {P.POWER, P.BASE_CURVE}).values == LensValues(-1250, 780, 1420)
    without = kept(check, {P.POWER})
    assert without.values == LensValues(-1250, None, 1420)
    assert without.ask_doctor


@pytest.mark.parametrize(("cyl", "axis"), [("-0,75", "0"), ("-0,75", ""), ("", "90"), ("+1,25", "90"), ("-0,80", "9")])
def test_power_is_never_kept_without_its_cylinder_and_axis(cyl: str, axis: str) -> None:
    result = kept(eye("-3,25", cyl=cyl, axis=axis), set(P) - {P.POWER})
    assert result.values == LensValues(None, 860, 1420)
    assert result.ask_doctor


def test_an_unsound_length_leaves_the_power_alone() -> None:
    result = kept(eye("-3,25", bc="5"), ())
    assert result.values == LensValues(-325, None, 1420)
    assert result.ask_doctor


def test_spectacles_are_hinted_at_and_never_converted() -> None:
    weak = [eye("-3,75", bc="", dia="")]
    strong = [eye("-3,75", bc="", dia=""), eye("-4,00", bc="", dia="", side=Eye.LEFT)]
    assert looks_like_spectacles(strong)
    assert not looks_like_spectacles([eye("-4,00")])
    assert spectacles_hint(True, strong, LIMITS)
    assert not spectacles_hint(True, weak, LIMITS)
    assert not spectacles_hint(False, strong, LIMITS)
    assert strong[1].values.power == -400
