"""5.5.2: by e-mail with a secure electronic signature: the file is checked, the signer compared, four honest verdicts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa

from optician_desk.domain.data_use import Origin
from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.domain.rights import Identity, Kind, Step
from optician_desk.domain.signed_file import Verdict
from optician_desk.services import requests, signed_mail, trusted_lists
from optician_desk.services.session import Session
from optician_desk.store.tables import KEPT_DOCUMENT
from tests import signed_lists, signed_pdf, signed_samples
from tests.rights_desk import at, card, everything, received
from tests.signed_authority import NOW, PERSONAL_CODE


@pytest.fixture
def asked(session: Session) -> str:
    """An erasure that Ilze Bērziņa asks for by e-mail."""
    subject = card(at(session, NOW), "Ilze", "Bērziņa")
    return received(session, subject, date(2026, 3, 3), Kind.ERASURE, channel=Origin.EMAIL).request


def trusting(manager: Session) -> None:
    content = signed_lists.signed(signed_lists.unsigned())
    trusted_lists.load(manager, content, trusted_lists.look(manager, content).signer)


@pytest.mark.parametrize("content", [signed_samples.asic_e, signed_samples.asic_e_cades, signed_pdf.whole])
def test_a_valid_signature_in_the_customers_name_makes_her_known(
    session: Session, manager: Session, asked: str, content: Callable[[], bytes]
) -> None:
    trusting(manager)
    taken = signed_mail.take(session, asked, content())
    assert (taken.file.verdict, taken.confirmed) == (Verdict.VALID, True)
    shown = requests.request_view(session, asked)
    assert shown.state.identity is Identity.CONFIRMED
    assert shown.row.step is Step.ASSESSMENT
    assert shown.identity is not None
    assert shown.identity.method == "e_signature"


def test_without_a_trusted_list_it_is_intact_and_a_manager_answers_for_it(
    session: Session, manager: Session, asked: str
) -> None:
    taken = signed_mail.take(session, asked, signed_samples.asic_e())
    assert (taken.file.verdict, taken.confirmed) == (Verdict.INTACT, False)
    assert requests.request_view(session, asked).state.identity is Identity.OPEN
    with pytest.raises(NotAllowed):
        signed_mail.confirm(session, asked)
    signed_mail.confirm(manager, asked)
    assert requests.request_view(session, asked).state.identity is Identity.CONFIRMED


def test_a_changed_file_confirms_nobody(session: Session, manager: Session, asked: str) -> None:
    whole = signed_samples.asic_e()
    entries = {"Lūgums dzēst.txt": b"Ludzu sutit visu man."}
    broken = signed_samples.container({**signed_samples.LETTERS, **entries}, _signatures_of(whole))
    taken = signed_mail.take(session, asked, broken)
    assert taken.file.verdict is Verdict.BROKEN
    with pytest.raises(Refusal, match="cannot_confirm"):
        signed_mail.confirm(manager, asked)
    assert requests.request_view(session, asked).state.identity is Identity.OPEN


def test_an_old_edoc_is_named_and_not_taken_for_checked(session: Session, asked: str) -> None:
    taken = signed_mail.take(session, asked, signed_samples.edoc_1())
    assert taken.file.verdict is Verdict.NOT_CHECKABLE
    assert requests.request_view(session, asked).state.identity is Identity.OPEN


def test_another_persons_valid_signature_confirms_nobody(session: Session, manager: Session) -> None:
    trusting(manager)
    subject = card(at(session, NOW), "Anna", "Ozola")
    asked = received(session, subject, date(2026, 3, 3), Kind.ACCESS, channel=Origin.EMAIL).request
    assert not signed_mail.take(session, asked, signed_samples.asic_e()).confirmed
    assert requests.request_view(session, asked).state.identity is Identity.OPEN


def test_the_file_is_kept_encrypted_with_its_digest_and_the_personal_code_nowhere_else(
    session: Session, manager: Session, asked: str
) -> None:
    trusting(manager)
    signed_mail.take(session, asked, signed_samples.asic_e())
    with session.desk.store.reading() as con:
        kept = con.execute(sa.select(KEPT_DOCUMENT.c.content)).scalars().all()
    assert kept == [signed_samples.asic_e()]
    said = everything(session).replace(signed_samples.asic_e().decode("utf-8", "replace"), "")
    assert PERSONAL_CODE not in said
    assert PERSONAL_CODE.replace("-", "") not in said


def _signatures_of(container: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(container)) as archive:
        return {signed_samples.SIGNATURES: archive.read(signed_samples.SIGNATURES)}
