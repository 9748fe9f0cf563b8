"""Sentences for letters: issuing, refusing, answering."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "letter.unknown": str(QT_TRANSLATE_NOOP("messages", "There is no such letter.")),
    "letter.way": str(QT_TRANSLATE_NOOP("messages", "Choose how the letter is sent.")),
    "letter.closed": str(QT_TRANSLATE_NOOP("messages", "The request is closed. No more letters are issued for it.")),
    "letter.paper_not_issued": str(
        QT_TRANSLATE_NOOP("messages", "This paper is not issued by itself: it belongs to another step.")
    ),
    "letter.identity_known": str(QT_TRANSLATE_NOOP("messages", "The identity is confirmed already.")),
    "letter.answer_open": str(
        QT_TRANSLATE_NOOP("messages", "The answer is not signed yet. A manager approves and signs it.")
    ),
    "letter.report_answers": str(
        QT_TRANSLATE_NOOP("messages", "An access request is answered with the report, not with a letter.")
    ),
    "letter.nothing_portable": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "None of the data held may go along under the right to portability. "
            "Refuse the request with that ground: the letter says why.",
        )
    ),
    "letter.no_attachment": str(QT_TRANSLATE_NOOP("messages", "No file goes with this answer.")),
    "letter.ground_unfit": str(
        QT_TRANSLATE_NOOP("messages", "This ground does not fit what was asked. Choose another one.")
    ),
    "letter.not_excessive": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "A request is not excessive when nothing was answered in the year before it (GDPR Art. 12(5)). "
            "Choose another ground, or fulfil the request.",
        )
    ),
}
