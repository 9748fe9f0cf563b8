"""Which schema the store has, and bringing an older one up. A newer one is refused, never touched."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from optician_desk.domain.errors import Trouble
from optician_desk.store import connection, wal_check

#: Where the migrations lie: `versions/0001_first_schema.py` is revision 0001.
MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = MIGRATIONS / "versions"
#: Every revision, oldest first: adding a migration is adding its file.
REVISIONS = tuple(sorted(path.name.partition("_")[0] for path in VERSIONS.glob("[0-9]*_*.py")))
HEAD = REVISIONS[-1]


def found(raw: Any) -> str | None:
    """The revision written in the store, or None in a store without any table."""
    if not raw.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone():
        return None
    row = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if row is None else str(row[0])


def require_current(raw: Any) -> None:
    """Raises Trouble: the file is empty, of another program, newer than this program, or needs migrating first."""
    version = found(raw)
    if version is None:
        raise Trouble("store.no_schema")
    if raw.execute("PRAGMA application_id").fetchone()[0] != connection.APPLICATION_ID:
        raise Trouble("store.foreign")
    if version not in REVISIONS:
        raise Trouble("store.newer")
    if version != HEAD:
        raise Trouble("store.older")


def migrate(path: Path, key: bytes | bytearray) -> None:
    """Bring the store at `path` to HEAD, in one transaction per revision; a failed one leaves the former schema."""
    import sqlalchemy as sa
    from alembic import command
    from alembic.config import Config
    from sqlalchemy.pool import StaticPool
    from sqlcipher3 import dbapi2 as sqlcipher

    raw = connection.connect(path, key)
    try:
        version = found(raw)
        if version is not None and version not in REVISIONS:
            raise Trouble("store.newer")
        raw.execute("PRAGMA foreign_keys = OFF")  # a batch rebuild of a parent table would delete its children
        engine = sa.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool, module=sqlcipher)

        @sa.event.listens_for(engine, "begin")
        def _begin(con: sa.Connection) -> None:
            con.exec_driver_sql("BEGIN IMMEDIATE")

        @sa.event.listens_for(engine, "commit")
        def _commit(_con: sa.Connection) -> None:
            wal_check.count_up(raw)

        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["engine"] = engine
        command.upgrade(config, "head")
        if raw.execute("PRAGMA foreign_key_check").fetchall():
            raise Trouble("store.damaged")
        engine.dispose()
    finally:
        raw.close()
