"""XAdES signatures written by hand for the tests: nothing of the program's own reader, nor of signxml, is used here."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import quote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from lxml import etree

from tests.signed_authority import SIGNED_AT, Holder, answer, issuing, time_stamp

DS = "http://www.w3.org/2000/09/xmldsig#"
XADES = "http://uri.etsi.org/01903/v1.3.2#"
ASIC = "http://uri.etsi.org/02918/v1.2.1#"
C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_NAMESPACES = f'xmlns:ds="{DS}" xmlns:xades="{XADES}"'


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def sha256(data: bytes) -> str:
    return b64(hashlib.sha256(data).digest())


def c14n(element: etree._Element) -> bytes:
    return bytes(etree.tostring(element, method="c14n", exclusive=True, with_comments=False))


def reference(uri: str, digest: str, *, kind: str = "", transforms: str = "") -> str:
    told = f' Type="{kind}"' if kind else ""
    return (
        f'<ds:Reference URI="{uri}"{told}>{transforms}<ds:DigestMethod Algorithm="{SHA256}"/>'
        f"<ds:DigestValue>{digest}</ds:DigestValue></ds:Reference>"
    )


def transform(*algorithms: str) -> str:
    inner = "".join(f'<ds:Transform Algorithm="{one}"/>' for one in algorithms)
    return f"<ds:Transforms>{inner}</ds:Transforms>"


def sign_bytes(signer: Holder, data: bytes) -> tuple[str, bytes]:
    """The algorithm's address and the raw signature as XML wants it."""
    if isinstance(signer.key, ec.EllipticCurvePrivateKey):
        r, s = decode_dss_signature(signer.key.sign(data, ec.ECDSA(hashes.SHA256())))
        return "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", r.to_bytes(32, "big") + s.to_bytes(32, "big")
    return "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", signer.key.sign(
        data, padding.PKCS1v15(), hashes.SHA256()
    )


