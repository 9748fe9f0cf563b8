"""The findings about a referral's values as the problems that its page shows, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from optician_desk.domain.errors import Refusal
from optician_desk.domain.lens_checks import (
    EyeCheck,
    Finding,
    Fix,
    FixKind,
    LensLimits,
    Level,
    Number,
    check_eye,
    check_pair,
    looks_like_spectacles,
    spectacles_hint,
)
from optician_desk.domain.lenses import Eye, Parameter, show_value
from optician_desk.domain.line_compare import Difference
from optician_desk.domain.referral_form import EyeForm
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.problem_list import Problem

PAIR = "OU.power"
AS_WRITTEN = "written"
_HINT = "spectacles"
_MISSING = "lenses.missing"
_UNDO = "undo."


@dataclass(slots=True)
class Settled:
    """What the person at the counter has decided so far."""

    reasons: dict[str, str] = field(default_factory=dict)
    asked: set[Eye] = field(default_factory=set)
    originals: dict[Eye, dict[Parameter, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The grid judged: `open` are the keys that stand in the way of saving, in reading order."""

    checks: dict[Eye, EyeCheck]
    problems: tuple[Problem, ...]
    open: tuple[str, ...]
    fixes: dict[str, Fix]


def key_of(eye: Eye, parameter: Parameter) -> str:
    """The place of a value: `OD.axis`."""
    return f"{eye.value}.{parameter.value}"


def place_of(key: str) -> tuple[Eye, Parameter]:
    """The field that a key names; both eyes together stand at the right one."""
    eye, _, parameter = key.partition(".")
    return (Eye.RIGHT if eye == "OU" else Eye(eye)), Parameter(parameter)


def judge(
    typed: Mapping[Eye, Mapping[Parameter, str]], settled: Settled, limits: LensLimits, spectacles: bool, point: str
) -> Verdict:
    """Check everything that is typed and put it into words."""
    checks = {eye: check_eye(eye, typed[eye], limits) for eye in Eye}
    problems: list[Problem] = []
    waiting: list[str] = []
    fixes: dict[str, Fix] = {}
    for eye, check in checks.items():
        places = dict.fromkeys(finding.parameter for finding in check.findings)
        absent = [finding.parameter for finding in check.findings if finding.code == _MISSING]
        for parameter in places:
            found = list(check.findings_of(parameter))
            key = key_of(eye, parameter)
            if parameter not in absent[1:]:  # what is simply missing of an eye is one row
                named = absent if parameter in absent else [parameter]
                problems.append(_problem(key, check, found, named, typed[eye].get(parameter, ""), settled, point))
            if not _is_settled(key, eye, max(finding.level for finding in found), settled):
                waiting.append(key)
            fix = next((finding.fix for finding in found if finding.fix), None)
            if fix:
                fixes[key] = fix
        if eye in settled.originals:
            problems.append(_transposed(eye, settled.originals[eye]))
    pair = check_pair(checks[Eye.RIGHT], checks[Eye.LEFT], limits)
    if pair:
        problems.append(_pair_problem(pair, settled, point))
        if not settled.reasons.get(PAIR) and not settled.asked:
            waiting.append(PAIR)
    if spectacles_hint(spectacles, checks.values(), limits):
        problems.append(_spectacles(limits, point))
    problems.sort(key=lambda problem: (Tone.DANGER, Tone.WARNING, Tone.NEUTRAL).index(problem.tone))
    order = {Level.IMPOSSIBLE: 0, Level.MISSING: 1, Level.UNUSUAL: 2, Level.FINE: 3}
    waiting.sort(
        key=lambda key: 2 if key == PAIR else order[checks[place_of(key)[0]].level(place_of(key)[1]) or Level.FINE]
    )
    return Verdict(checks, tuple(problems), tuple(waiting), fixes)


def _is_settled(key: str, eye: Eye, level: Level, settled: Settled) -> bool:
    return eye in settled.asked or (level is Level.UNUSUAL and bool(settled.reasons.get(key)))


def _problem(
    key: str, check: EyeCheck, found: list[Finding], named: list[Parameter], text: str, settled: Settled, point: str
) -> Problem:
    translate = QCoreApplication.translate
    level = max(finding.level for finding in found)
    asked = check.eye in settled.asked
    titles = {
        Level.IMPOSSIBLE: translate("ReferralPage", "{place} {value}: not possible"),
        Level.MISSING: translate("ReferralPage", "{place}: missing"),
        Level.UNUSUAL: translate("ReferralPage", "{place} {value}: unusual"),
    }
    place = f"{check.eye.value} {', '.join(one.label for one in named)}"
    fix = next((finding.fix for finding in found if finding.fix), None)
    if fix is not None and fix.kind is FixKind.TRANSPOSE:
        title = translate("ReferralPage", "{place} {value}: plus cylinder").format(place=place, value=text.strip())
    else:
        title = titles[level].format(place=place, value=text.strip())
    said = " ".join(dict.fromkeys(words(finding, point) for finding in found))
    if asked:
        said = translate("ReferralPage", "It stays in the lines only, and the eye is marked “ask the doctor”.")
    ask = translate("ReferralPage", "Undo") if asked else translate("ReferralPage", "Ask the doctor")
    reason = settled.reasons.get(key, "")
    quiet = asked or (level is Level.UNUSUAL and bool(reason))
    tone = Tone.DANGER if level >= Level.MISSING and not quiet else Tone.WARNING
    return Problem(
        key=key,
        tone=tone,
        title=title,
        text=said,
        fix="" if asked or fix is None else _fix_words(fix, point),
        ask="" if level is Level.UNUSUAL and reason else ask,
        wants_reason=level is Level.UNUSUAL and not asked,
        reason=reason,
    )


