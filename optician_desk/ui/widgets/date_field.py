"""A field for a day, typed in any usual form."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from optician_desk.domain import local_time
from optician_desk.domain.day_words import short_day, shown_day
from optician_desk.ui import icons, theme
from optician_desk.ui.widgets.field import LineField

_DAY = re.compile(r"^\s*(\d{1,2})[\s.,/-]+(\d{1,2})[\s.,/-]+(\d{2}|\d{4})[\s.]*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_SHORT = re.compile(r"^\s*(\d{1,2})[\s.,/-]+(\d{1,2})[\s.]*$")
_DIGITS = re.compile(r"^\s*(\d{2})(\d{2})(\d{2}|\d{4})\s*$")


_DASHES = ("-", "–", "—")
_DAYS_AGO = {"šodien": 0, "sodien": 0, "today": 0, "vakar": 1, "yesterday": 1}


class Side(Enum):
    """On which side of today the day asked for lies."""

    PAST = auto()
    COMING = auto()
    ANY = auto()


def parse_day(text: str, today: datetime.date | None = None, side: Side = Side.ANY) -> datetime.date | None:
    """A day as people type it (22.11.2026., 22.11.26, 221126, 2026-11-22); None if it is none. Years mean 20xx.

    With `today` also `today`, `vakar` and a day without its year (22.11.): of this year, or of the year before or after
    where it would lie on the wrong side of today.
    """
    parts = _parts(text, today, side)
    if parts is None:
        return None
    try:
        return datetime.date(*parts)
    except ValueError:
        return None


def _parts(text: str, today: datetime.date | None, side: Side) -> tuple[int, int, int] | None:
    """Year, month and day of what is written like a date, whether there is such a day or not."""
    if found := _ISO.match(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY.match(text) or _DIGITS.match(text):
        day, month, year = (int(part) for part in found.groups())
    elif today is None:
        return None
    elif found := _SHORT.match(text):
        day, month = (int(part) for part in found.groups())
        year = today.year + _years_off((month, day), (today.month, today.day), side)
    elif (ago := _DAYS_AGO.get(text.strip().casefold())) is not None:
        meant = today - datetime.timedelta(days=ago)
        year, month, day = meant.year, meant.month, meant.day
    else:
        return None
    return (year if year > 99 else 2000 + year), month, day


def _years_off(meant: tuple[int, int], today: tuple[int, int], side: Side) -> int:
    if side is Side.PAST and meant > today:
        return -1
    return 1 if side is Side.COMING and meant < today else 0


def format_day(day: datetime.date) -> str:
    """A day in the language of the screens: `22.11.2026.`, in English without the last full stop."""
    return shown_day(day, _language())


def format_short_day(day: datetime.date) -> str:
    """The same without its year."""
    return short_day(day, _language())


def _language() -> str:
    return "lv" if QLocale().language() is QLocale.Language.Latvian else "en"  # as `translations.install` set it


class DateField(LineField):
    """A field for a day, typed in any usual form and shown as such once it is left; `changed` when it is.

    What is no day is said on leaving the field, and stands in the place of any other error as long as it is in it. `expect`
    tells on which side of today the day lies: 20.11. is then read as the nearest one there, a day on the other side is said.
    Where `may_be_absent` was called, a dash says that there is none, which is no empty field.
    The calendar (its icon, or Alt+Down) opens at the day typed, else at the month of today.
    """

    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        self._calendar: QAction | None = None
        self._today: Callable[[], datetime.date] = _today
        self._side, self._may_be_absent = Side.ANY, False
        super().__init__(parent, label=label, hint=hint, voluntary=voluntary)
        theme.set_tabular(self.edit)
        self.edit.setPlaceholderText(QCoreApplication.translate("DateField", "dd.mm.yyyy"))
        self._calendar = self.edit.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._calendar.setToolTip(QCoreApplication.translate("DateField", "Calendar (Alt+↓)"))
        self._calendar.setShortcut("Alt+Down")
        self._calendar.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._calendar.triggered.connect(self.open_calendar)
        self.edit.editingFinished.connect(self._settle)

    def open_calendar(self) -> None:
        """Below the field, at the day typed if it is one that can be chosen, else at today."""
        from optician_desk.ui.widgets.date_field_calendar import CalendarPopup

        today = self._today()
        first = today if self._side is Side.COMING else None
        last = today if self._side is Side.PAST else None
        day = self.day() or today
        if (first is not None and day < first) or (last is not None and day > last):
            day = today
        popup = CalendarPopup(self, day, (today, first, last))
        popup.chosen.connect(self._chosen)
        popup.open_below(self.edit)

    def _chosen(self, day: datetime.date) -> None:
        self.set_day(day)
        self.edit.setFocus()
        self._settle()

    def expect(self, side: Side, today: Callable[[], datetime.date]) -> None:
        """On which side of `today` (in Riga) the day asked for lies."""
        self._side, self._today = side, today

    def may_be_absent(self) -> None:
        """A dash may stand here: what is copied bears no day."""
        self._may_be_absent = True

    def is_absent(self) -> bool:
        """Whether a dash says that there is no day."""
        return self._may_be_absent and self.text().strip() in _DASHES

    def _show(self, state: str, text: str, icon: str, tone: str) -> None:
        super()._show(state, text, icon, tone)
        if self._calendar is not None:  # beside the mark of an error there is no room for it
            self._calendar.setVisible(state != "error")

    def _settle(self) -> None:
        day = self.day()
        if day is not None:
            self.edit.setText(format_day(day))
        self.changed.emit()
        if not self.has_error():
            self.set_error(self._no_day() or self._wrong_side())
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)  # in a narrow field the beginning is seen, not the end

    def set_error(self, text: str) -> None:
        super().set_error((self._no_day() or text) if text else "")

    def _no_day(self) -> str:
        """What is wrong with the text as a day; nothing with an empty one."""
        text = self.text()
        if not text or self.day() is not None or self.is_absent():
            return ""
        if _parts(text, self._today(), self._side) is not None:
            return QCoreApplication.translate("DateField", "There is no such day in the calendar.")
        return QCoreApplication.translate("DateField", "This is not a date. Write it like 22.11.2026.")

    def _wrong_side(self) -> str:
        day, today = self.day(), self._today()
        if day is not None and self._side is Side.PAST and day > today:
            return QCoreApplication.translate("DateField", "This day is in the future.")
        if day is not None and self._side is Side.COMING and day < today:
            return QCoreApplication.translate("DateField", "This day is in the past.")
        return ""

    def day(self) -> datetime.date | None:
        """The day typed, or None where the text is none (empty or not a day: ask `text`)."""
        return parse_day(self.edit.text(), self._today(), self._side)

    def set_text(self, text: str) -> None:
        """Fill it in; what was said about another day goes."""
        super().set_text(text)
        self._edited()

    def set_day(self, day: datetime.date | None) -> None:
        """Fill it in."""
        self.set_text(format_day(day) if day else "")


def _today() -> datetime.date:
    return local_time.now().date()
