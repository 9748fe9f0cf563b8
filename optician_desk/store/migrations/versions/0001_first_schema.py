"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FACTS = (
    "consent",
    "notice",
    "name",
    "phone",
    "email",
    "address",
    "disclosure",
    "referral",
    "lens",
    "request",
    "form_printed",
    "identity_check",
    "system_search",
    "answer",
    "handover",
    "print_job",
)


def upgrade() -> None:
    _fact(
        "address",
        sa.Column("street", sa.Text()),
        sa.Column("city", sa.Text()),
        sa.Column("postcode", sa.Text()),
        sa.Column("country", sa.Text()),
    )
    _fact(
        "answer",
        sa.Column("number", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("holds_data", sa.Integer()),
        sa.Column("data_digest", sa.Text()),
        sa.Column("file_digest", sa.Text()),
        sa.Column("document", sa.Text()),
        sa.Column("approved_on", sa.Text()),
    )
    _fact(
        "consent",
        sa.Column("purpose", sa.Text()),
        sa.Column("via", sa.Text()),
        sa.Column("given", sa.Integer()),
        sa.Column("wording", sa.Text()),
    )
    _fact(
        "disclosure",
        sa.Column("recipient", sa.Text()),
        sa.Column("categories", sa.Text()),
        sa.Column("ground", sa.Text()),
        sa.Column("disclosed_on", sa.Text()),
    )
    _fact("email", sa.Column("address", sa.Text()), sa.Column("missing_reason", sa.Text()))
    _fact("form_printed", sa.Column("form", sa.Text()), sa.Column("signed", sa.Integer()))
    _fact("handover", sa.Column("how", sa.Text()), sa.Column("handed_on", sa.Text()), sa.Column("outcome", sa.Text()))
    _fact(
        "identity_check",
        sa.Column("document_kind", sa.Text()),
        sa.Column("valid_on_day", sa.Integer()),
        sa.Column("matched", sa.Text()),
        sa.Column("method", sa.Text()),
        sa.Column("explanation", sa.Text()),
        sa.Column("outcome", sa.Text()),
    )
    _fact(
        "lens",
        sa.Column("referral", sa.Text()),
        sa.Column("eye", sa.Text()),
        sa.Column("power", sa.Integer()),
        sa.Column("base_curve", sa.Integer()),
        sa.Column("diameter", sa.Integer()),
        sa.Column("cylinder", sa.Integer()),
        sa.Column("axis", sa.Integer()),
        sa.Column("ask_doctor", sa.Integer()),
        sa.Column("reasons", sa.Text()),
        sa.Column("original_power", sa.Integer()),
        sa.Column("original_cylinder", sa.Integer()),
        sa.Column("original_axis", sa.Integer()),
    )
    _fact("name", sa.Column("given", sa.Text()), sa.Column("surname", sa.Text()))
    _fact("notice", sa.Column("version", sa.Text()), sa.Column("language", sa.Text()), sa.Column("how", sa.Text()))
    _fact("phone", sa.Column("e164", sa.Text()))
    _fact(
        "print_job",
        sa.Column("paper", sa.Text()),
        sa.Column("number", sa.Text()),
        sa.Column("copy_no", sa.Integer()),
        sa.Column("printer", sa.Text()),
    )
    _fact(
        "referral",
        sa.Column("doctor", sa.Text()),
        sa.Column("practice", sa.Text()),
        sa.Column("written_on", sa.Text()),
        sa.Column("arrived", sa.Text()),
        sa.Column("verbatim", sa.Text()),
        sa.Column("spectacles", sa.Integer()),
    )
    _fact(
        "request",
        sa.Column("number", sa.Text()),
        sa.Column("kind", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("requester_given", sa.Text()),
        sa.Column("requester_surname", sa.Text()),
        sa.Column("requester_contact", sa.Text()),
        sa.Column("received_on", sa.Text()),
        sa.Column("due_target", sa.Text()),
        sa.Column("due_outer", sa.Text()),
        sa.Column("derivation", sa.Text()),
    )
    _fact(
        "system_search",
        sa.Column("request", sa.Text()),
        sa.Column("system", sa.Text()),
        sa.Column("outcome", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("note", sa.Text()),
    )
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("subject", sa.Text()),
        sa.Column("staff", sa.Text()),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("prev", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_audit_staff", "audit", ["staff", "seq"])
    op.create_index("ix_audit_subject", "audit", ["subject", "seq"])
    op.create_table(
        "card",
        sa.Column("row", sa.Integer(), primary_key=True),
        sa.Column("subject", sa.Text(), nullable=False, unique=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("given", sa.Text()),
        sa.Column("surname", sa.Text()),
        sa.Column("phone", sa.Text()),
        sa.Column("email", sa.Text()),
        sa.Column("search_name", sa.Text(), nullable=False),
        sa.Column("search_phone", sa.Text(), nullable=False),
        sa.Column("search_email", sa.Text(), nullable=False),
        sa.Column("search_number", sa.Text(), nullable=False),
        sa.Column("since", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("open_requests", sa.Integer(), nullable=False),
    )
    op.create_table(
        "draft",
        sa.Column("staff", sa.Text(), primary_key=True),
        sa.Column("form", sa.Text(), primary_key=True),
        sa.Column("saved_at", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "erasure_gate",
        sa.Column("opened_at", sa.Text(), primary_key=True),
    )
    op.create_table(
        "kept_document",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("kept_at", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_kept_document_request", "kept_document", ["request"])
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    op.create_table(
        "policy_file",
        sa.Column("version", sa.Text(), primary_key=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "series",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("last", sa.Integer(), nullable=False),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("value", sa.Text(), nullable=False),
    )
    op.create_table(
        "signing_key",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("key_der", sa.LargeBinary(), nullable=False),
        sa.Column("certificate_der", sa.LargeBinary(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
    )
    op.create_table(
        "staff",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text()),
        sa.Column("pin_hash", sa.Text()),
        sa.Column("must_choose", sa.Integer(), nullable=False),
        sa.Column("disabled", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("pin_failures", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.Text()),
        sa.Column("created_at", sa.Text(), nullable=False),
    )
    op.create_table(
        "undertaking",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("accepted_at", sa.Text(), nullable=False),
    )
    _search_index()
    _guards()


def _fact(name: str, *values: sa.Column) -> None:  # type: ignore[type-arg]
    op.create_table(
        name,
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("slot", sa.Text(), nullable=False),
        sa.Column("hlc", sa.Integer(), nullable=False),
        sa.Column("incarnation", sa.Text(), nullable=False),
        sa.Column("origin_seq", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("given_by", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("policy_version", sa.Text(), nullable=False),
        sa.Column("supersedes", sa.Text()),
        sa.Column("nonce", sa.LargeBinary(), nullable=False),
        *values,
    )
    op.create_index(f"ix_{name}_subject", name, ["subject", "slot", "hlc"])


def _search_index() -> None:
    """Prefix search over the card row; 'secure-delete' so that an erased name leaves no trace in the index."""
    op.execute(
        "CREATE VIRTUAL TABLE card_fts USING fts5(search_name, search_phone, search_email, search_number,"
        " content='card', content_rowid='row', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
    )
    op.execute("INSERT INTO card_fts(card_fts, rank) VALUES ('secure-delete', 1)")
    names = ("search_name", "search_phone", "search_email", "search_number")
    columns = ", ".join(names)
    new = ", ".join(f"new.{name}" for name in names)
    old = ", ".join(f"old.{name}" for name in names)
    insert = f"INSERT INTO card_fts(rowid, {columns}) VALUES (new.row, {new});"
    delete = f"INSERT INTO card_fts(card_fts, rowid, {columns}) VALUES ('delete', old.row, {old});"
    op.execute(f"CREATE TRIGGER card_ai AFTER INSERT ON card BEGIN {insert} END")
    op.execute(f"CREATE TRIGGER card_ad AFTER DELETE ON card BEGIN {delete} END")
    op.execute(f"CREATE TRIGGER card_au AFTER UPDATE OF {columns} ON card BEGIN {delete} {insert} END")


def _guards() -> None:
    """Facts and the trail are written once; only erasure opens the gate for deleting."""
    for table in (*FACTS, "audit", "undertaking", "policy_file", "kept_document"):
        op.execute(
            f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table}"
            f" BEGIN SELECT raise(ABORT, 'rows of {table} are never changed'); END"
        )
        gate = " WHEN NOT EXISTS (SELECT 1 FROM erasure_gate)" if table in FACTS or table == "kept_document" else ""
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}{gate}"
            f" BEGIN SELECT raise(ABORT, 'rows of {table} are deleted by erasure alone'); END"
        )
