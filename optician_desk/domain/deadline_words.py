"""The derivation of a deadline in words, Latvian and English: for the screen, the application form and the access report."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from optician_desk.domain.data_use import Label
from optician_desk.domain.day_words import short_day, shown_day
from optician_desk.domain.deadlines import Calendar, DayKind, Rule, Step, decoded

WEEKDAYS = (
    Label("pirmdiena", "Monday"),
    Label("otrdiena", "Tuesday"),
    Label("trešdiena", "Wednesday"),
    Label("ceturtdiena", "Thursday"),
    Label("piektdiena", "Friday"),
    Label("sestdiena", "Saturday"),
    Label("svētdiena", "Sunday"),
)

KINDS = {
    DayKind.WORKING: Label("darba diena", "a working day"),
    DayKind.HOLIDAY: Label("svētku diena", "a public holiday"),
    DayKind.IN_LIEU: Label("likumā noteikta papildu brīvdiena", "a statutory day in lieu"),
    DayKind.MOVED: Label("pārcelta brīvdiena", "a moved day off"),
}

_START = Label(
    "Saņemts {received} + {months} = {raw}, {kind}.",
    "Received {received} + {months} = {raw}, {kind}.",
)
_MONTHS = {1: Label("1 mēnesis", "1 month"), 3: Label("3 mēneši", "3 months")}
_MONTH_END = Label(
    "Šajā mēnesī nav tāda paša datuma, tāpēc skaita līdz mēneša pēdējai dienai.",
    "That month has no such day, so its last day counts.",
)
_STAYS = Label("Vēlamais un galējais termiņš ir šajā dienā.", "Target and outer limit are this day.")
_BOTH_MOVE = Label(
    "Galējais termiņš pārceļas uz nākamo darba dienu, vēlamais termiņš ir pēdējā darba diena pirms tam.",
    "The outer limit moves to the next working day; the target is the last working day before.",
)
_TARGET_MOVES = Label(
    "Galējo termiņu tā nepārceļ, bet vēlamais termiņš ir pēdējā darba diena pirms tam.",
    "It does not move the outer limit, but the target is the last working day before.",
)

_RECEIVED = Label(
    "Saņemts {day} ({weekday}); šo dienu neskaita.", "Received {day} ({weekday}); this day is not counted."
)
_RAW = Label("+ {months}: {day} ({weekday}).", "+ {months}: {day} ({weekday}).")
_DAYS_OFF = Label("Brīvas dienas: {days}.", "Days off: {days}.")
_OUTER = Label("Galējais termiņš: {day} ({weekday}).", "Outer limit: {day} ({weekday}).")
_TARGET = Label("Vēlamais termiņš: {day} ({weekday}).", "Target: {day} ({weekday}).")


def day_kind(step: Step, language: str) -> str:
    """What a day is: the weekday on a weekend, else the kind."""
    label = WEEKDAYS[step.day.weekday()] if step.kind is DayKind.WEEKEND else KINDS[step.kind]
    return label.of(language)


def weekday(day: date, language: str) -> str:
    """The name of the weekday, in lower case in Latvian."""
    return WEEKDAYS[day.weekday()].of(language)


def sentence(steps: Sequence[Step], language: str) -> str:
    """How the dates follow, in two or three sentences; empty without steps."""
    if len(steps) < 2:
        return ""
    received, raw = steps[0], steps[1]
    months = (raw.day.year - received.day.year) * 12 + raw.day.month - received.day.month
    parts = [
        _START.of(language).format(
            received=shown_day(received.day, language),
            months=_MONTHS[months].of(language),
            raw=shown_day(raw.day, language),
            kind=day_kind(raw, language),
        )
    ]
    if raw.rule is Rule.MONTH_END:
        parts.append(_MONTH_END.of(language))
    if raw.kind is DayKind.WORKING:
        parts.append(_STAYS.of(language))
    elif raw.kind is DayKind.MOVED:
        parts.append(_TARGET_MOVES.of(language))
    else:
        parts.append(_BOTH_MOVE.of(language))
    return " ".join(parts)


def lines(steps: Sequence[Step], language: str, calendar: Calendar) -> tuple[str, ...]:
    """The derivation in short lines: receipt, the date after the months, every day off that was met, and the two dates."""
    if len(steps) < 2:
        return ()

    def told(label: Label, day: date, **more: str) -> str:
        return label.of(language).format(day=shown_day(day, language), weekday=weekday(day, language), **more)

    received, raw = steps[0].day, steps[1].day
    months = (raw.year - received.year) * 12 + raw.month - received.month
    found = [told(_RECEIVED, received), told(_RAW, raw, months=_MONTHS[months].of(language))]
    if steps[1].rule is Rule.MONTH_END:
        found.append(_MONTH_END.of(language))
    off = sorted({step.day for step in steps if step.rule in (Rule.LIMIT_MOVED, Rule.TARGET_AVOIDS)})
    if off:
        named = (f"{short_day(day, language)} {calendar.name(day, language) or weekday(day, language)}" for day in off)
        found.append(_DAYS_OFF.of(language).format(days=", ".join(named)))
    for label, rule in ((_OUTER, Rule.OUTER), (_TARGET, Rule.TARGET)):
        found += [told(label, step.day) for step in steps if step.rule is rule]
    return tuple(found)


def derivation(line: str, language: str) -> str:
    """The same from the line that the store holds."""
    return sentence(decoded(line), language)
