"""A store of an earlier version is brought up to date when it is opened, whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from optician_desk.domain.opening_view import Step
from optician_desk.services import accounts, setup
from optician_desk.services.opening import Opening
from optician_desk.services.session import Desk
from optician_desk.services.trail import verify_desk
from optician_desk.store import recovery_code, schema_version
from optician_desk.store.keyring_access import SecretKeeper
from tests.keyrings import GoodKeyring, keeper

LATER = """
from alembic import op
import sqlalchemy as sa

revision = "0999"
down_revision = "{before}"


def upgrade() -> None:
    op.add_column("address", sa.Column("of_a_later_version", sa.Text()))
{more}
"""


@contextmanager
def one_version_later(tmp_path: Path, more: str = "") -> Iterator[None]:
    """The program with one migration more, which may do what cannot be done."""
    migrations = tmp_path / "migrations"
    shutil.copytree(schema_version.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    text = LATER.format(before=schema_version.HEAD, more=more)
    (migrations / "versions" / "0999_one_column_more.py").write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema_version, "MIGRATIONS", migrations)
        patch.setattr(schema_version, "REVISIONS", (*schema_version.REVISIONS, "0999"))
        patch.setattr(schema_version, "HEAD", "0999")
        yield


@pytest.fixture
def ring() -> SecretKeeper:
    return keeper(GoodKeyring())


@pytest.fixture
def folder(tmp_path: Path, ring: SecretKeeper) -> Path:
    """A store as set-up leaves it, closed again."""
    made = tmp_path / "desk"
    opening = Opening(made, keeper=ring)
    assert opening.enter().step is Step.SET_UP
    plan = setup.Plan("Ogre", "1. lete", "OG1", "Jānis Egle", "zaļš ezis skrien", recovery_code.generate())
    setup.create(opening, plan)
    opening.close()
    return made


@contextmanager
def opened(folder: Path, ring: SecretKeeper, step: Step) -> Iterator[Opening]:
    attempt = Opening(folder, keeper=ring)
    try:
        assert attempt.enter().step is step
        yield attempt
    finally:
        attempt.close()


def columns(desk: Desk | None) -> list[str]:
    assert desk is not None
    with desk.store.reading() as con:
        return [str(row[1]) for row in con.exec_driver_sql("PRAGMA table_info(address)")]


def test_an_earlier_store_is_brought_up_to_date(tmp_path: Path, folder: Path, ring: SecretKeeper) -> None:
    with one_version_later(tmp_path), opened(folder, ring, Step.SIGN_IN) as opening:
        assert columns(opening.desk)[-1] == "of_a_later_version"
        assert opening.desk is not None
        assert [person.name for person in accounts.people(opening.desk)] == ["Jānis Egle"]
        assert verify_desk(opening.desk).sound
    with opened(folder, ring, Step.TROUBLE):
        pass  # and the earlier program leaves it alone


def test_an_update_that_fails_leaves_the_store_as_it_was(tmp_path: Path, folder: Path, ring: SecretKeeper) -> None:
    impossible = "    op.execute('SELECT nothing FROM nowhere')"
    with one_version_later(tmp_path, impossible), opened(folder, ring, Step.TROUBLE):
        pass
    with opened(folder, ring, Step.SIGN_IN) as opening:
        assert "of_a_later_version" not in columns(opening.desk)
