"""The identity step: a way for each door, a signed file dropped or opened, who acts for another, why not (policy 5.5, 5.6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.domain.identity import Compared, How, Method
from optician_desk.domain.local_time import legal_day
from optician_desk.domain.rights import Identity, Step
from optician_desk.domain.staff import Permission
from optician_desk.services import phone_checks, requests, signed_mail, trusted_lists
from optician_desk.services.session import Session
from optician_desk.ui.context import Context
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.theme import Tone
from tests import signed_lists, signed_samples
from tests.gui.conftest import Open
from tests.gui.focus import focused
from tests.rights_desk import at, card, received
from tests.signed_authority import NOW

Settle = Callable[[], None]
Visits = list[tuple[str, dict[str, object]]]
DAY = legal_day(NOW)


@pytest.fixture
def visits(context: Context) -> Visits:
    found: Visits = []
    context.navigated.connect(lambda page, arguments: found.append((page, arguments)))
    return found


@pytest.fixture
def edoc(tmp_path: Path) -> Path:
    path = tmp_path / "iesniegums.edoc"
    path.write_bytes(signed_samples.asic_e())
    return path


def by(session: Session, channel: Origin, subject: str | None = None, **more: object) -> str:
    return received(at(session, NOW), subject or card(session), DAY, channel=channel, **more).request


def trust(manager: Session) -> None:
    content = signed_lists.signed(signed_lists.unsigned())
    trusted_lists.load(at(manager, NOW), content, trusted_lists.look(manager, content).signer)


def opened(open_page: Open, request: str) -> RequestPage:
    page = open_page("request", request=request)
    assert isinstance(page, RequestPage)
    return page


def outcome(session: Session, request: str) -> Identity | None:
    found = requests.request_view(session, request).identity
    return found.outcome if found else None


@pytest.mark.parametrize(
    ("channel", "way"),
    [(Origin.EMAIL, "e_signature"), (Origin.POST, "callback"), (Origin.PHONE, "questions")],
)
def test_each_door_has_its_way(session: Session, open_page: Open, channel: Origin, way: str) -> None:
    page = opened(open_page, by(session, channel))
    form = page.identity
    assert form.ways.key() == way
    assert [key for key, part in form.parts.items() if part.isVisible()] == [way]
    assert form.letter.isVisible()


def test_a_stranger_is_not_asked_about_a_card(session: Session, open_page: Open) -> None:
    made = received(at(session, NOW), None, DAY, channel=Origin.POST)
    form = opened(open_page, made.request).identity
    assert form.ways.key() == "document"
    assert not form.ways.part("questions").isVisible()
    assert form.ways.part("e_signature").isVisible()


def test_a_signed_file_is_dropped_and_settles_it(
    session: Session, manager: Session, open_page: Open, settle: Settle, edoc: Path
) -> None:
    trust(manager)
    request = by(session, Origin.EMAIL)
    page = opened(open_page, request)
    zone = page.identity.signature.zone
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(edoc))])
    event = QDropEvent(
        QPoint(20, 20).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    zone.dropEvent(event)
    settle()
    assert outcome(session, request) is Identity.CONFIRMED
    assert page.view is not None
    assert page.view.row.step is Step.SYSTEMS


def test_by_keyboard_an_intact_file_waits_for_the_manager(
    session: Session, manager: Session, context: Context, open_page: Open, settle: Settle, prompts: Prompts, edoc: Path
) -> None:
    request = by(session, Origin.EMAIL)
    page = opened(open_page, request)
    form = page.identity.signature
    assert focused(form.zone.button)
    assert page.ui.footer.message() == "Open the signed file, or ask for identity by letter."
    assert not page.primary.isVisible()
    prompts.answers.append(edoc)
    QTest.keyClick(form.zone.button, Qt.Key.Key_Space)
    settle()
    assert form.found.verdict.words().startswith("Intact, but not confirmed")
    assert page.ui.footer.message() == "Only a manager may confirm this signature."
    assert not form.found.portal.isVisible()
    assert not page.primary.isEnabled()
    context.session = at(manager, NOW)
    page = opened(open_page, request)
    form = page.identity.signature
    assert not page.primary.isEnabled()
    assert page.ui.footer.message() == "Have it checked on eparaksts.lv and tick it."
    QTest.keyClick(form.found.portal, Qt.Key.Key_Space)
    QTest.keyClick(form.found.portal, Qt.Key.Key_Return)
    settle()
    found = requests.request_view(session, request).identity
    assert found is not None
    assert found.matched == ((Compared.NAME, How.SAME), (Compared.PORTAL, How.BY_EYE))


def test_another_signer_s_name_needs_an_explanation(
    manager: Session, context: Context, open_page: Open, settle: Settle, prompts: Prompts, edoc: Path
) -> None:
    trust(manager)
    context.session = manager
    request = by(manager, Origin.EMAIL, card(at(manager, NOW), "Ilze", "Kalniņa"))
    page = opened(open_page, request)
    prompts.answers.append(edoc)
    page.identity.signature.zone.button.click()
    settle()
    form = page.identity.signature
    assert form.found.verdict.words() == "The signature is valid, but a manager has to confirm it"
    assert form.found.verdict.tone() is Tone.WARNING
    assert not form.found.portal.isVisible()
    assert page.ui.footer.message() == "Choose why the names differ."
    form.found.explanation.choose("marriage")
    page.primary.click()
    settle()
    found = requests.request_view(manager, request).identity
    assert found is not None
    assert found.explanation == "marriage"


def test_an_old_signature_needs_a_manager_who_read_it(
    manager: Session, context: Context, open_page: Open, settle: Settle, prompts: Prompts, edoc: Path
) -> None:
    trust(manager)
    context.session = manager
    later = NOW + timedelta(days=40)
    request = received(at(manager, later), card(manager), legal_day(later), channel=Origin.EMAIL).request
    page = opened(open_page, request)
    prompts.answers.append(edoc)
    page.identity.signature.zone.button.click()
    settle()
    form = page.identity.signature
    assert form.found.verdict.tone() is Tone.WARNING
    assert form.found.verdict.words() == (
        "The signature is valid, but a manager has to confirm it The file was signed more than 30 days before it came. "
        "A manager reads it and confirms that it is this request."
    )
    assert not form.found.portal.isVisible()
    assert page.ui.footer.message() == "Read what was signed and tick that it is this request."
    assert not page.primary.isEnabled()
    form.found.meant.click()
    page.primary.click()
    settle()
    assert outcome(manager, request) is Identity.CONFIRMED


def test_a_valid_signature_by_another_name_is_amber_and_one_that_settled_it_is_green(
    session: Session, manager: Session, open_page: Open, settle: Settle, prompts: Prompts, edoc: Path
) -> None:
    trust(manager)
    request = by(session, Origin.EMAIL)
    page = opened(open_page, request)
    taken = signed_mail.take(session, request, edoc.read_bytes())
    found = page.identity.signature.found
    found.clear(requests.request_view(session, request))
    found.show_taken(replace(taken, confirmed=False, how=How.DIFFERENT))
    assert found.verdict.tone() is Tone.WARNING
    found.show_taken(taken)
    assert (found.verdict.tone(), found.verdict.words()) == (Tone.GOOD, "The signature is valid")


def test_a_list_loaded_meanwhile_counts_after_checking_again(
    session: Session, manager: Session, open_page: Open, settle: Settle, prompts: Prompts, edoc: Path
) -> None:
    request = by(session, Origin.EMAIL)
    page = opened(open_page, request)
    prompts.answers.append(edoc)
    page.identity.signature.zone.button.click()
    settle()
    trust(manager)
    page.identity.signature.found.again.click()
    settle()
    assert outcome(session, request) is Identity.CONFIRMED


def test_the_kept_file_is_saved_for_a_portal(
    session: Session, open_page: Open, settle: Settle, prompts: Prompts, edoc: Path, tmp_path: Path
) -> None:
    page = opened(open_page, by(session, Origin.EMAIL))
    prompts.answers += [edoc, tmp_path / "copy.edoc"]
    page.identity.signature.zone.button.click()
    settle()
    page.identity.signature.found.save.click()
    settle()
    assert (tmp_path / "copy.edoc").read_bytes() == edoc.read_bytes()


def test_a_picture_is_not_taken_for_a_signed_file(
    session: Session, open_page: Open, settle: Settle, prompts: Prompts, tmp_path: Path
) -> None:
    picture = tmp_path / "passport.jpg"
    picture.write_bytes(b"\xff\xd8\xff passport")
    page = opened(open_page, by(session, Origin.EMAIL))
    prompts.answers += [picture, tmp_path / "gone.edoc"]
    for words in ("No electronic signature can be read in this file", "The file cannot be read"):
        page.identity.signature.zone.button.click()
        settle()
        assert page.identity.signature.found.verdict.words().startswith(words)
    assert requests.queue(session).rows[0].step is Step.IDENTITY


def test_a_call_back_is_made_on_its_page_and_confirmed_here(
    session: Session, open_page: Open, settle: Settle, visits: Visits
) -> None:
    subject = card(at(session, NOW))
    request = by(session, Origin.POST, subject)
    page = opened(open_page, request)
    form = page.identity
    reach = form.reach[Method.CALLBACK]
    assert form.part() is reach
    assert focused(reach.begin)
    assert not page.primary.isEnabled()
    assert page.ui.footer.message().startswith("Nobody has been identified by phone yet")
    QTest.keyClick(reach.begin, Qt.Key.Key_Space)
    assert visits == [("phone", {"subject": subject, "request": request})]
    with session.task(Permission.REQUEST, "check_identity") as work:
        work.subject = subject
        phone_checks.record(work, "callback", (), Identity.CONFIRMED, session.desk.clock())
    page.open(request=request)
    settle()
    assert page.ui.footer.message() == ""
    page.primary.click()
    settle()
    assert outcome(session, request) is Identity.CONFIRMED


def test_the_way_chosen_stays_while_something_is_done_elsewhere(
    session: Session, open_page: Open, settle: Settle
) -> None:
    request, other = by(session, Origin.EMAIL), by(session, Origin.POST)
    page = opened(open_page, request)
    page.identity.ways.choose("questions")
    page.open(request=request)
    settle()
    assert page.identity.ways.key() == "questions"
    page.open(request=other)
    settle()
    assert page.identity.ways.key() == "callback"


def test_identity_is_asked_for_by_letter(session: Session, open_page: Open, visits: Visits) -> None:
    request = by(session, Origin.EMAIL)
    page = opened(open_page, request)
    page.identity.letter.click()
    assert visits == [("letter", {"request": request, "paper": "identity_request"})]


def test_who_acts_for_the_customer_is_checked_first(session: Session, open_page: Open, settle: Settle) -> None:
    more = {"made_by": GivenBy.REPRESENTATIVE, "representative_given": "Dace", "representative_surname": "Liepa"}
    request = by(session, Origin.POST, **more)
    page = opened(open_page, request)
    form = page.identity
    assert form.ways.key() == "document"
    assert not form.ways.part("callback").isVisible()
    assert form.document.ui.name.text() == "Name and surname compared: Dace Liepa"
    assert focused(form.authority.kind.box)
    assert page.ui.footer.message().startswith("The representative's authority is not checked yet.")
    form.authority.record.click()
    settle()
    assert form.authority.kind.message() == "Choose by what right somebody acts for the customer."
    form.authority.kind.choose("power_of_attorney")
    for check, row in form.authority.checks.items():
        if check != "in_force":
            row.click()
    form.authority.record.click()
    settle()
    assert form.authority.kind.message() == "Check each point of the authority and tick it."
    assert form.authority.kind.key() == "power_of_attorney"
    form.authority.checks["in_force"].click()
    form.authority.record.click()
    settle()
    assert form.authority.said.words().startswith("Authority checked: power of attorney")
    form.document.kinds["passport"].click()
    for box in (form.document.ui.valid, form.document.ui.name, form.document.ui.photo):
        box.click()
    page.primary.click()
    settle()
    assert page.view is not None
    assert page.view.row.step is Step.SYSTEMS


def test_what_is_kept_is_said_for_each_way(session: Session, open_page: Open) -> None:
    page = opened(open_page, by(session, Origin.EMAIL))
    kept = page.ui.dates._kept_title
    assert kept.text() == "The signed file is kept, encrypted"
    assert page.ui.dates._kept_text.text().endswith(  # the whole file is kept, and the certificate with its code in it
        "The personal code in the certificate is not shown; it stays only inside the encrypted file."
    )
    page.identity.ways.choose("document")
    assert kept.text() == "No data of the document are kept"
    page.identity.ways.choose("questions")
    assert kept.text() == "No answers are kept"
