"""Signed PDF files: what counts as the signed whole, what somebody may not add later, and what poppler says of the same."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zlib
from pathlib import Path

import pytest
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.diff_analysis import ModificationLevel

from optician_desk.domain.signed_file import Form, SignedFile, Verdict
from optician_desk.signatures.checking import check
from tests import signed_lists as lists
from tests import signed_pdf as pdf
from tests.signed_authority import NOW, SIGNED_AT, answer, ilze, janis, stamper
from tests.signed_samples import packed

NAME = "Iesniegums.pdf"


def checked(content: bytes, *, listed: bool = True) -> SignedFile:
    return check(content, [lists.usual()] if listed else [], NOW, NAME)


def test_valid_with_time_and_evidence_inside() -> None:
    found = checked(pdf.whole())
    assert (found.form, found.verdict, found.missing) == (Form.PADES, Verdict.VALID, ())
    (only,) = found.signatures
    assert (only.signer_name, only.signed_at, only.time_proven) == ("ILZE BĒRZIŅA", SIGNED_AT, True)
    assert only.covers == (NAME,) == tuple(file.name for file in found.files)
    assert found.files[0].sha256 == found.sha256


def test_two_people_signed_one_after_the_other() -> None:
    found = checked(pdf.by_two())
    assert [one.signer_surname for one in found.signatures] == ["BĒRZIŅA", "OZOLIŅŠ"]
    assert [one.verdict for one in found.signatures] == [Verdict.VALID] * 2


def test_intact_without_list_time_or_evidence() -> None:
    assert checked(pdf.whole(), listed=False).missing == ("signed.time_stamp_unlisted", "signed.no_trusted_list")
    bare = checked(pdf.sign(pdf.plain(), ilze()))
    assert (bare.verdict, bare.missing) == (Verdict.INTACT, ("signed.no_timestamp", "signed.no_revocation_evidence"))
    stamped = checked(pdf.sign(pdf.plain(), ilze(), stamp=stamper()))
    assert (stamped.verdict, stamped.missing) == (Verdict.INTACT, ("signed.no_revocation_evidence",))


def test_evidence_about_somebody_else_does_not_count() -> None:
    other = pdf.with_evidence(pdf.sign(pdf.plain(), ilze(), stamp=stamper()), answer(janis()))
    assert checked(other).missing == ("signed.no_revocation_evidence",)


def test_revocation_is_seen() -> None:
    revoked = pdf.with_evidence(pdf.sign(pdf.plain(), ilze(), stamp=stamper()), answer(ilze(), revoked_at=SIGNED_AT))
    assert (checked(revoked).verdict, checked(revoked).problem) == (Verdict.BROKEN, "signed.revoked")


@pytest.mark.parametrize("make", [pdf.with_more_text, pdf.with_note], ids=["text", "note"])
@pytest.mark.parametrize("certify", [False, True])
def test_what_is_painted_later_breaks_it(make: object, certify: bool) -> None:
    signed = pdf.sign(pdf.plain(), ilze(), certify=certify)
    found = checked(make(signed))  # type: ignore[operator]
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.pdf_changed")


def test_a_field_filled_in_before_is_signed_with_the_rest() -> None:
    """And stays so when others sign after it, in fields made for it beforehand or not."""
    form = pdf.with_places(pdf.filled_in(pdf.form()), "Paraksts1", "Paraksts2", "Paraksts3")
    once = pdf.sign(form, ilze(), stamp=stamper())
    assert checked(once).verdict is Verdict.INTACT
    assert checked(pdf.with_evidence(once, answer(ilze()))).verdict is Verdict.VALID
    for field in ("Paraksts2", "Another"):
        found = checked(pdf.sign(once, janis(), field, stamp=stamper()))
        assert [one.verdict for one in found.signatures] == [Verdict.INTACT] * 2, field


def test_a_field_filled_in_later_is_not_what_was_signed() -> None:
    """The format allows it and other programs call such a signature valid; what it says is whatever was typed since."""
    once = pdf.sign(pdf.form(), ilze(), stamp=stamper())
    (signature,) = PdfFileReader(io.BytesIO(pdf.filled_in(once))).embedded_regular_signatures
    signature.compute_integrity_info()
    told = signature.summarise_integrity_info()
    assert told["docmdp_ok"]
    assert told["diff_result"].modification_level is ModificationLevel.FORM_FILLING
    for signed in (once, pdf.sign(pdf.filled_in(pdf.form(), "my e-mail"), ilze())):
        found = checked(pdf.filled_in(signed))
        assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.pdf_changed")


def test_an_empty_place_for_a_signature_added_later_breaks_it() -> None:
    found = checked(pdf.with_places(pdf.sign(pdf.form(), ilze()), "Paraksts2"))
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.pdf_changed")


def test_a_field_filled_in_between_two_signatures_is_covered_by_the_second_alone() -> None:
    between = pdf.sign(pdf.filled_in(pdf.sign(pdf.form(), ilze(), stamp=stamper())), janis(), "Paraksts2")
    found = checked(between)
    assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.pdf_changed")
    assert [one.verdict for one in found.signatures] == [Verdict.BROKEN, Verdict.INTACT]


def test_anything_behind_the_end_breaks_it() -> None:
    for tail in (b"x", b"%PDF-1.7", packed({"a.txt": b"x"})):
        found = checked(pdf.whole() + tail)
        assert (found.verdict, found.problem) == (Verdict.BROKEN, "signed.pdf_tail")
    assert checked(pdf.whole() + b"\r\n").verdict is Verdict.VALID


def test_a_changed_byte_in_what_is_signed_breaks_it() -> None:
    whole = pdf.sign(pdf.plain(), ilze())
    place = whole.index(b"/Producer")
    assert checked(whole[:place] + b"/producer" + whole[place + 9 :]).problem == "signed.digest"


def test_a_signature_must_cover_its_whole_revision() -> None:
    whole = pdf.sign(pdf.plain(), ilze())
    told = re.search(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)", whole)
    assert told is not None
    shorter = b"/ByteRange [%s %s %s %d" % (told[1], told[2], told[3], int(told[4]) - 9)
    found = checked(whole.replace(told[0], shorter.ljust(len(told[0]))))
    assert found.verdict is Verdict.BROKEN
    assert found.problem in ("signed.pdf_uncovered", "signed.pdf_changed", "signed.digest")


def test_two_signers_exchanged_are_noticed() -> None:
    """The bytes between the ranges are another signature, over another document."""
    one, other = pdf.sign(pdf.plain(), ilze()), pdf.sign(pdf.plain(2), janis())
    mine, theirs = (re.search(rb"/Contents <([0-9a-f]+)>", whole, re.IGNORECASE) for whole in (one, other))
    assert mine is not None
    assert theirs is not None
    size = len(mine[1])
    swapped = one.replace(mine[1], theirs[1][:size].ljust(size, b"0"))
    assert checked(swapped).verdict is Verdict.BROKEN


def test_not_checkable_ones_are_named() -> None:
    for content, problem in (
        (pdf.plain(), "signed.no_signature"),
        (pdf.encrypted(), "signed.pdf_encrypted"),
        (b"%PDF-1.7\nnothing\n%%EOF", "signed.pdf_damaged"),
        (pdf.whole()[: len(pdf.whole()) // 2] + b"\n%%EOF", "signed.pdf_damaged"),
    ):
        found = checked(content)
        assert (found.form, found.verdict, found.problem) == (Form.PADES, Verdict.NOT_CHECKABLE, problem)


def test_a_weak_digest_is_not_accepted() -> None:
    found = checked(pdf.sign(pdf.plain(), ilze(), digest="sha1"))
    assert (found.verdict, found.problem) == (Verdict.NOT_CHECKABLE, "signed.algorithm")


def test_a_time_stamp_of_the_document_alone_is_no_signature() -> None:
    target = io.BytesIO(pdf.plain())
    stamped = signers.PdfTimeStamper(stamper()).timestamp_pdf(IncrementalPdfFileWriter(target), "sha256")
    assert checked(stamped.getvalue()).problem == "signed.no_signature"


def test_a_later_time_stamp_of_the_document_is_tolerated() -> None:
    target = io.BytesIO(pdf.whole())
    stamped = signers.PdfTimeStamper(stamper(), field_name="Arhivs").timestamp_pdf(
        IncrementalPdfFileWriter(target), "sha256"
    )
    assert checked(stamped.getvalue()).verdict is Verdict.VALID


def test_streams_that_would_fill_the_memory_are_not_unpacked() -> None:
    bomb = zlib.compress(bytes(30 * 1024 * 1024), 9)
    objects = b"1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n" % (
        len(bomb),
        bomb,
    )
    xref = len(b"%PDF-1.7\n") + len(objects)
    rows = zlib.compress(b"\2\0\1\0" * 3)
    table = (
        b"3 0 obj<</Type/XRef/Size 3/W[1 2 1]/Root 0 0 R/Filter/FlateDecode/Length %d>>stream\n%s\nendstream endobj\n"
        % (len(rows), rows)
    )
    found = checked(b"%PDF-1.7\n" + objects + table + b"startxref\n%d\n%%%%EOF" % xref)
    assert (found.verdict, found.problem) == (Verdict.NOT_CHECKABLE, "signed.pdf_damaged")


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="pdfsig is not installed")
@pytest.mark.parametrize("changed", [False, True])
def test_poppler_says_the_same(changed: bool, tmp_path: Path) -> None:
    content = pdf.whole()
    if changed:
        content = content.replace(b"/Producer", b"/producer")
    file = tmp_path / NAME
    file.write_bytes(content)
    said = subprocess.run(["pdfsig", "-nocert", str(file)], capture_output=True, text=True, check=False).stdout
    assert ("Signature is Valid" in said) is not changed
    assert (checked(content).verdict is Verdict.VALID) is not changed
