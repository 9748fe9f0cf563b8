"""Signed containers of every form: what is shown of them, and which of the four verdicts they get."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

import pytest

from optician_desk.domain.signed_file import CertificateKind, Form, SignedFile, Verdict
from optician_desk.signatures.checking import check
from tests import signed_lists as lists
from tests import signed_samples as samples
from tests.signed_authority import NOW, PERSONAL_CODE, SIGNED_AT, answer, ilze, janis, time_stamp
from tests.signed_xml import DS, document, in_order, signature

FORMS: dict[str, tuple[Callable[[], bytes], Form]] = {
    "asic-e-xades": (samples.asic_e, Form.ASIC_E_XADES),
    "asic-e-two": (samples.asic_e_by_two, Form.ASIC_E_XADES),
    "asic-e-cades": (samples.asic_e_cades, Form.ASIC_E_CADES),
    "asic-s-xades": (samples.asic_s, Form.ASIC_S),
    "asic-s-cades": (lambda: samples.asic_s("cades"), Form.ASIC_S),
}
every_form = pytest.mark.parametrize("form", sorted(FORMS))


def checked(content: bytes, *, listed: bool = True) -> SignedFile:
    return check(content, [lists.usual()] if listed else [], NOW)


@every_form
def test_valid_with_everything_inside_and_the_list_loaded(form: str) -> None:
    make, expected = FORMS[form]
    found = checked(make())
    assert (found.verdict, found.form, found.problem, found.missing) == (Verdict.VALID, expected, "", ())
    for one in found.signatures:
        assert (one.signed_at, one.time_proven) == (SIGNED_AT, True)
        assert one.certificate_kind is CertificateKind.QUALIFIED_SIGNATURE
        assert one.issuer == "Paraugu eID ICA 2025"
        assert set(one.covers) == {file.name for file in found.files}


@every_form
def test_intact_without_a_list_and_it_says_so(form: str) -> None:
    found = checked(FORMS[form][0](), listed=False)
    assert found.verdict is Verdict.INTACT
    assert found.missing == ("signed.time_stamp_unlisted", "signed.no_trusted_list")
    assert not any(one.time_proven for one in found.signatures)


@every_form
def test_broken_when_a_document_is_changed_and_it_is_named(form: str) -> None:
    content = FORMS[form][0]()
    entries = _entries(content)
    name = next(name for name in entries if not name.startswith(("META-INF", "mimetype")))
    entries[name] += b"!"
    found = checked(_again(entries))
    assert (found.verdict, found.problem, found.problem_file) == (Verdict.BROKEN, "signed.digest", name)


@every_form
def test_broken_when_the_signature_is_changed(form: str) -> None:
    entries = _entries(FORMS[form][0]())
    name = next(name for name in entries if name.endswith((".p7s", "0.xml", "signatures.xml")))
    entries[name] = _spoilt(entries[name])
    found = checked(_again(entries))
    assert found.verdict is Verdict.BROKEN
    assert found.problem in ("signed.signature_wrong", "signed.signature_damaged")


def _entries(content: bytes) -> dict[str, bytes]:
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _again(entries: dict[str, bytes]) -> bytes:
    rest = {name: data for name, data in entries.items() if name != "mimetype"}
    return samples.packed(rest, mimetype=entries["mimetype"])


def _spoilt(signed: bytes) -> bytes:
    """Another claimed time in the signed attributes or properties."""
    stamp = SIGNED_AT.strftime("%y%m%d%H%M%SZ").encode()
    if stamp in signed:
        return signed.replace(stamp, b"260301100000Z", 1)
    return signed.replace(SIGNED_AT.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), b"2026-03-01T10:00:00Z", 1)


def test_names_sizes_digests_and_media_types_are_shown() -> None:
    found = checked(samples.asic_e())
    assert [(file.name, file.size, file.sha256, file.media_type) for file in found.files] == [
        (name, len(data), hashlib.sha256(data).hexdigest(), "text/plain") for name, data in samples.LETTERS.items()
    ]
    assert found.sha256 == hashlib.sha256(samples.asic_e()).hexdigest()


def test_both_signers_of_one_document_and_of_another_are_shown() -> None:
    found = checked(samples.asic_e_by_two())
    assert [one.signer_name for one in found.signatures] == ["ILZE BĒRZIŅA", "JĀNIS OZOLIŅŠ", "JĀNIS OZOLIŅŠ"]
    assert [one.signer_surname for one in found.signatures] == ["BĒRZIŅA", "OZOLIŅŠ", "OZOLIŅŠ"]
    assert [one.signer_given for one in found.signatures] == ["ILZE", "JĀNIS", "JĀNIS"]


def test_one_broken_signature_of_two_breaks_the_whole() -> None:
    good, bad = signature(ilze(), samples.LETTERS, number=1), signature(janis(), samples.LETTERS, number=2)
    signed = document(good, bad.replace(f"<xades:SigningTime>{SIGNED_AT:%Y}", "<xades:SigningTime>2020"))
    found = checked(samples.container(signatures={samples.SIGNATURES: signed}))
    assert [one.verdict for one in found.signatures] == [Verdict.VALID, Verdict.BROKEN]
    assert found.verdict is Verdict.BROKEN


def test_level_b_is_intact_and_says_what_is_missing() -> None:
    signed = document(signature(ilze(), samples.LETTERS, stamp=None, ocsp=()))
    found = checked(samples.container(signatures={samples.SIGNATURES: signed}))
    assert found.verdict is Verdict.INTACT
    assert found.missing == ("signed.no_timestamp", "signed.no_revocation_evidence")
    assert found.signatures[0].signed_at == SIGNED_AT  # as the signer's computer claims
    assert not found.signatures[0].time_proven


def test_cades_without_evidence_is_intact() -> None:
    found = checked(samples.asic_e_cades_of(samples.LETTERS, ocsp=None, stamp=None))
    assert found.verdict is Verdict.INTACT
    assert found.missing == ("signed.no_timestamp", "signed.no_revocation_evidence")


def test_a_signature_over_a_part_of_the_files_is_not_valid_for_the_whole() -> None:
    (first, second) = samples.LETTERS.items()
    signed = document(signature(ilze(), dict([first]), number=1), signature(janis(), dict([second]), number=2))
    found = checked(samples.container(signatures={samples.SIGNATURES: signed}))
    assert [one.missing for one in found.signatures] == [("signed.covers_part",)] * 2
    assert found.verdict is Verdict.INTACT


def test_a_file_that_no_signature_covers_is_refused_by_name() -> None:
    signed = {samples.SIGNATURES: document(signature(ilze(), samples.LETTERS))}
    files = {**samples.LETTERS, "papildus.txt": b"not signed"}
    found = checked(samples.container(files, signed))
    assert (found.verdict, found.problem, found.problem_file) == (Verdict.BROKEN, "signed.uncovered", "papildus.txt")


def test_a_signed_file_that_is_missing_is_named() -> None:
    signed = {samples.SIGNATURES: document(signature(ilze(), samples.LETTERS))}
    files = dict(list(samples.LETTERS.items())[:1])
    found = checked(samples.container(files, signed))
    assert (found.verdict, found.problem, found.problem_file) == (
        Verdict.BROKEN,
        "signed.file_missing",
        "pielikums.pdf",
    )


def test_a_container_without_signature_is_broken() -> None:
    found = checked(samples.container(signatures={}))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.no_signature")
    found = checked(samples.packed({**samples.LETTER, "META-INF/signature.p7s": b"0"}, mimetype=samples.SIMPLE))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.signature_damaged")


def test_a_time_stamp_alone_is_named() -> None:
    found = checked(samples.asic_s("stamp"))
    assert (found.form, found.verdict) == (Form.ASIC_S, Verdict.NOT_CHECKABLE)
    assert found.problem == "signed.time_stamp_only"


def test_the_old_edoc_is_recognised_and_named() -> None:
    found = checked(samples.edoc_1())
    assert (found.form, found.verdict, found.problem) == (Form.EDOC_1, Verdict.NOT_CHECKABLE, "signed.edoc_1")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "signed.empty"),
        (b"hello", "signed.unknown_form"),
        (b"<?xml version='1.0'?><a/>", "signed.unknown_form"),
        (
            samples.packed({"word/document.xml": b"<a/>", "[Content_Types].xml": b"<a/>"}, mimetype=None),
            "signed.unknown_form",
        ),
        (
            samples.packed({"content.xml": b"<a/>"}, mimetype=b"application/vnd.oasis.opendocument.text"),
            "signed.unknown_form",
        ),
    ],
    ids=["empty", "text", "xml", "docx", "odt"],
)
def test_other_files_are_not_checkable(content: bytes, problem: str) -> None:
    found = checked(content)
    assert (found.verdict, found.problem, found.form) == (Verdict.NOT_CHECKABLE, problem, Form.UNKNOWN)


def test_a_time_stamp_of_something_else_breaks_the_signature() -> None:
    for stamped in (
        samples.container(
            signatures={
                samples.SIGNATURES: document(signature(ilze(), samples.LETTERS, stamp=lambda _: time_stamp(b"other")))
            }
        ),
        samples.asic_e_cades_of(samples.LETTERS, stamp=lambda _: time_stamp(b"other")),
    ):
        found = checked(stamped)
        assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.time_stamp_wrong")


def test_a_signature_cannot_borrow_a_certificate() -> None:
    """The signed properties name Jānis, the key is Ilze's."""
    signed = document(signature(ilze(), samples.LETTERS, named=janis()))
    found = checked(samples.container(signatures={samples.SIGNATURES: signed}))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.other_certificate")
    both = signed.replace(
        b"</ds:X509Data>", f"<ds:X509Certificate>{_b64(janis().der)}</ds:X509Certificate></ds:X509Data>".encode()
    )
    found = checked(samples.container(signatures={samples.SIGNATURES: both}))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.signature_wrong")


