"""Verifying one XAdES signature (ETSI EN 319 132-1) with signxml: algorithms, digests, signature, signing certificate.

signxml does the mathematics. What it lacks is here: which certificate of several is the signer's, which algorithms and
transforms are taken, files compared without parsing them, and two signatures of one document kept apart.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from optician_desk.signatures.contained import Files
from optician_desk.signatures.faults import Broken, NotCheckable
from optician_desk.signatures.xml_guard import parser

if TYPE_CHECKING:
    from lxml import etree

DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
SIGNATURE = f"{{{DS}}}Signature"
MOST_REFERENCES = 250
MOST_OWN_REFERENCES = 8  # references into the signature's own document
# SHA-1 names a certificate that the signature itself must then fit; it protects no document.
_CERTIFICATE_DIGESTS = ("sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512")
_ENVELOPED = f"{DS}enveloped-signature"


@dataclass(frozen=True, slots=True)
class Verified:
    """A signature that holds: who signed (DER), which files and whether the whole document, and its parts for reading on."""

    signer: bytes = field(repr=False)
    certificates: tuple[bytes, ...] = field(repr=False)
    covers: tuple[str, ...]
    whole_document: bool
    claimed_at: datetime | None
    element: etree._Element = field(repr=False)


def verify(root: etree._Element, location: str, files: Files, name: str) -> Verified:
    """Verify the one signature in `root` that lies at `location` (an ElementPath ending in a slash).

    `files` are what references may name; `name` is the document's own. Raises Broken or NotCheckable.
    """
    import cryptography.exceptions
    from cryptography import x509
    from lxml import etree
    from signxml.exceptions import SignXMLException
    from signxml.xades.xades import XAdESSignatureConfiguration

    element = root if root.tag == SIGNATURE else _one(root, f"{location}{SIGNATURE}", name)
    references = list(element.iterfind(f"{{{DS}}}SignedInfo/{{{DS}}}Reference"))
    covers, whole = _covered(references, files, name, root.get("Id"))
    _check_algorithms(element, name)
    certificates = tuple(_decoded(element.iterfind(f"{{{DS}}}KeyInfo/{{{DS}}}X509Data/{{{DS}}}X509Certificate"), name))
    properties = _one(element, f"{{{DS}}}Object/{{{XADES}}}QualifyingProperties/{{{XADES}}}SignedProperties", name)
    if sum(one.get("URI") == f"#{properties.get('Id')}" for one in references) != 1:
        raise Broken("signed.signature_wrong", name)  # those that are read must be those that are signed
    signer = _signer(properties, certificates, name)
    try:
        certificate = x509.load_der_x509_certificate(signer)
        moment = certificate.not_valid_before_utc
        configuration = XAdESSignatureConfiguration(
            location=location, expect_references=True, verification_time=moment, ignore_ambiguous_key_info=False
        )
        results = _verifier_class()().verify(
            root,
            x509_cert=certificate,
            validate_schema=False,
            parser=parser(),
            uri_resolver=lambda uri: (files, unquote(uri)),
            expect_config=configuration,
        )
    except _Changed as error:
        raise Broken("signed.digest", error.file) from error
    except (SignXMLException, cryptography.exceptions.InvalidSignature) as error:
        raise Broken("signed.signature_wrong", name) from error
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, NotImplementedError, etree.LxmlError) as error:
        raise Broken("signed.signature_damaged", name) from error
    except cryptography.exceptions.UnsupportedAlgorithm as error:
        raise NotCheckable("signed.algorithm", name) from error
    signed = [result.signed_xml for result in results if result.signed_xml is not None]
    known = [found for found in signed if found.tag == properties.tag]
    if len(known) != 1:
        raise Broken("signed.signature_wrong", name)
    return Verified(signer, certificates, covers, whole, claimed_time(known[0]), element)


def claimed_time(properties: etree._Element) -> datetime | None:
    """The signing time that the signer's computer wrote, in UTC; None when there is none or it cannot be read."""
    told = properties.findtext(f"{{{XADES}}}SignedSignatureProperties/{{{XADES}}}SigningTime")
    try:
        moment = datetime.fromisoformat((told or "").strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def decoded(text: str | None) -> bytes:
    """The bytes of base64 text with line breaks. Raises ValueError."""
    return base64.b64decode("".join((text or "").split()), validate=True)


def canonical(element: etree._Element, algorithm: str, prefixes: str = "") -> bytes:
    """The canonical form of `element` where it stands; `prefixes` are the namespaces that an exclusive one takes all the same.

    Raises ValueError for an unknown `algorithm`.
    """
    from lxml import etree
    from signxml.algorithms import CanonicalizationMethod

    method = CanonicalizationMethod(algorithm).value
    alone = etree.fromstring(etree.tostring(element, with_tail=False), parser())
    return bytes(
        etree.tostring(
            alone,
            method="c14n",
            exclusive="xml-exc-c14n" in method,
            with_comments=method.endswith("#WithComments"),
            inclusive_ns_prefixes=prefixes.split() or None,
        )
    )


def _one(element: etree._Element, path: str, name: str) -> etree._Element:
    found = element.findall(path)
    if len(found) != 1:
        raise Broken("signed.signature_damaged", name)
    return found[0]


def _decoded(elements: Iterator[etree._Element], name: str) -> Iterator[bytes]:
    for element in elements:
        try:
            yield decoded(element.text)
        except (ValueError, binascii.Error) as error:
            raise Broken("signed.signature_damaged", name) from error


def _covered(
    references: list[etree._Element], files: Files, name: str, whole_id: str | None
) -> tuple[tuple[str, ...], bool]:
    """The files that the references name, and whether one names the whole document, by its identifier or without."""
    if not references or len(references) > MOST_REFERENCES:
        raise Broken("signed.signature_damaged", name)
    covers: dict[str, None] = {}
    whole = False
    own = 0
    for reference in references:
        uri = reference.get("URI")
        transforms = [one.get("Algorithm", "") for one in reference.iterfind(f"{{{DS}}}Transforms/{{{DS}}}Transform")]
        if uri is None or uri.startswith("#xpointer"):
            raise NotCheckable("signed.transform", name)
        if uri == "" or uri.startswith("#"):
            own += 1
            whole = whole or uri == "" or (bool(whole_id) and uri == f"#{whole_id}")
            if not all(one == _ENVELOPED or "c14n" in one for one in transforms):
                raise NotCheckable("signed.transform", name)
            continue
        file = unquote(uri)
        if transforms:
            raise NotCheckable("signed.transform", file)
        if file in covers:
            raise Broken("signed.signature_damaged", name)
        if file not in files:
            raise Broken("signed.file_missing", file)
        covers[file] = None
    if own > MOST_OWN_REFERENCES:
        raise Broken("signed.signature_damaged", name)
    return tuple(covers), whole


def _check_algorithms(element: etree._Element, name: str) -> None:
    """Refuse what is unknown or weak (SHA-1, DSA, HMAC) before anything is computed with it."""
    from signxml.algorithms import CanonicalizationMethod, DigestAlgorithm, SignatureMethod

    information = _one(element, f"{{{DS}}}SignedInfo", name)
    method = _one(information, f"{{{DS}}}SignatureMethod", name).get("Algorithm")
    order = _one(information, f"{{{DS}}}CanonicalizationMethod", name).get("Algorithm")
    try:
        told = SignatureMethod(method).name
        CanonicalizationMethod(order)
        digests = [DigestAlgorithm(one.get("Algorithm")).name for one in information.iter(f"{{{DS}}}DigestMethod")]
    except ValueError as error:
        raise NotCheckable("signed.algorithm", name) from error
    if "SHA1" in told or told.startswith(("DSA", "HMAC")) or any("SHA1" in digest for digest in digests):
        raise NotCheckable("signed.algorithm", name)


def _signer(properties: etree._Element, certificates: tuple[bytes, ...], name: str) -> bytes:
    """The certificate that the signed properties name as the signer's."""
    signature_properties = f"{{{XADES}}}SignedSignatureProperties"
    if not certificates:
        raise NotCheckable("signed.no_certificate", name)
    for kind in ("SigningCertificateV2", "SigningCertificate"):
        told = properties.find(f"{signature_properties}/{{{XADES}}}{kind}/{{{XADES}}}Cert/{{{XADES}}}CertDigest")
        if told is None:
            continue
        method = told.find(f"{{{DS}}}DigestMethod")
        algorithm = (method.get("Algorithm", "") if method is not None else "").rpartition("#")[2].replace("-", "_")
        if algorithm not in _CERTIFICATE_DIGESTS:
            raise NotCheckable("signed.algorithm", name)
        try:
            digest = decoded(told.findtext(f"{{{DS}}}DigestValue"))
            wanted = [one for one in certificates if hashlib.new(algorithm, one).digest() == digest]
        except ValueError as error:
            raise Broken("signed.signature_damaged", name) from error
        if not wanted:
            raise Broken("signed.other_certificate", name)
        return wanted[0]
    raise NotCheckable("signed.no_certificate", name)


class _Changed(Exception):
    """A file's digest is another than the signature's."""

    def __init__(self, file: str) -> None:
        super().__init__("digest")
        self.file = file


@cache
def _verifier_class() -> Callable[[], Any]:
    """signxml's verifier with files compared directly: it would parse each as XML, and copy the document for each."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from signxml.algorithms import DigestAlgorithm
    from signxml.verifier import VerifyResult
    from signxml.xades.xades import XAdESVerifier

    class Verifier(XAdESVerifier):  # type: ignore[misc, unused-ignore]
        def _verify_reference(
            self,
            reference: Any,
            index: int,
            root: Any,
            uri_resolver: Any,
            c14n_algorithm: Any,
            signature: Any,
            key: Any,
        ) -> Any:
            uri = reference.get("URI")
            parent: Any = super()
            own: Any = self  # signxml's own methods carry no types
            if not uri or uri.startswith("#"):
                return parent._verify_reference(reference, index, root, uri_resolver, c14n_algorithm, signature, key)
            files, name = uri_resolver(uri)
            method = DigestAlgorithm(own._find(reference, "DigestMethod").get("Algorithm"))
            if decoded(own._find(reference, "DigestValue").text) != files.digest(name, method.name.lower()):
                raise _Changed(name)
            known = key if isinstance(key, bytes) else key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            return VerifyResult(files[name], None, signature, signature_key=known)

    return Verifier
