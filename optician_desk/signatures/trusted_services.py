"""The services of a trusted list: who may issue qualified certificates or time-stamps, and since when (ETSI TS 119 612)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from optician_desk.signatures.xml_signature import decoded

if TYPE_CHECKING:
    from lxml import etree

TSL = "{http://uri.etsi.org/02231/v2#}"
_URI = "http://uri.etsi.org/TrstSvc/"
_RULES = f"{{{_URI}SvcInfoExt/eSigDir-1999-93-EC-TrustedList/#}}"
# Before 1 July 2016 (eIDAS Art. 51) supervision stood for what is "granted" since.
_GRANTED = ("granted", "undersupervision", "supervisionincessation", "accredited", "recognisedatnationallevel")
MOST_DEPTH = 4


class ServiceKind(StrEnum):
    """The kinds of services that count here."""

    CERTIFICATES = "CA/QC"
    TIME_STAMPS = "TSA/QTST"
    ANSWERS = "Certstatus/OCSP/QC"
    OTHER_ANSWERS = "Certstatus/OCSP"


@dataclass(frozen=True, slots=True)
class Conditions:
    """A list of conditions on a certificate: `combine` is all, atLeastOne or none; `unknown` when one is not understood."""

    combine: str
    policies: tuple[frozenset[str], ...] = ()
    key_usages: tuple[tuple[tuple[str, bool], ...], ...] = ()
    inner: tuple[Conditions, ...] = ()
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """What the list says of the certificates that meet the conditions: names such as QCWithQSCD (clause 5.5.9.2.3)."""

    says: frozenset[str]
    conditions: Conditions


@dataclass(frozen=True, slots=True)
class Period:
    """From when (UTC) to when, None while it lasts, a service was granted; `uses` narrows it to signatures, seals or sites."""

    since: datetime
    until: datetime | None
    uses: frozenset[str] = frozenset()
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """One service with its DER certificates and the periods in which it was granted."""

    provider: str
    name: str
    kind: ServiceKind
    certificates: tuple[bytes, ...] = field(repr=False)
    granted: tuple[Period, ...] = ()

    def granted_at(self, at: datetime) -> Period | None:
        """The period that holds the moment, or None when the service was not granted then."""
        for period in self.granted:
            if period.since <= at and (period.until is None or at < period.until):
                return period
        return None


def services(root: etree._Element) -> Iterator[Service]:
    """The services of the kinds that count. Raises ValueError for times or certificates that cannot be read."""
    kinds = {f"{_URI}Svctype/{kind.value}": kind for kind in ServiceKind}
    for provider in root.iterfind(f"{TSL}TrustServiceProviderList/{TSL}TrustServiceProvider"):
        called = english(provider.find(f"{TSL}TSPInformation/{TSL}TSPName"))
        for service in provider.iterfind(f"{TSL}TSPServices/{TSL}TSPService"):
            now = service.find(f"{TSL}ServiceInformation")
            if now is None:
                continue
            kind = kinds.get((now.findtext(f"{TSL}ServiceTypeIdentifier") or "").strip())
            if kind is None:
                continue
            yield Service(
                called,
                english(now.find(f"{TSL}ServiceName")),
                kind,
                tuple(certificates(now.find(f"{TSL}ServiceDigitalIdentity"))),
                tuple(_periods(now, service.iterfind(f"{TSL}ServiceHistory/{TSL}ServiceHistoryInstance"))),
            )


def english(element: etree._Element | None) -> str:
    """The English name of those under `element`, else the first."""
    if element is None:
        return ""
    names = {
        one.get("{http://www.w3.org/XML/1998/namespace}lang", ""): " ".join((one.text or "").split())
        for one in element.iterfind(f"{TSL}Name")
    }
    return next((names[language] for language in ("en", *names) if names.get(language)), "")


def certificates(identity: etree._Element | None) -> Iterator[bytes]:
    """The DER certificates in a digital identity. Raises ValueError."""
    if identity is not None:
        for one in identity.iter(f"{TSL}X509Certificate"):
            yield decoded(one.text)


def moment(text: str | None) -> datetime:
    """A time of the list in UTC. Raises ValueError."""
    read = datetime.fromisoformat((text or "").strip())
    return (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)


def _periods(now: etree._Element, history: Iterator[etree._Element]) -> Iterator[Period]:
    """Each state lasts until the next one begins."""
    states = sorted(
        ((moment(one.findtext(f"{TSL}StatusStartingTime")), one) for one in (now, *history)), key=lambda state: state[0]
    )
    for index, (since, one) in enumerate(states):
        status = (one.findtext(f"{TSL}ServiceStatus") or "").strip().rstrip("/").rpartition("/")[2]
        if status not in _GRANTED:
            continue
        until = states[index + 1][0] if index + 1 < len(states) else None
        extensions = one.findall(f"{TSL}ServiceInformationExtensions/{TSL}Extension")
        uses = frozenset(
            (uri.text or "").strip().rpartition("/")[2]
            for extension in extensions
            for uri in extension.iterfind(f"{TSL}AdditionalServiceInformation/{TSL}URI")
        )
        narrowed = uses & {"ForeSignatures", "ForeSeals", "ForWebSiteAuthentication"}
        yield Period(since, until, narrowed, tuple(rule for extension in extensions for rule in _rules(extension)))


def _rules(extension: etree._Element) -> Iterator[Rule]:
    for element in extension.iterfind(f"{_RULES}Qualifications/{_RULES}QualificationElement"):
        says = frozenset(
            one.get("uri", "").rpartition("/")[2] for one in element.iterfind(f"{_RULES}Qualifiers/{_RULES}Qualifier")
        )
        told = element.find(f"{_RULES}CriteriaList")
        yield Rule(says, _conditions(told, 0) if told is not None else Conditions("all", unknown=True))


def _conditions(told: etree._Element, depth: int) -> Conditions:
    policies: list[frozenset[str]] = []
    usages: list[tuple[tuple[str, bool], ...]] = []
    inner: list[Conditions] = []
    unknown = depth >= MOST_DEPTH
    for one in told.iterchildren("*") if not unknown else ():
        if one.tag == f"{_RULES}PolicySet":
            names = [(oid.text or "").strip() for oid in one.iter("{http://uri.etsi.org/01903/v1.3.2#}Identifier")]
            policies.append(frozenset(name.removeprefix("urn:oid:") for name in names))
        elif one.tag == f"{_RULES}KeyUsage":
            bits = one.iterfind(f"{_RULES}KeyUsageBit")
            usages.append(tuple((bit.get("name", ""), (bit.text or "").strip() in ("true", "1")) for bit in bits))
        elif one.tag == f"{_RULES}CriteriaList":
            inner.append(_conditions(one, depth + 1))
        elif one.tag != f"{_RULES}Description":
            unknown = True
    return Conditions(told.get("assert", "all"), tuple(policies), tuple(usages), tuple(inner), unknown)
