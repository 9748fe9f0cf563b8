"""The data map as forms see it: adding a column there is all that a label and a check need."""

from __future__ import annotations

from functools import cache

from optician_desk.domain.field_spec import FieldSpec
from optician_desk.store import data_map


@cache
def shown_as() -> dict[str, str]:
    """How each of these columns is shown, by its path."""
    return {path: spec.shown_as for path, spec in field_specs().items()}


@cache
def field_specs() -> dict[str, FieldSpec]:
    """Every personal column of every fact by its `table.column` path."""
    return {
        entry.path: FieldSpec(entry.path, entry.use.label, entry.use.shown_as, entry.use.category)
        for entry in data_map.walk()
    }
