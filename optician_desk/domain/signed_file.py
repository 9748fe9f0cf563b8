"""What a screen shows of a file that a customer signed: its form, who signed, what is covered, and an honest verdict.

Nothing here holds a personal code: neither the serial number of the signer's certificate nor any part of it.
Reasons are codes (`signed.no_timestamp`) with their sentences in `ui/messages/signed.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What became of checking, worst last."""

    VALID = "valid"  # everything that eIDAS Art. 32 asks for was found inside and checks out
    INTACT = "intact"  # nothing was changed, but something that "valid" needs is missing here
    NOT_CHECKABLE = "not_checkable"  # a form or an algorithm that is not read here
    BROKEN = "broken"  # changed, not covered, revoked, or built to deceive


class Form(StrEnum):
    """How the signed file is built."""

    ASIC_E_XADES = "asic_e_xades"
    ASIC_E_CADES = "asic_e_cades"
    ASIC_S = "asic_s"
    PADES = "pades"
    EDOC_1 = "edoc_1"  # the old LVRTC eDoc 1.x, an OPC package
    UNKNOWN = "unknown"


class CertificateKind(StrEnum):
    """What the signer's certificate says it is for (ETSI EN 319 412-5); a trusted list may say otherwise."""

    QUALIFIED_SIGNATURE = "qualified_signature"
    QUALIFIED_SEAL = "qualified_seal"
    ADVANCED = "advanced"  # no qualified certificate, or its key is not in a qualified device
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ContainedFile:
    """One document of the container, as it lies inside: `size` in bytes, `sha256` in lower-case hex."""

    name: str
    size: int
    sha256: str
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """One signature. `signed_at` is UTC: the time-stamp's when `time_proven`, else what the signer's computer claimed.

    `missing` holds the codes of what `valid` still needs; `problem` (with `problem_file`) says why it is broken or cannot
    be checked, and is empty otherwise. `issuer` is the name of the authority in the signer's certificate.
    """

    signer_given: str = ""
    signer_surname: str = ""
    signer_name: str = ""
    signed_at: datetime | None = None
    time_proven: bool = False
    certificate_kind: CertificateKind = CertificateKind.UNKNOWN
    issuer: str = ""
    covers: tuple[str, ...] = ()
    verdict: Verdict = Verdict.NOT_CHECKABLE
    missing: tuple[str, ...] = ()
    problem: str = ""
    problem_file: str = ""


@dataclass(frozen=True, slots=True)
class SignedFile:
    """The outcome for a whole file. `verdict` is that of its weakest signature, or worse when the container itself is wrong.

    `problem` is empty, or the code of what is wrong; `problem_file` names the entry of the container that it is about.
    """

    form: Form
    verdict: Verdict
    signatures: tuple[Signature, ...] = ()
    files: tuple[ContainedFile, ...] = ()
    sha256: str = ""
    problem: str = ""
    problem_file: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """What its signatures still need for `valid`, each code once, in order."""
        return tuple(dict.fromkeys(code for signature in self.signatures for code in signature.missing))
