"""Sentences for erasing: why not, who may, what happened to it."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "erasure.erased": str(
        QT_TRANSLATE_NOOP("messages", "This card was erased. Nothing can be added to it. Register the customer again.")
    ),
    "erasure.reason": str(QT_TRANSLATE_NOOP("messages", "Choose on what ground the data are to be erased.")),
    "erasure.not_releasable": str(
        QT_TRANSLATE_NOOP("messages", "This criterion has its own term and cannot be marked as ended.")
    ),
    "erasure.nobody": str(QT_TRANSLATE_NOOP("messages", "Nothing is kept on this card any more.")),
    "erasure.nothing": str(
        QT_TRANSLATE_NOOP(
            "messages", "Nothing may be erased yet: every value is still needed for a reason that is named."
        )
    ),
    "erasure.proposed": str(QT_TRANSLATE_NOOP("messages", "An erasure of this card waits for a manager already.")),
    "erasure.decide_on_request": str(
        QT_TRANSLATE_NOOP(
            "messages", "The customer's request for erasure is open: decide on it there, so that it gets its answer."
        )
    ),
    "erasure.not_this_kind": str(QT_TRANSLATE_NOOP("messages", "This request does not ask for erasure.")),
    "erasure.part_stays": str(
        QT_TRANSLATE_NOOP(
            "messages", "Something has to stay, so the request is granted in part: say which ground applies."
        )
    ),
    "erasure.nothing_stays": str(
        QT_TRANSLATE_NOOP("messages", "Nothing has to stay: the request is granted as a whole.")
    ),
    "erasure.still_held": str(QT_TRANSLATE_NOOP("messages", "There is a card of this person, so data are held.")),
    "erasure.no_act": str(QT_TRANSLATE_NOOP("messages", "No act has been made for this erasure yet.")),
    "erasure.unknown": str(
        QT_TRANSLATE_NOOP("messages", "This proposal is not there any more: it was decided or withdrawn.")
    ),
    "erasure.second_manager": str(
        QT_TRANSLATE_NOOP(
            "messages", "You proposed this erasure yourself. Another manager decides on it. Nothing was changed."
        )
    ),
    "erasure.done_after_trouble": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The erasure was decided and has been carried out, although the desk was locked or the disk failed meanwhile.",
        )
    ),
    "erasure.decided_not_done": str(
        QT_TRANSLATE_NOOP(
            "messages",
            "The erasure was decided, but the data could not be deleted yet. It is carried out at the next start. "
            "Check the disk and start the program again.",
        )
    ),
}
