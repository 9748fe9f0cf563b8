"""What is said of a way in which a paper is to leave the shop while no address for it is known, and what to do then."""

from __future__ import annotations

from collections.abc import Set

from PySide6.QtCore import QCoreApplication


def reach_words(way: str, unreached: Set[str]) -> tuple[str, str]:
    """A sentence and what to do about it; both empty where an address is known, or where the way needs none."""
    if way not in unreached:
        return "", ""
    if way == "post":
        return QCoreApplication.translate("ReachWords", "No postal address is on the card."), (
            QCoreApplication.translate(
                "ReachWords", "Take it from the application or ask the requester for it, or choose another way."
            )
        )
    if way == "email":
        return (
            QCoreApplication.translate("ReachWords", "No e-mail address is known from the card or the request."),
            QCoreApplication.translate("ReachWords", "Choose another way."),
        )
    return "", ""
