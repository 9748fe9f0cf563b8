"""Short words of the queue and the overview: types and ways in as a column holds them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.data_use import Origin
from optician_desk.domain.request_view import RequestRow
from optician_desk.domain.rights import Kind, Step
from optician_desk.ui.models.request_words import step_name


def kind_short(kind: Kind) -> str:
    """What is asked for, in a word or two."""
    match kind:
        case Kind.ACCESS:
            return QCoreApplication.translate("QueueWords", "Access")
        case Kind.COPY:
            return QCoreApplication.translate("QueueWords", "Copy of an answer")
        case Kind.RECTIFICATION:
            return QCoreApplication.translate("QueueWords", "Rectification")
        case Kind.ERASURE:
            return QCoreApplication.translate("QueueWords", "Erasure")
        case Kind.RESTRICTION:
            return QCoreApplication.translate("QueueWords", "Restriction")
        case Kind.PORTABILITY:
            return QCoreApplication.translate("QueueWords", "Portability")
        case Kind.OBJECTION:
            return QCoreApplication.translate("QueueWords", "Objection")
        case Kind.MARKETING:
            return QCoreApplication.translate("QueueWords", "Against marketing")
        case Kind.WITHDRAWAL:
            return QCoreApplication.translate("QueueWords", "Consent withdrawn")
        case Kind.COMPLAINT:
            return QCoreApplication.translate("QueueWords", "Complaint")


def step_short(row: RequestRow) -> str:
    """Where a request stands; for an answer that waits for the customer's word on a fee, the fee."""
    if row.step is Step.ANSWER and row.fee_open:
        return QCoreApplication.translate("QueueWords", "Fee")
    return step_name(row.step) if row.step is not None else ""


#: The doors of policy 5.5, and post (GDPR Art. 12(2)).
CHANNELS = (Origin.IN_PERSON, Origin.EMAIL, Origin.POST, Origin.PHONE)


def channel_short(channel: Origin) -> str:
    """How a request came in."""
    match channel:
        case Origin.EMAIL:
            return QCoreApplication.translate("QueueWords", "By e-mail")
        case Origin.POST:
            return QCoreApplication.translate("QueueWords", "By post")
        case Origin.PHONE:
            return QCoreApplication.translate("QueueWords", "By phone")
        case Origin.WEB:
            return QCoreApplication.translate("QueueWords", "Web form")
        case Origin.THIRD_PARTY:
            return QCoreApplication.translate("QueueWords", "Third party")
        case Origin.IN_PERSON:
            return QCoreApplication.translate("QueueWords", "In person")
