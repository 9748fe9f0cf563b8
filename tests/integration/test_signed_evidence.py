"""What "valid" needs: a listed and granted issuer, proven time, no revocation; each missing thing is said by its code."""

from __future__ import annotations

import logging
import time
from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from optician_desk.domain.signed_file import CertificateKind, Signature, Verdict
from optician_desk.signatures.checking import check
from optician_desk.signatures.trusted_list import TrustedList
from tests import signed_lists as lists
from tests import signed_pdf as pdf
from tests import signed_samples as samples
from tests.signed_authority import (
    COMPLIANCE,
    DEVICE,
    FOR_SEALS,
    FOR_SIGNATURES,
    NOW,
    PERSONAL_CODE,
    SIGNED_AT,
    Holder,
    answer,
    authority_extensions,
    ilze,
    issue,
    issuing,
    janis,
    name,
    person,
    revocations,
    root,
    stamping,
    stranger_stamping,
    time_stamp,
    usage,
)  # fmt: skip
from tests.signed_lists import ANSWERS, CA, STAMPS, key_usage, past, rule, service, uses
from tests.signed_xml import document, signature

HOUR = timedelta(hours=1)
STAMPING = lists.service(STAMPS, stamping())


def judged(signer: Holder | None = None, listed: TrustedList | None = None, **signing: object) -> Signature:
    signed = document(signature(signer or ilze(), samples.LETTERS, **signing))  # type: ignore[arg-type]
    found = check(samples.container(signatures={samples.SIGNATURES: signed}), [listed or lists.usual()], NOW)
    (only,) = found.signatures
    return only


def verdict(one: Signature) -> tuple[Verdict, tuple[str, ...], str]:
    return one.verdict, one.missing, one.problem


VALID = (Verdict.VALID, (), "")
UNPROVEN = (Verdict.INTACT, ("signed.no_revocation_evidence",), "")


# --- revocation


@pytest.mark.parametrize("at", [SIGNED_AT - HOUR, SIGNED_AT, SIGNED_AT + HOUR], ids=["current", "same moment", "later"])
def test_an_answer_for_the_moment_counts(at: object) -> None:
    assert verdict(judged(ocsp=(answer(ilze(), at),))) == VALID  # type: ignore[arg-type]


def test_an_answer_that_was_out_of_date_does_not_count() -> None:
    assert verdict(judged(ocsp=(answer(ilze(), SIGNED_AT - 13 * HOUR),))) == UNPROVEN
    assert verdict(judged(ocsp=(answer(ilze(), SIGNED_AT - HOUR, until=None),))) == UNPROVEN


def test_an_answer_from_the_future_does_not_count() -> None:
    assert verdict(judged(ocsp=(answer(ilze(), NOW + HOUR),))) == UNPROVEN


def test_answers_of_others_do_not_count() -> None:
    stranger = issue(name("Svešs OCSP"), None, usage("digital_signature"))
    unnamed = issue(name("Paraugu bez mērķa"), issuing(), usage("digital_signature"), (x509.OCSPNoCheck(), False))
    stamps = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    named_for_else = issue(
        name("Paraugu citam mērķim"),
        issuing(),
        usage("digital_signature"),
        (x509.OCSPNoCheck(), False),
        (stamps, False),
    )
    for by in (stranger, unnamed, named_for_else, janis()):
        assert verdict(judged(ocsp=(answer(ilze(), by=by),))) == UNPROVEN


def test_a_responder_must_be_in_force_and_not_revoked_itself() -> None:
    answers = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING])
    ended = issue(
        name("Beidzies OCSP"), issuing(), usage("digital_signature"), (answers, False), (x509.OCSPNoCheck(), False),
        until=SIGNED_AT - HOUR,
    )  # fmt: skip
    assert verdict(judged(ocsp=(answer(ilze(), by=ended),))) == UNPROVEN
    asked_about = issue(name("Pārbaudāms OCSP"), issuing(), usage("digital_signature"), (answers, False))
    told = answer(ilze(), by=asked_about)
    assert verdict(judged(ocsp=(told,))) == UNPROVEN
    of_others = x509.IssuingDistributionPoint(None, None, False, True, None, False, False)
    part = revocations(janis(), more=of_others)
    assert verdict(judged(ocsp=(), crls=(part,))) == UNPROVEN
    changes = revocations(janis(), more=x509.DeltaCRLIndicator(7))
    assert verdict(judged(ocsp=(), crls=(changes,))) == UNPROVEN


