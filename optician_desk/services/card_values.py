"""Values of a card as they are typed: which kinds there are, how each is read, what belongs together (policy 1.1, 5.3, 6.2).

What contact data there are the data map says (`Use.on_card`), so that a new column needs no line here.
"""

from __future__ import annotations

from collections.abc import Mapping

import sqlalchemy as sa

from optician_desk.domain import contact
from optician_desk.domain.data_use import Category
from optician_desk.domain.errors import Refusal
from optician_desk.domain.registration import read_value
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.store import card_rows, data_map

#: What a customer has to give to be served (policy 6.2); everything else is voluntary and may be taken back.
NEEDED = frozenset({Category.NAME, Category.PHONE, Category.EMAIL})


def on_card_tables() -> tuple[sa.Table, ...]:
    """Kinds of facts with a column that belongs on the card, in the order of their declaration."""
    return tuple(table for table in data_map.facts() if any(e.use.on_card for e in data_map.columns_of(table)))


def table_named(name: str) -> sa.Table:
    """The kind of facts of this name; Refusal `card.value_unknown` for one that is not on the card."""
    found = next((table for table in on_card_tables() if table.name == name), None)
    if found is None:
        raise Refusal("card.value_unknown", name)
    return found


def read_typed(policy: PolicyFile, table: sa.Table, values: Mapping[str, str]) -> dict[str, str | None]:
    """What is kept of the fields of one kind: column → value. `values`: column → as typed.

    Raises Refusal at the field (`table.column`) for what cannot be kept, `card.value_missing` for nothing at all.
    """
    columns = {entry.column.name: entry for entry in data_map.columns_of(table) if entry.use.on_card}
    country = contact.parse_country(values.get("country", ""), "address.country")
    kept = {
        name: read_value(entry.path, entry.use.shown_as, values.get(name, ""), country)
        for name, entry in columns.items()
    }
    _complete(table, kept)
    _require_listed(policy, columns, kept)
    return kept


def is_cleared_freely(table: sa.Table) -> bool:
    """Whether a value of this kind is voluntary, so that it may be taken back without another in its place."""
    return data_map.columns_of(table)[0].use.category not in NEEDED


def held(con: sa.Connection, table: sa.Table, subject: str, slot: str) -> dict[str, str | None]:
    """The newest values of a slot, column → value; empty where nothing is known."""
    row = next((row for row in card_rows.newest(con, table, subject) if row.slot == slot), None)
    return {} if row is None else {name: getattr(row, name) for name in data_map.value_columns(table)}


def same(con: sa.Connection, table: sa.Table, subject: str, slot: str, kept: Mapping[str, str | None]) -> bool:
    """Whether the newest fact says just this: saving without a change leaves no new fact behind."""
    found = held(con, table, subject, slot)
    return bool(found) and all(found[name] == value for name, value in kept.items())


def _require_listed(policy: PolicyFile, columns: Mapping[str, data_map.Mapped], kept: Mapping[str, str | None]) -> None:
    """A choice is an id of the policy file that is in use."""
    for name, entry in columns.items():
        kind, _, listed = entry.use.shown_as.partition(":")
        chosen = kept[name]
        if kind == "choice" and chosen and find(active(getattr(policy, listed)), chosen) is None:
            raise Refusal("card.not_on_list", entry.path)


def _complete(table: sa.Table, kept: dict[str, str | None]) -> None:
    """What belongs together: a whole name, an address or the reason why none, street and place of a delivery address."""
    if table.name == "name":
        for column in ("given", "surname"):
            if not kept[column]:
                raise Refusal("contact.name_missing", f"name.{column}")
    if table.name == "email":
        if kept["address"]:
            kept["missing_reason"] = None
        elif not kept["missing_reason"]:
            raise Refusal("contact.email_missing", "email.address")
    if table.name == "address" and not (kept["street"] and kept["city"]):
        raise Refusal("contact.address_incomplete", "address.street" if not kept["street"] else "address.city")
    if not any(value for name, value in kept.items() if name != "country"):
        raise Refusal("card.value_missing", f"{table.name}.{next(iter(kept))}")
