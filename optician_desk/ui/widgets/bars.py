"""The horizontal parts of a page: header with crumbs, footer with its buttons, a strip that says something, an empty state."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from optician_desk.ui import theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import Button, IconButton, LinkButton, SecondaryButton
from optician_desk.ui.widgets.labels import ElidingLabel
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.painting import set_state

_TONE_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.GOOD: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "circle-alert",
}


class _Crumb(LinkButton):
    """A step back in the path above a title, in small second text."""

    def _font(self) -> QFont:
        made = theme.font(theme.CAPTION, QFont.Weight.Medium)
        made.setUnderline(self._hover)
        return made

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 18)

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        return None, None, t.second, t.second


class PageHeader(QWidget):
    """Crumbs, title, chips and a note on the left; actions on the right. 76 px high, 88 with a second line."""

    crumb = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._crumbs = QHBoxLayout()
        self._crumbs.setSpacing(6)
        self._title = ElidingLabel()
        self._title.setProperty("role", "title")
        self._aside = QLabel()
        self._aside.setTextFormat(Qt.TextFormat.PlainText)
        self._aside.setProperty("role", "secondary")
        self._note = QLabel()
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setProperty("role", "secondary")
        self._note.hide()
        self._states = QWidget()
        self._chips = QHBoxLayout(self._states)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._title)
        first.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._states)
        first.addStretch()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addLayout(self._crumbs)
        words.addLayout(first)
        words.addWidget(self._note)
        words.addStretch()
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addLayout(self._actions)
        self.setFixedHeight(76)

    def set_title(self, title: str, aside: str = "", *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        """The page's name, with a number or count in second text after it; where there is no room, it is shortened."""
        self._title.set_words(title, mode)
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))

    def title(self) -> str:
        """The page's name, whole."""
        return self._title.text()

    def shown_title(self) -> str:
        """The page's name as it is seen, for tests."""
        return self._title.shown()

    def set_note(self, note: str) -> None:
        """A second line under the title; empty for none."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setFixedHeight(88 if note else 76)

    def set_crumbs(self, crumbs: list[tuple[str, str]]) -> None:
        """The path above the title: (key, words); a key that is not empty makes a link and comes back with `crumb`."""
        _empty(self._crumbs)
        for at, (key, words) in enumerate(crumbs):
            if at:
                self._crumbs.addWidget(Icon(name="chevron-right", size=12))
            if key:
                link = _Crumb(text=words)
                link.clicked.connect(lambda _=False, key=key: self.crumb.emit(key))
                self._crumbs.addWidget(link)
            else:
                label = QLabel(words)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", "label")
                self._crumbs.addWidget(label)
        self._crumbs.addStretch()

    def set_chips(self, chips: list[QWidget]) -> None:
        """The states after the title."""
        _empty(self._chips)
        for chip in chips:
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_chips(self, *, shown: bool) -> None:
        """Leave the states out where there is no room beside the title."""
        self._states.setVisible(shown)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._actions.addWidget(widget)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class FooterBar(QWidget):
    """The 60-px foot of a form: what is missing or the draft's state on the left, Cancel and the primary on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon(size=16)
        self._message = QLabel()
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setProperty("role", "caption")
        self._message.setWordWrap(True)  # two lines in small type have room; one long line would widen the window
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 24, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._message, 1)
        self.setFixedHeight(60)
        self._icon.hide()

    def say(self, text: str, icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """One sentence on the left; empty for none."""
        self._message.setText(text)
        set_state(self._message, "tone", "" if tone is Tone.NEUTRAL else tone.value)
        self._icon.setVisible(bool(text and icon))
        self._icon.set(icon, "second" if tone is Tone.NEUTRAL else tone.value)

    def message(self) -> str:
        """The sentence on the left."""
        return self._message.text()

    def add(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.rule(painter, 0, self.width(), 0)
        painter.end()


class NoticeStrip(QWidget):
    """A strip on its tone's tint: icon, a bold line, a sentence, at most one action. Hidden while it has nothing to say."""

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, closable: bool = False, below: int = 0) -> None:
        super().__init__(parent)
        self._below = below  # px of air that come and go with the strip
        self._tone = Tone.NEUTRAL
        self._icon = Icon(size=20)
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "strong")
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = SecondaryButton(self)
        self._action.clicked.connect(self.acted)
        self._close = IconButton(self, icon="x", text=QCoreApplication.translate("NoticeStrip", "Close the message"))
        self._close.setFixedSize(24, 24)
        self._close.clicked.connect(self.clear)
        self._close.setVisible(closable)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10 + below)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_notice(self, tone: Tone, title: str, text: str = "", *, action: str = "", icon: str = "") -> None:
        """Say it, also to a screen reader."""
        self._tone = tone
        self._icon.set(icon or _TONE_ICONS[tone], "second" if tone is Tone.NEUTRAL else tone.value)
        for label, words in ((self._title, title), (self._text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        set_state(self._title, "tone", "" if tone is Tone.NEUTRAL else tone.value)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{title} {text}".strip()))

    def clear(self) -> None:
        """Nothing to say any more."""
        self._title.clear()
        self._text.clear()
        self.hide()
        self.closed.emit()

    def words(self) -> str:
        """What it says, for tests."""
        return f"{self._title.text()} {self._text.text()}".strip()

    def tone(self) -> Tone:
        """In which tone it says it, for tests."""
        return self._tone

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.plate(painter, self.rect().adjusted(0, 0, 0, -self._below), theme.tokens().tint(self._tone))
        painter.end()


class EmptyState(QWidget):
    """An empty place that teaches: an icon, one sentence, and the one action that fills it."""

    acted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, icon: str = "inbox", text: str = "", action: str = "", key: str = ""
    ) -> None:
        super().__init__(parent)
        self._icon = Icon(name=icon, size=32)
        self._text = QLabel(text)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setProperty("tone", "second")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button: Button = SecondaryButton(self, text=action, key=key)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (self._icon, self._text, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._fit()

    def _fit(self) -> None:
        """Room for all lines (a centred layout asks a wrapping label for one line only), and lines of about one length: a word
        that stands alone in the last line looks lost.
        """
        self._text.ensurePolished()
        self._text.setMinimumSize(0, 0)  # a label measures no narrower than its least width
        height = self._text.heightForWidth(420)
        even = min(wide for wide in range(220, 421, 10) if self._text.heightForWidth(wide) <= height)
        self._text.setFixedWidth(even)
        self._text.setMinimumHeight(max(0, height))

    def set(self, icon: str, text: str, action: str = "", key: str = "") -> None:
        """Say something else."""
        self._icon.set(icon)
        self._text.setText(text)
        self._fit()
        self.button.setText(action)
        self.button.set_hint(key)
        self.button.setVisible(bool(action))

    def text(self) -> str:
        """The sentence."""
        return self._text.text()