def test_a_list_for_other_certificates_does_not_count() -> None:
    elsewhere = [x509.UniformResourceIdentifier("http://example.com/part-2.crl")]
    part = x509.IssuingDistributionPoint(elsewhere, None, False, False, None, False, False)
    assert verdict(judged(ocsp=(), crls=(revocations(janis(), more=part),))) == UNPROVEN
    changed = bytearray(revocations(janis()))
    changed[-3] ^= 1
    assert verdict(judged(ocsp=(), crls=(bytes(changed),))) == UNPROVEN


def test_an_answer_after_the_certificate_ended_does_not_count() -> None:
    """Authorities may forget what they revoked once it has ended."""
    short = person(until=SIGNED_AT + HOUR)
    assert verdict(judged(short, ocsp=(answer(short, SIGNED_AT + HOUR / 2),))) == VALID
    assert verdict(judged(short, ocsp=(answer(short, SIGNED_AT + 2 * HOUR),))) == UNPROVEN


def test_the_authority_itself_and_a_listed_responder_may_answer() -> None:
    assert verdict(judged(ocsp=(answer(ilze(), by=issuing()),))) == VALID
    stranger = issue(name("Sarakstā OCSP"), None, usage("digital_signature"))
    listed = lists.read(lists.usual_services() + service(ANSWERS, stranger))
    assert verdict(judged(listed=listed, ocsp=(answer(ilze(), by=stranger),))) == VALID


def test_a_changed_answer_does_not_count() -> None:
    whole = answer(ilze())
    for place in (len(whole) // 3, len(whole) - 700, len(whole) - 5):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        assert verdict(judged(ocsp=(changed,))) == UNPROVEN
    assert verdict(judged(ocsp=(b"nonsense", whole[:50], whole))) == VALID


def test_a_list_of_revoked_certificates_counts_as_well() -> None:
    assert verdict(judged(ocsp=(), crls=(revocations(janis()),))) == VALID
    assert verdict(judged(ocsp=(), crls=(revocations(janis(), at=SIGNED_AT - 25 * HOUR),))) == UNPROVEN
    assert verdict(judged(ocsp=(), crls=(revocations(issuer=root()),))) == UNPROVEN


@pytest.mark.parametrize("way", ["answer", "list"])
def test_a_certificate_that_was_revoked_before_it_signed(way: str) -> None:
    when = SIGNED_AT - HOUR
    answers = (answer(ilze(), revoked_at=when),) if way == "answer" else ()
    crls = (revocations(ilze(), when=when),) if way == "list" else ()
    assert verdict(judged(ocsp=answers, crls=crls)) == (Verdict.BROKEN, (), "signed.revoked")
    assert verdict(judged(ocsp=(*answers, answer(ilze())), crls=crls)) == (Verdict.BROKEN, (), "signed.revoked")


def test_a_certificate_that_was_revoked_after_it_signed() -> None:
    later = answer(ilze(), SIGNED_AT + 2 * HOUR, revoked_at=SIGNED_AT + HOUR)
    assert verdict(judged(ocsp=(later,))) == VALID
    unproven = judged(ocsp=(later,), stamp=None)
    assert verdict(unproven) == (Verdict.INTACT, ("signed.no_timestamp", "signed.revoked_since"), "")


def test_below_a_listed_root_the_authority_between_must_be_proven_too() -> None:
    above = lists.with_root()
    assert verdict(judged(listed=above)) == UNPROVEN
    assert verdict(judged(listed=above, crls=(revocations(issuer=root()),))) == VALID


# --- time


def test_a_time_stamp_by_a_stranger_proves_nothing() -> None:
    one = judged(stamp=lambda of: time_stamp(of, by=stranger_stamping()))
    assert verdict(one) == (Verdict.INTACT, ("signed.time_stamp_unlisted",), "")
    assert not one.time_proven


def test_a_time_stamp_from_the_future_is_wrong() -> None:
    assert judged(stamp=lambda of: time_stamp(of, NOW + HOUR)).problem == "signed.time_stamp_wrong"


def test_a_certificate_of_a_signer_cannot_stamp_the_time() -> None:
    answers = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.OCSP_SIGNING])
    both = issue(name("Abi"), root(), usage("digital_signature"), (answers, True), key=janis().key)
    for by in (janis(), both):
        assert judged(stamp=lambda of, by=by: time_stamp(of, by=by)).problem == "signed.time_stamp_wrong"


