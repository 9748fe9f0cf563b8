"""Sentences about lens parameters; numbers come in the form of the language, with a true minus and their sign."""

# mypy: disable-error-code="dict-item"
# PySide6 declares what QT_TRANSLATE_NOOP gives back as `object`; it is the text itself.

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    "lenses.not_a_number": QT_TRANSLATE_NOOP("messages", "This is not a number."),
    "lenses.too_fine": QT_TRANSLATE_NOOP("messages", "A value has at most two decimals."),
    "lenses.axis_whole": QT_TRANSLATE_NOOP("messages", "The axis is a whole number from 1 to 180."),
    "lenses.axis_range": QT_TRANSLATE_NOOP("messages", "The axis is a whole number from 1 to 180."),
    "lenses.axis_zero": QT_TRANSLATE_NOOP("messages", "The axis is a whole number from 1 to 180; for 0 write 180."),
    "lenses.power_range": QT_TRANSLATE_NOOP(
        "messages", "Such a value is not possible: PWR is between {low} and {high} D. Check the decimal sign."
    ),
    "lenses.power_strong": QT_TRANSLATE_NOOP(
        "messages", "Lenses stronger than {limit} D are unusual. Compare with the referral and say why it is right."
    ),
    "lenses.power_extreme": QT_TRANSLATE_NOOP(
        "messages",
        "Lenses stronger than {limit} D are hardly made at all. Compare with the referral and say why it is right.",
    ),
    "lenses.power_step": QT_TRANSLATE_NOOP(
        "messages", "PWR usually goes in steps of {step} D. Compare with the referral and say why it is right."
    ),
    "lenses.power_wide_step": QT_TRANSLATE_NOOP(
        "messages", "Beyond {limit} D the step is usually {step} D. Compare with the referral and say why it is right."
    ),
    "lenses.base_curve_range": QT_TRANSLATE_NOOP(
        "messages", "Such a value is not possible: BC is from {low} to {high} mm."
    ),
    "lenses.base_curve_unusual": QT_TRANSLATE_NOOP(
        "messages", "BC of soft lenses is usually from {low} to {high} mm. Compare with the referral and say why."
    ),
    "lenses.diameter_range": QT_TRANSLATE_NOOP(
        "messages", "Such a value is not possible: DIA is from {low} to {high} mm."
    ),
    "lenses.diameter_unusual": QT_TRANSLATE_NOOP(
        "messages", "DIA of soft lenses is usually from {low} to {high} mm. Is it a rigid or scleral lens? Say why."
    ),
    "lenses.cylinder_range": QT_TRANSLATE_NOOP(
        "messages", "Such a value is not possible: CYL is never stronger than {limit} D. Check the decimal sign."
    ),
    "lenses.cylinder_step": QT_TRANSLATE_NOOP(
        "messages", "Such a value is not possible: CYL goes in steps of {step} D."
    ),
    "lenses.cylinder_strong": QT_TRANSLATE_NOOP(
        "messages", "A cylinder stronger than {limit} D is unusual. Compare with the referral and say why it is right."
    ),
    "lenses.cylinder_extreme": QT_TRANSLATE_NOOP(
        "messages",
        "A cylinder stronger than {limit} D is hardly made at all. Compare with the referral and say why it is right.",
    ),
    "lenses.plus_cylinder": QT_TRANSLATE_NOOP(
        "messages", "CYL is kept in minus form. Transposed it is the same lens; what was written is kept beside it."
    ),
    "lenses.plus_cylinder_alone": QT_TRANSLATE_NOOP(
        "messages", "CYL is kept in minus form. To transpose it PWR and AXIS are needed."
    ),
    "lenses.axis_missing": QT_TRANSLATE_NOOP(
        "messages", "There is a cylinder, but no axis. Enter the axis or delete the cylinder."
    ),
    "lenses.cylinder_missing": QT_TRANSLATE_NOOP(
        "messages", "There is an axis, but no cylinder. Enter the cylinder or delete the axis."
    ),
    "lenses.missing": QT_TRANSLATE_NOOP("messages", "The value is missing. Enter it or ask the doctor."),
    "lenses.eyes_differ": QT_TRANSLATE_NOOP(
        "messages", "The eyes differ by {apart} D. Compare with the referral and say why it is right."
    ),
    "lenses.eyes_opposite": QT_TRANSLATE_NOOP(
        "messages", "One eye is plus and the other minus. Compare with the referral and say why it is right."
    ),
    "lenses.reason_missing": QT_TRANSLATE_NOOP("messages", "{eye} {parameter}: a reason is required."),
    "lenses.line_no_eye": QT_TRANSLATE_NOOP("messages", "Say first which eye: R, L or OU."),
    "lenses.line_eye_twice": QT_TRANSLATE_NOOP("messages", "This eye is in the line already."),
    "lenses.line_word": QT_TRANSLATE_NOOP("messages", "This part is not understood."),
    "lenses.line_nothing_to_copy": QT_TRANSLATE_NOOP("messages", "There are no values of the other eye to copy."),
    "lenses.line_twice": QT_TRANSLATE_NOOP("messages", "This value is in the line already."),
}
