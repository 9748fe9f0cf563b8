"""Who asks in the tour, and the stations of a request as a manager works them off in the real window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from optician_desk.domain.data_use import Origin
from optician_desk.domain.folding import fold
from optician_desk.domain.identity import Method
from optician_desk.domain.phone_answers import Question
from optician_desk.domain.rights import Kind, Step
from optician_desk.tour.hands import Lost
from optician_desk.tour.stage import Stage
from optician_desk.ui.pages.card import CardPage
from optician_desk.ui.pages.customers import CustomersPage
from optician_desk.ui.pages.letter import LetterPage
from optician_desk.ui.pages.phone import PhonePage
from optician_desk.ui.pages.request import RequestPage

Assess = Callable[[Stage, RequestPage], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """One right as somebody asks for it: who, what, through which door; where the post reaches whoever does not come by
    (street, town, postcode)."""

    kind: Kind
    channel: Origin
    given: str
    surname: str
    phone: str
    wish: Mapping[str, str]
    home: tuple[str, str, str] | None = None

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def email(self) -> str:
        return f"{fold(self.given)}.{fold(self.surname)}@piemers.lv"


#: Somebody new for each right, so that no erasure takes another's example away.
ASKED = (
    Asked(
        Kind.ERASURE, Origin.EMAIL, "Ilze", "Bērziņa", "20 000 801",
        {"lv": "Lūdzu dzēst visus manus datus.", "en": "Please erase all my data."},
        ("Skolas iela 14–7", "Ogre", "LV-5001"),
    ),
    Asked(
        Kind.RECTIFICATION, Origin.IN_PERSON, "Ieva", "Krastiņa", "20 000 802",
        {"lv": "Tālruņa numurs ir mainījies.", "en": "My phone number has changed."},
    ),
    Asked(
        Kind.RESTRICTION, Origin.POST, "Uldis", "Zariņš", "20 000 803",
        {"lv": "Kamēr pārbaudāt manu adresi, datus nelietojiet.", "en": "Do not use my data while my address is checked."},
        ("Upes iela 3–12", "Ikšķile", "LV-5052"),
    ),
    Asked(
        Kind.PORTABILITY, Origin.IN_PERSON, "Sandra", "Lapsa", "20 000 804",
        {"lv": "Vēlos savus datus failā.", "en": "I would like my data as a file."},
    ),
    Asked(
        Kind.OBJECTION, Origin.POST, "Guntis", "Vītols", "20 000 805",
        {"lv": "Iebilstu pret manu datu lietošanu atskaitēs.", "en": "I object to the use of my data in reports."},
        ("Kalna prospekts 21–4", "Ogre", "LV-5001"),
    ),
    Asked(
        Kind.MARKETING, Origin.EMAIL, "Baiba", "Ozola", "20 000 806",
        {"lv": "Vairs nesūtiet man reklāmas.", "en": "Send me no more advertising."},
        ("Meža prospekts 9–33", "Ogre", "LV-5001"),
    ),
    Asked(
        Kind.WITHDRAWAL, Origin.PHONE, "Aivars", "Kļaviņš", "20 000 807",
        {"lv": "Atsaucu piekrišanu atgādinājumiem.", "en": "I withdraw my consent to reminders."},
        ("Parka iela 6–1", "Ķegums", "LV-5020"),
    ),
    Asked(
        Kind.COMPLAINT, Origin.POST, "Māra", "Siliņa", "20 000 808",
        {"lv": "Vēstule aizgāja uz veco adresi.", "en": "A letter went to my former address."},
        ("Lapu iela 17–2", "Lielvārde", "LV-5070"),
    ),
    Asked(
        Kind.COPY, Origin.IN_PERSON, "Elīna", "Zvirbule", "20 000 741",
        {"lv": "Pārskats ir nozaudēts.", "en": "I have lost the report."},
    ),
)  # fmt: skip


def signed_file(stage: Stage) -> Path:
    """The file of the e-mail as it would lie in the downloads folder."""
    return _given(stage, "iesniegums.asice")


def list_file(stage: Stage) -> Path:
    """A country's trusted list as it was downloaded."""
    return _given(stage, "trusted-list.xml")


def _given(stage: Stage, name: str) -> Path:
    target = stage.out / name
    target.write_bytes(resources.files("optician_desk.tour").joinpath("signed", name).read_bytes())
    return target


def open_card(stage: Stage, asked: Asked) -> CardPage:
    """Found by name, opened with Enter."""
    hands = stage.hands
    hands.press("Ctrl+K")
    hands.write(asked.name)
    stage.page(CustomersPage)
    hands.press("Return")
    return stage.page(CardPage)