def test_the_proven_time_is_shown_not_the_claimed_one() -> None:
    one = judged(at=SIGNED_AT - timedelta(days=300))
    assert (one.signed_at, one.time_proven) == (SIGNED_AT, True)


# --- the trusted list


def test_a_service_must_have_been_granted_when_it_was_signed() -> None:
    withdrawn = lists.read(service(CA, issuing(), "withdrawn") + STAMPING)
    assert verdict(judged(listed=withdrawn)) == (Verdict.INTACT, ("signed.not_granted",), "")
    since_then = lists.read(
        service(CA, issuing(), "withdrawn", "2026-03-02T18:00:00Z", history=past(CA, "granted", lists.SINCE)) + STAMPING
    )
    assert verdict(judged(listed=since_then)) == VALID
    too_late = lists.read(service(CA, issuing(), since="2026-03-02T18:00:00Z") + STAMPING)
    assert verdict(judged(listed=too_late)) == (Verdict.INTACT, ("signed.not_granted",), "")


def test_a_time_stamping_service_must_have_been_granted_too() -> None:
    withdrawn = lists.read(service(CA, issuing()) + service(STAMPS, stamping(), "withdrawn"))
    assert verdict(judged(listed=withdrawn)) == (Verdict.INTACT, ("signed.time_stamp_unlisted",), "")


def test_another_service_of_the_list_is_no_substitute() -> None:
    listed = lists.read(
        service("http://uri.etsi.org/TrstSvc/Svctype/CA/PKC", issuing()) + STAMPING + service(CA, ilze())
    )
    assert verdict(judged(person(), listed))[:2] == (Verdict.INTACT, ("signed.chain_unknown",))


def test_an_unlisted_authority_is_unknown_and_the_missing_list_is_said() -> None:
    foreign = issue(name("Foreign CA", country="EE"), None, *authority_extensions())
    signer = person("Mart", "Tamm", issuer=foreign)
    told = answer(signer, by=foreign, issuer=foreign)
    assert verdict(judged(signer, ocsp=(told,)))[:2] == (Verdict.INTACT, ("signed.no_trusted_list",))
    fake = issue(name("Paraugu eID ICA 2025", organisation="Paraugu centrs"), None, *authority_extensions())
    pretender = person(issuer=fake)
    assert verdict(judged(pretender, ocsp=(answer(pretender),)))[:2] == (Verdict.INTACT, ("signed.chain_unknown",))


def test_an_outdated_list_is_said() -> None:
    old = lists.read(until="2026-03-01T00:00:00Z")
    assert verdict(judged(listed=old)) == (Verdict.INTACT, ("signed.list_outdated",), "")


@pytest.mark.parametrize("old", ["issuer's", "stamps'"])
def test_each_list_that_it_rests_on_must_be_current(old: str) -> None:
    until = {"issuer's": lists.NEXT, "stamps'": lists.NEXT} | {old: "2026-03-01T00:00:00Z"}
    issuers = lists.read(service(CA, issuing()), until=until["issuer's"])
    stamps = lists.read(STAMPING, until=until["stamps'"], territory="EE")
    found = check(samples.asic_e(), [issuers, stamps], NOW)
    assert (found.verdict, found.missing) == (Verdict.INTACT, ("signed.list_outdated",))


def test_many_lists_do_not_make_it_slow() -> None:
    """All of Europe's hold thousands of services."""
    others = "".join(service(CA, issue(name(f"CA {number}"), None, *authority_extensions())) for number in range(400))
    listed = lists.read(lists.usual_services() + others)
    began = time.thread_time()
    assert verdict(judged(listed=listed)) == VALID
    assert time.thread_time() - began < 0.5


def test_a_certificate_out_of_force() -> None:
    short = person(until=SIGNED_AT - timedelta(days=1))
    assert verdict(judged(short))[1][0] == "signed.certificate_expired"


# --- what kind of certificate


