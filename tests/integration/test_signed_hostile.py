"""Containers that somebody built to deceive or to harm: each is refused, by the name of what is wrong and where."""

from __future__ import annotations

import os

import pytest

from optician_desk.domain.signed_file import Form, SignedFile, Verdict
from optician_desk.signatures import checking
from optician_desk.signatures.checking import check
from tests import signed_lists as lists
from tests import signed_samples as samples
from tests.signed_authority import NOW, ilze
from tests.signed_samples import EXTENDED, LETTERS, MANIFEST, SIGNATURES, manifest, packed
from tests.signed_xml import C14N, SHA256, document, sha256, signature, transform
from tests.unit.test_signed_zip import archive

SIGNED = {SIGNATURES: document(signature(ilze(), LETTERS))}
WHOLE = {**LETTERS, MANIFEST: manifest(LETTERS), **SIGNED}


def refused(content: bytes, verdict: Verdict = Verdict.BROKEN) -> tuple[str, str]:
    found = check(content, [lists.usual()], NOW)
    assert found.verdict is verdict
    return found.problem, found.problem_file


def test_the_pieces_make_a_valid_whole() -> None:
    assert check(packed(WHOLE), [lists.usual()], NOW).verdict is Verdict.VALID
    stored = archive(("mimetype", EXTENDED), *WHOLE.items())
    assert check(stored, [lists.usual()], NOW).verdict is Verdict.VALID


def test_a_file_that_no_signature_covers() -> None:
    assert refused(packed({**WHOLE, "vēl.txt": b"", MANIFEST: manifest({**LETTERS, "vēl.txt": b""})})) == (
        "signed.uncovered", "vēl.txt",
    )  # fmt: skip
    assert refused(packed({**WHOLE, "META-INF/notes.txt": b"hidden"})) == ("signed.uncovered", "META-INF/notes.txt")
    assert refused(packed({**WHOLE, "META-INF/deep/x.xml": b"<x/>"})) == ("signed.uncovered", "META-INF/deep/x.xml")
    assert refused(packed({**WHOLE, "META-INF/ASiCArchiveManifest.xml": b"<x/>"})) == (
        "signed.uncovered", "META-INF/ASiCArchiveManifest.xml",
    )  # fmt: skip
    assert refused(packed({**WHOLE, "META-INF/timestamp.tst": b"hidden"})) == (
        "signed.signature_damaged", "META-INF/timestamp.tst",
    )  # fmt: skip


def test_duplicate_names() -> None:
    name = "pielikums.pdf"
    twice = archive(("mimetype", EXTENDED), *WHOLE.items(), (name, b"other"))
    assert refused(twice) == ("signed.zip_twice", name)
    assert refused(packed({**WHOLE, name.upper(): b"other"})) == ("signed.zip_twins", name.upper())


def test_hidden_names() -> None:
    hidden = "pielikums\N{RIGHT-TO-LEFT OVERRIDE}fdp.exe"
    assert refused(packed({**WHOLE, hidden: b""}))[0] == "signed.zip_name"
    whole = packed(WHOLE)
    second = whole.index(b"PK\3\4", 4)
    inserted = whole[:second] + b"PK\3\4 an entry that the directory does not name" + whole[second:]
    assert refused(inserted)[0] in ("signed.zip_hidden", "signed.zip_damaged")


@pytest.mark.parametrize("behind", [b"\0", b"MZ a program", packed({"x.txt": b"x"})], ids=["nul", "program", "archive"])
def test_something_behind_the_archive(behind: bytes) -> None:
    assert refused(packed(WHOLE) + behind)[0] in ("signed.zip_hidden", "signed.mimetype_missing", "signed.zip_damaged")


def test_something_before_the_archive() -> None:
    assert refused(b"MZ" + packed(WHOLE), Verdict.NOT_CHECKABLE) == ("signed.unknown_form", "")
    assert refused(b"PK\3\4" + packed(WHOLE))[0] == "signed.zip_hidden"


def test_a_wrong_manifest() -> None:
    name = "pielikums.pdf"
    less, more = dict(list(LETTERS.items())[:1]), {**LETTERS, "nav.txt": b""}
    assert refused(packed({**WHOLE, MANIFEST: manifest(less)})) == ("signed.manifest", name)
    assert refused(packed({**WHOLE, MANIFEST: manifest(more)})) == ("signed.manifest", "nav.txt")
    twice = manifest(LETTERS).replace(
        b"</manifest:manifest>",
        b'<manifest:file-entry manifest:full-path="pielikums.pdf" manifest:media-type="a/b"/></manifest:manifest>',
    )
    assert refused(packed({**WHOLE, MANIFEST: twice})) == ("signed.manifest", name)
    assert refused(packed({**WHOLE, MANIFEST: manifest(LETTERS, samples.SIMPLE)})) == ("signed.manifest", "/")
    assert refused(packed({**WHOLE, MANIFEST: b"<manifest/>"})) == ("signed.manifest", MANIFEST)


