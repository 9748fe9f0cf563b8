"""Verifying one CMS signature (CAdES, PAdES, time-stamp tokens) with pyHanko's integrity check, and reading what it carries."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from optician_desk.signatures.contained import DIGESTS
from optician_desk.signatures.evidence import (
    MOST_ANSWERS,
    MOST_CERTIFICATES,
    MOST_TIME_STAMPS,
    Evidence,
    TimeStamp,
)
from optician_desk.signatures.faults import Broken, NotCheckable

if TYPE_CHECKING:
    from asn1crypto import cms, x509

MOST_BYTES = 4 * 1024 * 1024
MOST_CARRIED = 100  # certificates
_CERTIFICATE_VALUES = "1.2.840.113549.1.9.16.2.23"
_REVOCATION_VALUES = "1.2.840.113549.1.9.16.2.24"
_OCSP_ANSWER = "1.3.6.1.5.5.7.16.2"  # RFC 5940


def signed_data(content: bytes, name: str) -> cms.SignedData:
    """The SignedData in `content`, an entry called `name`, with exactly one signer. Raises Broken or NotCheckable."""
    from asn1crypto import cms

    if len(content) > MOST_BYTES:
        raise Broken("signed.signature_damaged", name)
    try:
        message = cms.ContentInfo.load(content, strict=True)
        kind = message["content_type"].native
        signers = len(message["content"]["signer_infos"]) if kind == "signed_data" else 0
        heap = len(message["content"]["certificates"] or ()) if signers else 0
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Broken("signed.signature_damaged", name) from error
    if kind != "signed_data" or signers == 0 or heap > MOST_CARRIED:
        raise Broken("signed.signature_damaged", name)
    if signers > 1:
        raise NotCheckable("signed.several_signers", name)
    return message["content"]


def verify(data: cms.SignedData, kind: str, digest: Callable[[str], bytes], name: str) -> x509.Certificate:
    """The signer's certificate when the signature holds over content of CMS type `kind` with the digest `digest(algorithm)`.

    Raises Broken (`signed.digest`, `signed.signature_wrong`, …) or NotCheckable (`signed.algorithm`).
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from pyhanko.sign.general import extract_signer_info
    from pyhanko.sign.validation.errors import SignatureValidationError
    from pyhanko.sign.validation.generic_cms import extract_certs_for_validation, validate_sig_integrity

    try:
        signer = extract_signer_info(data)
        algorithm = signer["digest_algorithm"]["algorithm"].native
        _check_algorithm(signer["signature_algorithm"], algorithm, name)
        if not signer["signed_attrs"]:
            raise NotCheckable("signed.algorithm", name)
        certificate = extract_certs_for_validation(data).signer_cert
        intact, valid = validate_sig_integrity(signer, certificate, kind, digest(algorithm))
    except (SignatureValidationError, UnsupportedAlgorithm) as error:
        raise Broken("signed.signature_wrong", name) from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, NotImplementedError, RecursionError) as error:
        raise Broken("signed.signature_damaged", name) from error
    if not valid:
        raise Broken("signed.signature_wrong", name)
    if not intact:
        raise Broken("signed.digest", name)
    return certificate


def _check_algorithm(signature: cms.SignedDigestAlgorithm, digest: str, name: str) -> None:
    told = str(signature["algorithm"].native)
    own = signature.hash_algo if told == "rsassa_pss" or ("_" in told and told != "rsassa_pkcs1v15") else digest
    if digest not in DIGESTS or own not in DIGESTS or "dsa" in told.replace("ecdsa", ""):
        raise NotCheckable("signed.algorithm", name)


def evidence(data: cms.SignedData, certificate: x509.Certificate, covers: tuple[str, ...]) -> Evidence:
    """What the signature carries along. Raises ValueError, TypeError or KeyError when that is malformed."""
    from pyhanko.sign.validation.generic_cms import extract_self_reported_ts

    signer = data["signer_infos"][0]
    value = signer["signature"].native
    certificates = [one.chosen.dump() for one in data["certificates"] or () if one.name == "certificate"]
    ocsp: list[bytes] = []
    crls: list[bytes] = []
    for one in data["crls"] or ():
        if one.name == "certificate_list":
            crls.append(one.chosen.dump())
        elif one.chosen["other_rev_info_format"].dotted == _OCSP_ANSWER:
            ocsp.append(one.chosen["other_rev_info"].dump())
    stamps: list[TimeStamp] = []
    for attribute in signer["unsigned_attrs"] or ():
        if attribute["type"].native == "signature_time_stamp_token":
            stamps.extend(TimeStamp(one.dump(), value) for one in attribute["values"])
        elif attribute["type"].dotted == _CERTIFICATE_VALUES:
            certificates.extend(_parts(attribute["values"].dump(), 2))
        elif attribute["type"].dotted == _REVOCATION_VALUES:
            _read_revocation_values(attribute["values"].dump(), ocsp, crls)
    for attribute in signer["signed_attrs"] or ():
        if attribute["type"].native == "adobe_revocation_info_archival":
            for archive in attribute["values"]:
                ocsp.extend(one.dump() for one in archive["ocsp"] or ())
                crls.extend(one.dump() for one in archive["crl"] or ())
    claimed = extract_self_reported_ts(signer)
    return Evidence(
        certificate.dump(),
        tuple(dict.fromkeys(certificates))[:MOST_CERTIFICATES],
        tuple(ocsp[:MOST_ANSWERS]),
        tuple(crls[:MOST_ANSWERS]),
        tuple(stamps[:MOST_TIME_STAMPS]),
        in_utc(claimed),
        covers,
    )


def in_utc(moment: datetime | None) -> datetime | None:
    """The moment in UTC; one without a zone is taken as UTC."""
    if moment is None:
        return None
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError:
        return None


def digest_of(data: bytes) -> Callable[[str], bytes]:
    """From the name of an algorithm to the digest of `data`. The result raises ValueError for a name not taken."""

    def digest(algorithm: str) -> bytes:
        if algorithm not in DIGESTS:
            raise ValueError("algorithm")
        return hashlib.new(algorithm, data).digest()

    return digest


def _parts(der: bytes, depth: int) -> Iterator[bytes]:
    """The elements `depth` levels below the outermost SET or SEQUENCE, as DER. Raises ValueError."""
    from asn1crypto import parser

    _, _, _, _, contents, _ = parser.parse(der, strict=True)
    position = 0
    while position < len(contents):
        _, _, _, header, inner, trailer = parser.parse(contents[position:])
        part = header + inner + trailer
        position += len(part)
        if depth > 1:
            yield from _parts(part, depth - 1)
        else:
            yield part


def _read_revocation_values(der: bytes, ocsp: list[bytes], crls: list[bytes]) -> None:
    """RevocationValues of RFC 5126 clause 6.3.4: [0] lists, [1] basic answers, which are put into their usual cover."""
    from asn1crypto import ocsp as answers
    from asn1crypto import parser

    for choice in _parts(der, 2):
        _, _, tag, _, contents, _ = parser.parse(choice)
        for one in _parts(contents, 1):
            if tag == 0:
                crls.append(one)
            elif tag == 1:
                inside = {"response_type": "basic_ocsp_response", "response": answers.BasicOCSPResponse.load(one)}
                ocsp.append(answers.OCSPResponse({"response_status": "successful", "response_bytes": inside}).dump())
