"""An authority of its own for the signed samples: root, issuing authority, responder, time-stamping, signers; all invented.

Everything is made in memory when first asked for; no key is kept.
"""

from __future__ import annotations

import asyncio
import functools
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509 import ocsp
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

SIGNED_AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
SINCE, UNTIL = datetime(2025, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
PERSONAL_CODE = "320101-12345"
COMPLIANCE, DEVICE = "300806060400 8E460101", "300806060400 8E460104"
FOR_SIGNATURES = "3013 060604008E460106 3009 0607 04008E46010601"
FOR_SEALS = "3013 060604008E460106 3009 0607 04008E46010602"
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class Holder:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key = field(repr=False)

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def asn1(self) -> asn1_x509.Certificate:
        return asn1_x509.Certificate.load(self.der)

    @property
    def asn1_key(self) -> asn1_keys.PrivateKeyInfo:
        return asn1_keys.PrivateKeyInfo.load(self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


def name(common: str, **more: str) -> x509.Name:
    kinds = {"country": NameOID.COUNTRY_NAME, "given": NameOID.GIVEN_NAME, "surname": NameOID.SURNAME,
             "serial": NameOID.SERIAL_NUMBER, "organisation": NameOID.ORGANIZATION_NAME}  # fmt: skip
    parts = {"country": "LV", **more}
    return x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, common)]
        + [x509.NameAttribute(kinds[kind], value) for kind, value in parts.items()]
    )


def issue(
    subject: x509.Name,
    issuer: Holder | None,
    *extensions: tuple[x509.ExtensionType, bool],
    key: Key | None = None,
    since: datetime = SINCE,
    until: datetime = UNTIL,
) -> Holder:
    """A certificate by `issuer`, or by itself."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    above = issuer.key if issuer else key
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(above.public_key()), critical=False
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return Holder(builder.sign(above, hashes.SHA256()), key)


def usage(*names: str) -> tuple[x509.KeyUsage, bool]:
    every = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
             "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")  # fmt: skip
    return x509.KeyUsage(**{one: one in names for one in every}), True


def authority_extensions() -> tuple[tuple[x509.ExtensionType, bool], ...]:
    return (x509.BasicConstraints(ca=True, path_length=None), True), usage("key_cert_sign", "crl_sign")


def statements(*told: str) -> tuple[x509.ExtensionType, bool]:
    """qcStatements (ETSI EN 319 412-5) from the hexadecimal statements."""
    inner = b"".join(bytes.fromhex(one) for one in told)
    return x509.UnrecognizedExtension(
        x509.ObjectIdentifier("1.3.6.1.5.5.7.1.3"), b"\x30" + bytes([len(inner)]) + inner
    ), False


@functools.cache
def root() -> Holder:
    return issue(name("Paraugu sakne", organisation="Paraugu centrs"), None, *authority_extensions())


@functools.cache
def issuing() -> Holder:
    return issue(name("Paraugu eID ICA 2025", organisation="Paraugu centrs"), root(), *authority_extensions())


@functools.cache
def responder() -> Holder:
    return issue(
        name("Paraugu OCSP"), issuing(), usage("digital_signature"),
        (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING]), False), (x509.OCSPNoCheck(), False),
    )  # fmt: skip


@functools.cache
def stamping() -> Holder:
    key = rsa.generate_private_key(65537, 2048)
    purpose = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True)
    return issue(name("Paraugu laika zīmogi"), root(), usage("digital_signature"), purpose, key=key)


@functools.cache
def stranger_stamping() -> Holder:
    """A time-stamping authority that no list names."""
    key = rsa.generate_private_key(65537, 2048)
    purpose = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True)
    return issue(name("Svešie laika zīmogi"), None, usage("digital_signature"), purpose, key=key)


def person(
    given: str = "Ilze",
    surname: str = "Bērziņa",
    *told: str,
    issuer: Holder | None = None,
    use: tuple[str, ...] = ("content_commitment",),
    code: str = PERSONAL_CODE,
    key: Key | None = None,
    until: datetime = UNTIL,
) -> Holder:
    """A signer; without statements in `told` a qualified one with its key in a device."""
    subject = name(
        f"{given.upper()} {surname.upper()}", given=given.upper(), surname=surname.upper(), serial=f"PNOLV-{code}"
    )
    told = told or (COMPLIANCE, DEVICE, FOR_SIGNATURES)
    return issue(subject, issuer or issuing(), usage(*use), statements(*told), key=key, until=until)


@functools.cache
def ilze() -> Holder:
    return person()


@functools.cache
def janis() -> Holder:
    """Has an RSA key."""
    return person("Jānis", "Ozoliņš", code="330202-54321", key=rsa.generate_private_key(65537, 2048))


def answer(
    holder: Holder,
    at: datetime = SIGNED_AT + timedelta(minutes=1),
    *,
    revoked_at: datetime | None = None,
    by: Holder | None = None,
    until: timedelta | None = timedelta(hours=12),
    issuer: Holder | None = None,
) -> bytes:
    """A responder's answer about `holder`, made at `at`; `by` is another responder."""
    by, issuer = by or responder(), issuer or issuing()
    status = ocsp.OCSPCertStatus.REVOKED if revoked_at else ocsp.OCSPCertStatus.GOOD
    builder = ocsp.OCSPResponseBuilder().add_response(
        cert=holder.certificate, issuer=issuer.certificate, algorithm=hashes.SHA1(), cert_status=status,  # noqa: S303
        this_update=at, next_update=at + until if until else None, revocation_time=revoked_at,
        revocation_reason=x509.ReasonFlags.key_compromise if revoked_at else None,
    )  # fmt: skip
    builder = builder.responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate).certificates([by.certificate])
    return builder.sign(by.key, hashes.SHA256()).public_bytes(Encoding.DER)


def revocations(
    *revoked: Holder,
    at: datetime = SIGNED_AT,
    when: datetime | None = None,
    issuer: Holder | None = None,
    more: x509.ExtensionType | None = None,
) -> bytes:
    """The authority's list of revoked certificates, made at `at`, current for a day."""
    issuer = issuer or issuing()
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.certificate.subject)
        .last_update(at)
        .next_update(at + timedelta(days=1))
    )
    for one in revoked:
        line = x509.RevokedCertificateBuilder().serial_number(one.certificate.serial_number)
        builder = builder.add_revoked_certificate(line.revocation_date(when or at).build())
    if more is not None:
        builder = builder.add_extension(more, critical=True)
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(Encoding.DER)


def time_stamp(of: bytes, at: datetime = SIGNED_AT, by: Holder | None = None) -> bytes:
    """A time-stamp token (DER) over the bytes `of`."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(of)
    return bytes(asyncio.run(stamper(at, by).async_timestamp(digest.finalize(), "sha256")).dump())


def store(*holders: Holder) -> SimpleCertificateStore:
    """pyHanko's kind of a heap of certificates."""
    heap = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    for one in holders:
        heap.register(one.asn1)
    return heap


def stamper(at: datetime = SIGNED_AT, by: Holder | None = None) -> DummyTimeStamper:
    by = by or stamping()
    return DummyTimeStamper(by.asn1, by.asn1_key, certs_to_embed=store(root()), fixed_dt=at)
