"""What the keyring remembers of the store: how far trail, checkpoints and ledger had come when it was last sealed.

The encrypted file alone cannot tell that an old page or a whole old file was put back. A store that is behind the keyring's
memory is a restored copy or was tampered with: a screen says so, and a manager may accept it on record.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import sqlalchemy as sa

from optician_desk.domain.errors import Trouble
from optician_desk.store import checkpoints, sealing
from optician_desk.store.database import Store
from optician_desk.store.keyring_access import SecretKeeper
from optician_desk.store.tables import AUDIT, CHECKPOINT, ERASURE_ENTRY

SERVICE = "optician-desk/memory/v1"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Heads of trail, ledger and checkpoints (digest of the newest one's text), and the first signing key; hashes as hex."""

    audit_seq: int
    audit_hash: str
    ledger_size: int
    ledger_head: str
    checkpoint_seq: int = 0
    checkpoint_hash: str = ""
    genesis: str = ""


def remember(
    keeper: SecretKeeper,
    store_id: str,
    audit_seq: int,
    audit_hash: bytes,
    ledger_size: int,
    ledger_head: bytes,
    *,
    checkpoint: checkpoints.Checkpoint | None = None,
    genesis: bytes = b"",
    lower: bool = False,
) -> Anchor:
    """Write the heads to the keyring. Going back needs `lower`, which a manager's decision alone sets.

    Raises Trouble: `store.rolled_back`, `ledger.older`, and those of the keyring.
    """
    made = Anchor(
        audit_seq,
        audit_hash.hex(),
        ledger_size,
        ledger_head.hex(),
        0 if checkpoint is None else checkpoint.seq,
        "" if checkpoint is None else checkpoint.digest.hex(),
        genesis.hex(),
    )
    known = None if lower else recall(keeper, store_id)
    if known is not None:
        if audit_seq < known.audit_seq or made.checkpoint_seq < known.checkpoint_seq:
            raise Trouble("store.rolled_back")
        if ledger_size < known.ledger_size:
            raise Trouble("ledger.older")
    keeper.write(SERVICE, store_id, json.dumps({name: getattr(made, name) for name in made.__slots__}))
    return made


def remember_store(keeper: SecretKeeper, store: Store, *, lower: bool = False) -> Anchor:
    """Write the heads of the newest checkpoint, which alone are signed."""
    with store.reading() as con:
        last = checkpoints.latest(con)
        genesis = sealing.public(con, sealing.GENESIS) or b""
    if last is None:
        raise ValueError("nothing is sealed yet")
    return remember(
        keeper,
        store.store_id,
        last.audit_seq,
        last.audit_hash,
        last.ledger_size,
        last.ledger_head,
        checkpoint=last,
        genesis=genesis,
        lower=lower,
    )


def recall(keeper: SecretKeeper, store_id: str) -> Anchor | None:
    """What the keyring remembers; None when it never heard of the store. Raises Trouble `ledger.memory_unreadable`."""
    text = keeper.read(SERVICE, store_id)
    if text is None:
        return None
    try:
        body = json.loads(text)
        found = Anchor(**{name: body[name] for name in Anchor.__slots__})
        for value in (found.audit_hash, found.ledger_head, found.checkpoint_hash, found.genesis):
            bytes.fromhex(value)
        if min(found.audit_seq, found.ledger_size, found.checkpoint_seq) < 0:
            raise ValueError
    except (ValueError, TypeError, KeyError):
        raise Trouble("ledger.memory_unreadable") from None
    return found


def compare(con: sa.Connection, known: Anchor) -> Trouble | None:
    """What is wrong with the open store by the keyring's memory, or None.

    `store.rolled_back` (behind the memory), `store.rewritten` (another history), `ledger.older`, `ledger.rewritten`.
    """
    trail = _at(con, AUDIT, known.audit_seq)
    if (con.execute(sa.select(sa.func.max(AUDIT.c.seq))).scalar() or 0) < known.audit_seq:
        return Trouble("store.rolled_back")  # an entry missing further back was pruned; its checkpoint stands in for it
    if trail not in (None, known.audit_hash):
        return Trouble("store.rewritten")
    if known.genesis and (sealing.public(con, sealing.GENESIS) or b"").hex() != known.genesis:
        return Trouble("store.rewritten")
    if known.checkpoint_seq:
        row = con.execute(sa.select(CHECKPOINT).where(CHECKPOINT.c.seq == known.checkpoint_seq)).first()
        if row is None:
            return Trouble("store.rolled_back")
        if checkpoints.digest(row.text).hex() != known.checkpoint_hash:
            return Trouble("store.rewritten")
    if known.ledger_size:
        entry = _at(con, ERASURE_ENTRY, known.ledger_size)
        if entry is None:
            return Trouble("ledger.older")
        if entry != known.ledger_head:
            return Trouble("ledger.rewritten")
    return None


def _at(con: sa.Connection, table: sa.Table, seq: int) -> str | None:
    found: bytes | None = con.execute(sa.select(table.c.hash).where(table.c.seq == seq)).scalar()
    return None if found is None else found.hex()
