"""Signatures inside PDF files (PAdES, ETSI EN 319 142-1) by pyHanko: coverage, later changes, and the evidence beside them.

Each signature must cover its whole revision; what came later may only be further signatures, time-stamps and evidence.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from optician_desk.signatures import cms_signature
from optician_desk.signatures.evidence import MOST_ANSWERS, MOST_CERTIFICATES, Evidence, Failed, Finding
from optician_desk.signatures.faults import Broken, Fault, NotCheckable

if TYPE_CHECKING:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.diff_analysis import StandardDiffPolicy
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

MOST_SIGNATURES = 10
_MEGABYTE = 1024 * 1024
_log = logging.getLogger(__name__)


def findings(pdf: bytes, name: str) -> Iterator[Finding]:
    """What became of each signature in `pdf`, which is called `name`. Raises Broken or NotCheckable."""
    if pdf[pdf.rfind(b"%%EOF") + 5 :].strip(b"\r\n\t \0"):
        raise Broken("signed.pdf_tail")
    try:
        reader = _reader(pdf)
        signatures = reader.embedded_regular_signatures
        certificates, ocsp, crls = _store(reader)
    except Fault:
        raise
    except Exception as error:  # noqa: BLE001 (broken input raises nearly anything from deep inside the parser)
        _log.info("a PDF file could not be read: %s", type(error).__name__)
        raise NotCheckable("signed.pdf_damaged") from None
    if not signatures:
        raise NotCheckable("signed.no_signature")
    if len(signatures) > MOST_SIGNATURES:
        raise NotCheckable("signed.too_many_signatures")
    for signature in signatures:
        found = _finding(signature, name)
        if isinstance(found, Evidence):
            found = replace(
                found,
                others=tuple(dict.fromkeys((*found.others, *certificates)))[:MOST_CERTIFICATES],
                ocsp=(*found.ocsp, *ocsp)[:MOST_ANSWERS],
                crls=(*found.crls, *crls)[:MOST_ANSWERS],
            )
        yield found


def _reader(pdf: bytes) -> PdfFileReader:
    from pyhanko.pdf_utils.decode_limits import DecodeLimits, DocumentDecodeBudget, StreamDecodeLimits
    from pyhanko.pdf_utils.reader import PdfFileReader

    limits = DecodeLimits(
        per_stream=StreamDecodeLimits(max_ratio=100, max_output_size=16 * _MEGABYTE),
        document_budget=DocumentDecodeBudget(base_allowance=48 * _MEGABYTE, max_ratio=0),
    )
    reader = PdfFileReader(io.BytesIO(pdf), strict=True, decode_limits=limits)
    if reader.encrypted:
        raise NotCheckable("signed.pdf_encrypted")
    return reader


def _finding(signature: EmbeddedPdfSignature, name: str) -> Finding:
    from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
    from pyhanko.sign.validation.status import SignatureCoverageLevel

    try:
        signature.compute_integrity_info(_policy())
        told = signature.summarise_integrity_info()
        if told["coverage"] not in (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION):
            raise Broken("signed.pdf_uncovered", name)
        diff = told["diff_result"]
        if not told["docmdp_ok"] or (diff is not None and not isinstance(diff, DiffResult)):
            raise Broken("signed.pdf_changed", name)
        if isinstance(diff, DiffResult) and (
            diff.modification_level > ModificationLevel.FORM_FILLING or _empty_field_added(signature)
        ):
            raise Broken("signed.pdf_changed", name)
        digest = signature.compute_digest()
        certificate = cms_signature.verify(signature.signed_data, "data", lambda _: digest, name)
        claimed = cms_signature.in_utc(signature.self_reported_timestamp)
        return replace(cms_signature.evidence(signature.signed_data, certificate, (name,)), claimed_at=claimed)
    except Fault as fault:
        return Failed(fault.code, fault.file, isinstance(fault, Broken))
    except Exception as error:  # noqa: BLE001 (as above)
        _log.info("a signature in a PDF file could not be read: %s", type(error).__name__)
        return Failed("signed.signature_damaged", name)


@cache
def _policy() -> StandardDiffPolicy:
    """What pyHanko tolerates by itself in a later revision, but for filling in fields other than those of signatures."""
    from pyhanko.sign.diff_analysis import (
        DEFAULT_DIFF_POLICY,
        FormUpdatingRule,
        SigFieldCreationRule,
        SigFieldModificationRule,
        StandardDiffPolicy,
    )

    rules = FormUpdatingRule(field_rules=[SigFieldCreationRule(), SigFieldModificationRule()])
    return StandardDiffPolicy(DEFAULT_DIFF_POLICY.global_rules, rules)


def _empty_field_added(signature: EmbeddedPdfSignature) -> bool:
    """Whether a field for a signature came later that holds none: it may look like anything."""
    from pyhanko.sign.fields import enumerate_sig_fields

    reader = signature.reader
    then = {name for name, *_ in enumerate_sig_fields(reader.get_historical_resolver(signature.signed_revision))}
    return any(name not in then for name, *_ in enumerate_sig_fields(reader, filled_status=False))


def _store(reader: PdfFileReader) -> tuple[list[bytes], list[bytes], list[bytes]]:
    """Certificates, answers and lists of the document's own store, if it has one."""
    from pyhanko.pdf_utils.decode_limits import DecodePurpose

    kinds = (
        ("/Certs", DecodePurpose.CERTIFICATE, MOST_CERTIFICATES),
        ("/OCSPs", DecodePurpose.OCSP_RESPONSE, MOST_ANSWERS),
        ("/CRLs", DecodePurpose.CRL, MOST_ANSWERS),
    )
    if "/DSS" not in reader.root:
        return [], [], []
    store = reader.root["/DSS"]
    certificates, ocsp, crls = (
        [one.get_object().read_data(purpose) for one in list(store[key])[:most]] if key in store else []
        for key, purpose, most in kinds
    )
    return certificates, ocsp, crls
