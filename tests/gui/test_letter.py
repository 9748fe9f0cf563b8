"""The letter page: answers signed by a manager, letters issued and sent in a chosen way, attachments, all by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from optician_desk.documents.verifying import check
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.request_view import Received, SystemOutcome
from optician_desk.domain.rights import Kind
from optician_desk.domain.staff import Permission
from optician_desk.services import letters, request_steps, requests, restricting
from optician_desk.services.session import Session
from optician_desk.store.facts.contact import ADDRESS, EMAIL
from optician_desk.ui.context import Context
from optician_desk.ui.pages.letter import LetterPage
from optician_desk.ui.pages.page import Page
from optician_desk.ui.prompts import Prompts
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.marks import Chip
from tests.gui.focus import focused
from tests.report_desk import lenses, with_key
from tests.rights_desk import GOOD, SYSTEMS, TODAY, at, card, identified, received

Open = Callable[..., Page]
Settle = Callable[[], None]


@pytest.fixture
def marketing(session: Session) -> Received:
    """An objection to marketing, which took effect when it came."""
    with_key(session.desk)
    at(session)
    return received(session, card(session, surname="Bērziņa-Kalniņa"), TODAY, Kind.MARKETING)


@pytest.fixture
def page(marketing: Received, manager: Session, context: Context, open_page: Open) -> LetterPage:
    """A manager looks at its answer."""
    context.session = manager
    made = open_page("letter", request=marketing.request)
    assert isinstance(made, LetterPage)
    return made


def opened(open_page: Open, **arguments: str) -> LetterPage:
    made = open_page("letter", **arguments)
    assert isinstance(made, LetterPage)
    return made


def test_a_draft_shows_what_it_is_and_who_signs(page: LetterPage, qtbot: QtBot) -> None:
    ui = page.side.ui
    assert page.header.title() == "Answer to an objection to marketing"
    assert focused(page.sheets.view)
    assert ui.signer.text() == "Jānis Egle"
    assert ui.act.text() == "Sign and print"
    assert not ui.how.isVisible()
    assert not ui.save.isVisible()
    assert ("Addressee", "Ilze Bērziņa-Kalniņa") in ui.what.rows()
    qtbot.waitUntil(lambda: bool(page.sheets.view._images))


def test_signing_prints_and_a_second_print_is_counted(
    page: LetterPage, prompts: Prompts, settle: Settle, tmp_path: Path, session: Session, marketing: Received
) -> None:
    ui = page.side.ui
    prompts.answers.extend([True, tmp_path / "first.pdf"])
    assert ui.act.shortcut().toString() == "Ctrl+P"
    ui.act.click()
    settle()
    assert prompts.asked[0] == "Sign the answer?"
    assert ui.act.text() == "Print"
    assert ui.who_title.text() == "Who issued it"
    assert ("Printed", "1 time") in ui.what.rows()
    prompts.answers.append(tmp_path / "second.pdf")
    ui.act.click()
    settle()
    assert ("Printed", "2 times") in ui.what.rows()
    saved = tmp_path / "answer"
    prompts.answers.append(saved)
    ui.save.click()
    settle()
    assert check(saved.with_suffix(".pdf").read_bytes()).valid
    view = requests.request_view(session, marketing.request)
    assert view.answer is not None
    assert view.answer.approved_on is not None


def test_no_means_no(page: LetterPage, prompts: Prompts, settle: Settle) -> None:
    prompts.answers.append(False)
    page.side.ui.act.click()
    settle()
    assert page.side.ui.act.text() == "Sign and print"


def test_the_front_desk_reads_who_may_sign(marketing: Received, open_page: Open) -> None:
    ui = opened(open_page, request=marketing.request).side.ui
    assert not ui.act.isVisible()
    assert ui.signer.text() == "Jānis Egle"
    assert ui.signer_role.text().startswith("Only a manager issues this letter. Lock the desk (Ctrl+L)")


def test_the_front_desk_issues_an_acknowledgement_and_sends_it_as_a_file(
    marketing: Received, open_page: Open, prompts: Prompts, settle: Settle, tmp_path: Path, session: Session
) -> None:
    page = opened(open_page, request=marketing.request, paper="acknowledgement")
    ui = page.side.ui
    assert page.header.title() == "Acknowledgement"
    assert ("Number", "given when it is issued") in ui.what.rows()
    assert ui.how.isVisible()
    ui.how.choose("email")
    file = tmp_path / "letter.pdf"
    prompts.answers.extend([True, file])
    ui.act.click()
    settle()
    assert prompts.asked[0] == "Issue the letter?"
    assert ("Number", "OG1-2026-L0001") in ui.what.rows()
    assert not ui.how.isVisible()
    assert check(file.read_bytes()).number == "OG1-2026-L0001"
    (note,) = requests.request_view(session, marketing.request).letters
    assert note.how == "email"
    again = opened(open_page, letter=note.id)
    assert ("Number", "OG1-2026-L0001") in again.side.ui.what.rows()


def test_what_goes_along_is_saved_beside_the_letter(
    session: Session, manager: Session, open_page: Open, prompts: Prompts, settle: Settle, tmp_path: Path
) -> None:
    with_key(session.desk)
    at(session)
    subject = card(session)
    lenses(session, subject)
    request = identified(session, subject, GOOD, Kind.PORTABILITY)
    request_steps.record_system_searches(session, request.request, [SystemOutcome(one, "nothing") for one in SYSTEMS])
    letters.sign_answer(manager, request.request)
    page = opened(open_page, request=request.request)
    assert ("Attached", "personas-dati-2026-11-24.zip") in page.side.ui.what.rows()
    prompts.answers.append(tmp_path / "data.zip")
    page.side.ui.attachment.click()
    settle()
    assert (tmp_path / "data.zip").read_bytes().startswith(b"PK")


def test_what_is_missing_is_said(session: Session, open_page: Open, context: Context, settle: Settle) -> None:
    said: list[str] = []
    context.refused.connect(said.append)
    with_key(session.desk)
    at(session)
    request = received(session, card(session), TODAY, Kind.ERASURE)
    page = opened(open_page, request=request.request)
    settle()
    assert len(said) == 1
    assert not page.side.ui.act.isVisible()


def test_a_signed_letter_keeps_its_name_on_a_small_screen(
    page: LetterPage, marketing: Received, manager: Session, open_page: Open, settle: Settle
) -> None:
    page.resize(1166, 680)
    settle()
    before = page.header.shown_title()
    letters.sign_answer(manager, marketing.request)
    page.open(request=marketing.request)
    settle()
    assert page.side.ui.who_title.text() == "Who issued it"
    assert page.header.shown_title() == before
    page.resize(1720, 990)
    assert [chip.isVisible() for chip in page.header.findChildren(Chip)] == [True]


def test_the_path_leads_back_to_the_request(page: LetterPage, context: Context, marketing: Received) -> None:
    led: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: led.append((name, arguments)))
    page.header.crumb.emit("request")
    page.header.crumb.emit("requests")
    assert led == [("request", {"request": marketing.request}), ("requests", {})]


def test_the_path_names_the_customer_and_the_side_whom_the_letter_goes_to(
    session: Session, manager: Session, open_page: Open
) -> None:
    with_key(session.desk)
    at(session)
    acting = {"representative_given": "Juris", "representative_surname": "Ozols"}
    request = received(session, card(session), TODAY, Kind.MARKETING, made_by=GivenBy.REPRESENTATIVE, **acting)
    path = f"Ilze Bērziņa · {request.number}"

    def said(page: LetterPage) -> tuple[list[str], bool]:
        crumbs = [crumb.text() for crumb in page.header.findChildren(LinkButton)]
        return crumbs, ("Addressee", "Juris Ozols") in page.side.ui.what.rows()

    assert said(opened(open_page, request=request.request)) == (["Requests", path], True)
    letters.sign_answer(manager, request.request)
    assert said(opened(open_page, request=request.request)) == (["Requests", path], True)
    issued = letters.issue(session, request.request, "acknowledgement", "in_person")
    assert said(opened(open_page, letter=issued.letter)) == (["Requests", path], True)


def test_a_letter_without_a_request_leads_to_the_card(
    session: Session, manager: Session, context: Context, open_page: Open
) -> None:
    with_key(session.desk)
    at(session)
    subject = card(session)
    restricting.restrict_card(session, subject, "unlawful")
    letter = restricting.announce_lifting(manager, subject, "customer_agreed", "post")
    page = opened(open_page, subject=subject, paper="lifting_notice")
    assert page.side.ui.what.rows() == opened(open_page, letter=letter).side.ui.what.rows()
    led: list[tuple[str, dict[str, str]]] = []
    context.navigated.connect(lambda name, arguments: led.append((name, arguments)))
    assert page.header.title() == "Notice before lifting a restriction"
    assert not page.side.ui.request.isVisible()
    page.header.crumb.emit("card")
    assert led == [("card", {"subject": subject})]


def test_a_way_without_an_address_is_said_at_the_choice(
    marketing: Received, manager: Session, session: Session, context: Context, open_page: Open
) -> None:
    context.session = manager
    how = opened(open_page, request=marketing.request, paper="acknowledgement").side.ui.how
    said = {}
    for way in ("in_person", "post", "email"):
        how.choose(way)
        said[way] = how.message()
    assert said["in_person"] == ""
    assert said["post"].startswith("No postal address is on the card. Take it from")
    assert said["email"].startswith("No e-mail address is known")
    with session.task(Permission.CORRECT, "correct") as work:
        work.subject = marketing.subject
        work.add(ADDRESS, "address", {"street": "Brīvības iela 1", "city": "Ogre", "postcode": "LV-5001"})
        work.add(EMAIL, "email", {"address": "ilze@piemers.lv"})
    how = opened(open_page, request=marketing.request, paper="acknowledgement").side.ui.how
    for way, words in (("post", "The letter will bear the address: Brīvības iela 1, Ogre, LV-5001"), ("email", "")):
        how.choose(way)
        assert how.message() == words


@pytest.mark.parametrize("language", ["lv", "en"])
def test_the_ways_over_the_counter_and_by_post_are_read_in_full(
    marketing: Received, manager: Session, context: Context, open_page: Open, language: str
) -> None:
    context.session, context.language = manager, language
    page = opened(open_page, request=marketing.request, paper="acknowledgement")
    assert page.sheets.view.horizontalScrollBar().maximum() == 0  # the paper keeps its room beside them
    how = page.side.ui.how
    assert how.isVisible()
    for way in ("in_person", "post"):
        how.choose(way)
        assert how.box.shown_text() == how.box.currentText() != ""
