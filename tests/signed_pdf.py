"""Signed PDF files for the tests: PAdES with time-stamp and evidence, and the changes that somebody could make later."""

from __future__ import annotations

import functools
import io

from asn1crypto import ocsp as asn1_ocsp
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore
from reportlab.pdfgen.canvas import Canvas

from tests.signed_authority import Holder, answer, ilze, issuing, janis, revocations, stamper, store

FIELD = "wish"
"""Name of the field in `form`."""


@functools.cache
def plain(pages: int = 1) -> bytes:
    """An unsigned PDF."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=True)
    for page in range(pages):
        canvas.drawString(72, 720, f"Please delete my data (page {page + 1})")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@functools.cache
def form() -> bytes:
    """An unsigned PDF with a form to be filled in: one field of text."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=True)
    canvas.drawString(72, 720, "Please delete:")
    canvas.acroForm.textfield(name=FIELD, x=72, y=660, width=300, height=24)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def sign(
    pdf: bytes,
    signer: Holder,
    field: str = "Paraksts1",
    *,
    stamp: TimeStamper | None = None,
    certify: bool = False,
    digest: str = "sha256",
) -> bytes:
    """`pdf` with one more PAdES signature."""
    meta = signers.PdfSignatureMetadata(
        field_name=field, md_algorithm=digest, subfilter=fields.SigSeedSubFilter.PADES, certify=certify,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES if certify else fields.MDPPerm.FILL_FORMS,
    )  # fmt: skip
    by = signers.SimpleSigner(
        signing_cert=signer.asn1, signing_key=signer.asn1_key,
        cert_registry=store(issuing()), prefer_pss=False,
    )  # fmt: skip
    made = signers.PdfSigner(meta, signer=by, timestamper=stamp).sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)))
    return bytes(made.getvalue())


def with_evidence(pdf: bytes, *answers: bytes, crls: tuple[bytes, ...] = ()) -> bytes:
    """`pdf` with answers and lists in its store, as a further revision."""
    from asn1crypto import crl

    output = io.BytesIO(pdf)
    signature = PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures[-1]
    DocumentSecurityStore.add_dss(
        output, signature.pkcs7_content.hex().upper().encode("ascii"), certs=[issuing().asn1],
        ocsps=[asn1_ocsp.OCSPResponse.load(one) for one in answers], crls=[crl.CertificateList.load(one) for one in crls],
    )  # fmt: skip
    return output.getvalue()


@functools.cache
def whole() -> bytes:
    """A file that is valid: time-stamp in the signature, evidence in the store."""
    return with_evidence(sign(plain(), ilze(), stamp=stamper()), answer(ilze()))


@functools.cache
def by_two() -> bytes:
    """Two signatures one after the other, both with what they need."""
    first = sign(plain(), ilze(), stamp=stamper())
    second = sign(first, janis(), "Paraksts2", stamp=stamper())
    return with_evidence(second, answer(ilze()), crls=(revocations(),))


def with_more_text(pdf: bytes) -> bytes:
    """A later revision that paints over the first page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    stream = writer.add_object(generic.StreamObject(stream_data=b"BT 72 600 Td (not signed) Tj ET"))
    page = writer.root["/Pages"]["/Kids"][0]
    old = page.raw_get("/Contents")
    page["/Contents"] = generic.ArrayObject([old, stream])
    writer.update_container(page)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def with_note(pdf: bytes) -> bytes:
    """A later revision with a note over the first page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    note = generic.DictionaryObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/Annot"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/FreeText"),
            generic.pdf_name("/Rect"): generic.ArrayObject(map(generic.NumberObject, (72, 600, 300, 640))),
            generic.pdf_name("/Contents"): generic.pdf_string("not signed"),
        }
    )
    page["/Annots"] = generic.ArrayObject([*page.get("/Annots", ()), writer.add_object(note)])
    writer.update_container(page)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def filled_in(pdf: bytes, words: str = "everything") -> bytes:
    """A later revision in which the form's field is filled in, with what is painted for it, as a reader does it."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    (field,) = (one.get_object() for one in writer.root["/AcroForm"]["/Fields"] if one.get_object()["/T"] == FIELD)
    field["/V"] = generic.pdf_string(words)
    painted = generic.StreamObject(
        {
            generic.pdf_name("/Type"): generic.pdf_name("/XObject"),
            generic.pdf_name("/Subtype"): generic.pdf_name("/Form"),
            generic.pdf_name("/BBox"): generic.ArrayObject(map(generic.NumberObject, (0, 0, 300, 24))),
        },
        stream_data=f"/Tx BMC BT 4 8 Td ({words}) Tj ET EMC".encode("ascii"),
    )
    field["/AP"] = generic.DictionaryObject({generic.pdf_name("/N"): writer.add_object(painted)})
    writer.update_container(field)
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def with_places(pdf: bytes, *names: str) -> bytes:
    """`pdf` with empty fields for signatures, each with its place on the first page."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    for at, name in enumerate(names):
        fields.append_signature_field(writer, fields.SigFieldSpec(name, box=(72, 500 - at * 60, 300, 540 - at * 60)))
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def encrypted() -> bytes:
    """A PDF behind a password."""
    import pikepdf

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain())) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="a", user="b"))
    return target.getvalue()
