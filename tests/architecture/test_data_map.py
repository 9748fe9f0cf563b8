"""The data map is whole: every column classified, every way of showing known, migrations and declarations one and the same."""

from __future__ import annotations

import runpy
import secrets
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.choices import CODES
from optician_desk.domain.data_use import Category
from optician_desk.policy.loading import load, shipped
from optician_desk.store import connection, data_map, schema_version
from optician_desk.store.schema import HEADER, metadata

PLAIN_KINDS = {"text", "name", "phone", "email", "postcode", "country", "date", "flag", "dioptre", "millimetre", "axis"}
PLAIN_KINDS |= {"via", "number", "matched", "derivation", "path", "covers"}


def test_every_column_says_what_it_holds() -> None:
    assert data_map.unclassified() == []


def test_every_fact_has_the_common_header_and_a_value() -> None:
    for table in data_map.facts():
        assert tuple(column.name for column in table.columns)[: len(HEADER)] == HEADER, table.name
        assert data_map.value_columns(table), table.name


def test_every_category_and_list_of_the_map_stands_in_the_policy_file() -> None:
    policy = load(shipped())
    for entry in data_map.walk():
        assert policy.category(entry.use.category)
        kind, _, listed = entry.use.shown_as.partition(":")
        if kind in ("choice", "choices"):
            assert isinstance(getattr(policy, listed), tuple), entry.path  # a shop may have no recipients
        else:
            assert kind in PLAIN_KINDS | set(CODES), entry.path
        assert entry.use.label.lv, entry.path
        assert entry.use.label.en, entry.path
    assert {category.id for category in policy.categories} >= set(Category)


def test_what_is_deliberately_absent_has_no_column() -> None:
    forbidden = (
        "birth",
        "sex",
        "gender",
        "personal_code",
        "document_number",
        "issuing",
        "expiry",
        "mrz",
        "photo",
        "iban",
        "card_number",
    )
    names = {f"{table.name}.{column.name}" for table in metadata.tables.values() for column in table.columns}
    assert [name for name in names for word in forbidden if word in name] == []


@pytest.fixture
def migrated(tmp_path: Path) -> sa.Engine:
    path, key = tmp_path / "store.db", secrets.token_bytes(32)
    schema_version.migrate(path, key)
    raw = connection.connect(path, key)
    return sa.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, module=sqlcipher)


def test_the_migrations_make_exactly_what_is_declared(migrated: sa.Engine) -> None:
    found = sa.inspect(migrated)
    tables = {name for name in found.get_table_names() if not name.startswith(("card_fts", "alembic"))}
    assert tables == set(metadata.tables)
    for table in metadata.tables.values():
        columns = {column["name"]: column for column in found.get_columns(table.name)}
        assert list(columns) == [column.name for column in table.columns], table.name
        for column in table.columns:
            assert str(columns[column.name]["type"]) == str(column.type.compile(migrated.dialect)), column
            assert columns[column.name]["nullable"] == column.nullable or column.primary_key, column
        indexes = {(entry["name"], tuple(entry["column_names"])) for entry in found.get_indexes(table.name)}
        assert indexes == {(index.name, tuple(column.name for column in index.columns)) for index in table.indexes}
    migrated.dispose()


def test_facts_and_trail_are_guarded_and_the_index_is_kept(migrated: sa.Engine) -> None:
    with migrated.connect() as con:
        names = set(con.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").scalars())
        secure = con.exec_driver_sql("SELECT v FROM card_fts_config WHERE k = 'secure-delete'").scalar_one()
        made = con.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE name = 'card_fts'").scalar_one()
    guarded = {table.name for table in data_map.facts()} | {"audit", "kept_document", "undertaking", "policy_file"}
    assert {f"{name}_no_{what}" for name in guarded for what in ("update", "delete")} <= names
    assert {"card_ai", "card_ad", "card_au"} <= names
    assert secure == 1
    assert (
        "prefix='1 2 3 4 5 6 7'" in made
    )  # a common longer beginning is gathered whole before the first line is shown
    migrated.dispose()


def test_every_migration_is_called_as_its_revision_and_follows_the_one_before() -> None:
    before = None
    for path in sorted(schema_version.VERSIONS.glob("[0-9]*.py")):
        names = runpy.run_path(str(path))
        assert names["revision"] == path.name.partition("_")[0] == path.name[:4]
        assert names["down_revision"] == before
        before = names["revision"]
    assert before == schema_version.HEAD == schema_version.REVISIONS[-1]
