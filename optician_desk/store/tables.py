"""The tables that are no facts: accounts, settings, drafts, the trail, kept documents and the rebuildable card row."""

from __future__ import annotations

from sqlalchemy import Index, Integer, LargeBinary, Table, Text

from optician_desk.domain.data_use import Category, Label, Use
from optician_desk.store.schema import metadata, personal, plain

_STAFF = Category.STAFF

META = Table(
    "meta",
    metadata,
    plain("key", Text, "name of a fact about the store itself", primary_key=True),
    plain("value", Text, "store id, incarnation, clock, counters", nullable=False),
)

SETTING = Table(
    "setting",
    metadata,
    plain("key", Text, "name of a shop setting", primary_key=True),
    plain("value", Text, "shop, counter, minutes of idle time", nullable=False),
)

POLICY_FILE = Table(
    "policy_file",
    metadata,
    plain("version", Text, "version of the policy file", primary_key=True),
    plain("sha256", Text, "its digest", nullable=False),
    plain("imported_at", Text, "UTC", nullable=False),
    plain("content", LargeBinary, "the file itself, about the company alone", nullable=False),
)

STAFF = Table(
    "staff",
    metadata,
    plain("id", Text, "random id, in facts and in the trail", primary_key=True),
    personal(
        "name",
        Text,
        Use(_STAFF, Label("Darbinieka vārds", "Name of the staff member"), "name", reported=False),
        nullable=False,
    ),
    plain("role", Text, "one of three roles", nullable=False),
    plain("password_hash", Text, "Argon2id"),
    plain("pin_hash", Text, "Argon2id; unlocks only within a session"),
    plain("must_choose", Integer, "a new password is to be chosen at next sign-in", nullable=False, default=0),
    plain("disabled", Integer, "accounts are disabled, never deleted", nullable=False, default=0),
    plain("failures", Integer, "wrong passwords since the last right one", nullable=False, default=0),
    plain("pin_failures", Integer, "wrong PINs since the last right one", nullable=False, default=0),
    plain("wait_until", Text, "UTC; no attempt counts before", nullable=True),
    plain("created_at", Text, "UTC", nullable=False),
)

UNDERTAKING = Table(
    "undertaking",
    metadata,
    plain("id", Text, "random id", primary_key=True),
    plain("staff", Text, "random id of the account", nullable=False),
    plain("version", Text, "version of the undertaking's wording (policy 4.4)", nullable=False),
    personal(
        "accepted_at",
        Text,
        Use(_STAFF, Label("Apliecinājums pieņemts", "Undertaking accepted"), "date", reported=False),
        nullable=False,
    ),
)

DRAFT = Table(
    "draft",
    metadata,
    plain("staff", Text, "random id of the author", primary_key=True),
    plain("form", Text, "which form", primary_key=True),
    plain("saved_at", Text, "UTC; purged after seven days", nullable=False),
    personal("payload", LargeBinary, Use(_STAFF, Label("Melnraksts", "Draft"), reported=False), nullable=False),
)

KEPT_DOCUMENT = Table(
    "kept_document",
    metadata,
    plain("id", Text, "random id", primary_key=True),
    plain("subject", Text, "random id of the card", nullable=False),
    plain("request", Text, "random id of the request", nullable=False),
    plain("sha256", Text, "digest of the bytes", nullable=False),
    plain("kept_at", Text, "UTC", nullable=False),
    personal(
        "content",
        LargeBinary,
        Use(Category.REQUEST, Label("Parakstītais dokuments", "Signed document"), reported=False),
        nullable=False,
    ),
    Index("ix_kept_document_request", "request"),
)

SIGNING_KEY = Table(
    "signing_key",
    metadata,
    plain("id", Text, "random id", primary_key=True),
    plain("key_der", LargeBinary, "the shop's seal: private key, PKCS#8", nullable=False),
    plain("certificate_der", LargeBinary, "its self-signed certificate", nullable=False),
    plain("made_at", Text, "UTC", nullable=False),
)

SERIES = Table(
    "series",
    metadata,
    plain("name", Text, "counter code and year", primary_key=True),
    plain("last", Integer, "last number given", nullable=False),
)

AUDIT = Table(
    "audit",
    metadata,
    plain("seq", Integer, "1, 2, 3 … without gaps", primary_key=True, autoincrement=False),
    plain("subject", Text, "random id of the card the task was about"),
    plain("staff", Text, "random id of the account"),
    plain(
        "body",
        LargeBinary,
        "canonical bytes of the entry; random ids and field names, no personal values",
        nullable=False,
    ),
    plain("prev", LargeBinary, "hash of the entry before", nullable=False),
    plain("hash", LargeBinary, "hash of this entry", nullable=False),
    Index("ix_audit_subject", "subject", "seq"),
    Index("ix_audit_staff", "staff", "seq"),
)

