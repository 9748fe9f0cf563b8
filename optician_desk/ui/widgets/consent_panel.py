"""The question whether lens parameters may be kept: asked and answered before any is saved (policy 1.1.5; GDPR Art. 9)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.referral_view import ReferralStart
from optician_desk.ui.provenance import day
from optician_desk.ui.widgets.marks import Icon
from optician_desk.ui.widgets.painting import set_state
from optician_desk.ui.widgets.tall import BesideOrBelow
from optician_desk.ui.widgets.toggles import RadioButton


class ConsentPanel(QWidget):
    """A quiet panel while the consent is there; else the wording to read out and two answers. `answered` on each choice."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("surface", "panel")
        self._before: bool | None = None
        self._needed = True
        self._icon = Icon(size=18)
        self._title, self._text = QLabel(), QLabel()
        self._title.setProperty("role", "strong")
        self._text.setProperty("role", "caption")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.agrees = RadioButton(text=translate("ConsentPanel", "Agrees"))
        self.refuses = RadioButton(text=translate("ConsentPanel", "Does not agree"))
        self._group = QButtonGroup(self)
        for button in (self.agrees, self.refuses):
            self._group.addButton(button)
            button.clicked.connect(self._chosen)
        no = QHBoxLayout()
        no.addWidget(self.refuses)
        no.addStretch()
        answers = BesideOrBelow(self.agrees, no, gap=8, stretches=(0, 1))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addSpacing(4)
        words.addWidget(answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def set_start(self, start: ReferralStart) -> None:
        """Show what is on record about this customer."""
        translate = QCoreApplication.translate
        self._before, self._needed = start.consent, start.consent_needed
        self.setVisible(start.consent_needed)
        self._group.setExclusive(False)
        self.agrees.setChecked(False)
        self.refuses.setChecked(start.consent is False)
        self._group.setExclusive(True)
        given = start.consent is True
        for button in (self.agrees, self.refuses):
            button.setVisible(not given)
        self._icon.set("shield-check" if given else "circle-help", "good" if given else "second")
        set_state(self._title, "tone", "")
        if given and start.consent_at is not None:
            self._title.setText(translate("ConsentPanel", "Consent to keep lens parameters given"))
            said = translate("ConsentPanel", "Explicit · wording {version} · {day}")
            self._text.setText(said.format(version=start.consent_wording, day=day(start.consent_at)))
        else:
            self._title.setText(translate("ConsentPanel", "Ask the customer: may the lens parameters be kept?"))
            self._text.setText(start.consent_text)
        self.agrees.setAccessibleDescription(self._title.text())
        self.refuses.setAccessibleDescription(self._title.text())

    def answer(self) -> bool | None:
        """The answer given now; None where nothing was asked."""
        if self._before is True or not self._needed:
            return None
        return True if self.agrees.isChecked() else False if self.refuses.isChecked() else None

    def choose(self, agrees: bool) -> None:
        """Give the answer (a restored draft)."""
        (self.agrees if agrees else self.refuses).setChecked(True)
        self._chosen()

    def allowed(self) -> bool | None:
        """Whether lens parameters may be kept; None until that is known."""
        if not self._needed:
            return True
        return self.answer() if self._before is not True else True

    def complain(self) -> None:
        """Say that the question is still open, and go there."""
        self._icon.set("circle-alert", "danger")
        set_state(self._title, "tone", "danger")
        self.agrees.setFocus()

    def _chosen(self) -> None:
        self._icon.set("circle-help")
        set_state(self._title, "tone", "")
        self.answered.emit()
