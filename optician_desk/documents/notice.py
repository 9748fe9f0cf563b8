"""The short privacy notice that a customer takes home (GDPR Art. 13): who we are, what for, and where the policy is.

The text is our own and short; the company's policy itself is published by the company and named here by its version.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportlab.platypus import Flowable

from optician_desk.documents import layout
from optician_desk.documents.layout import gap, text
from optician_desk.documents.pdfa import finish
from optician_desk.documents.wording import wording
from optician_desk.domain.report_view import Controller


@dataclass(frozen=True, slots=True)
class Notice:
    """Which notice was given when. `purposes` are names in the customer's language; `policy_at` says where the policy is."""

    version: str
    given_on: date
    controller: Controller
    purposes: tuple[str, ...]
    policy_at: str


def build(data: Notice, language: str) -> bytes:
    """The notice as PDF/A-2b, one page, in "lv" or "en"."""
    words = wording("notice", language)
    owner = data.controller
    content: list[Flowable] = [
        layout.company_head(owner, words, words("version", version=data.version), data.given_on),
        gap(16),
        text(words("title"), "title"),
        text(words("under", version=data.version, day=words.day(data.given_on)), "under"),
        text(words("who.title"), "section"),
        text(words("who.sentence", company=owner.name, number=owner.registration, address=owner.address)),
        text(words("what.title"), "section"),
        text(words("what.sentence")),
        text(words("why.title"), "section"),
        *(text(f"– {purpose}", "item") for purpose in data.purposes),
        text(words("long.title"), "section"),
        text(words("long.sentence")),
        text(words("rights.title"), "section"),
        text(words("rights.sentence", email=owner.email)),
        text(words("rights.authority", authority=owner.authority)),
        text(words("policy.title"), "section"),
        text(words("policy.sentence", version=data.version, place=data.policy_at)),
    ]
    foot = words("foot_line", version=data.version)
    return finish(
        layout.write(content, words, title=words("title"), number=data.version, company=owner.name, foot=foot)
    )
