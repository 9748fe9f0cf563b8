"""Derivations and matches in words, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from optician_desk.domain import identity_words
from optician_desk.domain.deadline_words import derivation, lines, sentence, weekday
from optician_desk.domain.deadlines import Calendar, deadline

CALENDAR = Calendar()


@pytest.mark.parametrize(
    ("received", "latvian"),
    [
        (
            "2026-11-24",
            (
                "Saņemts 24.11.2026. + 1 mēnesis = 24.12.2026., svētku diena. Galējais termiņš pārceļas uz nākamo darba dienu, "
                "vēlamais termiņš ir pēdējā darba diena pirms tam."
            ),
        ),
        (
            "2026-08-31",
            (
                "Saņemts 31.08.2026. + 1 mēnesis = 30.09.2026., darba diena. Šajā mēnesī nav tāda paša datuma, tāpēc skaita līdz "
                "mēneša pēdējai dienai. Vēlamais un galējais termiņš ir šajā dienā."
            ),
        ),
        (
            "2026-05-22",
            (
                "Saņemts 22.05.2026. + 1 mēnesis = 22.06.2026., pārcelta brīvdiena. Galējo termiņu tā nepārceļ, "
                "bet vēlamais termiņš ir pēdējā darba diena pirms tam."
            ),
        ),
    ],
)
def test_the_derivation_in_latvian(received: str, latvian: str) -> None:
    assert sentence(deadline(date.fromisoformat(received), CALENDAR).steps, "lv") == latvian


def test_the_derivation_in_english_from_the_stored_line() -> None:
    line = deadline(date(2024, 4, 4), CALENDAR, extended=True).encoded()
    assert derivation(line, "en") == (
        "Received 04.04.2024 + 3 months = 04.07.2024, a working day. Target and outer limit are this day."
    )
    assert "Saturday" in derivation(deadline(date(2024, 4, 4), CALENDAR).encoded(), "en")
    assert derivation("", "en") == ""


def test_weekdays() -> None:
    assert weekday(date(2026, 12, 23), "lv") == "trešdiena"
    assert weekday(date(2026, 12, 28), "en") == "Monday"


def test_matches_in_words() -> None:
    line = "name:transliterated photo:by_eye"
    assert identity_words.matched(line, "lv") == "vārds un uzvārds (pēc transliterācijas), persona atbilst fotogrāfijai"
    assert identity_words.matched(line, "en") == "name and surname (after transliteration), person matches the photo"
    assert identity_words.matched("", "lv") == ""


def test_the_derivation_in_lines_names_every_day_off() -> None:
    assert lines(deadline(date(2026, 11, 24), CALENDAR).steps, "lv", CALENDAR) == (
        "Saņemts 24.11.2026. (otrdiena); šo dienu neskaita.",
        "+ 1 mēnesis: 24.12.2026. (ceturtdiena).",
        "Brīvas dienas: 24.12. Ziemassvētku vakars, 25.12. Pirmie Ziemassvētki, 26.12. Otrie Ziemassvētki, 27.12. svētdiena.",
        "Galējais termiņš: 28.12.2026. (pirmdiena).",
        "Vēlamais termiņš: 23.12.2026. (trešdiena).",
    )
    assert "Days off: 24.12 Christmas Eve, " in lines(deadline(date(2026, 11, 24), CALENDAR).steps, "en", CALENDAR)[2]
    english = lines(deadline(date(2026, 8, 31), CALENDAR).steps, "en", CALENDAR)
    assert english[2:] == (
        "That month has no such day, so its last day counts.",
        "Outer limit: 30.09.2026 (Wednesday).",
        "Target: 30.09.2026 (Wednesday).",
    )
    assert lines((), "en", CALENDAR) == ()
