"""Files that ask a reader for much: as big as may be, or small with endless work inside. Run as a program it measures.

    python -m tests.signed_greedy NAME …

prints a line of JSON for each: seconds of processor time, bytes of memory over those before (the peak), the verdict.
"""

from __future__ import annotations

import ctypes
import gc
import json
import random
import sys
import time
import zlib
from collections.abc import Callable
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding

from optician_desk.signatures.checking import check
from tests import signed_lists as lists
from tests import signed_pdf as pdf
from tests import signed_samples as samples
from tests.signed_authority import (
    NOW,
    SINCE,
    UNTIL,
    answer,
    authority_extensions,
    ilze,
    issue,
    issuing,
    janis,
    name,
    person,
    stamper,
)
from tests.signed_xml import b64, document, signature

MEGABYTE = 1024 * 1024


def noise(size: int) -> bytes:
    return random.Random(7).randbytes(size)


def _thin(size: int, seed: int) -> bytes:
    """Bytes that shrink to a fortieth."""
    chance = random.Random(seed)
    return b"".join(chance.randbytes(16) * 64 for _ in range(size // 1024))


def big_documents() -> bytes:
    """As much as is taken: 24 MB that do not shrink."""
    files = {"a.bin": noise(12 * MEGABYTE), "b.bin": noise(12 * MEGABYTE)[::-1]}
    return samples.container(files, {samples.SIGNATURES: document(signature(ilze(), files))})


def swelling_documents() -> bytes:
    """Forty megabytes out of one, signed twenty times."""
    files = {f"{number}.bin": _thin(19 * MEGABYTE, number) for number in range(2)}
    signed = document(*[signature(ilze(), files, number=number) for number in range(20)])
    return samples.container({**files}, {samples.SIGNATURES: signed})


def full_xml(tags: int = 19_000) -> bytes:
    """A valid signature with as many elements behind it as are taken."""
    return _beside('<x a="" b=""/>' * tags)


def long_xml() -> bytes:
    """A valid signature with one endless text behind it."""
    return _beside("<x>" + noise(2 * MEGABYTE - 20_000).hex() + "</x>")


def _beside(filling: str) -> bytes:
    one = signature(ilze(), samples.LETTERS)
    place = "</xades:UnsignedSignatureProperties>"
    return samples.container(signatures={samples.SIGNATURES: document(one.replace(place, filling + place))})


def many_full_xml() -> bytes:
    """Twenty signatures in two documents, both as big as is taken."""
    one = signature(ilze(), samples.LETTERS)
    place = "</xades:UnsignedSignatureProperties>"
    filled = document(*[one.replace(place, "<x/>" * 1800 + "<y>" + "A" * 350_000 + "</y>" + place) for _ in range(10)])
    return samples.container(signatures={f"META-INF/signatures{number}.xml": filled for number in range(2)})


def circles() -> bytes:
    """Forty authorities of one name that certify each other, and a signer below them."""
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(40)]
    same = name("Paraugu eID ICA 2025", organisation="Paraugu centrs")
    made = []
    for number, key in enumerate(keys):
        builder = x509.CertificateBuilder().subject_name(same).issuer_name(same).public_key(key.public_key())
        builder = builder.serial_number(number + 1).not_valid_before(SINCE).not_valid_after(UNTIL)
        for extension, critical in authority_extensions():
            builder = builder.add_extension(extension, critical)
        made.append(builder.sign(keys[number - 1], hashes.SHA256()).public_bytes(Encoding.DER))
    below = issue(same, None, *authority_extensions(), key=keys[0])
    signer = person(issuer=below)
    one = signature(signer, samples.LETTERS, ocsp=())
    held = "".join(f"<ds:X509Certificate>{b64(der)}</ds:X509Certificate>" for der in made)
    return samples.container(
        signatures={samples.SIGNATURES: document(one.replace("</ds:X509Data>", held + "</ds:X509Data>"))}
    )


def long_list() -> bytes:
    """A list of revoked certificates as long as Latvia's."""
    builder = x509.CertificateRevocationListBuilder().issuer_name(issuing().certificate.subject)
    builder = builder.last_update(NOW).next_update(UNTIL)
    for number in range(13_000):
        line = x509.RevokedCertificateBuilder().serial_number((1 << 100) + number).revocation_date(SINCE)
        builder = builder.add_revoked_certificate(line.build())
    crl = builder.sign(issuing().key, hashes.SHA256()).public_bytes(Encoding.DER)
    signed = document(signature(ilze(), samples.LETTERS, ocsp=(), crls=(crl,)))
    return samples.container(signatures={samples.SIGNATURES: signed})


def heavy_cms() -> bytes:
    """A CMS signature that carries hundreds of certificates, in ASiC-S."""
    from asn1crypto import cms

    (content,) = samples.LETTER.values()
    made = cms.ContentInfo.load(samples.cades(content, janis()))
    heap = made["content"]["certificates"]
    for _ in range(300):
        heap.append(cms.CertificateChoices(name="certificate", value=issuing().asn1))
    entries = {**samples.LETTER, "META-INF/signature.p7s": made.dump(force=True)}
    return samples.packed(entries, mimetype=samples.SIMPLE, deflate=False)


def nested_cms() -> bytes:
    """ASN.1 without end."""
    inner = b""
    for _ in range(4000):
        length = len(inner)
        inner = b"\x30" + (bytes([length]) if length < 128 else b"\x82" + length.to_bytes(2, "big")) + inner
    return samples.packed({**samples.LETTER, "META-INF/signature.p7s": inner}, mimetype=samples.SIMPLE)


def long_pdf() -> bytes:
    """An honest one: three hundred pages, two signatures, evidence."""
    first = pdf.sign(pdf.plain(300), ilze(), stamp=stamper())
    return pdf.with_evidence(pdf.sign(first, janis(), "Paraksts2", stamp=stamper()), answer(ilze()), answer(janis()))


def long_table() -> bytes:
    """A cross-reference table of a million entries."""
    head = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    rows = b"0000000009 00000 n \n" * 1_000_000
    return (
        head + b"xref\n0 1000000\n" + rows + b"trailer<</Size 1000000/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(head)
    )


def long_table_packed() -> bytes:
    """The same in a stream of some kilobytes."""
    rows = zlib.compress(b"\1\0\x09" * 1_000_000, 9)
    head = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    told = b"3 0 obj<</Type/XRef/Size 1000000/W[1 1 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n"
    return head + told % (len(rows), rows) + b"startxref\n%d\n%%%%EOF" % len(head)


def deep_pdf() -> bytes:
    """Brackets in brackets in brackets."""
    head = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm " + b"[" * 200_000 + b"]" * 200_000 + b">>endobj\n"
    table = b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Size 2/Root 1 0 R>>\n"
    return head + table + b"startxref\n%d\n%%%%EOF" % len(head)


def padded_pdf() -> bytes:
    """A signed file with twenty megabytes in a stream."""
    import io

    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(pdf.plain()))
    writer.root["/Metadata"] = writer.add_object(generic.StreamObject(stream_data=noise(20 * MEGABYTE)))
    writer.update_root()
    output = io.BytesIO()
    writer.write(output)
    signed = pdf.sign(output.getvalue(), ilze(), stamp=stamper())
    return pdf.with_evidence(signed, answer(ilze()))


