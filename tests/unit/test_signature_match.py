"""Whose signature counts, and when it is enough by itself (policy 5.5.2; eIDAS Art. 3(12))."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.domain.identity import How
from optician_desk.domain.signature_match import is_recent, match, may_be_confirmed, settles, signer_name
from optician_desk.domain.signed_file import CertificateKind, ContainedFile, Form, Signature, SignedFile, Verdict

ILZE = Signature(signer_given="ILZE", signer_surname="BĒRZIŅA", signer_name="ILZE BĒRZIŅA", covers=("a", "b"))
JANIS = Signature(signer_given="JĀNIS", signer_surname="OZOLIŅŠ", signer_name="JĀNIS OZOLIŅŠ", covers=("a", "b"))
PART = Signature(signer_given="ILZE", signer_surname="BĒRZIŅA", covers=("a",))


def signed(*signatures: Signature, names: tuple[str, ...] = ("a", "b")) -> SignedFile:
    files = tuple(ContainedFile(name, 1, "0" * 64) for name in names)
    return SignedFile(Form.ASIC_E_XADES, Verdict.VALID, signatures, files)


@pytest.mark.parametrize(
    ("file", "signature", "how"),
    [
        (signed(JANIS, ILZE), ILZE, How.SAME),
        (signed(JANIS), JANIS, How.DIFFERENT),
        (signed(PART), PART, How.DIFFERENT),
        (signed(PART, JANIS), JANIS, How.DIFFERENT),
        (signed(PART, names=("a",)), PART, How.SAME),
        (signed(PART, names=()), PART, How.SAME),
        (signed(), None, How.DIFFERENT),
    ],
)
def test_the_signature_that_stands_for_the_requester(file: SignedFile, signature: Signature | None, how: How) -> None:
    found = match(file, "Ilze Bērziņa")
    assert (found.signature, found.how) == (signature, how)


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        (ILZE, "ILZE BĒRZIŅA"),
        (Signature(signer_name="Ilze Bērziņa"), "Ilze Bērziņa"),
        (Signature(signer_given="Ilze", signer_name="Ilze B."), "Ilze B."),
        (Signature(signer_surname="Bērziņa"), "Bērziņa"),
        (Signature(), ""),
    ],
)
def test_the_name_that_is_compared(signature: Signature, name: str) -> None:
    assert signer_name(signature) == name


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("kind", CertificateKind)
def test_only_a_valid_qualified_signature_settles_it(verdict: Verdict, kind: CertificateKind) -> None:
    enough = (verdict, kind) == (Verdict.VALID, CertificateKind.QUALIFIED_SIGNATURE)
    assert settles(str(verdict), str(kind)) is enough
    assert may_be_confirmed(str(verdict)) is (verdict in (Verdict.VALID, Verdict.INTACT))


@pytest.mark.parametrize(
    ("signed_on", "recent"),
    [
        (date(2026, 3, 1), True),
        (date(2026, 1, 30), True),
        (date(2026, 1, 29), False),
        (date(2026, 3, 5), True),  # asked for after the plain e-mail came
        (None, False),
    ],
)
def test_what_was_signed_long_before_was_signed_for_something_else(signed_on: date | None, recent: bool) -> None:
    assert is_recent(signed_on, date(2026, 3, 1)) is recent


def test_an_empty_name_agrees_with_nobody() -> None:
    assert match(signed(Signature(covers=("a", "b"))), " ").how is How.DIFFERENT
