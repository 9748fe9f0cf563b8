"""Trusted lists (ETSI TS 119 612) for the tests, signed by an invented scheme operator."""

from __future__ import annotations

import functools
from datetime import UTC, datetime

from lxml import etree

from optician_desk.signatures import trusted_list
from optician_desk.signatures.trusted_list import TrustedList
from tests.signed_authority import Holder, issue, issuing, name, root, stamping, usage
from tests.signed_xml import C14N, DS, SHA256, XADES, b64, c14n, reference, sha256, sign_bytes, transform

TSL = "http://uri.etsi.org/02231/v2#"
STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus"
SERVICE = "http://uri.etsi.org/TrstSvc/Svctype"
CA, STAMPS, ANSWERS = f"{SERVICE}/CA/QC", f"{SERVICE}/TSA/QTST", f"{SERVICE}/Certstatus/OCSP/QC"
SINCE = "2025-06-01T00:00:00Z"
ISSUED, NEXT = datetime(2026, 2, 1, tzinfo=UTC), "2026-08-01T00:00:00Z"


@functools.cache
def operator() -> Holder:
    return issue(name("Paraugu uzraudzība", organisation="Paraugu uzraudzība"), None, usage("digital_signature"))


@functools.cache
def other_operator() -> Holder:
    return issue(name("Svešais uzraugs"), None, usage("digital_signature"))


def names(tag: str, text: str) -> str:
    return f'<{tag}><Name xml:lang="lv">{text} (lv)</Name><Name xml:lang="en">{text}</Name></{tag}>'


def identity(holder: Holder, tag: str = "ServiceDigitalIdentity") -> str:
    return f"<{tag}><DigitalId><X509Certificate>{b64(holder.der)}</X509Certificate></DigitalId></{tag}>"


def state(status: str, since: str, more: str = "") -> str:
    return f"<ServiceStatus>{STATUS}/{status}</ServiceStatus><StatusStartingTime>{since}</StatusStartingTime>{more}"


def uses(*which: str) -> str:
    """The extension that narrows a service to signatures or seals."""
    base = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt"
    return "".join(
        f'<Extension Critical="true"><AdditionalServiceInformation><URI xml:lang="en">{base}/{one}</URI>'
        "</AdditionalServiceInformation></Extension>"
        for one in which
    )


def rule(says: str, conditions: str, combine: str = "all") -> str:
    """The extension that says something of the certificates that meet conditions."""
    base = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt"
    return (
        '<Extension Critical="true"><sie:Qualifications xmlns:sie="http://uri.etsi.org/TrstSvc/SvcInfoExt/'
        'eSigDir-1999-93-EC-TrustedList/#"><sie:QualificationElement><sie:Qualifiers><sie:Qualifier '
        f'uri="{base}/{says}"/></sie:Qualifiers><sie:CriteriaList assert="{combine}">{conditions}</sie:CriteriaList>'
        "</sie:QualificationElement></sie:Qualifications></Extension>"
    )


def key_usage(**bits: bool) -> str:
    told = "".join(
        f'<sie:KeyUsageBit name="{bit}">{str(value).lower()}</sie:KeyUsageBit>' for bit, value in bits.items()
    )
    return f"<sie:KeyUsage>{told}</sie:KeyUsage>"


def service(
    kind: str, holder: Holder, status: str = "granted", since: str = SINCE, extensions: str = "", history: str = ""
) -> str:
    inside = f"<ServiceInformationExtensions>{extensions}</ServiceInformationExtensions>" if extensions else ""
    return (
        f"<TSPService><ServiceInformation><ServiceTypeIdentifier>{kind}</ServiceTypeIdentifier>"
        f"{names('ServiceName', 'Service')}{identity(holder)}{state(status, since, inside)}</ServiceInformation>"
        f"<ServiceHistory>{history}</ServiceHistory></TSPService>"
    )


def past(kind: str, status: str, since: str) -> str:
    return (
        f"<ServiceHistoryInstance><ServiceTypeIdentifier>{kind}</ServiceTypeIdentifier>{names('ServiceName', 'Service')}"
        f"{state(status, since)}</ServiceHistoryInstance>"
    )


def usual_services() -> str:
    return service(CA, issuing(), extensions=uses("ForeSignatures", "ForeSeals")) + service(STAMPS, stamping())


