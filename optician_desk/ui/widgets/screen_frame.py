"""The frame of the screens before and between work: who and where on the left, the language on the right, a card between."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.segmented import Segmented
from optician_desk.version import VERSION

LANGUAGES = (("lv", "Latviešu"), ("en", "English"))


class BrandMark(QWidget):
    """The program's sign: glasses on the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painting.plate(painter, self.rect(), t.accent)
        icons.paint(painter, "glasses", QRectF(6, 6, 20, 20), t.on_accent)
        painter.end()


class Card(QWidget):
    """A surface with a line around it; a layout with 32 px of padding belongs in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Keeps the height that the wrapped texts need at this width; a layout around an aligned widget asks once only."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            inside = self.layout()
            if inside is not None:
                wrapped = inside.hasHeightForWidth()
                self.setFixedHeight(
                    inside.totalHeightForWidth(self.width()) if wrapped else inside.totalSizeHint().height()
                )
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painting.plate(painter, self.rect(), t.surface, t.line, radius=12)
        painter.end()


class StateLine(QWidget):
    """Small facts side by side below a card: icon and caption each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addStretch()
        self._row.addStretch()

    def show_facts(self, facts: list[tuple[str, str, str]]) -> None:
        """Each fact as (icon, its tint, words)."""
        while self._row.count() > 2:
            item = self._row.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, (icon, tint, words) in enumerate(facts):
            fact = QWidget()
            inner = QHBoxLayout(fact)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(8)
            label = QLabel(words)
            label.setProperty("role", "caption")
            inner.addWidget(Icon(name=icon, size=16, tint=tint))
            inner.addWidget(label)
            self._row.insertWidget(at + 1, fact)


class ScreenFrame(QWidget):
    """Puts `card` in the middle, `below` under it, and the place and the language at the top.

    With little room the card scrolls; it is never cut. F1 says how the screen is worked.
    """

    language_wanted = Signal(str)

    def __init__(
        self, card: QWidget, language: str, *, below: QWidget | None = None, with_language: bool = True
    ) -> None:
        super().__init__()
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._company = QLabel("Optician Desk")
        self._company.setProperty("role", "strong")
        self._place = QLabel()
        self._place.setProperty("role", "caption")
        self._place.hide()
        self.language = Segmented(name=QCoreApplication.translate("ScreenFrame", "Language of the screens"))
        for key, words in LANGUAGES:
            self.language.add(key, words)
        self.language.choose(language)
        self.language.chosen.connect(self.language_wanted)
        if not with_language:
            self.language.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(_Middle(card, below), 1)
        version = QLabel(QCoreApplication.translate("ScreenFrame", "Version {version}").format(version=VERSION))
        version.setProperty("role", "caption")
        column.addWidget(version, 0, Qt.AlignmentFlag.AlignHCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            from optician_desk.ui import screen_help

            screen_help.show(self)
        else:
            super().keyPressEvent(event)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._company)
        words.addWidget(self._place)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(BrandMark())
        row.addLayout(words)
        row.addStretch()
        row.addWidget(self.language)
        return row

    def show_place(self, company: str, place: str) -> None:
        """Whose desk this is, once the store has said so."""
        self._company.setText(company)
        self._place.setText(place)
        self._place.setVisible(bool(place))


class _Middle(QScrollArea):
    """The card in the middle of what room there is."""

    def __init__(self, card: QWidget, below: QWidget | None) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(24)
        column.addStretch()
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        if below is not None:
            column.addWidget(below)
        column.addStretch()
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        return QSize(400, 300)
