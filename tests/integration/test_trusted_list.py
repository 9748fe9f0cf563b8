"""Trusted lists that a manager imports: read only when their signature holds over the whole; then by number and signer."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

import pytest

from optician_desk.domain.errors import Refusal
from optician_desk.signatures import trusted_list
from optician_desk.signatures.trusted_services import ServiceKind
from tests import signed_lists as lists
from tests.signed_authority import issuing, stamping
from tests.signed_lists import CA, STAMPS, past, pointer, read, service, signed, unsigned, uses, usual
from tests.signed_xml import DS


def refused(content: bytes) -> str:
    with pytest.raises(Refusal) as caught:
        trusted_list.read(content)
    return caught.value.code


def test_what_a_list_says_of_itself() -> None:
    found = usual()
    assert (found.territory, found.sequence, found.operator) == ("LV", 7, "Invented supervision")
    assert found.issued == lists.ISSUED
    assert found.next_update == datetime(2026, 8, 1, tzinfo=UTC)
    assert found.signer == hashlib.sha256(lists.operator().der).hexdigest()
    assert found.signer_name == "Paraugu uzraudzība"


def test_its_services_with_their_certificates() -> None:
    first, second = usual().services
    assert (first.kind, first.provider, first.name) == (ServiceKind.CERTIFICATES, "Paraugu centrs", "Service")
    assert (first.certificates, second.certificates) == ((issuing().der,), (stamping().der,))
    assert first.granted[0].uses == {"ForeSignatures", "ForeSeals"}
    assert second.kind is ServiceKind.TIME_STAMPS


def test_services_of_other_kinds_are_left_out() -> None:
    assert read(service("http://uri.etsi.org/TrstSvc/Svctype/CA/PKC", issuing())).services == ()


def test_the_history_of_a_service_makes_periods() -> None:
    history = past(CA, "withdrawn", "2025-09-01T00:00:00Z") + past(CA, "undersupervision", "2015-01-01T00:00:00Z")
    (only,) = read(service(CA, issuing(), "granted", "2026-01-01T00:00:00Z", uses("ForeSeals"), history)).services
    at = {
        year: only.granted_at(datetime(*year, tzinfo=UTC))
        for year in ((2014, 1, 1), (2015, 2, 1), (2025, 10, 1), (2026, 1, 1))
    }
    assert at[2014, 1, 1] is None
    assert at[2015, 2, 1] is not None
    assert at[2015, 2, 1].until == datetime(2025, 9, 1, tzinfo=UTC)
    assert at[2025, 10, 1] is None
    assert at[2026, 1, 1] is not None
    assert at[2026, 1, 1].uses == {"ForeSeals"}


def test_any_change_in_the_list_is_noticed() -> None:
    whole = signed(unsigned())
    for old, new in (
        (b"<TSLSequenceNumber>7", b"<TSLSequenceNumber>8"),
        (b"Svcstatus/granted", b"Svcstatus/Granted"),
        (b"</TSPServices>", service(STAMPS, issuing()).encode() + b"</TSPServices>"),
        (b"<SchemeTerritory>LV", b"<SchemeTerritory>EE"),
        (b"</TrustServiceStatusList>", b"<more/></TrustServiceStatusList>"),
    ):
        assert old in whole
        assert refused(whole.replace(old, new)) == "trust.signature_wrong"


def test_a_list_without_a_signature_or_with_one_over_a_part_only() -> None:
    assert refused(unsigned().replace("{}", "").encode()) == "trust.not_signed"
    part = unsigned().replace("<SchemeInformation>", '<SchemeInformation Id="part">')
    assert refused(signed(part, uri="#part")) == "trust.signature_wrong"


def test_a_list_may_be_signed_by_its_identifier() -> None:
    whole = signed(unsigned(), uri="#TSL")
    assert trusted_list.read(whole).sequence == 7
    assert refused(whole.replace(b"<TSLSequenceNumber>7", b"<TSLSequenceNumber>8")) == "trust.signature_wrong"


def test_a_list_inside_something_else_is_no_list() -> None:
    whole = signed(unsigned()).partition(b"?>")[2]
    assert refused(b"<x>" + whole + b"</x>") == "trust.not_a_list"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "trust.not_readable"),
        (b"\0\1\2", "trust.not_readable"),
        (b"<a/>", "trust.not_a_list"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "trust.not_readable"),
        (b"<a>" + b"<b/>" * 500_000 + b"</a>", "trust.not_readable"),
        (bytes(trusted_list.MOST_BYTES + 1), "trust.too_big"),
    ],
    ids=["empty", "bytes", "other", "doctype", "many", "big"],
)
def test_what_is_no_list(content: bytes, code: str) -> None:
    assert refused(content) == code


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<TSLSequenceNumber>7", "<TSLSequenceNumber>seven"),
        ("<SchemeTerritory>LV", "<SchemeTerritory>"),
        ("2026-08-01T00:00:00Z", "soon"),
        (lists.SINCE, "long ago"),
    ],
)
def test_a_signed_list_that_makes_no_sense(old: str, new: str) -> None:
    assert refused(signed(unsigned().replace(old, new))) == "trust.not_readable"


def test_a_list_of_another_kind_is_refused() -> None:
    assert refused(signed(unsigned(kind="nonEUgeneric"))) == "trust.not_a_list"


def test_outdated() -> None:
    assert not usual().outdated(datetime(2026, 8, 1, tzinfo=UTC))
    assert usual().outdated(datetime(2026, 8, 1, 0, 0, 1, tzinfo=UTC))
    assert read(until="").outdated(lists.ISSUED)  # a closed list has no next one


def test_the_first_list_must_be_confirmed_a_later_one_follows() -> None:
    later, stranger = read(sequence=8), trusted_list.read(signed(unsigned(sequence=8), lists.other_operator()))
    assert not trusted_list.follows(usual(), [])
    assert trusted_list.follows(later, [usual()])
    assert not trusted_list.follows(stranger, [usual()])
    assert not trusted_list.follows(later, [read(territory="EE")])


def test_a_list_that_names_the_next_signer() -> None:
    announcing = read(pointers=pointer("LV", lists.other_operator()))
    later = trusted_list.read(signed(unsigned(sequence=8), lists.other_operator()))
    assert trusted_list.follows(later, [announcing])
    of_lists = read(territory="EU", kind="EUlistofthelists", pointers=pointer("LV", lists.other_operator()))
    assert trusted_list.follows(later, [of_lists])
    assert not trusted_list.follows(later, [read(pointers=pointer("EE", lists.other_operator()))])


@pytest.mark.parametrize("number", [6, 7])
def test_an_older_list_or_the_same_again_is_refused(number: int) -> None:
    with pytest.raises(Refusal) as caught:
        trusted_list.follows(read(sequence=number), [usual()])
    assert caught.value.code == "trust.older"
    assert caught.value.params == {"number": number, "known": 7}


def test_the_signature_must_lie_in_the_list_itself() -> None:
    """A signature somewhere deeper is not the list's."""
    whole = signed(unsigned())
    start, end = whole.index(b"<ds:Signature "), whole.index(b"</ds:Signature>") + len(b"</ds:Signature>")
    moved = whole[:start] + b"<more>" + whole[start:end] + b"</more>" + whole[end:]
    assert DS.encode() in moved
    assert refused(moved) == "trust.not_signed"
