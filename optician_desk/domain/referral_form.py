"""A referral as it is typed in, and what may be kept of it (policy 1.1.5, 1.3.3).

A referral can always be taken in. What is impossible, incomplete or unusual without a reason stays in its verbatim lines and the
eye is marked "ask the doctor"; nothing is changed to please a check.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from optician_desk.domain import text_guard
from optician_desk.domain.contact import tidy
from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import EyeCheck, LensLimits, Level, check_eye, check_pair, kept, transposed
from optician_desk.domain.lenses import Eye, LensValues, Parameter, read_value
from optician_desk.domain.referral_text import FIELD, check_lines

NAME_LIMIT: Final = 100
OLDEST: Final = timedelta(days=366 * 20)
#: What a transposition changes and what is therefore kept beside it.
_ORIGINALS: Final = (Parameter.POWER, Parameter.CYLINDER, Parameter.AXIS)


@dataclass(frozen=True, slots=True)
class EyeForm:
    """One eye: its five fields as typed, a reason (id of the policy file) per unusual value, and what was transposed.

    `original` holds PWR, CYL and AXIS as they were typed before the transposition to minus cylinder. `ask_doctor` means
    that the person at the counter has seen what is open and lets it stay in the lines.
    """

    typed: Mapping[Parameter, str] = field(default_factory=dict)
    reasons: Mapping[Parameter, str] = field(default_factory=dict)
    original: Mapping[Parameter, str] | None = None
    ask_doctor: bool = False


@dataclass(frozen=True, slots=True)
class ReferralForm:
    """The whole form. `undated` says that the paper bears no date.

    `pair_reason` answers a difference between the eyes; `consent` the question put to the customer.
    `consent` is None where it was not asked now (given before, or the policy file asks for none).
    """

    doctor: str
    practice: str
    written_on: date | None
    arrived: str
    verbatim: str
    eyes: Mapping[Eye, EyeForm]
    pair_reason: str = ""
    spectacles: bool = False
    consent: bool | None = None
    undated: bool = False


@dataclass(frozen=True, slots=True)
class KeptEye:
    """What is saved of one eye. Numbers are hundredths, AXIS degrees; `reasons` are ids without repetition."""

    eye: Eye
    values: LensValues
    ask_doctor: bool
    reasons: tuple[str, ...]
    original: LensValues | None = None


def read_head(form: ReferralForm, today: date) -> tuple[str, str, date | None]:
    """Doctor, practice and date as they are stored; `today` is the calendar date in Riga. Raises Refusal at the field."""
    doctor, practice = _line(form.doctor, "doctor"), _line(form.practice, "practice")
    if not doctor:
        raise Refusal("referral.doctor_missing", "doctor")
    if form.written_on is None:
        if not form.undated:
            raise Refusal("referral.date_missing", "written_on")
        return doctor, practice, None
    if form.written_on > today:
        raise Refusal("referral.date_ahead", "written_on")
    if form.written_on < today - OLDEST:
        raise Refusal("referral.date_long_ago", "written_on")
    return doctor, practice, form.written_on


def _line(text: str, field_name: str) -> str:
    text_guard.check(text, field_name)
    return tidy(text, field_name, NAME_LIMIT)


def read_lenses(form: ReferralForm, names: tuple[str, ...], limits: LensLimits) -> tuple[str, tuple[KeptEye, ...]]:
    """The verbatim lines and what is kept of each eye.

    Raises Refusal: the lines' own (`referral.…` at `verbatim`), `lenses.reason_missing` at `OD.power` and the like for an
    unusual value that is neither explained nor left to the doctor, `referral.lines_missing` where something is left to the
    doctor without a line that says it, `referral.nothing_to_save`.
    """
    lines = check_lines(form.verbatim, names)
    checks = {eye: check_eye(eye, eye_form.typed, limits) for eye, eye_form in form.eyes.items()}
    for check in checks.values():
        _require_reasons(check, form.eyes[check.eye])
    _require_pair_reason(form, checks, limits)
    found = tuple(_kept(check, form.eyes[eye], form.pair_reason) for eye, check in checks.items() if not check.empty)
    if not found and not lines:
        raise Refusal("referral.nothing_to_save", FIELD)
    if any(eye.ask_doctor for eye in found) and not lines:
        raise Refusal("referral.lines_missing", FIELD)
    return lines, found


def _require_reasons(check: EyeCheck, form: EyeForm) -> None:
    if form.ask_doctor:
        return
    for finding in check.findings:
        if finding.level is Level.UNUSUAL and not form.reasons.get(finding.parameter):
            place = f"{check.eye}.{finding.parameter}"
            raise Refusal("lenses.reason_missing", place, eye=check.eye.value, parameter=finding.parameter.label)


def _require_pair_reason(form: ReferralForm, checks: Mapping[Eye, EyeCheck], limits: LensLimits) -> None:
    if Eye.RIGHT not in checks or Eye.LEFT not in checks or form.pair_reason:
        return
    if any(eye_form.ask_doctor for eye_form in form.eyes.values()):
        return
    if check_pair(checks[Eye.RIGHT], checks[Eye.LEFT], limits):
        raise Refusal("lenses.reason_missing", "OU.power", eye="OU", parameter=Parameter.POWER.label)


def _kept(check: EyeCheck, form: EyeForm, pair_reason: str) -> KeptEye:
    explained = {parameter for parameter, reason in form.reasons.items() if reason}
    result = kept(check, explained)
    unusual = [f.parameter for f in check.findings if f.level is Level.UNUSUAL]
    reasons = [form.reasons[p] for p in unusual if form.reasons.get(p) and result.values.value(p) is not None]
    if pair_reason and result.values.power is not None:
        reasons.append(pair_reason)
    original = None if form.original is None or result.values.cylinder is None else _original(form.original, check)
    return KeptEye(
        check.eye, result.values, result.ask_doctor or form.ask_doctor, tuple(dict.fromkeys(reasons)), original
    )


def _original(written: Mapping[Parameter, str], check: EyeCheck) -> LensValues:
    """What was written before the transposition; it must be the same lens as what is kept now."""
    read = {parameter.value: read_value(parameter, written.get(parameter, "")).value for parameter in _ORIGINALS}
    original = LensValues(**read)
    try:
        same = transposed(check) if check.values.axis is not None else None
    except ValueError:
        same = None
    if same is None or LensValues(power=same.power, cylinder=same.cylinder, axis=same.axis) != original:
        raise Refusal("referral.not_as_transposed", f"{check.eye}.{Parameter.CYLINDER}")
    return original
