"""The bar on top: the one search box, what is due, who is signed in, the lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget

from optician_desk.ui import icons, theme
from optician_desk.ui.plain_tip import set_plain_tip
from optician_desk.ui.theme import Scheme, Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import GhostButton, pressed_by_enter
from optician_desk.ui.widgets.marks import KeyCap, UprightHairline, chip_width, paint_avatar, paint_chip

HEIGHT = 56
_LIST_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown)


class SearchBox(QLineEdit):
    """Finds everyone: any part of a name, phone, e-mail, number. Keys that belong to the list go there."""

    list_key = Signal(Qt.Key)
    left_empty = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setFixedHeight(theme.CONTROL)
        self.setMinimumWidth(240)
        self.setMaximumWidth(560)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(
            QCoreApplication.translate("SearchBox", "Name, phone, e-mail or request number"),
        )
        self.setAccessibleName(QCoreApplication.translate("SearchBox", "Find customers and requests"))
        self.setTextMargins(28, 0, 52, 0)
        self.setMaxLength(200)
        self._cap = KeyCap(self, text="Ctrl+K")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cap()

    def _place_cap(self) -> None:
        self._cap.set_text("Esc" if self.hasFocus() else "Ctrl+K")
        self._cap.adjustSize()
        self._cap.move(self.width() - self._cap.width() - 10, (self.height() - self._cap.height()) // 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._place_cap()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._place_cap()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _LIST_KEYS:
            self.list_key.emit(key)
        elif key is Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left_empty.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, t = QPainter(self), theme.tokens()
        tint = t.accent if self.hasFocus() else t.second
        icons.paint(painter, "search", QRectF(11, (self.height() - 20) / 2, 20, 20), tint)
        painter.end()


class DueChip(QAbstractButton):
    """How many requests are overdue, or due soon; leads to their list. Hidden while there are none."""

    def __init__(self, tone: Tone, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._icon = tone, icon
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_count(self, count: int, words: str, spoken: str) -> None:
        """Show `words`, say `spoken` to a screen reader and as the tool tip."""
        self.setText(words)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self.text(), self._icon) + 6, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self.text(), self._icon, self._tone)
        if self.hasFocus():
            painting.plate(painter, self.rect(), border=theme.tokens().accent, width=2)
        painter.end()


class UserButton(QAbstractButton):
    """Who is signed in; opens the menu."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        given, _, surname = name.partition(" ")
        self._name = name
        self.setText(f"{given[:1]}.\u00a0{surname}" if surname else name)
        self.setAccessibleName(QCoreApplication.translate("UserButton", "Signed in: {name}").format(name=name))
        set_plain_tip(self, name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _words(self) -> int:
        return min(180, painting.width(self.text(), theme.font(theme.BODY, QFont.Weight.Medium)))

    def sizeHint(self) -> QSize:
        return QSize(6 + 28 + 8 + self._words() + 8 + 18 + 6, theme.CONTROL)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        if self.underMouse() or self.isDown():
            painting.plate(painter, self.rect(), t.hover)
        if self.hasFocus():
            painting.plate(painter, self.rect(), border=t.accent, width=2)
        paint_avatar(painter, QRectF(6, 4, 28, 28), self._name, accent=True)
        font = theme.font(theme.BODY, QFont.Weight.Medium)
        painting.text(painter, QRectF(42, 0, self._words(), 36), self.text(), font, t.text)
        icons.paint(painter, "chevron-down", QRectF(self.width() - 24, 9, 18, 18), t.second)
        painter.end()


class TopBar(QWidget):
    """The bar; what a person asks of it comes out as signals."""

    language_wanted = Signal(str)
    scheme_wanted = Signal(str)
    pin_wanted = Signal()
    sign_out_wanted = Signal()

    def __init__(self, name: str, language: str, *, with_search: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self.search = SearchBox(self)
        self.search.setVisible(with_search)
        self.overdue = DueChip(Tone.DANGER, "circle-alert")
        self.soon = DueChip(Tone.WARNING, "clock")
        self.user = UserButton(name)
        self.lock = GhostButton(text=QCoreApplication.translate("TopBar", "Lock"), icon="lock", key="Ctrl+L")
        self.menu = self._make_menu(language)
        self.user.clicked.connect(self._open_menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 10, 1)
        row.setSpacing(8)
        row.addWidget(self.search, 100)
        row.addStretch(1)
        for widget in (self.overdue, self.soon, UprightHairline(), self.user, UprightHairline(), self.lock):
            if isinstance(widget, UprightHairline):
                widget.setFixedHeight(20)
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_due(self, soon: int, late: int) -> None:
        """Show how many requests are due soon, and how many are past their outer limit."""
        words = QCoreApplication.translate("DueChip", "Overdue: {count}").format(count=late)
        spoken = QCoreApplication.translate("DueChip", "Overdue requests: {count}").format(count=late)
        self.overdue.set_count(late, words, spoken)
        words = QCoreApplication.translate("DueChip", "Due soon: {count}").format(count=soon)
        spoken = QCoreApplication.translate("DueChip", "Requests due soon: {count}").format(count=soon)
        self.soon.set_count(soon, words, spoken)

    def _make_menu(self, language: str) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(self.user.accessibleName())
        pin = menu.addAction(icons.icon("key-round"), QCoreApplication.translate("TopBar", "Change PIN or password"))
        pin.triggered.connect(self.pin_wanted)
        menu.addSeparator()
        tongues = QActionGroup(menu)
        for key, words in (("lv", "Latviešu"), ("en", "English")):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == language)
            action.setActionGroup(tongues)
            action.triggered.connect(lambda _=False, key=key: self.language_wanted.emit(key))
        menu.addSeparator()
        looks = QActionGroup(menu)
        for scheme, words in (
            (Scheme.SYSTEM, QCoreApplication.translate("TopBar", "Follow the system")),
            (Scheme.LIGHT, QCoreApplication.translate("TopBar", "Light")),
            (Scheme.DARK, QCoreApplication.translate("TopBar", "Dark")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(scheme is theme.scheme())
            action.setActionGroup(looks)
            action.triggered.connect(lambda _=False, scheme=scheme: self.scheme_wanted.emit(scheme.value))
        menu.addSeparator()
        leave = menu.addAction(icons.icon("log-out"), QCoreApplication.translate("TopBar", "Sign out"))
        leave.triggered.connect(self.sign_out_wanted)
        return menu

    def _open_menu(self) -> None:
        corner = self.user.mapToGlobal(self.user.rect().bottomRight())
        corner.setX(corner.x() - self.menu.sizeHint().width())
        self.menu.popup(corner)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), theme.tokens()
        painter.fillRect(self.rect(), theme.color(t.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color(t.line))
        painter.end()
