"""The one MetaData of the store and the three ways a column may be declared.

Every column says what it holds: `personal` (its place in the data map) or `plain` (why it names nobody). A test fails on a
column that says neither.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

from optician_desk.domain.data_use import Use

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: Columns of the header that every fact carries, in order.
HEADER = (
    "id",
    "subject",
    "slot",
    "hlc",
    "incarnation",
    "origin_seq",
    "channel",
    "given_by",
    "staff",
    "policy_version",
    "supersedes",
    "nonce",
)


def personal(name: str, kind: Any, use: Use, **options: Any) -> Column[Any]:
    """A column that holds something about a person; `use` is its entry in the data map."""
    return Column(name, kind, info={"use": use}, **options)


def plain(name: str, kind: Any, why: str, **options: Any) -> Column[Any]:
    """A column that by itself says nothing about a person; `why` says so for the reader of the map."""
    return Column(name, kind, info={"plain": why}, **options)


def fact_table(name: str, *values: Column[Any], own_record: bool = False) -> Table:
    """A kind of fact: the common header and its own value columns. Rows are inserted, never updated.

    `own_record`: the shop or the program writes it about its own work; its source is nobody outside (GDPR Art. 15(1)(g)).
    """
    return Table(
        name,
        metadata,
        plain("id", Text, "random id, never shown", primary_key=True),
        plain("subject", Text, "random id of the card, never shown", nullable=False),
        plain("slot", Text, "which of several values of this kind", nullable=False),
        plain("hlc", Integer, "hybrid logical clock: UTC milliseconds << 16 | counter", nullable=False),
        plain("incarnation", Text, "random id of this counter's store", nullable=False),
        plain("origin_seq", Integer, "running number within the incarnation", nullable=False),
        plain("channel", Text, "how it reached the shop (policy 1.3)", nullable=False),
        plain("given_by", Text, "in what role it was given", nullable=False),
        plain("staff", Text, "random id of the account that entered it", nullable=False),
        plain("policy_version", Text, "policy file in force when it was entered", nullable=False),
        plain("supersedes", Text, "random id of the earlier fact in the slot"),
        plain("nonce", LargeBinary, "random bytes of the commitment in the trail", nullable=False),
        *values,
        Index(f"ix_{name}_subject", "subject", "slot", "hlc"),
        info={"fact": True, "own_record": own_record},
    )


def is_fact(table: Table) -> bool:
    return bool(table.info.get("fact"))


def is_own_record(table: Table) -> bool:
    """Whether what such facts say comes from the shop itself and not from a person."""
    return bool(table.info.get("own_record"))
