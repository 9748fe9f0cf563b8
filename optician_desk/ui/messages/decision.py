"""Sentences for deciding what a rights request comes to."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "decision.not_this_kind": QT_TRANSLATE_NOOP("messages", "This decision belongs to another kind of request."),
    "decision.no_card": QT_TRANSLATE_NOOP("messages", "There is no card of this person: record that nothing is held."),
    "decision.something_held": QT_TRANSLATE_NOOP("messages", "There is a card of this person: decide on the request."),
    "decision.consent_unknown": QT_TRANSLATE_NOOP("messages", "The policy file has no such consent."),
    "decision.nothing_weighed": QT_TRANSLATE_NOOP(
        "messages", "Choose at least one purpose that the customer objects to."
    ),
    "decision.purpose_unknown": QT_TRANSLATE_NOOP("messages", "This purpose does not rest on legitimate interests."),
    "decision.weighing_missing": QT_TRANSLATE_NOOP(
        "messages",
        "Write why the processing goes on: compelling grounds, or a legal claim.",
    ),
    "decision.reasoning_long": QT_TRANSLATE_NOOP(
        "messages", "Together this is too long: there is room for {limit} characters."
    ),
    "decision.complaint_decision": QT_TRANSLATE_NOOP("messages", "Choose the outcome of the complaint."),
    "decision.copy_not_chosen": QT_TRANSLATE_NOOP("messages", "Choose the answer to be copied."),
    "decision.copy_gone": QT_TRANSLATE_NOOP("messages", "This answer is no longer kept, so no copy can be given."),
    "decision.copy_still_kept": QT_TRANSLATE_NOOP("messages", "An earlier answer is still kept: choose it."),
    "decision.copy_some_answered": QT_TRANSLATE_NOOP("messages", "There are earlier answers. Choose one of them."),
}
