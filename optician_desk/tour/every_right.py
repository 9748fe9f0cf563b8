"""Every right, each through a door of its own, from receipt to the hand-over, as a manager does it at the counter
(policy 5.5, 5.6, 6.3, 7; GDPR Art. 7(3), 12, 15-22).
"""

from __future__ import annotations

from optician_desk.domain.phone_answers import Question
from optician_desk.domain.registration import Agreed, Entered, NoticeGiven, Registration
from optician_desk.domain.rights import Decision, Kind, Step
from optician_desk.services import customers
from optician_desk.tour.hands import Lost
from optician_desk.tour.rights_steps import (
    ASKED,
    ask_by_phone,
    call_back,
    finish,
    list_file,
    open_card,
    receive,
    sign_and_show_document,
    signed_file,
)
from optician_desk.tour.stage import Stage
from optician_desk.ui.pages.letter import LetterPage
from optician_desk.ui.pages.phone import PhonePage
from optician_desk.ui.pages.request import RequestPage
from optician_desk.ui.pages.request_assess_erasure import RequestAssessErasure
from optician_desk.ui.pages.request_assess_objection import RequestAssessObjection
from optician_desk.ui.pages.request_assess_rectification import RequestAssessRectification
from optician_desk.ui.pages.request_assess_restriction import RequestAssessRestriction
from optician_desk.ui.pages.request_assess_simple import RequestAssessSimple
from optician_desk.ui.pages.request_forms import place
from optician_desk.ui.pages.settings import SettingsPage

_BY_KIND = {asked.kind: asked for asked in ASKED}


def people(stage: Stage) -> None:
    """Those who will ask, registered before through the same service as at the counter."""
    session = stage.shell().context.session
    for asked in ASKED:
        if asked.kind is Kind.COPY:  # the customer of the first part, who got a report
            continue
        typed = {
            "name.given": asked.given,
            "name.surname": asked.surname,
            "phone.e164": asked.phone,
            "email.address": asked.email,
        }
        if asked.home is not None:
            parts = ("address.street", "address.city", "address.postcode", "address.country")
            typed |= dict(zip(parts, (*asked.home, "LV"), strict=True))
        form = Registration(
            tuple(Entered(path, text) for path, text in typed.items()),
            (Agreed("offers", "email"), Agreed("reminders", "sms")),
            NoticeGiven("lv", "shown"),
        )
        customers.register(session, form)


def trusted_list(stage: Stage) -> None:
    """A manager loads a country's trusted list and compares the fingerprint of who signed it."""
    hands = stage.hands
    hands.click(stage.shell().rail.item("settings"))
    page = stage.page(SettingsPage)
    page.tabs.setFocus()
    for _ in range(page.tabs.count()):
        if page.trust.isVisible():
            break
        hands.press("Right")
    hands.picture("trusted-lists-empty")
    stage.window.prompts.answers.append(str(list_file(stage)))
    hands.click(page.trust.load)
    hands.wait(page.trust.confirmation.isVisible, "the fingerprint to be compared")
    hands.picture("trusted-list-to-compare")
    hands.click(page.trust.compared)
    hands.click(page.trust.take)
    hands.wait(lambda: not page.trust.confirmation.isVisible(), "the list to be trusted")
    hands.picture("trusted-list-loaded")
    page.tabs.setFocus()
    for _ in range(page.tabs.count()):
        if page.calendar.isVisible():
            break
        hands.press("Right")
    hands.picture("calendar")


def erasure_by_signed_email(stage: Stage) -> None:
    """The file of the e-mail is opened, checked, and settles who asks; what may go goes at once."""
    hands, asked = stage.hands, _BY_KIND[Kind.ERASURE]
    page = receive(stage, asked)
    hands.wait(page.identity.isVisible, "the step of identity")
    hands.picture("signed-file-asked-for")
    stage.window.prompts.answers.append(str(signed_file(stage)))
    page.identity.signature.zone.setFocus()
    hands.press("Ctrl+O")
    hands.wait(lambda: page.view is not None and page.view.signed_file, "the signed file to be checked")
    hands.picture("signed-file-checked")
    meant = page.identity.signature.found.meant
    if meant.isVisible():  # the sample was signed long ago: somebody reads it
        hands.go_to(meant)
        hands.press("Space")
    if page.view is not None and page.view.row.step is Step.IDENTITY:
        hands.click(page.primary)
    finish(stage, asked, _erase)


