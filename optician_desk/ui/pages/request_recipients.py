"""Recipients of data that was put right, erased or restricted: each is told, or it is written why not (GDPR Art. 19)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.request_view import RecipientRow, RequestView
from optician_desk.policy.model import PolicyFile, active, find
from optician_desk.services.recipient_notices import IMPOSSIBLE, TOLD
from optician_desk.ui.widgets.buttons import LinkButton
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.marks import Hairline
from optician_desk.ui.widgets.tall import BesideOrBelow
from optician_desk.ui.widgets.toggles import RadioButton

#: The paper by which a recipient is told.
PAPER = "recipient_notice"


@dataclass(frozen=True, slots=True)
class Telling:
    """What was chosen for one recipient."""

    recipient: str
    outcome: str
    reason: str = ""

    @property
    def whole(self) -> bool:
        """Whether it can be recorded."""
        return self.outcome == TOLD or bool(self.outcome == IMPOSSIBLE and self.reason)


class RecipientLine(QWidget):
    """One recipient: who it is, its notice, told or not told because …"""

    edited = Signal()
    letter_wanted = Signal(str)

    def __init__(
        self, recipient: str, policy: PolicyFile, language: str, *, may_excuse: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self.recipient = recipient
        entry = find(policy.recipients, recipient)
        self.name = entry.name if entry else recipient
        self._about = entry.role.of(language) if entry else ""
        title, self.role = QLabel(self.name), QLabel(self._about)
        for label, style in ((title, "value"), (self.role, "caption")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", style)
            label.setWordWrap(True)
        self.letter = LinkButton(text=translate("RequestRecipients", "Write the notice"), icon="mail")
        self.letter.setAccessibleName(translate("RequestRecipients", "Write the notice: {name}").format(name=self.name))
        self.letter.clicked.connect(lambda: self.letter_wanted.emit(recipient))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self.role)
        texts = {
            TOLD: translate("RequestRecipients", "Told"),
            IMPOSSIBLE: translate("RequestRecipients", "Cannot be told"),
        }
        self.choices = {outcome: RadioButton(text=text) for outcome, text in texts.items()}
        self.choices[IMPOSSIBLE].setEnabled(may_excuse)
        if not may_excuse:
            self.choices[IMPOSSIBLE].setToolTip(translate("RequestRecipients", "A manager decides on this."))
        self._group = QButtonGroup(self)
        choices = QHBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(self.letter, 0, Qt.AlignmentFlag.AlignTop)
        for outcome, button in self.choices.items():
            button.setAccessibleName(f"{self.name}: {texts[outcome]}")
            self._group.addButton(button)
            button.toggled.connect(self._touched)
            choices.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        choices.addStretch()
        self.reason = ChoiceField(label=translate("RequestRecipients", "Why this recipient cannot be told"))
        self.reason.box.setPlaceholderText(translate("RequestRecipients", "Choose…"))
        for one in active(policy.not_told_reasons):
            self.reason.add(one.id, one.text.of(language))
        self.reason.box.setCurrentIndex(-1)
        self.reason.box.currentIndexChanged.connect(self._touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(8)
        column.addWidget(BesideOrBelow(words, choices, gap=8))
        column.addWidget(self.reason)
        self._saved = self.telling()
        self.reason.hide()

    def fill(self, row: RecipientRow, notice: str) -> None:
        """Show what is recorded, or nothing chosen. `notice` is the number of the letter that was sent: then the recipient was
        told, and one key records it.
        """
        self.put(Telling(row.recipient, row.outcome, row.reason))
        self._saved = self.telling()
        sent = QCoreApplication.translate("RequestRecipients", "notice {number} sent")
        self.role.setText(" · ".join(filter(None, (self._about, notice and sent.format(number=notice)))))
        if notice and not row.outcome:
            self.put(Telling(row.recipient, TOLD))

    def put(self, telling: Telling) -> None:
        """Show this choice, which is not recorded yet."""
        self._group.setExclusive(False)
        for outcome, button in self.choices.items():
            button.setChecked(outcome == telling.outcome)
        self._group.setExclusive(True)
        self.reason.choose(telling.reason)
        self._saved = Telling(self.recipient, "")
        self._touched()

    def _touched(self, *_state: object) -> None:
        self.reason.setVisible(self.choices[IMPOSSIBLE].isChecked())
        self.reason.clear()
        self.edited.emit()

    def telling(self) -> Telling:
        """What stands in the line; an outcome of "" while none is chosen."""
        outcome = next((outcome for outcome, button in self.choices.items() if button.isChecked()), "")
        return Telling(self.recipient, outcome, self.reason.key() if outcome == IMPOSSIBLE else "")

    def is_new(self) -> bool:
        """Whether something whole stands there that is not recorded."""
        return self.telling().whole and self.telling() != self._saved


class RequestRecipients(QWidget):
    """The part of the step of other systems; hidden where nobody got what was changed."""

    edited = Signal()
    letter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(QCoreApplication.translate("RequestRecipients", "Who got these data and is to be told"))
        title.setProperty("role", "section")
        about = QLabel(
            QCoreApplication.translate(
                "RequestRecipients",
                "The card’s disclosures name them. Each is told what was corrected, erased or restricted, unless that is "
                "impossible or takes disproportionate effort (GDPR Art. 19).",
            )
        )
        about.setProperty("role", "secondary")
        for label in (title, about):
            label.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 20, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(title)
        self._column.addWidget(about)
        self._box: QWidget | None = None
        self.lines: dict[str, RecipientLine] = {}

    def show_request(self, view: RequestView, policy: PolicyFile, language: str, *, may_excuse: bool) -> None:
        """Show the recipients of this request."""
        rows = view.recipients
        if list(self.lines) != [row.recipient for row in rows]:
            self._build(rows, policy, language, may_excuse)
        notices = {letter.addressee: letter.number for letter in view.letters if letter.paper == PAPER}
        for row in rows:
            self.lines[row.recipient].fill(row, notices.get(row.recipient, ""))
        self.setVisible(bool(rows))

    def _build(self, rows: tuple[RecipientRow, ...], policy: PolicyFile, language: str, may_excuse: bool) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self._box = QWidget(self)
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self.lines = {}
        for row in rows:
            if self.lines:
                inner.addWidget(Hairline())
            line = RecipientLine(row.recipient, policy, language, may_excuse=may_excuse)
            line.edited.connect(self.edited)
            line.letter_wanted.connect(self.letter_wanted)
            self.lines[row.recipient] = line
            inner.addWidget(line)
        self._column.addWidget(self._box)

    def new(self) -> list[Telling]:
        """What is to be recorded."""
        return [line.telling() for line in self.lines.values() if line.is_new()]

    def left(self) -> list[str]:
        """Names of those for whom nothing whole is chosen yet."""
        return [line.name for line in self.lines.values() if not line.telling().whole]
