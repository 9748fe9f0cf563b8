"""Whether a signed file shows who asks: whose signature counts, how its name agrees, and when it is enough (policy 5.5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from optician_desk.domain.identity import How, same_name
from optician_desk.domain.signed_file import CertificateKind, Signature, SignedFile, Verdict

#: Days before its receipt that an application may have been signed. A file signed long before was signed for something else.
OLDEST_SIGNATURE_DAYS = 30

_ORDER = (How.SAME, How.TRANSLITERATED, How.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Match:
    """The signature that stands for the requester, None where there is none, and how its name agrees."""

    signature: Signature | None
    how: How


def signer_name(signature: Signature) -> str:
    """The signer's given names and surname, or the whole name where the certificate does not part them."""
    apart = f"{signature.signer_given} {signature.signer_surname}".strip()
    return apart if signature.signer_given and signature.signer_surname else signature.signer_name or apart


def match(file: SignedFile, name: str) -> Match:
    """The signature that agrees best with `name` ("given names, then surname"), among those that cover every file inside.

    One that leaves a file out does not show that its signer asks for what stands there.
    """
    inside = {entry.name for entry in file.files}
    whole = [one for one in file.signatures if inside <= set(one.covers)]
    found = [Match(one, same_name(name, signer_name(one))) for one in whole]
    if not found:
        return Match(file.signatures[0] if file.signatures else None, How.DIFFERENT)
    return min(found, key=lambda one: _ORDER.index(one.how))


def settles(verdict: str, certificate: str) -> bool:
    """Whether a signature whose name agrees is enough by itself: valid, and by a qualified certificate (eIDAS Art. 3(12))."""
    return verdict == Verdict.VALID and certificate == CertificateKind.QUALIFIED_SIGNATURE


def is_recent(signed_on: date | None, received_on: date) -> bool:
    """Whether the file may have been signed as this application: an old contract proves who signed it, not who sent it."""
    return signed_on is not None and signed_on >= received_on - timedelta(days=OLDEST_SIGNATURE_DAYS)


def may_be_confirmed(verdict: str) -> bool:
    """Whether a manager may confirm it after a check elsewhere: nothing was changed, something is only missing here."""
    return verdict in (Verdict.VALID, Verdict.INTACT)
