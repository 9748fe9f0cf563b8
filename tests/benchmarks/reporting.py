"""A signed report of four pages, and one on a customer with 300 facts, against the bare chain (reportlab, PDF/A, pyHanko) on the
same words in the same tables.

The floor is what a programmer would write in an afternoon: the same paragraphs and tables given straight to reportlab,
`pikepdf.pdfa.save`, one call of pyHanko, one validation of the result.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from asn1crypto import keys, x509
from pikepdf import pdfa
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

from optician_desk.documents import fonts, foot, layout, report, signing, signing_key, stamp
from optician_desk.documents.foot import STAMP_BOX
from optician_desk.documents.signing_key import SigningKey
from optician_desk.domain.report_view import AccessReport
from tests.benchmarks.measure import Result, in_turns, median, p99
from tests.report_data import report as invented

GOAL_REPORT = 1.2
PAGES = 4
FACTS = 300
Maker = Callable[[], Any]


def run(folder: Path, rounds: int) -> list[Result]:
    few = max(3, rounds // 4)  # a report of many pages takes seconds
    return [
        _measured(f"signed report of {PAGES} pages", _of_four_pages(), folder, rounds),
        _measured(f"signed report on {FACTS} facts", _of_many_facts(), folder, few),
    ]


def _measured(name: str, data: AccessReport, folder: Path, rounds: int) -> Result:
    key = signing_key.make("OPTIC GURU, SIA", "Ogre")
    now = datetime.now(UTC)
    makers = [_again(item) for item in _content(data)]

    def ours() -> bytes:
        seal = stamp.draw("OPTIC GURU, SIA", "Ogre", "Jānis Egle", now, "lv")
        return signing.sign(report.build(data, "lv"), key, stamp=seal, reason="Pārskata apstiprināšana", place="Ogre")

    def bare() -> bytes:
        drawn = folder / "stamp.pdf"  # it carries the hour, so neither side can have it ready
        drawn.write_bytes(stamp.draw("OPTIC GURU, SIA", "Ogre", "Jānis Egle", now, "lv"))
        return _bare(makers, key, folder / "bare.pdf", drawn)

    mine_pages, their_pages = _pages(ours()), _pages(bare())
    if abs(mine_pages - their_pages) > max(1, mine_pages // 10):
        raise AssertionError(f"ours has {mine_pages} pages, the bare one {their_pages}")
    mine, theirs = in_turns([ours] * rounds, [bare] * rounds)
    return Result(name, median(mine), median(theirs), GOAL_REPORT, p99_ms=p99(mine))


def _of_many_facts() -> AccessReport:
    """Half of them plain values, half of them lenses; every look-up of a busy year beside them."""
    data = invented(phones=FACTS // 2, lenses=FACTS // 4, looks=FACTS)
    facts = sum(len(group.values) + len(group.lenses) for group in data.groups)
    if facts < FACTS:
        raise AssertionError(f"only {facts} facts")
    return data


def _of_four_pages() -> AccessReport:
    for looks in range(6, 200, 6):
        data = invented(phones=3, lenses=6, looks=looks)
        if _pages(report.build(data, "lv")) == PAGES:
            return data
    raise AssertionError("no report of four pages could be made")


def _pages(pdf: bytes) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def _content(data: AccessReport) -> list[Flowable]:
    """What the report gives to the layout."""
    caught: list[Flowable] = []
    kept = layout.write

    def catch(content: Any, *words: Any, **more: Any) -> bytes:
        caught.extend(content)
        return kept([], *words, **more)

    layout.write = catch
    try:
        report.pages(data, "lv")
    finally:
        layout.write = kept
    return caught


def _again(item: Any) -> Maker:
    """A maker of the same thing from reportlab's own parts, without what our layout adds."""
    if isinstance(item, Paragraph):
        words, style = escape(item.getPlainText(identify=False)), item.style
        return lambda: Paragraph(words, style)
    if isinstance(item, Table):
        laid: Any = item
        rows = [[_again(cell) for cell in row] for row in laid._cellvalues]
        widths, repeated = list(laid._colWidths), laid.repeatRows

        def table() -> Table:
            made = Table([[cell() for cell in row] for row in rows], widths, repeatRows=repeated)
            made.setStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("FONTNAME", (0, 0), (-1, -1), fonts.REGULAR),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.5, layout.LINE),
                ]
            )
            return made

        return table
    if isinstance(item, (list, tuple)):
        parts = [_again(part) for part in item]
        return lambda: [part() for part in parts]
    if isinstance(item, str):
        return lambda: item
    if isinstance(item, layout.Pinned):
        return _again(item.content)
    if isinstance(item, foot.Code):
        return lambda: foot.Code(item.content)
    return lambda: Spacer(1, 20)


def _flat(made: Iterable[Any]) -> Iterator[Any]:
    for item in made:
        if isinstance(item, list):
            yield from _flat(item)
        else:
            yield item


def _bare(makers: list[Maker], key: SigningKey, file: Path, drawn: Path) -> bytes:
    fonts.register()
    out = io.BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=A4, initialFontName=fonts.REGULAR, lang="lv-LV", leftMargin=57, rightMargin=57
    )
    document.build(list(_flat(maker() for maker in makers)))
    with pikepdf.open(io.BytesIO(out.getvalue())) as plain:
        pdfa.save(plain, file, "2b")
    signer = signers.SimpleSigner(
        signing_cert=x509.Certificate.load(key.certificate_der),
        signing_key=keys.PrivateKeyInfo.load(key.key_der),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )
    meta = signers.PdfSignatureMetadata(
        field_name="Signature1",
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    style = StaticStampStyle.from_pdf_file(str(drawn), border_width=0, background_opacity=1.0)
    place = SigFieldSpec("Signature1", on_page=-1, box=STAMP_BOX)
    writer = IncrementalPdfFileWriter(io.BytesIO(file.read_bytes()))
    signed = bytes(
        signers.PdfSigner(meta, signer=signer, stamp_style=style, new_field_spec=place).sign_pdf(writer).getvalue()
    )
    (seal,) = PdfFileReader(io.BytesIO(signed)).embedded_regular_signatures
    context = ValidationContext(trust_roots=[seal.signer_cert], allow_fetching=False)
    if not validate_pdf_signature(seal, context).intact:
        raise AssertionError("the bare chain made no valid signature")
    return signed
