"""The written application for one right or several (policy 5.5.1), pre-filled and numbered, for signature at the counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable, KeepTogether

from optician_desk.documents import layout
from optician_desk.documents.foot import Signatures
from optician_desk.documents.layout import gap, pairs, ruled, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import Wording, wording
from optician_desk.domain.report_view import Controller
from optician_desk.domain.rights import AT_ONCE, Kind

#: What these ask for has to be said in the person's own words.
IN_OWN_WORDS = frozenset(
    {Kind.RECTIFICATION, Kind.ERASURE, Kind.RESTRICTION, Kind.OBJECTION, Kind.COMPLAINT, Kind.WITHDRAWAL}
)
_LINES = 3
_TICK = "\u25a1"


@dataclass(frozen=True, slots=True)
class Asked:
    """One right that is asked for; its number finds the paper again (policy 1.4)."""

    kind: Kind
    number: str


@dataclass(frozen=True, slots=True)
class Application:
    """What stands on the form. Days are days in Riga; `wish` is what is asked in the person's own words, where known.

    Somebody who acts for the customer is named in `representative`, and `acts_as` says as what. `on_card`: the customer has a
    card; the contact is on it, and the form does not repeat it (GDPR Art. 5(1)(c)).
    """

    asked: tuple[Asked, ...]
    received_on: date
    answer_by: date
    controller: Controller
    name: str
    contact: str = ""
    wish: str = ""
    representative: str = ""
    acts_as: str = ""
    on_card: bool = False

    @property
    def number(self) -> str:
        """The number of the first request stands for the paper."""
        return self.asked[0].number


def build(data: Application, language: str) -> bytes:
    """The form as PDF/A-2b in "lv" or "en". It asks for no number of a document and no personal code."""
    words = wording("application_form", language)
    owner = data.controller
    title = words(f"{data.asked[0].kind}.title" if len(data.asked) == 1 else "title")
    laws = dict.fromkeys(words(f"{one.kind}.law") for one in data.asked)
    content: list[Flowable] = [
        layout.company_head(owner, words, words("head.number", number=data.number), data.received_on),
        gap(16),
        text(title, "title"),
        text(words("under", laws=", ".join(laws)), "under"),
        text(words("applicant.title"), "section"),
        pairs(_applicant(data, words)),
        *([text(words("applicant.on_behalf"), "quiet")] if data.representative else []),
        *_asked(data, words),
        *_wish(data, words),
        text(words("ask.language")),
        *_next(data, words),
        gap(12),
        Signatures((words("sign_here"),), words),
        gap(6),
        KeepTogether(
            [
                text(words("office.title"), "section"),
                text(_office(data, words)),
                gap(4),
                Signatures((words("office.took"),), words),
            ]
        ),
    ]
    return finish(layout.write(content, words, title=title, number=data.number, company=owner.name))


def _applicant(data: Application, words: Wording) -> list[tuple[str, str]]:
    rows = [(words("applicant.name"), data.representative or data.name)]
    if data.representative:
        rows += [(words("applicant.acts_as"), data.acts_as), (words("applicant.customer"), data.name)]
    if data.contact or not data.on_card:
        rows.append((words("applicant.contact"), data.contact or words("none")))
    return rows


def _asked(data: Application, words: Wording) -> list[Flowable]:
    content: list[Flowable] = []
    for place, one in enumerate(data.asked, 1):
        several = len(data.asked) > 1
        title = words("ask.one_of", place=place, number=one.number) if several else words("ask.title")
        content.append(text(title, "section"))
        content.append(text(words(f"{one.kind}.sentence", company=data.controller.name)))
        content += [text(f"– {line}", "item") for line in words.lines(f"{one.kind}.items")]
        content += [text(f"{_TICK} {line}", "item") for line in words.lines(f"{one.kind}.ticks")]
    return [*content, gap(4)]


def _wish(data: Application, words: Wording) -> list[Flowable]:
    """What was said already, else lines to write it on where the right needs it."""
    if data.wish:
        return [text(words("wish.title"), "section"), text(data.wish), gap(4)]
    needed = IN_OWN_WORDS & {one.kind for one in data.asked}
    if not needed:
        return []
    name = "consents" if needed == {Kind.WITHDRAWAL} else "wish"  # who withdraws gives no reason (GDPR Art. 7(3))
    return [text(words(f"{name}.title"), "section"), text(words(f"{name}.hint"), "quiet"), ruled(_LINES), gap(8)]


def _needs_identity(data: Application) -> bool:
    return bool({one.kind for one in data.asked} - AT_ONCE)


def _office(data: Application, words: Wording) -> str:
    """What the shop did with the paper; what takes effect at once asks for no check of identity."""
    registered = words("office.received", numbers=", ".join(one.number for one in data.asked))
    return f"{registered} {words('office.identity')}" if _needs_identity(data) else registered


def _next(data: Application, words: Wording) -> list[Flowable]:
    content = [text(words("next.title"), "section")]
    if _needs_identity(data):
        content.append(text(words("next.identity")))
    if data.representative:
        content.append(text(words("next.authority")))
    until = words.long_day(data.answer_by, "until")
    content.append(text(words("next.term", received=words.long_day(data.received_on), until=until)))
    return [*content, text(words("next.free"))]
