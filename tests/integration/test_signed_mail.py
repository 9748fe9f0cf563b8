"""A signed file by e-mail: checked, kept, compared with who asks; nothing of its certificate is stored (policy 5.5.2)."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.errors import NotAllowed, Refusal, Trouble
from optician_desk.domain.identity import Compared, How
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Identity, Kind, Step
from optician_desk.domain.signed_file import Verdict
from optician_desk.services import identity_ways, requests, signed_mail, trail, trusted_lists
from optician_desk.services.session import Session
from optician_desk.store.data_map import value_columns
from optician_desk.store.facts.rights import IDENTITY_CHECK
from optician_desk.store.facts.rights_steps import SIGNED_FILE
from optician_desk.store.tables import KEPT_DOCUMENT
from tests import signed_lists, signed_pdf, signed_samples
from tests.rights_desk import at, card, received
from tests.signed_authority import NOW, PERSONAL_CODE, ilze, janis
from tests.signed_xml import document, signature

DAY = legal_day(NOW)


def by_email(session: Session, subject: str | None = None, *kinds: Kind, **more: object) -> str:
    return received(at(session, NOW), subject or card(session), DAY, *kinds, channel=Origin.EMAIL, **more).request


def trust(manager: Session) -> None:
    content = signed_lists.signed(signed_lists.unsigned())
    trusted_lists.load(at(manager, NOW), content, trusted_lists.look(manager, content).signer)


def test_a_valid_signature_in_the_right_name_settles_it(session: Session, manager: Session) -> None:
    trust(manager)
    request = by_email(session)
    taken = signed_mail.take(session, request, signed_samples.asic_e(), "iesniegums.edoc")
    assert (taken.file.verdict, taken.how, taken.confirmed) == (Verdict.VALID, How.SAME, True)
    shown = requests.request_view(session, request)
    assert shown.identity is not None
    assert (shown.identity.outcome, shown.identity.method) == (Identity.CONFIRMED, "e_signature")
    assert shown.identity.matched == ((Compared.NAME, How.SAME),)
    assert shown.signed_file is not None
    assert (shown.signed_file.form, shown.signed_file.verdict) == ("asic_e_xades", "valid")
    assert (shown.signed_file.certificate, shown.signed_file.signer) == ("qualified_signature", "same")
    assert shown.row.step is Step.SYSTEMS


def test_the_file_is_kept_and_its_hash_is_in_the_trail(session: Session, manager: Session) -> None:
    request = by_email(session)
    content = signed_samples.asic_e()
    signed_mail.take(session, request, content)
    with session.desk.store.reading() as con:
        row = con.execute(sa.select(KEPT_DOCUMENT)).one()
    assert (bytes(row.content), row.request) == (content, request)
    details = trail.page(at(manager, NOW), subject=row.subject).lines[0]
    assert details.task == "take_signed_file"
    assert row.sha256 == hashlib.sha256(content).hexdigest()
    assert trail.verify(manager).sound
    assert content not in (session.desk.store.path.read_bytes())


def test_no_number_of_the_certificate_is_stored_outside_the_file(session: Session, manager: Session) -> None:
    trust(manager)
    signed_mail.take(session, by_email(session), signed_samples.asic_e(), f"{PERSONAL_CODE}.edoc")
    digits = PERSONAL_CODE.replace("-", "")
    with session.desk.store.reading() as con:
        for table in (SIGNED_FILE, IDENTITY_CHECK):
            for row in con.execute(sa.select(*(table.c[name] for name in value_columns(table)))):
                cells = "".join(str(cell) for cell in row).replace("-", "")
                assert digits not in cells
                assert "PNOLV" not in cells


def test_without_a_list_it_is_intact_and_waits_for_a_manager(session: Session, manager: Session) -> None:
    request = by_email(session)
    taken = signed_mail.take(session, request, signed_samples.asic_e())
    assert (taken.file.verdict, taken.how, taken.confirmed) == (Verdict.INTACT, How.SAME, False)
    assert "signed.no_trusted_list" in taken.file.missing
    with pytest.raises(Refusal) as caught:
        identity_ways.record_identity_by(session, request, "e_signature")
    assert caught.value.code == "identity.signature_not_enough"
    with pytest.raises(NotAllowed):
        signed_mail.confirm(session, request)
    signed_mail.confirm(at(manager, NOW), request)
    shown = requests.request_view(session, request).identity
    assert shown is not None
    assert shown.matched == ((Compared.NAME, How.SAME), (Compared.PORTAL, How.BY_EYE))
    assert shown.by.staff == manager.name


def test_a_list_loaded_later_counts_at_the_next_check(session: Session, manager: Session) -> None:
    request = by_email(session)
    signed_mail.take(session, request, signed_samples.asic_e())
    trust(manager)
    assert signed_mail.look(session, request).file.verdict is Verdict.VALID
    assert requests.request_view(session, request).identity is None
    assert signed_mail.check_again(session, request).confirmed
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(sa.func.count()).select_from(KEPT_DOCUMENT)).scalar() == 1


def test_another_name_needs_a_manager_and_an_explanation(session: Session, manager: Session) -> None:
    trust(manager)
    request = by_email(session, card(at(session, NOW), "Ilze", "Kalniņa"))
    taken = signed_mail.take(session, request, signed_samples.asic_e())
    assert (taken.file.verdict, taken.how, taken.confirmed) == (Verdict.VALID, How.DIFFERENT, False)
    with pytest.raises(Refusal, match=r"identity\.signer_differs"):
        identity_ways.record_identity_by(session, request, "e_signature")
    with pytest.raises(Refusal, match=r"identity\.signer_differs"):
        signed_mail.confirm(at(manager, NOW), request)
    with pytest.raises(Refusal, match=r"identity\.explanation_unknown"):
        signed_mail.confirm(manager, request, "she_said_so")
    signed_mail.confirm(manager, request, "marriage")
    shown = requests.request_view(session, request).identity
    assert shown is not None
    assert (shown.matched, shown.explanation) == (((Compared.NAME, How.EXPLAINED),), "marriage")


def test_a_file_signed_long_before_is_no_application(session: Session, manager: Session) -> None:
    """Whoever holds an old contract with Ilze's signature could send it in her name."""
    trust(manager)
    later = NOW + timedelta(days=40)
    request = received(at(session, later), card(session), legal_day(later), channel=Origin.EMAIL).request
    taken = signed_mail.take(session, request, signed_samples.asic_e())
    assert (taken.file.verdict, taken.how, taken.confirmed) == (Verdict.VALID, How.SAME, False)
    with pytest.raises(Refusal, match=r"identity\.signature_old"):
        identity_ways.record_identity_by(session, request, "e_signature")
    signed_mail.confirm(at(manager, later), request)
    shown = requests.request_view(session, request).identity
    assert shown is not None
    assert (shown.outcome, shown.by.staff) == (Identity.CONFIRMED, manager.name)


