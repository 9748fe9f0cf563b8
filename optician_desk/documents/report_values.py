"""The report's tables of kept values: one band per policy category with purpose, legal basis and how long and why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from reportlab.platypus import Flowable, Table

from optician_desk.documents.layout import Cell, table, text
from optician_desk.documents.wording import Wording, glued
from optician_desk.domain.lenses import Parameter, show_value
from optician_desk.domain.report_view import Criterion, LensValues, ReportGroup, ReportValue

_LENS_COLUMNS = ("PWR", "BC", "DIA", "CYL", "AXIS")


def value_table(groups: Sequence[ReportGroup], words: Wording) -> Table:
    """All plain values of `groups` in one table; neighbours kept for the same reasons share one band."""
    head = [words(f"held.{name}") for name in ("what", "value", "source", "day", "until")]
    rows: list[list[Cell]] = []
    bands: list[int] = []
    for _, run in groupby(groups, key=lambda group: (group.purposes, group.criteria)):
        together = list(run)
        bands.append(len(rows))
        rows.append([band(together, words), "", "", "", ""])
        rows += [_row(value, words) for group in together for value in group.values]
    return table(rows, (0.2, 0.34, 0.2, 0.12, 0.14), head=head, bands=bands)


def lens_table(group: ReportGroup, words: Wording) -> Table:
    """The lens parameters of one group, each eye with its source and date; numbers flush right, signs always shown."""
    head = [words("held.day"), words("held.source"), words("held.until"), words("lenses.eye"), *_LENS_COLUMNS]
    rows = [_lens_row(lens, words) for lens in group.lenses]
    made = table(rows, (0.13, 0.26, 0.13, 0.06, 0.09, 0.07, 0.08, 0.1, 0.08), head=head, right_from=4)
    made.setStyle([("NOSPLIT", (0, row), (0, row + 1)) for row in _first_of_pairs(group.lenses)])
    return made


def band(groups: Sequence[ReportGroup], words: Wording) -> list[Flowable]:
    """What `groups` have in common: their categories, then purpose and legal basis, how long and why."""
    title = " · ".join(f"{group.clause} {group.category}".strip() for group in groups)
    return [text(title, "band"), *reasons(groups[0], words)]


def reasons(group: ReportGroup, words: Wording) -> list[Flowable]:
    """Purposes with their legal basis, and the criteria by which the data are kept with the reason for each."""
    lines = [words("held.purpose", purpose=purpose.name, basis=purpose.basis) for purpose in group.purposes]
    lines.append(kept(group.criteria, words, "held.kept"))
    return [text(glued(line), "band-note") for line in lines]


def kept(criteria: Sequence[Criterion], words: Wording, key: str) -> str:
    """The sentence `key` (or `key`_any for several) with the criteria and their reasons."""
    listed = "; ".join(f"{criterion.text} ({criterion.why})" for criterion in criteria)
    return words(key if len(criteria) == 1 else f"{key}_any", criteria=listed)


def _first_of_pairs(lenses: Sequence[LensValues]) -> list[int]:
    """Table rows (the head is row 0) after which the other eye of the same referral follows: they share a page."""
    return [
        row
        for row, (one, other) in enumerate(pairwise(lenses), 1)
        if one.eye == "OD" and other.eye == "OS" and (one.given_on, one.source) == (other.given_on, other.source)
    ]


def _row(value: ReportValue, words: Wording) -> list[Cell]:
    shown = "\n".join(f"{label}: {part}" if label else part for label, part in value.parts)
    style = "quiet" if value.earlier else "value"
    label = f"{value.label}\n{words('held.earlier')}" if value.earlier else value.label
    until = words.day(value.kept_until) if value.kept_until else words("held.by_criterion")
    return [(label, "quiet" if value.earlier else "cell"), (shown, style), (value.source, "quiet"),
            (words.day(value.given_on), "quiet"), (until, "quiet")]  # fmt: skip


def _lens_row(lens: LensValues, words: Wording) -> list[Cell]:
    point = words("number.point")

    def degrees(value: int | None) -> str:
        return "" if value is None else f"{value}°"

    notes = [lens.source, lens.note]
    if (lens.original_power, lens.original_cylinder, lens.original_axis) != (None, None, None):
        notes.append(
            words(
                "lenses.original",
                power=show_value(Parameter.POWER, lens.original_power, point),
                cylinder=show_value(Parameter.CYLINDER, lens.original_cylinder, point),
                axis=degrees(lens.original_axis),
            )
        )
    if lens.earlier:
        notes.append(words("held.earlier"))
    tone = "number-quiet" if lens.earlier else "number"
    until = words.day(lens.kept_until) if lens.kept_until else words("held.by_criterion")
    return [
        (words.day(lens.given_on), "cell"),
        ("\n".join(note for note in notes if note), "quiet"),
        (until, "quiet"),
        (lens.eye, "value"),
        (show_value(Parameter.POWER, lens.power, point), tone),
        (show_value(Parameter.BASE_CURVE, lens.base_curve, point), tone),
        (show_value(Parameter.DIAMETER, lens.diameter, point), tone),
        (show_value(Parameter.CYLINDER, lens.cylinder, point), tone),
        (degrees(lens.axis), tone),
    ]
