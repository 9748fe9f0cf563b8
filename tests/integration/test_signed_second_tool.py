"""The same samples before other judges: OpenSSL for CMS, time-stamps, answers and chains, xmlsec for XML signatures."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from asn1crypto import tsp

from optician_desk.domain.signed_file import Verdict
from optician_desk.signatures.checking import check
from tests import signed_lists as lists
from tests import signed_samples as samples
from tests.signed_authority import NOW, SIGNED_AT, Holder, answer, ilze, issuing, janis, root, stamping, time_stamp
from tests.signed_xml import document, in_order, signature

openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
xmlsec = pytest.mark.skipif(shutil.which("xmlsec1") is None, reason="xmlsec1 is not installed")
AT = str(int(SIGNED_AT.timestamp()))


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, errors="replace", check=False)


def pem(folder: Path, name: str, *holders: Holder) -> Path:
    from cryptography.hazmat.primitives.serialization import Encoding

    file = folder / name
    file.write_bytes(b"".join(one.certificate.public_bytes(Encoding.PEM) for one in holders))
    return file


@openssl
@pytest.mark.parametrize("changed", [False, True])
def test_openssl_verifies_the_cades_signature(changed: bool, tmp_path: Path) -> None:
    (content,) = samples.LETTER.values()
    (tmp_path / "signature.p7s").write_bytes(samples.cades(content, janis()))
    (tmp_path / "content").write_bytes(content + b"!" * changed)
    done = run(
        "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", tmp_path / "signature.p7s", "-content",
        tmp_path / "content", "-CAfile", pem(tmp_path, "ca.pem", root(), issuing()), "-attime", AT, "-purpose", "any",
        "-cades", "-out", tmp_path / "out",
    )  # fmt: skip
    assert (done.returncode == 0) is not changed, done.stderr
    container = samples.packed(
        {
            "iesniegums.pdf": content + b"!" * changed,
            "META-INF/signature.p7s": (tmp_path / "signature.p7s").read_bytes(),
        },
        mimetype=samples.SIMPLE,
    )
    assert (check(container, [lists.usual()], NOW).verdict is Verdict.VALID) is not changed


@openssl
@pytest.mark.parametrize("changed", [False, True])
def test_openssl_verifies_the_time_stamp(changed: bool, tmp_path: Path) -> None:
    (tmp_path / "token").write_bytes(time_stamp(b"of this"))
    (tmp_path / "of").write_bytes(b"of that" if changed else b"of this")
    done = run(
        "openssl", "ts", "-verify", "-token_in", "-in", tmp_path / "token", "-data", tmp_path / "of", "-CAfile",
        pem(tmp_path, "ca.pem", root()), "-untrusted", pem(tmp_path, "tsa.pem", stamping()), "-attime", AT,
    )  # fmt: skip
    assert (done.returncode == 0) is not changed, done.stderr + done.stdout
    assert tsp.ContentInfo.load(time_stamp(b"x"))["content_type"].native == "signed_data"


@openssl
@pytest.mark.parametrize("about", ["ilze", "janis"])
def test_openssl_reads_the_answer_of_the_responder(about: str, tmp_path: Path) -> None:
    (tmp_path / "answer").write_bytes(answer(ilze() if about == "ilze" else janis()))
    done = run(
        "openssl", "ocsp", "-respin", tmp_path / "answer", "-issuer", pem(tmp_path, "issuer.pem", issuing()), "-cert",
        pem(tmp_path, "cert.pem", ilze()), "-CAfile", pem(tmp_path, "ca.pem", root(), issuing()), "-attime", AT,
        "-status_age", "999999999", "-validity_period", "999999999",
    )  # fmt: skip
    assert ("cert.pem: good" in done.stdout) is (about == "ilze"), done.stdout + done.stderr
    assert "Response verify OK" in done.stderr + done.stdout


@xmlsec
@pytest.mark.parametrize("changed", ["", "document", "properties"])
@pytest.mark.parametrize("who", ["ilze", "janis"])
def test_xmlsec_verifies_the_xades_signature(who: str, changed: str, tmp_path: Path) -> None:
    files = {"a.txt": b"first", "b.txt": b"second"}
    signed = document(signature(ilze() if who == "ilze" else janis(), files))
    if changed == "properties":
        signed = signed.replace(b"2026-03-02T", b"2026-03-01T", 1)
    inside = dict(files) | ({"b.txt": b"other"} if changed == "document" else {})
    for name, data in inside.items():
        (tmp_path / name).write_bytes(data)
    done = xmlsec_says(signed, tmp_path)
    assert (done.returncode == 0) is (not changed), done.stderr
    found = check(samples.container(inside, {samples.SIGNATURES: signed}), [lists.usual()], NOW)
    assert (found.verdict is Verdict.VALID) is (not changed)


@xmlsec
@pytest.mark.parametrize(
    ("order", "prefixes"),
    [
        ("http://www.w3.org/TR/2001/REC-xml-c14n-20010315", ""),
        ("http://www.w3.org/2006/12/xml-c14n11", ""),
        ("http://www.w3.org/2001/10/xml-exc-c14n#", "asic xades"),
    ],
    ids=["inclusive", "1.1", "exclusive with prefixes"],
)
def test_every_canonical_form_in_use(order: str, prefixes: str, tmp_path: Path) -> None:
    """Latvian containers use the inclusive ones, which see the namespaces of the whole document."""
    signed = in_order(document(signature(ilze(), samples.LETTERS)), ilze(), order, prefixes)
    found = check(samples.container(signatures={samples.SIGNATURES: signed}), [lists.usual()], NOW)
    assert (found.verdict, found.missing) == (Verdict.VALID, ())
    files = {"a.txt": b"first", "b.txt": b"second"}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    done = xmlsec_says(in_order(document(signature(ilze(), files)), ilze(), order, prefixes), tmp_path)
    assert done.returncode == 0, done.stderr


def xmlsec_says(signed: bytes, folder: Path) -> subprocess.CompletedProcess[str]:
    (folder / "signatures.xml").write_bytes(signed)
    return subprocess.run(
        ["xmlsec1", "--verify", "--insecure", "--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
         "--url-map:a.txt", "a.txt", "--url-map:b.txt", "b.txt",
         "--trusted-pem", str(pem(folder, "ca.pem", root(), issuing())), "signatures.xml"],
        capture_output=True, text=True, errors="replace", check=False, cwd=folder,
    )  # fmt: skip


@xmlsec
def test_xmlsec_verifies_the_trusted_list(tmp_path: Path) -> None:
    whole = lists.signed(lists.unsigned())
    for content, good in ((whole, True), (re.sub(rb"<TSLSequenceNumber>7", b"<TSLSequenceNumber>8", whole), False)):
        (tmp_path / "list.xml").write_bytes(content)
        done = run(
            "xmlsec1", "--verify", "--insecure", "--id-attr:Id", "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
            "--trusted-pem", pem(tmp_path, "ca.pem", lists.operator()), tmp_path / "list.xml",
        )  # fmt: skip
        assert (done.returncode == 0) is good, done.stderr
