"""Was a certificate revoked when it signed? Answers (OCSP, RFC 6960) and lists (CRL, RFC 5280) that came with the file.

An answer speaks for a moment when it was made at or after it, or when it was still current then (ETSI EN 319 102-1
clause 5.2.5.4). It counts when the certificate's own authority made it, a responder that this authority named for it,
or a responder on a trusted list. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.x509 import ocsp as answers

CLOCKS_DIFFER = timedelta(minutes=5)


class Status(Enum):
    """What the evidence says for the moment that was asked about."""

    GOOD = auto()
    REVOKED = auto()
    REVOKED_LATER = auto()  # good at that moment, revoked since
    UNTOLD = auto()


@dataclass(frozen=True, slots=True)
class Sources:
    """What may be asked: DER answers and lists, certificates of listed responders, and the clock."""

    ocsp: tuple[bytes, ...]
    crls: tuple[bytes, ...]
    responders: frozenset[bytes]
    now: datetime


def status(certificate: x509.Certificate, issuer: x509.Certificate, sources: Sources, at: datetime) -> Status:
    """The worst that a usable answer says of `certificate` for the moment `at`; UNTOLD when there is none."""
    said = [*_by_answers(certificate, issuer, sources, at), *_by_lists(certificate, issuer, sources, at)]
    for one in (Status.REVOKED, Status.REVOKED_LATER, Status.GOOD):
        if one in said:
            return one
    return Status.UNTOLD


def _speaks(made: datetime, until: datetime | None, at: datetime, certificate: x509.Certificate, now: datetime) -> bool:
    if made > now + CLOCKS_DIFFER or made > certificate.not_valid_after_utc:
        return False  # authorities may forget what they revoked once it has expired
    return made >= at - CLOCKS_DIFFER or (until is not None and at <= until)


def _judged(revoked_at: datetime | None, at: datetime) -> Status:
    if revoked_at is None:
        return Status.GOOD
    return Status.REVOKED if revoked_at <= at else Status.REVOKED_LATER


def _by_answers(
    certificate: x509.Certificate, issuer: x509.Certificate, sources: Sources, at: datetime
) -> Iterable[Status]:
    from cryptography.x509 import ocsp

    for der in sources.ocsp:
        try:
            answer = ocsp.load_der_ocsp_response(der)
            if answer.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
                continue
            about = [one for one in answer.responses if _matches(one, certificate, issuer)]
            if not about or not _authorised(answer, issuer, sources):
                continue
            for one in about:
                if not _speaks(one.this_update_utc, one.next_update_utc, at, certificate, sources.now):
                    continue
                if one.certificate_status is ocsp.OCSPCertStatus.GOOD:
                    yield Status.GOOD
                elif one.certificate_status is ocsp.OCSPCertStatus.REVOKED:
                    yield _judged(one.revocation_time_utc, at)
        except (ValueError, TypeError, OverflowError):
            continue  # what cannot be read says nothing


def _matches(one: answers.OCSPSingleResponse, certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    from asn1crypto import x509 as asn1
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.serialization import Encoding

    if one.serial_number != certificate.serial_number:
        return False
    above = asn1.Certificate.load(issuer.public_bytes(Encoding.DER))
    if isinstance(one.hash_algorithm, hashes.SHA1):  # names the authority; it protects nothing
        return (one.issuer_name_hash, one.issuer_key_hash) == (above.subject.sha1, above.public_key.sha1)
    if isinstance(one.hash_algorithm, hashes.SHA256):
        return (one.issuer_name_hash, one.issuer_key_hash) == (above.subject.sha256, above.public_key.sha256)
    return False


def _authorised(answer: answers.OCSPResponse, issuer: x509.Certificate, sources: Sources) -> bool:
    """Whether an authorised responder signed the answer."""
    from cryptography.hazmat.primitives.serialization import Encoding

    for responder in (issuer, *answer.certificates[:5]):
        if not _is_responder(answer, responder) or not _signed_by(answer, responder):
            continue
        if responder == issuer or responder.public_bytes(Encoding.DER) in sources.responders:
            return True
        if _named_by(issuer, responder, answer.produced_at_utc, sources):
            return True
    return False


def _is_responder(answer: answers.OCSPResponse, responder: x509.Certificate) -> bool:
    from cryptography import x509

    if answer.responder_name is not None:
        return answer.responder_name == responder.subject
    return answer.responder_key_hash == x509.SubjectKeyIdentifier.from_public_key(responder.public_key()).digest


def _signed_by(answer: answers.OCSPResponse, responder: x509.Certificate) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

    key = responder.public_key()
    try:
        method = answer.signature_hash_algorithm
        if method is None or isinstance(method, (hashes.SHA1, hashes.MD5)):
            return False
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(answer.signature, answer.tbs_response_bytes, padding.PKCS1v15(), method)
        elif isinstance(key, ec.EllipticCurvePublicKey):
            key.verify(answer.signature, answer.tbs_response_bytes, ec.ECDSA(method))
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def _named_by(issuer: x509.Certificate, responder: x509.Certificate, at: datetime, sources: Sources) -> bool:
    """RFC 6960 clause 4.2.2.2: issued by the same authority, for this purpose, and not itself revoked."""
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature
    from cryptography.x509.oid import ExtendedKeyUsageOID

    try:
        responder.verify_directly_issued_by(issuer)
        purposes = responder.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except (ValueError, TypeError, InvalidSignature, x509.ExtensionNotFound):
        return False
    if ExtendedKeyUsageOID.OCSP_SIGNING not in purposes:
        return False
    if not responder.not_valid_before_utc <= at <= responder.not_valid_after_utc:
        return False
    try:
        responder.extensions.get_extension_for_class(x509.OCSPNoCheck)
    except x509.ExtensionNotFound:
        return Status.GOOD in _by_lists(responder, issuer, sources, at)
    return True


def _by_lists(
    certificate: x509.Certificate, issuer: x509.Certificate, sources: Sources, at: datetime
) -> Iterable[Status]:
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import hashes

    for der in sources.crls:
        try:
            one = x509.load_der_x509_crl(der)
            if one.issuer != issuer.subject or isinstance(one.signature_hash_algorithm, (hashes.SHA1, hashes.MD5)):
                continue
            key = issuer.public_key()
            if not _speaks_for(one, certificate) or not one.is_signature_valid(key):  # type: ignore[arg-type]
                continue
            if not _speaks(one.last_update_utc, one.next_update_utc, at, certificate, sources.now):
                continue
            line = one.get_revoked_certificate_by_serial_number(certificate.serial_number)
            yield _judged(None if line is None else line.revocation_date_utc, at)
        except (ValueError, TypeError, OverflowError, UnsupportedAlgorithm):
            continue


def _speaks_for(one: x509.CertificateRevocationList, certificate: x509.Certificate) -> bool:
    """Whether the list holds all that is revoked among certificates like this one (RFC 5280 clause 5.2.5)."""
    from cryptography import x509

    for extension in one.extensions:
        if isinstance(extension.value, x509.DeltaCRLIndicator):
            return False
        if isinstance(extension.value, x509.IssuingDistributionPoint):
            part = extension.value
            authority = _is_authority(certificate)
            if part.indirect_crl or part.only_some_reasons or part.only_contains_attribute_certs or part.relative_name:
                return False
            if (part.only_contains_ca_certs and not authority) or (part.only_contains_user_certs and authority):
                return False
            if part.full_name and not set(part.full_name) & _where_told(certificate):
                return False
    return True


def _is_authority(certificate: x509.Certificate) -> bool:
    from cryptography import x509

    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _where_told(certificate: x509.Certificate) -> set[x509.GeneralName]:
    """The places of the lists that the certificate names for itself."""
    from cryptography import x509

    try:
        points = certificate.extensions.get_extension_for_class(x509.CRLDistributionPoints).value
    except x509.ExtensionNotFound:
        return set()
    return {name for point in points for name in point.full_name or ()}
