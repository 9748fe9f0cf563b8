"""Words and marks of a rights request that lists, cards and its own page share."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.deadlines import Due, Urgency
from optician_desk.domain.local_time import RIGA
from optician_desk.domain.request_view import RequestRow, Stamp
from optician_desk.domain.rights import COMPLAINT_UNFOUNDED, Kind, Step
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.date_field import format_day


def step_name(step: Step) -> str:
    """A station of the path, as a noun."""
    match step:
        case Step.RECEIVED:
            return QCoreApplication.translate("RequestWords", "Receipt")
        case Step.IDENTITY:
            return QCoreApplication.translate("RequestWords", "Identity")
        case Step.ASSESSMENT:
            return QCoreApplication.translate("RequestWords", "Assessment")
        case Step.SYSTEMS:
            return QCoreApplication.translate("RequestWords", "Other systems")
        case Step.ANSWER:
            return QCoreApplication.translate("RequestWords", "Answer")
        case Step.HANDED_OVER:
            return QCoreApplication.translate("RequestWords", "Hand-over")


def kind_name(kind: Kind) -> str:
    """What is asked for, as a title."""
    match kind:
        case Kind.ACCESS:
            return QCoreApplication.translate("RequestWords", "Access request")
        case Kind.RECTIFICATION:
            return QCoreApplication.translate("RequestWords", "Rectification request")
        case Kind.ERASURE:
            return QCoreApplication.translate("RequestWords", "Erasure request")
        case Kind.RESTRICTION:
            return QCoreApplication.translate("RequestWords", "Restriction request")
        case Kind.PORTABILITY:
            return QCoreApplication.translate("RequestWords", "Portability request")
        case Kind.OBJECTION:
            return QCoreApplication.translate("RequestWords", "Objection to processing")
        case Kind.COPY:
            return QCoreApplication.translate("RequestWords", "Copy of an earlier answer")
        case Kind.MARKETING:
            return QCoreApplication.translate("RequestWords", "Objection to marketing")
        case Kind.WITHDRAWAL:
            return QCoreApplication.translate("RequestWords", "Withdrawal of consent")
        case Kind.COMPLAINT:
            return QCoreApplication.translate("RequestWords", "Complaint about processing")


def due_words(due: Due) -> str:
    """How long is left until the target; a limit that is nearer, or was missed, is named, since lists show the target alone."""
    days = due.days
    match due.urgency:
        case Urgency.OVERDUE:
            return QCoreApplication.translate("RequestWords", "%n day(s) past outer limit", None, days)
        case Urgency.PAST_TARGET if days == 0:
            return QCoreApplication.translate("RequestWords", "Outer limit is today")
        case Urgency.PAST_TARGET:
            return QCoreApplication.translate("RequestWords", "Outer limit in %n day(s)", None, days)
        case _ if days == 0:
            return QCoreApplication.translate("RequestWords", "Due today")
    return QCoreApplication.translate("RequestWords", "%n day(s) left", None, days)


def due_chip(row: RequestRow) -> tuple[str, str, Tone]:
    """Words, icon and tone of the chip that says how a request stands."""
    if row.due is None:
        if row.outcome == "withdrawn":
            return QCoreApplication.translate("RequestWords", "Withdrawn"), "undo-2", Tone.NEUTRAL
        if row.outcome == "refused" and row.kind is Kind.COMPLAINT and row.ground == COMPLAINT_UNFOUNDED:
            return QCoreApplication.translate("RequestWords", "Not justified"), "check", Tone.NEUTRAL
        if row.outcome == "refused":
            return QCoreApplication.translate("RequestWords", "Refused"), "ban", Tone.NEUTRAL
        return given_out(row.how), "check", Tone.NEUTRAL
    words = due_words(row.due)
    match row.due.urgency:
        case Urgency.OVERDUE:
            return words, "circle-alert", Tone.DANGER
        case Urgency.PAST_TARGET | Urgency.SOON:
            return words, "clock", Tone.WARNING
    return words, "clock", Tone.GOOD


def given_out(how: str) -> str:
    """How the answer left the shop, by the id of a way (policy file, `handover_ways`); a way of the shop's own is not guessed."""
    match how:
        case "in_person" | "carrier":
            return QCoreApplication.translate("RequestWords", "Handed over")
        case "post":
            return QCoreApplication.translate("RequestWords", "Sent by post")
        case "email":
            return QCoreApplication.translate("RequestWords", "Sent by e-mail")
    return QCoreApplication.translate("RequestWords", "Answered")


def stamp_words(stamp: Stamp) -> str:
    """When and by whom, in Riga's time: `24.11.2026. 10:31, Anna Kalniņa`."""
    at = stamp.at.astimezone(RIGA)
    return f"{format_day(at.date())} {at:%H:%M}, {stamp.staff}".rstrip(", ")
