"""An access request in person: application, identity, other systems, the signed answer, handed over (policy 5.5.1, 5.6)."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit

from optician_desk.domain.rights import Kind
from optician_desk.tour.hands import Lost
from optician_desk.tour.stage import MANAGER, PASSWORDS, Stage, zone
from optician_desk.ui.pages.report import ReportPage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.requests import RequestsPage
from optician_desk.ui.screens.lock import LockScreen

REPORT = "signed-report.pdf"


def receive(stage: Stage) -> None:
    """Ctrl+Shift+R from the card: registered, the application printed, signed by the customer."""
    hands = stage.hands
    hands.press("Ctrl+Shift+R")
    page = stage.page(RequestPage)
    hands.press("Space")
    if stage.language == "en":
        hands.go_to(page.new.ui.language)
        hands.press("Right")
    hands.picture("request-new")
    hands.click(page.primary)
    hands.wait(lambda: page.view is not None, "the request to be registered")
    paper = stage.print_into("application-form.pdf")
    hands.press("Ctrl+P")
    hands.wait(lambda: page.view is not None and page.view.application_printed, "the application to be printed")
    if not paper.stat().st_size:
        raise Lost("the application was not printed")
    hands.picture("request-application-printed")
    hands.click(page.primary)
    hands.wait(page.identity.isVisible, "the step of identity")


def identity(stage: Stage) -> None:
    """An expired document is refused; the right one is read by its zone and nothing of it stays."""
    hands, page = stage.hands, stage.page(RequestPage)
    form = page.identity.document
    hands.picture("identity-empty")
    card = form.kinds["identity_card"]
    hands.click(card)
    hands.go_to(form.ui.zone)
    _read(stage, zone(ends="200131"))
    hands.picture("identity-expired")
    hands.go_to(form.ui.zone)
    _read(stage, zone("OZOLINA<<ELINA"))
    hands.picture("identity-other-name")
    if page.primary.isEnabled():
        raise Lost("a name that differs passes without an explanation")
    hands.click(form.kinds["passport"])
    hands.click(card)
    hands.go_to(form.ui.zone)
    _read(stage, zone())
    hands.go_to(form.ui.photo)
    hands.press("Space")
    hands.go_to(form.ui.signature)
    hands.press("Space")
    hands.picture("identity-confirmed")
    clipboard = QGuiApplication.clipboard().text()
    if "<<" in clipboard or any("<<" in text for text in _texts(stage)):
        raise Lost("the zone is still somewhere on the screen or the clipboard")
    hands.click(page.primary)
    hands.wait(page.systems.isVisible, "the step of other systems")


def _read(stage: Stage, lines: tuple[str, ...]) -> None:
    """What a reader types: each line, and Enter after it."""
    for line in lines:
        stage.hands.write(line)
        stage.hands.press("Return")


def _texts(stage: Stage) -> list[str]:
    return [label.text() for label in stage.window.findChildren(QLabel)] + [
        edit.text() for edit in stage.window.findChildren(QLineEdit)
    ]


def other_systems(stage: Stage) -> None:
    """Each system is answered before it goes on: found, nothing, or why it was not searched."""
    hands, page = stage.hands, stage.page(RequestPage)
    lines = page.systems.lines
    hands.picture("systems-open")
    for number, line in enumerate(lines.values()):
        outcome = ("not_searched", "nothing", "found")[min(number, 2)] if number < 3 else "nothing"
        hands.click(line.choices[outcome])
        if outcome == "found":
            text = "two letters about an order" if stage.language == "en" else "divas vēstules par pasūtījumu"
            hands.fill(line.note, text)
        elif outcome == "not_searched":
            line.reason.setFocus()
            hands.press("Down")
    hands.picture("systems-answered")
    hands.click(page.primary)
    hands.wait(page.answer.isVisible, "the step of the answer")
    hands.picture("answer-ready")


def answer(stage: Stage) -> None:
    """The front desk sees the preview; the manager takes over at the lock screen, approves, signs and prints."""
    hands, page = stage.hands, stage.page(RequestPage)
    request = page.view.row.request if page.view else ""
    hands.click(page.primary)
    report = stage.page(ReportPage)
    hands.wait(lambda: stage.window.runner.is_idle(), "the preview")
    hands.picture("report-preview")
    if report.side.ui.act.isVisible():
        raise Lost("the front desk is offered to sign")
    hands.press("Ctrl+L")
    lock = stage.screen(LockScreen)
    hands.picture("locked")
    hands.click(lock.form.takeOver)
    hands.fill(lock.form.secret.edit, PASSWORDS[MANAGER])
    hands.picture("taking-over")
    hands.press("Return")
    hands.wait(lambda: stage.window.shell is not None, "the manager to be at work")
    _open_request(stage, request)
    hands.click(stage.page(RequestPage).primary)
    report = stage.page(ReportPage)
    hands.wait(report.side.ui.act.isVisible, "the button to sign")
    hands.picture("report-before-signing")
    stage.window.prompts.answers.append(True)  # "Sign the report?"
    stage.print_into("printed-report.pdf")
    hands.click(report.side.ui.act)
    hands.wait(report.side.ui.save.isVisible, "the report to be signed")
    hands.picture("report-signed")
    stage.window.prompts.answers.append(str(stage.out / REPORT))
    hands.click(report.side.ui.save)
    hands.wait((stage.out / REPORT).exists, "the report to be saved")
    for name in ("report-second-page", "report-third-page"):
        hands.click(report.sheets.next)
        hands.picture(name)


def _open_request(stage: Stage, request: str) -> None:
    hands = stage.hands
    hands.click(stage.shell().rail.item("requests"))
    page = stage.page(RequestsPage)
    hands.picture("requests")
    stage.shell().context.navigate("request", request=request)
    hands.settle()
    if page is stage.shell().front():
        raise Lost("the request did not open")


def hand_over(stage: Stage) -> None:
    """The customer takes the paper; the request is closed."""
    hands, report = stage.hands, stage.page(ReportPage)
    hands.click(report.side.ui.hand_over)
    page = stage.page(RequestPage)
    hands.click(next(iter(page.answer.ways.values())))
    hands.picture("hand-over")
    hands.click(page.primary)
    hands.wait(lambda: page.view is not None and page.view.row.closed, "the request to be closed")
    hands.picture("request-closed")


def stranger(stage: Stage) -> None:
    """Somebody without a card asks too; name and contact live on the request."""
    hands = stage.hands
    hands.click(stage.shell().rail.item("requests"))
    hands.press("Ctrl+Shift+R")
    page = stage.page(RequestPage)
    form = page.new.ui
    hands.fill(form.given.edit, "Gundega")
    hands.fill(form.surname.edit, "Tālberga")
    hands.fill(form.contact.edit, "29")
    hands.go_to(form.kinds.rows[Kind.ACCESS])
    hands.press("Space")
    hands.press("Return")
    hands.picture("request-of-a-stranger-refused")
    hands.fill(form.contact.edit, "gundega.talberga@piemers.lv")
    hands.press("Return")
    hands.wait(lambda: page.view is not None, "the request to be registered")
    hands.picture("request-of-a-stranger")
