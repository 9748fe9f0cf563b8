"""Canonical bytes: the same value gives the same bytes on every machine, so digests over them mean something."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import msgspec

_encode = msgspec.json.Encoder(order="sorted").encode


def canonical_bytes(value: Any) -> bytes:
    """JSON with sorted keys, no spaces, UTF-8. Values are text, whole numbers, booleans, null, lists and objects of these.

    The bytes are those of the standard library's `json` with the same rules (tests/unit/test_canonical.py), which takes ten
    times as long and is asked for what else counts as text or number (SQLAlchemy's names of columns).
    """
    try:
        return _encode(value)
    except TypeError:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def commitment(table: str, row: Mapping[str, Any]) -> str:
    """SHA-256(nonce ‖ canonical bytes of the fact), in hex: names a fact's content without holding any of it.

    The nonce lives in the fact alone, so that erasing the fact leaves a number that says nothing. Empty columns are left
    out, so that a column which a later version adds changes no commitment made before.
    """
    content = {name: value for name, value in row.items() if name != "nonce" and value is not None}
    return hashlib.sha256(row["nonce"] + canonical_bytes([table, content])).hexdigest()
