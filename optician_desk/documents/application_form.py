"""The written application for access to one's data (policy 5.5.1), pre-filled and numbered, for signature at the counter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from optician_desk.documents import layout
from optician_desk.documents.foot import Signatures
from optician_desk.documents.layout import gap, pairs, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import wording
from optician_desk.domain.report_view import Controller


@dataclass(frozen=True, slots=True)
class Application:
    """What stands on the form: its number finds the paper again (policy 1.4). Dates are days in Riga."""

    number: str
    received_on: date
    answer_by: date
    controller: Controller
    name: str
    contact: str


def build(data: Application, language: str) -> bytes:
    """The form as PDF/A-2b, one page, in "lv" or "en". It asks for no number of a document and no personal code."""
    words = wording("application_form", language)
    owner = data.controller
    content: list[Flowable] = [
        layout.company_head(owner, words, words("head.number", number=data.number), data.received_on),
        gap(16),
        text(words("title"), "title"),
        text(words("under"), "under"),
        text(words("applicant.title"), "section"),
        pairs([(words("applicant.name"), data.name), (words("applicant.contact"), data.contact or words("none"))]),
        text(words("ask.title"), "section"),
        text(words("ask.sentence", company=owner.name)),
        *(text(f"– {line}", "item") for line in words.lines("ask.items")),
        gap(4),
        text(words("ask.language")),
        text(words("next.title"), "section"),
        text(words("next.identity")),
        text(
            words("next.term", received=words.long_day(data.received_on), until=words.long_day(data.answer_by, "until"))
        ),
        text(words("next.free")),
        gap(24),
        Signatures((words("sign_here"),), words),
        gap(14),
        text(words("office.title"), "section"),
        text(words("office.received", number=data.number)),
        gap(12),
        Signatures((words("office.took"),), words),
    ]
    return finish(layout.write(content, words, title=words("title"), number=data.number, company=owner.name))
