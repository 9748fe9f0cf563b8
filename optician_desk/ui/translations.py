"""The language of the screens: which one, and Qt's translators for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from optician_desk.ui import resources_rc

resources_rc.qInitResources()
LANGUAGES = ("lv", "en")
_installed: list[QTranslator] = []


def system_language() -> str:
    """Latvian unless the desktop speaks English: the counter stands in Latvia."""
    return "en" if QLocale.system().language() is QLocale.Language.English else "lv"


def install(language: str) -> None:
    """Put the translators of "lv" or "en" in place; windows made afterwards speak it. Qt's own texts come first."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    names = ["qtbase_lv", "optician_desk_lv"] if language == "lv" else ["optician_desk_en"]
    for name in names:
        translator = QTranslator()
        if translator.load(f":/i18n/{name}.qm"):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale("lv_LV" if language == "lv" else "en_GB"))
