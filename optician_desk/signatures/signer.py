"""What may be shown of a signer's certificate: names, authority, kind. Never the serial number that is a personal code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from optician_desk.domain.signed_file import CertificateKind

if TYPE_CHECKING:
    from asn1crypto import x509
    from pyhanko.sign.validation.qualified.q_status import QualifiedStatus

# Some authorities write the personal code into the common name too: SURNAME,GIVEN,12345678901 or PNOLV-123456-12345.
_CODE = re.compile(r"\b(?:[A-Z]{3}[A-Z]{2}-[\w-]*|\d[\d -]{4,}\d)\b", re.ASCII)
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Signer:
    """The names in a certificate, without any code, and the name of the authority that issued it."""

    given: str
    surname: str
    name: str
    issuer: str


def signer(certificate: x509.Certificate) -> Signer:
    """The names in `certificate`. Raises ValueError when they cannot be read."""
    subject, issuer = certificate.subject.native, certificate.issuer.native
    code = _digits(_text(subject.get("serial_number")))

    def shown(key: str) -> str:
        return without_code(_text(subject.get(key)), code)

    name = shown("common_name") or shown("pseudonym") or shown("organization_name")
    told = _text(issuer.get("common_name")) or _text(issuer.get("organization_name"))
    return Signer(shown("given_name"), shown("surname"), name, without_code(told, code))


def without_code(text: str, code: str = "") -> str:
    """The text without anything like a personal code; `code` are the digits of the certificate's own."""
    clean = _CODE.sub(" ", text)
    if code and len(code) >= 4 and code in _digits(clean):
        clean = re.sub(r"\d", "", clean)
    clean = "".join(sign if sign.isprintable() else " " for sign in clean)
    return " ".join(clean.split()).strip(" ,;-")[:LONGEST]


def kind(certificate: x509.Certificate, status: QualifiedStatus | None) -> tuple[CertificateKind, bool]:
    """The kind of the certificate, and whether its key lies in a qualified device; `status` is the trusted list's word."""
    if status is not None:
        qualified, use, device = status.qualified, status.qc_type.value, status.qc_key_security.is_qscd
    else:
        qualified, use, device = _own_word(certificate)
    if not qualified:
        return CertificateKind.ADVANCED, device
    kinds = {"qct_esign": CertificateKind.QUALIFIED_SIGNATURE, "qct_eseal": CertificateKind.QUALIFIED_SEAL}
    return kinds.get(use, CertificateKind.ADVANCED), device


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether the certificate's key usage lets it sign documents; qualified ones may carry nonRepudiation alone."""
    usage = certificate.key_usage_value
    return usage is None or bool(usage.native & {"digital_signature", "non_repudiation"})


def _own_word(certificate: x509.Certificate) -> tuple[bool, str, bool]:
    from pyhanko.sign.ades.qualified_asn1 import get_qc_statements

    qualified, use, device = False, "qct_esign", False
    for statement in get_qc_statements(certificate):
        told = statement["statement_id"].native
        qualified = qualified or told == "qc_compliance"
        device = device or told == "qc_sscd"
        if told == "qc_type":
            uses = statement["statement_info"].native
            use = uses[0] if uses and len(uses) == 1 else ""
    return qualified, use, device


def _text(value: object) -> str:
    """A name's value; a repeated attribute comes as a list."""
    if isinstance(value, list):
        return " ".join(str(one) for one in value)
    return str(value or "")


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
