"""Signed containers and PDF files for the tests, built by hand: whole ones, and pieces to build hostile ones from."""

from __future__ import annotations

import asyncio
import functools
import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import datetime
from html import escape
from urllib.parse import quote

from asn1crypto import cms, core
from asn1crypto import ocsp as asn1_ocsp
from pyhanko.sign import signers
from pyhanko.sign.general import simple_cms_attribute
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

from tests.signed_authority import SIGNED_AT, Holder, answer, ilze, issuing, janis, store, time_stamp
from tests.signed_xml import ASIC, DS, SHA256, document, sha256, signature

EXTENDED = b"application/vnd.etsi.asic-e+zip"
SIMPLE = b"application/vnd.etsi.asic-s+zip"
SIGNATURES = "META-INF/signatures0.xml"
MANIFEST = "META-INF/manifest.xml"
LETTER = {"iesniegums.pdf": b"%PDF-1.7 the wish\n"}
LETTERS = {"Lūgums dzēst.txt": "Lūdzu dzēst manus datus.".encode(), "pielikums.pdf": b"%PDF-1.7 more\n" * 40}


def manifest(files: Mapping[str, bytes], mimetype: bytes = EXTENDED) -> bytes:
    lines = "".join(
        f'<manifest:file-entry manifest:full-path="{escape(name)}" manifest:media-type="text/plain"/>' for name in files
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:'
        f'manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype.decode()}"/>{lines}'
        "</manifest:manifest>"
    ).encode()


def packed(entries: Mapping[str, bytes], *, mimetype: bytes | None = EXTENDED, deflate: bool = True) -> bytes:
    """A ZIP with the mimetype first and stored, and the entries in their order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED) as archive:
        if mimetype is not None:
            archive.writestr(zipfile.ZipInfo("mimetype"), mimetype, zipfile.ZIP_STORED)
        for name, data in entries.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
            archive.writestr(entry, data)
    return target.getvalue()


def container(
    files: Mapping[str, bytes] | None = None, signatures: Mapping[str, bytes] | None = None, **more: bytes
) -> bytes:
    """An ASiC-E container; by default Ilze signed the two letters with time-stamp and revocation evidence."""
    files = LETTERS if files is None else files
    signatures = {SIGNATURES: document(signature(ilze(), files))} if signatures is None else signatures
    return packed({**files, MANIFEST: manifest(files), **signatures, **more})


@functools.cache
def asic_e() -> bytes:
    """ASiC-E with XAdES: two documents, one signature of level LT."""
    return container()


@functools.cache
def asic_e_by_two() -> bytes:
    """Two signature documents, one of them with two signatures, one with an archive time-stamp."""
    first = document(signature(ilze(), LETTERS, number=1), signature(janis(), LETTERS, number=2, archive=True))
    return container(signatures={SIGNATURES: first, "META-INF/signatures1.xml": document(signature(janis(), LETTERS))})


def cades(
    over: bytes,
    signer: Holder,
    *,
    at: datetime | None = SIGNED_AT,
    ocsp: bytes | None = b"",
    stamp: Callable[[bytes], bytes] | None = time_stamp,
) -> bytes:
    """A detached CAdES signature; `ocsp` None leaves the evidence out, b"" puts the usual answer in."""
    by = signers.SimpleSigner(
        signing_cert=signer.asn1, signing_key=signer.asn1_key,
        cert_registry=store(issuing()), prefer_pss=False,
    )  # fmt: skip
    made = asyncio.run(
        by.async_sign_general_data(
            over, "sha256", detached=True, use_cades=True, signed_attr_settings=_signed_at(at) if at else None
        )
    )
    info = made["content"]["signer_infos"][0]
    unsigned = []
    if stamp is not None:
        token = cms.ContentInfo.load(stamp(info["signature"].native))
        unsigned.append(simple_cms_attribute("signature_time_stamp_token", token))
    if ocsp is not None:
        told = asn1_ocsp.OCSPResponse.load(ocsp or answer(signer))["response_bytes"]["response"].parsed
        unsigned.append(_revocation_values(told))
    info["unsigned_attrs"] = cms.CMSAttributes(unsigned)
    return bytes(made.dump(force=True))


def _signed_at(at: datetime) -> PdfCMSSignedAttributes:
    return PdfCMSSignedAttributes(signing_time=at)


class _Answers(core.SequenceOf):  # type: ignore[misc, unused-ignore]
    _child_spec = asn1_ocsp.BasicOCSPResponse


class _RevocationValues(core.Sequence):  # type: ignore[misc, unused-ignore]
    _fields = (("ocsp_vals", _Answers, {"explicit": 1}),)


def _revocation_values(told: asn1_ocsp.BasicOCSPResponse) -> cms.CMSAttribute:
    values = core.SetOf([_RevocationValues({"ocsp_vals": _Answers([told])})], spec=_RevocationValues)
    return cms.CMSAttribute({"type": "1.2.840.113549.1.9.16.2.24", "values": cms.SetOfAny.load(values.dump())})


def asic_manifest(files: Mapping[str, bytes], signature_name: str = "META-INF/signature001.p7s") -> bytes:
    references = "".join(
        f'<asic:DataObjectReference URI="{quote(name)}" MimeType="text/plain"><ds:DigestMethod Algorithm="{SHA256}"/>'
        f"<ds:DigestValue>{sha256(data)}</ds:DigestValue></asic:DataObjectReference>"
        for name, data in files.items()
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><asic:ASiCManifest xmlns:asic="{ASIC}" xmlns:ds="{DS}">'
        f'<asic:SigReference URI="{signature_name}" MimeType="application/x-pkcs7-signature"/>{references}'
        "</asic:ASiCManifest>"
    ).encode()


@functools.cache
def asic_e_cades() -> bytes:
    """ASiC-E with a CAdES signature over a manifest."""
    return asic_e_cades_of(LETTERS)


def asic_e_cades_of(files: Mapping[str, bytes], **signing: object) -> bytes:
    over = asic_manifest(files)
    signed = cades(over, ilze(), **signing)  # type: ignore[arg-type]
    return packed({**files, "META-INF/ASiCManifest001.xml": over, "META-INF/signature001.p7s": signed})


@functools.cache
def asic_s(form: str = "xades") -> bytes:
    """ASiC-S with one document: form xades, cades or stamp."""
    (only,) = LETTER.values()
    if form == "xades":
        return packed({**LETTER, "META-INF/signatures.xml": document(signature(ilze(), LETTER))}, mimetype=SIMPLE)
    if form == "cades":
        return packed({**LETTER, "META-INF/signature.p7s": cades(only, janis())}, mimetype=SIMPLE)
    return packed({**LETTER, "META-INF/timestamp.tst": time_stamp(only)}, mimetype=SIMPLE)


@functools.cache
def edoc_1() -> bytes:
    """The outline of an old eDoc 1.x (OPC)."""
    names = ("[Content_Types].xml", "_rels/.rels", "EDoc/Document.txt", "Signature/Signature1.xml")
    return packed(dict.fromkeys(names, b"<x/>"), mimetype=None)
