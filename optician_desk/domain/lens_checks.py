"""What the desk thinks of lens parameters: fine, unusual, missing or impossible, and what may be kept of them.

An unusual value is kept with a reason from a list. A missing or impossible one never becomes a parameter: it stays
in the referral's verbatim lines and the eye is marked "ask the doctor", so that any referral can be taken in and none
is changed to please a check. Conventions: CYL in minus form, AXIS 1–180, OD right, OS left (policy 1.1.5).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import Final

from optician_desk.domain.lenses import Eye, LensValues, Parameter, Reading, read_value, transpose


class Level(IntEnum):
    """How a value stands; the highest one of a field is shown."""

    FINE = 0
    UNUSUAL = 1
    MISSING = 2
    IMPOSSIBLE = 3


@dataclass(frozen=True, slots=True)
class LensLimits:
    """Limits in hundredths, AXIS in degrees. The defaults are the shop's; the policy file may name others.

    `*_unusual*`: beyond it a reason is asked. `*_least`/`*_most`: outside it the value cannot be that of a lens.
    """

    power_step: int = 25
    power_wide_step: int = 50
    power_wide_step_beyond: int = 600
    power_unusual_beyond: int = 1200
    power_extreme_beyond: int = 2000
    power_most: int = 4000
    base_curve_least: int = 650
    base_curve_usual_from: int = 800
    base_curve_usual_to: int = 950
    base_curve_most: int = 1100
    diameter_least: int = 700
    diameter_usual_from: int = 1300
    diameter_usual_to: int = 1500
    diameter_most: int = 2400
    cylinder_step: int = 25
    cylinder_unusual_beyond: int = 275
    cylinder_extreme_beyond: int = 1000
    cylinder_most: int = 2000
    difference_confirm_beyond: int = 300
    spectacles_hint_from: int = 400

    def __post_init__(self) -> None:
        """Raises ValueError where a narrower limit would lie outside a wider one."""
        rising = (
            (self.power_wide_step_beyond, self.power_unusual_beyond, self.power_extreme_beyond, self.power_most),
            (self.base_curve_least, self.base_curve_usual_from, self.base_curve_usual_to, self.base_curve_most),
            (self.diameter_least, self.diameter_usual_from, self.diameter_usual_to, self.diameter_most),
            (self.cylinder_unusual_beyond, self.cylinder_extreme_beyond, self.cylinder_most),
        )
        for limits in rising:
            if list(limits) != sorted(limits):
                raise ValueError(f"these limits do not rise: {', '.join(map(str, limits))}")


class FixKind(StrEnum):
    WRITE = "write"
    TRANSPOSE = "transpose"


@dataclass(frozen=True, slots=True)
class Fix:
    """A mend that one key does: write `value` into `parameter`, or transpose the eye to minus cylinder."""

    kind: FixKind
    parameter: Parameter
    value: int | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A number of a sentence: its value, in which parameter's form it is shown, and whether with a sign."""

    parameter: Parameter
    value: int
    signed: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark about a value. `code` names the sentence, `eye` is None where it is about both eyes together."""

    code: str
    level: Level
    eye: Eye | None
    parameter: Parameter
    fix: Fix | None = None
    numbers: tuple[tuple[str, Number], ...] = ()


@dataclass(frozen=True, slots=True)
class EyeCheck:
    """One eye as typed, and what is to be said about it.

    `values` holds what could be read, AXIS cleared where CYL is 0; `given` the fields that hold anything at all.
    """

    eye: Eye
    values: LensValues
    given: frozenset[Parameter]
    findings: tuple[Finding, ...]

    @property
    def empty(self) -> bool:
        """Nothing was typed for this eye."""
        return not self.given

    def findings_of(self, parameter: Parameter) -> tuple[Finding, ...]:
        """What is to be said about one field."""
        return tuple(finding for finding in self.findings if finding.parameter is parameter)

    def level(self, parameter: Parameter) -> Level | None:
        """The verdict under a field; None for a field that is rightly empty."""
        levels = [finding.level for finding in self.findings_of(parameter)]
        if levels:
            return max(levels)
        return Level.FINE if self.values.value(parameter) is not None else None


@dataclass(frozen=True, slots=True)
class KeptLens:
    """What becomes parameters of one eye, and whether the doctor has to be asked about the rest."""

    values: LensValues
    ask_doctor: bool


#: PWR, CYL and AXIS are one statement about light: kept without its partners each would say something else.
OPTICAL: Final = (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS)


def check_eye(eye: Eye, typed: Mapping[Parameter, str], limits: LensLimits) -> EyeCheck:
    """Read the fields of one eye and say what each is: fine, unusual, missing or impossible. Never raises."""
    readings = {parameter: read_value(parameter, typed.get(parameter, "")) for parameter in Parameter}
    given = frozenset(p for p, reading in readings.items() if reading != Reading())
    found: list[Finding] = [
        Finding(reading.problem, Level.IMPOSSIBLE, eye, parameter)
        for parameter, reading in readings.items()
        if reading.problem
    ]
    values = LensValues(**{parameter.value: reading.value for parameter, reading in readings.items()})
    if values.cylinder == 0:
        values = replace(values, axis=None)
        found = [finding for finding in found if finding.parameter is not Parameter.AXIS]
        given -= {Parameter.AXIS}
    if given:
        for judge in (_power, _base_curve, _diameter, _axis, _cylinder):
            found.extend(judge(eye, values, limits))
        found.extend(_missing(eye, values, given))
    order = list(Parameter)
    found.sort(key=lambda finding: order.index(finding.parameter))
    return EyeCheck(eye, values, given, tuple(found))


def _power(eye: Eye, values: LensValues, limits: LensLimits) -> list[Finding]:
    power, parameter = values.power, Parameter.POWER
    if power is None:
        return []
    size = abs(power)
    if size > limits.power_most:
        low, high = _range(parameter, -limits.power_most, limits.power_most)
        fix = _shifted(parameter, power, 100, -limits.power_extreme_beyond, limits.power_extreme_beyond)
        return [Finding("lenses.power_range", Level.IMPOSSIBLE, eye, parameter, fix, (low, high))]
    found = []
    if size > limits.power_unusual_beyond:
        extreme = size > limits.power_extreme_beyond
        limit = limits.power_extreme_beyond if extreme else limits.power_unusual_beyond
        code = "lenses.power_extreme" if extreme else "lenses.power_strong"
        number = ("limit", Number(parameter, limit if power > 0 else -limit))
        found.append(Finding(code, Level.UNUSUAL, eye, parameter, None, (number,)))
    if power % limits.power_step:
        step = ("step", Number(parameter, limits.power_step, signed=False))
        found.append(Finding("lenses.power_step", Level.UNUSUAL, eye, parameter, None, (step,)))
    elif size > limits.power_wide_step_beyond and power % limits.power_wide_step:
        limit = limits.power_wide_step_beyond if power > 0 else -limits.power_wide_step_beyond
        numbers = (
            ("limit", Number(parameter, limit)),
            ("step", Number(parameter, limits.power_wide_step, signed=False)),
        )
        found.append(Finding("lenses.power_wide_step", Level.UNUSUAL, eye, parameter, None, numbers))
    return found


def _base_curve(eye: Eye, values: LensValues, limits: LensLimits) -> list[Finding]:
    return _length(
        ("lenses.base_curve_range", "lenses.base_curve_unusual"),
        eye,
        Parameter.BASE_CURVE,
        values.base_curve,
        (limits.base_curve_least, limits.base_curve_most),
        (limits.base_curve_usual_from, limits.base_curve_usual_to),
    )


def _diameter(eye: Eye, values: LensValues, limits: LensLimits) -> list[Finding]:
    return _length(
        ("lenses.diameter_range", "lenses.diameter_unusual"),
        eye,
        Parameter.DIAMETER,
        values.diameter,
        (limits.diameter_least, limits.diameter_most),
        (limits.diameter_usual_from, limits.diameter_usual_to),
    )


def _length(
    codes: tuple[str, str],
    eye: Eye,
    parameter: Parameter,
    value: int | None,
    possible: tuple[int, int],
    usual: tuple[int, int],
) -> list[Finding]:
    if value is None:
        return []
    if not possible[0] <= value <= possible[1]:
        fix = _shifted(parameter, value, 10, *usual) or _shifted(parameter, value, 100, *usual)
        return [Finding(codes[0], Level.IMPOSSIBLE, eye, parameter, fix, _range(parameter, *possible))]
    if not usual[0] <= value <= usual[1]:
        return [Finding(codes[1], Level.UNUSUAL, eye, parameter, None, _range(parameter, *usual))]
    return []


def _axis(eye: Eye, values: LensValues, limits: LensLimits) -> list[Finding]:
    axis, parameter = values.axis, Parameter.AXIS
    if axis is None or 1 <= axis <= 180:
        return []
    if axis == 0:
        return [Finding("lenses.axis_zero", Level.IMPOSSIBLE, eye, parameter, Fix(FixKind.WRITE, parameter, 180))]
    return [Finding("lenses.axis_range", Level.IMPOSSIBLE, eye, parameter)]


def _cylinder(eye: Eye, values: LensValues, limits: LensLimits) -> list[Finding]:
    cylinder, parameter = values.cylinder, Parameter.CYLINDER
    if cylinder is None:
        return []
    size = abs(cylinder)
    if size > limits.cylinder_most:
        fix = _shifted(parameter, cylinder, 100, -limits.cylinder_extreme_beyond, limits.cylinder_extreme_beyond)
        number = ("limit", Number(parameter, -limits.cylinder_most))
        return [Finding("lenses.cylinder_range", Level.IMPOSSIBLE, eye, parameter, fix, (number,))]
    if size % limits.cylinder_step:
        step = ("step", Number(parameter, limits.cylinder_step, signed=False))
        return [Finding("lenses.cylinder_step", Level.IMPOSSIBLE, eye, parameter, None, (step,))]
    if cylinder > 0:
        fix = Fix(FixKind.TRANSPOSE, parameter) if can_transpose(values) else None
        code = "lenses.plus_cylinder" if fix else "lenses.plus_cylinder_alone"
        return [Finding(code, Level.IMPOSSIBLE, eye, parameter, fix)]
    if size > limits.cylinder_unusual_beyond:
        extreme = size > limits.cylinder_extreme_beyond
        limit = limits.cylinder_extreme_beyond if extreme else limits.cylinder_unusual_beyond
        code = "lenses.cylinder_extreme" if extreme else "lenses.cylinder_strong"
        return [Finding(code, Level.UNUSUAL, eye, parameter, None, (("limit", Number(parameter, -limit)),))]
    return []


def _missing(eye: Eye, values: LensValues, given: frozenset[Parameter]) -> list[Finding]:
    found = [
        Finding("lenses.missing", Level.MISSING, eye, parameter)
        for parameter in (Parameter.POWER, Parameter.BASE_CURVE, Parameter.DIAMETER)
        if parameter not in given
    ]
    if Parameter.CYLINDER in given and Parameter.AXIS not in given and values.cylinder != 0:
        found.append(Finding("lenses.axis_missing", Level.MISSING, eye, Parameter.AXIS))
    if Parameter.AXIS in given and Parameter.CYLINDER not in given:
        found.append(Finding("lenses.cylinder_missing", Level.MISSING, eye, Parameter.CYLINDER))
    return found


def _range(parameter: Parameter, low: int, high: int) -> tuple[tuple[str, Number], tuple[str, Number]]:
    return ("low", Number(parameter, low)), ("high", Number(parameter, high))


def _shifted(parameter: Parameter, value: int, by: int, low: int, high: int) -> Fix | None:
    """The usual slip is a forgotten decimal sign (86 for 8,6): offer the value with it where that one is usual."""
    if value % 100 or value % by:
        return None
    smaller = abs(value) // by * (1 if value > 0 else -1)
    return Fix(FixKind.WRITE, parameter, smaller) if low <= smaller <= high else None


def can_transpose(values: LensValues) -> bool:
    """Whether the eye has all that a transposition needs."""
    return None not in (values.power, values.cylinder) and values.axis is not None and 1 <= values.axis <= 180


def check_pair(right: EyeCheck, left: EyeCheck, limits: LensLimits) -> tuple[Finding, ...]:
    """What is odd about both eyes together: more than 3 D apart, or one plus and one minus; each wants a yes."""
    first, second = right.values.power, left.values.power
    if first is None or second is None:
        return ()
    if right.level(Parameter.POWER) is Level.IMPOSSIBLE or left.level(Parameter.POWER) is Level.IMPOSSIBLE:
        return ()
    found = []
    apart = abs(first - second)
    if apart > limits.difference_confirm_beyond:
        number = ("apart", Number(Parameter.POWER, apart, signed=False))
        found.append(Finding("lenses.eyes_differ", Level.UNUSUAL, None, Parameter.POWER, None, (number,)))
    if first * second < 0:
        found.append(Finding("lenses.eyes_opposite", Level.UNUSUAL, None, Parameter.POWER))
    return tuple(found)


def kept(check: EyeCheck, reasoned: Collection[Parameter]) -> KeptLens:
    """What of an eye becomes parameters: what is fine, and what is unusual with a reason. The rest stays lines only."""
    unsound = set()
    for finding in check.findings:
        if finding.level >= Level.MISSING or (finding.level is Level.UNUSUAL and finding.parameter not in reasoned):
            unsound.add(finding.parameter)
    if unsound & set(OPTICAL):
        unsound |= set(OPTICAL)
    values = LensValues(**{p.value: None if p in unsound else check.values.value(p) for p in Parameter})
    return KeptLens(values, bool(unsound))


def transposed(check: EyeCheck) -> LensValues:
    """The eye in minus cylinder; the original is kept beside it by whoever saves. Raises ValueError if it cannot be."""
    return transpose(check.values)


def spectacles_hint(spectacles: bool, checks: Collection[EyeCheck], limits: LensLimits) -> bool:
    """Whether to say that spectacle powers of this strength are not those of a lens; nothing is ever converted."""
    powers = [abs(check.values.power) for check in checks if check.values.power is not None]
    return spectacles and any(power >= limits.spectacles_hint_from for power in powers)


def looks_like_spectacles(checks: Collection[EyeCheck]) -> bool:
    """Spectacles have powers and neither BC nor DIA."""
    filled = [check for check in checks if not check.empty]
    lengths = {Parameter.BASE_CURVE, Parameter.DIAMETER}
    return bool(filled) and all(Parameter.POWER in check.given and not check.given & lengths for check in filled)
