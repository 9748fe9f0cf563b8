"""Every right through every door: assessment, extension, fee, letters, notices, restriction, objection, hold, signed files."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

#: New kinds of fact: name → value columns; an `int:` before the name makes it a number.
FACTS = {
    "authority": ("kind", "checked"),
    "signed_file": ("form", "verdict", "certificate", "signed_at", "signer", "missing", "sha256", "document"),
    "assessment": ("decision", "ground", "reasoning", "released", "earlier", "int:done"),
    "extension": ("reasons", "reasoning", "due_target", "due_outer", "derivation", "informed_on"),
    "fee": ("int:cents", "reasoning", "sheet", "state", "told_on"),
    "letter": ("request", "paper", "number", "language", "addressee", "how", "sent_on", "file_digest", "document"),
    "recipient_notice": ("request", "recipient", "outcome", "reason", "told_on"),
    "correction": ("request", "path", "evidence", "fact"),
    "restriction": ("request", "state", "ground", "lifting", "on_day"),
    "objection": ("request", "purpose", "int:upheld", "int:marketing", "reasoning", "on_day"),
    "hold": ("covers", "criterion", "reasoning", "until", "state"),
    "phone_check": ("way", "asked", "outcome", "at"),
}

#: Columns that kinds of fact get besides: all may be empty, so that earlier facts stay as they were written.
MORE = {
    "request": ("application", "made_by", "representative_given", "representative_surname", "wish"),
    "identity_check": ("refusal",),
    "answer": ("paper", "attachment"),
}


def upgrade() -> None:
    for name, columns in FACTS.items():
        _fact(name, columns)
    for table, columns in MORE.items():
        for column in columns:
            op.add_column(table, sa.Column(column, sa.Text()))
    for column in ("restricted", "objects"):
        op.add_column("card", sa.Column(column, sa.Integer(), nullable=False, server_default="0"))
    op.add_column("erasure_proposal", sa.Column("request", sa.Text()))
    op.create_table(
        "calendar_day",
        sa.Column("day", sa.Text(), primary_key=True),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("kind", "name_lv", "name_en", "staff", "at")),
    )
    op.create_table(
        "trusted_list",
        sa.Column("territory", sa.Text(), primary_key=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("issued", sa.Text(), nullable=False),
        sa.Column("next_update", sa.Text()),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("signer", "sha256", "staff", "imported_at")),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "erasure_rest",
        sa.Column("subject", sa.Text(), primary_key=True),
        sa.Column("request", sa.Text()),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("released", "reason", "staff", "at")),
    )


def _fact(name: str, columns: tuple[str, ...]) -> None:
    """A kind of fact with the common header, and its guards: never changed, deleted by erasure alone, never taken in again."""
    text, number = sa.Text(), sa.Integer()
    op.create_table(
        name,
        sa.Column("id", text, primary_key=True),
        sa.Column("subject", text, nullable=False),
        sa.Column("slot", text, nullable=False),
        sa.Column("hlc", number, nullable=False),
        sa.Column("incarnation", text, nullable=False),
        sa.Column("origin_seq", number, nullable=False),
        *(sa.Column(one, text, nullable=False) for one in ("channel", "given_by", "staff", "policy_version")),
        sa.Column("supersedes", text),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        *(sa.Column(one.removeprefix("int:"), number if one.startswith("int:") else text) for one in columns),
    )
    op.create_index(f"ix_{name}_subject", name, ["subject", "slot", "hlc"])
    op.execute(
        f"CREATE TRIGGER {name}_no_update BEFORE UPDATE ON {name}"
        f" BEGIN SELECT raise(ABORT, 'rows of {name} are never changed'); END"
    )
    op.execute(
        f"CREATE TRIGGER {name}_no_delete BEFORE DELETE ON {name} WHEN NOT EXISTS (SELECT 1 FROM erasure_gate)"
        f" BEGIN SELECT raise(ABORT, 'rows of {name} are deleted by erasure alone'); END"
    )
    op.execute(
        f"CREATE TRIGGER {name}_stays_erased BEFORE INSERT ON {name}"
        " WHEN EXISTS (SELECT 1 FROM erasure_entry WHERE target IN (new.subject, new.id))"
        " BEGIN SELECT raise(ABORT, 'this was erased and is not taken in again'); END"
    )
