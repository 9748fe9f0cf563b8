"""Contact-lens parameters: reading what was typed, showing what is kept, and converting to minus cylinder.

PWR, CYL, BC and DIA are whole numbers of hundredths (−3,25 D is −325, 8,6 mm is 860); AXIS is whole degrees.
Nothing here rounds: a number that hundredths cannot hold exactly is not read as one (policy 1.1.5).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MINUS: Final = "\N{MINUS SIGN}"
#: Largest absolute value whose digits are read at all; anything longer is not a lens parameter but another number.
_MOST_DIGITS: Final = 6


class Eye(StrEnum):
    """OD is the right eye, OS the left one."""

    RIGHT = "OD"
    LEFT = "OS"

    @property
    def other(self) -> Eye:
        return Eye.LEFT if self is Eye.RIGHT else Eye.RIGHT


class Parameter(StrEnum):
    """The five parameters of policy 1.1.5, by the name of the column that keeps them."""

    POWER = "power"
    BASE_CURVE = "base_curve"
    DIAMETER = "diameter"
    CYLINDER = "cylinder"
    AXIS = "axis"

    @property
    def label(self) -> str:
        """The abbreviation of policy 1.1.5, the same in every language."""
        return LABELS[self]


LABELS: Final[Mapping[Parameter, str]] = {
    Parameter.POWER: "PWR",
    Parameter.BASE_CURVE: "BC",
    Parameter.DIAMETER: "DIA",
    Parameter.CYLINDER: "CYL",
    Parameter.AXIS: "AXIS",
}
SIGNED: Final = frozenset({Parameter.POWER, Parameter.CYLINDER})
LENGTHS: Final = frozenset({Parameter.BASE_CURVE, Parameter.DIAMETER})


@dataclass(frozen=True, slots=True)
class LensValues:
    """The five values of one eye; None where there is none. Hundredths, AXIS in whole degrees."""

    power: int | None = None
    base_curve: int | None = None
    diameter: int | None = None
    cylinder: int | None = None
    axis: int | None = None

    def value(self, parameter: Parameter) -> int | None:
        found: int | None = getattr(self, parameter.value)
        return found

    @property
    def empty(self) -> bool:
        return all(self.value(parameter) is None for parameter in Parameter)


@dataclass(frozen=True, slots=True)
class Reading:
    """One value as typed: `value` when it is a number, else the code of what is wrong. Both None for an empty field."""

    value: int | None = None
    problem: str | None = None


# One sign for one sign, so that positions in a text stay what they were.
_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u207b\u208b\ufe58\ufe63\uff0d\u02d7\u2796", "-"),
        **dict.fromkeys("\uff0b\ufe62\u207a\u208a\u2795", "+"),
        **dict.fromkeys("\u00d7\u2715\u2716\u2a2f\u0445\u0425", "x"),
        **dict.fromkeys("\u00a0\u2007\u2009\u202f\u3000\t", " "),
        **dict.fromkeys("\u00ba\u02da\u2218", "°"),
        **dict.fromkeys("\u066b\uff0c", ","),
        "\uff0e": ".",
        **{chr(0xFF10 + digit): str(digit) for digit in range(10)},
    }
)
_NUMBER: Final = re.compile(r"([+-]?) *([0-9]*)(?:[.,]([0-9]*))?")
_UNITS: Final[Mapping[Parameter, re.Pattern[str]]] = {
    **{parameter: re.compile(r" *(d|dpt|dptr|dioptr\w*)\.?$") for parameter in SIGNED},
    **{parameter: re.compile(r" *mm\.?$") for parameter in LENGTHS},
    Parameter.AXIS: re.compile(r" *(°|deg|grad)\.?$"),
}
_AXIS_MARK: Final = re.compile(r"^(x|\*|axis|ax\.?|ass|@) *")
_PLANO: Final = frozenset({"plano", "plan", "pl", "pl.", "plāna"})
_SPHERICAL: Final = frozenset({"sph", "sph.", "ds", "sf", "sf."})


def same_signs(text: str) -> str:
    """The text with every kind of minus, plus, times, space and degree sign written one way; the length stays."""
    return text.translate(_SAME)


def read_value(parameter: Parameter, text: str) -> Reading:
    """Read one value: comma or point, any minus, `plano`, units and the degree sign; never raises.

    Problems: `lenses.not_a_number`, `lenses.too_fine` (more than two decimals that count), `lenses.axis_whole`.
    """
    word = same_signs(text).strip().casefold()
    if not word:
        return Reading()
    if parameter is Parameter.POWER and word in _PLANO:
        return Reading(value=0)
    if parameter is Parameter.CYLINDER and word in _SPHERICAL | _PLANO:
        return Reading(value=0)
    word = _UNITS[parameter].sub("", word)
    if parameter is Parameter.AXIS:
        word = _AXIS_MARK.sub("", word)
    match = _NUMBER.fullmatch(word)
    if match is None:
        return Reading(problem="lenses.not_a_number")
    sign, whole, decimals = match.group(1), match.group(2), (match.group(3) or "").rstrip("0")
    if not whole and not match.group(3):
        return Reading(problem="lenses.not_a_number")
    if len(whole) > _MOST_DIGITS:
        return Reading(problem="lenses.not_a_number")
    if parameter is Parameter.AXIS:
        if decimals:
            return Reading(problem="lenses.axis_whole")
        return Reading(value=_signed(sign, int(whole or "0")))
    if len(decimals) > 2:
        return Reading(problem="lenses.too_fine")
    return Reading(value=_signed(sign, int(whole or "0") * 100 + int(decimals.ljust(2, "0"))))


def _signed(sign: str, size: int) -> int:
    return -size if sign == "-" else size


def show_value(parameter: Parameter, value: int | None, point: str = ",") -> str:
    """The value as people read it: true minus and always a sign on PWR and CYL, `point` as decimal sign, no unit.

    Zero has no sign; BC and DIA show the second decimal only where it counts; nothing for None.
    `read_value` reads back exactly what was shown.
    """
    if value is None:
        return ""
    if parameter is Parameter.AXIS:
        return str(value) if value >= 0 else MINUS + str(-value)
    whole, part = divmod(abs(value), 100)
    decimals = f"{part:02d}"
    if parameter in LENGTHS and decimals.endswith("0"):
        decimals = decimals[:1]
    sign = MINUS if value < 0 else "+" if value > 0 and parameter in SIGNED else ""
    return f"{sign}{whole}{point}{decimals}"


def transpose(values: LensValues) -> LensValues:
    """The same lens with the cylinder of the other sign: S′ = S + C, C′ = −C, A′ = A ± 90 within 1–180.

    Raises ValueError unless PWR, CYL and AXIS are there and AXIS is 1–180.
    """
    power, cylinder, axis = values.power, values.cylinder, values.axis
    if power is None or cylinder is None or axis is None or not 1 <= axis <= 180:
        raise ValueError("only a lens with PWR, CYL and AXIS from 1 to 180 can be transposed")
    return LensValues(
        power=power + cylinder,
        base_curve=values.base_curve,
        diameter=values.diameter,
        cylinder=-cylinder,
        axis=axis + 90 if axis <= 90 else axis - 90,
    )