def _fix_words(fix: Fix, point: str) -> str:
    if fix.kind is FixKind.TRANSPOSE:
        return QCoreApplication.translate("ReferralPage", "Transpose")
    value = show_value(fix.parameter, fix.value, point)
    return QCoreApplication.translate("ReferralPage", "Write {value}").format(value=value)


def _pair_problem(pair: tuple[Finding, ...], settled: Settled, point: str) -> Problem:
    title = QCoreApplication.translate("ReferralPage", "OD and OS: an unusual difference")
    said = " ".join(words(finding, point) for finding in pair)
    return Problem(PAIR, Tone.WARNING, title, said, wants_reason=True, reason=settled.reasons.get(PAIR, ""))


def _transposed(eye: Eye, original: Mapping[Parameter, str]) -> Problem:
    translate = QCoreApplication.translate
    title = translate("ReferralPage", "{eye}: transposed to minus cylinder").format(eye=eye.value)
    written = f"{original[Parameter.POWER]} {original[Parameter.CYLINDER]} × {original[Parameter.AXIS]}"
    said = translate("ReferralPage", "Written in the referral: {values}. It is kept beside the new values.")
    return Problem(
        _UNDO + eye.value, Tone.NEUTRAL, title, said.format(values=written), ask=translate("ReferralPage", "Undo")
    )


def _spectacles(limits: LensLimits, point: str) -> Problem:
    translate = QCoreApplication.translate
    title = translate("ReferralPage", "Powers of spectacles are not those of lenses")
    said = translate(
        "ReferralPage",
        "From {limit} D on a lens on the eye needs another power. Nothing is converted here: ask the doctor.",
    )
    limit = _number(Number(Parameter.POWER, limits.spectacles_hint_from, signed=False), point)
    return Problem(_HINT, Tone.NEUTRAL, title, said.format(limit=limit))


def not_as_written(found: tuple[Difference, ...], point: str) -> Problem:
    """Where the table and the lines as written differ, said in one calm row that keeps nothing from being saved."""
    translate = QCoreApplication.translate
    said = []
    for one in found:
        if one.parameter is not None and one.written is not None and one.table is not None:
            words = translate("ReferralPage", "{place}: written {written}, in the table {value}.")
            written, value = (show_value(one.parameter, number, point) for number in (one.written, one.table))
            said.append(words.format(place=_named(one), written=written, value=value))
    for words, places in (
        (
            translate("ReferralPage", "Only in the table: {places}."),
            [_named(one) for one in found if one.written is None],
        ),
        (translate("ReferralPage", "Only as written: {places}."), [_named(one) for one in found if one.table is None]),
    ):
        if places:
            said.append(words.format(places=", ".join(places)))
    said.append(translate("ReferralPage", "It can be saved all the same."))
    title = translate("ReferralPage", "The table is not as written in the referral")
    return Problem(AS_WRITTEN, Tone.WARNING, title, " ".join(said))


def _named(one: Difference) -> str:
    return one.eye.value if one.parameter is None else f"{one.eye.value} {one.parameter.label}"


def undone(key: str) -> Eye | None:
    """The eye whose transposition a key takes back; None for any other key."""
    return Eye(key.removeprefix(_UNDO)) if key.startswith(_UNDO) else None


def words(finding: Finding, point: str) -> str:
    """The sentence of a finding, its numbers in the form of the language."""
    shown = {name: _number(number, point) for name, number in finding.numbers}
    return sentence(Refusal(finding.code, None, None, **shown))


def _number(number: Number, point: str) -> str:
    shown = show_value(number.parameter, number.value, point)
    return shown if number.signed else shown.lstrip("+")


def eye_forms(typed: Mapping[Eye, Mapping[Parameter, str]], settled: Settled) -> dict[Eye, EyeForm]:
    """What is handed to the service: per eye its texts, reasons, what was transposed, and what is left to the doctor."""
    return {
        eye: EyeForm(
            typed=dict(typed[eye]),
            reasons={p: reason for p in Parameter if (reason := settled.reasons.get(key_of(eye, p)))},
            original=settled.originals.get(eye),
            ask_doctor=eye in settled.asked,
        )
        for eye in Eye
        if any(text.strip() for text in typed[eye].values())
    }


def seem_spectacles(checks: Mapping[Eye, EyeCheck]) -> bool:
    """Powers without BC and DIA, for both eyes, are those of spectacles."""
    return looks_like_spectacles(checks.values())
