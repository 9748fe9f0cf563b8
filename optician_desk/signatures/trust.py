"""From a certificate up to a service that a loaded trusted list calls granted, with pyHanko's path and qualification rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from optician_desk.signatures.trusted_list import TrustedList
from optician_desk.signatures.trusted_services import Conditions, Period, Service, ServiceKind

if TYPE_CHECKING:
    from asn1crypto import x509
    from pyhanko.sign.validation.qualified.q_status import QualifiedStatus
    from pyhanko.sign.validation.qualified.tsp import CAServiceInformation, CriteriaList, Criterion
    from pyhanko_certvalidator.path import ValidationPath

_USES = {"ForeSignatures": "qct_esign", "ForeSeals": "qct_eseal", "ForWebSiteAuthentication": "qct_web"}
_TAKING_AWAY = {"NotQualified", "QCNoSSCD", "QCNoQSCD", "QCForLegalPerson"}


class Gap(Enum):
    """Why no way up was found."""

    UNKNOWN = auto()  # no granted service of a loaded list issued this certificate
    NOT_GRANTED = auto()  # a listed service did, but it was not granted at that moment
    EXPIRED = auto()  # a certificate on the way was not in force at that moment


@dataclass(frozen=True, slots=True)
class Way:
    """A way up: the certificates from the listed one down to the signer's (DER), and the list that it rests on."""

    certificates: tuple[bytes, ...] = field(repr=False)
    path: ValidationPath = field(repr=False)
    source: TrustedList


def way_up(certificate: bytes, others: Iterable[bytes], lists: Sequence[TrustedList], at: datetime) -> Way | Gap:
    """The way from `certificate` to a service for certificates that was granted at the moment `at`, or why there is none."""
    granted = _anchors(lists, ServiceKind.CERTIFICATES, at)
    path = _path(certificate, others, granted, at) if granted else Gap.UNKNOWN
    if isinstance(path, Gap):
        known = _anchors(lists, ServiceKind.CERTIFICATES, None)
        if (
            path is Gap.UNKNOWN
            and len(known) > len(granted)
            and not isinstance(_path(certificate, others, known, at), Gap)
        ):
            return Gap.NOT_GRANTED
        return path
    top = path.first.dump()
    return Way(tuple(one.dump() for one in path.iter_certs(include_root=True)), path, granted[top])


def stamping(
    certificate: bytes, others: Iterable[bytes], lists: Sequence[TrustedList], at: datetime
) -> TrustedList | None:
    """The list that names this time-stamping authority, or the one above it, as granted at the moment `at`."""
    granted = _anchors(lists, ServiceKind.TIME_STAMPS, at)
    if certificate in granted:
        return granted[certificate]
    path = _path(certificate, others, granted, at) if granted else Gap.UNKNOWN
    return None if isinstance(path, Gap) else granted[path.first.dump()]


def responders(lists: Sequence[TrustedList], at: datetime) -> frozenset[bytes]:
    """The listed responders that were granted at the moment `at`."""
    kinds = (ServiceKind.ANSWERS, ServiceKind.OTHER_ANSWERS)
    return frozenset(one for kind in kinds for one in _anchors(lists, kind, at))


def qualification(way: Way, lists: Sequence[TrustedList], at: datetime) -> QualifiedStatus | None:
    """What certificate and list together say it is (the list may overrule the certificate); None when they contradict."""
    from pyhanko.sign.validation.qualified.assess import QualificationAssessor
    from pyhanko.sign.validation.qualified.tsp import TSPRegistry

    registry = TSPRegistry()
    for service in _services(lists, ServiceKind.CERTIFICATES):
        period = service.granted_at(at)
        if period is not None and set(service.certificates) & set(way.certificates):
            registry.register_ca(_information(service, period))
    try:
        return QualificationAssessor(registry).check_entity_cert_qualified(way.path, at).status
    except (NotImplementedError, ValueError, TypeError, KeyError):
        return None


def _services(lists: Sequence[TrustedList], kind: ServiceKind) -> Iterable[Service]:
    return (service for one in lists for service in one.services if service.kind is kind)


def _anchors(lists: Sequence[TrustedList], kind: ServiceKind, at: datetime | None) -> dict[bytes, TrustedList]:
    """The certificates of services of this kind that were granted at the moment (None: whenever), and their lists."""
    return {
        certificate: one
        for one in lists
        for service in one.services
        if service.kind is kind and (at is None or service.granted_at(at) is not None)
        for certificate in service.certificates
    }