@pytest.mark.parametrize(
    ("told", "kind", "missing"),
    [
        ((COMPLIANCE, DEVICE, FOR_SIGNATURES), CertificateKind.QUALIFIED_SIGNATURE, ()),
        ((COMPLIANCE, DEVICE, FOR_SEALS), CertificateKind.QUALIFIED_SEAL, ()),
        ((COMPLIANCE, FOR_SIGNATURES), CertificateKind.QUALIFIED_SIGNATURE, ("signed.no_device",)),
        ((DEVICE, FOR_SIGNATURES), CertificateKind.ADVANCED, ("signed.not_qualified",)),
    ],
    ids=["signature", "seal", "no device", "advanced"],
)
def test_the_kind_of_certificate(told: tuple[str, ...], kind: CertificateKind, missing: tuple[str, ...]) -> None:
    one = judged(person("Ilze", "Bērziņa", *told))
    assert (one.certificate_kind, one.missing) == (kind, missing)


def test_a_service_for_seals_makes_no_qualified_signatures() -> None:
    seals = lists.read(service(CA, issuing(), extensions=uses("ForeSeals")) + STAMPING)
    assert verdict(judged(listed=seals)) == (Verdict.INTACT, ("signed.not_qualified",), "")


def test_the_list_may_overrule_the_certificate() -> None:
    plain = person("Ilze", "Bērziņa", FOR_SIGNATURES)
    usual = key_usage(nonRepudiation=True, digitalSignature=False)
    lifted = lists.read(
        service(CA, issuing(), extensions=rule("QCStatement", usual) + rule("QCWithQSCD", usual)) + STAMPING
    )
    assert verdict(judged(plain, lifted)) == VALID
    other = key_usage(digitalSignature=True)
    unmet = lists.read(service(CA, issuing(), extensions=rule("QCStatement", other)) + STAMPING)
    assert judged(plain, unmet).missing == ("signed.not_qualified",)
    lowered = lists.read(service(CA, issuing(), extensions=rule("NotQualified", usual)) + STAMPING)
    assert judged(listed=lowered).missing == ("signed.not_qualified",)
    no_device = lists.read(service(CA, issuing(), extensions=rule("QCNoQSCD", usual)) + STAMPING)
    assert judged(listed=no_device).missing == ("signed.no_device",)


def test_conditions_that_are_not_understood_never_lift_and_always_lower() -> None:
    strange = "<sie:otherCriteriaList/>"
    plain = person("Ilze", "Bērziņa", FOR_SIGNATURES)
    lifting = lists.read(service(CA, issuing(), extensions=rule("QCStatement", strange)) + STAMPING)
    assert judged(plain, lifting).missing == ("signed.not_qualified",)
    lowering = lists.read(service(CA, issuing(), extensions=rule("NotQualified", strange)) + STAMPING)
    assert judged(listed=lowering).missing == ("signed.not_qualified",)


def test_a_key_that_may_not_sign() -> None:
    assert judged(person(use=("key_encipherment",))).missing == ("signed.not_qualified",)


# --- the personal code


def test_a_code_in_the_common_name_is_not_shown() -> None:
    for common in (
        "BĒRZIŅA,ILZE,32010112345",
        "PNOLV-320101-12345 ILZE BĒRZIŅA",
        "ILZE BĒRZIŅA 320101-12345",
        "ILZE 32 01 01 12345",
    ):
        subject = name(common, given="ILZE", surname="BĒRZIŅA 32010112345", serial=f"PNOLV-{PERSONAL_CODE}")
        holder = issue(subject, issuing(), usage("content_commitment"))
        shown = repr(judged(holder))
        assert "ILZE" in shown
        assert not any(part in shown for part in ("32010", "12345", "PNO", "320101"))


def test_nothing_of_the_signer_reaches_a_log(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    for content in (samples.asic_e_by_two(), samples.asic_e_cades(), pdf.whole(), pdf.with_note(pdf.whole())):
        check(content, [], NOW)
        check(content, [lists.usual()], NOW)
    for library in ("pyhanko.sign.validation", "pyhanko_certvalidator.path", "signxml.processor"):
        logging.getLogger(library).error("as the libraries do: PNOLV-320101-12345")
    said = caplog.text + "".join(capsys.readouterr())
    assert not any(part in said for part in ("BĒRZIŅA", "OZOLIŅŠ", "PNOLV", "320101", "12345", "330202"))