def signature(
    signer: Holder,
    files: Mapping[str, bytes],
    *,
    number: int = 0,
    at: datetime = SIGNED_AT,
    stamp: Callable[[bytes], bytes] | None = time_stamp,
    ocsp: tuple[bytes, ...] | None = None,
    crls: tuple[bytes, ...] = (),
    archive: bool = False,
    named: Holder | None = None,
    more_references: str = "",
) -> str:
    """One ds:Signature over `files`; `stamp` makes its time-stamp, `named` is another certificate to name as the signer's."""
    certificate = hashlib.sha256((named or signer).der).digest()
    properties = (
        f'<xades:SignedProperties {_NAMESPACES} Id="S{number}-SP"><xades:SignedSignatureProperties>'
        f"<xades:SigningTime>{at:%Y-%m-%dT%H:%M:%SZ}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert>"
        f'<xades:CertDigest><ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{b64(certificate)}</ds:DigestValue>'
        "</xades:CertDigest></xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties>"
        "</xades:SignedProperties>"
    )
    references = "".join(reference(quote(name), sha256(data)) for name, data in files.items()) + more_references
    references += reference(
        f"#S{number}-SP", sha256(c14n(etree.fromstring(properties))),
        kind="http://uri.etsi.org/01903#SignedProperties", transforms=transform(C14N),
    )  # fmt: skip
    method, _ = sign_bytes(signer, b"")
    information = (
        f'<ds:SignedInfo {_NAMESPACES}><ds:CanonicalizationMethod Algorithm="{C14N}"/>'
        f'<ds:SignatureMethod Algorithm="{method}"/>{references}</ds:SignedInfo>'
    )
    _, value = sign_bytes(signer, c14n(etree.fromstring(information)))
    written = f'<ds:SignatureValue {_NAMESPACES} Id="S{number}-SIG">{b64(value)}</ds:SignatureValue>'
    unsigned = ""
    if stamp is not None:
        token = stamp(c14n(etree.fromstring(written)))
        unsigned += (
            f'<xades:SignatureTimeStamp><ds:CanonicalizationMethod Algorithm="{C14N}"/><xades:EncapsulatedTimeStamp>'
            f"{b64(token)}</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>"
        )
    held = "".join(
        f"<xades:EncapsulatedX509Certificate>{b64(one.der)}</xades:EncapsulatedX509Certificate>" for one in (issuing(),)
    )
    unsigned += f"<xades:CertificateValues>{held}</xades:CertificateValues>"
    told = "".join(
        f"<xades:EncapsulatedOCSPValue>{b64(one)}</xades:EncapsulatedOCSPValue>"
        for one in (ocsp if ocsp is not None else (answer(signer),))
    )
    lists = "".join(f"<xades:EncapsulatedCRLValue>{b64(one)}</xades:EncapsulatedCRLValue>" for one in crls)
    unsigned += f"<xades:RevocationValues><xades:CRLValues>{lists}</xades:CRLValues>"
    unsigned += f"<xades:OCSPValues>{told}</xades:OCSPValues></xades:RevocationValues>"
    if archive:
        unsigned += (
            '<x4:ArchiveTimeStamp xmlns:x4="http://uri.etsi.org/01903/v1.4.1#"><xades:EncapsulatedTimeStamp>'
            f"{b64(time_stamp(b'the archive'))}</xades:EncapsulatedTimeStamp></x4:ArchiveTimeStamp>"
        )
    return (
        f'<ds:Signature {_NAMESPACES} Id="S{number}">{information}{written}<ds:KeyInfo><ds:X509Data><ds:X509Certificate>'
        f"{b64(signer.der)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo><ds:Object>"
        f'<xades:QualifyingProperties Target="#S{number}">{properties}<xades:UnsignedProperties>'
        f"<xades:UnsignedSignatureProperties>{unsigned}</xades:UnsignedSignatureProperties></xades:UnsignedProperties>"
        "</xades:QualifyingProperties></ds:Object></ds:Signature>"
    )


def in_order(whole: bytes, signer: Holder, order: str, prefixes: str = "") -> bytes:
    """A document with one signature, signed anew in another canonical form, which sees the namespaces all around."""
    root = etree.fromstring(whole)
    (one,) = root.findall(f"{{{DS}}}Signature")
    for method in [*one.iter(f"{{{DS}}}CanonicalizationMethod"), *one.iter(f"{{{DS}}}Transform")]:
        method.set("Algorithm", order)
        if prefixes:
            etree.SubElement(method, f"{{{C14N}}}InclusiveNamespaces", PrefixList=prefixes)

    def form(path: str) -> bytes:
        (element,) = one.findall(path)
        alone = etree.fromstring(etree.tostring(element, with_tail=False))  # keeps the namespaces in force there
        named = prefixes.split() or None
        return bytes(etree.tostring(alone, method="c14n", exclusive="exc" in order, inclusive_ns_prefixes=named))

    properties = f"{{{DS}}}Object/{{{XADES}}}QualifyingProperties/{{{XADES}}}SignedProperties"
    one.findall(f"{{{DS}}}SignedInfo/{{{DS}}}Reference/{{{DS}}}DigestValue")[-1].text = sha256(form(properties))
    _, value = sign_bytes(signer, form(f"{{{DS}}}SignedInfo"))
    one.findall(f"{{{DS}}}SignatureValue")[0].text = b64(value)
    next(one.iter(f"{{{XADES}}}EncapsulatedTimeStamp")).text = b64(time_stamp(form(f"{{{DS}}}SignatureValue")))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


def document(*signatures: str) -> bytes:
    """A signature document of a container."""
    inside = "".join(signatures)
    head = f'<?xml version="1.0" encoding="UTF-8"?><asic:XAdESSignatures xmlns:asic="{ASIC}">'
    return f"{head}{inside}</asic:XAdESSignatures>".encode()
