"""An invented access report, whole and variable, for tests and the benchmark of the paper chain."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from optician_desk.domain.report_view import (
    AccessReport,
    Controller,
    Criterion,
    IdentityNote,
    LensValues,
    LookUp,
    OtherSystem,
    Partner,
    Person,
    Purpose,
    ReportGroup,
    ReportValue,
)

_CONTRACT = Purpose("līguma noslēgšana un izpilde", "līguma izpilde, VDAR 6. panta 1. punkta b) apakšpunkts")
_CONSENT = Purpose("kontaktlēcu piemeklēšana", "nepārprotama piekrišana, VDAR 9. panta 2. punkta a) apakšpunkts")


def report(*, name: str = "Ilze Bērziņa", phones: int = 1, lenses: int = 3, looks: int = 6) -> AccessReport:
    """A report on somebody with `phones` numbers, `lenses` referrals for both eyes and `looks` look-ups."""
    return AccessReport(
        number="OG1-2026-0042",
        made_at=datetime(2026, 11, 24, 8, 42, tzinfo=UTC),
        request_number="OG1-2026-0031",
        received_on=date(2026, 11, 24),
        controller=Controller(
            "OPTIC GURU, SIA",
            "50103179811",
            "Mednieku iela 21/23, Ogre, LV-5001",
            "info@opticguru.lv",
            "Ogre",
            "Datu valsts inspekcija, Elijas iela 17, Rīga, LV-1050, pasts@dvi.gov.lv, tālr. 67223131",
        ),
        person=Person(name, "", date(2021, 3, 14)),
        identity=IdentityNote(date(2026, 11, 24), "personas apliecība", "salīdzināts vārds un uzvārds"),
        groups=(
            _group("1.1.1.", "Vārds un uzvārds", _value("Vārds, uzvārds", name)),
            _group(
                "1.1.2.", "Mobilais tālrunis", *(_value("Tālrunis", f"+371 20 000 {at:03d}") for at in range(phones))
            ),
            _group("1.1.3.", "E-pasts", replace(_value("E-pasts", "ilze@piemers.lv"), kept_until=date(2028, 5, 9))),
            ReportGroup(
                "Redzes korekcijas preču parametri",
                "1.1.5.",
                (_CONSENT,),
                (Criterion("līdz piekrišanas atsaukumam", "veselības datus glabājam tikai ar piekrišanu"),),
                lenses=tuple(_lens(2026 - at, eye, earlier=at > 0) for at in range(lenses) for eye in ("OD", "OS")),
            ),
        ),
        disclosures=(),
        disclosures_recorded_since=None,
        recipients=(),
        processors=(Partner("Piemēra mitināšana, SIA", "interneta vietnes uzturēšana", "Latvija"),),
        look_ups=tuple(LookUp(datetime(2026, 11, 1, 8, at % 60, tzinfo=UTC), "atvērta kartīte") for at in range(looks)),
        look_ups_kept=None,
        earlier_kept=(Criterion("2 gadus pēc labošanas", "lai izskatītu pretenziju"),),
        systems=(
            OtherSystem("videonovērošana", "nekas nav atrasts"),
            OtherSystem("papīra arhīvs", "nav meklēts", "jo arhīvā ir tikai grāmatvedība"),
        ),
        policy_version="2026-1",
        policy_from=date(2026, 9, 1),
        approved_by="Anete Kalniņa",
    )


def empty_report() -> AccessReport:
    """The answer to somebody about whom nothing is held."""
    return replace(report(), groups=(), look_ups=(), person=Person("Jānis Ozols", "+371 20 000 111"))


def _group(clause: str, category: str, *values: ReportValue) -> ReportGroup:
    criterion = Criterion("līguma laikā un 3 gadus pēc tā", "lai izskatītu pretenzijas, politikas 4.3.2. punkts")
    return ReportGroup(category, clause, (_CONTRACT,), (criterion,), values)


def _value(label: str, value: str) -> ReportValue:
    return ReportValue(label, (("", value),), "klātienē", date(2025, 5, 9))


def _lens(year: int, eye: str, *, earlier: bool) -> LensValues:
    return LensValues(
        date(year, 11, 18), "nosūtījums, dr. S. Liepiņa", eye, -325, 860, 1420, -125, 170, earlier=earlier
    )
