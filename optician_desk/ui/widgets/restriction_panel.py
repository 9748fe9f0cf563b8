"""What stands on a card whose processing is restricted: since when, why, and what may still be done (GDPR Art. 18)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.card_view import RestrictionState
from optician_desk.ui import theme
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets import painting
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.date_field import format_day
from optician_desk.ui.widgets.marks import Icon


class RestrictionPanel(QWidget):
    """Hidden where nothing is restricted. `claim_wanted`, `lifting_wanted`, `letter_wanted` and `lift_wanted` ask for what the
    buttons say.
    """

    claim_wanted = Signal()
    lifting_wanted = Signal()
    lift_wanted = Signal()
    letter_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._title = _label("strong")
        self._title.setProperty("tone", "danger")
        self._title.setText(translate("RestrictionPanel", "Processing restricted"))
        self._why, self._may, self._told = _label("line"), _label("secondary"), _label("line")
        self.claim = SecondaryButton(text=translate("RestrictionPanel", "Open for a legal claim"), icon="eye")
        self.claim.clicked.connect(self.claim_wanted)
        self.announce = SecondaryButton(text=translate("RestrictionPanel", "Announce the lifting…"), icon="mail")
        self.announce.clicked.connect(self.lifting_wanted)
        self.letter = SecondaryButton(text=translate("RestrictionPanel", "Open the letter"), icon="file-text")
        self.letter.clicked.connect(self.letter_wanted)
        self.lift = SecondaryButton(text=translate("RestrictionPanel", "Lift the restriction"), icon="undo-2")
        self.lift.clicked.connect(self.lift_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(name="circle-pause", size=20, tint="danger"))
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._why, self._told, self._may):
            column.addWidget(part)
        for button in self.buttons():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = column
        self.hide()

    def buttons(self) -> tuple[SecondaryButton, ...]:
        """Its buttons, in the order of Tab."""
        return (self.claim, self.announce, self.letter, self.lift)

    def set_state(self, state: RestrictionState | None, *, hidden: bool, may_lift: bool) -> None:
        """Show it. `hidden`: no value is shown, so the card can be opened for a claim; `may_lift`: a manager is at work."""
        self.setVisible(state is not None)
        if state is None:
            return
        translate = QCoreApplication.translate
        why = translate("RestrictionPanel", "Since {day} – {ground}. Recorded by {by}.")
        self._why.setText(why.format(day=format_day(state.since), ground=state.ground, by=state.by))
        told = translate("RestrictionPanel", "On {day} the customer was told that it will be lifted: {reason}.")
        self._told.setVisible(state.told_on is not None)
        if state.told_on is not None:
            self._told.setText(told.format(day=format_day(state.told_on), reason=state.lifting))
        self._may.setText(
            translate(
                "RestrictionPanel",
                "For now these data may only be stored. The customer's own requests and legal claims go on; nothing else is "
                "shown, changed or handed out.",
            )
        )
        self.claim.setVisible(hidden)
        self.announce.setVisible(may_lift and state.told_on is None)
        self.letter.setVisible(state.told_on is not None)
        self.lift.setVisible(may_lift and state.told_on is not None)
        self._fit()

    def _fit(self) -> None:
        """As high as its words need at this width, and no higher: the tint would stand below them."""
        if self.isVisible() and self.width() > 0:
            self._column.activate()
            self.setFixedHeight(self._column.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.plate(painter, self.rect(), theme.tokens().tint(Tone.DANGER))
        painter.end()


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