def unsigned(
    services: str | None = None, *, territory: str = "LV", sequence: int = 7, until: str = NEXT, pointers: str = "",
    kind: str = "EUgeneric",
) -> str:  # fmt: skip
    """The text of a list, without its signature, `{}` standing where it goes."""
    services = usual_services() if services is None else services
    following = f"<NextUpdate><dateTime>{until}</dateTime></NextUpdate>" if until else "<NextUpdate/>"
    return (
        f'<TrustServiceStatusList xmlns="{TSL}" Id="TSL" TSLTag="http://uri.etsi.org/19612/TSLTag"><SchemeInformation>'
        f"<TSLVersionIdentifier>6</TSLVersionIdentifier><TSLSequenceNumber>{sequence}</TSLSequenceNumber>"
        f"<TSLType>http://uri.etsi.org/TrstSvc/TrustedList/TSLType/{kind}</TSLType>"
        f"{names('SchemeOperatorName', 'Invented supervision')}<SchemeTerritory>{territory}</SchemeTerritory>"
        f"<PointersToOtherTSL>{pointers}</PointersToOtherTSL>"
        f"<ListIssueDateTime>{ISSUED:%Y-%m-%dT%H:%M:%SZ}</ListIssueDateTime>{following}</SchemeInformation>"
        "<TrustServiceProviderList><TrustServiceProvider><TSPInformation>"
        f"{names('TSPName', 'Paraugu centrs')}</TSPInformation><TSPServices>{services}</TSPServices>"
        "</TrustServiceProvider></TrustServiceProviderList>{}</TrustServiceStatusList>"
    )


def pointer(territory: str, holder: Holder) -> str:
    return (
        f"<OtherTSLPointer><ServiceDigitalIdentities>{identity(holder)}</ServiceDigitalIdentities>"
        "<TSLLocation>https://example.com/list.xml</TSLLocation><AdditionalInformation><OtherInformation>"
        f"<SchemeTerritory>{territory}</SchemeTerritory></OtherInformation></AdditionalInformation></OtherTSLPointer>"
    )


def signed(text: str, by: Holder | None = None, *, uri: str = "") -> bytes:
    """The list with its enveloped signature."""
    by = by or operator()
    spaces = f'xmlns:ds="{DS}" xmlns:xades="{XADES}"'
    body = etree.fromstring(text.replace("{}", ""))
    if uri not in ("", "#TSL"):
        body = body.findall(f"{{{TSL}}}SchemeInformation")[0]
    properties = (
        f'<xades:SignedProperties {spaces} Id="SP"><xades:SignedSignatureProperties><xades:SigningTime>'
        f"{ISSUED:%Y-%m-%dT%H:%M:%SZ}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
        f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue>{sha256(by.der)}</ds:DigestValue></xades:CertDigest>'
        "</xades:Cert></xades:SigningCertificateV2></xades:SignedSignatureProperties></xades:SignedProperties>"
    )
    enveloped = transform(f"{DS}enveloped-signature", C14N)
    whole = reference(uri, sha256(c14n(body)), transforms=enveloped)
    own = reference(
        "#SP",
        sha256(_in_place(properties)),
        kind="http://uri.etsi.org/01903#SignedProperties",
        transforms=transform(C14N),
    )
    method, _ = sign_bytes(by, b"")
    information = (
        f'<ds:SignedInfo {spaces}><ds:CanonicalizationMethod Algorithm="{C14N}"/><ds:SignatureMethod '
        f'Algorithm="{method}"/>{whole}{own}</ds:SignedInfo>'
    )
    _, value = sign_bytes(by, _in_place(information))
    signature = (
        f'<ds:Signature {spaces} Id="S">{information}<ds:SignatureValue>{b64(value)}</ds:SignatureValue><ds:KeyInfo>'
        f"<ds:X509Data><ds:X509Certificate>{b64(by.der)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo><ds:Object>"
        f'<xades:QualifyingProperties Target="#S">{properties}</xades:QualifyingProperties></ds:Object></ds:Signature>'
    )
    return b'<?xml version="1.0" encoding="UTF-8"?>' + text.replace("{}", signature).encode()


def _in_place(text: str) -> bytes:
    """The canonical form: exclusive, so that the list's own namespace does not show."""
    return c14n(etree.fromstring(text))


def read(services: str | None = None, **more: object) -> TrustedList:
    """A list that was written, signed and read."""
    return trusted_list.read(signed(unsigned(services, **more)))  # type: ignore[arg-type]


@functools.cache
def usual() -> TrustedList:
    """Latvia's, with the issuing authority for signatures and seals and the time-stamping authority."""
    return read()


@functools.cache
def with_root() -> TrustedList:
    """The root is listed instead of the issuing authority."""
    return read(service(CA, root()) + service(STAMPS, stamping()))
