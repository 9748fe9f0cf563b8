"""Looking for needles (values of an erased person) in everything that a store leaves on disk, in every form they may take."""

from __future__ import annotations

import base64
import unicodedata
from pathlib import Path
from typing import Any

from optician_desk.domain.folding import fold
from optician_desk.store import connection
from tests.integration import erasing as desk

SHORTEST = 4
#: Words of a needle that stand in other people's values too.
COMMON = frozenset({"piemers"})


def forms(value: str) -> set[bytes]:
    """The bytes by which a value could be found: as it is, folded, cased, composed otherwise, in words, in other encodings."""
    digits = "".join(sign for sign in value if sign.isdigit())
    words = {word for word in value.replace("@", " ").replace(".", " ").split() if len(word) >= SHORTEST}
    words -= COMMON
    texts = {value, *words, value.removeprefix("+371"), *({digits, digits[-8:]} if len(digits) >= 8 else ())}
    texts |= {way(text) for text in set(texts) for way in (str.lower, str.upper, str.title, fold)}
    texts |= {unicodedata.normalize(kind, text) for text in set(texts) for kind in ("NFC", "NFD", "NFKD")}
    found = {
        text.encode(code) for text in texts if len(text) >= SHORTEST for code in ("utf-8", "utf-16-le", "utf-16-be")
    }
    found |= {ascii(text)[1:-1].replace("\\x", "\\u00").encode() for text in texts if len(text) >= SHORTEST}
    return found | {base64.b64encode(value.encode())[:-4]} - {b""}


def in_bytes(content: bytes, needles: set[bytes]) -> set[bytes]:
    return {needle for needle in needles if needle in content}


def decrypted_pages(path: Path, key: bytes = desk.KEY) -> bytes:
    """Every page of the file decrypted one by one, free ones too: SQLCipher 4 is AES-256-CBC per page, IV and MAC at its end.

    The raw key is the page key; the first page keeps the salt in place of its first 16 bytes.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    content = path.read_bytes()
    page, reserve = 4096, 80
    plain = []
    for start in range(0, len(content), page):
        block = content[start : start + page]
        plain.append(_decrypted(Cipher, algorithms, modes, key, block, page, reserve, skip=16 if start == 0 else 0))
    return b"".join(plain)


def decrypted_wal(path: Path, key: bytes = desk.KEY) -> bytes:
    """Every frame that lies in the WAL, also those of earlier transactions that were written over in part."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    content = path.read_bytes() if path.exists() else b""
    page, reserve, head, frame = 4096, 80, 32, 24
    plain = []
    for start in range(head, len(content) - frame - page + 1, frame + page):
        number = int.from_bytes(content[start : start + 4])
        block = content[start + frame : start + frame + page]
        plain.append(_decrypted(Cipher, algorithms, modes, key, block, page, reserve, skip=16 if number == 1 else 0))
    return b"".join(plain)


def _decrypted(
    cipher: Any, algorithms: Any, modes: Any, key: bytes, block: bytes, page: int, reserve: int, *, skip: int
) -> bytes:
    iv = block[page - reserve : page - reserve + 16]
    turn = cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return bytes(turn.update(block[skip : page - reserve]) + turn.finalize())


def exported(path: Path, folder: Path) -> bytes:
    """The whole store written out as a plain SQLite file, as anybody with the key would see it."""
    plain = folder / "plain.db"
    raw = connection.connect(path, desk.KEY)
    try:
        raw.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
    finally:
        raw.close()
    return plain.read_bytes()


def files_below(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
