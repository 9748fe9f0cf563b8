"""The overview in words: what a screen reader says of each figure, month and type, and numbers in the screen's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from optician_desk.domain.overview_view import Figures, Month
from optician_desk.domain.rights import Kind
from optician_desk.ui.models.queue_words import kind_short

NONE = "–"


def shown_days(days: float | None, language: str) -> str:
    """A median in days, with the language's decimal sign and no needless digits; a dash where there is none."""
    if days is None:
        return NONE
    text = f"{days:.1f}".removesuffix(".0")
    return text.replace(".", ",") if language == "lv" else text


def shown_share(share: int | None) -> str:
    """Whole per cent, with a space that does not break; a dash where there is none."""
    return NONE if share is None else f"{share}\u00a0%"


def month_short(month: int) -> str:
    """The month below a bar."""
    match month:
        case 1:
            return QCoreApplication.translate("OverviewWords", "Jan")
        case 2:
            return QCoreApplication.translate("OverviewWords", "Feb")
        case 3:
            return QCoreApplication.translate("OverviewWords", "Mar")
        case 4:
            return QCoreApplication.translate("OverviewWords", "Apr")
        case 5:
            return QCoreApplication.translate("OverviewWords", "May")
        case 6:
            return QCoreApplication.translate("OverviewWords", "Jun")
        case 7:
            return QCoreApplication.translate("OverviewWords", "Jul")
        case 8:
            return QCoreApplication.translate("OverviewWords", "Aug")
        case 9:
            return QCoreApplication.translate("OverviewWords", "Sep")
        case 10:
            return QCoreApplication.translate("OverviewWords", "Oct")
        case 11:
            return QCoreApplication.translate("OverviewWords", "Nov")
    return QCoreApplication.translate("OverviewWords", "Dec")


def month_spoken(month: Month, language: str) -> str:
    """One bar of the plot as a sentence."""
    locale = QLocale(QLocale.Language.Latvian if language == "lv" else QLocale.Language.English)
    name = f"{locale.standaloneMonthName(month.first.month)} {month.first.year}"
    if month.median_days is None:
        return QCoreApplication.translate("OverviewWords", "{month}: no answers.").format(month=name)
    words = QCoreApplication.translate(
        "OverviewWords",
        "{month}: median of days to answer: {days}; answers: {count}, of them after more than one month: {late}.",
    )
    days = shown_days(month.median_days, language)
    return words.format(month=name, days=days, count=month.answered, late=month.late)


def kind_line(figures: Figures, language: str, *, whole: bool = True) -> str:
    """What stands below a type's name; not `whole`: without the median, where there is little room."""
    parts = []
    if figures.open:
        parts.append(QCoreApplication.translate("OverviewWords", "%n open", None, figures.open))
    if figures.overdue:
        parts.append(QCoreApplication.translate("OverviewWords", "%n overdue", None, figures.overdue))
    if whole and figures.median_days is not None:
        days = shown_days(figures.median_days, language)
        parts.append(QCoreApplication.translate("OverviewWords", "median {days} d").format(days=days))
    if figures.share is not None:
        share = shown_share(figures.share)
        parts.append(QCoreApplication.translate("OverviewWords", "within one month {share}").format(share=share))
    return " · ".join(parts)


def kind_spoken(kind: Kind, figures: Figures, language: str) -> str:
    """One type as a sentence."""
    words = QCoreApplication.translate("OverviewWords", "{type}: %n received, {more}.", None, figures.received)
    more = kind_line(figures, language).replace(" · ", ", ")
    return words.format(type=kind_short(kind), more=more).replace(", .", ".")