def receive(stage: Stage, asked: Asked) -> RequestPage:
    """Ctrl+Shift+R from the card, what is asked ticked, the door chosen, the wish in her own words."""
    hands = stage.hands
    open_card(stage, asked)
    hands.press("Ctrl+Shift+R")
    page = stage.page(RequestPage)
    form = page.new.ui
    hands.go_to(form.kinds.rows[asked.kind])
    hands.press("Space")
    if asked.kind is Kind.WITHDRAWAL:
        hands.go_to(form.kinds.consents["reminders"])
        hands.press("Space")
    hands.click(form.channel.part(asked.channel.value))
    if stage.language == "en":
        hands.click(form.language.part("en"))
    hands.fill(form.wish.edit, asked.wish[stage.language])
    hands.picture(f"{asked.kind}-received")
    hands.click(page.primary)
    hands.wait(lambda: page.view is not None, "the request to be registered")
    return stage.page(RequestPage)


def sign_and_show_document(stage: Stage, page: RequestPage) -> None:
    """The application was brought along signed, and a document is looked at, without its zone."""
    hands = stage.hands
    hands.click(page.secondary)
    hands.wait(page.identity.isVisible, "the step of identity")
    form = page.identity.document
    hands.click(form.kinds["identity_card"])
    for box in (form.ui.valid, form.ui.name, form.ui.photo, form.ui.signature):
        if not box.isChecked():
            hands.go_to(box)
            hands.press("Space")
    hands.click(page.primary)
    hands.wait(lambda: not page.identity.isVisible(), "the identity to be confirmed")


def call_back(stage: Stage, page: RequestPage, picture: str = "") -> None:
    """The number on the card is called; whoever answers there is the customer."""
    hands = stage.hands
    hands.wait(page.identity.isVisible, "the step of identity")
    if picture:
        hands.picture(picture)
    hands.click(page.identity.reach[Method.CALLBACK].begin)
    phone = stage.page(PhonePage)
    stage.window.prompts.answers.append(True)  # "Did the customer answer at the number on the card?"
    hands.click(phone.form.questions.reached)
    again = stage.page(RequestPage)
    hands.wait(
        lambda: again.identity.isVisible() and again.primary.isEnabled(), "the request again, with the call on record"
    )
    hands.click(again.primary)
    hands.wait(lambda: not again.identity.isVisible(), "the identity to be confirmed")


def finish(stage: Stage, asked: Asked, assess: Assess | None = None) -> None:
    """What is left of the way: assessed, other systems, the answer signed, handed over."""
    hands, page = stage.hands, stage.page(RequestPage)
    if assess is not None:
        assess(stage, page)
        hands.settle()
    page = stage.page(RequestPage)
    if page.view is not None and page.view.row.step is Step.SYSTEMS:
        for line in page.systems.lines.values():
            hands.click(line.choices["nothing"])
        hands.click(page.primary)
        hands.wait(page.answer.isVisible, "the step of the answer")
    _sign(stage, asked)
    page = stage.page(RequestPage)
    hands.wait(page.answer.isVisible, "the step of the hand-over")
    hands.click(page.answer.ways["in_person" if asked.channel is Origin.IN_PERSON else "post"])
    hands.click(page.primary)
    hands.wait(lambda: page.view is not None and page.view.row.closed, f"the {asked.kind} to be closed")
    hands.picture(f"{asked.kind}-closed")


def _sign(stage: Stage, asked: Asked) -> None:
    """The answer as it will print, signed and printed; what goes along with it is saved."""
    hands = stage.hands
    hands.click(stage.page(RequestPage).primary)
    letter = stage.page(LetterPage)
    hands.wait(letter.side.ui.act.isVisible, "the answer")
    hands.picture(f"{asked.kind}-letter")
    stage.window.prompts.answers.append(True)  # "Sign the answer?"
    stage.print_into(f"{asked.kind}-letter.pdf")
    hands.click(letter.side.ui.act)
    hands.wait(letter.side.ui.save.isVisible, "the answer to be signed")
    if letter.side.ui.attachment.isVisible():
        target = stage.out / ("portable.zip" if asked.kind is Kind.PORTABILITY else f"{asked.kind}-attached.pdf")
        stage.window.prompts.answers.append(str(target))
        hands.click(letter.side.ui.attachment)
        hands.wait(target.exists, "what goes along to be saved")
    hands.click(letter.side.ui.request)


def ask_by_phone(stage: Stage, phone: PhonePage, answers: Mapping[Question, str]) -> None:
    """Type what the caller says to some of the questions."""
    fields = phone.form.questions.fields
    for question, said in answers.items():
        stage.hands.fill(fields[question].edit, said)
    stage.hands.click(phone.primary)
    if not stage.page(PhonePage).isVisible():
        raise Lost("the page of the call is gone")
