"""Comparing what a person at the desk types with the code in a signer's certificate, without ever showing or keeping it."""

from __future__ import annotations

import hmac
from collections.abc import Iterator

from optician_desk.signatures import asic, pades
from optician_desk.signatures.checking import MEMORY, MOST_BYTES, SECONDS, keep_quiet
from optician_desk.signatures.evidence import Evidence, Finding
from optician_desk.signatures.patience import Exhausted, within


def matches(content: bytes, index: int, typed: str) -> bool:
    """Whether the certificate of signature number `index` (from 0, as `check` shows them) carries the code that was typed.

    False also when that signature does not hold, has no code, or the file cannot be read. Hyphens and spaces do not count.
    """
    wanted = _digits(typed)
    if len(wanted) < 8 or len(content) > MOST_BYTES:
        return False
    keep_quiet()
    try:
        with within(SECONDS, MEMORY):
            found = list(_findings(content))
    except (Exception, Exhausted):  # noqa: BLE001 (what cannot be read matches nothing; `check` says what is wrong with it)
        return False
    if not 0 <= index < len(found):
        return False
    one = found[index]
    return isinstance(one, Evidence) and hmac.compare_digest(_code(one.signer), wanted)


def _findings(content: bytes) -> Iterator[Finding]:
    if content.startswith(b"%PDF-"):
        return pades.findings(content, "PDF")
    return asic.findings(asic.read(content))


def _code(certificate: bytes) -> str:
    """The digits of the serial number behind PNO and the country (ETSI EN 319 412-1 clause 5.1.3), or nothing."""
    from asn1crypto import x509

    told = str(x509.Certificate.load(certificate).subject.native.get("serial_number", ""))
    return _digits(told[6:]) if told.startswith("PNO") and told[5:6] == "-" else ""


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isascii() and sign.isdigit())