def _path(certificate: bytes, others: Iterable[bytes], anchors: Iterable[bytes], at: datetime) -> ValidationPath | Gap:
    import asyncio

    from asn1crypto import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from pyhanko_certvalidator import CertificateValidator, ValidationContext
    from pyhanko_certvalidator.errors import ExpiredError, NotYetValidError, PathError, ValidationError

    others = tuple(others)
    anchors = _named(anchors, (certificate, *others))
    if not anchors:
        return Gap.UNKNOWN
    context = ValidationContext(
        trust_roots=[x509.Certificate.load(one) for one in anchors],
        other_certs=_between(others, anchors),
        moment=at.astimezone(UTC),
        allow_fetching=False,
        revocation_mode="soft-fail",
    )
    validator = CertificateValidator(x509.Certificate.load(certificate), validation_context=context)
    try:
        return asyncio.run(validator.async_validate_path())
    except (ExpiredError, NotYetValidError):
        return Gap.EXPIRED
    except (PathError, ValidationError, InvalidSignature, UnsupportedAlgorithm):
        return Gap.UNKNOWN
    except (ValueError, TypeError, KeyError, NotImplementedError, RecursionError):
        return Gap.UNKNOWN


def _named(anchors: Iterable[bytes], below: Iterable[bytes]) -> list[bytes]:
    """Those of the listed certificates that one of the certificates `below` names as its issuer.

    All of Europe's lists hold thousands, and each would be read anew for each signature.
    """
    from cryptography import x509

    names = set()
    for der in below:
        try:
            names.add(x509.load_der_x509_certificate(der).issuer.public_bytes())
        except ValueError:
            continue
    return [one for one in anchors if _subject(one) in names]


@lru_cache(maxsize=8192)
def _subject(der: bytes) -> bytes:
    from cryptography import x509

    try:
        return x509.load_der_x509_certificate(der).subject.public_bytes()
    except ValueError:
        return b""


def _between(others: Iterable[bytes], anchors: Iterable[bytes]) -> list[x509.Certificate]:
    """Those of the certificates that came along which a listed one, or one below it, really issued.

    The rest could name each other as issuers in endless circles, and the search for a way would go round them all.
    """
    from asn1crypto import x509 as asn1
    from cryptography import x509
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

    above = [x509.load_der_x509_certificate(one) for one in anchors]
    waiting = {}
    for der in others:
        try:
            waiting[der] = x509.load_der_x509_certificate(der)
        except ValueError:
            continue
    found = []
    while above:
        issuer = above.pop()
        for der, one in list(waiting.items()):
            try:
                if one.issuer == issuer.subject:
                    one.verify_directly_issued_by(issuer)
                    asn1.Certificate.load(der, strict=True).native  # noqa: B018 (reads all of it)
                    found.append(asn1.Certificate.load(der))
                    above.append(waiting.pop(der))
            except (ValueError, TypeError, KeyError, InvalidSignature, UnsupportedAlgorithm, RecursionError):
                continue
    return found


def _information(service: Service, period: Period) -> CAServiceInformation:
    from asn1crypto import x509
    from pyhanko.sign.validation.qualified import tsp

    names = {one.value: one for one in tsp.Qualifier}
    rules = frozenset(
        tsp.Qualification(
            frozenset(names[said] for said in rule.says if said in names),
            _criteria(rule.conditions, bool(rule.says & _TAKING_AWAY)),
        )
        for rule in period.rules
    )
    base = tsp.BaseServiceInformation(
        service_type=tsp.CA_QC_URI,
        service_name=service.name,
        valid_from=period.since,
        valid_until=period.until,
        provider_certs=tuple(x509.Certificate.load(one) for one in service.certificates),
        additional_info_certificate_type=frozenset(tsp.QcCertType(_USES[use]) for use in period.uses),
        other_additional_info=frozenset(),
    )
    return tsp.CAServiceInformation(base_info=base, qualifications=rules, expired_certs_revocation_info=None)


def _criteria(conditions: Conditions, takes_away: bool) -> CriteriaList:
    """The conditions in pyHanko's terms. What is not understood holds when the rule takes a quality away, and not else."""
    from pyhanko.sign.validation.qualified import tsp
    from pyhanko.sign.validation.settings import KeyUsageConstraints

    class Fixed(tsp.Criterion):
        def matches(self, cert: Any) -> bool:
            return takes_away

    if conditions.unknown:
        return tsp.CriteriaList(tsp.CriteriaCombination.ALL, frozenset([Fixed()]))
    criteria: set[Criterion] = {tsp.PolicySetCriterion(one) for one in conditions.policies}
    for bits in conditions.key_usages:
        wanted = frozenset(_usage(bit) for bit, value in bits if value)
        barred = frozenset(_usage(bit) for bit, value in bits if not value)
        criteria.add(
            tsp.KeyUsageCriterion(
                KeyUsageConstraints(key_usage=wanted, key_usage_forbidden=barred, match_all_key_usages=True)
            )
        )
    criteria.update(_criteria(one, takes_away) for one in conditions.inner)
    return tsp.CriteriaList(tsp.CriteriaCombination(conditions.combine), frozenset(criteria))


def _usage(bit: str) -> str:
    """nonRepudiation → non_repudiation, crlSign → crl_sign."""
    return "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in bit)