CASES: dict[str, Callable[[], bytes]] = {
    one.__name__: one
    for one in (
        big_documents, swelling_documents, full_xml, long_xml, many_full_xml, circles, long_list, heavy_cms, nested_cms,
        long_pdf, long_table, long_table_packed, deep_pdf, padded_pdf,
    )
}  # fmt: skip
VALID = (
    "big_documents",
    "swelling_documents",
    "full_xml",
    "long_xml",
    "many_full_xml",
    "long_list",
    "long_pdf",
    "padded_pdf",
)


def _peak() -> int:
    """The most that this process has held since it was last asked to forget, in bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024


def main(*names: str) -> None:
    """Warm the libraries up, then make and measure one file after the other."""
    known = [lists.usual()]
    check(samples.asic_e(), known, NOW)
    check(pdf.whole(), known, NOW)
    for one in names:
        content = CASES[one]()
        gc.collect()
        ctypes.CDLL(None).malloc_trim(0)  # what was freed goes back, or it would be used again unseen
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak starts anew from what is held now
        before, began = _peak(), time.thread_time()
        found = check(content, known, NOW)
        seconds = time.thread_time() - began
        told = {"memory": _peak() - before, "seconds": seconds, "verdict": found.verdict, "problem": found.problem}
        print(json.dumps({"name": one, "size": len(content)} | told), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
