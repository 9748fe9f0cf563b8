"""Reading the signature documents of a container that holds XAdES signatures (ETSI EN 319 162-1 clause 4.3)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from optician_desk.signatures import xml_guard, xml_signature
from optician_desk.signatures.contained import Files
from optician_desk.signatures.evidence import (
    MOST_ANSWERS,
    MOST_CERTIFICATES,
    MOST_TIME_STAMPS,
    Evidence,
    Failed,
    Finding,
    TimeStamp,
)
from optician_desk.signatures.faults import Broken, Fault
from optician_desk.signatures.xml_signature import DS, SIGNATURE, XADES

if TYPE_CHECKING:
    from lxml import etree

MOST_SIGNATURES = 20
_EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#"
_DEFAULT_ORDER = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"


def findings(document: bytes, name: str, files: Files) -> Iterator[Finding]:
    """What became of each signature in `document`, an entry called `name`; `files` are what it may sign.

    Raises Broken when the document as a whole is wrong.
    """
    root = xml_guard.parse(document, name)
    if root.tag == SIGNATURE:
        yield _finding(root, name, files)
        return
    count = len(root.findall(SIGNATURE))
    if not 0 < count <= MOST_SIGNATURES or any(child.tag != SIGNATURE for child in root.iterchildren("*")):
        raise Broken("signed.signature_damaged", name)
    for index in range(count):
        # Each signature is read in a tree without the others, so that a reference cannot reach into another one.
        alone = root if count == 1 else xml_guard.parse(document, name)
        for place, other in enumerate(alone.findall(SIGNATURE)):
            if place != index:
                alone.remove(other)
        yield _finding(alone, name, files)


def _finding(root: etree._Element, name: str, files: Files) -> Finding:
    try:
        verified = xml_signature.verify(root, "./", files, name)
    except Fault as fault:
        return Failed(fault.code, fault.file, isinstance(fault, Broken))
    unsigned = verified.element.find(
        f"{{{DS}}}Object/{{{XADES}}}QualifyingProperties/{{{XADES}}}UnsignedProperties/"
        f"{{{XADES}}}UnsignedSignatureProperties"
    )
    value = verified.element.find(f"{{{DS}}}SignatureValue")
    try:
        stamps = tuple(_time_stamps(unsigned, value))
        held = {
            kind: tuple(_held(unsigned, kind))
            for kind in ("X509Certificate", "OCSPValue", "CRLValue")
            if unsigned is not None
        }
    except ValueError:
        return Failed("signed.signature_damaged", name, signer=verified.signer, covers=verified.covers)
    others = (*verified.certificates, *held.get("X509Certificate", ()))
    return Evidence(
        verified.signer,
        tuple(dict.fromkeys(others))[:MOST_CERTIFICATES],
        held.get("OCSPValue", ())[:MOST_ANSWERS],
        held.get("CRLValue", ())[:MOST_ANSWERS],
        stamps[:MOST_TIME_STAMPS],
        verified.claimed_at,
        verified.covers,
    )


def _held(unsigned: etree._Element, kind: str) -> Iterator[bytes]:
    """What the unsigned properties carry, in any version of the schema. Raises ValueError."""
    for element in unsigned.iter(f"{{*}}Encapsulated{kind}"):
        yield xml_signature.decoded(element.text)


def _time_stamps(unsigned: etree._Element | None, value: etree._Element | None) -> Iterator[TimeStamp]:
    """The time-stamps of the signature's value; those over the archive are left alone. Raises ValueError."""
    if unsigned is None or value is None:
        return
    for stamp in unsigned.iterfind(f"{{{XADES}}}SignatureTimeStamp"):
        method = stamp.find(f"{{{DS}}}CanonicalizationMethod")
        order = _DEFAULT_ORDER if method is None else method.get("Algorithm", "")
        inclusive = None if method is None else method.find(f"{{{_EXCLUSIVE}}}InclusiveNamespaces")
        of = xml_signature.canonical(value, order, "" if inclusive is None else inclusive.get("PrefixList", ""))
        for token in stamp.iterfind(f"{{{XADES}}}EncapsulatedTimeStamp"):
            yield TimeStamp(xml_signature.decoded(token.text), of)