def test_the_name_without_marks_agrees(session: Session, manager: Session) -> None:
    trust(manager)
    taken = signed_mail.take(
        session, by_email(session, card(at(session, NOW), "Ilze", "Berzina")), signed_samples.asic_e()
    )
    assert (taken.how, taken.confirmed) == (How.TRANSLITERATED, True)


def test_who_acts_for_another_signs_in_the_own_name(session: Session, manager: Session) -> None:
    trust(manager)
    subject = card(at(session, NOW), "Anna", "Liepa")
    more = {"made_by": GivenBy.REPRESENTATIVE, "representative_given": "Ilze", "representative_surname": "Bērziņa"}
    request = by_email(session, subject, **more)
    assert signed_mail.take(session, request, signed_samples.asic_e()).confirmed
    assert requests.request_view(session, request).missing == ("request.authority_open",)
    own = by_email(session, card(session), **(more | {"representative_given": "Dace"}))
    assert signed_mail.take(session, own, signed_samples.asic_e()).how is How.DIFFERENT


def test_a_signature_that_leaves_a_file_out_shows_nothing(session: Session, manager: Session) -> None:
    """Ilze signed one file and Jānis both: the file says what Jānis asks, not Ilze."""
    trust(manager)
    letters = signed_samples.LETTERS
    first = dict([next(iter(letters.items()))])
    own = document(signature(ilze(), first), signature(janis(), letters, number=2))
    content = signed_samples.container(signatures={signed_samples.SIGNATURES: own})
    taken = signed_mail.take(session, by_email(session), content)
    assert (taken.how, taken.confirmed) == (How.DIFFERENT, False)


