"""A card row as a line of the list: masked contact, what was found in it, and when something last happened."""

from __future__ import annotations

from datetime import date

from optician_desk.domain import contact
from optician_desk.domain.folding import beginnings, words
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.search_view import Badge, Hit, Kind, Shown, Spans
from optician_desk.domain.search_words import Wish
from optician_desk.store.hybrid_clock import moment
from optician_desk.store.search import CardRow


def line(row: CardRow, asked: tuple[Wish, ...]) -> Hit:
    """The line of a card row, masked, with what was found in it marked."""
    given, surname = row.given or "", row.surname or ""
    texts = tuple(word for wish in asked for word in wish.texts)
    shown, kind, spans = _contact(row, asked, texts)
    return Hit(
        subject=row.subject,
        kind=Kind(row.kind),
        given=given,
        surname=surname,
        contact=shown,
        contact_is=kind,
        last=day_of(row.last),
        badges=_badges(row),
        name_spans=beginnings(contact.shown_name(given, surname), texts),
        contact_spans=spans,
    )


def _badges(row: CardRow) -> tuple[Badge, ...]:
    said = ((Badge.RESTRICTED, row.restricted), (Badge.OPEN_REQUEST, row.open_requests))
    return tuple(badge for badge, there in said if there)


def _contact(row: CardRow, asked: tuple[Wish, ...], texts: tuple[str, ...]) -> tuple[str, Shown, Spans]:
    """What was found, if it was a contact or a number; else the phone. Masked, whatever was typed.

    An address or a number stands there only for what the name does not explain: "berz" shows Ilze Bērziņa's phone. Nothing of a
    card whose processing is restricted (GDPR Art. 18).
    """
    if row.restricted:
        return "", Shown.NOTHING, ()
    for wish in asked:
        if wish.digits and any(word.startswith(wish.digits) for word in row.search_phone.split()):
            return _phone(row), Shown.PHONE, ()
    in_name = words(f"{row.given or ''} {row.surname or ''}")
    rest = tuple(text for text in texts if not any(word.startswith(text) for word in in_name))
    if row.email:
        spans = beginnings(row.email.rpartition("@")[0], (*rest, *(word for wish in asked for word in wish.email)))
        if spans or any(wish.email for wish in asked):
            return contact.masked_email(row.email), Shown.EMAIL, spans
    for number in row.search_number.split():
        spans = beginnings(number, rest) if "-" in number else ()
        if spans:
            return number, Shown.NUMBER, spans
    return (_phone(row), Shown.PHONE, ()) if row.phone else ("", Shown.NOTHING, ())


def _phone(row: CardRow) -> str:
    return contact.masked_phone(row.phone) if row.phone else ""


def day_of(stamp: int) -> date:
    """The day of a stamp as the calendar in Riga shows it."""
    return moment(stamp).astimezone(RIGA).date()
