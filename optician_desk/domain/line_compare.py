"""The lens lines as written beside the table of values: where one says what the other does not (policy 1.1.5).

Nothing is refused because of it: lines are kept as they are, and the person at the counter compares. Only what was surely read
is told: a text that does not name its eyes, or names one twice, is no ground for a warning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from optician_desk.domain.lens_line import LineError, read_line
from optician_desk.domain.lenses import LENGTHS, Eye, LensValues, Parameter, read_value, transpose

_DOUBTFUL: Final = frozenset(
    {"lenses.line_no_eye", "lenses.line_eye_twice", "lenses.line_twice", "lenses.line_nothing_to_copy"}
)
Table = Mapping[Eye, Mapping[Parameter, str]]


@dataclass(frozen=True, slots=True)
class Difference:
    """One value (`parameter` None: a whole eye) as `written` and in the `table`; None on the side that has none.

    For a whole eye 0 stands on the side that has it. Hundredths, AXIS in whole degrees.
    """

    eye: Eye
    parameter: Parameter | None
    written: int | None
    table: int | None


def differences(lines: str, table: Table) -> tuple[Difference, ...]:
    """Where `lines` and `table` (as typed) differ, in reading order; nothing while either is empty. Never raises."""
    typed = {eye: {p: text for p, text in table.get(eye, {}).items() if text.strip()} for eye in Eye}
    entry = read_line(lines)
    if not entry.eyes or not any(typed.values()) or any(error.code in _DOUBTFUL for error in entry.errors):
        return ()
    left_over = any(_has_number(lines, error) for error in entry.errors)
    found: list[Difference] = []
    for eye in Eye:
        written = entry.eyes.get(eye, {})
        if not written or not typed[eye]:
            if typed[eye] and not left_over:
                found.append(Difference(eye, None, None, 0))
            elif written:
                found.append(Difference(eye, None, 0, None))
        else:
            found.extend(one for one in _of_eye(eye, written, typed[eye]) if one.written is not None or not left_over)
    return tuple(found)


def _has_number(lines: str, error: LineError) -> bool:
    """Whether a part that was not understood may be a value that the table has."""
    return any(sign.isdigit() for sign in lines[error.start : error.end])


def _of_eye(eye: Eye, written: Mapping[Parameter, str], typed: Mapping[Parameter, str]) -> list[Difference]:
    ours = {p: read_value(p, typed.get(p, "")) for p in Parameter}
    theirs = {p: read_value(p, written.get(p, "")).value for p in Parameter}
    values = {p: reading.value for p, reading in ours.items()}
    for side in (theirs, values):
        if side[Parameter.CYLINDER] == 0:
            side[Parameter.CYLINDER] = None
    if _transposed(theirs, values):
        theirs |= {p: values[p] for p in (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS)}
    return [
        Difference(eye, p, theirs[p], values[p])
        for p in Parameter
        if ours[p].problem is None and not _same(p, theirs[p], values[p])
    ]


def _transposed(theirs: Mapping[Parameter, int | None], ours: Mapping[Parameter, int | None]) -> bool:
    """Whether both are the same lens, one in plus and one in minus cylinder."""
    try:
        other = transpose(LensValues(**{p.value: value for p, value in theirs.items()}))
    except ValueError:
        return False
    return all(other.value(p) == ours[p] for p in (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS))


def _same(parameter: Parameter, written: int | None, table: int | None) -> bool:
    """86 stands for 8,6 and -325 for −3,25 in hurried writing; 0 degrees are 180."""
    if written is None or table is None or written == table:
        return written == table
    if parameter is Parameter.AXIS:
        return {written, table} == {0, 180}
    return written == table * (10 if parameter in LENGTHS else 100)