def test_a_signed_pdf(session: Session, manager: Session) -> None:
    trust(manager)
    taken = signed_mail.take(session, by_email(session), signed_pdf.whole(), "iesniegums.pdf")
    assert (taken.file.verdict, taken.confirmed) == (Verdict.VALID, True)


def test_a_broken_file_confirms_nothing_whoever_asks(session: Session, manager: Session) -> None:
    trust(manager)
    letters = dict(signed_samples.LETTERS)
    changed = {name: data + b" " for name, data in letters.items()}
    whole = document(signature(ilze(), letters))
    content = signed_samples.container(changed, {signed_samples.SIGNATURES: whole})
    request = by_email(session)
    assert signed_mail.take(session, request, content).file.verdict is Verdict.BROKEN
    with pytest.raises(Refusal, match=r"signature\.cannot_confirm"):
        signed_mail.confirm(at(manager, NOW), request)
    assert requests.request_view(session, request).identity is None


def test_an_old_edoc_is_kept_and_not_checkable(session: Session) -> None:
    taken = signed_mail.take(session, by_email(session), signed_samples.edoc_1())
    assert (taken.file.verdict, taken.confirmed) == (Verdict.NOT_CHECKABLE, False)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "signature.empty"),
        (b"\xff\xd8\xff photo of an identity card", "signature.none"),
        (b"%PDF-1.7 nothing", "signature.none"),
        (bytes(signed_mail.LARGEST + 1), "signature.too_large"),
    ],
    ids=["empty", "photo", "pdf", "large"],
)
def test_what_carries_no_signature_is_not_kept(session: Session, content: bytes, code: str) -> None:
    request = by_email(session)
    with pytest.raises(Refusal) as caught:
        signed_mail.take(session, request, content)
    assert caught.value.code == code
    with session.desk.store.reading() as con:
        assert con.execute(sa.select(KEPT_DOCUMENT)).first() is None


def test_a_pdf_without_a_signature_is_not_kept(session: Session) -> None:
    with pytest.raises(Refusal, match=r"signature\.none"):
        signed_mail.take(session, by_email(session), signed_pdf.plain())


def test_nothing_is_taken_where_nobody_is_to_be_identified(session: Session, manager: Session) -> None:
    trust(manager)
    request = by_email(session, None, Kind.MARKETING)
    with pytest.raises(Refusal, match=r"request\.step_not_taken"):
        signed_mail.take(session, request, signed_samples.asic_e())


def test_the_kept_file_can_be_saved_for_a_portal(session: Session, tmp_path: Path) -> None:
    request = by_email(session)
    with pytest.raises(Refusal, match=r"signature\.nothing_taken"):
        signed_mail.save(session, request, tmp_path / "x.edoc")
    signed_mail.take(session, request, signed_samples.asic_e())
    signed_mail.save(session, request, tmp_path / "x.edoc")
    assert (tmp_path / "x.edoc").read_bytes() == signed_samples.asic_e()
    with pytest.raises(Trouble):
        signed_mail.save(session, request, tmp_path / "nowhere" / "x.edoc")
