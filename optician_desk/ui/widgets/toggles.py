"""Things that are on or off: switch, check box, radio button, and the 48-px rows that are one of these."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.widgets import painting

_FIXED = QSizePolicy.Policy.Fixed
_CHECK = 18


def paint_check(painter: QPainter, rect: QRectF, on: bool, enabled: bool, focus: bool) -> None:
    """The 18-px box; empty ones are drawn in `second`, since a paler line is no visible control."""
    t = theme.tokens()
    if on:
        painting.plate(painter, rect, t.accent if enabled else t.disabled, radius=4)
        icons.paint(painter, "check", rect.adjusted(2, 2, -2, -2), t.on_accent)
    else:
        painting.plate(painter, rect, t.surface, t.second if enabled else t.strong_line, 1.5, radius=4)
    if focus:
        painting.plate(painter, rect.adjusted(-3, -3, 3, 3), border=t.accent, width=2, radius=7)


def paint_radio(painter: QPainter, rect: QRectF, on: bool, enabled: bool, focus: bool) -> None:
    """The 18-px circle with its dot."""
    t = theme.tokens()
    ring = (t.accent if on else t.second) if enabled else t.disabled
    painting.plate(painter, rect, t.surface if enabled else None, ring, 1.75, radius=rect.width() / 2)
    if on:
        painting.plate(painter, rect.adjusted(5, 5, -5, -5), ring, radius=rect.width() / 2)
    if focus:
        painting.plate(painter, rect.adjusted(-3, -3, 3, 3), border=t.accent, width=2, radius=rect.width())


class Switch(QCheckBox):
    """A switch of 34×20 within 40×26, so that its focus ring has room; its label stands elsewhere (accessible name)."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(_FIXED, _FIXED)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(40, 26)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, on = QPainter(self), theme.tokens(), self.isChecked()
        track = QRectF(3, 3, 34, 20)
        ink = t.second if self.isEnabled() else t.disabled
        if on:
            painting.plate(painter, track, t.accent if self.isEnabled() else t.disabled, radius=10)
            painting.plate(painter, QRectF(20, 6, 14, 14), t.on_accent, radius=7)
        else:
            painting.plate(painter, track, t.surface, ink, 1.5, radius=10)
            painting.plate(painter, QRectF(8, 8, 10, 10), ink, radius=5)
        if self.hasFocus():
            painting.plate(painter, self.rect(), border=t.accent, width=2, radius=13)
        painter.end()


class _Marked(QAbstractButton):
    """Shared by check box and radio button: mark, gap of 12, words."""

    @staticmethod
    def no_mnemonic(button: QAbstractButton) -> None:
        """An & is one: a name beside a mark makes no shortcut."""
        if "&" in button.text():
            from PySide6.QtGui import QKeySequence  # a large class, which most buttons do not need

            button.setShortcut(QKeySequence())

    @staticmethod
    def size_of(button: QAbstractButton) -> QSize:
        """Room for the ring around the mark, and for the words."""
        words = painting.width(button.text(), theme.font()) + 12 if button.text() else 0
        return QSize(_CHECK + 8 + words, 28)

    @staticmethod
    def paint(button: QAbstractButton, round_mark: bool) -> None:
        """Draw mark and words."""
        painter, t = QPainter(button), theme.tokens()
        square = QRectF(4, (button.height() - _CHECK) / 2, _CHECK, _CHECK)
        drawn = paint_radio if round_mark else paint_check
        drawn(painter, square, button.isChecked(), button.isEnabled(), button.hasFocus())
        area = QRectF(square.right() + 12, 0, button.width() - square.right() - 12, button.height())
        painting.text(painter, area, button.text(), theme.font(), t.text if button.isEnabled() else t.disabled)
        painter.end()


class CheckBox(QCheckBox):
    """A check box of 18 px; its mark starts 4 px in (room for the ring), so lay it out 4 px further left."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        super().setText(text)
        _Marked.no_mnemonic(self)

    def sizeHint(self) -> QSize:
        return _Marked.size_of(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        _Marked.paint(self, round_mark=False)


class RadioButton(QRadioButton):
    """A radio button of 18 px; arrow keys move within its parent."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        super().setText(text)
        _Marked.no_mnemonic(self)

    def sizeHint(self) -> QSize:
        return _Marked.size_of(self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        _Marked.paint(self, round_mark=True)


class RadioCard(QRadioButton):
    """One choice as a framed row of 48 px with an optional second line; disabled ones keep that line readable."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "", note: str = "") -> None:
        super().__init__(parent)
        self._note = note
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, _FIXED)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(note)

    def setText(self, text: str) -> None:
        super().setText(text)
        _Marked.no_mnemonic(self)

    def set_note(self, note: str) -> None:
        """Change the second line (a clause, or why it cannot be chosen)."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def sizeHint(self) -> QSize:
        words = max(painting.width(self.text(), self._font()), painting.width(self._note, theme.font(theme.CAPTION)))
        return QSize(42 + words + 12, 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _font(self) -> QFont:
        return theme.font(theme.BODY, QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, on = QPainter(self), theme.tokens(), self.isChecked()
        fill = t.accent_tint if on else t.surface
        border = t.accent if on or self.hasFocus() else t.line
        painting.plate(painter, self.rect(), fill, border, 2 if self.hasFocus() else 1)
        mark = QRectF(13, (self.height() - _CHECK) / 2, _CHECK, _CHECK)
        if self.isEnabled():
            paint_radio(painter, mark, on, enabled=True, focus=False)
        else:
            icons.paint(painter, "ban", mark, t.disabled)
        area = QRectF(42, 0, self.width() - 54, self.height())
        ink = t.text if self.isEnabled() else t.disabled
        if self._note:
            painting.text(painter, QRectF(42, 7, area.width(), 18), self.text(), self._font(), ink)
            painting.text(painter, QRectF(42, 25, area.width(), 16), self._note, theme.font(theme.CAPTION), t.second)
        else:
            painting.text(painter, area, self.text(), self._font(), ink)
        painter.end()


class Segment(QRadioButton):
    """One part of a segmented control."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, _FIXED)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(28 + painting.width(self.text(), theme.font(13, QFont.Weight.DemiBold)), 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t, on = QPainter(self), theme.tokens(), self.isChecked()
        if on:
            painting.plate(painter, self.rect(), t.raised, t.strong_line, radius=5)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        font = theme.font(13, QFont.Weight.DemiBold if on else QFont.Weight.Medium)
        ink = t.disabled if not self.isEnabled() else t.text if on else t.second
        painting.text(painter, self.rect(), self.text(), font, ink, painting.CENTER)
        painter.end()
