"""Sealing a finished PDF/A-2b file: PAdES baseline B, certified so that nothing may change afterwards.

The seal is set once and the file never extended. The drawn appearance is imported from memory: pyHanko's own text
stamp writes wrong letter widths for fonts such as Inter, which breaks PDF/A.
"""

from __future__ import annotations

import io
from typing import Any

from optician_desk.documents.foot import STAMP_BOX
from optician_desk.documents.signing_key import SigningKey
from optician_desk.documents.verifying import FIELD, check
from optician_desk.domain.errors import Trouble


def sign(pdf: bytes, key: SigningKey, *, stamp: bytes, reason: str, place: str) -> bytes:
    """`pdf` sealed with `key` and `stamp` (a one-page PDF) drawn at the seal's place on the last page.

    `reason` and `place` go into the signature, its time is this machine's; there is no trusted timestamp.
    The result is read again and must verify completely, else Trouble("report.seal_failed") is raised and nothing returned.
    """
    from asn1crypto import keys, x509
    from pyhanko.pdf_utils.layout import AxisAlignment, Margins, SimpleBoxLayoutRule
    from pyhanko.sign import signers
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
    from pyhanko.stamp import StaticStampStyle
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    signer = signers.SimpleSigner(
        signing_cert=x509.Certificate.load(key.certificate_der),
        signing_key=keys.PrivateKeyInfo.load(key.key_der),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    about = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        reason=reason,
        location=place,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    sealing = signers.PdfSigner(
        about,
        signer=signer,
        stamp_style=StaticStampStyle(
            background=_drawn(stamp),
            background_layout=SimpleBoxLayoutRule(AxisAlignment.ALIGN_MID, AxisAlignment.ALIGN_MID, margins=Margins()),
            border_width=0,
            background_opacity=1.0,
        ),
        new_field_spec=SigFieldSpec(FIELD, on_page=-1, box=STAMP_BOX, readable_field_name=reason),
    )
    sealed = sealing.sign_pdf(_writer(pdf)).getvalue()
    if not check(sealed, key.fingerprint).valid:
        raise Trouble("report.seal_failed")
    return bytes(sealed)


def _writer(pdf: bytes) -> Any:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Pdf17Writer(IncrementalPdfFileWriter):
        """Keeps the file at PDF 1.7, which PDF/A-2 asks for; PAdES would write 2.0 into it."""

        def ensure_output_version(self, version: Any) -> None:
            super().ensure_output_version(min(version, (1, 7)))  # type: ignore[no-untyped-call]

    return Pdf17Writer(io.BytesIO(pdf))


def _drawn(stamp: bytes) -> Any:
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import BoxConstraints
    from pyhanko.pdf_utils.reader import PdfFileReader

    class Drawn(PdfContent):
        """The first page of `stamp` as a form; pyHanko's own class reads it from a file on disk."""

        def render(self) -> bytes:
            form = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(stamp)))
            name = "/Seal1"
            self.resources.xobject[name] = form
            left, bottom, right, top = form.get_object()["/BBox"]
            self.box = BoxConstraints(width=abs(right - left), height=abs(top - bottom))
            return f"{name} Do".encode()

    return Drawn()
