"""How the data reached the shop and who gave them: a choice for the form, another for a value where it differs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from optician_desk.domain.choices import CHANNELS, GIVEN_BY
from optician_desk.domain.data_use import GivenBy, Origin
from optician_desk.ui import theme
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.field import ComboBox, Field
from optician_desk.ui.widgets.segmented import Segmented
from optician_desk.ui.widgets.tall import BesideOrBelow

Source = tuple[Origin, GivenBy]


def _channel_words() -> dict[Origin, str]:
    """Short names for the control; the card and the report use the full ones."""
    return {
        Origin.IN_PERSON: QCoreApplication.translate("RegisterSources", "In person"),
        Origin.PHONE: QCoreApplication.translate("RegisterSources", "By phone"),
        Origin.EMAIL: QCoreApplication.translate("RegisterSources", "By e-mail"),
        Origin.WEB: QCoreApplication.translate("RegisterSources", "Web form"),
        Origin.THIRD_PARTY: QCoreApplication.translate("RegisterSources", "Third party"),
    }


class SourceMark(LinkButton):
    """At the label of a value: its source, if it is another than that of the form; a click or Alt+S in the field changes it."""

    chosen = Signal()

    def __init__(self, language: str, label: str) -> None:
        super().__init__()
        self._language = language
        self._general: Source = (Origin.IN_PERSON, GivenBy.SELF)
        self._own: Source | None = None
        self._label = label
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedHeight(18)
        self.clicked.connect(self.ask)
        self._show()

    def _font(self) -> QFont:
        made = theme.font(theme.CAPTION)
        made.setUnderline(self._hover)
        return made

    def _colors(self) -> tuple[str | None, str | None, str, str]:
        t = theme.tokens()
        return None, None, t.accent if self._own or self._hover else t.second, t.second

    def source(self) -> Source:
        """The source of this value."""
        return self._own or self._general

    def own(self) -> Source | None:
        """The source chosen for this value alone, or None."""
        return self._own

    def set_general(self, source: Source) -> None:
        """The form's source has changed."""
        self._general = source
        self._show()

    def set_own(self, source: Source | None) -> None:
        """Give this value a source of its own; None takes it back."""
        self._own = None if source == self._general else source
        self._show()
        self.chosen.emit()

    def menu_for(self) -> QMenu:
        """The choices, made anew each time."""
        menu = QMenu(self)
        channel, given_by = self.source()
        channels, givers = QActionGroup(menu), QActionGroup(menu)
        for origin, words in _channel_words().items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(origin is channel)
            action.setActionGroup(channels)
            action.triggered.connect(lambda _=False, one=origin: self.set_own((one, given_by)))
        menu.addSeparator()
        for giver, label in GIVEN_BY.items():
            action = menu.addAction(_capital(label.of(self._language)))
            action.setCheckable(True)
            action.setChecked(giver is given_by)
            action.setActionGroup(givers)
            action.triggered.connect(lambda _=False, one=giver: self.set_own((channel, one)))
        menu.addSeparator()
        back = menu.addAction(QCoreApplication.translate("RegisterSources", "As for the whole form"))
        back.setEnabled(self._own is not None)
        back.triggered.connect(lambda: self.set_own(None))
        return menu

    def ask(self) -> None:
        """Open the choices below the mark."""
        menu = self.menu_for()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _show(self) -> None:
        channel, given_by = self.source()
        told = f"{CHANNELS[channel].of(self._language)} · {GIVEN_BY[given_by].of(self._language)}"
        self.setText(told if self._own else QCoreApplication.translate("RegisterSources", "Source"))
        self.setToolTip(f"{told} (Alt+S)")
        self.setAccessibleName(
            QCoreApplication.translate("RegisterSources", "Source of the value: {label}").format(label=self._label)
        )
        self.setAccessibleDescription(told)


class RegisterSources(QWidget):
    """The form's own source: a segmented control and who gave the data. `changed` tells every mark."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = Segmented()
        for origin, words in _channel_words().items():
            self._channel.add(origin.value, words)
        self._given_by = ComboBox()
        for giver, label in GIVEN_BY.items():
            self._given_by.addItem(_capital(label.of(language)), giver.value)
        self._given_by.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._given_by.setMinimumContentsLength(8)
        how = Field(QCoreApplication.translate("RegisterSources", "How the data reached us"), self._channel)
        who = Field(QCoreApplication.translate("RegisterSources", "Given by"), self._given_by)
        who.setMinimumWidth(160)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(BesideOrBelow(how, who, gap=16))
        self._channel.chosen.connect(lambda _: self.changed.emit())
        self._given_by.currentIndexChanged.connect(lambda _: self.changed.emit())

    def source(self) -> Source:
        """What is chosen for the whole form."""
        return Origin(self._channel.key()), GivenBy(str(self._given_by.currentData()))

    def choose(self, source: Source) -> None:
        """Set it."""
        self._channel.choose(source[0].value)
        self._given_by.setCurrentIndex(self._given_by.findData(source[1].value))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