def _b64(data: bytes) -> str:
    import base64

    return base64.b64encode(data).decode()


def test_weak_algorithms_and_transforms_are_not_checkable() -> None:
    signed = document(signature(ilze(), samples.LETTERS))
    for old, new, problem in (
        (b"2001/04/xmlenc#sha256", b"2000/09/xmldsig#sha1", "signed.algorithm"),
        (b"xmldsig-more#ecdsa-sha256", b"xmldsig-more#ecdsa-sha1", "signed.algorithm"),
        (b"xmldsig-more#ecdsa-sha256", b"xmldsig-more#nonsense", "signed.algorithm"),
        (b'2001/10/xml-exc-c14n#"/></ds:Transforms>', b'1999/REC-xslt-19991116"/></ds:Transforms>', "signed.transform"),
    ):
        assert old in signed
        found = checked(samples.container(signatures={samples.SIGNATURES: signed.replace(old, new)}))
        assert (found.verdict, found.problem) == (Verdict.NOT_CHECKABLE, problem)


def test_an_archive_time_stamp_is_tolerated() -> None:
    signed = document(signature(ilze(), samples.LETTERS, archive=True))
    assert checked(samples.container(signatures={samples.SIGNATURES: signed})).verdict is Verdict.VALID


def test_two_signatures_in_one_document_cannot_reach_into_each_other() -> None:
    """The second signature points at the properties of the first."""
    first, second = (signature(who, samples.LETTERS, number=number) for number, who in enumerate((ilze(), janis()), 1))
    assert "#S2-SP" in second
    found = checked(
        samples.container(signatures={samples.SIGNATURES: document(first, second.replace("#S2-SP", "#S1-SP"))})
    )
    assert [one.verdict for one in found.signatures] == [Verdict.VALID, Verdict.BROKEN]


