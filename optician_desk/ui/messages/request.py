"""Sentences for rights requests: what a step still waits for, and why something cannot be done."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "request.application_unsigned": QT_TRANSLATE_NOOP("messages", "The signed application is missing."),
    "request.identity_open": QT_TRANSLATE_NOOP("messages", "The identity is not confirmed yet."),
    "request.identity_refused": QT_TRANSLATE_NOOP(
        "messages", "The identity was not confirmed. Check it again with another document."
    ),
    "request.assessment_open": QT_TRANSLATE_NOOP("messages", "The request is not assessed yet."),
    "request.systems_open": QT_TRANSLATE_NOOP("messages", "Not every other system has an outcome yet."),
    "request.answer_open": QT_TRANSLATE_NOOP("messages", "The answer is not prepared yet."),
    "request.answer_unapproved": QT_TRANSLATE_NOOP("messages", "The answer is not approved and signed by a manager."),
    "request.not_handed_over": QT_TRANSLATE_NOOP("messages", "The answer has not been sent or handed over yet."),
    "request.closed": QT_TRANSLATE_NOOP("messages", "This request is closed. Nothing more can be recorded in it."),
    "request.answer_signed": QT_TRANSLATE_NOOP(
        "messages", "The answer is already signed. What it rests on cannot be changed any more."
    ),
    "request.withdrawal_after_answer": QT_TRANSLATE_NOOP(
        "messages", "The answer is already signed. Record how it was sent or handed over."
    ),
    "request.found_note": QT_TRANSLATE_NOOP(
        "messages", "Write in a few words what was found: it goes into the answer."
    ),
    "request.unknown": QT_TRANSLATE_NOOP("messages", "There is no such request."),
    "request.card_unknown": QT_TRANSLATE_NOOP("messages", "There is no such customer card."),
    "request.kind_missing": QT_TRANSLATE_NOOP("messages", "Choose what is asked for: at least one right."),
    "request.kind_twice": QT_TRANSLATE_NOOP("messages", "Each right is asked for once in one application."),
    "request.channel_unknown": QT_TRANSLATE_NOOP("messages", "Choose how the request came in."),
    "request.made_by_unknown": QT_TRANSLATE_NOOP(
        "messages", "A request is made by the customer, a parent or guardian, or a representative."
    ),
    "request.representative_missing": QT_TRANSLATE_NOOP(
        "messages", "Enter the name and surname of whoever acts for the customer."
    ),
    "request.consents_missing": QT_TRANSLATE_NOOP("messages", "Choose which consents are withdrawn."),
    "request.authority_open": QT_TRANSLATE_NOOP(
        "messages", "It is not recorded by what right somebody acts for the customer."
    ),
    "request.not_carried_out": QT_TRANSLATE_NOOP("messages", "What was decided is not carried out yet."),
    "request.recipients_open": QT_TRANSLATE_NOOP("messages", "Not every recipient of the data has been told yet."),
    "request.fee_open": QT_TRANSLATE_NOOP("messages", "A fee was proposed and the customer has not answered yet."),
    "request.step_not_taken": QT_TRANSLATE_NOOP("messages", "This request does not have this step."),
    "request.never_refused": QT_TRANSLATE_NOOP(
        "messages", "Nobody may refuse this: an objection to marketing and a withdrawal of consent always take effect."
    ),
    "request.carried_out": QT_TRANSLATE_NOOP(
        "messages", "What was asked is already carried out, so it cannot be refused any more."
    ),
    "request.refusal_ground": QT_TRANSLATE_NOOP("messages", "Choose the ground of the refusal."),
    "request.reasoning_missing": QT_TRANSLATE_NOOP("messages", "Write the facts on which this rests."),
    "request.language_unknown": QT_TRANSLATE_NOOP("messages", "Choose the language of the answer: Latvian or English."),
    "request.received_in_future": QT_TRANSLATE_NOOP("messages", "The day of receipt cannot be in the future."),
    "request.received_too_early": QT_TRANSLATE_NOOP(
        "messages", "The day of receipt is more than {days} days ago. Check the year."
    ),
    "request.received_shape": QT_TRANSLATE_NOOP("messages", "Enter the day of receipt like 24.11.2026."),
    "request.name_missing": QT_TRANSLATE_NOOP("messages", "Enter the name and surname of the requester."),
    "request.contact_missing": QT_TRANSLATE_NOOP(
        "messages", "Enter a phone number or an e-mail address, so that the answer can be announced."
    ),
    "request.system_unknown": QT_TRANSLATE_NOOP("messages", "The policy file has no such system."),
    "request.outcome_missing": QT_TRANSLATE_NOOP("messages", "Choose what was found in this system."),
    "request.not_searched_reason": QT_TRANSLATE_NOOP("messages", "Choose why this system was not searched."),
    "request.note_too_long": QT_TRANSLATE_NOOP("messages", "This is too long: there is room for {limit} characters."),
    "request.handover_way": QT_TRANSLATE_NOOP("messages", "Choose how the answer was sent or handed over."),
}
