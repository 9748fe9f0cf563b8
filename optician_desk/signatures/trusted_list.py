"""Reading a trusted list (ETSI TS 119 612) that a manager imports: its own signature is checked before anything is believed.

Whose signature it must be is not in the file: the first list of a territory is confirmed by its fingerprint, as it is
published; later ones must be signed by a certificate that an earlier one named (`follows`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from optician_desk.domain.errors import Refusal
from optician_desk.domain.trust_view import ListHead
from optician_desk.signatures import xml_guard, xml_signature
from optician_desk.signatures.contained import Files
from optician_desk.signatures.faults import Fault
from optician_desk.signatures.trusted_services import TSL, Service, certificates, english, moment, services

if TYPE_CHECKING:
    from lxml import etree

MOST_BYTES = xml_guard.TRUSTED_LIST.size
_TYPES = ("EUgeneric", "EUlistofthelists")


@dataclass(frozen=True, slots=True)
class TrustedList(ListHead):
    """A list whose own signature holds.

    `announced` are (territory, SHA-256 of a certificate) pairs: who may sign which list, this one's own included.
    """

    services: tuple[Service, ...]
    announced: frozenset[tuple[str, str]]

    def outdated(self, now: datetime) -> bool:
        """Whether a newer list should have been imported by now."""
        return self.next_update is None or now > self.next_update


def read(content: bytes) -> TrustedList:
    """The list in `content`.

    Raises Refusal: trust.too_big, trust.not_readable, trust.not_a_list, trust.not_signed, trust.signature_wrong.
    """
    if len(content) > MOST_BYTES:
        raise Refusal("trust.too_big", megabytes=MOST_BYTES // (1024 * 1024))
    try:
        root = xml_guard.parse(content, "", xml_guard.TRUSTED_LIST)
    except Fault as fault:
        raise Refusal("trust.not_readable") from fault
    kind = (root.findtext(f"{TSL}SchemeInformation/{TSL}TSLType") or "").rpartition("/")[2]
    if root.tag != f"{TSL}TrustServiceStatusList" or kind not in _TYPES:
        raise Refusal("trust.not_a_list")
    if root.find(xml_signature.SIGNATURE) is None:
        raise Refusal("trust.not_signed")
    try:
        verified = xml_signature.verify(root, "./", Files({}), "")
    except Fault as fault:
        raise Refusal("trust.signature_wrong") from fault
    if not verified.whole_document:
        raise Refusal("trust.signature_wrong")
    try:
        return _read(root, verified.signer)
    except (ValueError, TypeError, OverflowError) as error:
        raise Refusal("trust.not_readable") from error


def _read(root: etree._Element, signer: bytes) -> TrustedList:
    from cryptography import x509

    scheme = root.find(f"{TSL}SchemeInformation")
    if scheme is None:
        raise ValueError("scheme")
    territory = (scheme.findtext(f"{TSL}SchemeTerritory") or "").strip()
    if not 2 <= len(territory) <= 5 or not territory.isascii():
        raise ValueError("territory")
    until = scheme.findtext(f"{TSL}NextUpdate/{TSL}dateTime")
    fingerprint = hashlib.sha256(signer).hexdigest()
    announced = {(territory, fingerprint)}
    for pointer in scheme.iterfind(f"{TSL}PointersToOtherTSL/{TSL}OtherTSLPointer"):
        about = (next((one.text or "" for one in pointer.iter(f"{TSL}SchemeTerritory")), "")).strip()
        for identity in pointer.iterfind(f"{TSL}ServiceDigitalIdentities/{TSL}ServiceDigitalIdentity"):
            announced.update((about, hashlib.sha256(one).hexdigest()) for one in certificates(identity))
    name = x509.load_der_x509_certificate(signer).subject
    common = name.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    return TrustedList(
        territory,
        english(scheme.find(f"{TSL}SchemeOperatorName")),
        int(scheme.findtext(f"{TSL}TSLSequenceNumber") or ""),
        moment(scheme.findtext(f"{TSL}ListIssueDateTime")),
        moment(until) if until else None,
        fingerprint,
        str(common[0].value) if common else "",
        tuple(services(root)),
        frozenset(announced),
    )


def follows(later: TrustedList, known: Sequence[TrustedList]) -> bool:
    """Whether `later` is signed by a certificate that a list in `known` names for its territory; else let it be confirmed.

    Raises Refusal trust.older when the same territory's list in `known` has this number or a higher one.
    """
    for one in known:
        if one.territory == later.territory and one.sequence >= later.sequence:
            raise Refusal("trust.older", number=later.sequence, known=one.sequence)
    return any((later.territory, later.signer) in one.announced for one in known)
