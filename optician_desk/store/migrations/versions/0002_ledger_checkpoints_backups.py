"""The ledger of erasures, signed checkpoints of the trail, backups and the counts that remain."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

#: Every kind of fact that the first schema has: what carries a commitment's nonce.
FACTS = (
    "SELECT name FROM sqlite_schema WHERE type = 'table'"
    " AND EXISTS (SELECT 1 FROM pragma_table_info(sqlite_schema.name) WHERE name = 'nonce')"
)


def upgrade() -> None:
    op.create_table(
        "sealing_key",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("private_key", sa.LargeBinary()),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
    )
    op.create_table(
        "checkpoint",
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("audit_seq", sa.Integer(), nullable=False),
        sa.Column("audit_hash", sa.LargeBinary(), nullable=False),
        sa.Column("ledger_size", sa.Integer(), nullable=False),
        sa.Column("ledger_head", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "erasure_entry",
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_erasure_entry_target", "erasure_entry", ["target"])
    op.create_table(
        "backup_folder",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("last_seen_at", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
    )
    op.create_table(
        "backup_run",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("generation", sa.Text()),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("code", sa.Text()),
        sa.Column("bytes", sa.Integer()),
        sa.Column("customers", sa.Integer()),
        sa.Column("audit_seq", sa.Integer()),
    )
    op.create_index("ix_backup_run_folder", "backup_run", ["folder", "at"])
    op.create_table(
        "tally",
        sa.Column("month", sa.Text(), primary_key=True),
        sa.Column("what", sa.Text(), primary_key=True),
        sa.Column("amount", sa.Integer(), nullable=False),
    )
    op.create_table(
        "erasure_proposal",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("subject", sa.Text(), nullable=False, unique=True),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("released", sa.Text(), nullable=False),
    )
    op.create_table(
        "role_proposal",
        sa.Column("account", sa.Text(), primary_key=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
    )
    op.execute("INSERT INTO meta(key, value) VALUES ('ledger_enforced', '0')")
    _guards()


def _guards() -> None:
    """Checkpoints and the ledger are written once; what the ledger names is never taken in again.

    Records point at accounts for years, so accounts are never deleted. The trail may lose its oldest part when its term has
    ended: that opens the same gate as erasure.
    """
    for table in ("checkpoint", "erasure_entry"):
        for what, verb in (("update", "UPDATE"), ("delete", "DELETE")):
            op.execute(
                f"CREATE TRIGGER {table}_no_{what} BEFORE {verb} ON {table}"
                f" BEGIN SELECT raise(ABORT, 'rows of {table} are never changed'); END"
            )
    facts = op.get_bind().exec_driver_sql(FACTS).scalars().all()
    for table in (*facts, "kept_document"):
        op.execute(
            f"CREATE TRIGGER {table}_stays_erased BEFORE INSERT ON {table}"
            " WHEN EXISTS (SELECT 1 FROM erasure_entry WHERE target IN (new.subject, new.id))"
            " BEGIN SELECT raise(ABORT, 'this was erased and is not taken in again'); END"
        )
    op.execute(
        "CREATE TRIGGER staff_no_delete BEFORE DELETE ON staff"
        " BEGIN SELECT raise(ABORT, 'accounts are closed, never deleted'); END"
    )
    op.execute("DROP TRIGGER audit_no_delete")
    op.execute(
        "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit WHEN NOT EXISTS (SELECT 1 FROM erasure_gate)"
        " BEGIN SELECT raise(ABORT, 'rows of audit are deleted by erasure alone'); END"
    )
