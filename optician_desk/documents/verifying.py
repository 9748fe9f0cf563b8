"""Checking a sealed report, more strictly than PAdES asks: one seal, over the whole file, by the expected certificate.

PAdES still calls a file valid after garbage was appended or its description changed; our own files are never touched
after sealing, so every byte beyond the seal is a reason to refuse.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

FIELD = "Paraksts1"
_log = logging.getLogger(__name__)


class Fault(StrEnum):
    """Why a file is not accepted."""

    UNREADABLE = "unreadable"
    NO_SEAL = "no_seal"
    MORE_SEALS = "more_seals"
    CHANGED = "changed"
    NOT_WHOLE = "not_whole"
    OTHER_CERTIFICATE = "other_certificate"


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome: `fault` is None when all holds. `number` is what the file says of itself and proves nothing.

    `fingerprint` is the SHA-256 of the sealing certificate, `file_digest` that of the file, both lower-case hex.
    """

    fault: Fault | None
    file_digest: str
    number: str = ""
    fingerprint: str = ""
    certificate_der: bytes = b""
    sealed_at: datetime | None = None

    @property
    def valid(self) -> bool:
        """True when the seal is intact, covers the whole file and is by the expected certificate, if one was named."""
        return self.fault is None


def check(pdf: bytes, fingerprint: str | None = None) -> Checked:
    """The outcome for `pdf`; with `fingerprint` the seal must be by that certificate.

    Never raises: what cannot be read is invalid.
    """
    digest = hashlib.sha256(pdf).hexdigest()
    try:
        return _check(pdf, digest, fingerprint)
    except Exception as error:  # noqa: BLE001 (broken input raises nearly anything from deep inside the parsers)
        _log.info("a file could not be checked: %s", type(error).__name__)
        return Checked(Fault.UNREADABLE, digest)


def _check(pdf: bytes, digest: str, fingerprint: str | None) -> Checked:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    reader = PdfFileReader(io.BytesIO(pdf), strict=True)
    seals = reader.embedded_signatures
    if not seals:
        return Checked(Fault.NO_SEAL, digest)
    if len(seals) > 1:
        return Checked(Fault.MORE_SEALS, digest)
    (seal,) = seals
    certificate = seal.signer_cert
    der = certificate.dump()
    # The certificate is its own root: what is trusted is decided by its fingerprint, not by an authority.
    moment = seal.self_reported_timestamp
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False, moment=moment)
    status = validate_pdf_signature(seal, context)
    fault = None
    if not (status.intact and status.valid):
        fault = Fault.CHANGED
    elif status.coverage != SignatureCoverageLevel.ENTIRE_FILE:
        fault = Fault.NOT_WHOLE
    elif not hole_is_as_written(pdf, seal.byte_range) or not status.bottom_line or seal.field_name != FIELD:
        fault = Fault.CHANGED
    elif fingerprint is not None and hashlib.sha256(der).hexdigest() != fingerprint:
        fault = Fault.OTHER_CERTIFICATE
    info = reader.trailer.raw_get("/Info") if "/Info" in reader.trailer else None
    subject = info.get_object().get("/Subject", "") if info is not None else ""
    return Checked(fault, digest, str(subject), hashlib.sha256(der).hexdigest(), der, moment)


def hole_is_as_written(pdf: bytes, covered: Sequence[int]) -> bool:
    """Whether the bytes that the seal cannot cover, its own place, are spelled to the last one as sealing spells them.

    `covered` is the file's /ByteRange: [0, start of the hole, its end, length of the rest]. Between < and > stand hexadecimal
    digits in capitals: the seal, then zeros. Readers of PDF also take small letters, blanks among them, and anything behind the
    seal's end; and parts of the seal itself (versions, the list of digests) are signed by nobody and asked by few.
    """
    hole = re.fullmatch(rb"<((?:[0-9A-F]{2})+)>", pdf[covered[1] : covered[2]])
    if hole is None:
        return False
    content = bytes.fromhex(hole[1].decode("ascii"))
    try:
        written = _written_anew(content)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):  # what asn1crypto raises
        return False
    return content.startswith(written) and not any(content[len(written) :])


def _written_anew(content: bytes) -> bytes:
    """The seal in `content` (CMS signed data, RFC 5652) put together again from what the signature itself vouches for: the
    certificate, the signed attributes and the signature; all else is always the same (`signing_key.make`: P-256, SHA-256).
    """
    from asn1crypto import cms

    data = cms.ContentInfo.load(content)["content"]
    certificate = data["certificates"][0].chosen
    signer = data["signer_infos"][0]
    digest = {"algorithm": "sha256"}
    sealer = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    anew = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": [digest],
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificate],
            "signer_infos": [
                {
                    "version": "v1",
                    "sid": cms.SignerIdentifier({"issuer_and_serial_number": sealer}),
                    "digest_algorithm": digest,
                    "signed_attrs": signer["signed_attrs"],
                    "signature_algorithm": {"algorithm": "sha256_ecdsa"},
                    "signature": signer["signature"].native,
                }
            ],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": anew}).dump())
