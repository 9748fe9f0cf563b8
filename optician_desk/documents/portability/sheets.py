"""The same as tables for spreadsheets: CSV (RFC 4180), UTF-8 with the mark by which spreadsheets know it.

Texts that a spreadsheet would take for a formula get an apostrophe in front (OWASP, „CSV injection”); numbers are strictly
numbers and get none, or a prescription would be spoilt. Hundredths stand beside them as whole numbers, since a spreadsheet set
to a decimal comma may read 8.10 as a day of October.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from decimal import Decimal

from optician_desk.documents.portability.json_file import exact
from optician_desk.domain.lenses import Parameter
from optician_desk.domain.portability import PortableData

VALUES = "values.csv"
LENSES = "lenses.csv"
_FORMULA = frozenset("=+-@\t\r\n＝＋－＠")
_MARK = "'"
_FRACTIONS = tuple(parameter for parameter in Parameter if parameter is not Parameter.AXIS)


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula; `plain` gives back exactly what it was."""
    first = next((sign for sign in text if not (sign.isspace() or unicodedata.category(sign) == "Cf")), "")
    return _MARK + text if text[:1] in _FORMULA | {_MARK} or first in _FORMULA else text


def plain(text: str) -> str:
    """What `safe` was given."""
    return text.removeprefix(_MARK)


def values(data: PortableData) -> bytes:
    """One line for each value."""
    fields = {field.path: field for field in data.fields}
    lines: list[Sequence[object]] = [
        ("kind", "field", "name_lv", "name_en", "value", "given_on", "channel", "given_by", "replaced_on")
    ]
    for record in data.records:
        replaced = record.replaced_on.isoformat() if record.replaced_on else ""
        for column, value in record.values.items():
            field = fields[f"{record.kind}.{column}"]
            source = (record.given_on.isoformat(), record.channel, record.given_by, replaced)
            lines.append((record.kind, column, field.label.lv, field.label.en, exact(field, value), *source))
    return _sheet(lines)


def lenses(data: PortableData) -> bytes:
    """One line for each eye of each prescription."""
    lines: list[Sequence[object]] = [
        ("prescription", "written_on", "prescriber", "eye", *Parameter, *(f"{one}_hundredths" for one in _FRACTIONS))
    ]
    for one in data.prescriptions:
        head = (one.key, one.written_on.isoformat() if one.written_on else "", one.prescriber)
        for eye, held in one.eyes:
            whole = [held.value(parameter) for parameter in _FRACTIONS]
            numbers: list[object] = ["" if value is None else Decimal(value).scaleb(-2) for value in whole]
            numbers.append("" if held.axis is None else held.axis)
            lines.append((*head, eye.value, *numbers, *("" if value is None else value for value in whole)))
    return _sheet(lines)


def _sheet(lines: Iterable[Sequence[object]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    for line in lines:
        writer.writerow([_cell(value) for value in line])
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, int | Decimal) else safe(str(value))
