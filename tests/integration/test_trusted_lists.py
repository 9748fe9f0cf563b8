"""Trusted lists from files: the first signer is confirmed by a person, later ones by the list before (eIDAS Art. 22)."""

from __future__ import annotations

import pytest

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.trust_view import fingerprint_groups
from optician_desk.services import trail, trusted_lists
from optician_desk.services.session import Session
from tests import signed_lists
from tests.rights_desk import at
from tests.signed_authority import NOW


@pytest.fixture
def chief(manager: Session) -> Session:
    return at(manager, NOW)


def code(session: Session, content: bytes, confirmed: str = "") -> str:
    with pytest.raises(Refusal) as caught:
        trusted_lists.load(session, content, confirmed)
    return caught.value.code


def test_the_first_list_is_taken_once_its_signer_is_confirmed(chief: Session) -> None:
    content = signed_lists.signed(signed_lists.unsigned())
    offered = trusted_lists.look(chief, content)
    assert (offered.territory, offered.sequence, offered.signer_known, offered.outdated) == ("LV", 7, False, False)
    assert code(chief, content) == "trust.signer_unconfirmed"
    assert code(chief, content, "0" * 64) == "trust.signer_unconfirmed"
    assert trusted_lists.loaded(chief) == ()
    loaded = trusted_lists.load(chief, content, offered.signer)
    assert trusted_lists.loaded(chief) == (loaded,)
    assert (loaded.staff, loaded.operator, loaded.imported_at) == (chief.name, "Invented supervision", NOW)
    entry = trail.page(chief).lines[0]
    assert entry.task == "load_trusted_list"


def test_a_later_list_by_the_same_signer_needs_no_word(chief: Session) -> None:
    first = signed_lists.signed(signed_lists.unsigned())
    trusted_lists.load(chief, first, trusted_lists.look(chief, first).signer)
    later = signed_lists.signed(signed_lists.unsigned(sequence=8))
    assert trusted_lists.look(chief, later).signer_known
    trusted_lists.load(chief, later)
    assert [one.sequence for one in trusted_lists.loaded(chief)] == [8]
    assert code(chief, first) == "trust.older"
    assert code(chief, later) == "trust.older"


def test_another_signer_is_asked_about_again(chief: Session) -> None:
    first = signed_lists.signed(signed_lists.unsigned())
    trusted_lists.load(chief, first, trusted_lists.look(chief, first).signer)
    forged = signed_lists.signed(signed_lists.unsigned(sequence=9), signed_lists.other_operator())
    assert not trusted_lists.look(chief, forged).signer_known
    assert code(chief, forged) == "trust.signer_unconfirmed"
    assert code(chief, forged, trusted_lists.loaded(chief)[0].signer) == "trust.signer_unconfirmed"
    assert [one.sequence for one in trusted_lists.loaded(chief)] == [7]


@pytest.mark.parametrize("content", [b"", b"<xml/>", b"not a list"])
def test_what_is_no_list(chief: Session, content: bytes) -> None:
    assert code(chief, content, "0" * 64).startswith("trust.")
    with pytest.raises(Refusal):
        trusted_lists.look(chief, content)


def test_a_changed_list_is_refused(chief: Session) -> None:
    content = signed_lists.signed(signed_lists.unsigned()).replace(b"Paraugu centrs", b"Viltus centrs_")
    assert code(chief, content, "0" * 64) == "trust.signature_wrong"


def test_latvia_comes_first_and_a_list_can_go(chief: Session) -> None:
    for territory in ("EE", "LV", "DE"):
        content = signed_lists.signed(signed_lists.unsigned(territory=territory))
        trusted_lists.load(chief, content, trusted_lists.look(chief, content).signer)
    assert [one.territory for one in trusted_lists.loaded(chief)] == ["LV", "DE", "EE"]
    trusted_lists.remove(chief, "DE")
    assert [one.territory for one in trusted_lists.loaded(chief)] == ["LV", "EE"]
    with pytest.raises(Refusal):
        trusted_lists.remove(chief, "DE")


def test_trust_is_the_manager_s(session: Session, technician: Session) -> None:
    content = signed_lists.signed(signed_lists.unsigned())
    for somebody in (session, technician):
        with pytest.raises(NotAllowed):
            trusted_lists.load(somebody, content, "0" * 64)
        with pytest.raises(NotAllowed):
            trusted_lists.remove(somebody, "LV")


def test_a_fingerprint_as_people_compare_it() -> None:
    assert fingerprint_groups("0123456789abcdef") == "0123 4567 89AB CDEF"
