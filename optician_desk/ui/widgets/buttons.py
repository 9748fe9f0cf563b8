"""Buttons: primary (one a screen), secondary, ghost, link, danger; icon before the words, key hint after them.

The hint is `keyHint`, or the button's shortcut if it has one. All of them can be promoted in Designer. Enter, like Space,
works on the button that has the focus and on no other: a default button is there for Enter in a field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtCore import QKeyCombination
    from PySide6.QtGui import QKeySequence

_SIDE, _GAP, _HINT_GAP, _ICON = 14, 8, 12, 18


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether the key was Enter, which then clicks this button that has the focus, and nothing else sees the key.

    A key that is held down clicks once: what it repeats would work on the button that comes under the focus next.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    event.accept()
    if not event.isAutoRepeat():
        button.click()
    return True


class Button(QPushButton):
    """A secondary button: outline on `raised`. `large` ones (40 px) stand on the sign-in and lock cards."""

    _weight = QFont.Weight.Medium
    _side = _SIDE

    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", icon: str = "", key: str = "", large: bool = False
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._hint, self._large, self._hover = icon, key, large, False
        self._has_shortcut = False
        self.setText(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def _get_icon(self) -> str:
        return self._icon_name

    def set_icon(self, name: str) -> None:
        """Show the Lucide icon of this name before the words; empty for none."""
        self._icon_name = name
        self._changed()

    def _get_hint(self) -> str:
        if self._hint or not self._has_shortcut:
            return self._hint
        from PySide6.QtGui import QKeySequence

        return self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def setShortcut(self, key: QKeySequence | QKeyCombination | QKeySequence.StandardKey | str | int) -> None:
        """As Qt's own; QKeySequence is a large class, which buttons without a shortcut do not bring."""
        super().setShortcut(key)
        self._has_shortcut = True

    def set_hint(self, hint: str) -> None:
        """Show a key after the words ("Enter") without making it a shortcut."""
        self._hint = hint
        self._changed()

    def _get_large(self) -> bool:
        return self._large

    def set_large(self, large: bool) -> None:
        """40 px high instead of 36."""
        self._large = large
        self._changed()

    iconName = Property(str, _get_icon, set_icon)
    keyHint = Property(str, _get_hint, set_hint)
    large = Property(bool, _get_large, set_large)

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """An & is one: a name on a button makes no shortcut."""
        super().setText(text)
        if "&" in text:
            from PySide6.QtGui import QKeySequence

            self.setShortcut(QKeySequence())

    def _words(self) -> str:
        return self.text()

    def _font(self) -> QFont:
        return theme.font(theme.BODY, self._weight)

    def sizeHint(self) -> QSize:
        wide = 2 * self._side + painting.width(self._words(), self._font()) if self._words() else 2 * self._side
        if self._icon_name:
            wide += _ICON + (_GAP if self._words() else 0)
        if self._get_hint():
            wide += _HINT_GAP + painting.width(self._get_hint(), theme.font(theme.SMALL, QFont.Weight.Medium))
        return QSize(wide, theme.CONTROL_LARGE if self._large else theme.CONTROL)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self.update()
        super().leaveEvent(event)

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        """Fill, border, words, hint."""
        t = theme.tokens()
        if not self.isEnabled():
            return t.surface, t.line, t.disabled, t.disabled
        active = self._hover or self.isDown() or self.isChecked()
        return (t.hover if active else t.raised), t.strong_line, t.text, t.second

    def _ring(self, painter: QPainter) -> None:
        painting.plate(painter, self.rect(), border=theme.tokens().accent, width=2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, border, words, hint = self._colors()
        if fill or border:
            painting.plate(painter, self.rect(), fill, border)
        if self.hasFocus():
            self._ring(painter)
        natural = self.sizeHint().width()
        x = max(self._side, (self.width() - natural) / 2 + self._side)
        if self._icon_name:
            tint = words if self._tints_icon() or not self.isEnabled() else theme.tokens().second
            icons.paint(painter, self._icon_name, QRectF(x, (self.height() - _ICON) / 2, _ICON, _ICON), tint)
            x += _ICON + _GAP
        if self._words():
            area = QRectF(x, 0, self.width() - x, self.height())
            x += QFontMetricsF(self._font()).horizontalAdvance(self._words()) + _HINT_GAP
            painting.text(painter, area, self._words(), self._font(), words)
        if self._get_hint():
            small = theme.font(theme.SMALL, QFont.Weight.Medium)
            painter.setOpacity(0.82 if hint == words and self.isEnabled() else 1)
            painting.text(painter, QRectF(x, 1, self.width() - x, self.height()), self._get_hint(), small, hint)
        painter.end()

    def _tints_icon(self) -> bool:
        return False


class SecondaryButton(Button):
    """The name under which forms promote the plain one."""


class PrimaryButton(Button):
    """The one thing this screen is for: bottom right, or in the title row on a card and a list."""

    _weight = QFont.Weight.DemiBold

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        if not self.isEnabled():
            return t.line, None, t.disabled, t.disabled
        return (t.accent_hover if self._hover or self.isDown() else t.accent), None, t.on_accent, t.on_accent

    def _ring(self, painter: QPainter) -> None:
        ring = self.rect().adjusted(2, 2, -2, -2)
        painting.plate(painter, ring, border=theme.tokens().on_accent, width=2, radius=4)

    def _tints_icon(self) -> bool:
        return True


class TurningButton(PrimaryButton):
    """Primary while it does what comes next, else secondary."""

    _main = True

    def set_main(self, main: bool) -> None:
        """Whether this is what comes next."""
        self._main = main
        self._weight = PrimaryButton._weight if main else Button._weight
        self._changed()

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        return super()._colors() if self._main else Button._colors(self)

    def _ring(self, painter: QPainter) -> None:
        if self._main:
            super()._ring(painter)
        else:
            Button._ring(self, painter)

    def _tints_icon(self) -> bool:
        return self._main


class DangerButton(PrimaryButton):
    """Deletes or gives away something that does not come back."""

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        if not self.isEnabled():
            return t.line, None, t.disabled, t.disabled
        return (
            t.danger,
            None,
            t.surface if theme.is_dark() else t.on_accent,
            t.surface if theme.is_dark() else t.on_accent,
        )


class GhostButton(Button):
    """Words alone, with air around them: Cancel beside a primary."""

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        if not self.isEnabled():
            return None, None, t.disabled, t.disabled
        return (t.hover if self._hover or self.isDown() else None), None, t.text, t.second


class LinkButton(Button):
    """Accent words without padding, so that they line up with the column they stand in."""

    _side = 0

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 28)

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        if not self.isEnabled():
            return None, None, t.disabled, t.disabled
        return None, None, t.accent_hover if self._hover else t.accent, t.second

    def _tints_icon(self) -> bool:
        return True

    def _font(self) -> QFont:
        made = super()._font()
        made.setUnderline(self._hover)
        return made

    def _ring(self, painter: QPainter) -> None:
        """A bar on a tint: the words stand at the very edge, where a ring would go through their first and last letters."""
        t, foot = theme.tokens(), self.height() - 2
        painting.plate(painter, self.rect(), t.accent_tint, radius=4)
        painter.fillRect(0, foot, self.width(), 2, theme.color(t.accent))


class IconButton(Button):
    """An icon alone, 36 px square; its words are the accessible name and the tool tip."""

    def sizeHint(self) -> QSize:
        return QSize(theme.CONTROL, theme.CONTROL)

    def setText(self, text: str) -> None:
        super().setText("")
        self.setAccessibleName(text)
        self.setToolTip(text)

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        return (t.hover if self._hover or self.isDown() else None), None, t.text, t.second

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, _, _, tint = self._colors()
        if fill:
            painting.plate(painter, self.rect(), fill)
        if self.hasFocus():
            self._ring(painter)
        side = 20 if self.width() >= 32 else 16
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon_name, square, tint if self.isEnabled() else theme.tokens().disabled)
        painter.end()
