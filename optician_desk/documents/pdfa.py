"""Finishing a page description as PDF/A-2b (ISO 19005-2), in memory alone.

`pikepdf.pdfa.save` would do the same through a temporary file; the pages hold personal data, so its steps are taken
here one by one on memory, and nothing readable ever reaches the disk.
"""

from __future__ import annotations

import io

FLAVOUR = "2b"


def finish(pdf: bytes) -> bytes:
    """`pdf` as PDF/A-2b: output intent, metadata, and the written bytes checked. Raises pikepdf.pdfa.PdfaError if they fail."""
    import pikepdf
    from pikepdf.pdfa import PdfaError, prepare, resolve_save_kwargs, validate_written

    settings = resolve_save_kwargs(FLAVOUR)
    written = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        prepare(document, FLAVOUR)
        document.save(written, **settings)
    written.seek(0)
    report = validate_written(written, FLAVOUR, save_kwargs=settings)
    if report.verdict != "pass":
        raise PdfaError(report)
    return written.getvalue()
