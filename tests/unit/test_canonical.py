"""Canonical bytes are those of the standard library's JSON: what was signed and hashed before stays what it was."""

from __future__ import annotations

import json
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from optician_desk.store import data_map
from optician_desk.store.canonical import canonical_bytes
from optician_desk.store.work import new_id

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


def by_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


@given(VALUES)
def test_any_value(value: Any) -> None:
    assert canonical_bytes(value) == by_json(value)


def test_every_character() -> None:
    signs = [chr(code) for code in range(0x30000) if not 0xD800 <= code <= 0xDFFF]
    for start in range(0, len(signs), 4096):
        text = "".join(signs[start : start + 4096])
        assert canonical_bytes({text: text}) == by_json({text: text})


def test_a_name_of_a_column_is_text() -> None:
    name = sa.quoted_name("order", quote=True)
    assert canonical_bytes([name, {"b": 1, "a": name}]) == b'["order",{"a":"order","b":1}]'


def test_half_a_character_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical_bytes(["\ud800"])


def test_facts_hold_nothing_but_text_and_whole_numbers() -> None:
    kinds = {
        type(column.type)
        for table in data_map.facts()
        for column in table.columns
        if column.name in data_map.value_columns(table)
    }
    assert all(issubclass(kind, (sa.Text, sa.Integer, sa.BigInteger)) for kind in kinds), kinds


def test_an_id_is_a_random_uuid() -> None:
    import uuid

    found = {new_id() for _ in range(2000)}
    assert len(found) == 2000
    for one in found:
        read = uuid.UUID(one)
        assert (read.hex, read.version, read.variant) == (one, 4, uuid.RFC_4122)
    drawn = 0
    for one in found:
        drawn |= int(one, 16)
    assert drawn.bit_count() == 122 + 2  # every free bit is drawn; of the six fixed ones two are set