def test_a_wrong_mimetype() -> None:
    assert refused(packed(WHOLE, mimetype=b"application/vnd.etsi.asic-x+zip"))[0] == "signed.mimetype"
    assert refused(packed(WHOLE, mimetype=EXTENDED + b"\n"))[0] == "signed.mimetype"
    assert refused(packed(WHOLE, mimetype=None))[0] == "signed.mimetype_missing"
    assert refused(packed({**WHOLE, "mimetype": EXTENDED}, mimetype=None))[0] == "signed.mimetype_place"
    squeezed = packed({"mimetype": EXTENDED, **WHOLE}, mimetype=None)
    assert refused(squeezed)[0] == "signed.mimetype_place"
    assert refused(packed({**LETTERS, **SIGNED}, mimetype=samples.SIMPLE)) == ("signed.one_document", "pielikums.pdf")


def test_a_zip_bomb() -> None:
    bomb = {**WHOLE, "bumba.bin": bytes(19 * 1024 * 1024)}
    assert refused(packed(bomb)) == ("signed.zip_bomb", "bumba.bin")


@pytest.mark.parametrize("name", ["../../.bashrc", "/etc/cron.d/x", "..\\x.dll", "a/../../x.txt"])
def test_traversal(name: str) -> None:
    read = name.replace("\\", "/") if os.sep == "\\" else name  # zipfile on Windows turns them, writing and reading
    assert refused(packed({**WHOLE, name: b"x"})) == ("signed.zip_name", read)


EXTERNAL = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
BILLION = b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]>'


@pytest.mark.parametrize("head", [EXTERNAL, BILLION, b'<!DOCTYPE a SYSTEM "http://example.com/a.dtd">'],
                         ids=["entity", "laughs", "dtd"])  # fmt: skip
@pytest.mark.parametrize("where", [SIGNATURES, MANIFEST])
def test_external_entities(head: bytes, where: str) -> None:
    told, _, body = WHOLE[where].partition(b"?>")
    assert refused(packed({**WHOLE, where: told + b"?>" + head + body})) == ("signed.xml_doctype", where)


def test_entities_in_another_encoding() -> None:
    sneaky = (EXTERNAL.decode() + "<a>&x;</a>").encode("utf-16")
    assert refused(packed({**WHOLE, SIGNATURES: sneaky})) == ("signed.xml_encoding", SIGNATURES)
    told = WHOLE[SIGNATURES].replace(b"UTF-8", b"UTF-7", 1)
    assert refused(packed({**WHOLE, SIGNATURES: told})) == ("signed.xml_encoding", SIGNATURES)


def test_xml_that_would_fill_the_memory() -> None:
    for filling in (b"<a/>" * 50_000, b'<a b="" c=""/>' * 30_000, b"<a>" * 3000, b"<!---->" * 50_000):
        code, where = refused(packed({**WHOLE, SIGNATURES: b"<x>" + filling + b"</x>"}))
        assert (code, where) in {("signed.xml_size", SIGNATURES), ("signed.xml_damaged", SIGNATURES)}


def test_signature_documents_may_not_be_big_together() -> None:
    big = b"<x>" + bytes(range(65, 91)) * 150_000 + b"</x>"
    many = {f"META-INF/signatures{number}.xml": big for number in range(3)}
    assert refused(packed({**LETTERS, **many}, deflate=False)) == ("signed.xml_size", "")


def test_too_big() -> None:
    found = check(bytes(checking.MOST_BYTES + 1), [], NOW)
    assert found == SignedFile(Form.UNKNOWN, Verdict.BROKEN, problem="signed.too_big")
    noise = bytes(range(256)) * 4096
    assert refused(packed({**WHOLE, "liels.bin": noise * 21}, deflate=False)) == ("signed.zip_size", "liels.bin")


def test_too_many_signatures() -> None:
    many = {f"META-INF/signatures{number}.xml": WHOLE[SIGNATURES] for number in range(21)}
    assert refused(packed({**LETTERS, **many}))[0] == "signed.too_many_signatures"
    one = signature(ilze(), LETTERS)
    assert refused(packed({**LETTERS, SIGNATURES: document(*[one] * 21)}))[0] == "signed.signature_damaged"