def test_one_identifier_twice_is_no_way_to_hide_what_is_signed() -> None:
    wrapped = re.sub(
        rb"<xades:SignedProperties.*?</xades:SignedProperties>",
        rb"\g<0>\g<0>",
        document(signature(ilze(), samples.LETTERS)),
    )
    found = checked(samples.container(signatures={samples.SIGNATURES: wrapped}))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.signature_damaged")


def test_the_older_way_to_name_the_certificate_is_read() -> None:
    """SigningCertificate with SHA-1 and the issuer's name, as signers wrote until 2016 and some still do."""
    import base64
    import re as patterns

    whole = document(signature(ilze(), samples.LETTERS)).replace(b"SigningCertificateV2", b"SigningCertificate")
    told = (
        '<xades:CertDigest><ds:DigestMethod Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/><ds:DigestValue>'
        f"{base64.b64encode(hashlib.sha1(ilze().der).digest()).decode()}</ds:DigestValue></xades:CertDigest>"  # noqa: S324
    )
    older = patterns.sub(rb"<xades:CertDigest>.*?</xades:CertDigest>", told.encode(), whole)
    signed = in_order(older, ilze(), "http://www.w3.org/TR/2001/REC-xml-c14n-20010315")
    assert checked(samples.container(signatures={samples.SIGNATURES: signed})).verdict is Verdict.VALID


def test_the_properties_that_are_read_are_those_that_are_signed() -> None:
    """The signed ones are moved aside, others with another time and certificate put in their place."""
    signed = document(signature(ilze(), samples.LETTERS)).decode()
    found = re.search(r"<xades:SignedProperties.*?</xades:SignedProperties>", signed)
    assert found is not None
    aside = f"<ds:Object><other>{found[0]}</other></ds:Object></ds:Signature>"
    instead = found[0].replace('Id="S0-SP"', 'Id="S0-XX"').replace("2026-03-02T", "2020-03-02T")
    moved = signed.replace(found[0], instead).replace("</ds:Signature>", aside)
    outcome = checked(samples.container(signatures={samples.SIGNATURES: moved.encode()}))
    assert (outcome.verdict, outcome.problem) == (Verdict.BROKEN, "signed.signature_wrong")


def test_strangers_in_a_signature_document_are_refused() -> None:
    signed = document(signature(ilze(), samples.LETTERS)).replace(b"<ds:Signature ", b"<x/><ds:Signature ", 1)
    found = checked(samples.container(signatures={samples.SIGNATURES: signed}))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.signature_damaged")


def test_no_personal_code_in_anything_that_is_shown() -> None:
    digits = PERSONAL_CODE.replace("-", "")
    for make, _ in FORMS.values():
        shown = repr(checked(make())) + repr(checked(make(), listed=False))
        for code in (PERSONAL_CODE, digits, "PNOLV", digits[:6], digits[6:], "330202", "54321"):
            assert code not in shown


def test_evidence_in_place_of_other_evidence_does_not_count() -> None:
    """An answer about somebody else proves nothing."""
    signed = document(signature(ilze(), samples.LETTERS, ocsp=(answer(janis()),)))
    found = checked(samples.container(signatures={samples.SIGNATURES: signed}))
    assert (found.verdict, found.missing) == (Verdict.INTACT, ("signed.no_revocation_evidence",))


def test_the_signature_element_alone_is_read_too() -> None:
    alone = signature(ilze(), samples.LETTERS).encode()
    assert DS.encode() in alone
    assert checked(samples.container(signatures={"META-INF/signatures.xml": alone})).verdict is Verdict.VALID
