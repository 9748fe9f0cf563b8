"""Making the shop's signing key: a P-256 key with a certificate that the shop signs itself and that says so.

The key proves that a report left this shop unchanged. It is no personal and no qualified signature; a PKCS#11 token or
an imported certificate would be another maker of the same `SigningKey`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

YEARS = 10
_NAME_LIMIT = 64
"""UTF-8 bytes in a common or organisation name (X.520, ub-common-name and ub-organization-name)."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key (PKCS#8) and its X.509 certificate, both DER. The key never shows in a representation."""

    key_der: bytes = field(repr=False)
    certificate_der: bytes

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 lower-case hex digits."""
        return hashlib.sha256(self.certificate_der).hexdigest()


@dataclass(frozen=True, slots=True)
class CertificateNote:
    """What people may see of a certificate; the days are in UTC."""

    common_name: str
    organisation: str
    valid_until: datetime
    self_signed: bool


def make(company: str, shop: str, now: datetime | None = None) -> SigningKey:
    """A fresh key for `shop` of `company`, valid for ten years from `now` (aware, default: this moment)."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
    from cryptography.x509.oid import NameOID

    start = (now or datetime.now(UTC)).replace(microsecond=0)
    key = ec.generate_private_key(ec.SECP256R1())
    suffix = " (pašparakstīts, self-signed)"
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "LV"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _within(company, _NAME_LIMIT)),
            x509.NameAttribute(NameOID.COMMON_NAME, _within(shop, _NAME_LIMIT - len(suffix.encode())) + suffix),
        ]
    )
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - timedelta(minutes=5))
        .not_valid_after(start + timedelta(days=365 * YEARS + YEARS // 4))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    return SigningKey(
        key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()), certificate.public_bytes(Encoding.DER)
    )


def describe(certificate_der: bytes) -> CertificateNote:
    """What a certificate says about itself. Raises ValueError on bytes that are no certificate."""
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    certificate = x509.load_der_x509_certificate(certificate_der)

    def first(oid: x509.ObjectIdentifier) -> str:
        found = certificate.subject.get_attributes_for_oid(oid)
        return str(found[0].value) if found else ""

    return CertificateNote(
        first(NameOID.COMMON_NAME),
        first(NameOID.ORGANIZATION_NAME),
        certificate.not_valid_after_utc,
        certificate.subject == certificate.issuer,
    )


def _within(text: str, limit: int) -> str:
    """As much of `text` as fits `limit` UTF-8 bytes, no letter cut in two."""
    return text.encode("utf-8")[:limit].decode("utf-8", "ignore")