#: One row per subject, made again from the facts at any time; lists and search read it.
CARD = Table(
    "card",
    metadata,
    plain("row", Integer, "row number, the key of the search index", primary_key=True),
    plain("subject", Text, "random id", nullable=False, unique=True),
    plain("kind", Text, "customer, or a request of somebody without a card", nullable=False),
    personal("given", Text, Use(Category.NAME, Label("Vārds", "Given name"), "name", reported=False)),
    personal("surname", Text, Use(Category.NAME, Label("Uzvārds", "Surname"), "name", reported=False)),
    personal("phone", Text, Use(Category.PHONE, Label("Tālrunis", "Phone"), "phone", reported=False)),
    personal("email", Text, Use(Category.EMAIL, Label("E-pasts", "E-mail"), "email", reported=False)),
    personal(
        "search_name",
        Text,
        Use(Category.NAME, Label("Meklējams vārds", "Name to search"), reported=False),
        nullable=False,
    ),
    personal(
        "search_phone",
        Text,
        Use(Category.PHONE, Label("Meklējams tālrunis", "Phone to search"), reported=False),
        nullable=False,
    ),
    personal(
        "search_email",
        Text,
        Use(Category.EMAIL, Label("Meklējams e-pasts", "E-mail to search"), reported=False),
        nullable=False,
    ),
    personal(
        "search_number",
        Text,
        Use(Category.REQUEST, Label("Meklējams numurs", "Number to search"), reported=False),
        nullable=False,
    ),
    plain("since", Integer, "clock of the first fact", nullable=False),
    plain("last", Integer, "clock of the newest fact", nullable=False),
    plain("open_requests", Integer, "requests not handed over yet", nullable=False, default=0),
    plain("restricted", Integer, "processing is restricted (GDPR Art. 18)", nullable=False, server_default="0"),
    plain("objects", Integer, "objects to direct marketing (GDPR Art. 21(2))", nullable=False, server_default="0"),
)

#: A row here opens the gate that the delete triggers guard; only erasure opens it, inside its own transaction.
ERASURE_GATE = Table("erasure_gate", metadata, plain("opened_at", Text, "UTC", primary_key=True))

#: Ed25519 keys: `trail` signs the next checkpoint and is replaced by it, `genesis` is the public half of the very first,
#: `ledger` signs erasures and stays, so that every restored copy can check a newer ledger.
SEALING_KEY = Table(
    "sealing_key",
    metadata,
    plain("id", Text, "trail, genesis or ledger", primary_key=True),
    plain("private_key", LargeBinary, "32 bytes; none where only the public half is kept"),
    plain("public_key", LargeBinary, "32 bytes", nullable=False),
    plain("made_at", Text, "UTC", nullable=False),
)

#: A signed statement of how far trail and ledger had come; each is signed by the key that the one before announced.
CHECKPOINT = Table(
    "checkpoint",
    metadata,
    plain("seq", Integer, "1, 2, 3 … without gaps", primary_key=True, autoincrement=False),
    plain("at", Text, "UTC", nullable=False),
    plain("reason", Text, "daily, backup, erasure, shutdown, idle_day, start", nullable=False),
    plain("audit_seq", Integer, "last entry of the trail", nullable=False),
    plain("audit_hash", LargeBinary, "its hash", nullable=False),
    plain("ledger_size", Integer, "entries in the ledger of erasures", nullable=False),
    plain("ledger_head", LargeBinary, "hash of the last of them", nullable=False),
    plain("text", Text, "what is signed", nullable=False),
    plain("signature", LargeBinary, "Ed25519", nullable=False),
)

#: The ledger of erasures as the store holds it; the same entries lie beside the store and in every backup folder.
ERASURE_ENTRY = Table(
    "erasure_entry",
    metadata,
    plain("seq", Integer, "1, 2, 3 … without gaps", primary_key=True, autoincrement=False),
    plain("kind", Text, "subject or fact", nullable=False),
    plain("target", Text, "random id of what was erased", nullable=False),
    plain("at", Text, "UTC", nullable=False),
    plain("staff", Text, "random id of the account; empty for the program itself", nullable=False),
    plain("reason", Text, "code of the ground", nullable=False),
    plain("prev", LargeBinary, "hash of the entry before", nullable=False),
    plain("hash", LargeBinary, "hash of this entry", nullable=False),
    plain("signature", LargeBinary, "Ed25519 over the hash", nullable=False),
    Index("ix_erasure_entry_target", "target"),
)