def _erase(stage: Stage, page: RequestPage) -> None:
    hands = stage.hands
    form = page.form_at(place(Step.ASSESSMENT, Kind.ERASURE))
    if not isinstance(form, RequestAssessErasure):
        raise Lost("the form of the erasure")
    hands.wait(lambda: form.isVisible() and form.criteria, "what the erasure would take")
    hands.picture("erasure-assessed")
    for one in form.criteria:
        if not one.box.isChecked():
            hands.click(one.box)
    if form.why.isVisible():  # the proof that consent was given stays for its term
        form.why.ground.choose("legal_claims")
        kept = (
            "The proof of the consents is kept until its term ends."
            if stage.language == "en"
            else ("Pierādījums par piekrišanām jāglabā līdz termiņa beigām.")
        )
        hands.fill(form.why.reasoning.edit, kept)
    hands.picture("erasure-nothing-holds")
    stage.window.prompts.answers.append(True)  # "Erase the customer's data?"
    hands.click(page.primary)


def rectification_in_person(stage: Stage) -> None:
    """The application is signed, a document looked at, the value put right with what shows it."""
    page = receive(stage, _BY_KIND[Kind.RECTIFICATION])
    sign_and_show_document(stage, page)
    finish(stage, _BY_KIND[Kind.RECTIFICATION], _put_right)


def _put_right(stage: Stage, page: RequestPage) -> None:
    hands = stage.hands
    form = page.form_at(place(Step.ASSESSMENT, Kind.RECTIFICATION))
    if not isinstance(form, RequestAssessRectification):
        raise Lost("the form of the rectification")
    hands.wait(lambda: form.rows, "the values of the card")
    hands.click(form.rows["phone:phone"].edit)
    dialog = form.dialog
    if dialog is None:
        raise Lost("the dialog for the new value")
    hands.fill(dialog.fields["phone.e164"].editor, "20 000 899")
    shown = "shown on the customer's phone" if stage.language == "en" else "parādīts klienta tālrunī"
    hands.fill(dialog.evidence.edit, shown)
    hands.picture("rectification-dialog")
    hands.click(dialog.save)
    hands.picture("rectification-assessed")
    hands.click(page.primary)


def restriction_by_post(stage: Stage) -> None:
    """The customer is called back on the number on file; the card is locked for everything else."""
    asked = _BY_KIND[Kind.RESTRICTION]
    page = receive(stage, asked)
    call_back(stage, page, "identity-by-post")
    finish(stage, asked, _restrict)
    open_card(stage, asked)
    stage.hands.picture("restricted-card")


def _restrict(stage: Stage, page: RequestPage) -> None:
    hands = stage.hands
    form = page.form_at(place(Step.ASSESSMENT, Kind.RESTRICTION))
    if not isinstance(form, RequestAssessRestriction):
        raise Lost("the form of the restriction")
    form.ground.box.setFocus()
    hands.press("Down")
    hands.picture("restriction-assessed")
    hands.click(page.primary)


def portability_in_person(stage: Stage) -> None:
    """A file to take along, with its letter that says what is left out and why."""
    page = receive(stage, _BY_KIND[Kind.PORTABILITY])
    sign_and_show_document(stage, page)
    finish(stage, _BY_KIND[Kind.PORTABILITY])


def objection_by_post(stage: Stage) -> None:
    """The time is extended first, with its letter; then the interests are weighed, purpose by purpose."""
    asked = _BY_KIND[Kind.OBJECTION]
    page = receive(stage, asked)
    call_back(stage, page)
    _acknowledge(stage)
    finish(stage, asked, _weigh)


