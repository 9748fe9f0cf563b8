"""Containers (ETSI EN 319 162-1): which entries are documents, which sign them, and whether the container says so itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from urllib.parse import unquote

from optician_desk.domain.signed_file import Form
from optician_desk.signatures import cades, cms_signature, xades, xml_guard, zip_guard
from optician_desk.signatures.contained import Files
from optician_desk.signatures.evidence import Failed, Finding
from optician_desk.signatures.faults import Broken, Fault, NotCheckable

EXTENDED = "application/vnd.etsi.asic-e+zip"
SIMPLE = "application/vnd.etsi.asic-s+zip"
CONTENTS = "META-INF/manifest.xml"
MOST_META = 8 * 1024 * 1024  # bytes in META-INF together
_ODF = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_XADES = re.compile(r"META-INF/[^/]*signatures[^/]*\.xml", re.IGNORECASE)
_CADES = re.compile(r"META-INF/[^/]*signature[^/]*\.p7s", re.IGNORECASE)
_MANIFEST = re.compile(r"META-INF/ASiCManifest[^/]*\.xml")
_ARCHIVE = re.compile(r"META-INF/ASiCArchiveManifest[^/]*\.xml")
_STAMP = re.compile(r"META-INF/[^/]*timestamp[^/]*\.tst", re.IGNORECASE)
_OLD_EDOC = ("edoc/", "signature/", "signatures/")


@dataclass(frozen=True, slots=True)
class Container:
    """A container whose ZIP and layout are in order: `files` are its documents, `meta` what lies in META-INF."""

    form: Form
    files: Files = field(repr=False)
    meta: dict[str, bytes] = field(repr=False)
    media_types: dict[str, str]


def form_of(content: bytes) -> Form:
    """The form as far as the names tell it, for a container that then turns out to be wrong. Raises Fault."""
    names = zip_guard.names(content)
    folded = [name.casefold() for name in names]
    if "mimetype" not in names and "[content_types].xml" in folded and any(one.startswith(_OLD_EDOC) for one in folded):
        return Form.EDOC_1
    if any(_XADES.fullmatch(name) for name in names):
        return Form.ASIC_E_XADES
    return Form.ASIC_E_CADES if any(_CADES.fullmatch(name) for name in names) else Form.UNKNOWN


def read(content: bytes) -> Container:
    """The container in `content`. Raises Broken or NotCheckable with what is wrong."""
    form = form_of(content)
    if form is Form.EDOC_1:
        raise NotCheckable("signed.edoc_1")
    if form is Form.UNKNOWN and "mimetype" not in zip_guard.names(content):
        raise NotCheckable("signed.unknown_form")
    entries = zip_guard.read(content)
    if all(entry.name != "mimetype" for entry in entries):
        raise Broken("signed.mimetype_missing")
    first = entries[0]
    if first.name != "mimetype" or not first.plain:
        raise Broken("signed.mimetype_place")
    if first.data == SIMPLE.encode("ascii"):
        form = Form.ASIC_S
    elif first.data == EXTENDED.encode("ascii"):
        form = Form.ASIC_E_XADES if form is Form.UNKNOWN else form
    elif form is Form.UNKNOWN and not first.data.startswith(b"application/vnd.etsi.asic"):
        raise NotCheckable("signed.unknown_form")
    else:
        raise Broken("signed.mimetype")
    inside = {entry.name: entry.data for entry in entries[1:] if not entry.folder}
    meta = {name: data for name, data in inside.items() if name.startswith("META-INF/")}
    files = {name: data for name, data in inside.items() if name not in meta}
    if sum(map(len, meta.values())) > MOST_META:
        raise Broken("signed.xml_size")
    for name in meta:
        _check_place(name, meta[name])
    media_types = _manifest(meta[CONTENTS], files, first.data) if CONTENTS in meta else {}
    return Container(form, Files(files), meta, media_types)


def findings(container: Container) -> Iterator[Finding]:
    """What became of each signature of the container. Raises Broken or NotCheckable when it has none, or none that is read."""
    files, meta = container.files, container.meta
    if not files:
        raise Broken("signed.no_documents")
    if container.form is Form.ASIC_S and len(files) != 1:
        raise Broken("signed.one_document", sorted(files)[1])
    xml = sorted(name for name in meta if _XADES.fullmatch(name))
    cms = sorted(name for name in meta if _CADES.fullmatch(name))
    if len(xml) + len(cms) > xades.MOST_SIGNATURES:
        raise Broken("signed.too_many_signatures")
    if not xml and not cms:
        if any(_STAMP.fullmatch(name) for name in meta):
            raise NotCheckable("signed.time_stamp_only")
        raise Broken("signed.no_signature")
    signable = Files({**files, **{name: data for name, data in meta.items() if name == CONTENTS}})
    for name in xml:
        yield from xades.findings(meta[name], name, signable)
    if container.form is Form.ASIC_S:
        (only,) = files
        yield from (cades.finding(meta[name], name, partial(files.digest, only), (only,)) for name in cms)
    elif cms:
        yield from _by_manifest(container, cms)


def _by_manifest(container: Container, cms: list[str]) -> Iterator[Finding]:
    """CAdES in ASiC-E: each signature is over a manifest, which names the documents with their digests."""
    waiting = set(cms)
    for name in sorted(name for name in container.meta if _MANIFEST.fullmatch(name)):
        try:
            manifest = cades.manifest(container.meta[name], name)
            signature = manifest.signature
            if not _CADES.fullmatch(signature):
                continue  # a manifest for a time-stamp
            if signature not in waiting:
                raise Broken("signed.file_missing", signature)
            waiting.discard(signature)
            manifest.check(container.files)
        except Fault as fault:
            yield Failed(fault.code, fault.file, isinstance(fault, Broken))
            continue
        over = cms_signature.digest_of(container.meta[name])
        yield cades.finding(container.meta[signature], signature, over, manifest.covers)
    for name in sorted(waiting):
        yield Failed("signed.manifest_missing", name)


def _check_place(name: str, data: bytes) -> None:
    """META-INF holds what signs and describes, and nothing else: what no signature covers must not hide there."""
    if name == CONTENTS or any(one.fullmatch(name) for one in (_XADES, _CADES, _MANIFEST)):
        return
    if _ARCHIVE.fullmatch(name):
        if xml_guard.parse(data, name).tag != cades.MANIFEST:
            raise Broken("signed.uncovered", name)
    elif _STAMP.fullmatch(name):
        cms_signature.signed_data(data, name)
    else:
        raise Broken("signed.uncovered", name)


def _manifest(document: bytes, files: dict[str, bytes], mimetype: bytes) -> dict[str, str]:
    """The media types that the container's manifest gives; it must name each document once and nothing else."""
    root = xml_guard.parse(document, CONTENTS)
    media_types: dict[str, str] = {}
    if root.tag != f"{_ODF}manifest":
        raise Broken("signed.manifest", CONTENTS)
    for entry in root.iterfind(f"{_ODF}file-entry"):
        name, media_type = entry.get(f"{_ODF}full-path", ""), entry.get(f"{_ODF}media-type", "")
        if name == "/":
            if media_type.encode("utf-8") != mimetype:
                raise Broken("signed.manifest", name)
            continue
        if name not in files:
            name = unquote(name)
        if (name not in files or name in media_types) and not name.startswith("META-INF/"):
            raise Broken("signed.manifest", name[:255])
        media_types[name] = media_type[:100]
    for name in files:
        if name not in media_types:
            raise Broken("signed.manifest", name)
    return media_types
