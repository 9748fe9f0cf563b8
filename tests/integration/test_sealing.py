"""The seal: two independent judges accept it, and no change of the file goes unseen."""

from __future__ import annotations

import io
import random
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from optician_desk.documents import report as paper
from optician_desk.documents import signing, signing_key, stamp, verifying
from optician_desk.documents.signing_key import SigningKey
from optician_desk.documents.verifying import Fault
from optician_desk.domain.errors import Trouble
from tests.report_data import report

NOW = datetime(2026, 11, 24, 8, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def key() -> SigningKey:
    return signing_key.make("OPTIC GURU, SIA", "Ogre")


@pytest.fixture(scope="module")
def sealed(key: SigningKey) -> bytes:
    return _seal(key)


def _seal(key: SigningKey, approved_by: str = "Anete Kalniņa") -> bytes:
    drawn = stamp.draw("OPTIC GURU, SIA", "Ogre", approved_by, NOW, "lv")
    return signing.sign(paper.build(report(), "lv"), key, stamp=drawn, reason="Pārskata apstiprināšana", place="Ogre")


def test_the_certificate_says_what_it_is(key: SigningKey) -> None:
    note = signing_key.describe(key.certificate_der)
    assert note.self_signed
    assert "Ogre" in note.common_name
    assert "pašparakstīts" in note.common_name
    assert note.organisation == "OPTIC GURU, SIA"
    assert 3650 <= (note.valid_until - datetime.now(UTC)).days + 1 <= 3654
    assert key.key_der.hex() not in repr(key)


def test_long_names_still_make_a_certificate() -> None:
    note = signing_key.describe(signing_key.make("Ļ" * 200, "Ķ" * 200).certificate_der)
    assert "self-signed" in note.common_name


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="poppler-utils is not installed")
def test_poppler_accepts_it(sealed: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(sealed)
    said = subprocess.run(["pdfsig", file], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert "Signature #2" not in said


def test_pyhanko_accepts_it(sealed: bytes) -> None:
    (seal,) = PdfFileReader(io.BytesIO(sealed)).embedded_regular_signatures
    status = validate_pdf_signature(seal, ValidationContext(trust_roots=[seal.signer_cert], allow_fetching=False))
    assert status.bottom_line
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert status.docmdp_ok
    assert seal.sig_object["/Reason"] == "Pārskata apstiprināšana"


def test_the_file_stays_below_pdf_2_and_shows_who_approved(sealed: bytes) -> None:
    with pikepdf.open(io.BytesIO(sealed)) as pdf:
        assert pdf.pdf_version <= "1.7"
        assert "/Version" not in pdf.Root or str(pdf.Root.Version) <= "/1.7"
        widget = pdf.pages[-1].Annots[0]
        drawn = b"".join(_streams(widget.AP.N))
    assert drawn
    assert b" Tj" in drawn or b" TJ" in drawn


def _streams(form: pikepdf.Object) -> list[bytes]:
    found = [form.read_bytes()]
    inner = form.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
    for name in inner.keys():  # noqa: SIM118 (a pikepdf dictionary)
        found += _streams(inner[name])
    return found


def test_our_check_accepts_it_and_reads_its_number(sealed: bytes, key: SigningKey) -> None:
    checked = verifying.check(sealed, key.fingerprint)
    assert checked.fault is None
    assert checked.number == "OG1-2026-0042"
    assert checked.certificate_der == key.certificate_der
    assert checked.sealed_at is not None


def test_flipped_bytes_are_refused_everywhere(sealed: bytes, key: SigningKey) -> None:
    drawn = random.Random(20261122)
    for place in [*drawn.sample(range(len(sealed)), 120), 0, len(sealed) - 2]:
        broken = _flipped(sealed, place, drawn.randrange(8))
        assert not verifying.check(broken, key.fingerprint).valid, place


def test_a_flipped_bit_anywhere_in_the_seals_own_place_is_refused(sealed: bytes) -> None:
    """No signature covers these bytes; the seal itself, its spelling and the zeros behind it are compared to the last one."""
    drawn = random.Random(20261122)
    covered = _covered(sealed)
    for place in range(covered[1], covered[2]):
        broken = _flipped(sealed, place, drawn.randrange(8))
        if verifying.hole_is_as_written(broken, covered):  # what the signature vouches for
            assert not verifying.check(broken).valid, place


@pytest.mark.parametrize(
    ("found", "put"),
    [
        (rb"0>", b"1>"),
        (rb"0{60}>", b"4D454C492020202020202020202020202020202020202020202020202020>"),
        (rb"<3082", b"<3 82"),
        (rb"06092A", b"06092a"),
        (rb"00>", b"  >"),
        (rb"00>", b"0>\n"),
    ],
)
def test_the_seal_is_spelled_in_one_way(sealed: bytes, key: SigningKey, found: bytes, put: bytes) -> None:
    _, start, end, _ = _covered(sealed)
    hole, times = re.subn(found, put, sealed[start:end], count=1)
    assert (times, len(hole)) == (1, end - start)
    assert not verifying.check(sealed[:start] + hole + sealed[end:], key.fingerprint).valid


def test_what_nobody_signs_inside_the_seal_is_compared(sealed: bytes, key: SigningKey) -> None:
    """The list of digests in front: nothing signs it, and the checking library asks for none of it."""
    _, start, end, _ = _covered(sealed)
    hole = sealed[start:end].replace(b"0201013", b"0201033", 1)
    assert hole != sealed[start:end]
    assert verifying.check(sealed[:start] + hole + sealed[end:], key.fingerprint).fault is Fault.CHANGED


def _flipped(sealed: bytes, place: int, bit: int) -> bytes:
    broken = bytearray(sealed)
    broken[place] ^= 1 << bit
    return bytes(broken)


def _covered(sealed: bytes) -> list[int]:
    (seal,) = PdfFileReader(io.BytesIO(sealed)).embedded_regular_signatures
    return [int(number) for number in seal.byte_range]


@pytest.mark.parametrize("tail", [b" ", b"\n", b"\n%%EOF\n", b"garbage"])
def test_anything_appended_is_refused(sealed: bytes, key: SigningKey, tail: bytes) -> None:
    assert not verifying.check(sealed + tail, key.fingerprint).valid


def test_an_appended_update_is_refused(sealed: bytes, key: SigningKey) -> None:
    writer = IncrementalPdfFileWriter(io.BytesIO(sealed))
    writer.set_info(writer.add_object(generic.DictionaryObject({"/Title": generic.TextStringObject("x")})))
    out = io.BytesIO()
    writer.write(out)
    assert out.getvalue().startswith(sealed)
    assert verifying.check(out.getvalue(), key.fingerprint).fault in (Fault.NOT_WHOLE, Fault.CHANGED)


def test_rewriting_and_stripping_are_refused(sealed: bytes, key: SigningKey) -> None:
    rewritten = io.BytesIO()
    with pikepdf.open(io.BytesIO(sealed)) as pdf:
        pdf.save(rewritten)
    assert not verifying.check(rewritten.getvalue(), key.fingerprint).valid
    assert verifying.check(paper.build(report(), "lv")).fault is Fault.NO_SEAL
    assert verifying.check(b"").fault is Fault.UNREADABLE
    assert verifying.check(b"%PDF-1.7\nnothing").fault is Fault.UNREADABLE


def test_another_shops_seal_is_refused(key: SigningKey) -> None:
    stranger = _seal(signing_key.make("OPTIC GURU, SIA", "Ogre"))
    assert verifying.check(stranger).valid
    assert verifying.check(stranger, key.fingerprint).fault is Fault.OTHER_CERTIFICATE


def test_a_key_that_does_not_belong_to_its_certificate_seals_nothing(key: SigningKey) -> None:
    mixed = SigningKey(signing_key.make("A", "B").key_der, key.certificate_der)
    with pytest.raises(Trouble):
        _seal(mixed)


def test_a_manager_with_markup_in_the_name_is_drawn_as_text(key: SigningKey) -> None:
    assert verifying.check(_seal(key, "<b>Anete & Co </para>" * 5), key.fingerprint).valid
