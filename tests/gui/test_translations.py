"""The translators: which texts a language change reaches, and that ours go before Qt's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from optician_desk.domain.errors import NotAllowed, Refusal
from optician_desk.ui import translations
from optician_desk.ui.messages.lookup import sentence


def test_ours_go_before_qt_s() -> None:
    translations.install("lv")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Atcelt"
    assert QCoreApplication.translate("QPlatformTheme", "Apply") == "Lietot"
    assert QCoreApplication.translate("QLineEdit", "&Undo") == "&Atsaukt darbību"
    translations.install("en")
    assert QCoreApplication.translate("QPlatformTheme", "Apply") == "Apply"


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 ieraksts"), (2, "2 ieraksti"), (11, "11 ieraksti"), (21, "21 ieraksts"), (0, "nav ierakstu")],
)
def test_latvian_has_three_forms(count: int, words: str) -> None:
    translations.install("lv")
    assert QCoreApplication.translate("TrailPage", "%n entry(ies)", None, count) == words


def test_english_has_two() -> None:
    translations.install("en")
    assert QCoreApplication.translate("TrailPage", "%n entry(ies)", None, 1) == "1 entry"
    assert QCoreApplication.translate("TrailPage", "%n entry(ies)", None, 3) == "3 entries"


def test_numbers_follow_the_language() -> None:
    translations.install("lv")
    assert QLocale().toString(1.5, "f", 1) == "1,5"
    translations.install("en")
    assert QLocale().toString(1.5, "f", 1) == "1.5"


def test_a_refusal_becomes_a_sentence_with_its_values() -> None:
    error = Refusal("settings.idle_minutes", least=1, most=30)
    translations.install("lv")
    assert sentence(error) == "Dīkstāve ir vesels minūšu skaits no 1 līdz 30."
    translations.install("en")
    assert sentence(error) == "Idle time is a whole number of minutes from 1 to 30."


def test_a_code_without_a_sentence_is_said_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    translations.install("en")
    assert "nowhere.at_all" in sentence(NotAllowed("nowhere.at_all"))
    assert "not a code" in sentence(NotAllowed("not a code"))
    assert "nowhere.at_all" in caplog.text
