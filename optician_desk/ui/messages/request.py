"""Sentences for rights requests: what a step still waits for, and why something cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "request.application_unsigned": QT_TRANSLATE_NOOP("messages", "the signed application is missing"),
    "request.identity_open": QT_TRANSLATE_NOOP("messages", "the identity is not confirmed yet"),
    "request.identity_refused": QT_TRANSLATE_NOOP(
        "messages", "the identity was not confirmed; check it again with another document"
    ),
    "request.assessment_open": QT_TRANSLATE_NOOP("messages", "the request is not assessed yet"),
    "request.systems_open": QT_TRANSLATE_NOOP("messages", "not every other system has an outcome"),
    "request.answer_open": QT_TRANSLATE_NOOP("messages", "the answer is not prepared yet"),
    "request.answer_unapproved": QT_TRANSLATE_NOOP("messages", "the answer is not approved and signed by a manager"),
    "request.not_handed_over": QT_TRANSLATE_NOOP("messages", "the answer is not handed over yet"),
    "request.closed": QT_TRANSLATE_NOOP("messages", "This request is closed. Nothing more can be recorded in it."),
    "request.unknown": QT_TRANSLATE_NOOP("messages", "There is no such request."),
    "request.kind_not_offered": QT_TRANSLATE_NOOP(
        "messages", "The desk cannot carry this kind of request to the end yet. Only access requests work."
    ),
    "request.language_unknown": QT_TRANSLATE_NOOP("messages", "Choose the language of the answer: Latvian or English."),
    "request.received_in_future": QT_TRANSLATE_NOOP("messages", "The day of receipt cannot lie in the future."),
    "request.received_too_early": QT_TRANSLATE_NOOP(
        "messages", "The day of receipt lies more than {days} days back. Check the year."
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
    "request.refusal_reason": QT_TRANSLATE_NOOP("messages", "Choose why the identity cannot be confirmed."),
    "request.handover_way": QT_TRANSLATE_NOOP("messages", "Choose how the answer was handed over."),
}
