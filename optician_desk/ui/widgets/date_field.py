"""A field for a day, typed in any usual form."""

from __future__ import annotations

import datetime
import re

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from optician_desk.domain.day_words import short_day, shown_day
from optician_desk.ui import icons, theme
from optician_desk.ui.widgets.field import LineField

_DAY = re.compile(r"^\s*(\d{1,2})[\s.,/-]+(\d{1,2})[\s.,/-]+(\d{2}|\d{4})[\s.]*$")
_ISO = re.compile(r"^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$")
_DIGITS = re.compile(r"^\s*(\d{2})(\d{2})(\d{2}|\d{4})\s*$")


def parse_day(text: str) -> datetime.date | None:
    """A day as people type it (22.11.2026., 22.11.26, 221126, 2026-11-22); None if it is none. Years mean 20xx."""
    parts = _parts(text)
    if parts is None:
        return None
    try:
        return datetime.date(*parts)
    except ValueError:
        return None


def _parts(text: str) -> tuple[int, int, int] | None:
    """Year, month and day of what is written like a date, whether there is such a day or not."""
    if found := _ISO.match(text):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DAY.match(text) or _DIGITS.match(text):
        day, month, year = (int(part) for part in found.groups())
    else:
        return None
    return (year if year > 99 else 2000 + year), month, day


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

    What is no day is said on leaving the field, and stands in the place of any other error as long as it is in it.
    """

    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, label: str = "", hint: str = "", voluntary: bool = False
    ) -> None:
        super().__init__(parent, label=label, hint=hint, voluntary=voluntary)
        theme.set_tabular(self.edit)
        self.edit.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self.edit.editingFinished.connect(self._settle)

    def _settle(self) -> None:
        day = self.day()
        if day is not None:
            self.edit.setText(format_day(day))
        self.changed.emit()
        if not self.has_error():
            self.set_error(self._wrong())

    def set_error(self, text: str) -> None:
        super().set_error((self._wrong() or text) if text else "")

    def _wrong(self) -> str:
        """What is wrong with the text as a day; nothing with an empty one."""
        text = self.text()
        if not text or self.day() is not None:
            return ""
        if _parts(text) is not None:
            return QCoreApplication.translate("DateField", "There is no such day in the calendar.")
        return QCoreApplication.translate("DateField", "This is not a date. Write it like 22.11.2026.")

    def day(self) -> datetime.date | None:
        """The day typed, or None where the text is none (empty or not a day: ask `text`)."""
        return parse_day(self.edit.text())

    def set_day(self, day: datetime.date | None) -> None:
        """Fill it in."""
        self.edit.setText(format_day(day) if day else "")