def _acknowledge(stage: Stage) -> None:
    """The menu of the request, and the letter that says that it came in and when it will be answered."""
    hands, page = stage.hands, stage.page(RequestPage)
    request = page.view.row.request if page.view else ""
    hands.press("Ctrl+.")
    hands.picture("request-menu")
    hands.press("Escape")
    stage.shell().context.navigate("letter", request=request, paper="acknowledgement")
    letter = stage.page(LetterPage)
    hands.wait(letter.side.ui.act.isVisible, "the acknowledgement")
    letter.side.ui.how.choose("post")
    hands.picture("acknowledgement")
    stage.window.prompts.answers.append(True)  # "Issue the letter?"
    stage.print_into("acknowledgement.pdf")
    hands.click(letter.side.ui.act)
    hands.wait(letter.side.ui.save.isVisible, "the acknowledgement to be issued")
    hands.click(letter.side.ui.request)
    stage.page(RequestPage)


def _weigh(stage: Stage, page: RequestPage) -> None:
    hands = stage.hands
    form = page.form_at(place(Step.ASSESSMENT, Kind.OBJECTION))
    if not isinstance(form, RequestAssessObjection):
        raise Lost("the form of the objection")
    line = form.lines["planning"]
    hands.click(line.chosen)
    hands.click(line.stops)
    hands.picture("objection-weighed")
    hands.click(page.primary)


def at_once(stage: Stage) -> None:
    """No more marketing, and a consent taken back: both have taken effect when they are registered."""
    for kind in (Kind.MARKETING, Kind.WITHDRAWAL):
        receive(stage, _BY_KIND[kind])
        finish(stage, _BY_KIND[kind])


def complaint_by_post(stage: Stage) -> None:
    """Looked into, put right, answered, with where to complain further."""
    page = receive(stage, _BY_KIND[Kind.COMPLAINT])
    call_back(stage, page)
    finish(stage, _BY_KIND[Kind.COMPLAINT], _look_into)


def _look_into(stage: Stage, page: RequestPage) -> None:
    hands = stage.hands
    form = page.form_at(place(Step.ASSESSMENT, Kind.COMPLAINT))
    if not isinstance(form, RequestAssessSimple):
        raise Lost("the form of the complaint")
    hands.click(form.cards[Decision.GRANTED.value])
    told = {
        "en": "The letter went to the former address. The address has been corrected on the card.",
        "lv": "Vēstule nosūtīta uz agrāko adresi. Adrese kartītē ir izlabota.",
    }
    hands.fill(form.reasoning.edit, told[stage.language])
    hands.picture("complaint-decided")
    hands.click(page.primary)


def copy_in_person(stage: Stage) -> None:
    """The report of before once more, the very document."""
    page = receive(stage, _BY_KIND[Kind.COPY])
    sign_and_show_document(stage, page)
    finish(stage, _BY_KIND[Kind.COPY], _copy)


def _copy(stage: Stage, page: RequestPage) -> None:
    form = page.form_at(place(Step.ASSESSMENT, Kind.COPY))
    if not isinstance(form, RequestAssessSimple):
        raise Lost("the form of the copy")
    stage.hands.wait(lambda: form.cards, "the earlier answers")
    stage.hands.picture("copy-chosen")
    stage.hands.click(page.primary)


def change_by_phone(stage: Stage) -> None:
    """A caller is made out by questions, never told anything, and changes what the policy lets her change."""
    hands, asked = stage.hands, _BY_KIND[Kind.MARKETING]
    open_card(stage, asked)
    hands.press("Ctrl+T")
    phone = stage.page(PhonePage)
    hands.picture("phone-who-is-calling")
    ask_by_phone(stage, phone, {Question.PHONE: asked.phone, Question.EMAIL: "cita@piemers.lv"})
    hands.picture("phone-not-known")
    ask_by_phone(stage, phone, {Question.PHONE: asked.phone, Question.EMAIL: asked.email})
    hands.wait(phone.form.change.isVisible, "the caller to be known")
    hands.fill(next(iter(phone.form.change.fields.values())).editor, "20 000 898")
    hands.picture("phone-caller-known")
    hands.click(phone.primary)
    hands.picture("phone-changed")


def overview(stage: Stage) -> None:
    """The queue with what is closed, the manager's figures, the lists of addressees."""
    stage.shell().context.navigate("requests", shown="closed")
    stage.hands.picture("requests-closed")
    for name in ("overview", "mailing"):
        stage.hands.click(stage.shell().rail.item(name))
        stage.hands.picture(name)
