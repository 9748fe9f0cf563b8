"""By what right somebody acts for the customer: the paper is looked at, ticked off and given back (policy 5.6)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from optician_desk.domain.contact import shown_name
from optician_desk.domain.data_use import GivenBy
from optician_desk.domain.errors import DeskError
from optician_desk.domain.request_view import RequestView
from optician_desk.policy.model import active, find
from optician_desk.services import identity_ways
from optician_desk.ui.context import Context
from optician_desk.ui.messages.lookup import sentence
from optician_desk.ui.models.request_words import stamp_words
from optician_desk.ui.pages.request_step import StepForm
from optician_desk.ui.theme import Tone
from optician_desk.ui.widgets.bars import NoticeStrip
from optician_desk.ui.widgets.buttons import SecondaryButton
from optician_desk.ui.widgets.check_row import CheckRow
from optician_desk.ui.widgets.field import ChoiceField
from optician_desk.ui.widgets.marks import Hairline


class RequestAuthority(StepForm):
    """Hidden where the customer asks for herself; a line once the authority is on record."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        policy, language = context.session.desk.policy, context.language
        self._view: RequestView | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setProperty("role", "section")
        self.kind = ChoiceField(
            label=QCoreApplication.translate("RequestAuthority", "By what right"),
            hint=QCoreApplication.translate(
                "RequestAuthority", "The paper is looked at and given back; no copy is kept."
            ),
        )
        for entry in active(policy.authority_kinds):
            self.kind.add(entry.id, entry.text.of(language))
        self.kind.box.setPlaceholderText(QCoreApplication.translate("RequestAuthority", "Choose…"))
        self.checks: dict[str, CheckRow] = {}
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for entry in active(policy.authority_checks):
            row = CheckRow(text=entry.text.of(language))
            row.toggled.connect(self._edited)
            self.checks[entry.id] = row
            rows.addWidget(row)
        self.kind.box.currentIndexChanged.connect(lambda _at: self._edited())
        self.record = SecondaryButton(
            text=QCoreApplication.translate("RequestAuthority", "Authority checked"), icon="check"
        )
        self.record.clicked.connect(self.submit)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(8)
        form.addWidget(self.kind)
        form.addLayout(rows)
        form.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        self.said = NoticeStrip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.said)
        column.addWidget(self._form)
        column.addWidget(Hairline())

    def show_request(self, view: RequestView) -> None:
        self._view = view
        self.setVisible(view.made_by is not GivenBy.SELF)
        words = (
            QCoreApplication.translate("RequestAuthority", "Parent or guardian: {name}")
            if view.made_by is GivenBy.PARENT
            else QCoreApplication.translate("RequestAuthority", "Representative: {name}")
        )
        self._title.setText(words.format(name=shown_name(*view.representative)))
        self.kind.choose("")
        for row in self.checks.values():
            row.setChecked(False)
        self.kind.clear()
        self.said.clear()
        self._form.setVisible(view.authority is None)
        if view.authority is not None:
            kind = find(self.context.session.desk.policy.authority_kinds, view.authority.kind)
            shown = kind.text.of(self.context.language) if kind else view.authority.kind
            title = QCoreApplication.translate("RequestAuthority", "Authority checked: {kind}").format(kind=shown)
            self.said.show_notice(Tone.GOOD, title, stamp_words(view.authority.by))

    def _edited(self) -> None:
        self.kind.clear()
        self.changed.emit()

    def is_open(self) -> bool:
        """Whether an authority is needed and not on record yet."""
        return self._view is not None and self._view.state.authority_open

    def missing(self) -> list[str]:
        if not self.is_open():
            return []
        return [QCoreApplication.translate("RequestAuthority", "The representative's authority is not checked yet.")]

    def submit(self) -> None:
        if self._view is None:
            return
        session, request, kind = self.context.session, self._view.row.request, self.kind.key()
        checked = [check for check, row in self.checks.items() if row.isChecked()]
        self.want(
            lambda: identity_ways.record_authority(session, request, kind, checked),
            QCoreApplication.translate("RequestAuthority", "Authority recorded"),
        )

    def show_error(self, error: DeskError) -> bool:
        if not error.code.startswith("authority."):
            return False
        self.kind.set_error(sentence(error))
        (self.kind if error.field == "kind" else next(iter(self.checks.values()))).setFocus()
        return True

    def focus_first(self) -> None:
        self.kind.setFocus()
