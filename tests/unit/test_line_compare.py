"""The lines as written beside the table: what differs is told, what cannot be told apart is not."""

from __future__ import annotations

import pytest

from optician_desk.domain.lens_line import read_line
from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.domain.line_compare import Difference, differences

R, L = Eye.RIGHT, Eye.LEFT
P = Parameter


def compared(lines: str, table: str) -> list[tuple[str, int | None, int | None]]:
    found = differences(lines, read_line(table).eyes)
    return [
        (f"{one.eye} {one.parameter.label if one.parameter else ''}".strip(), one.written, one.table) for one in found
    ]


@pytest.mark.parametrize(
    ("lines", "table"),
    [
        ("OD -3,25 8,6 14,2\nOS idem", "R −3.25 8.6 14.2 L −3.25 8.6 14.2"),
        ("OU -3,25 bc 86 dia 142", "R -3,25 8,6 14,2 L -3,25 8,6 14,2"),
        ("R -325", "R -3,25"),
        ("R -3,25 -0,75x0", "R -3,25 -0,75x180"),
        ("R -4,50 8,6 14,2 +1,25x80", "R -3,25 8,6 14,2 -1,25x170"),
        ("R -3,25 0,00", "R -3,25"),
        ("R -3,25 8,6 14,2 Acuvue", "R -3,25 8,6 14,2"),
        ("-3,25 8,6 14,2", "L -1,00 8,6 14,2"),
        ("R -3,25 R -3,00", "R -3,25 L -3,00"),
        ("R -3,25 kreisajai acij: foo -3,00", "R -3,25 L -3,00"),
        ("R -3,25 fff 8,6", "R -3,25 8,6"),
        ("", "R -3,25"),
        ("R -3,25", ""),
    ],
)
def test_nothing_is_said_where_both_agree_or_it_cannot_be_told(lines: str, table: str) -> None:
    assert compared(lines, table) == []


@pytest.mark.parametrize(
    ("lines", "table", "found"),
    [
        ("OD -3,25 8,6 14,2", "OU -3,25 8,6 14,2", [("OS", None, 0)]),
        ("R -3,25 L -3,00", "R -3,25", [("OS", 0, None)]),
        ("R -3,25 8,6", "R -3,50 8,6", [("OD PWR", -325, -350)]),
        ("R 3,25", "R -3,25", [("OD PWR", 325, -325)]),
        ("R -3,25 -0,75x90", "R -3,25", [("OD CYL", -75, None), ("OD AXIS", 90, None)]),
        ("R -3,25", "R -3,25 8,6", [("OD BC", None, 860)]),
        (
            "R -4,50 +1,25x80",
            "R -3,25 -1,25x160",
            [("OD PWR", -450, -325), ("OD CYL", 125, -125), ("OD AXIS", 80, 160)],
        ),
    ],
)
def test_what_differs_is_told(lines: str, table: str, found: list[tuple[str, int | None, int | None]]) -> None:
    assert compared(lines, table) == found


def test_what_is_no_number_in_the_table_is_told_elsewhere() -> None:
    assert differences("R -3,25 8,6", {R: {P.POWER: "abc", P.BASE_CURVE: "8,4"}}) == (
        Difference(R, P.BASE_CURVE, 860, 840),
    )
