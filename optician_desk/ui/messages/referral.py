"""Sentences about a referral and its lens lines; none of them repeats what was typed."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "referral.too_long": QT_TRANSLATE_NOOP(
        "messages", "There is room for {limit} characters, here there are {count}. Write only the lens lines."
    ),
    "referral.odd_signs": QT_TRANSLATE_NOOP(
        "messages", "The lines hold characters that cannot be saved. Type them instead of pasting them."
    ),
    "referral.date": QT_TRANSLATE_NOOP(
        "messages", "Line {line} holds a date. Write only the lens lines; the referral's date has its own field."
    ),
    "referral.diagnosis": QT_TRANSLATE_NOOP(
        "messages", "Line {line} looks like a diagnosis. It must not be kept here (policy 1.1.5): only the lens lines."
    ),
    "referral.acuity": QT_TRANSLATE_NOOP(
        "messages", "Line {line} holds visual acuity. Only PWR, BC, DIA, CYL and AXIS are kept (policy 1.1.5)."
    ),
    "referral.other_measure": QT_TRANSLATE_NOOP(
        "messages",
        "Line {line} holds another measure, such as ADD or PD. Only PWR, BC, DIA, CYL and AXIS are kept (policy 1.1.5).",
    ),
    "referral.person": QT_TRANSLATE_NOOP(
        "messages", "Line {line} is about a person. Write only the lens lines; the doctor has a separate field."
    ),
    "referral.name": QT_TRANSLATE_NOOP("messages", "Line {line} holds the customer's name. Write only the lens lines."),
    "referral.not_lens_line": QT_TRANSLATE_NOOP(
        "messages", "Line {line} is not about the lenses. Write only the lens lines; the rest of the paper is not kept."
    ),
    "referral.lines_missing": QT_TRANSLATE_NOOP(
        "messages", "Copy the lens lines as they are written: what cannot be kept as a value stays there."
    ),
    "referral.doctor_missing": QT_TRANSLATE_NOOP("messages", "Enter the doctor or optometrist who wrote the referral."),
    "referral.date_missing": QT_TRANSLATE_NOOP(
        "messages", "Enter the date of the referral, or “-” if the paper bears none."
    ),
    "referral.date_ahead": QT_TRANSLATE_NOOP("messages", "The date of the referral is in the future."),
    "referral.date_long_ago": QT_TRANSLATE_NOOP(
        "messages", "The date of the referral is too long ago. Check the year."
    ),
    "referral.arrived_unknown": QT_TRANSLATE_NOOP("messages", "Choose from the list how the referral reached us."),
    "referral.reason_unknown": QT_TRANSLATE_NOOP("messages", "Choose the reason from the list."),
    "referral.not_as_transposed": QT_TRANSLATE_NOOP(
        "messages", "The transposed values do not agree with what was written. Transpose again."
    ),
    "referral.consent_unanswered": QT_TRANSLATE_NOOP(
        "messages", "Ask the customer first: may the lens parameters be kept?"
    ),
    "referral.nothing_to_save": QT_TRANSLATE_NOOP(
        "messages", "Enter the lens lines or the values of at least one eye."
    ),
}
