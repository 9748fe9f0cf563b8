"""What a form needs to know of a field: its name in the data map, its label, and how its value is read and shown."""

from __future__ import annotations

from dataclasses import dataclass

from optician_desk.domain.data_use import Category, Label


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """`path` is `table.column`, the value of a form widget's dynamic property `fact`."""

    path: str
    label: Label
    shown_as: str
    category: Category