def test_a_file_signed_twice_in_one_signature_or_in_another_form() -> None:
    digest = (
        f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{sha256(LETTERS["pielikums.pdf"])}</ds:DigestValue>'
    )
    twice = f'<ds:Reference URI="pielikums.pdf">{digest}</ds:Reference>'
    signed = document(signature(ilze(), LETTERS, more_references=twice))
    assert refused(packed({**WHOLE, SIGNATURES: signed})) == ("signed.signature_damaged", SIGNATURES)
    form = f'<ds:Reference URI="pielikums.pdf">{transform(C14N)}{digest}</ds:Reference>'
    (first, *_) = LETTERS.items()
    signed = document(signature(ilze(), dict([first]), more_references=form))
    assert refused(packed({**WHOLE, SIGNATURES: signed}), Verdict.NOT_CHECKABLE) == (
        "signed.transform",
        "pielikums.pdf",
    )


def test_a_signature_that_signs_without_end() -> None:
    reference = '<ds:Reference URI="#S0-SP"><ds:DigestMethod Algorithm="a"/><ds:DigestValue>AA==</ds:DigestValue></ds:Reference>'
    for count in (20, 300):
        signed = document(signature(ilze(), LETTERS, more_references=reference * count))
        assert refused(packed({**WHOLE, SIGNATURES: signed}))[0] == "signed.signature_damaged"


def test_no_network_and_no_file_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reference to another place is a missing file, not a fetch."""
    import socket

    for way in ("getaddrinfo", "create_connection"):
        monkeypatch.setattr(socket, way, lambda *_, **__: pytest.fail("it went to the network"))
    for uri in ("http://example.com/a", "file:///etc/passwd", "../a", "/etc/passwd"):
        digest = '<ds:DigestMethod Algorithm="a"/><ds:DigestValue>AA==</ds:DigestValue>'
        reference = f'<ds:Reference URI="{uri}">{digest}</ds:Reference>'
        signed = document(signature(ilze(), LETTERS, more_references=reference))
        assert refused(packed({**WHOLE, SIGNATURES: signed})) == ("signed.file_missing", uri)


def test_asic_manifests_that_mislead() -> None:
    over = samples.asic_manifest(LETTERS)
    signed = samples.cades(over, ilze())
    usual = {**LETTERS, "META-INF/ASiCManifest001.xml": over, "META-INF/signature001.p7s": signed}
    assert check(packed(usual), [lists.usual()], NOW).verdict is Verdict.VALID
    other = "META-INF/ASiCManifest001.xml"
    assert refused(packed({**usual, other: over.replace(b"text/plain", b"text/html")}))[0] == "signed.digest"
    assert refused(packed({**usual, other: b"<x/>"}))[0] == "signed.manifest"
    assert refused(packed({name: data for name, data in usual.items() if name != other})) == (
        "signed.manifest_missing", "META-INF/signature001.p7s",
    )  # fmt: skip
    elsewhere = samples.asic_manifest(LETTERS, "META-INF/signature002.p7s")
    assert refused(packed({**usual, other: elsewhere}))[0] in ("signed.file_missing", "signed.manifest_missing")
    assert refused(packed({**usual, "vēl.txt": b"x"})) == ("signed.uncovered", "vēl.txt")


def test_a_cms_signature_without_signed_attributes() -> None:
    """It would be over the bytes alone: no certificate named, and it can be turned into another signature."""
    from asn1crypto import cms
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    (content,) = samples.LETTER.values()
    made = cms.ContentInfo.load(samples.cades(content, ilze()))
    info = made["content"]["signer_infos"][0]
    info["signed_attrs"] = None
    key = ilze().key
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    info["signature"] = key.sign(content, ec.ECDSA(hashes.SHA256()))
    entries = {**samples.LETTER, "META-INF/signature.p7s": made.dump(force=True)}
    assert refused(packed(entries, mimetype=samples.SIMPLE), Verdict.NOT_CHECKABLE)[0] == "signed.algorithm"


def test_a_cms_signature_may_not_bring_its_own_content() -> None:
    """What it carries would be what it signs, and nothing beside it would be covered."""
    import asyncio

    from pyhanko.sign import signers

    by = signers.SimpleSigner(signing_cert=ilze().asn1, signing_key=ilze().asn1_key, cert_registry=None)  # type: ignore[arg-type]
    own = asyncio.run(by.async_sign_general_data(b"other", "sha256", detached=False)).dump()
    assert refused(packed({**samples.LETTER, "META-INF/signature.p7s": own}, mimetype=samples.SIMPLE)) == (
        "signed.signature_damaged", "META-INF/signature.p7s",
    )  # fmt: skip
