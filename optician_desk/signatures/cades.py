"""CAdES signatures of containers (ETSI EN 319 122-1, EN 319 162-1 clause 4.4): the signature, and the manifest it is over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from optician_desk.signatures import cms_signature, xml_guard
from optician_desk.signatures.contained import Files
from optician_desk.signatures.evidence import Failed, Finding
from optician_desk.signatures.faults import Broken, Fault, NotCheckable
from optician_desk.signatures.xml_signature import DS, decoded

_ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"
MANIFEST = f"{_ASIC}ASiCManifest"
MOST_REFERENCES = 250


@dataclass(frozen=True, slots=True)
class _Reference:
    name: str
    digest: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest says: the entry with its signature, and the documents with their digests."""

    signature: str
    references: tuple[_Reference, ...]

    @property
    def covers(self) -> tuple[str, ...]:
        """The documents, each once."""
        return tuple(dict.fromkeys(reference.name for reference in self.references))

    def check(self, files: Files) -> None:
        """Compare the documents. Raises Broken naming the document that is missing or changed, or NotCheckable."""
        for reference in self.references:
            if reference.name not in files:
                raise Broken("signed.file_missing", reference.name)
            try:
                digest = files.digest(reference.name, reference.digest)
            except ValueError as error:
                raise NotCheckable("signed.algorithm", reference.name) from error
            if digest != reference.value:
                raise Broken("signed.digest", reference.name)


def manifest(document: bytes, name: str) -> Manifest:
    """The manifest in `document`, an entry called `name`. Raises Broken."""
    root = xml_guard.parse(document, name)
    signature = root.find(f"{_ASIC}SigReference")
    told = root.findall(f"{_ASIC}DataObjectReference")
    if root.tag != MANIFEST or signature is None or not 0 < len(told) <= MOST_REFERENCES:
        raise Broken("signed.manifest", name)
    references = []
    for one in told:
        method = one.find(f"{{{DS}}}DigestMethod")
        try:
            value = decoded(one.findtext(f"{{{DS}}}DigestValue"))
        except ValueError as error:
            raise Broken("signed.manifest", name) from error
        algorithm = (method.get("Algorithm", "") if method is not None else "").rpartition("#")[2].replace("-", "_")
        references.append(_Reference(unquote(one.get("URI", "")), algorithm, value))
    if len({reference.name for reference in references}) != len(references):
        raise Broken("signed.manifest", name)
    return Manifest(unquote(signature.get("URI", "")), tuple(references))


def finding(signature: bytes, name: str, digest: Callable[[str], bytes], covers: tuple[str, ...]) -> Finding:
    """What became of the detached signature in the entry `name`, over what has the digest `digest(algorithm)`."""
    try:
        data = cms_signature.signed_data(signature, name)
        if data["encap_content_info"]["content"].native is not None:
            raise Broken("signed.signature_damaged", name)  # it must sign what lies beside it, not what it carries
        certificate = cms_signature.verify(data, "data", digest, name)
        return cms_signature.evidence(data, certificate, covers)
    except Fault as fault:
        file = covers[0] if fault.code == "signed.digest" and len(covers) == 1 else fault.file
        return Failed(fault.code, file, isinstance(fault, Broken))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError):
        return Failed("signed.signature_damaged", name)
