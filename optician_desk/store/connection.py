"""One way to open a connection to the encrypted file, with the settings that keep it whole.

The key goes in as raw bytes (no key derivation per connection) and never into a URL, a repr or a log.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from optician_desk.domain.errors import Trouble
from optician_desk.store import wal_check

#: Before 3.51.3 two connections of which one checkpoints could corrupt the file ("WAL-reset" bug).
SQLITE_FLOOR = (3, 51, 3)
#: The file format of SQLCipher 4; another major version reads and writes another one.
CIPHER_MAJOR = "4."
#: "OPDK": says whose file this is once the key fits.
APPLICATION_ID = 0x4F50444B
CACHE_KIB = 65536

Connection = Any


def require_library() -> None:
    """Refuse to run on an SQLite that can lose data or a SQLCipher of another file format."""
    if sqlcipher.sqlite_version_info < SQLITE_FLOOR:
        raise Trouble("store.library_old", found=sqlcipher.sqlite_version)
    cipher = cipher_version()
    if not cipher.startswith(CIPHER_MAJOR):
        raise Trouble("store.library_old", found=f"SQLCipher {cipher}")


def sqlite_version() -> str:
    """Version of SQLite built into the driver."""
    return str(sqlcipher.sqlite_version)


@cache
def cipher_version() -> str:
    """Version of SQLCipher built into the driver."""
    con = sqlcipher.connect(":memory:")
    try:
        return str(con.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        con.close()


def connect(
    path: Path,
    key: bytes | bytearray,
    salt: bytes | None = None,
    *,
    reader: bool = False,
    wal: bool = True,
    opened: bool = False,
) -> Connection:
    """Open `path` with the raw 32-byte `key`; `salt` (16 bytes) is given to make the file, or to open one with a damaged salt.

    `wal=False` is for a file that stays one file, such as a backup; `opened` says that this program has the store open already,
    so that the WAL is its own.

    Raises Trouble("store.not_readable") when the key does not fit or the file is no store, Trouble("store.other_time") when the
    WAL beside it does not go on from it; both files are then as they were.
    """
    require_library()
    if len(key) != 32 or (salt is not None and len(salt) != 16):
        raise ValueError("key is 32 bytes, salt 16")  # never echoes what it got
    if not opened:
        _check_wal(path, key, salt)
    con = sqlcipher.connect(str(path), timeout=5.0, check_same_thread=False, isolation_level=None)
    try:
        _unlock(con, key, salt)
        for pragma in (
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            "trusted_schema = OFF",
            "synchronous = FULL",
            f"cache_size = -{CACHE_KIB}",
            "recursive_triggers = ON",
        ):
            con.execute("PRAGMA " + pragma)
        if reader:
            con.execute("PRAGMA query_only = ON")
        elif wal and con.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
            raise Trouble("store.no_wal")
    except sqlcipher.Error as error:
        con.close()
        raise _open_trouble(error) from None
    except BaseException:
        con.close()
        raise
    return con


def _unlock(con: Connection, key: bytes | bytearray, salt: bytes | None) -> None:
    """Give the key and read the tables' names, the first that shows whether it fits. Raises the driver's errors."""
    con.execute("PRAGMA cipher_log_level = NONE")
    con.set_key(f"x'{key.hex()}{salt.hex() if salt else ''}'")
    con.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def _check_wal(path: Path, key: bytes | bytearray, salt: bytes | None) -> None:
    """A connection that may write folds the WAL into the file when it closes, whatever it could read: so before there is one."""
    try:
        if not path.exists() or not wal_check.has_content(path):
            return
        if wal_check.is_foreign(path, key):
            raise Trouble("store.not_readable")
        if wal_check.is_of_another_time(path, key):
            raise Trouble("store.other_time")
    except OSError as error:
        raise Trouble("store.cannot_open") from error
    con = None
    try:
        con = sqlcipher.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=5.0, isolation_level=None)
        _unlock(con, key, salt)
    except sqlcipher.Error as error:
        raise _open_trouble(error) from None
    finally:
        if con is not None:
            con.close()


def _open_trouble(error: Exception) -> Trouble:
    text = str(error)
    if "file is not a database" in text or "malformed" in text:
        return Trouble("store.not_readable")
    return translated(error)


def translated(error: Exception) -> Trouble:
    """What SQLite reports of its surroundings as a Trouble; its own words never hold values."""
    text = str(getattr(error, "orig", error))
    for part, code in (
        ("database or disk is full", "store.disk_full"),
        ("readonly database", "store.read_only"),
        ("disk I/O error", "store.disk_error"),
        ("database is locked", "store.busy"),
        ("unable to open database file", "store.cannot_open"),
        ("malformed", "store.damaged"),
        ("file is not a database", "store.not_readable"),
    ):
        if part in text:
            return Trouble(code)
    return Trouble("store.failed")


def is_surroundings(error: Exception) -> bool:
    """Whether an error of the driver speaks of disk, lock or file rather than of our own statement."""
    return translated(error).code != "store.failed"
