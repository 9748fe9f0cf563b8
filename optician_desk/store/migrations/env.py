"""Runs the migrations on the engine that schema_version.migrate hands over."""

from __future__ import annotations

from alembic import context

from optician_desk.store import data_map  # noqa: F401  (declares every table)
from optician_desk.store.schema import metadata

engine = context.config.attributes["engine"]
with engine.connect() as con:
    context.configure(
        connection=con,
        target_metadata=metadata,
        render_as_batch=True,
        transactional_ddl=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()
