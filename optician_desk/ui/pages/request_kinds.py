"""What is asked for, as rows to tick: several rights may be asked in one application (policy 5; GDPR Art. 15-22)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from optician_desk.domain.choices import CODES
from optician_desk.domain.rights import Kind
from optician_desk.policy.model import PolicyFile, active
from optician_desk.ui.widgets.check_row import CheckRow
from optician_desk.ui.widgets.painting import set_state


def article(kind: Kind) -> str:
    """The article of the regulation that gives the right, short."""
    match kind:
        case Kind.ACCESS:
            return QCoreApplication.translate("RequestKinds", "Art. 15")
        case Kind.COPY:
            return QCoreApplication.translate("RequestKinds", "Art. 15(3)")
        case Kind.RECTIFICATION:
            return QCoreApplication.translate("RequestKinds", "Art. 16")
        case Kind.ERASURE:
            return QCoreApplication.translate("RequestKinds", "Art. 17")
        case Kind.RESTRICTION:
            return QCoreApplication.translate("RequestKinds", "Art. 18")
        case Kind.PORTABILITY:
            return QCoreApplication.translate("RequestKinds", "Art. 20")
        case Kind.OBJECTION:
            return QCoreApplication.translate("RequestKinds", "Art. 21(1)")
        case Kind.MARKETING:
            return QCoreApplication.translate("RequestKinds", "Art. 21(2)")
        case Kind.WITHDRAWAL:
            return QCoreApplication.translate("RequestKinds", "Art. 7(3)")
        case Kind.COMPLAINT:
            return QCoreApplication.translate("RequestKinds", "Art. 12, 77")


class RequestKinds(QWidget):
    """Ten rights in two columns; under them, where consent is withdrawn, which consents."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[Kind, CheckRow] = {}
        self.consents: dict[str, CheckRow] = {}
        self._rights = QGridLayout()
        self._consents = QGridLayout()
        for grid in (self._rights, self._consents):
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setHorizontalSpacing(32)
            grid.setVerticalSpacing(0)
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        self._error = QLabel()
        self._error.setProperty("role", "caption")
        self._error.setWordWrap(True)
        self._which = QWidget()
        which = QLabel(QCoreApplication.translate("RequestKinds", "Which consents are withdrawn"))
        which.setProperty("role", "label")
        inner = QVBoxLayout(self._which)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(which)
        inner.addLayout(self._consents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._rights)
        column.addWidget(self._error)
        column.addWidget(self._which)
        self._error.hide()
        self._which.hide()
        self._with_consents = False

    def fill(self, policy: PolicyFile, language: str) -> None:
        """Make the rows, once."""
        for at, kind in enumerate(Kind):
            row = CheckRow(self, text=CODES["request_kind"][kind].of(language), aside=article(kind))
            row.toggled.connect(self._toggled)
            self._rights.addWidget(row, at // 2, at % 2)
            self.rows[kind] = row
        for at, consent in enumerate(active(policy.consents)):
            row = CheckRow(self._which, text=consent.name.of(language))
            row.toggled.connect(self._toggled)
            self._consents.addWidget(row, at // 2, at % 2)
            self.consents[consent.id] = row
        self.setFocusProxy(self.rows[Kind.ACCESS])

    def begin(self, *, with_consents: bool) -> None:
        """Nothing is ticked; `with_consents` asks which consents are withdrawn, where there is a card that holds some."""
        self._with_consents = with_consents
        for row in (*self.rows.values(), *self.consents.values()):
            row.setChecked(False)
        self._toggled()

    def _toggled(self) -> None:
        self.show_error("")
        self._which.setVisible(self._with_consents and self.rows[Kind.WITHDRAWAL].isChecked())
        self.changed.emit()

    def kinds(self) -> tuple[Kind, ...]:
        """What is ticked, in the order of the rows."""
        return tuple(kind for kind, row in self.rows.items() if row.isChecked())

    def withdrawn(self) -> tuple[str, ...]:
        """Ids of the consents that are withdrawn."""
        if not self._which.isVisibleTo(self):
            return ()
        return tuple(consent for consent, row in self.consents.items() if row.isChecked())

    def choose(self, kinds: Iterable[str], consents: Iterable[str] = ()) -> None:
        """Tick these."""
        for kind, row in self.rows.items():
            row.setChecked(str(kind) in kinds)
        for consent, row in self.consents.items():
            row.setChecked(consent in consents)

    def show_error(self, text: str) -> None:
        """Say under the rows what is expected; empty for nothing."""
        self._error.setText(text)
        set_state(self._error, "tone", "danger" if text else "")
        self._error.setVisible(bool(text))

    def error(self) -> str:
        """What is said there."""
        return self._error.text()
