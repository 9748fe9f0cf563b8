"""The line at the foot: state of the store, age of the backup, the last confirmation, F1 and F9."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from optician_desk.domain import local_time
from optician_desk.domain.backup_view import BackupAge
from optician_desk.domain.errors import DeskError
from optician_desk.ui import backup_words, theme
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.provenance import time_or_day
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.painting import set_state

if TYPE_CHECKING:
    from optician_desk.services.session import Desk
    from optician_desk.ui.runner import Runner

HEIGHT = 32
SHOWN_MS = 8_000
FRESH_MS = 1_500
"""So long after it was said a confirmation goes along to another page: an act that ends on one said it just before."""


class _Quiet(LinkButton):
    """A small command in the status line's own type."""

    def _font(self) -> QFont:
        made = theme.font(theme.CAPTION)
        made.setUnderline(self._hover)
        return made

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        return None, None, t.second, t.second


class StatusBar(QWidget):
    """Says only what is so: the store is encrypted (it is open), when something was last saved, how old the newest backup is,
    what was just done.
    """

    def __init__(self, *, demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._clear = QTimer(self)
        self._clear.setSingleShot(True)
        self._clear.timeout.connect(lambda: self.say(""))
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 1, 24, 0)
        row.setSpacing(20)
        encrypted = QCoreApplication.translate("StatusBar", "Store encrypted")
        if demo:
            encrypted = QCoreApplication.translate("StatusBar", "Demonstration: invented people, nothing is kept")
        self._add(row, "shield-check", "good", encrypted)
        self._saved_part, _, self._saved = self._add(row, "check", "good", "")
        self._backup_part, self._backup_icon, self._backup = self._add(row, "hard-drive", "second", "")
        for label in (self._saved, self._backup):
            theme.set_tabular(label)  # times that change in place; in a sentence hyphens would be wide, too
        self._said_part, _, self._said = self._add(row, "circle-check", "accent", "")
        row.addStretch()
        self.help = _Quiet(text=QCoreApplication.translate("StatusBar", "F1  Help"))
        self.blank = _Quiet(text=QCoreApplication.translate("StatusBar", "F9  Hide the screen"))
        row.addWidget(self.help)
        row.addWidget(self.blank)
        self._backup_words = ("", Tone.NEUTRAL, "")
        for part in (self._saved_part, self._said_part, self._backup_part):
            part.hide()

    def _add(self, row: QHBoxLayout, icon: str, tint: str, text: str) -> tuple[QWidget, Icon, QLabel]:
        part = QWidget(self)
        pair = QHBoxLayout(part)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(6)
        mark = Icon(name=icon, size=14, tint=tint)
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "caption")
        pair.addWidget(mark)
        pair.addWidget(label)
        row.addWidget(part)
        return part, mark, label

    def saved(self) -> None:
        """Something was just saved."""
        self._show_saved(f"{local_time.now():%H:%M}")

    def ask_last_saved(self, runner: Runner, desk: Desk) -> None:
        """Find out when something was last saved: the line says so from the start."""

        def ask() -> datetime | None:
            from optician_desk.services import accounts

            return accounts.last_saved(desk)

        runner.read(self, ask, self.saved_before)

    def saved_before(self, at: datetime | None) -> None:
        """When something was last saved before this line was made; what was saved since counts for more."""
        if at is not None and not self._saved.text():
            self._show_saved(time_or_day(at))

    def _show_saved(self, when: str) -> None:
        self._saved.setText(QCoreApplication.translate("StatusBar", "Saved {time}").format(time=when))
        self._saved_part.show()

    def show_backup(self, age: BackupAge) -> None:
        """How old the newest good copy is, and what is missing, in words; a warning has its colour too."""
        words, tone = backup_words.state(age)
        self._tell_backup(words, tone, "\n".join(age.missing))

    def show_backup_trouble(self, error: DeskError) -> None:
        """A run by itself did not come to be."""
        words = QCoreApplication.translate("StatusBar", "Backup did not succeed")
        self._tell_backup(words, Tone.WARNING, sentence(error))

    def show_backup_busy(self, busy: bool) -> None:
        """A run is under way; afterwards the line says again what it said before."""
        words = QCoreApplication.translate("StatusBar", "Backup being made…")
        self._paint_backup(*((words, Tone.NEUTRAL, "") if busy else self._backup_words))

    def _tell_backup(self, words: str, tone: Tone, more: str) -> None:
        self._backup_words = (words, tone, more)
        self._paint_backup(words, tone, more)

    def _paint_backup(self, words: str, tone: Tone, more: str) -> None:
        warns = tone is Tone.WARNING
        self._backup.setText(words)
        self._backup.setToolTip(more)
        set_state(self._backup, "tone", "warning" if warns else "")
        self._backup_icon.set("triangle-alert" if warns else "hard-drive", tone.value if warns else "second")
        self._backup_part.setVisible(bool(words))

    def say(self, text: str) -> None:
        """Show a confirmation for a few seconds and tell it to a screen reader."""
        self._said.setText(text)
        self._said_part.setVisible(bool(text))
        if text:
            self._clear.start(SHOWN_MS)
            self._fresh.start(FRESH_MS)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def turn_page(self) -> None:
        """Another page is brought: what was confirmed on the one before it goes, unless it was said this moment."""
        if not self._fresh.isActive():
            self.say("")

    def words(self) -> str:
        """What it says now, for tests."""
        return " · ".join(label.text() for label in (self._saved, self._backup, self._said) if label.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), theme.color(t.window))
        painter.fillRect(0, 0, self.width(), 1, theme.color(t.line))
        painter.end()
