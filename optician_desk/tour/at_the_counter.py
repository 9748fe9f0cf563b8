"""A walk-in: found or not, registered, looked at, corrected, and a referral taken in."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel

from optician_desk.demo.filling import fill
from optician_desk.domain.lenses import Eye, Parameter
from optician_desk.domain.local_time import legal_day
from optician_desk.tour.hands import Lost
from optician_desk.tour.stage import EMAIL, GIVEN, PHONE, SURNAME, Stage
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.pages.referral import ReferralPage
from optician_desk.ui.pages.register import RegisterPage
from optician_desk.ui.widgets.value_block import ValueBlock

CARD_NUMBER = "4111 1111 1111 1111"


def customers_come_by(stage: Stage) -> None:
    """Invented people who were here before, so that lists are not empty: through the same services as at the counter."""
    fill(stage.shell().context.session, 60)
    stage.shell().count_due()
    stage.hands.press("Ctrl+K")
    stage.hands.write("a")
    stage.hands.press("Escape")  # the page looks again
    stage.hands.picture("before-anything-is-typed")


def register(stage: Stage) -> None:
    """Search before new: nobody of that name, so Ctrl+N with what was typed; refusals stand at their fields."""
    hands = stage.hands
    hands.press("Ctrl+K")
    hands.write(f"{GIVEN} {SURNAME}")
    hands.picture("nobody-found")
    hands.press("Ctrl+N")
    page = stage.page(RegisterPage)
    if page.fields.text("name.surname") != SURNAME:
        raise Lost("the form does not begin with what was typed in the search box")
    hands.fill(page.ui.phone.edit, "20 000 0")
    hands.press("Tab")
    hands.picture("register-phone-too-short")
    hands.fill(page.ui.phone.edit, "20 000 004")  # the phone of somebody registered before: a family shares one
    hands.wait(lambda: page.ui.likely.shown(), "the likely duplicate")
    hands.fill(page.ui.email.edit, "elina.zvirbule@piemers")
    hands.press("Tab")
    hands.picture("register-likely-duplicate")
    hands.fill(page.ui.phone.edit, PHONE)
    hands.fill(page.ui.email.edit, EMAIL)
    hands.fill(page.ui.street.edit, CARD_NUMBER)
    hands.press("Ctrl+Return")
    if stage.shell().front() is not page:
        raise Lost("a card number was taken")
    hands.picture("register-card-number-refused")
    hands.fill(page.ui.street.edit, "Brīvības iela 12–3")
    hands.fill(page.ui.city.edit, "Ogre")
    hands.fill(page.ui.postcode.edit, "LV-5001")
    switch = page.ui.consents.switch("reminders", "email")
    hands.go_to(switch)
    hands.press("Space")
    hands.go_to(page.ui.notices.check)
    hands.press("Space")
    notice = stage.print_into("privacy-notice.pdf")
    hands.press("Ctrl+P")
    hands.wait(notice.exists, "the privacy notice to be printed")
    hands.picture("register-filled")
    hands.press("Ctrl+Return")
    stage.page(CardPage)
    hands.picture("card-new")


def find(stage: Stage) -> None:
    """Without diacritics, in any order, by the phone in its own spelling."""
    hands = stage.hands
    hands.press("Ctrl+K")
    hands.write("li")
    page = stage.page(CustomersPage)
    hands.press("Down")
    _person_beside(stage, page)
    hands.picture("find-by-name")
    hands.press("Escape")
    for typed in ("zvirb eli", "+371 20-000-741", "elina.zv"):
        hands.press("Ctrl+K")
        hands.write(typed)
        hit = page.model.hit(0)
        if hit is None or hit.surname != SURNAME:
            raise Lost(f"“{typed}” does not find {GIVEN} {SURNAME}")
        hands.press("Escape")
    hands.write("elina 20000741")
    _person_beside(stage, page)
    hands.picture("find-by-name-and-phone")
    hands.press("Return")


def _person_beside(stage: Stage, page: CustomersPage) -> None:
    """Wait until the chosen person is shown beside the list."""
    hit = page.model.hit(page.ui.hits.currentIndex().row())
    if hit is None:
        raise Lost("nobody is chosen in the list")
    labels = page.ui.preview.findChildren(QLabel)
    stage.hands.wait(lambda: any(hit.surname in label.text() for label in labels), "the chosen person beside the list")


def card(stage: Stage) -> None:
    """The card; a value corrected by phone becomes a new fact with its source."""
    hands, page = stage.hands, stage.page(CardPage)
    phone = page.findChildren(ValueBlock)[1]
    hands.click(phone.edit)
    dialog = page.dialog
    if dialog is None or not dialog.isVisible():
        raise Lost("the dialog for a correction did not open")
    hands.fill(dialog.fields["phone.e164"], "20 000 742")
    hands.picture("correct-a-value")
    hands.press("Return")
    hands.wait(lambda: not dialog.isVisible(), "the correction to be saved")
    hands.picture("card-corrected")


def referral(stage: Stage) -> None:
    """Ctrl+R: the doctor, the lines as written, one line for both eyes; what is impossible is said where it stands."""
    hands = stage.hands
    hands.press("Ctrl+R")
    page = stage.page(ReferralPage)
    form = page.form
    hands.fill(form.doctor.edit, "Dace Oz")
    hands.settle()
    popup = form.doctor.edit.completer().popup()
    if popup is None or not popup.isVisible():
        raise Lost("no known doctor is offered")
    hands.picture("referral-known-doctor")
    hands.press("Down")
    hands.press("Return")
    if not form.practice.text():
        raise Lost("the practice of a known doctor is not filled in")
    hands.fill(form.writtenOn.edit, _yesterday(stage))
    hands.fill(form.verbatim.edit, "OD −3,25 8,6 14,2\nOS −2,75 8,6 14,2 cyl −1,25 ax 0")
    hands.click(form.consent.agrees)
    hands.fill(form.line.edit, "R -3,25 8,6 14,2")
    hands.press("Return")
    hands.fill(form.line.edit, "L -2,75 8,6 14,2 -1,25x0")
    hands.press("Return")
    hands.picture("referral-impossible-axis")
    axis = form.grid.inputs[Eye.LEFT, Parameter.AXIS]
    hands.fill(axis, "180")
    hands.picture("referral")
    hands.press("Ctrl+Return")
    stage.page(CardPage)
    hands.picture("card-with-lenses")


def _yesterday(stage: Stage) -> str:
    day = legal_day(stage.shell().context.session.desk.clock()) - timedelta(days=1)
    return f"{day:%d.%m.%Y.}"
