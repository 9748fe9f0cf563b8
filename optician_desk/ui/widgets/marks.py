"""Small painted marks: chip, count, key cap, avatar, hairline."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting

_FIXED = QSizePolicy.Policy.Fixed


def initials(name: str) -> str:
    """At most two letters for a round mark: the first of the first and of the last word."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0].upper() for word in ([words[0], words[-1]] if len(words) > 1 else words[:1]))


def chip_width(text: str, icon: str = "") -> int:
    """Whole px of a chip, for delegates that paint one."""
    return 16 + painting.width(text, theme.font(theme.CAPTION, QFont.Weight.Medium)) + (19 if icon else 0)


def paint_chip(
    painter: QPainter, rect: QRect | QRectF, text: str, icon: str, tone: Tone, *, on_tint: bool = False
) -> None:
    """A word with an icon on a plate of its tone, for the widget and for delegates.

    `on_tint` for a selected row, where a tint on a tint would vanish: the surface with an edge of the tone.
    """
    area, t = QRectF(rect), theme.tokens()
    if on_tint:
        painting.plate(painter, area, t.surface, t.tone(tone))
    else:
        painting.plate(painter, area, t.tint(tone))
    x = area.left() + 8
    if icon:
        icons.paint(painter, icon, QRectF(x, area.center().y() - 7, 14, 14), t.tone(tone))
        x += 19
    font = theme.font(theme.CAPTION, QFont.Weight.Medium)
    painting.text(painter, QRectF(x, area.top(), area.right() - x - 6, area.height()), text, font, t.tone(tone))


def paint_avatar(
    painter: QPainter, rect: QRect | QRectF, name: str, accent: bool = False, on_tint: bool = False
) -> None:
    """A person's initials in a circle; `on_tint` for a selected row, where a tint on a tint would vanish."""
    area, t = QRectF(rect), theme.tokens()
    fill = t.surface if on_tint else t.accent_tint if accent else t.hover
    painting.plate(painter, area, fill, radius=area.width() / 2)
    size = max(10, round(area.width() * 0.38))
    font = theme.font(size, QFont.Weight.DemiBold)
    painting.text(painter, area, initials(name), font, t.accent if accent or on_tint else t.second, painting.CENTER)


class Chip(QWidget):
    """State in a word: icon + text on its tint, 24 px high."""

    def __init__(
        self, parent: QWidget | None = None, *, text: str = "", icon: str = "", tone: Tone = Tone.NEUTRAL
    ) -> None:
        super().__init__(parent)
        self._text, self._icon, self._tone = text, icon, tone
        self.setSizePolicy(_FIXED, _FIXED)
        self.setAccessibleName(text)

    def set(self, text: str, icon: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Show another state."""
        self._text, self._icon, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _get_text(self) -> str:
        return self._text

    def _set_text(self, text: str) -> None:
        self.set(text, self._icon, self._tone)

    def _get_icon(self) -> str:
        return self._icon

    def _set_icon(self, icon: str) -> None:
        self.set(self._text, icon, self._tone)

    def _get_tone(self) -> str:
        return self._tone.value

    def _set_tone(self, tone: str) -> None:
        self.set(self._text, self._icon, Tone(tone))

    text = Property(str, _get_text, _set_text)
    iconName = Property(str, _get_icon, _set_icon)
    tone = Property(str, _get_tone, _set_tone)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, self._icon), 24)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._text, self._icon, self._tone)
        painter.end()


class SmallChip(Chip):
    """The 18-px neutral word beside a label ("voluntary")."""

    def sizeHint(self) -> QSize:
        return QSize(12 + painting.width(self._text, theme.font(theme.SMALL)), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painting.plate(painter, self.rect(), t.hover, radius=4)
        painting.text(painter, self.rect(), self._text, theme.font(theme.SMALL), t.second, painting.CENTER)
        painter.end()


class KeyCap(QWidget):
    """A key's name in a frame, 20 px high."""

    def __init__(self, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(_FIXED, _FIXED)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_text(self, text: str) -> None:
        """Show another key."""
        self._text = text
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(13 + painting.width(self._text, theme.font(theme.SMALL, QFont.Weight.Medium)), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painting.plate(painter, self.rect(), t.surface, t.strong_line, radius=4)
        font = theme.font(theme.SMALL, QFont.Weight.Medium)
        painting.text(painter, self.rect(), self._text, font, t.second, painting.CENTER)
        painter.end()


class Avatar(QWidget):
    """A person's initials in a circle."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "", size: int = 36, accent: bool = False) -> None:
        super().__init__(parent)
        self._name, self._accent = name, accent
        self.setFixedSize(size, size)

    def set_name(self, name: str, *, accent: bool | None = None) -> None:
        """Show another person, on the accent's tint if wanted."""
        self._name = name
        self._accent = self._accent if accent is None else accent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._name, self._accent)
        painter.end()


class Icon(QWidget):
    """A single icon in a token's colour (`second`, `good`, …)."""

    def __init__(self, parent: QWidget | None = None, *, name: str = "", size: int = 16, tint: str = "second") -> None:
        super().__init__(parent)
        self._name, self._tint = name, tint
        self.setFixedSize(size, size)

    def set(self, name: str, tint: str = "second") -> None:
        """Show another icon or colour; an empty name shows nothing."""
        self._name, self._tint = name, tint
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            icons.paint(painter, self._name, self.rect(), str(getattr(theme.tokens(), self._tint)))
            painter.end()


class Hairline(QWidget):
    """One pixel of `line` between regions; upright if told so."""

    def __init__(self, parent: QWidget | None = None, *, upright: bool = False) -> None:
        super().__init__(parent)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.rect()
        painter.setPen(theme.color(theme.tokens().line))  # fillRect would bring gradients and their names
        painter.drawLine(area.topLeft(), area.bottomRight())
        painter.end()


class UprightHairline(Hairline):
    """The upright one, under a name that forms can promote."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, upright=True)