BACKUP_FOLDER = Table(
    "backup_folder",
    metadata,
    plain("id", Text, "random id", primary_key=True),
    plain("path", Text, "where copies go", nullable=False),
    plain("label", Text, "what the shop calls it", nullable=False),
    plain("kind", Text, "folder, usb, share", nullable=False),
    plain("added_at", Text, "UTC", nullable=False),
    plain("last_seen_at", Text, "UTC; when it was last attached"),
    plain("state", Text, "in_use, missing, destroyed, let_go", nullable=False),
)

BACKUP_RUN = Table(
    "backup_run",
    metadata,
    plain("id", Text, "random id", primary_key=True),
    plain("folder", Text, "random id of the folder", nullable=False),
    plain("at", Text, "UTC", nullable=False),
    plain("generation", Text, "random id of the copy; none where it failed"),
    plain("outcome", Text, "made, failed, missing, rewritten, expired", nullable=False),
    plain("code", Text, "code of the trouble"),
    plain("bytes", Integer, "size of the copy"),
    plain("customers", Integer, "how many cards it holds"),
    plain("audit_seq", Integer, "last entry of the trail in it"),
    Index("ix_backup_run_folder", "folder", "at"),
)

#: What remains of the erased: how many in a month, with no way back to anybody. Readers hide counts under five.
TALLY = Table(
    "tally",
    metadata,
    plain("month", Text, "YYYY-MM", primary_key=True),
    plain("what", Text, "kind of what was erased", primary_key=True),
    plain("amount", Integer, "how many", nullable=False),
)

#: An erasure that waits for a manager's decision; the row goes with the decision, the trail keeps who and when.
ERASURE_PROPOSAL = Table(
    "erasure_proposal",
    metadata,
    plain("id", Text, "random id", primary_key=True),
    plain("subject", Text, "random id of the card", nullable=False, unique=True),
    plain("staff", Text, "random id of the account that proposed it", nullable=False),
    plain("at", Text, "UTC", nullable=False),
    plain("reason", Text, "code of the ground (GDPR Art. 17)", nullable=False),
    plain("released", Text, "ids of retention criteria found not to hold", nullable=False),
    plain("request", Text, "random id of the request that it carries out, where there was one"),
)

#: A manager's own change of role, waiting for another manager; the row goes with the decision, the trail keeps who and when.
ROLE_PROPOSAL = Table(
    "role_proposal",
    metadata,
    plain("account", Text, "random id of the account", primary_key=True),
    plain("role", Text, "code of the role wanted", nullable=False),
    plain("staff", Text, "random id of the account that proposed it", nullable=False),
    plain("at", Text, "UTC", nullable=False),
)

#: Days that the shop itself added to the calendar: a holiday by law, a day in lieu, a moved day off, or a working day after all.
CALENDAR_DAY = Table(
    "calendar_day",
    metadata,
    plain("day", Text, "YYYY-MM-DD", primary_key=True),
    plain("kind", Text, "holiday, in_lieu, moved or working", nullable=False),
    plain("name_lv", Text, "what the day is called", nullable=False),
    plain("name_en", Text, "what the day is called", nullable=False),
    plain("staff", Text, "random id of the account that added it", nullable=False),
    plain("at", Text, "UTC", nullable=False),
)

#: Lists of trusted certification services, one a territory (ETSI TS 119 612).
TRUSTED_LIST = Table(
    "trusted_list",
    metadata,
    plain("territory", Text, "country code", primary_key=True),
    plain("sequence", Integer, "number of the list", nullable=False),
    plain("issued", Text, "UTC", nullable=False),
    plain("next_update", Text, "UTC; none where the list names none"),
    plain("signer", Text, "SHA-256 of the certificate that signed the list", nullable=False),
    plain("sha256", Text, "digest of the file", nullable=False),
    plain("staff", Text, "random id of the account that loaded it", nullable=False),
    plain("imported_at", Text, "UTC", nullable=False),
    plain("content", LargeBinary, "the list itself, about authorities and companies alone", nullable=False),
)

#: An erasure that was granted while some values had still to be kept: what is left goes by itself when its ground ends.
ERASURE_REST = Table(
    "erasure_rest",
    metadata,
    plain("subject", Text, "random id of the card", primary_key=True),
    plain("request", Text, "random id of the request, where there was one"),
    plain("released", Text, "ids of retention criteria found not to hold", nullable=False),
    plain("reason", Text, "code of the ground (GDPR Art. 17)", nullable=False),
    plain("staff", Text, "random id of the account that decided", nullable=False),
    plain("at", Text, "UTC", nullable=False),
)
