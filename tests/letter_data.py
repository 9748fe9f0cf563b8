"""Invented letters of every kind, short and with the longest values, for tests and for looking at them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime

from optician_desk.domain.letter import Addressee, Letter, Money, Rows, Value
from tests.report_data import report

LONGEST_NAME = "Aleksandrīna-Marija Konstantinova-Krūmiņšķe " + "X" * 36
NOW = datetime(2026, 11, 24, 8, 42, tzinfo=UTC)
SYSTEMS: Rows = (
    ("Videonovērošana", "nav meklēts", "ierakstu glabāšanas termiņš ir beidzies, un tie ir pārrakstīti"),
    ("E-pasts", "atrasts", "divas vēstules; dzēstas 24.11.2026."),
    ("Papīra arhīvs", "nekas nav atrasts", ""),
)
RECIPIENTS: Rows = (
    ("Zīle Piegāde, SIA (preču piegāde)", "paziņots 24.11.2026."),
    ("Lēcu Noliktava, SIA (lēcu izgatavošana)", "nav paziņots: saņēmējs vairs nepastāv"),
)
REASONING = (
    "Jūs pieprasījumā apstrīdat piegādes adresi. Salīdzinājām to ar pasūtījuma apliecinājumu, ko parakstījāt veikalā, "
    "un ar kurjera apliecinājumu par izsniegšanu; abos ir tā pati adrese."
)
REFUSED: Mapping[str, Value] = {
    "ground": "dati ir pareizi (VDAR 16. pants)",
    "reasoning": REASONING,
}


def values_of(paper: str, *, rows: int = 0) -> dict[str, Value]:
    """What fills a letter of this kind; `rows` puts that many lines into its longest table."""
    common: dict[str, Value] = {
        "number": "OG1-2026-0031",
        "kind": "Datu labošana",
        "received": date(2026, 11, 24),
        "due": date(2026, 12, 28),
        "request_kept": "3 gadus pēc pieprasījuma izpildes",
    }
    return {**common, **_OWN.get(paper, {}), **_many(paper, rows)}


_OWN: Mapping[str, Mapping[str, Value]] = {
    "acknowledgement": {
        "requests": (("OG1-2026-0031", "Piekļuve datiem", "24.11.2026.", "28.12.2026."),),
        "identity_open": True,
    },
    "extension": {
        "due": date(2027, 2, 24),
        "first": date(2026, 12, 28),
        "reasons": (("pieprasījums ir sarežģīts",), ("vienlaikus saņemti vairāki pieprasījumi",)),
        "reasoning": REASONING,
    },
    "refusal": {**REFUSED, "not_identified": True},
    "fee_proposal": {
        "answers": 2,
        "free": 2,
        "fee": Money(1250),
        "reasoning": REASONING,
        "sheet": (
            ("darbs, minūte", "45", "0,20", "9,00"),
            ("ierakstīts sūtījums", "1", "3,50", "3,50"),
            ("Kopā", "", "", "12,50"),
        ),
    },
    "copy_answer": {
        "earlier": date(2026, 3, 2),
        "file": (("Atbildes numurs", "OG1-2026-R0004"), ("Kontrolsumma (SHA-256)", "0f" * 32)),
    },
    "rectification_answer": {
        "partial": True,
        "corrections": (("Mobilais tālrunis", "20 000 412", "klients nosauca klātienē un piezvanīja no šā numura"),),
        "earlier_kept": "2 gadus pēc tam, kad vērtība ir labota vai aizstāta",
        "systems": SYSTEMS,
        "recipients": RECIPIENTS,
        **REFUSED,
    },
    "erasure_answer": {
        "partial": True,
        "went": (("Piegādes adrese", "3"), ("Redzes korekcijas preču parametri", "12")),
        "copies": date(2027, 5, 24),
        "stays": (
            (
                "Vārds un uzvārds",
                "3 gadus pēc pēdējā pirkuma vai pakalpojuma, kamēr var celt prasījumus",
                "09.05.2028.",
            ),
            ("Piekrišanas un to atsaukumi", "kamēr ir spēkā piekrišana", "kamēr pastāv pamats"),
        ),
        "others": (("OG1-2026-0017", "Piekļuve datiem", "02.03.2029."),),
        "trail_kept": "3 gadus pēc ieraksta izdarīšanas",
        "systems": SYSTEMS,
        "recipients": RECIPIENTS,
        **REFUSED,
    },
    "restriction_answer": {
        "granted": True,
        "restricted": date(2026, 11, 24),
        "restriction_ground": "datu pareizība ir apstrīdēta (VDAR 18. panta 1. punkta a) apakšpunkts)",
        "systems": SYSTEMS,
    },
    "lifting_notice": {"restricted": date(2026, 9, 1), "lifting": "datu pareizība ir pārbaudīta"},
    "portability_answer": {
        "granted": True,
        "file": (("Faila nosaukums", "OG1-2026-0031.zip"), ("Kontrolsumma (SHA-256)", "0f" * 32)),
        "lenses": True,
        "included": (("Vārds un uzvārds", "1"), ("Redzes korekcijas preču parametri", "6")),
        "left_out": (("Nosūtījuma avots", "datus sniedza speciālists, nevis Jūs"),),
        "systems": SYSTEMS,
    },
    "objection_answer": {
        "partial": True,
        "upheld": (("atskaites, statistika un plānošana no anonīmiem skaitļiem",),),
        "overruled": (("incidentu un sūdzību izmeklēšana",),),
        **REFUSED,
    },
    "marketing_answer": {"granted": True, "stopped": date(2026, 11, 24), "purposes": (("Piedāvājumi",), ("Aptaujas",))},
    "withdrawal_answer": {
        "granted": True,
        "withdrawn": date(2026, 11, 24),
        "consents": (("Piedāvājumi", "e-pasts, īsziņa"),),
    },
    "complaint_answer": {"refused": True, "reasoning": REASONING},
    "recipient_notice": {
        "rectified": True,
        "values": (("Mobilais tālrunis", "20 000 412"),),
        "given": "02.11.2026., 09.11.2026.",
    },
    "handover_receipt": {
        "papers": (("Personas datu pārskats", "OG1-2026-R0005", "0f" * 32),),
    },
}
_TABLES = {
    "acknowledgement": ("requests", ("OG1-2026-{at:04d}", "Agrākas atbildes kopija", "24.11.2026.", "28.12.2026.")),
    "rectification_answer": ("corrections", ("Vērtība {at}", "Konstantinova-Krūmiņšķe-Aleksandrīna", REASONING[:90])),
    "erasure_answer": ("stays", ("Redzes korekcijas preču parametri {at}", REASONING[:90], "09.05.2028.")),
    "portability_answer": ("left_out", ("Dati {at}", "datus sniedza speciālists, nevis Jūs")),
    "recipient_notice": ("values", ("Vērtība {at}", "Konstantinova-Krūmiņšķe-Aleksandrīna")),
    "handover_receipt": ("papers", ("Personas datu pārskats", "OG1-2026-R{at:04d}", "0f" * 32)),
}


def _many(paper: str, rows: int) -> dict[str, Value]:
    if not rows or paper not in _TABLES:
        return {}
    name, cells = _TABLES[paper]
    return {name: tuple(tuple(cell.format(at=at) for cell in cells) for at in range(rows))}


def letter(paper: str, *, name: str = "Ilze Bērziņa", about: str = "", rows: int = 0, **more: Value | None) -> Letter:
    """A letter of this kind; `more` replaces values."""
    return Letter(
        paper,
        "OG1-2026-L0007",
        NOW,
        report().controller,
        Addressee(name, about=about),
        "OG1-2026-0031",
        date(2026, 11, 24),
        {**values_of(paper, rows=rows), **more},
    )


def all_papers() -> Iterator[str]:
    """Every letter that there is."""
    from optician_desk.documents.letter import structure

    yield from structure()
