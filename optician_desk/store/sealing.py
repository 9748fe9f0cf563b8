"""The Ed25519 keys that sign checkpoints and the ledger of erasures; they lie inside the encrypted store.

The trail's key changes with every checkpoint: the old private half is deleted in the same transaction, and the checkpoint
announces the new public half. So whoever gets today's key cannot sign yesterday again (the lesson of journald's sealing). The
ledger's key stays, so that any restored copy, however old, can check a ledger that is newer than itself.
"""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from optician_desk.domain.errors import Trouble
from optician_desk.store import statements
from optician_desk.store.tables import SEALING_KEY

TRAIL, GENESIS, LEDGER = "trail", "genesis", "ledger"


def ensure(con: sa.Connection) -> None:
    """Make the keys where there are none: when a store is made, or opened for the first time after its schema got them.

    In a transaction of its own, never in that of what is signed, which may be rolled back while a signature is already outside.
    A store with only some of the keys is damaged: nothing is made then.
    """
    held = set(con.execute(sa.select(SEALING_KEY.c.id)).scalars())
    if held:
        if held != {TRAIL, GENESIS, LEDGER}:
            raise Trouble("store.damaged")
        return
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    trail, ledger = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    for name, private, public in (
        (TRAIL, trail.private_bytes_raw(), trail.public_key().public_bytes_raw()),
        (GENESIS, None, trail.public_key().public_bytes_raw()),
        (LEDGER, ledger.private_bytes_raw(), ledger.public_key().public_bytes_raw()),
    ):
        statements.run(con, statements.insert(SEALING_KEY), (name, private, public, now))


def sign(con: sa.Connection, name: str, message: bytes) -> bytes:
    """Ed25519 signature with the private key `name`."""
    row = con.execute(sa.select(SEALING_KEY.c.private_key).where(SEALING_KEY.c.id == name)).one()
    return Ed25519PrivateKey.from_private_bytes(row.private_key).sign(message)


def public(con: sa.Connection, name: str) -> bytes | None:
    """The public key `name`, 32 bytes; None in a store that never had one."""
    return con.execute(sa.select(SEALING_KEY.c.public_key).where(SEALING_KEY.c.id == name)).scalar()


def next_key() -> tuple[bytes, bytes]:
    """A new pair (private, public) for the trail."""
    key = Ed25519PrivateKey.generate()
    return key.private_bytes_raw(), key.public_key().public_bytes_raw()


def replace_trail_key(con: sa.Connection, private: bytes, public_half: bytes) -> None:
    """The announced key takes the place of the one that announced it, whose private half is gone from now on."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    con.execute(
        sa.update(SEALING_KEY)
        .where(SEALING_KEY.c.id == TRAIL)
        .values(private_key=private, public_key=public_half, made_at=now)
    )
