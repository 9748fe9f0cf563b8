"""Weighing what was found of one signature: valid only when nothing is missing, and each missing thing said by its code.

The conditions are those of eIDAS Art. 32(1) as ETSI EN 319 102-1 tests them, with what the file itself carries and the
trusted lists that were loaded; nothing is fetched.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from optician_desk.domain.signed_file import CertificateKind, Signature, Verdict
from optician_desk.signatures import revocation, time_stamps, trust
from optician_desk.signatures.evidence import Evidence, Failed, Finding
from optician_desk.signatures.faults import Broken, Fault
from optician_desk.signatures.revocation import CLOCKS_DIFFER, Sources, Status
from optician_desk.signatures.signer import Signer, kind, may_sign, signer
from optician_desk.signatures.trusted_list import TrustedList

_GAPS = {
    trust.Gap.UNKNOWN: "signed.chain_unknown",
    trust.Gap.NOT_GRANTED: "signed.not_granted",
    trust.Gap.EXPIRED: "signed.certificate_expired",
}


def judge(found: Finding, files: Sequence[str], lists: Sequence[TrustedList], now: datetime) -> Signature:
    """The signature as it is shown. `files` are the names of all documents of the container, `now` is aware."""
    if isinstance(found, Failed):
        who = _shown(found.signer)
        verdict = Verdict.BROKEN if found.broken else Verdict.NOT_CHECKABLE
        return Signature(
            who.given, who.surname, who.name, found.claimed_at, issuer=who.issuer, covers=found.covers, verdict=verdict,
            problem=found.code, problem_file=found.file,
        )  # fmt: skip
    return _Weighing(found, lists, now).signature(files)


def _shown(certificate: bytes) -> Signer:
    from asn1crypto import x509

    if not certificate:
        return Signer("", "", "", "")
    try:
        return signer(x509.Certificate.load(certificate))
    except (ValueError, TypeError, KeyError):
        return Signer("", "", "", "")


@dataclass
class _Weighing:
    """One signature on the scales."""

    found: Evidence
    lists: Sequence[TrustedList]
    now: datetime

    def signature(self, files: Sequence[str]) -> Signature:
        from asn1crypto import x509

        certificate = x509.Certificate.load(self.found.signer)
        who = signer(certificate)
        missing: dict[str, None] = {}
        problem = ""
        if not set(files) <= set(self.found.covers):
            missing["signed.covers_part"] = None
        try:
            proven = self._proven_time(missing)
        except Fault as fault:
            proven = None
            if isinstance(fault, Broken):
                problem = "signed.time_stamp_wrong"
            else:
                missing["signed.time_stamp_unread"] = None
        claimed = self.found.claimed_at
        at = proven or (claimed if claimed is not None and claimed <= self.now else self.now)
        way = trust.way_up(self.found.signer, self.found.others, self.lists, at)
        status = None
        if isinstance(way, trust.Way):
            status = trust.qualification(way, self.lists, at)
            if way.source.outdated(self.now):
                missing["signed.list_outdated"] = None
            problem = problem or self._revocation(way, at, proven is not None, missing)
        else:
            missing[self._gap(way, certificate)] = None
            if not self.found.ocsp and not self.found.crls:
                missing["signed.no_revocation_evidence"] = None
        sort, device = kind(certificate, status)
        if isinstance(way, trust.Way) and status is None:
            sort = CertificateKind.UNKNOWN
        if sort not in (CertificateKind.QUALIFIED_SIGNATURE, CertificateKind.QUALIFIED_SEAL) or not may_sign(
            certificate
        ):
            missing["signed.not_qualified"] = None
        elif not device:
            missing["signed.no_device"] = None
        verdict = Verdict.BROKEN if problem else Verdict.INTACT if missing else Verdict.VALID
        return Signature(
            who.given, who.surname, who.name, proven or claimed, proven is not None, sort, who.issuer,
            tuple(file for file in self.found.covers if file in files),
            verdict, tuple(missing), problem,
        )  # fmt: skip

    def _proven_time(self, missing: dict[str, None]) -> datetime | None:
        """The earliest time that a listed authority stamped. Raises a Fault when a stamp is wrong."""
        times = []
        for stamp in self.found.time_stamps:
            stamped = time_stamps.verify(stamp)
            if stamped.at > self.now + CLOCKS_DIFFER:
                raise Broken("signed.time_stamp_wrong")
            source = trust.stamping(stamped.authority, (*stamped.others, *self.found.others), self.lists, stamped.at)
            if source is not None:
                times.append((stamped.at, source))
        if not times:
            missing["signed.time_stamp_unlisted" if self.found.time_stamps else "signed.no_timestamp"] = None
            return None
        at, source = min(times, key=lambda time: time[0])
        if source.outdated(self.now):
            missing["signed.list_outdated"] = None
        return at

    def _gap(self, gap: trust.Gap, certificate: object) -> str:
        """Which list is lacking, if it is the list that is lacking."""
        if gap is trust.Gap.UNKNOWN:
            country = str(certificate.issuer.native.get("country_name", ""))  # type: ignore[attr-defined]
            if not any(one.territory == country and one.services for one in self.lists):
                return "signed.no_trusted_list"
        return _GAPS[gap]

    def _revocation(self, way: trust.Way, at: datetime, proven: bool, missing: dict[str, None]) -> str:
        """Ask for every certificate below the listed one; the code of a problem, or an empty text."""
        from cryptography import x509

        sources = Sources(self.found.ocsp, self.found.crls, trust.responders(self.lists, at), self.now)
        chain = [x509.load_der_x509_certificate(one) for one in way.certificates]
        for issuer, certificate in itertools.pairwise(chain):
            said = revocation.status(certificate, issuer, sources, at)
            if said is Status.REVOKED:
                return "signed.revoked"
            if said is Status.REVOKED_LATER and not proven:
                missing["signed.revoked_since"] = None
            elif said is Status.UNTOLD:
                missing["signed.no_revocation_evidence"] = None
        return ""
