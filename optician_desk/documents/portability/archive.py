"""The ZIP of a portability file: JSON, CSV, FHIR, a schema, words for people, and a manifest with digests.

Everything is stored as it is, without times of day or owners of files, so that equal data give equal bytes.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator

from optician_desk.documents.portability import fhir_bundle, json_file, read_me, schema, sheets
from optician_desk.domain.portability import PortableData

MANIFEST = "manifest.json"
#: The first moment that a ZIP can name; what is true of the content stands in the manifest.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_UNIX, _FILE = 3, 0o100644 << 16


def pack(data: PortableData) -> bytes:
    """The whole ZIP."""
    files = list(_files(data))
    listed = [
        {
            "name": name,
            "media_type": media_type,
            "bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            **({"conforms_to": conforms} if conforms else {}),
        }
        for name, media_type, conforms, content in files
    ]
    manifest = json_file.encoded({**json_file.head(data), "format": "optician-desk/manifest", "files": listed})
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        for name, content in [(MANIFEST, manifest), *((name, content) for name, _, _, content in files)]:
            entry = zipfile.ZipInfo(name, _NO_TIME)
            entry.create_system, entry.external_attr = _UNIX, _FILE
            archive.writestr(entry, content)
    return whole.getvalue()


def _files(data: PortableData) -> Iterator[tuple[str, str, str, bytes]]:
    """Name, media type, what it conforms to, content."""
    for language, name in (("lv", "LASI-MANI.txt"), ("en", "READ-ME.txt")):
        yield name, "text/plain; charset=utf-8", "", read_me.text(data, language)
    yield json_file.NAME, "application/json", schema.NAME, json_file.encoded(json_file.content(data))
    yield schema.NAME, "application/schema+json", schema.DIALECT, json_file.encoded(schema.schema(data))
    yield sheets.VALUES, "text/csv; charset=utf-8", "RFC 4180", sheets.values(data)
    if data.prescriptions:
        yield fhir_bundle.NAME, "application/fhir+json", "FHIR R5", json_file.encoded(fhir_bundle.bundle(data))
        yield sheets.LENSES, "text/csv; charset=utf-8", "RFC 4180", sheets.lenses(data)
